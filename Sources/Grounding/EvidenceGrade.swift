internal import Foundation
package import Literature

/// What kind of evidence a record is, as far as the record says it: printed behind its reference. What it
/// does not say is absent, never guessed.
package struct EvidenceGrade: Sendable, Hashable {
  package enum Study: String, Sendable, CaseIterable {
    case metaAnalysis = "meta-analysis"
    case systematicReview = "systematic review"
    case guideline = "practice guideline"
    case randomisedTrial = "randomised controlled trial"
    case clinicalTrial = "clinical trial"
    case genomeWide = "genome-wide association study"
    case caseControl = "case-control study"
    case cohort = "cohort study"
    case crossSectional = "cross-sectional study"
    case twin = "twin study"
    case caseReport = "case report"
    case review
    case animal = "animal model"
    case inVitro = "in vitro"
  }

  package var study: Study?
  /// Common names, in the order in which the record names them first.
  package var species: [String]
  /// How many were studied, in the record's own words: "1,234 cases and 5,678 controls".
  package var sampleSize: String?
  package var year: Int?
  /// The retraction notice.
  package var retracted: String?

  /// A starter passage is a summary, and is graded as nothing.
  package init(_ abstract: Abstract) {
    year = abstract.year
    retracted = abstract.retraction
    guard abstract.source.kind != .starter else {
      species = []
      return
    }
    let text = abstract.text
    species = SpeciesCue.species(abstract)
    study = StudyCue.study(abstract, species: species)
    sampleSize = SampleSize.quote(in: text) ?? SampleSize.quote(in: abstract.title)
  }

  /// "case-control study; human; “1,234 cases and 5,678 controls”"; empty where nothing is known.
  package var text: String {
    ([study?.rawValue] + species.map(Optional.some) + [sampleSize.map { "“\($0)”" }]).compactMap {
      $0
    }.joined(separator: "; ")
  }
}

/// A pattern, compiled once.
struct TextPattern: Sendable {
  private let expression: NSRegularExpression

  init(_ pattern: String, matchesCase: Bool = false) {
    // The patterns are constants of this module; tests use each of them.
    expression = try! NSRegularExpression(
      pattern: pattern, options: matchesCase ? [] : [.caseInsensitive])
  }

  func first(in text: String) -> String? {
    let all = NSRange(text.startIndex..., in: text)
    guard let match = expression.firstMatch(in: text, range: all),
      let range = Range(match.range(withName: "q"), in: text) ?? Range(match.range, in: text)
    else { return nil }
    return String(text[range])
  }

  func isIn(_ text: String) -> Bool { first(in: text) != nil }

  func all(in text: String) -> [String] {
    expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap {
      Range($0.range, in: text).map { String(text[$0]) }
    }
  }

  func count(in text: String) -> Int {
    expression.numberOfMatches(in: text, range: NSRange(text.startIndex..., in: text))
  }
}

/// Which kind of study a record is: by its publication types, else by words with which authors speak of
/// their own study ("we performed a meta-analysis", not "previous meta-analyses").
enum StudyCue {
  /// PubMed's publication types, strongest first.
  private static let types: [(String, EvidenceGrade.Study)] = [
    ("Meta-Analysis", .metaAnalysis), ("Network Meta-Analysis", .metaAnalysis),
    ("Systematic Review", .systematicReview),
    ("Practice Guideline", .guideline), ("Guideline", .guideline),
    ("Randomized Controlled Trial", .randomisedTrial), ("Clinical Trial", .clinicalTrial),
    ("Clinical Trial, Phase I", .clinicalTrial), ("Clinical Trial, Phase II", .clinicalTrial),
    ("Clinical Trial, Phase III", .clinicalTrial), ("Clinical Trial, Phase IV", .clinicalTrial),
    ("Controlled Clinical Trial", .clinicalTrial), ("Twin Study", .twin),
    ("Case Reports", .caseReport), ("Review", .review),
  ]

  /// MeSH headings that name the design of a study.
  private static let headings: [(String, EvidenceGrade.Study)] = [
    ("Genome-Wide Association Study", .genomeWide), ("Case-Control Studies", .caseControl),
    ("Cohort Studies", .cohort), ("Prospective Studies", .cohort),
    ("Retrospective Studies", .cohort), ("Cross-Sectional Studies", .crossSectional),
  ]

  private static let own =
    #"(?:we|authors?)\b[^.;]{0,40}\b(?:\w+ed|undertook|did|present|report)\s+(?:\w+\s+){0,4}?"#
  private static let this =
    #"\b(?:in (?:this|the present|the current|our)|this|the present|our)\s+(?:[\w-]+\s+){0,4}?"#

