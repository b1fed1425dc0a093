/// A check's objection: how much it weighs, and what was compared.
package struct CheckFinding: Sendable, Hashable {
  package enum Weight: Sendable { case dropped, partly }
  package var weight: Weight
  package var why: String

  static func dropped(_ why: String) -> CheckFinding { CheckFinding(weight: .dropped, why: why) }
  static func partly(_ why: String) -> CheckFinding { CheckFinding(weight: .partly, why: why) }
}

/// What counts against a claim that says something else of an attribute than its evidence.
enum AttributeRule: Sendable {
  /// Only where one word stands in the other's place.
  case inPlace
  /// Also where it stands anywhere, and the evidence speaks of another value.
  case anywhere
}

extension Comparison {
  /// The claim says another value of an attribute than the evidence.
  func mismatch(_ attribute: Attribute, _ rule: AttributeRule) -> CheckFinding? {
    if isInvertedComparison { return nil }
    for pair in alignment.pairs where !pair.isSame && !exchanged.contains(pair) {
      let own = claim.tokens[pair.claim]
      let other = evidence.tokens[pair.evidence]
      guard differs(own, other, attribute), !isMoved(pair) else { continue }
      if isBoundHere(pair.claim) { continue }
      // "Not affected" for "unaffected" turns twice.
      if attribute == .arm,
        claim.isNegated(pair.claim, byOther: true)
          != evidence.isNegated(pair.evidence, byOther: true)
      {
        continue
      }
      if Hierarchy.generalises(own, other, attribute) {
        return .partly("\(own.text) is wider than \(other.text)")
      }
      return .dropped("the evidence says \(other.text), not \(own.text)")
    }
    guard rule == .anywhere else { return nil }
    for (j, token) in claim.tokens.enumerated() where isNew(j) {
      for concept in token.concepts where concept.attribute == attribute {
        if let finding = novelValue(concept, token) { return finding }
      }
    }
    return nil
  }

  /// Whether the token stands in no evidence word's place, or in that of one that is written otherwise:
  /// "autosomal" for "autosomal dominant".
  private func isNew(_ j: Int) -> Bool {
    let i = alignment.evidenceOf[j]
    return i < 0 || origins[j] == .nowhere
      || origins[j] == .inPlace && evidence.tokens[i].key != claim.tokens[j].key
  }

  private func differs(_ a: CheckToken, _ b: CheckToken, _ attribute: Attribute) -> Bool {
    a.concepts.contains { concept in
      guard concept.attribute == attribute else { return false }
      let others = b.concepts.filter { $0.attribute == attribute && $0.axis == concept.axis }
      let own = a.concepts.filter { $0.attribute == attribute && $0.axis == concept.axis }
      return !others.isEmpty && !others.contains(where: own.contains)
    }
  }

  /// Both words stand elsewhere in the other sentence: it was put in another order, which other checks judge.
  func isMoved(_ pair: SentenceAlignment.Pair) -> Bool {
    let own = claim.tokens[pair.claim]
    let other = evidence.tokens[pair.evidence]
    let isElsewhere = evidence.tokens.indices.contains {
      $0 != pair.evidence && SentenceAlignment.isSame(evidence.tokens[$0], own)
        && alignment.claimOf[$0] < 0
    }
    let hasMoved = claim.tokens.indices.contains {
      $0 != pair.claim && SentenceAlignment.isSame(claim.tokens[$0], other)
        && alignment.evidenceOf[$0] < 0
    }
    return isElsewhere && hasMoved
  }

  /// A value that the evidence does not hold.
  private func novelValue(_ concept: Concept, _ token: CheckToken) -> CheckFinding? {
    let held = evidence.values(of: concept.attribute).filter { value in
      Concept(attribute: concept.attribute, value: value).axis == concept.axis
    }
    guard !held.contains(concept.value) else { return nil }
    // "Prostate cancer cells" are tumour cells.
    if concept.value == "tumor", evidence.values(of: .plain).contains("cancer") { return nil }
    // A value that some word of the claim shares with the evidence stands beside the new one.
    let own = token.concepts.filter { $0.attribute == concept.attribute }.map(\.value)
    if own.contains(where: held.contains) { return nil }
    let around = context.values(of: concept.attribute)
    if around.contains(concept.value) {
      return held.isEmpty ? nil : .partly("\(token.text) is said elsewhere in the passage")
    }
    if held.contains(where: { Hierarchy.isWithin($0, concept.value) }) {
      return .partly("\(token.text) is wider than the evidence")
    }
    if !held.isEmpty {
      let values = held.map(Concept.display).sorted().joined(separator: ", ")
      return .dropped("the evidence says \(values), not \(token.text)")
    }
    if around.contains(where: { Hierarchy.isWithin($0, concept.value) }) { return nil }
    if !around.isEmpty {
      let values = around.map(Concept.display).sorted().prefix(3).joined(separator: ", ")
      return .dropped("the passage speaks of \(values), not of \(token.text)")
    }
    return .partly("the evidence does not say \(token.text)")
  }
}

