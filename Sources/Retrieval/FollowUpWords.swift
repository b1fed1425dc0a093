internal import Foundation
internal import LiteratureIndex

/// What a follow-up may be about, so that "it" in "how is it inherited?" is the disease and in "what does
/// it encode?" the gene.
enum Wanted: Equatable {
  case any
  /// Rather this kind, if it was spoken of.
  case preferred(Entity.Kind)
  /// "this gene": nothing else.
  case required(Entity.Kind)
}

enum Prepositions {
  static let all: Set<String> = [
    "in", "for", "among", "with", "without", "after", "before", "during", "under", "at", "by",
    "from", "on", "of", "outside", "within", "between",
  ]
}

enum Nouns {
  /// Which kind of entity a noun names.
  static func kind(_ word: String) -> Entity.Kind? {
    switch word {
    case "gene", "genes", "locus", "loci", "protein", "proteins", "enzyme", "enzymes", "receptor":
      .gene
    case "disease", "diseases", "disorder", "disorders", "condition", "conditions", "syndrome",
      "syndromes", "illness", "cancer", "tumour", "tumor":
      .disease
    case "mutation", "mutations", "variant", "variants", "allele", "alleles", "polymorphism",
      "polymorphisms", "deletion", "change":
      .variant
    case "drug", "drugs", "medicine", "medicines", "medication", "medications": .drug
    default: nil
    }
  }

  /// "this protein" is more than its gene; "this gene" is its symbol.
  static func phrase(_ subject: String, _ noun: String) -> String {
    switch noun {
    case "protein", "proteins", "enzyme", "enzymes", "receptor", "mutation", "mutations", "variant",
      "variants":
      subject.lowercased().hasSuffix(noun) ? subject : "\(subject) \(noun)"
    default: subject
    }
  }

  private static let ofGenes: Set<String> = [
    "encode", "encodes", "encoded", "protein", "locus", "located", "chromosome", "exon", "exons",
    "expressed", "expression", "function", "product", "map", "maps", "symbol", "isoform",
    "isoforms", "promoter", "intron", "introns", "transcript", "alias", "aliases", "omim", "hgnc",
    "entrez",
  ]
  private static let ofDiseases: Set<String> = [
    "inherited", "inheritance", "treated", "treat", "treatment", "treatments", "therapy",
    "symptoms", "features", "signs", "diagnosed", "diagnosis", "prevalence", "incidence", "common",
    "rare", "cure", "cured", "curable", "treatable", "managed", "management", "onset", "dominant",
    "recessive", "lethal", "fatal", "screening", "prognosis", "caused", "hereditary", "survival",
    "prevented", "affect", "complications",
  ]

  static func wanted(_ tokens: [ReadLine.Token]) -> Wanted {
    if tokens.contains(where: { ofGenes.contains($0.lower) }) { return .preferred(.gene) }
    if tokens.contains(where: { ofDiseases.contains($0.lower) }) { return .preferred(.disease) }
    return .any
  }

  /// What is asked of a thing, when it is asked in one word.
  static let aspects: Set<String> = [
    "symptoms", "features", "signs", "treatment", "treatments", "therapy", "therapies", "cause",
    "causes", "prevalence", "incidence", "frequency", "inheritance", "prognosis", "risk", "risks",
    "diagnosis", "function", "role", "locus", "location", "gene", "genes", "complications",
    "penetrance", "onset", "mechanism", "mutations", "variants", "drugs", "screening", "management",
    "aliases", "symbol", "phenotype", "penetrances", "carriers", "exceptions", "alternatives",
    "consequences", "epidemiology", "genetics", "pathogenesis", "prevention", "testing",
  ]
  static let measures: Set<String> = [
    "common", "frequent", "rare", "often", "likely", "severe", "dangerous", "penetrant",
    "prevalent", "heritable", "harmful",
  ]
  static let people: Set<String> = [
    "men", "women", "males", "females", "boys", "girls", "children", "adults", "newborns",
    "infants",
    "humans", "people", "carriers", "homozygotes", "heterozygotes", "relatives", "siblings",
    "pregnancy",
  ]
}

