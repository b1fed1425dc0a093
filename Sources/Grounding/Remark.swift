package import Retrieval

/// What is said before the evidence: what cistron does not do, or what is wrong with the question. It
/// claims nothing of the literature, and has no cites.
package struct Remark: Sendable, Hashable {
  package var reason: AbstentionReason
  package var text: String
  /// What leads to the evidence; left out where there is none.
  package var lead = ""

  package init(_ reason: AbstentionReason, _ text: String) {
    self.reason = reason
    self.text = text
  }

  /// A request for a person.
  package init(_ request: PersonalRequest, _ language: QuestionReading.Language) {
    let isChinese = language == .chinese
    switch request {
    case .dosing:
      reason = .dosing
      text = isChinese ? "cistron 不给出个人的用药剂量。" : "cistron gives no dose for a person."
      lead =
        isChinese
        ? "以下是资料库中有关证据的原文；写明剂量的句子不引用。"
        : "What the library says of the genes and drugs follows; sentences that state a dose are "
          + "not quoted."
    case .classification:
      reason = .classification
      text =
        isChinese
        ? "cistron 不给变异定 ACMG 分类，也不判定致病或良性。"
        : "cistron gives no ACMG class and no verdict on a variant."
      lead =
        isChinese
        ? "以下是资料库中可供评估的原文。"
        : "What the library says of it follows, as evidence to weigh."
    case .clinicalDecision:
      reason = .clinicalDecision
      text =
        isChinese
        ? "cistron 不作诊断，也不为个人提供就医建议：请由临床医生或遗传咨询师判断。"
        : "cistron makes no diagnosis and does not advise on a person's care: that is for the "
          + "clinician or genetic counsellor."
      lead = isChinese ? "以下是资料库中的相关原文。" : "What the library says of what was named follows."
    }
  }
}

/// Sentences that state a dose, which are not quoted where a dose for a person was asked.
package enum DoseStatement {
  private static let units = [
    "mg", "milligram", "milligrams", "µg", "μg", "mcg", "ug", "microgram", "micrograms", "ng", "g",
    "gram", "grams", "iu", "units", "ml", "mg/kg", "mg/day", "mg/d", "tablet", "tablets", "mmol",
  ]
  private static let doseWords = ["dose", "doses", "dosage", "dosages", "dosing"]
  private static let parts = [
    "half", "quarter", "third", "double", "twice", "percent", "per cent", "%", "fold", "times",
  ]

  package static func isMade(in sentence: String) -> Bool {
    let words = sentence.lowercased().split { character in
      !(character.isLetter || character.isNumber || "./%µμ".contains(character))
    }.map { String($0).trimmed }
    for (i, word) in words.enumerated() {
      let digits = word.prefix { $0.isNumber || $0 == "." }
      guard !digits.isEmpty else { continue }
      let tail = String(word.dropFirst(digits.count))
      let next = i + 1 < words.count ? words[i + 1] : ""
      if tail.isEmpty ? isUnit(next) : isUnit(tail) { return true }
    }
    guard words.contains(where: doseWords.contains) else { return false }
    let lower = sentence.lowercased()
    return lower.contains(where: \.isNumber) && parts.contains { lower.contains($0) }
      || parts.prefix(5).contains { part in words.contains(part) }
      || ["lower dose", "lower doses", "reduced dose", "dose reduction", "higher dose"].contains {
        lower.contains($0)
      }
  }

  private static func isUnit(_ word: String) -> Bool {
    units.contains(word) || units.contains { word.hasPrefix($0 + "/") }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while let last = text.last, last == "." || last == "/" { text.removeLast() }
    return String(text)
  }
}
