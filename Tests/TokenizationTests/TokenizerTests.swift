import TestSupport
import Testing

@testable import Tokenization

/// A vocabulary of all bytes (id = byte) and of tokens that are made by merging two others, in
/// order.
private func vocabulary(
  merging merges: [(String, String)] = [], specials: [(String, Vocabulary.Kind)] = [],
  _ preTokenizer: Vocabulary.PreTokenizer = .gpt2
) throws -> Vocabulary {
  var tokens = (UInt8.min...UInt8.max).map { [$0] }
  let merges = merges.map { left, right in
    func id(_ text: String) -> Int32 {
      Int32(tokens.firstIndex(of: Array(text.utf8)) ?? -1)
    }
    let merge = Vocabulary.Merge(
      left: id(left), right: id(right), result: Int32(tokens.count))
    tokens.append(Array((left + right).utf8))
    return merge
  }
  var kinds = [Vocabulary.Kind](repeating: .normal, count: tokens.count)
  for (text, kind) in specials {
    tokens.append(Array(text.utf8))
    kinds.append(kind)
  }
  var strings = ByteStrings()
  for token in tokens { strings.append(token) }
  return try Vocabulary(tokens: strings, kinds: kinds, merges: merges, preTokenizer: preTokenizer)
}

/// The pieces of `text`, by a tokenizer's splitter.
private func pieces(_ text: String, _ preTokenizer: Vocabulary.PreTokenizer) -> [String] {
  var text = text
  var pieces: [String] = []
  text.withUTF8 { bytes in
    var splitter = PieceSplitter(bytes)
    splitter.forEachPiece(preTokenizer) {
      pieces.append(String(decoding: $0, as: UTF8.self))
    }
  }
  return pieces
}

@Test func `GPT-2 cuts before spaces, and letters from digits`() {
  #expect(
    pieces("Hello BRCA1's p.Arg117His,  5 ×10\n\n x  ", .gpt2) == [
      "Hello", " BRCA", "1", "'s", " p", ".", "Arg", "117", "His", ",", " ", " 5", " ×", "10",
      "\n\n", " x", "  ",
    ])
  #expect(pieces("I'M we'll 'tis'", .gpt2) == ["I", "'", "M", " we", "'ll", " '", "tis", "'"])
}

@Test func `Llama 3 keeps three digits, and line breaks with what is before them`() {
  #expect(
    pieces("I'M 12345 x.\n\n  \n y\t\tz (β) ", .llamaBPE) == [
      "I", "'M", " ", "123", "45", " x", ".\n\n", "  \n", " y", "\t", "\tz", " (", "β", ")", " ",
    ])
}

@Test func `Qwen 2 cuts every digit`() {
  #expect(
    pieces("g.117A>G 遺伝子 ½", .qwen2) == [
      "g", ".", "1", "1", "7", "A", ">G", " 遺伝子", " ", "½",
    ])
}

@Test func `the other pre-tokenizers differ in what they cut`() {
  let text = "I'm TheBRCA1's 12345 ++\n"
  let expected: [(Vocabulary.PreTokenizer, [String])] = [
    (.starcoder, ["I", "'m", " TheBRCA", "1", "'s", " ", "1", "2", "3", "4", "5", " ++", "\n"]),
    (
      .falcon,
      ["I", "'", "m", " TheBRCA", "1", "'", "s", " ", "123", "45", " ", "++", "\n"]
    ),
    (.fallback, ["I", "'", "m", " TheBRCA", "1", "'", "s", " ", "123", "45", " ", "++", "\n"]),
    (.gpt4o, ["I'm", " The", "BRCA", "1", "'s", " ", "123", "45", " ++\n"]),
    (.tekken, ["I", "'m", " The", "BRCA", "1", "'s", " ", "1", "2", "3", "4", "5", " ++\n"]),
    (.deepseekLLM, ["I", "'", "m", " TheBRCA", "1", "'", "s", " ", "12345", " ++", "\n"]),
    (
      .deepseekCoder,
      ["I", "'", "m", " TheBRCA", "1", "'", "s", " ", "1", "2", "3", "4", "5", " ++", "\n"]
    ),
    (.deepseek3, ["I", "'m", " TheBRCA", "1", "'s", " ", "123", "45", " ++\n"]),
    (.seedCoder, ["I", "'m", " TheBRCA", "1", "'s", " ", "1", "2", "3", "4", "5", " ++", "\n"]),
    (.bloom, ["I'm", " TheBRCA1's", " 12345", " ++", "\n"]),
    (.viking, ["I'm", " TheBRCA", "1", "'s", " ", "1", "2", "3", "4", "5", " ++", "\n"]),
  ]
  for (preTokenizer, cut) in expected {
    #expect(pieces(text, preTokenizer) == cut, "\(preTokenizer)")
  }
}

