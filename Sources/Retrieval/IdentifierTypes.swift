internal import Foundation

/// An identifier that a question calls something else than it is: "PMID PMC1234567", "the gene rs334".
package struct MistypedIdentifier: Sendable, Hashable {
  package enum Kind: String, Sendable {
    case pmid = "PMID"
    case pmcid = "PMCID"
    case doi = "DOI"
    case variant = "dbSNP variant (rs number)"
    case ensemblGene = "Ensembl gene identifier"
    case ensemblTranscript = "Ensembl transcript identifier"
    case ensemblProtein = "Ensembl protein identifier"
    case refseqTranscript = "RefSeq transcript identifier"
    case refseqProtein = "RefSeq protein identifier"
    case hpo = "HPO phenotype term"
    case number = "bare number"
    case omim = "OMIM number without its sign"
  }

  package var written: String
  package var kind: Kind
  /// What the question calls it.
  package var called: String

  /// The first such identifier of a question.
  package init?(in text: String, names: NameTables) {
    let text = ChineseForm.isChinese(text) ? names.glossary.english(text) : text
    let words = text.split { $0.isWhitespace || ",;()?".contains($0) }.map { word in
      String(word).trimmingCharacters(in: CharacterSet(charactersIn: ".:\"'“”「」"))
    }.flatMap(Self.apart)
    for (i, word) in words.enumerated() {
      let before = i > 0 ? words[i - 1].lowercased() : ""
      let after = i + 1 < words.count ? words[i + 1].lowercased() : ""
      if let called = Self.clash(word, before, after) {
        self.init(written: word, kind: Self.kind(word) ?? .number, called: called)
        return
      }
      if Self.isUnsignedOMIM(words, at: i), !Self.isGeneEntry(word, names) {
        self.init(written: word, kind: .omim, called: "OMIM")
        return
      }
    }
    return nil
  }

  private init(written: String, kind: Kind, called: String) {
    self.written = written
    self.kind = kind
    self.called = called
  }

  /// "PMID:PMC123" → "PMID", "PMC123"; a DOI, an HGVS name or an HGNC number stays whole.
  private static func apart(_ word: String) -> [String] {
    guard let colon = word.firstIndex(of: ":") else { return [word] }
    let head = word[..<colon].lowercased()
    guard ["pmid", "pmcid", "doi", "omim", "mim"].contains(head) else { return [word] }
    return [String(word[..<colon]), String(word[word.index(after: colon)...])].filter {
      !$0.isEmpty
    }
  }

  /// The prefix tells the kind.
  private static let prefixes: [(String, Kind)] = [
    ("PMC", .pmcid), ("rs", .variant), ("ENSG", .ensemblGene), ("ENST", .ensemblTranscript),
    ("ENSP", .ensemblProtein), ("NM_", .refseqTranscript), ("NP_", .refseqProtein), ("HP:", .hpo),
  ]

  static func kind(_ word: String) -> Kind? {
    if word.hasPrefix("10."), word.contains("/") { return .doi }
    for (prefix, kind) in prefixes
    where word.lowercased().hasPrefix(prefix.lowercased()) {
      let rest = word.dropFirst(prefix.count)
      if rest.count > 1, rest.allSatisfy({ $0.isNumber || $0 == "." }) { return kind }
    }
    return !word.isEmpty && word.allSatisfy(\.isNumber) ? .number : nil
  }

  /// What a word beside an identifier may say, and the kinds that it is right for.
  private static let claims: [String: Set<Kind>] = [
    "pmid": [.pmid, .number], "pmcid": [.pmcid], "doi": [.doi],
    "gene": [.ensemblGene, .number],
    "transcript": [.ensemblTranscript, .refseqTranscript, .number],
    "protein": [.ensemblProtein, .refseqProtein, .number],
    "variant": [.variant, .number], "snp": [.variant, .number],
  ]
  /// Papers stand before their number; genes and transcripts may stand behind it.
  private static let onlyBefore: Set<String> = [
    "pmid", "pmcid", "doi", "variant", "snp", "protein",
  ]

  private static func clash(_ word: String, _ before: String, _ after: String) -> String? {
    guard let kind = kind(word) else { return nil }
    if let right = claims[before], !right.contains(kind) { return before }
    if before == "pmid", kind == .number, word.count > 8 { return before }
    guard kind != .number, !onlyBefore.contains(after), let right = claims[after],
      !right.contains(kind)
    else { return nil }
    return after
  }

  /// "OMIM 219700" may be a gene (*), a phenotype (#) or both (+).
  private static func isUnsignedOMIM(_ words: [String], at i: Int) -> Bool {
    guard words[i].count == 6, words[i].allSatisfy(\.isNumber), i > 0 else { return false }
    let before = words[max(0, i - 3)..<i].map { $0.lowercased() }
    guard before.contains("omim") || before.contains("mim") else { return false }
    let kinds = ["phenotype", "gene", "disease", "disorder", "syndrome", "locus"]
    return !words.contains { kinds.contains($0.lowercased()) }
  }

  private static func isGeneEntry(_ number: String, _ names: NameTables) -> Bool {
    names.genes.values.contains { $0.mim == number }
  }
}
