internal import LiteratureIndex

/// Reads names of alleles and of changes of chromosomes from their notation.
struct VariantReader {
  private static let amino =
    "(?:Ala|Arg|Asn|Asp|Cys|Gln|Glu|Gly|His|Ile|Leu|Lys|Met|Phe|Pro|Ser|Thr|Trp|Tyr|Val|Ter|Sec)"
  private static let start = #"(?<![\p{L}\p{N}])"#
  private static let end = #"(?![\p{L}\p{N}])"#
  private static let arrow = #"\s?(?:>|&gt;|→|-->|->)\s?"#
  private static let place =
    #"[*\-\u2212]?\d+(?:[+\-\u2212–]\d+)?(?:\s?_\s?[*\-]?\d+(?:[+\-]\d+)?)?"#

  private static let patterns: [Pattern] = {
    let change =
      #"(?:[ACGTUacgtu]+\#(arrow)[ACGTUacgtu]+|(?:del|dup|ins|inv|con)[ACGTacgtu\d]*(?:ins[ACGTacgt\d]*)?|=)"#
    return [
      // rsIDs and ClinGen alleles.
      #"(?:rs|RS|ss|CA)\d{3,12}\#(end)"#,
      // HGVS of DNA and RNA, with or without a reference before it.
      #"(?:[NX][MRPCG]_\d{6,9}(?:\.\d+)?(?:\([A-Z0-9-]+\))?\s?:\s?)?[cgmnr]\.\s?\(?\#(place)\s?\#(change)\)?"#,
      // HGVS of proteins.
      #"p\.\s?\(?(?:\#(amino)|[A-Z*])\d+(?:_(?:\#(amino)|[A-Z])\d+)?(?:\#(amino)|[A-Z*=?X](?![a-z])|del|dup|fs|ins|ext|delins)*(?:fs)?(?:(?:Ter|X|\*)\d*)?(?:\*\d*)?\)?"#,
      // Without their prefix: 1521_1523delCTT, 3243A>G, Val600Glu, V600E, R117*, G12D.
      #"\#(place)\s?(?:[ACGTU]+\#(arrow)[ACGTU]+|(?:del|dup|ins|inv)[ACGT]*)\#(end)"#,
      #"\#(amino)\s?-?\d+(?:-?\s?(?:\#(amino)|\*|X|fs)(?:(?:Ter|X|\*)\d*)?|\#(end))"#,
      #"[ACDEFGHIKLMNPQRSTVWY]\d{2,5}(?:[ACDEFGHIKLMNPQRSTVWYX](?:fs(?:[X*]\d*)?)?|\*|fs(?:[X*]\d*)?|del)(?![\p{L}\p{N}])"#,
      #"[ACGT]\d{3,6}[ACGT]\#(end)"#,
      #"(?:Δ|∆|delta\s?|DeltaF)[A-Z]?\d{2,4}\#(end)"#,
      // Star alleles: CYP2D6*4, HLA-B*15:02, *2A, *1/*2.
      #"(?:[A-Z][A-Z0-9-]{1,9}\s?)?[*∗]\d{1,4}(?::\d{2,3}){0,3}[A-Z]?(?:xN)?(?:/[*∗]\d{1,4}[A-Z]?)?\#(end)"#,
      // HLA alleles without a star and serotypes: HLA-B27, HLA-DR4, DQB1 0602.
      #"HLA-[A-Z]{1,4}\d?\s?[*∗]?\s?\d{1,4}(?::\d{2,3}){0,3}\#(end)"#,
      // Coordinates.
      #"(?i:chr)\s?(?:\d{1,2}|[XYM]|MT)\s?:\s?[gm]?\.?\d[\d,]{2,}(?:\s?[-–]\s?\d[\d,]{2,})?(?:\s?[ACGT]+\#(arrow)[ACGT]+|:[ACGT]+:[ACGT]+)?"#,
      #"(?i:chr)(?:\d{1,2}|[XYM]|MT)\#(end)"#,
      // Karyotypes: 47,XXY; 46,XY,del(5)(p15.2); t(9;22)(q34;q11.2); del(22q); inv(16).
      #"\d{2}\s?,\s?[XYO]{1,5}(?:,\s?[+\-]?\d{1,2}|,\s?[a-z]{1,3}\([^)\s]*\)(?:\([^)\s]*\))?)*"#,
      #"(?:t|del|dup|inv|ins|add|der|idic|dic|i|r|trp)\s?\((?:\d{1,2}|[XY])[^)\s]{0,12}\)(?:\s?\([pq][^)\s]{0,24}\))?"#,
      #"[+\-−](?:\d{1,2}|[XY])(?=\s(?:trisomy|monosomy))"#,
      // Bands: 22q11.2, 7q31.1-q31.2, Xp21, 16p.
      #"(?:[1-9]|1\d|2[0-2]|[XY])[pq](?:ter|\d{1,2}(?:\.\d{1,3})?)?(?:\s?[-–]\s?(?:(?:[1-9]|1\d|2[0-2]|[XY])?[pq](?:ter)?)?\d{0,2}(?:\.\d{1,3})?)?\#(end)"#,
      // Haplogroups of repeats: (CAG)n, (GT)12.
      #"\([ACGT]{2,6}\)\s?(?:n|\d{1,4})\#(end)"#,
    ].map { Pattern(start + $0) }
  }()

  /// Ranges of notations, some inside others.
  func readings(in text: PatternText) -> [Range<Int>] {
    Self.patterns.flatMap { pattern in pattern.matches(in: text).compactMap { $0[0] } }
  }

  /// The written form with what is only spelling taken away: searched form, so that p.Val600Glu and
  /// V600E, c.35delG and 35delG agree.
  static func canonical(_ text: String) -> String {
    let arrows = text.replacing("&gt;", with: ">").replacing("→", with: ">")
      .replacing("-->", with: ">").replacing("->", with: ">").replacing("\u{2212}", with: "-")
      .replacing("–", with: "-")
    let tight = String(
      arrows.unicodeScalars.filter { !$0.properties.isWhitespace }.map(Character.init))
    // "p.(Gly12Asp)" is the predicted p.Gly12Asp.
    var bare = tight
    if bare.hasPrefix("p.("), bare.hasSuffix(")") {
      bare = "p." + bare.dropFirst(3).dropLast()
    }
    return SearchText.normalised(bare) ?? bare
  }
}