@Test func `any text is cut into pieces that are the whole of it`() {
  var random = SplitMix64(seed: 5)
  let alphabet = Array("aZ09'sTlL \t\n\r\u{85}\u{3000}β遺½e\u{301}🧬.,!\u{200B}".unicodeScalars)
  for _ in 0..<1_000 {
    var text = ""
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      text.unicodeScalars.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
    }
    for preTokenizer in Vocabulary.PreTokenizer.allCases {
      let pieces = pieces(text, preTokenizer)
      #expect(pieces.flatMap(\.unicodeScalars).elementsEqual(text.unicodeScalars))
      #expect(pieces.allSatisfy { !$0.isEmpty })
    }
  }
}

@Test func `merges are done in order of rank, leftmost first`() throws {
  let tokenizer = try Tokenizer(
    vocabulary(merging: [("b", "c"), ("a", "b"), ("a", "bc"), ("a", "a")]))
  #expect(tokenizer.encode("abc") == [258])
  #expect(tokenizer.encode("ab") == [257])
  #expect(tokenizer.encode("aaa") == [259, 0x61])
  #expect(tokenizer.encode("aaaab") == [259, 0x61, 257])
  #expect(tokenizer.encode("") == [])
}

@Test func `the queue merges as a plain search does`() throws {
  let merges = [
    ("a", "b"), ("b", "a"), ("ab", "ab"), ("a", "a"), ("ba", "b"), ("aa", "ab"), ("abab", "a"),
  ]
  let vocabulary = try vocabulary(merging: merges)
  let tokenizer = try Tokenizer(vocabulary)
  func plain(_ text: String) -> [Int32] {
    var ids = text.utf8.map { Int32($0) }
    while true {
      let possible = ids.indices.dropLast().compactMap { index -> (rank: Int, index: Int)? in
        vocabulary.merges.firstIndex { $0.left == ids[index] && $0.right == ids[index + 1] }
          .map { ($0, index) }
      }
      guard let best = possible.min(by: { $0 < $1 }) else { return ids }
      ids[best.index...(best.index + 1)] = [vocabulary.merges[best.rank].result]
    }
  }
  var random = SplitMix64(seed: 7)
  for _ in 0..<500 {
    let text = String(
      (0..<Int.random(in: 1...40, using: &random)).map { _ in
        Bool.random(using: &random) ? "a" : "b"
      })
    #expect(tokenizer.encode(text) == plain(text), "\(text)")
  }
}

@Test func `a word of a megabyte is merged`() throws {
  let tokenizer = try Tokenizer(vocabulary(merging: [("a", "a"), ("aa", "aa")]))
  let ids = tokenizer.encode(String(repeating: "a", count: 1 << 20))
  #expect(ids == [Int32](repeating: 257, count: 1 << 18))
}

@Test func `control tokens are found only where they are asked for`() throws {
  let tokenizer = try Tokenizer(
    vocabulary(specials: [("<|e|>", .control), ("<|e|>x", .control), ("<u>", .userDefined)]))
  #expect(tokenizer.encode("a<|e|>b", specials: true) == [0x61, 256, 0x62])
  #expect(tokenizer.encode("<|e|>xy", specials: true) == [257, 0x79])
  #expect(tokenizer.encode("<|e|>") == Array("<|e|>".utf8).map(Int32.init))
  #expect(tokenizer.encode("<u><|") == [258, 0x3C, 0x7C])
  #expect(tokenizer.id(ofSpecial: "<|e|>") == 256)
  #expect(tokenizer.id(ofSpecial: "<|") == nil)
  #expect(tokenizer.id(ofSpecial: "") == nil)
}

@Test func `decoding gives the text without control tokens`() throws {
  let tokenizer = try Tokenizer(vocabulary(specials: [("<|e|>", .control), ("<u>", .userDefined)]))
  #expect(
    tokenizer.decode(tokenizer.encode("β-thalassaemia e\u{301}\0"))
      == "β-thalassaemia e\u{301}\0")
  #expect(tokenizer.decode([0x61, 256, 257, -1, 9_999, 0xCE]) == "a<u>\u{FFFD}")
  #expect(tokenizer.bytes(of: 256) == Array("<|e|>".utf8))
  #expect(tokenizer.bytes(of: -1) == [])
}

