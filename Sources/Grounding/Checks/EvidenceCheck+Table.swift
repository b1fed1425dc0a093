extension EvidenceCheck {
  /// The table of the checks, in the order in which they are run.
  package static let all: [EvidenceCheck] = names + statements + genetics + subjects + values

  private static let names: [EvidenceCheck] = [
    EvidenceCheck(
      "allele", "the variants named, exactly; other names of one only by the variant table",
      passes: ("V600E was found in 12 tumours.", from: "p.Val600Glu was found in 12 tumours."),
      fails: ("V600K was found in 12 tumours.", from: "V600E was found in 12 tumours.")
    ) { $0.name(.allele) },
    EvidenceCheck(
      "star_allele", "star alleles, to the last digit",
      passes: ("CYP2D6*4 carriers had no response.", from: "CYP2D6*4 carriers had no response."),
      fails: ("CYP2D6*10 carriers had no response.", from: "CYP2D6*4 carriers had no response.")
    ) { $0.name(.star) },
    EvidenceCheck(
      "identifier", "identifiers and their kind: a PMID is no PMCID",
      passes: ("See PMID 123456.", from: "See PMID: 123456."),
      fails: ("See PMCID 123456.", from: "See PMID 123456.")
    ) { $0.name(.identifier) },
    EvidenceCheck(
      "paralogue",
      "gene and protein symbols; what the tables or the passage call the same is the same",
      passes: (
        "Mutations of BRCA1 raise the risk.", from: "BRCA1 mutations increase the risk."
      ),
      fails: ("BRCA2 mutations increase the risk.", from: "BRCA1 mutations increase the risk.")
    ) { $0.name(.symbol) },
  ]

  private static let statements: [EvidenceCheck] = [
    EvidenceCheck(
      "polarity", "what is denied: not, no, neither, failed to, lack of, did not differ",
      passes: (
        "There was no association of the variant with asthma.",
        from: "The variant was not associated with asthma."
      ),
      fails: (
        "The variant was associated with asthma.",
        from: "The variant was not associated with asthma."
      )
    ) { $0.polarity() },
    EvidenceCheck(
      "significance", "\"significant\" against P values and intervals",
      passes: (
        "The risk was significantly higher (P = 0.01).", from: "The risk was higher (P = 0.01)."
      ),
      fails: ("The risk was significantly higher.", from: "The risk was higher (P = 0.21).")
    ) { $0.significance() },
    EvidenceCheck(
      "direction",
      "up or down, and other words of which one is not said for the other (opposites of events,"
        + " qualities, designs, measures)",
      passes: ("Expression was elevated in tumours.", from: "Expression was increased in tumors."),
      fails: ("Expression was reduced in tumours.", from: "Expression was increased in tumours.")
    ) { $0.direction() },
    EvidenceCheck(
      "arm",
      "the group, drug, dose or time that something is said of: the word itself, the value beside it, the"
        + " side of a comparison",
      passes: (
        "Response was better in treated patients.", from: "Response was better in treated patients."
      ),
      fails: (
        "Response was better in untreated patients.",
        from: "Response was better in treated patients."
      )
    ) { $0.arm() },
    EvidenceCheck(
      "respectively", "which value is said of which thing",
      passes: (
        "BRCA2 mutations were found in 5% and BRCA1 mutations in 12%.",
        from: "BRCA1 mutations were found in 12% and BRCA2 mutations in 5%."
      ),
      fails: (
        "In cases and controls, the frequency was 0.2 and 0.4, respectively.",
        from: "In cases and controls, the frequency was 0.4 and 0.2, respectively."
      )
    ) { $0.pairing() },
  ]

  private static let genetics: [EvidenceCheck] = [
    EvidenceCheck(
      "effect_allele", "the allele or genotype that has the effect",
      passes: ("The T allele increased the risk.", from: "The T allele raised the risk."),
      fails: ("The C allele increased the risk.", from: "The T allele increased the risk.")
    ) { $0.name(.base) },
    attribute(
      .zygosity, "homozygous, heterozygous, hemizygous, compound",
      ("Heterozygotes were healthy.", "Heterozygous carriers were healthy."),
      ("Homozygous carriers were healthy.", "Heterozygous carriers were healthy.")),
    attribute(
      .phase, "in cis or in trans; from the mother or the father",
      ("Both variants were in trans.", "Both variants were in trans."),
      ("Both variants were in cis.", "Both variants were in trans.")),
    attribute(
      .inheritance, "dominant, recessive, X-linked, de novo, polygenic",
      ("The disorder is dominantly inherited.", "The disorder is inherited as a dominant trait."),
      ("The disorder is recessive.", "The disorder is dominant.")),
    attribute(
      .origin, "germline, somatic, mosaic",
      ("Germ-line mutations were found.", "Germline mutations were found."),
      ("Somatic mutations were found.", "Germline mutations were found.")),
    attribute(
      .gainLoss, "gain or loss of function or of copies",
      ("Loss-of-function variants cause it.", "Loss of function variants cause it."),
      ("Gain-of-function variants cause it.", "Loss-of-function variants cause it.")),
    attribute(
      .consequence, "missense, nonsense, frameshift, splice site, silent",
      ("A missense variant was found.", "A missense mutation was found."),
      ("A nonsense mutation was found.", "A missense mutation was found.")),
  ]

  private static let subjects: [EvidenceCheck] = [
    attribute(
      .species, "the species that was studied",
      ("Mice lacking it died.", "Mice lacking it died."),
      ("Rats lacking it died.", "Mice lacking it died.")),
    attribute(
      .strain, "strains, breeds, ecotypes",
      ("C57BL/6J mice were resistant.", "C57BL/6 mice were resistant."),
      ("BALB/c mice were resistant.", "C57BL/6 mice were resistant.")),
    attribute(
      .population, "peoples and countries",
      ("It is common in Finland.", "It is common in the Finnish population."),
      ("It is common in Sweden.", "It is common in Finland.")),
    attribute(
      .age, "children, adults, newborns",
      ("It was seen in children.", "It was observed in children."),
      ("It was seen in adults.", "It was seen in children.")),
    attribute(
      .sex, "male or female",
      ("The effect was seen in women.", "The effect was seen in females."),
      ("The effect was seen in men.", "The effect was seen in women.")),
    attribute(
      .tissue, "tissues, cell types, parts of the cell",
      ("It is expressed in the liver.", "Hepatic tissue expresses it."),
      ("It is expressed in the kidney.", "It is expressed in the liver.")),
    EvidenceCheck(
      "setting", "in vitro, in vivo, in patients",
      passes: ("It slowed growth in vitro.", from: "It slowed growth in vitro."),
      fails: ("It slowed growth in vivo.", from: "It slowed growth in vitro.")
    ) { $0.mismatch(.setting, .anywhere) },
    EvidenceCheck(
      "causation", "an association is no cause",
      passes: ("The variant is linked to asthma.", from: "The variant is associated with asthma."),
      fails: ("The variant causes asthma.", from: "The variant is associated with asthma.")
    ) { $0.causation() },
  ]

  private static let values: [EvidenceCheck] = [
    EvidenceCheck(
      "ci_bound", "an estimate is no bound of its interval",
      passes: ("The OR was 1.5.", from: "The OR was 1.5 (95% CI 1.1-2.0)."),
      fails: ("The OR was 2.0.", from: "The OR was 1.5 (95% CI 1.1-2.0).")
    ) { $0.bound() },
    EvidenceCheck(
      "or_inversion", "a ratio is not turned over",
      passes: ("The OR was 0.5.", from: "The OR was 0.50."),
      fails: ("The OR was 2.0.", from: "The OR was 0.5.")
    ) { $0.ratio() },
    EvidenceCheck(
      "measure", "odds ratio, hazard ratio, mean, median, prevalence",
      passes: ("The HR was 1.4.", from: "The hazard ratio was 1.4."),
      fails: ("The odds ratio was 1.4.", from: "The hazard ratio was 1.4.")
    ) { $0.measure() },
    EvidenceCheck(
      "unit", "percent or points, mM or µM",
      passes: ("It rose by 5 per cent.", from: "It rose by 5%."),
      fails: ("It rose by 5 percentage points.", from: "It rose by 5%.")
    ) { $0.unit() },
    EvidenceCheck(
      "number", "every number of the claim with its sign and bound",
      passes: ("It was found in 3,085 persons.", from: "It was found in 3085 persons."),
      fails: ("It was found in 13 persons.", from: "It was found in 12 persons.")
    ) { $0.number() },
    EvidenceCheck(
      "level", "DNA, RNA, protein, activity",
      passes: ("The mRNA was increased.", from: "The transcript was increased."),
      fails: ("The protein was increased.", from: "The mRNA was increased.")
    ) { $0.mismatch(.level, .inPlace) },
    EvidenceCheck(
      "ascertainment", "how subjects were found and followed",
      passes: ("A prospective study found it.", from: "A prospective study found it."),
      fails: ("A retrospective study found it.", from: "A prospective study found it.")
    ) { $0.mismatch(.ascertainment, .inPlace) },
    EvidenceCheck(
      "subgroup", "the part of the sample that a result holds for",
      passes: ("The effect held in smokers.", from: "The effect held in smokers."),
      fails: ("The effect held in never smokers.", from: "The effect held in current smokers.")
    ) { $0.mismatch(.subgroup, .anywhere) },
    attribute(
      .build, "the genome build of a coordinate",
      ("Positions are in GRCh37.", "Positions are in hg19."),
      ("Positions are in GRCh38.", "Positions are in hg19.")),
    EvidenceCheck(
      "hypothesis", "an aim or a hypothesis supports no finding",
      passes: (
        "The variant affects splicing.", from: "We found that the variant affects splicing."
      ),
      fails: (
        "The variant affects splicing.", from: "We hypothesised that the variant affects splicing."
      )
    ) { $0.role() },
    EvidenceCheck(
      "hedge", "what is held for possible is not stated as certain, nor anything called proven",
      passes: ("The variant might affect splicing.", from: "The variant may affect splicing."),
      fails: ("The variant affects splicing.", from: "The variant may affect splicing.")
    ) { $0.hedge() },
    EvidenceCheck(
      "condition", "a cut keeps its conditions: only, unless, in the absence of",
      passes: ("It is lethal only in males.", from: "It is lethal only in males."),
      fails: ("It is lethal in males.", from: "It is lethal only in males.")
    ) { $0.condition() },
    EvidenceCheck(
      "name", "other proper names",
      passes: ("It was described by Marfan.", from: "It was described by Marfan."),
      fails: ("It is called after Ehlers.", from: "It is called after Marfan.")
    ) { $0.properName() },
    EvidenceCheck(
      "words",
      "words that are not known to mean the same; ✗ where a copied sentence has another word in the place"
        + " of one that has opposites",
      passes: ("It was detected in plasma.", from: "It was found in plasma."),
      fails: ("The seizures were frightening.", from: "The seizures were photosensitive."),
      verdict: .partly
    ) { $0.words() },
  ]

  /// A check of one attribute of the lexicon.
  private static func attribute(
    _ attribute: Attribute, _ compares: String, _ passes: (String, String),
    _ fails: (String, String)
  ) -> EvidenceCheck {
    EvidenceCheck(
      attribute.rawValue, compares, passes: (passes.0, from: passes.1),
      fails: (fails.0, from: fails.1)
    ) { $0.mismatch(attribute, .anywhere) }
  }
}
