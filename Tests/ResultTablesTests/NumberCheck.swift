import Testing

@testable import ResultTables

/// Every numeral in the words of an explanation stands in the value of a fact that the words name, in a
/// name of the table, or is part of a word (log2, DESeq2).
func expectNoForeignNumbers(
  _ explanation: Explanation, sourceLocation: SourceLocation = #_sourceLocation
) {
  func check(_ text: String, _ ids: [String]) {
    var allowed = ids.compactMap { explanation.fact($0)?.value.description }
    allowed += explanation.columns.map(\.name) + explanation.findings.map(\.name)
    allowed += [explanation.why, "UTF-8"]
    var rest = text
    for word in ["A/T", "log2", "log10", "10x", "bcftools", "H3", "H4", "p12", "RRA", "FDR"] {
      rest = rest.replacing(word, with: " ")
    }
    for value in allowed.sorted(by: { $0.count > $1.count }) where !value.isEmpty {
      rest = rest.replacing(value, with: " ")
    }
    for word in rest.split(whereSeparator: { " ,;:()[]".contains($0) })
    where word.first?.isNumber == true {
      Issue.record(
        "\"\(word)\" in \"\(text)\" is the value of no fact", sourceLocation: sourceLocation)
    }
  }
  for sentence in explanation.sentences { check(sentence.text, sentence.facts) }
  for finding in explanation.findings { check(finding.text, finding.facts) }
  let all = explanation.facts.map(\.id)
  for warning in explanation.warnings { check(warning.message, all) }
}
