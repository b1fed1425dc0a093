internal import Answering
internal import Grounding
internal import Retrieval

/// The words around an answer, in the language of the question.
struct FrameWording {
  private let isChinese: Bool

  init(_ language: QuestionReading.Language) { isChinese = language == .chinese }

  var noAnswer: String { isChinese ? "无法回答：" : "No answer: " }
  var nearest: String {
    isChinese ? "最接近的段落（没有回答该问题）：" : "Nearest passages (they do not answer it):"
  }
  var advice: String {
    isChinese
      ? "请换一种说法，或用 `cistron index add FILE` 添加文献。"
      : "Try other words, or add literature with `cistron index add FILE`."
  }
  var references: String { isChinese ? "\n参考文献：" : "" }
  var note: String { isChinese ? "注意：" : "Note: " }
  var library: String { isChinese ? "资料库：" : "Library: " }

  /// What stands before sentences that only come near.
  func nearness(_ answer: Answer) -> String {
    let missing = names(answer)
    let lack = isChinese ? "（最接近的段落缺少：\(missing)）" : " (the nearest lacks: \(missing))"
    return (isChinese ? "没有段落明确回答该问题" : "No passage clearly answers this")
      + (missing.isEmpty ? "" : lack) + (isChinese ? "。最接近的原文：" : ". What comes nearest:")
  }

  private func names(_ answer: Answer) -> String {
    var names: [String] = []
    for name in answer.missing where !names.contains(name) { names.append(name) }
    return names.joined(separator: isChinese ? "、" : ", ")
  }

  /// Why nothing was quoted.
  func explanation(_ answer: Answer) -> String {
    let missing = names(answer)
    return isChinese ? chinese(answer.reason, missing) : english(answer.reason, missing)
  }

  private func english(_ reason: AbstentionReason?, _ missing: String) -> String {
    switch reason {
    case .noHits where missing.isEmpty: "nothing in this library matches the question."
    case .noHits: "nothing in this library holds \(missing)."
    case .entityMissing: "no passage in this library holds \(missing) together with what is asked."
    case .otherAllele: "no passage in this library is about the allele \(missing)."
    case .otherSpecies: "no passage in this library holds what is asked in \(missing)."
    case .otherPopulation: "no passage in this library holds what is asked for \(missing)."
    case .backgroundOnly: "the passages state an aim or a hypothesis only, no finding."
    case .damagedText: "the only passages are damaged."
    case .identifierType where missing.isEmpty: "Nothing was searched for under it."
    case .dosing, .classification, .clinicalDecision, .falsePremise, .identifierType, .outOfDate,
      .fullTextNeeded:
      missing.isEmpty
        ? "No passage in this library can be quoted on it."
        : "No passage in this library holds \(missing) together with what is asked."
    case .unsupported, .conflict, nil:
      missing.isEmpty
        ? "no passage in this library holds enough of the question."
        : "no passage in this library holds enough of the question (missing: \(missing))."
    }
  }

  private func chinese(_ reason: AbstentionReason?, _ missing: String) -> String {
    switch reason {
    case .noHits where missing.isEmpty: "资料库中没有与该问题相符的内容。"
    case .noHits: "资料库中没有关于 \(missing) 的内容。"
    case .entityMissing: "资料库中没有同时包含 \(missing) 与所问内容的段落。"
    case .otherAllele: "资料库中没有关于等位基因 \(missing) 的段落。"
    case .otherSpecies: "资料库中没有关于 \(missing) 的相应内容。"
    case .otherPopulation: "资料库中没有关于 \(missing) 人群的相应内容。"
    case .backgroundOnly: "现有段落只陈述了目的或假设，没有结果。"
    case .damagedText: "仅有的段落文字已损坏。"
    case .identifierType where missing.isEmpty: "没有据此检索。"
    case .dosing, .classification, .clinicalDecision, .falsePremise, .identifierType, .outOfDate,
      .fullTextNeeded:
      missing.isEmpty
        ? "资料库中没有可以引用的段落。" : "资料库中没有同时包含 \(missing) 与所问内容的段落。"
    case .unsupported, .conflict, nil:
      missing.isEmpty
        ? "资料库中没有段落包含足够的所问内容。" : "资料库中没有段落包含足够的所问内容（缺少：\(missing)）。"
    }
  }
}