/// Which values are kinds of others.
enum Hierarchy {
  private static let kinds: [String: [String]] = [
    "brain": [
      "cortex", "hippocampus", "cerebellum", "hypothalamus", "striatum", "amygdala",
      "substantianigra", "brainstem", "neuron", "astrocyte", "microglia", "oligodendrocyte",
    ],
    "blood": [
      "plasma", "serum", "leukocyte", "erythrocyte", "platelet", "lymphocyte", "monocyte",
      "neutrophil", "tcell", "bcell",
    ],
    "leukocyte": ["lymphocyte", "monocyte", "neutrophil", "eosinophil", "tcell", "bcell", "nk"],
    "lymphocyte": ["tcell", "bcell", "nk"], "heart": ["cardiomyocyte"], "liver": ["hepatocyte"],
    "bone": ["osteoblast", "osteoclast"], "pancreas": ["islet"], "skin": ["keratinocyte"],
    "muscle": ["myoblast", "smooth"], "marrow": [], "intestine": ["colon"],
    "child": ["newborn", "infant", "adolescent"], "adult": ["elderly"],
    "asian": [
      "chinese", "japanese", "korean", "taiwanese", "vietnamese", "thai", "malay", "indonesian",
      "filipino", "southasian", "indian", "pakistani", "bangladeshi", "tibetan", "mongolian",
      "singaporean", "srilankan", "nepalese",
    ],
    "southasian": ["indian", "pakistani", "bangladeshi", "srilankan", "nepalese"],
    "european": [
      "finnish", "swedish", "norwegian", "danish", "icelandic", "faroese", "dutch", "belgian",
      "german", "austrian", "swiss", "french", "italian", "sardinian", "sicilian", "spanish",
      "basque", "portuguese", "greek", "cypriot", "british", "english", "scottish", "welsh",
      "irish", "polish", "czech", "slovak", "hungarian", "romanian", "bulgarian", "serbian",
      "croatian", "slovenian", "russian", "ukrainian", "lithuanian", "latvian", "estonian",
      "slavic", "scandinavian",
    ],
    "scandinavian": ["swedish", "norwegian", "danish", "icelandic", "finnish"],
    "british": ["english", "scottish", "welsh"], "jewish": ["ashkenazi", "sephardi"],
    "african": ["nigerian", "kenyan", "ethiopian", "ghanaian", "southafrican", "africanamerican"],
    "arab": [
      "saudi", "kuwaiti", "qatari", "emirati", "omani", "egyptian", "tunisian", "moroccan",
      "algerian", "libyan", "lebanese", "palestinian", "iraqi", "bedouin",
    ],
    "american": ["africanamerican", "hispanic", "nativeamerican"],
    "fish": ["zebrafish", "medaka"], "monkey": ["macaque", "marmoset", "baboon"],
    "homozygous": ["biallelic"], "biallelic": ["homozygous", "compound"],
    "heterozygous": ["compound", "monoallelic"], "monoallelic": ["heterozygous"],
    "gain": ["amplification", "duplication", "trisomy"],
    "loss": ["deletion", "haploinsufficiency", "knockout"],
    "vivo": ["animals"], "animals": ["vivo"],
  ]

  /// Whether `value` is a kind of `wider`.
  static func isWithin(_ value: String, _ wider: String) -> Bool {
    kinds[wider]?.contains(value) == true
  }

  static func generalises(_ claim: CheckToken, _ evidence: CheckToken, _ attribute: Attribute)
    -> Bool
  {
    let own = claim.concepts.filter { $0.attribute == attribute }
    let other = evidence.concepts.filter { $0.attribute == attribute }
    return own.contains { wide in other.contains { isWithin($0.value, wide.value) } }
  }
}