@Test func `tokens that are canonically equivalent stay apart`() throws {
  let tokenizer = try Tokenizer(vocabulary())
  #expect(tokenizer.encode("\u{E9}") == [0xC3, 0xA9])
  #expect(tokenizer.encode("e\u{301}") == [0x65, 0xCC, 0x81])
  var tokens = ByteStrings(["\u{E9}", "e\u{301}"])
  tokens.append([0x65])
  let table = ByteStringTable(tokens)
  func index(_ text: String) -> Int? {
    Array(text.utf8).withUnsafeBufferPointer { table.index(of: $0) }
  }
  #expect(index("\u{E9}") == 0)
  #expect(index("e\u{301}") == 1)
  #expect(index("e") == 2)
  #expect(index("f") == nil)
}

@Test func `a byte that no token holds is left out, or unknown`() throws {
  var tokens = ByteStrings(["a"])
  tokens.append("?".utf8)
  var vocabulary = try Vocabulary(
    tokens: tokens, kinds: [.normal, .unknown], merges: [], preTokenizer: .gpt2)
  #expect(try Tokenizer(vocabulary).encode("aba") == [0, 0])
  vocabulary.unknown = 1
  #expect(try Tokenizer(vocabulary).encode("aba") == [0, 1, 0])
}

@Test func `a vocabulary without bytes is refused`() throws {
  let empty = try Vocabulary(tokens: .init(), kinds: [], merges: [], preTokenizer: .gpt2)
  #expect(throws: VocabularyError.self) { try Tokenizer(empty) }
  do { _ = try Tokenizer(empty) } catch {
    #expect(
      "\(error)" == "none of its 0 tokens is a single byte. "
        + "Use a model with a byte-level BPE vocabulary.")
  }
}

@Test func `the byte alphabet spells all bytes`() {
  #expect(ByteAlphabet.spelling(of: " a\n".utf8) == Array("ĠaĊ".utf8))
  for byte in UInt8.min...UInt8.max {
    var decoded: [UInt8] = [7]
    #expect(ByteAlphabet.decode(ByteAlphabet.spelling(of: [byte]), appendingTo: &decoded))
    #expect(decoded == [7, byte])
  }
  var output: [UInt8] = [7]
  for spelling in ["a b", "aβ", "a\u{144}"].map({ Array($0.utf8) }) + [
    [0x61, 0xC4], [0xC4, 0x61],
  ] {
    #expect(!ByteAlphabet.decode(spelling, appendingTo: &output))
    #expect(output == [7])
  }
}

private func spm(
  _ pieces: [(String, Float, Vocabulary.Kind)], spacePrefix: Bool = true
) throws -> Tokenizer {
  var vocabulary = try Vocabulary(
    pieces: ByteStrings(pieces.map(\.0)), kinds: pieces.map(\.2), scores: pieces.map(\.1),
    model: .sentencePiece)
  vocabulary.addsSpacePrefix = spacePrefix
  return try Tokenizer(vocabulary)
}

@Test func `SentencePiece merges by score and falls back to bytes`() throws {
  let pieces: [(String, Float, Vocabulary.Kind)] =
    [("<unk>", 0, .unknown), ("<s>", 0, .control), ("a", -1, .normal), ("b", -2, .normal)]
    + [("ab", -3, .normal), ("ba", -2.5, .normal), ("▁", -4, .normal), ("▁a", -5, .normal)]
    + (0..<256).map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return ("<0x\(digits.count < 2 ? "0" : "")\(digits)>", 0, .byte)
    }
  let tokenizer = try spm(pieces)
  // "▁aba": "ba" has the higher score and leaves "▁a".
  #expect(tokenizer.encode("aba") == [7, 5])
  #expect(tokenizer.encode("▁b") == [6, 6, 3])
  #expect(tokenizer.encode("é") == [6, 8 + 0xC3, 8 + 0xA9])
  #expect(tokenizer.encode("<s>") == [6] + Array("<s>".utf8).map { Int32($0) + 8 })
  #expect(tokenizer.encode("<s>a", specials: true) == [1, 7])
  #expect(tokenizer.decode([7, 5, 8 + 0xC3, 8 + 0xA9]) == "abaé")
  #expect(try spm(pieces, spacePrefix: false).encode("aba") == [2, 5])
}

@Test func `WordPiece takes the longest pieces, in lower case and without accents`() throws {
  let pieces = ["[UNK]", "[CLS]", "▁gene", "▁gen", "s", "▁,", "e", "▁e", "▁遺"]
  var vocabulary = try Vocabulary(
    pieces: ByteStrings(pieces), kinds: [.unknown, .control] + Array(repeating: .normal, count: 7),
    scores: [], model: .wordPiece)
  vocabulary.unknown = 0
  let tokenizer = try Tokenizer(vocabulary)
  #expect(tokenizer.encode("Genes, gène\u{301}é genx É遺\u{200B}") == [2, 4, 5, 2, 6, 0, 7, 8])
}
