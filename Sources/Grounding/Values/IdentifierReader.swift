/// Reads identifiers of records, each with what it identifies.
struct IdentifierReader {
  struct Reading {
    var kind: IdentifierKind
    var range: Range<Int>
    var canonical: String
  }

  private struct Form: Sendable {
    var kind: IdentifierKind
    var pattern: Pattern
    /// Put before the first group for the canonical form.
    var prefix: String
  }

  private static let start = #"(?<![\p{L}\p{N}])"#
  private static let end = #"(?![\p{L}\p{N}])"#

  private static func form(_ kind: IdentifierKind, _ source: String, prefix: String = "") -> Form {
    Form(kind: kind, pattern: Pattern(start + source + end), prefix: prefix)
  }

  /// Those with a prefix that tells before those that look like others.
  private static let forms: [Form] = [
    form(.url, #"((?i:https?://|www\.)[^\s<>"]*[^\s<>".,;:)\]])"#),
    form(.doi, #"(?:(?i:doi)\s?:?\s?)?(10\.\d{4,9}/[^\s"<>]*[^\s"<>.,;:)\]])"#),
    form(.pmcid, #"(?:(?i:PMCID)\s?:?\s?)?(?i:PMC)\s?(\d{4,8})"#, prefix: "PMC"),
    form(.pmid, #"(?i:PMID|PubMed(?: ID)?)\s?[:#]?\s?(\d{1,8})"#),
    form(.omim, #"(?i:O?MIM)(?:\s(?i:number|no\.?|entry))?\s?[:#*+%]*\s?(\d{6})(?:\.\d{4})?"#),
    form(.omim, #"[#*+%](\d{6})"#),
    form(.hpo, #"(?i:HP)\s?:\s?(\d{7})"#, prefix: "HP:"),
    form(.mondo, #"(?i:MONDO)\s?:\s?(\d{7})"#, prefix: "MONDO:"),
    form(.orphanet, #"(?i:ORPHA(?:NET)?)\s?:?\s?(\d{2,6})"#, prefix: "ORPHA:"),
    form(.hgnc, #"(?i:HGNC)\s?:\s?(\d{1,6})"#, prefix: "HGNC:"),
    form(.trial, #"(?i:NCT)\s?(\d{8})"#, prefix: "NCT"),
    form(.trial, #"((?:ISRCTN|ChiCTR-?[A-Z]*-?|ACTRN|UMIN|EudraCT\s?)[\d-]{6,})"#),
    form(.clinvar, #"((?:RCV|SCV|VCV)\d{9}(?:\.\d+)?)"#),
    form(
      .clinvar, #"(?i:ClinVar)(?:\s(?i:variation|id|variation id|accession))?\s?:?\s?(\d{2,9})"#),
    form(.geo, #"(G(?:SE|SM|PL|DS)\d{2,9})"#),
    form(.bioproject, #"(PRJ(?:NA|EB|DB)\d{2,9}|SAM[NED][AG]?\d{4,10})"#),
    form(.sra, #"([SED]R[RXPSZ]\d{4,9})"#),
    form(.sra, #"(EGA[SDCN]\d{11}|phs\d{6}(?:\.v\d+(?:\.p\d+)?)?)"#),
    form(.ensembl, #"(ENS[A-Z]{0,4}[EGTPR]\d{11}(?:\.\d+)?)"#),
    form(.refseq, #"([NX][MRPC]_\d{6,9}(?:\.\d+)?|N[CGTW]_\d{6,9}(?:\.\d+)?)"#),
    form(.uniprot, #"(?i:UniProt(?:KB)?)\s?:?\s?([A-Z][A-Z0-9]{5,9})"#),
    form(
      .uniprot, #"([OPQ]\d[A-Z0-9]{3}\d|[A-NR-Z]\d[A-Z][A-Z0-9]{2}\d(?:[A-Z][A-Z0-9]{2}\d)?)"#),
  ]

  func readings(in text: PatternText, _ scalars: ScalarText) -> [Reading] {
    Self.forms.flatMap { form in
      form.pattern.matches(in: text).compactMap { groups -> Reading? in
        guard let whole = groups[0], groups.count > 1, let own = groups[1] else { return nil }
        return Reading(
          kind: form.kind, range: whole, canonical: form.prefix + scalars.string(own))
      }
    }
  }
}