/// A line with its words and the entities that it names, both with their places in the text.
struct ReadLine {
  struct Token {
    var lower: String
    var range: Range<String.Index>
  }

  struct Named {
    var kind: Entity.Kind
    var entity: Entity
    var range: Range<String.Index>
  }

  let text: String
  let tokens: [Token]
  /// Every entity, concepts and species too.
  let mentions: [Named]
  /// Genes, alleles, diseases and drugs.
  var named: [Named] { mentions.filter { $0.kind != .species && $0.kind != .concept } }

  init(_ text: String, _ names: NameTables) {
    self.text = text
    tokens = Self.tokens(of: text)
    mentions = Self.mentions(in: text, names)
  }

  private static func tokens(of text: String) -> [Token] {
    text.split(whereSeparator: { !($0.isLetter || $0.isNumber || "'’-*".contains($0)) }).compactMap
    {
      var piece = $0
      while let last = piece.last, "'’-".contains(last) { piece.removeLast() }
      guard !piece.isEmpty else { return nil }
      return Token(
        lower: piece.lowercased().replacingOccurrences(of: "’", with: "'"),
        range: piece.startIndex..<piece.endIndex)
    }
  }

  /// `NameTables` counts in words of the searched form; here they are found in the text again.
  private static func mentions(in text: String, _ names: NameTables) -> [Named] {
    var pieces: [(words: Range<Int>, range: Range<String.Index>)] = []
    var count = 0
    for piece in text.split(whereSeparator: \.isWhitespace) {
      let words = SearchText.words(String(piece), stemmed: false).count
      pieces.append((count..<(count + words), piece.startIndex..<piece.endIndex))
      count += words
    }
    guard count == SearchText.words(text, stemmed: false).count else { return [] }
    return names.mentions(in: text).compactMap { mention in
      let touched = pieces.filter { $0.words.overlaps(mention.range) }
      guard let first = touched.first, let last = touched.last else { return nil }
      var range = first.range.lowerBound..<last.range.upperBound
      let isSign = { (c: Character) in !(c.isLetter || c.isNumber || c == "*" || c == ")") }
      while !range.isEmpty, isSign(text[text.index(before: range.upperBound)]) {
        range = range.lowerBound..<text.index(before: range.upperBound)
      }
      while !range.isEmpty, isSign(text[range.lowerBound]) {
        range = text.index(after: range.lowerBound)..<range.upperBound
      }
      // Part of a word ("BRCA1-mutated", "PKU's"): the name itself, where it stands as it is.
      if first.words.lowerBound < mention.range.lowerBound
        || last.words.upperBound > mention.range.upperBound
      {
        let name = mention.words.joined(separator: " ")
        guard let part = text.range(of: name, options: .caseInsensitive, range: range) else {
          return nil
        }
        range = part
      }
      return Named(kind: mention.entity.kind, entity: mention.entity, range: range)
    }
  }
}

/// The last turn, read for what a follow-up can mean.
struct TopicReading {
  let line: ReadLine
  private let answer: [ReadLine]

  init(_ topic: Topic, _ names: NameTables) {
    line = ReadLine(topic.question, names)
    answer = topic.answer.map { ReadLine($0, names) }
  }

  /// What "it" (or, with `all`, "they") means, as it was written.
  func subject(_ wanted: Wanted, all: Bool) -> String? {
    var pool = line.named
    if pool.isEmpty { pool = line.mentions.filter { $0.kind == .concept } }
    switch wanted {
    case .any: break
    case .preferred(let kind):
      let own = pool.filter { $0.kind == kind }
      if !own.isEmpty {
        pool = own
      } else if kind == .gene, let found = fromAnswer(kind) {
        return found
      }
    case .required(let kind):
      let own = pool.filter { $0.kind == kind }
      if own.isEmpty, let found = fromAnswer(kind) { return found }
      if !own.isEmpty { pool = own }
    }
    var seen: Set<String.Index> = []
    let places = pool.filter { seen.insert($0.range.lowerBound).inserted }
    guard !places.isEmpty else { return phrase }
    let phrases = places.map(withNoun)
    if !all, let allele = alleleWithGene(pool) { return allele }
    return all ? phrases.joined(separator: " and ") : phrases[0]
  }

