import Generation
import Grounding
import Literature
import LiteratureIndex
import Prompting
import Retrieval
import TestSupport
import Testing
import Tokenization

@testable import Answering

struct ModeTests {
  private static let texts = [
    "ABC35 channels carry chloride out of 12 epithelia. Mutations of CFTR cause cystic fibrosis.",
    "The CFTR channel opens with ATP. Sweat tests measure chloride in 40 people with CFTR mutations.",
  ]

  private func answerer(
    _ model: ScriptedLanguageModel, _ mode: Answer.Mode, texts: [String] = Self.texts
  ) throws -> Answerer {
    let names = try NameTables(
      genes: """
        symbol\tname\tlocus\taliases\tentrez\thgnc\tmim
        CFTR\tCF transmembrane conductance regulator\t7q31.2\tABC35\t1080\tHGNC:1884\t602421
        """,
      diseases: "name\tsynonyms\tgenes\ncystic fibrosis\tmucoviscidosis\tCFTR\n")
    let store = try LiteratureStore(
      inMemory: "test",
      abstracts: texts.enumerated().map {
        Abstract(source: Source(.pmid, "\($0 + 1)"), title: "", text: $1)
      })
    let template = try PromptTemplate(
      "{passages}\nQuestion: {question}", name: "t", variables: ["passages", "question"])
    var answerer = Answerer(
      retriever: Retriever(stores: [store], names: names), model: model,
      prompt: ReaderPrompt(template: template, budget: 4_000), libraryLine: "test")
    answerer.mode = mode
    // Two sentences are no library: the model of support is not what is tested here.
    answerer.gate.model.threshold = 0
    return answerer
  }

  private static let question = "What does the CFTR channel do with chloride?"

  /// A model that writes `text`, as far as it may, then ends.
  private func writer(_ text: String) throws -> ScriptedLanguageModel {
    let bytes = Array(text.utf8)
    return try ScriptedLanguageModel { fed in
      var logits = [Float](repeating: 0, count: ByteTokenizer.count)
      let opening = "assistant\n".utf8.count + 1
      let turn = fed.lastIndex(of: ByteTokenizer.start) ?? 0
      let said = fed.count - turn - opening
      logits[bytes.indices.contains(said) ? Int(bytes[said]) : Int(ByteTokenizer.end)] = 1_000
      return logits
    }
  }

  @Test func `locked prose cites the sentence that holds it, and tells the approved symbol`() throws
  {
    let model = try writer("The ABC35 channels are described. [")
    let answer = try answerer(model, .locked).answer(Self.question).answer
    #expect(answer.mode == .locked)
    #expect(answer.status == .answered)
    let sentence = try #require(answer.sentences.first)
    #expect(sentence.text == "The ABC35 (CFTR) channels are described.")
    // Words that are not the evidence's own are objected to.
    #expect(sentence.support.hasPrefix("locked"))
    #expect(sentence.cites.map(\.source) == [Source(.pmid, "1")])
    let cite = try #require(sentence.cites.first)
    #expect(cite.start == 0)
    #expect(cite.end == "ABC35 channels carry chloride out of 12 epithelia.".count)
  }

  @Test func `whatever a model prefers, a locked answer's values stand in the cited sentence`()
    throws
  {
    for seed in 0..<20 {
      let answer = try answerer(.wild(seed: UInt64(seed)), .locked).answer(Self.question).answer
      for sentence in answer.sentences {
        let cite = try #require(sentence.cites.first)
        let passage = answer.passages[cite.mark - 1]
        let scalars = Array(passage.text.unicodeScalars)[cite.start..<cite.end]
        var held = String.UnicodeScalarView()
        held.append(contentsOf: scalars)
        let bare = sentence.text.replacing(" (CFTR)", with: "")
        #expect(EvidenceJudge(evidence: [String(held)]).violations(in: bare).isEmpty, "\(bare)")
        #expect(["locked", "quote"].contains(sentence.support.prefix { $0 != " " }))
      }
    }
  }

  @Test func `a locked sentence that a check objects to is not shown, and is listed as dropped`()
    throws
  {
    let texts = ["CFTR channel mutations did not raise chloride in 12 people."]
    let model = try writer("The CFTR channel mutations that raise chloride. [")
    var shown: [Answer.Sentence] = []
    let answer = try answerer(model, .locked, texts: texts).answer(
      Self.question, onSentence: { shown.append($0) }
    ).answer
    let bad = "The CFTR channel mutations that raise chloride."
    #expect(!shown.contains { $0.text == bad })
    #expect(!answer.sentences.contains { $0.text == bad })
    let dropped = try #require(answer.dropped.first { $0.text == bad })
    #expect(dropped.check == "polarity")
    #expect(dropped.source == Source(.pmid, "1"))
  }

  @Test func `what the lock has no room for is counted and said`() throws {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
    let texts = ["door", "gate", "pore", "path"].map { word in
      letters.prefix(20).map { "CFTR channel \(word) \($0)y moves chloride." }
        .joined(separator: " ")
    }
    let answer = try answerer(.indifferent(), .locked, texts: texts).answer(Self.question).answer
    let warning =
      "the lock holds 64 sentences: 16 more of the passages could not be used in this answer"
    #expect(answer.warnings.contains(warning), "\(answer.warnings)")
    #expect(answer.tokens.dropped == 16)
    let few = try answerer(.indifferent(), .locked).answer(Self.question).answer
    #expect(few.warnings.isEmpty)
  }

  @Test(arguments: [Answer.Mode.quote, .locked])
  func `a quote of damaged text says so with what is missing`(_ mode: Answer.Mode) throws {
    let text = "The CFTR channel moved chloride in most people (95% CI 1.2-)."
    let model = try writer(text + " [")
    let answer = try answerer(model, mode, texts: [text]).answer(Self.question).answer
    let sentence = try #require(answer.sentences.first { $0.text == text })
    #expect(sentence.support == "quote ⚠ damaged text: the interval has one bound only")
    #expect(sentence.caution == "⚠ damaged text: the interval has one bound only")
  }

  @Test func `a model that abstains under the lock gets an abstention`() throws {
    let model = try writer("No passage answers this.")
    let answer = try answerer(model, .locked).answer(Self.question).answer
    #expect(answer.status == .abstained)
    #expect(answer.sentences.isEmpty)
  }

  @Test func `free prose cites nothing and says that it is unlocked`() throws {
    let model = try writer("It is 5 [9]. BRCA9 too.")
    let answer = try answerer(model, .free).answer(Self.question).answer
    #expect(answer.mode == .free)
    #expect(answer.sentences.map(\.text) == ["It is 5 [9].", "BRCA9 too."])
    #expect(answer.sentences.allSatisfy { $0.cites.isEmpty && $0.support == "unlocked" })
    #expect(answer.sentences.allSatisfy { $0.role == .frame })
    #expect(answer.warnings == [FreeDecoding.warning])
  }
}
