internal import Foundation

/// What is never written to history or to sessions: a line that holds a genotype or speaks of a person.
///
/// It errs on the side of keeping nothing. What it looks for:
///
/// | kind | examples |
/// |---|---|
/// | a person near the speaker | my patient, our proband, my 3-year-old son, his mother carries, 我的患者 |
/// | the speaker | I carry …, I'm E3/E4, I tested positive, we were diagnosed |
/// | one person | this patient, a 34-year-old woman, MRN, date of birth |
/// | an rsID or position with its two alleles | rs429358 C/T, rs7412(T;T), rs334 AT |
/// | a genotype field | 0/1, 1\|1, ./., GT=0/1, a line of a VCF |
/// | a diplotype | E3/E4, ε4ε4, \*1/\*2, PI\*ZZ, F508del/G542X, CAG 17/43 |
/// | alleles in brackets | c.\[76A>C\];\[=\], c.68_69del(;)5266dup |
/// | an allele with its zygosity | c.68_69del het, hom p.Phe508del; said of people in general ("are people homozygous for p.Phe508del infertile?") it is none |
package enum Privacy {
  /// Whether a line may not be kept: private, or begun with a space.
  package static func isPrivate(line: String) -> Bool {
    line.first?.isWhitespace == true || isPersonal(line)
  }

  package static func isPersonal(_ text: String) -> Bool {
    let text = plain(text)
    if patterns.contains(where: { $0.isFound(in: text) }) { return true }
    if isFound(variant + #".{0,40}\b(het|hom|hemi)\b|\b(het|hom|hemi)\b.{0,40}"# + variant, text) {
      return true
    }
    let zygosity = #"(hetero|homo|hemi)zyg|compound het"#
    return isFound(zygosity, text) && isFound(variant, text) && !isFound(general, text)
  }

  private struct Pattern: Sendable {
    var expression: String
    var keepsCase = false

    func isFound(in text: String) -> Bool {
      Privacy.isFound(expression, text, keepsCase: keepsCase)
    }
  }

  private static func isFound(_ expression: String, _ text: String, keepsCase: Bool = false) -> Bool
  {
    text.range(
      of: expression,
      options: keepsCase ? .regularExpression : [.regularExpression, .caseInsensitive])
      != nil
  }

  /// One writing for signs of many: quotes, full-width forms, Greek, stars, dashes.
  private static func plain(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2018, 0x2019, 0x02BC: out += "'"
      case 0x2217, 0xFF0A, 0x22C6: out += "*"
      case 0x2010...0x2015, 0x2212: out += "-"
      case 0x03B5, 0x03F5, 0x0395: out += "e"
      case 0x2044, 0x2215: out += "/"
      case 0x00A0, 0x2000...0x200A, 0x3000: out += " "
      case 0xFF01...0xFF5E:
        out.unicodeScalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  // MARK: The patterns

  private static let kin =
    "(mother|father|mum|mom|dad|parents?|son|daughter|child|children|kids?|baby|babies|newborn|twins?"
    + "|brothers?|sisters?|siblings?|wife|husband|spouse|partner|girlfriend|boyfriend|fianc[eé]e?"
    + "|grand(mother|father|parents?|son|daughter|child|children|ma|pa)|aunts?|uncles?|cousins?"
    + "|nieces?|nephews?|famil(y|ies)|relatives?)"

  private static let own =
    "(patients?|proband|client|case|foetus|fetus|pregnancy|embryos?|donor|genotypes?|genomes?|exomes?"
    + "|dna|karyotype|haplotypes?|alleles?|mutations?|variants?|vus|results?|reports?|tests?|vcf|sample"
    + "|sequenc(e|ing)|panel|raw data|23andme|ancestry|carrier|diagnosis|prognosis|tumou?r|cancer"
    + "|disease|symptoms?|risk|apoe|brca|medication|dose|doctor|clinician|counsell?or|oncologist)"

  /// A variant by its notation: HGVS, an rsID, one- or three-letter protein changes, 185delAG, IVS.
  private static let variant =
    #"(\b[cgmnp]\.\(?[\[*A-Za-z0-9_+-][^\s,;]*|\brs\d{2,}\b|\b[A-Z]\d{1,4}([A-Z]|del|dup|fs|ter|\*)(?![A-Za-z])"#
    + #"|\b(Ala|Arg|Asn|Asp|Cys|Gln|Glu|Gly|His|Ile|Leu|Lys|Met|Phe|Pro|Ser|Thr|Trp|Tyr|Val)\d+\w*"#
    + #"|\b\d+(_\d+)?(del|dup|ins)[ACGT]*\b|\bIVS\d+[+-]\d+|\bdelta ?F508\b|Δ\w+|\*\d+[A-Z]?\b)"#

  /// Said of people in general.
  private static let general =
    #"\b(people|patients|individuals|carriers|women|men|persons|homozygotes|heterozygotes|families"#
    + #"|those who|anyone|someone|children|adults|newborns|mice|mouse|cells?|a person)\b"#

  private static let patterns: [Pattern] = [
    // People near the speaker: up to three words may stand between.
    Pattern(expression: #"\b(my|our)( [\w'-]+){0,3} "# + own + #"\b"#),
    Pattern(expression: #"\b(my|our|his|her|the patient's)( [\w'-]+){0,3} "# + kin + #"\b"#),
    Pattern(
      expression:
        #"\bi( a|')?m (an? )?([\w-]+ )?(e ?[234]|het\b|hom\b|heterozyg|homozyg|hemizyg|compound|carrier|positive|negative|affected|pregnant|diagnosed|at risk|\w+ ?[+-](?!\w)|apoe|brca|rs\d|[cp]\.)"#
    ),
    Pattern(
      expression:
        #"\b(i|we) (was|were|am|are|have been|had been|got|been) ([\w-]+ )?(tested|told|diagnosed|found|screened|sequenced|genotyped|heterozyg|homozyg|hemizyg|compound|carriers?|positive|negative)"#
    ),
    Pattern(expression: #"\b(i|we)('ve| have| both)? (carry|tested|inherited)\b"#),
    Pattern(
      expression:
        #"\b(i|we)('ve| have| got|'ve got| have got) (an? |the |two |one |both )?([\w-]+ )?(mutation|variant|allele|cop(y|ies)|gene\b|genotype|vus|deletion|duplication|brca|apoe|e[234]\b|cancer|syndrome|disease|rs\d|[cp]\.)"#
    ),
    Pattern(
      expression:
        #"\b(am i|do i|did i|should i|will i|can i|may i|could i|shall i) (a |an |still |also )?(carrier|carry|have|take|get|develop|inherit|pass|stop|be|need|test)"#
    ),
    Pattern(expression: #"\b(this|that|the) (patient|proband|index (case|patient)|fo?etus)\b"#),
    Pattern(
      expression:
        #"(?<!\ba )\bpatient (is|has|was|with|carries|presents)\b|\bpatient (of mine|[a-z]{0,4}\d+)\b"#
    ),
    Pattern(expression: #"\b\d{1,3}[- ]?(years?|yrs?|months?|weeks?|days?)[- ]?old\b"#),
    Pattern(expression: #"\b\d{1,3} ?(yo|y/o|y\.o\.?|yr)\b"#),
    Pattern(
      expression:
        #"\b(mrn|dob|date of birth|nhs (no|number)|medical record|patient (id|no|number)|social security)\b"#
    ),
    Pattern(
      expression:
        "我的|我们的?(患者|病人|孩子|家)|我(妈|爸|父|母|儿|女|妻|老婆|老公|丈夫|哥|姐|弟|妹|孩子|家|携带|患|得了|有|是)"
        + "|(本|该|此|这位|这个|这名)(患者|病人|病例|先证者|孩子)|我們的?(患者|病人)|我(媽|兒|攜帶)|(該|這位|這個)(患者|病人|先證者)"),
    // Genotypes.
    Pattern(
      expression: #"\b[Rr][Ss]\d+\W{0,3}[ACGTDI][;/|, ]?[ACGTDI](?![A-Za-z])"#, keepsCase: true),
    Pattern(expression: #"\brs\d+\W{0,3}(?!at\b)[acgt][;/|]?[acgt](?![a-z])"#, keepsCase: true),
    Pattern(expression: #"(?<![\w/|])[ACGT] ?[/|;] ?[ACGT](?![\w/|])"#, keepsCase: true),
    Pattern(expression: #"(?<![\w/|])[acgt][/|][acgt](?![\w/|])"#),
    Pattern(expression: #"(?<![\d/|.])[0-2.][/|][0-2.](?![\d/|])"#),
    Pattern(expression: #"^(chr)?[0-9XYM]{1,2}[\t ]+\d{3,}[\t ]+\S+[\t ]+[ACGT]+[\t ]+[ACGT,*<]"#),
    Pattern(expression: #"(?<![\w])(e|epsilon ?)[234] ?[/|-]? ?(e|epsilon ?)[234](?!\w)"#),
    Pattern(expression: #"\bapoe[ -]?[234] ?/ ?e?[234]\b"#),
    Pattern(expression: #"\*\d+[A-Za-z]?(:\d+)*(x\d+|xN)? ?/ ?\*?\d+"#),
    Pattern(expression: #"\bpi ?\*? ?(M[1-4]?|S|Z|null){2}\b"#),
    Pattern(expression: #"\] ?; ?\[|\(;\)"#),
    Pattern(
      expression: variant + #"( ?/ ?| \+ )("# + variant + #"|wt\b|wild|normal|[+=](?!\w)|\?)"#),
    Pattern(
      expression:
        #"(CAG|CGG|CTG|GAA|CCTG|GGGGCC|G4C2|repeats?|HTT|FMR1|DMPK|FXN)\W.{0,20}\b\d{1,4} ?/ ?\d{1,4}\b"#
    ),
    Pattern(expression: #"\b(genotype|zygosity|diplotype)s? ?[:=] ?\S"#),
  ]
}