  /// An allele goes with its gene, and a gene with the allele that was asked about.
  private func alleleWithGene(_ pool: [ReadLine.Named]) -> String? {
    guard pool[0].kind == .gene || pool[0].kind == .variant,
      let allele = pool.first(where: { $0.kind == .variant })
    else { return nil }
    let phrase = withNoun(allele)
    let gene = line.named.first { $0.kind == .gene && !$0.range.overlaps(allele.range) }
    return gene.map { "\(line.text[$0.range]) \(phrase)" } ?? phrase
  }

  private func fromAnswer(_ kind: Entity.Kind) -> String? {
    for sentence in answer {
      if let found = sentence.named.first(where: { $0.kind == kind }) {
        return String(sentence.text[found.range])
      }
    }
    return nil
  }

  private static let heads: Set<String> = [
    "mutation", "mutations", "variant", "variants", "carriers", "allele", "alleles", "deficiency",
    "deletion", "deletions", "repeat", "repeats", "expansion", "expansions",
  ]

  /// "BRCA1" of "BRCA1 mutations" takes its noun along.
  private func withNoun(_ named: ReadLine.Named) -> String {
    guard
      let next = line.tokens.first(where: { $0.range.lowerBound >= named.range.upperBound }),
      Self.heads.contains(next.lower),
      line.text[named.range.upperBound..<next.range.lowerBound].allSatisfy(\.isWhitespace)
    else { return String(line.text[named.range]) }
    return String(line.text[named.range.lowerBound..<next.range.upperBound])
  }

  /// Where no table knows what was asked about: the longest run of words that say something.
  private var phrase: String? {
    var best: ArraySlice<ReadLine.Token> = []
    var start = 0
    let tokens = line.tokens
    for end in 0...tokens.count {
      let isContent =
        end < tokens.count && !StopWords.contains(tokens[end].lower)
        && !StopWords.isWeak(tokens[end].lower) && !Nouns.measures.contains(tokens[end].lower)
        && !Nouns.aspects.contains(tokens[end].lower)
      if isContent { continue }
      if end - start > best.count { best = tokens[start..<end] }
      start = end + 1
    }
    // "linkage disequilibrium measured": the verb is not the thing.
    if best.count > 1, let last = best.last, last.lower.hasSuffix("ed") { best.removeLast() }
    guard let first = best.first, let last = best.last else { return nil }
    return String(line.text[first.range.lowerBound..<last.range.upperBound])
  }

  /// What the last answer listed: the entities of one kind that the question did not name.
  func listed(as wanted: Entity.Kind?) -> [String] {
    let known = Set(line.mentions.map(\.entity))
    let all = answer.flatMap { sentence in
      sentence.named.map { (entity: $0.entity, text: String(sentence.text[$0.range])) }
    }.filter { !known.contains($0.entity) }
    let asked = line.tokens.lazy.compactMap { Nouns.kind($0.lower) }.first
    let order: [Entity.Kind] = [.gene, .disease, .variant, .drug]
    let counts = order.map { kind in
      (kind, Set(all.filter { $0.entity.kind == kind }.map(\.entity)).count)
    }
    let commonest = counts.max { $0.1 < $1.1 }.flatMap { $0.1 > 1 ? $0.0 : nil }
    guard let kind = wanted ?? asked ?? commonest else { return [] }
    var seen: Set<Entity> = []
    return all.filter { $0.entity.kind == kind && seen.insert($0.entity).inserted }.prefix(8).map(
      \.text)
  }
}
