/// Decides whether a generated text holds a protected value that its evidence does not: a number, a gene
/// or another name, a variant, an identifier, a disease, a drug, a species, a cell line, a mark of a
/// passage that was not retrieved.
///
/// It shares no code with what it judges. It is slow and plain, and strict: a name must stand in the
/// evidence letter for letter and whole, a number with its comparator, sign, value and unit, and a bound of a
/// range does not stand for the range. Numbers may be printed otherwise (5 % and 5%, .05 and 0.05,
/// "five" and 5, 2.8 × 10⁻⁵ and 2.8e-5).
package struct EvidenceJudge: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case number, gene, variant, name, capitals, identifier, disease, drug, species, cellLine, mark
  }

  package struct Violation: Hashable, Sendable, CustomStringConvertible {
    package var kind: Kind
    package var text: String

    package init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }

    package var description: String { "\(kind.rawValue): \(text)" }
  }

  /// The marks that may stand in a text: by default one for each piece of evidence, from 1.
  package var marks: Set<Int>
  /// Whether a mark in the evidence's own text may be quoted with the word before it. True only for text
  /// that is verbatim.
  package var mayQuoteMarks = false

  let evidence: [JudgeText]
  private let symbols: Set<String>
  /// Those with a digit, in lower case.
  private let lowerSymbols: Set<String>
  private var words: Set<String> = []
  private(set) var lowerWords: Set<String> = []
  /// Keys of the numeric expressions.
  var numbers: Set<String> = []
  /// "type:2" of type II and of type 2.
  private(set) var ranks: Set<String> = []
  private(set) var phraseWords: [[String]] = []
  private var typedIdentifiers: Set<String> = []

  /// `symbols` are gene symbols known beside those that look like one.
  package init(evidence: [String], symbols: Set<String>? = nil) {
    self.init(
      evidence: evidence, symbols: symbols ?? [],
      lowerSymbols: Set(
        (symbols ?? []).filter { $0.contains(where: \.isNumber) }.map { $0.lowercased() }))
  }

  private init(evidence: [String], symbols: Set<String>, lowerSymbols: Set<String>) {
    marks = Set(evidence.isEmpty ? [] : Array(1...evidence.count))
    self.evidence = evidence.map { JudgeText($0) }
    self.symbols = symbols
    self.lowerSymbols = lowerSymbols
    for text in self.evidence {
      for word in text.words() {
        words.insert(word.text)
        lowerWords.insert(word.text.lowercased())
      }
      phraseWords.append(JudgeWords.phraseWords(text))
      ranks.formUnion(Self.rankedNumerals(text).map(\.key))
      typedIdentifiers.formUnion(Self.identifiers(text).map(\.key))
      collectNumbers(text)
    }
  }

  /// The judge with other evidence, for one sentence and what it cites.
  package func with(evidence: [String]) -> EvidenceJudge {
    var judge = EvidenceJudge(evidence: evidence, symbols: symbols, lowerSymbols: lowerSymbols)
    judge.marks = marks
    judge.mayQuoteMarks = mayQuoteMarks
    return judge
  }

  /// Every approved symbol of NCBI's gene table in the test data.
  package static func geneSymbols() throws -> Set<String> {
    try JudgeWords.geneSymbols(path: TestData.path("genes/Homo_sapiens.gene_info.gz"))
  }

  // MARK: - Judging

  /// Every protected value of the text that the evidence does not hold.
  package func violations(in text: String) -> [Violation] {
    var (whole, found) = judgeMarks(JudgeText(text))
    found += judgeIdentifiers(&whole)
    found += judgeTokens(whole)
    found += judgeNumberWords(whole)
    found += judgeRanks(whole)
    found += judgePhrases(whole)
    found += judgeIdeographs(whole)
    return found
  }

  /// The values of a sentence that stand in no sentence that it cites.
  package func unsupported(_ sentence: String, cites: [String]) -> [Violation] {
    with(evidence: cites).violations(in: sentence)
  }

  // MARK: - Marks

  /// Judges "[3]", "[1, 2]", "【4】", and takes them out of the text.
  private func judgeMarks(_ text: JudgeText) -> (JudgeText, [Violation]) {
    var found: [Violation] = []
    var rest: [Unicode.Scalar] = []
    var i = 0
    let open = "[【〔⟦［".unicodeScalars
    let close = "]】〕⟧］".unicodeScalars
    while i < text.scalars.count {
      guard open.contains(text.scalars[i]),
        let end = text.scalars[i...].firstIndex(where: { close.contains($0) }), end - i <= 24
      else {
        rest.append(text.scalars[i])
        i += 1
        continue
      }
      let inside = text.string((i + 1)..<end)
      let numbers = inside.split(whereSeparator: { " ,;-^".contains($0) })
      guard !numbers.isEmpty, numbers.allSatisfy({ $0.count < 5 && Int($0) != nil }) else {
        rest.append(text.scalars[i])
        i += 1
        continue
      }
      let isForged = !numbers.allSatisfy { marks.contains(Int($0)!) }
      if isForged, !isQuoted(text, i..<(end + 1)) {
        found.append(Violation(.mark, "[\(inside)]"))
      }
      rest.append(" ")
      i = end + 1
    }
    return (JudgeText(scalars: rest), found)
  }

  private func isQuoted(_ text: JudgeText, _ mark: Range<Int>) -> Bool {
    guard mayQuoteMarks else { return false }
    let piece = text.scalars[max(0, mark.lowerBound - 8)..<mark.upperBound]
    return evidence.contains { passage in
      let all = passage.scalars
      return piece.count <= all.count
        && (0...(all.count - piece.count)).contains {
          all[$0..<($0 + piece.count)].elementsEqual(piece)
        }
    }
  }

  // MARK: - Identifiers that are a type and a number

  private static let types: [String: String] = [
    "pmid": "pmid", "pubmed": "pmid", "pmcid": "pmc", "omim": "mim", "mim": "mim", "doi": "doi",
    "orpha": "orpha", "orphanet": "orpha", "clinvar": "clinvar", "entrez": "entrez", "umls": "umls",
    "hgnc": "hgnc", "mondo": "mondo", "hp": "hp", "go": "go", "mesh": "mesh", "geo": "geo",
  ]

  private static func identifiers(_ text: JudgeText) -> [(key: String, range: Range<Int>)] {
    var found: [(String, Range<Int>)] = []
    let words = text.words()
    for (i, word) in words.enumerated() {
      guard let type = types[word.text.lowercased()], i + 1 < words.count else { continue }
      var next = i + 1
      if ["id", "no", "number", "entry", "gene"].contains(words[next].text.lowercased()),
        next + 1 < words.count
      {
        next += 1
      }
      let gap = text.string(word.range.upperBound..<words[next].range.lowerBound)
      guard gap.count <= 9, gap.allSatisfy({ " :#./_*()".contains($0) || $0.isLetter }),
        words[next].text.first?.isNumber == true
      else { continue }
      let range = text.compound(at: words[next].range.lowerBound)
      found.append(
        ("\(type):\(text.string(range).lowercased())", word.range.lowerBound..<range.upperBound))
    }
    return found
  }

  private func judgeIdentifiers(_ text: inout JudgeText) -> [Violation] {
    var found: [Violation] = []
    for (key, range) in Self.identifiers(text).reversed() {
      if !typedIdentifiers.contains(key) {
        found.insert(Violation(.identifier, text.string(range)), at: 0)
      }
      text.scalars.replaceSubrange(range, with: [" "])
    }
    return found
  }

  // MARK: - Names and numbers in digits

  private func judgeTokens(_ text: JudgeText) -> [Violation] {
    var found: [Violation] = []
    var i = 0
    while i < text.scalars.count {
      let isPoint =
        text.scalars[i] == "." && text[i + 1].map(JudgeText.isDigit) == true
        && text[i - 1].map(JudgeText.isWord) != true
      guard JudgeText.isWord(text.scalars[i]) || isPoint else {
        i += 1
        continue
      }
      let compound = text.compound(at: i)
      switch Self.read(text, at: i, compound, isPoint) {
      case .number:
        i = judgeNumber(text, at: i, &found)
      case .word(let end):
        found += judgeWord(text, i..<end)
        i = end
      case .name:
        if !isHeld(text.string(compound)) { found += judgeParts(text, compound) }
        i = compound.upperBound
      }
    }
    return found
  }

  enum Reading {
    case number
    case word(end: Int)
    case name
  }

  /// How what begins here is read: a number, a plain word, or a name of letters and digits.
  static func read(
    _ text: JudgeText, at i: Int, _ compound: Range<Int>, _ isPoint: Bool
  ) -> Reading {
    if isPoint { return .number }
    if JudgeText.isDigit(text.scalars[i]) {
      guard let number = NumberScanner(text, joinsSpaced: false).expression(at: i) else {
        return .name
      }
      if text[number.range.upperBound].map(JudgeText.isLetter) == true { return .name }
      if "-_*>+".unicodeScalars.contains(text[number.range.upperBound] ?? " "),
        text[number.range.upperBound + 1].map(JudgeText.isLetter) == true,
        text[number.range.upperBound - 1].map(JudgeText.isDigit) == true
      {
        return .name
      }
      // "217_218insC", "2238-9del": one name, although a number stands first.
      if "-_".unicodeScalars.contains(text[number.range.upperBound] ?? " ") {
        var k = number.range.upperBound + 1
        while text[k].map(JudgeText.isDigit) == true { k += 1 }
        if k > number.range.upperBound + 1, text[k].map(JudgeText.isLetter) == true { return .name }
      }
      return .number
    }
    let scalars = text.scalars[compound]
    guard scalars.contains(where: { JudgeText.isDigit($0) || $0 == ">" || $0 == "*" }) else {
      if scalars.contains("-") { return .name }
      var end = i
      while text[end].map(JudgeText.isWord) == true { end += 1 }
      return .word(end: end)
    }
    // "type-2", "age-50": a word and a number.
    var end = i
    while end < compound.upperBound, JudgeText.isLetter(text.scalars[end]) { end += 1 }
    let isPlain = text.scalars[i..<end].allSatisfy { !JudgeText.isUpper($0) }
    if isPlain, end - i >= 3, text[end] == "-" || text[end] == "/" { return .word(end: end) }
    return .name
  }

  private func judgeNumber(_ text: JudgeText, at i: Int, _ found: inout [Violation]) -> Int {
    let joined = NumberScanner(text, joinsSpaced: true).expression(at: i)
    if let joined, isHeld(joined) { return joined.range.upperBound }
    guard let plain = NumberScanner(text, joinsSpaced: false).expression(at: i) else {
      return i + 1
    }
    if !isHeld(plain) {
      found.append(
        Violation(.number, plain.number.comparator + text.string(plain.range)))
    }
    return plain.range.upperBound
  }

  private func isHeld(_ number: FoundNumber) -> Bool {
    numbers.contains(number.number.key)
      || (number.isFromTo && number.parts.allSatisfy { numbers.contains($0.key) })
  }

  private func isHeld(_ name: String) -> Bool {
    let scalars = Array(name.unicodeScalars)
    return evidence.contains { $0.holds(scalars) }
  }

  /// The words of a compound that doesn't stand in the evidence as a whole: "BRAF-mutated" is two.
  private func judgeParts(_ text: JudgeText, _ compound: Range<Int>) -> [Violation] {
    let whole = text.string(compound)
    if symbols.contains(whole) { return [Violation(.gene, whole)] }
    let joined = whole.filter { $0 != "-" }.lowercased()
    if whole.contains("-"), whole.last?.isNumber == true, lowerSymbols.contains(joined) {
      return isHeld(whole.uppercased()) ? [] : [Violation(.gene, whole)]
    }
    var parts: [String] = []
    for piece in whole.split(separator: "-", omittingEmptySubsequences: false) {
      // "NKX2-5", "IL-6", "HLA-A": the end belongs to the name.
      if let last = parts.last,
        last.contains(where: \.isUppercase) || last.contains(where: \.isNumber),
        piece.first?.isNumber == true || piece.count == 1
      {
        parts[parts.count - 1] = last + "-" + piece
      } else {
        parts.append(String(piece))
      }
    }
    var found: [Violation] = []
    for part in parts.flatMap({ $0.split(separator: "/") }).map(String.init) {
      if part.contains(where: \.isNumber) || part.contains(">") || part.contains("*") {
        if let number = NumberScanner(JudgeText(part), joinsSpaced: false)
          .expression(at: 0), number.range.upperBound == JudgeText(part).scalars.count,
          part.first?.isNumber == true
        {
          if !isHeld(number) { found.append(Violation(.number, part)) }
        } else if !isHeld(part) {
          found.append(Violation(kind(ofName: part), part))
        }
      } else if part.contains("-") {
        if !isHeld(part) { found.append(Violation(isGene(part) ? .gene : .name, part)) }
      } else {
        let inner = JudgeText(part)
        for word in inner.words() { found += judgeWord(inner, word.range) }
      }
    }
    return found
  }

  private func kind(ofName name: String) -> Kind {
    if isGene(name) { return .gene }
    let isVariant =
      name.contains(">") || name.contains("*") || name.wholeMatch(of: /rs\d+/) != nil
      || name.wholeMatch(of: /[cgmnpr]\..*/) != nil
      || name.wholeMatch(of: /[A-Z][a-z]{0,2}\d+([A-Z][a-z]{0,2}|fs.*|del.*|dup.*)/) != nil
      || name.contains(/\d(del|dup|ins)/)
    return isVariant ? .variant : .name
  }

  private func isGene(_ word: String) -> Bool {
    symbols.contains(word) || lowerSymbols.contains(word.lowercased())
  }

  /// A word of letters: short forms in capitals, cell lines, and "BRCA 2" or "il 6" in two pieces.
  private func judgeWord(_ text: JudgeText, _ range: Range<Int>) -> [Violation] {
    let word = text.string(range)
    var found: [Violation] = []
    if text.scalars[range].count(where: JudgeText.isUpper) >= 2 {
      let isPlural = word.hasSuffix("s") && words.contains(String(word.dropLast()))
      if !words.contains(word), !isPlural, !words.contains(word + "s") {
        found.append(Violation(symbols.contains(word) ? .gene : .capitals, word))
      }
    } else if symbols.contains(word), word.count > 2, !words.contains(word),
      word.dropFirst().contains(where: \.isUppercase)
    {
      found.append(Violation(.gene, word))
    }
    if JudgeWords.cellLines.contains(word.lowercased()), !lowerWords.contains(word.lowercased()) {
      found.append(Violation(.cellLine, word))
    }
    if Self.mixesScripts(text.scalars[range]), !words.contains(word) {
      found.append(Violation(.name, word))
    }
    let next = range.upperBound
    if let gap = text[next], gap == " " || gap == "-", text[next + 1].map(JudgeText.isDigit) == true
    {
      let end = text.compound(at: next + 1).upperBound
      var digits = next + 1
      while digits < end, JudgeText.isDigit(text.scalars[digits]) { digits += 1 }
      if text[digits].map(JudgeText.isWord) != true {
        let number = text.string((next + 1)..<digits)
        let forms = ["", " ", "-"].map { word + $0 + number }
        let isName = symbols.contains(forms[0]) || lowerSymbols.contains(forms[0].lowercased())
        if isName, !forms.contains(where: isHeld), !isHeld(forms[0].uppercased()) {
          found.append(Violation(.gene, forms[1]))
        }
      }
    }
    return found
  }

  /// A Cyrillic letter in a Latin word.
  private static func mixesScripts(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    let hasLatin = word.contains { $0.value < 128 && JudgeText.isLetter($0) }
    let hasTwin = word.contains {
      (0x370...0x3FF).contains($0.value) && $0.properties.isUppercase
        || (0x400...0x52F).contains($0.value) || (0x530...0x58F).contains($0.value)
        || (0x13A0...0x13FF).contains($0.value)
    }
    return hasLatin && hasTwin
  }
}
