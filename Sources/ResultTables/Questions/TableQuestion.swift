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

  var tokens: [QuestionToken]
  var taken: Set<Int> = []
  let database: TableDatabase

  package init(_ question: String, _ database: TableDatabase) {
    tokens = QuestionToken.cut(question)
    self.database = database
    read()
  }

  // MARK: reading

  mutating func read() {
    readTopic()
    readChromosome()
    readFold()
    readComparisons()
    readMissing()
    readSignificance()
    readRanking()
    readNames()
    readDirection()
    readValues()
    notUnderstood = tokens.indices.filter {
      !taken.contains($0) && !Self.filler.contains(tokens[$0].lower)
    }.map { tokens[$0].text }
    asksCount =
      zip(tokens, tokens.dropFirst()).contains { $0.lower == "how" && $1.lower == "many" }
      || tokens.contains { $0.lower == "count" }
    if filter.order == nil, filter.limit != nil { orderBySignificance() }
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
    "number", "can", "you", "i", "see", "expressed", "regulated", "changed", "not",
    "changes", "change", "sorted", "ordered", "ranked", "expression", "genome-wide", "values",
    "value", "proteins", "protein", "positions", "position", "threshold",
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
    if let found = pairs[two] { return (found, 2) }
    let singles: [String: TableFilter.Comparison] = [
      "<": .less, "<=": .atMost, ">": .greater, ">=": .atLeast, "=": .equal, "!=": .notEqual,
      "below": .less, "under": .less, "above": .greater, "over": .greater,
      "exceeding": .greater, "exceeds": .greater, "beyond": .greater, "equals": .equal,
      "minimum": .atLeast, "maximum": .atMost,
    ]
    return singles[word(index)].map { ($0, 1) }
  }

  /// The column that words from `index` name, the longest name first, and how many words it takes.
  func columnNamed(_ index: Int) -> (column: Int, length: Int)? {
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
        !(length == 1 && Self.filler.contains(text.lowercased())
          && !database.columns.contains(text))
      else { continue }
      if let own = database.columns.firstIndex(where: { ColumnName.key($0) == key }) {
        return (own, length)
      }
      if let role = Self.spoken[key], let column = database.roles[role] { return (column, length) }
      if key == "pvalue" || key == "p" || key == "pvalues", let column = database.roles[.adjustedP],
        database.roles[.p] == nil
      {
        return (column, length)
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
    "maf": .minorFrequency,
    "info": .info, "imputationquality": .info, "samplesize": .sampleSize, "n": .sampleSize,
    "nes": .normalisedScore, "es": .enrichmentScore, "enrichmentscore": .normalisedScore,
    "overlap": .overlap,
    "termsize": .termSize, "size": .termSize, "setsize": .termSize, "probability": .probability,
    "pip": .probability, "posterior": .probability, "pct1": .fractionIn, "pct2": .fractionOut,
    "score": .score,
    "combinedscore": .score, "z": .zScore, "zscore": .zScore, "position": .position,
    "pos": .position,
  ]

  mutating func readComparisons() {
    var index = 0
    while index < tokens.count {
      if let (column, length) = columnNamed(index),
        readComparison(column, from: index, nameLength: length)
      {
        index += length
      } else {
        index += 1
      }
    }
    // "more than 10 genes" of a list of terms: the overlap.
    for index in tokens.indices {
      guard let (sign, length) = comparison(index), let value = number(index + length),
        ["genes", "gene", "members"].contains(word(index + length + 1)),
        let overlap = column(.overlap)
      else { continue }
      filter.conditions.append(.number(column: overlap, sign, value))
      take(index..<(index + length + 2), "\(overlap) \(sign.rawValue) \(value.short)")
    }
  }

  mutating func readComparison(_ column: Int, from start: Int, nameLength: Int) -> Bool {
    let name = database.columns[column]
    var at = start + nameLength
    while [
      "is", "are", "of", "with", "a", "an", "the", "value", "values", "be", "that", "was", "has",
    ].contains(word(at)) { at += 1 }
    let isSize =
      start > 0 && ["absolute", "abs", "|"].contains(word(start - 1))
      || tokens[start].text.hasPrefix("|")
    if word(at) == "between", let low = number(at + 1), word(at + 2) == "and",
      let high = number(at + 3)
    {
      filter.conditions += [
        .number(column: name, .atLeast, low), .number(column: name, .atMost, high),
      ]
      take(
        (isSize ? start - 1 : start)..<(at + 4), "\(name) between \(low.short) and \(high.short)")
      return true
    }
    if let (sign, length) = comparison(at), let value = number(at + length) {
      let condition: TableFilter.Condition =
        isSize ? .size(column: name, sign, value) : .number(column: name, sign, value)
      filter.conditions.append(condition)
      take((isSize && !tokens[start].text.hasPrefix("|") ? start - 1 : start)..<(at + length), "")
      understood.removeLast()
      take(
        at..<(at + length + 1),
        "\(isSize ? "|\(name)|" : name) \(sign.rawValue) \(tokens[at + length].text)")
      return true
    }
    // "FDR 5%": a bound from above, as thresholds of probabilities are.
    let isProbability = [Role.p, .adjustedP, .sValue].contains { database.roles[$0] == column }
    if isProbability, at == start + nameLength, let value = number(at) {
      filter.conditions.append(.number(column: name, .less, value))
      take(start..<(at + 1), "\(name) < \(tokens[at].text)")
      return true
    }
    // "below 0.01 padj": the bound before the name.
    if start >= 2, let value = number(start - 1) {
      for length in [2, 1] where start - 1 - length >= 0 {
        guard let (sign, used) = comparison(start - 1 - length), used == length else { continue }
        filter.conditions.append(.number(column: name, sign, value))
        take(
          (start - 1 - length)..<(start + nameLength),
          "\(name) \(sign.rawValue) \(tokens[start - 1].text)")
        return true
      }
    }
    return false
  }

  mutating func readMissing() {
    for index in tokens.indices
    where ["na", "missing", "null", "empty", "absent"].contains(word(index)) {
      for start in stride(from: index - 1, through: max(0, index - 4), by: -1) {
        guard let (column, length) = columnNamed(start) else { continue }
        let isNegated = (start..<index).contains { word($0) == "not" || word($0) == "isn't" }
        let name = database.columns[column]
        filter.conditions.append(isNegated ? .present(column: name) : .missing(column: name))
        take(start..<max(index + 1, start + length), "\(name) is \(isNegated ? "not " : "")NA")
        return
      }
      if let (column, length) = columnNamed(index + 1) {
        let name = database.columns[column]
        filter.conditions.append(.missing(column: name))
        take(index..<(index + 1 + length), "\(name) is NA")
        return
      }
    }
    for index in tokens.indices where ["without", "lacking"].contains(word(index)) {
      let start = ["a", "an"].contains(word(index + 1)) ? index + 2 : index + 1
      guard let (column, length) = columnNamed(start) else { continue }
      filter.conditions.append(.missing(column: database.columns[column]))
      take(index..<(start + length), "\(database.columns[column]) is NA")
    }
  }

}
