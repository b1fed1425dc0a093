package import Retrieval

extension Remark {
  /// An identifier that is not what the question calls it.
  package init(_ found: MistypedIdentifier, _ language: QuestionReading.Language) {
    reason = .identifierType
    let (word, called) = (found.written, Self.shown(found.called))
    switch (found.kind, language) {
    case (.omim, .english):
      text =
        "OMIM \(word) has no sign: an OMIM number is a gene (*), a phenotype (#) or both (+). "
        + "Say which is meant."
    case (.omim, .chinese):
      text = "OMIM \(word) 没有标明类型：OMIM 编号可以是基因（*）、表型（#）或两者（+）。请注明。"
    case (.number, .english):
      text =
        "\(word) is not a \(called): "
        + (called == "PMCID"
          ? "a PMCID begins with PMC, and the same digits as a PMID are another article."
          : called == "DOI" ? "a DOI begins with 10." : "a PMID has at most eight digits.")
    case (.number, .chinese):
      text = "\(word) 不是 \(called)。PMCID 以 PMC 开头，DOI 以 10. 开头，PMID 至多八位数字。"
    case (let kind, .english):
      text = "\(word) is not a \(called): it is \(Self.article(kind.rawValue)) \(kind.rawValue)."
    case (let kind, .chinese):
      text = "\(word) 不是 \(called)，而是 \(kind.rawValue)。"
    }
  }

  private static func article(_ word: String) -> String {
    word.first.map { "AEIOU".contains($0) } == true ? "an" : "a"
  }

  private static func shown(_ called: String) -> String {
    switch called {
    case "pmid", "pmcid", "doi", "snp": called.uppercased()
    default: called
    }
  }

  /// All that is said of a question before its evidence.
  package static func before(_ reading: QuestionReading, names: NameTables) -> [Remark] {
    var remarks: [Remark] = []
    if let found = MistypedIdentifier(in: reading.text, names: names) {
      remarks.append(Remark(found, reading.language))
    }
    if let request = reading.request { remarks.append(Remark(request, reading.language)) }
    return remarks
  }
}