  /// What stands in a title, and what stands in an abstract.
  private static let cues: [(study: EvidenceGrade.Study, title: TextPattern, text: TextPattern)] = [
    (
      .metaAnalysis, TextPattern(#"\bmeta-?\s?analys[ie]s\b"#),
      TextPattern("(?:\(own)|\(this))meta-?\\s?analysis\\b")
    ),
    (
      .systematicReview, TextPattern(#"\bsystematic (?:literature )?review\b"#),
      TextPattern("(?:\(own)|\(this))systematic (?:literature )?review\\b")
    ),
    (
      .randomisedTrial,
      TextPattern(
        #"\brandomi[sz]ed\b.{0,60}\btrial\b|\brandomi[sz]ed,? (?:double|placebo|controlled)"#),
      TextPattern(
        #"\b(?:patients|participants|subjects|women|men|children|adults|volunteers)\b[^.]{0,60}\bwere (?:randomly (?:assigned|allocated)|randomi[sz]ed)\b|\b(?:this|a|our) (?:[\w-]+,? ){0,4}randomi[sz]ed,? (?:[\w-]+,? ){0,4}trial\b"#
      )
    ),
    (
      .genomeWide, TextPattern(#"\bgenome-?\s?wide (?:association|scan|meta)|\bGWAS\b"#),
      TextPattern("(?:\(own)|\(this))(?:genome-?\\s?wide association (?:stud|scan|anal)|GWAS\\b)")
    ),
    (
      .caseControl, TextPattern(#"\bcase-?\s?control\b"#),
      TextPattern(
        "(?:\(own)|\(this)|\\ba (?:[\\w-]+ ){0,4}?)case-?\\s?control (?:stud|design|sample|anal)")
    ),
    (
      .cohort,
      TextPattern(
        #"\bcohort study\b|\b(?:prospective|retrospective) (?:[\w-]+ ){0,2}(?:cohort|study)\b"#),
      TextPattern(
        "(?:\(own)|\(this)|\\ba )(?:[\\w-]+[ ,]+){0,3}?(?:cohort study|prospective (?:cohort|study)|retrospective (?:cohort|study))\\b"
      )
    ),
    (
      .crossSectional, TextPattern(#"\bcross-?\s?sectional\b"#),
      TextPattern(
        "(?:\(own)|\(this)|\\ba )(?:[\\w-]+[ ,]+){0,3}?cross-?\\s?sectional (?:study|survey|anal)")
    ),
    (.twin, TextPattern(#"\btwin study\b"#), TextPattern("(?:\(own)|\(this)|\\ba )twin study\\b")),
    (
      .caseReport,
      TextPattern(
        #"\bcase (?:report|series)\b|\breport of (?:a|an|one|two|three|four|\d+) (?:[\w-]+ ){0,3}(?:cases?|famil|patients?)|^a (?:[\w-]+ ){0,3}case of\b|\ba case (?:of|with)\b"#
      ),
      TextPattern(
        #"\bwe (?:here )?(?:report|describe|present)(?: here)? (?:on )?(?:a|an|the|one|two|three)(?: first)? (?:[\w-]+[ ,]+){0,4}?(?:case|patient|boy|girl|man|woman|infant|neonate|newborn|child|proband|sibling|brother|sister)s?\b|\bcase report:|\bwe report (?:the )?(?:first )?(?:case|patient)s?\b"#
      )
    ),
    (
      .review,
      TextPattern(
        #"\b(?:a|an|an updated|literature|comprehensive|clinical|mini-?) ?review\b|: review\b|\breview of the literature\b|\boverview\b"#
      ),
      TextPattern(
        #"\bthis (?:[\w-]+ ){0,3}?(?:review|overview)\b|\bwe (?:here )?(?:review|summari[sz]e) |\b(?:is|are) (?:here )?reviewed\b|\bhere,? we review\b"#
      )
    ),
  ]

  private static let cells = TextPattern(
    #"\b(?:HEK[ -]?293T?|HeLa|COS-?[17]|CHO|NIH[ -]?3T3|MCF-?7|HepG2|Jurkat|K562|Caco-?2|fibroblasts|cell lines?|cultured|transfect(?:ed|ion)|in vitro)\b"#
  )
  private static let people = TextPattern(
    #"\b(?:patients?|participants|volunteers|probands?|individuals|famil(?:y|ies)|children|women|men|cohorts?|clinical)\b"#
  )

  static func study(_ abstract: Abstract, species: [String]) -> EvidenceGrade.Study? {
    for (name, study) in types where abstract.publicationTypes.contains(name) { return study }
    for cue in cues where cue.title.isIn(abstract.title) { return cue.study }
    for (name, study) in headings where abstract.mesh.contains(name) { return study }
    for cue in cues where cue.text.isIn(abstract.text) { return cue.study }
    // What is left tells itself by what was worked on, where that is one thing only.
    let all = abstract.title + ". " + abstract.text
    guard !people.isIn(all) else { return nil }
    if species.contains(where: { $0 != "human" && SpeciesCue.isAnimal($0) }) {
      return cells.count(in: all) == 0 || SpeciesCue.isModel(all) ? .animal : nil
    }
    return cells.count(in: all) >= 3 ? .inVitro : nil
  }
}

/// Which species a record is about: by its MeSH headings, else by words. An animal counts where the title
/// names it or the abstract twice, so that a "mouse antibody" or a "yeast two-hybrid screen" does not.
enum SpeciesCue {
  private struct Kind: Sendable {
    let name: String
    let mesh: Set<String>
    let words: TextPattern
    let isAnimal: Bool
  }

  private static let human = TextPattern(
    #"\b(?:patients?|humans|participants|volunteers|individuals|probands?|children|women|men|infants|adults|girls?|boys?|families|twins|(?:study|control|healthy) subjects|(?:cases|controls) and (?:cases|controls))\b"#
  )
  private static let humanWord = TextPattern(#"\bhuman\b"#)

  private static let kinds: [Kind] = [
    Kind(
      name: "mouse", mesh: ["Mice"],
      words: TextPattern(#"\b(?:mice|murine|mouse)\b(?! (?:monoclonal|anti|antibod|ig))"#),
      isAnimal: true),
    Kind(name: "rat", mesh: ["Rats"], words: TextPattern(#"\brats?\b"#), isAnimal: true),
    Kind(
      name: "zebrafish", mesh: ["Zebrafish"], words: TextPattern(#"\bzebrafish\b"#), isAnimal: true),
    Kind(
      name: "fruit fly", mesh: ["Drosophila", "Drosophila melanogaster"],
      words: TextPattern(#"\b(?:drosophila|fruit fl(?:y|ies))\b"#), isAnimal: true),
    Kind(
      name: "C. elegans", mesh: ["Caenorhabditis elegans"],
      words: TextPattern(#"\b(?:C\. ?elegans|caenorhabditis)\b"#), isAnimal: true),
    Kind(
      name: "dog", mesh: ["Dogs"], words: TextPattern(#"\b(?:dogs?|canine)\b(?! teeth)"#),
      isAnimal: true),
    Kind(
      name: "pig", mesh: ["Swine"], words: TextPattern(#"\b(?:pigs|piglets?|porcine|swine)\b"#),
      isAnimal: true),
    Kind(
      name: "cattle", mesh: ["Cattle"],
      words: TextPattern(#"\b(?:cattle|bovine|calves|cows?)\b(?! serum)"#),
      isAnimal: true),
    Kind(
      name: "chicken", mesh: ["Chickens", "Chick Embryo"],
      words: TextPattern(#"\b(?:chickens?|chicks?)\b"#),
      isAnimal: true),
    Kind(
      name: "frog", mesh: ["Xenopus", "Xenopus laevis"],
      words: TextPattern(#"\bxenopus\b(?! oocytes?)"#),
      isAnimal: true),
    Kind(
      name: "monkey", mesh: ["Macaca", "Macaca mulatta"],
      words: TextPattern(#"\b(?:monkeys|macaques?|rhesus)\b"#), isAnimal: true),
    Kind(
      name: "rabbit", mesh: ["Rabbits"], words: TextPattern(#"\brabbits\b"#), isAnimal: true),
    Kind(
      name: "yeast", mesh: ["Saccharomyces cerevisiae"],
      words: TextPattern(
        #"\b(?:yeast|saccharomyces|S\. ?cerevisiae|S\. ?pombe)\b(?! (?:two|2)| artificial)"#),
      isAnimal: false),
    Kind(
      name: "E. coli", mesh: ["Escherichia coli"],
      words: TextPattern(#"\b(?:E\. ?coli|escherichia coli)\b"#),
      isAnimal: false),
    Kind(
      name: "Arabidopsis", mesh: ["Arabidopsis"], words: TextPattern(#"\barabidopsis\b"#),
      isAnimal: false),
  ]

  private static let model = TextPattern(
    #"\b(?:knock-?(?:out|in)|transgenic|mutant|null|deficient|-/-|\(-/-\)|lacking|mouse models?|rat models?|animal models?|morphants?)\b"#
  )

  static func isAnimal(_ name: String) -> Bool { kinds.contains { $0.name == name && $0.isAnimal } }
  static func isModel(_ text: String) -> Bool { model.isIn(text) }

  static func species(_ abstract: Abstract) -> [String] {
    let text = abstract.title + ". " + abstract.text
    if abstract.mesh.contains("Humans") || abstract.mesh.contains("Animals") {
      let animals = kinds.filter { !$0.mesh.isDisjoint(with: abstract.mesh) }.map(\.name)
      return (abstract.mesh.contains("Humans") ? ["human"] : []) + animals
    }
    var found = kinds.filter {
      $0.words.isIn(abstract.title) || $0.words.count(in: abstract.text) >= 2
    }.map(\.name)
    if human.isIn(text) || (found.isEmpty && humanWord.isIn(text)) {
      found.insert("human", at: 0)
    }
    return found
  }
}

/// How many were studied, as the record says it. Only where the words say that these are all who were:
/// "a total of …", "… cases and … controls", "we genotyped …", "… were recruited", never "12 of 230".
enum SampleSize {
  private static let number = "(?<! of )" + bare
  private static let bare =
    #"(?<![\d.,/<>=%–-])(?<!type )(?<!grade )(?<!stage )(?:\d{1,3}(?:[, ]\d{3})+|\d+|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?(?: hundred)?)"#
  private static let words =
    #"(?:\s+(?!(?:and|or|of|in|with|from|to|were|was|years?|months?|days?|weeks?|loci|genes?|SNPs?|variants?|polymorphisms?|mutations?|studies|articles)\b)[\w'()+-]+){0,5}?"#
  private static let people =
    #"\s+(?:patients|cases|individuals|participants|subjects|families|probands|children|women|men|adults|infants|newborns|twins|twin pairs|pairs of twins|trios|carriers|relatives|samples|tumou?rs|specimens|pedigrees|volunteers|mice|rats)\b"#
  private static let controls =
    #"\s+(?:control (?:subjects|individuals|participants|women|men|children|families|chromosomes|samples)|controls?(?! )|controls|healthy (?:subjects|individuals|volunteers)|non-?cases)\b"#

  private static let patterns: [TextPattern] = [
    // Cases and controls.
    TextPattern(
      "(?<!\\d of )(?<!out of )(?<q>\(bare)\(words)\(people)(?:\\s+[\\w()%= -]{0,60}?)?\\s+(?:and|versus|vs\\.?)\\s+\(number)\(words)\(controls))"
    ),
    TextPattern(
      #"\b(?:total|cohort|sample|series|panel|population) of (?<q>"# + bare + words + people + ")"),
    TextPattern(
      #"\b(?:we|study|cohort|sample)\b[^.;]{0,60}?\b(?:studied|analy[sz]ed|genotyped|enrolled|recruited|included|investigated|examined|screened|sequenced|evaluated|comprised|ascertained)\s+(?:in\s+)?(?<q>"#
        + number + words + people + ")"),
    // Only at the start of a sentence: further in, they are often a part.
    TextPattern(
      "(?:^|[.:] )(?:Overall,? |In (?:total|all),? |The )?(?<q>\(number)\(words)\(people))[^.;]{0,80}?\\s(?:were|was) (?:studied|analy[sz]ed|genotyped|enrolled|recruited|included|investigated|examined|screened|sequenced|evaluated|ascertained)\\b"
    ),
    TextPattern(
      "\\b(?:data|DNA|samples|blood|tissues?|specimens)\\b[^.;]{0,40} from (?<q>\(bare)\(words)\(people))"
    ),
  ]

  private static let group = TextPattern(
    #"\b(?<q>(?:patients|cases|individuals|participants|subjects|families|probands|children|women|men|adults|controls) \([nN] ?= ?\d{1,3}(?:[, ]?\d{3})*\))"#
  )
  private static let anyGroup = TextPattern(#"\b[nN] ?= ?\d"#)

  static func quote(in text: String) -> String? {
    for pattern in patterns {
      if let quote = pattern.first(in: text) { return quote.trimmingCharacters(in: .whitespaces) }
    }
    // Of several groups none is the whole.
    return anyGroup.count(in: text) == 1 ? group.first(in: text) : nil
  }
}
