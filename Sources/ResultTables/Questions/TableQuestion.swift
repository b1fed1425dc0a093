internal import Foundation

/// A question about the rows of a table, and the filter that was understood.
///
/// It is read word by word; what no rule takes is listed in `notUnderstood`, and never guessed at.
package struct TableQuestion {
  package internal(set) var filter = TableFilter()
  /// Each part that was understood, in words.
  package internal(set) var understood: [String] = []
  package internal(set) var notUnderstood: [String] = []
  /// Whether the number of rows is asked for.
  package internal(set) var asksCount = false
  /// What the literature is asked of, as in "known in cohesinopathies".
  package internal(set) var topic: String?
  /// How "and" and "or" were taken together, where they might be meant otherwise.
  package internal(set) var reading: String?

  var tokens: [QuestionToken]
  var taken: Set<Int> = []
  /// The part of a screen that is asked of: "neg", "pos", or a condition.
  var side: String?
  /// The side that was said outside of this part of a question, and whether so many rows were asked for there.
  private(set) var outerSide: String?
  private(set) var isLimitedOutside = false
  private var takesLoneBound = true
  let database: TableDatabase

  package init(_ question: String, _ database: TableDatabase) {
    self.init(QuestionToken.cut(question), unread: database)
    readTopic()
    tokens = tokens.indices.filter { !taken.contains($0) }.map { tokens[$0] }
    taken = []
    if !readAlternatives() { read() }
    if filter.order == nil, filter.limit != nil { orderBySignificance() }
  }

  /// Words that nothing was read of yet.
  init(_ tokens: [QuestionToken], unread database: TableDatabase) {
    self.tokens = tokens
    self.database = database
  }

  /// A part of a question, beside "or" or in brackets.
  init(
    part tokens: [QuestionToken], of question: TableQuestion, side: String?,
    takesLoneBound: Bool = true
  ) {
    self.init(tokens, unread: question.database)
    self.side = side
    outerSide = side
    isLimitedOutside = question.isLimitedOutside || question.tokens.contains { $0.lower == "top" }
    self.takesLoneBound = takesLoneBound
    if !readAlternatives() { read() }
  }

  /// Whether it can only be meant of the table: all of it was understood, and it asks for more than rows by name.
  package var isOfTable: Bool {
    notUnderstood.allSatisfy { ["why", "reason"].contains($0.lowercased()) } && topic == nil
      && (filter.limit != nil || filter.conditions.contains(where: \.asksOfValue))
  }

  // MARK: reading

  mutating func read() {
    tokens.removeAll { $0.isOpening || $0.isClosing }
    readSide()
    readChromosome()
    readNear()
    readShares()
    readFold()
    readComparisons()
    readMissing()
    readAlleles()
    readSignificance()
    readRanking()
    readNames()
    readMembers()
    readValues()
    readDirection()
    readTermWords()
    if takesLoneBound { readLoneBound() }
    finishSide()
    notUnderstood = tokens.indices.filter {
      !taken.contains($0) && (!Self.filler.contains(tokens[$0].lower) || isLostAlternative($0))
    }.map { tokens[$0].text }
    asksCount =
      zip(tokens, tokens.dropFirst()).contains { $0.lower == "how" && $1.lower == "many" }
      || tokens.contains { $0.lower == "count" }
  }

  /// Whether an "or" is not the one of a list of values, of "up or down" or of "or more".
  private func isLostAlternative(_ index: Int) -> Bool {
    guard tokens[index].lower == "or", index > 0, index + 1 < tokens.count,
      bound(after: index) == nil, word(index + 1) != "equal", word(index + 1) != "not"
    else { return false }
    let turns = Self.up.union(Self.down)
    if turns.contains(tokens[index - 1].lower), turns.contains(tokens[index + 1].lower) {
      return false
    }
    return !filter.conditions.contains(where: \.hasSeveralValues)
  }

  static let filler: Set<String> = [
    "show", "list", "me", "the", "which", "genes", "gene", "rows", "row", "are", "is", "with",
    "and", "of", "at", "in", "that", "have", "has", "what",
    "how", "many", "all", "a", "an", "please", "find", "give", "those", "variants", "variant",
    "snps", "snp", "terms", "term", "pathways", "pathway", "sgrnas",
    "sgrna", "sets", "there", "do", "does", "any", "by", "for", "to", "from", "on", "it", "its",
    "their", "whose", "where", "only", "out", "get", "be", "was",
    "were", "both", "pass", "passing", "markers", "marker", "entries", "hits", "hit", "records",
    "count", "table", "this", "tests", "associations", "loci",
    "also", "but", "as", "or", "ones", "having", "go", "went", "goes", "a", "than", "then",
    "number", "can", "you", "i", "see", "expressed", "regulated", "changed",
    "changes", "change", "sorted", "ordered", "ranked", "expression", "genome-wide", "values",
    "value", "proteins", "protein", "positions", "position", "threshold", "reaching", "reach",
    "reaches", "among", "alleles", "allele", "trait", "effect", "effects", "cells", "cell", "who",
    "display", "tell", "about", "cutoff", "cut-off", "still", "each", "every", "whole", "been",
    "de", "would", "could", "should", "i'd", "like", "want",
  ]

  func word(_ index: Int) -> String {
    tokens.indices.contains(index) && !taken.contains(index) ? tokens[index].lower : ""
  }

  func number(_ index: Int) -> Double? {
    tokens.indices.contains(index) && !taken.contains(index) ? tokens[index].number : nil
  }

  mutating func take(_ range: Range<Int>, _ text: String) {
    taken.formUnion(range)
    understood.append(text)
  }

  func column(_ role: Role) -> String? { database.roles[role].map { database.columns[$0] } }

  /// "known in cohesinopathies", to the end of the question.
  mutating func readTopic() {
    guard
      let start = tokens.indices.first(where: {
        tokens[$0].lower == "known" && ["in", "for", "to", "from"].contains(word($0 + 1))
      }), start + 2 < tokens.count
    else { return }
    topic = tokens[(start + 2)...].map(\.text).joined(separator: " ")
    take(start..<tokens.count, "known of: \(topic ?? "")")
  }

  // MARK: comparisons

  /// A comparison that begins at `index`, and how many words it takes.
  func comparison(_ index: Int) -> (TableFilter.Comparison, Int)? {
    let two = word(index) + " " + word(index + 1)
    let pairs: [String: TableFilter.Comparison] = [
      "less than": .less, "smaller than": .less, "lower than": .less, "fewer than": .less,
      "at most": .atMost, "up to": .atMost, "more than": .greater, "greater than": .greater,
      "larger than": .greater, "higher than": .greater, "bigger than": .greater,
      "at least": .atLeast, "equal to": .equal, "stronger than": .less,
    ]
    if word(index) == "no" || word(index) == "not", let (inner, length) = comparison(index + 1) {
      let opposite: [TableFilter.Comparison: TableFilter.Comparison] = [
        .greater: .atMost, .less: .atLeast,
      ]
      return opposite[inner].map { ($0, length + 1) }
    }
    if let found = pairs[two] {
      if word(index + 2) == "or", word(index + 3) == "equal", word(index + 4) == "to" {
        return (found == .less ? .atMost : found == .greater ? .atLeast : found, 5)
      }
      return (found, 2)
    }
    let singles: [String: TableFilter.Comparison] = [
      "<": .less, "<=": .atMost, ">": .greater, ">=": .atLeast, "=": .equal, "!=": .notEqual,
      "below": .less, "under": .less, "above": .greater, "over": .greater,
      "exceeding": .greater, "exceeds": .greater, "beyond": .greater, "equals": .equal,
      "minimum": .atLeast, "maximum": .atMost, "within": .atMost, "≥": .atLeast, "≤": .atMost,
    ]
    return singles[word(index)].map { ($0, 1) }
  }

  /// A column that words name, and what a number beside it means.
  struct Named {
    enum Form { case plain, ratio, minor }
    var column: Int
    var length: Int
    /// `ratio`: a fold change of a column that holds its logarithm; `minor`: a minor allele's frequency of a
    /// column that holds the effect allele's.
    var form = Form.plain
  }

  /// The column that words from `index` name, the longest name first, and how many words it takes.
  func columnNamed(_ index: Int) -> Named? {
    guard index >= 0 else { return nil }
    for length in stride(from: 4, through: 1, by: -1) where index + length <= tokens.count {
      let range = index..<(index + length)
      guard
        range.allSatisfy({
          !taken.contains($0) && (tokens[$0].number == nil || length == 1)
            && !ColumnName.key(tokens[$0].text).isEmpty
        })
      else { continue }
      let text = range.map { tokens[$0].text }.joined(separator: " ")
      let key = ColumnName.key(text)
      guard !key.isEmpty,
        !(length == 1 && Self.filler.contains(text.lowercased()) && key != "effect"
          && !database.columns.contains(text))
      else { continue }
      if let own = database.columns.firstIndex(where: { ColumnName.key($0) == key }) {
        return Named(column: own, length: length)
      }
      if let own = sided(key) { return Named(column: own, length: length) }
      if let role = Self.spoken[key], let column = database.roles[role] {
        let isRatio = ["foldchange", "foldchanges", "fc", "ratio"].contains(key)
        return Named(column: column, length: length, form: isRatio ? .ratio : .plain)
      }
      if Self.spoken[key] == .minorFrequency, let column = database.roles[.frequency] {
        return Named(column: column, length: length, form: .minor)
      }
      if ["pvalue", "p", "pvalues"].contains(key), let column = database.roles[.adjustedP],
        database.roles[.p] == nil
      {
        return Named(column: column, length: length)
      }
    }
    return nil
  }

  /// What people call columns.
  static let spoken: [String: Role] = [
    "padj": .adjustedP, "adjustedp": .adjustedP, "adjustedpvalue": .adjustedP,
    "adjustedpvalues": .adjustedP, "fdr": .adjustedP, "qvalue": .adjustedP, "q": .adjustedP,
    "adjp": .adjustedP, "correctedp": .adjustedP,
    "falsediscoveryrate": .adjustedP, "p": .p, "pvalue": .p, "pvalues": .p, "rawp": .p,
    "nominalp": .p, "svalue": .sValue, "log2fc": .log2FoldChange, "lfc": .log2FoldChange,
    "logfc": .log2FoldChange,
    "foldchange": .log2FoldChange, "log2foldchange": .log2FoldChange,
    "logfoldchange": .log2FoldChange, "log2foldchanges": .log2FoldChange,
    "meanexpression": .meanExpression,
    "mean": .meanExpression, "basemean": .meanExpression, "averageexpression": .meanExpression,
    "meancount": .meanExpression, "beta": .effect, "effect": .effect, "effectsize": .effect,
    "oddsratio": .oddsRatio, "standarderror": .standardError, "se": .standardError,
    "frequency": .frequency, "allelefrequency": .frequency, "eaf": .frequency,
    "maf": .minorFrequency, "minorallelefrequency": .minorFrequency, "fc": .log2FoldChange,
    "foldchanges": .log2FoldChange, "ratio": .log2FoldChange, "or": .oddsRatio,
    "effectallelefrequency": .frequency, "falsesignrate": .sValue, "adjustedpvals": .adjustedP,
    "expressionlevel": .meanExpression, "meannormalisedcount": .meanExpression,
    "meannormalizedcount": .meanExpression, "geneset": .termName, "pathwaysize": .termSize,
    "info": .info, "imputationquality": .info, "samplesize": .sampleSize, "n": .sampleSize,
    "nes": .normalisedScore, "es": .enrichmentScore, "enrichmentscore": .normalisedScore,
    "overlap": .overlap,
    "termsize": .termSize, "size": .termSize, "setsize": .termSize, "probability": .probability,
    "pip": .probability, "posterior": .probability, "pct1": .fractionIn, "pct2": .fractionOut,
    "score": .score, "effectallele": .effectAllele, "riskallele": .effectAllele,
    "otherallele": .otherAllele, "noneffectallele": .otherAllele,
    "combinedscore": .score, "z": .zScore, "zscore": .zScore, "position": .position,
    "pos": .position,
  ]
}
