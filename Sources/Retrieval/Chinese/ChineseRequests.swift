/// What a Chinese question asks for a person. The tables are in simplified characters; the question is
/// read in them.
enum ChineseRequests {
  private static let persons = [
    "我的患者", "我的病人", "我患者", "我有一个患者", "我有个病人", "我有一位患者", "我们的患者", "我们有一位", "我们有一个",
    "这位患者", "这个患者", "这名患者", "这个病人", "这位病人", "该患者", "该病人", "本例患者", "我儿子", "我女儿", "我孩子",
    "我的孩子", "我的儿子", "我的女儿", "我妈", "我爸", "我母亲", "我父亲", "我的母亲", "我的父亲", "我丈夫", "我妻子",
    "我老公", "我老婆", "我哥", "我弟", "我姐", "我妹", "我的宝宝", "我家", "我携带", "我带有", "我是携带者", "我有",
    "我患", "我得了", "我被诊断", "我被查", "我查出", "我检测出", "我怀孕", "我的基因型", "我的突变", "我的风险", "我会得",
    "我会不会", "我能不能", "她应该", "他应该", "她要不要", "他要不要", "她是否", "他是否", "她该", "他该", "岁的女", "岁的男",
    "岁女", "岁男", "岁患", "岁的患", "岁孩子",
  ]
  private static let doses = [
    "剂量", "用量", "吃多少", "用多少", "服用多少", "给多少", "开多少", "多少毫克", "几毫克", "多少mg",
  ]
  /// A dose for a genotype, not for people in general.
  private static let doseRequests = [
    "应", "该用", "推荐", "需要多少", "多少剂量", "什么剂量", "剂量是多少", "剂量多少", "用多少", "多少毫克", "多大剂量",
  ]
  private static let doseStudies = [
    "如何影响", "怎么影响", "影响", "为什么", "差异", "研究", "平均", "有关", "相关", "哪些药",
  ]
  private static let classes = [
    "致病吗", "是否致病", "是不是致病", "致病还是", "致病性", "良性吗", "是否良性", "良性还是", "怎么分类", "如何分类", "分类是",
    "评级", "几级", "几类", "哪一类", "哪一级", "分级", "判读", "ACMG", "acmg", "意义未明吗", "有害吗", "是否有害",
  ]
  private static let thisVariant = [
    "该变异", "这个变异", "此变异", "该突变", "这个突变", "此突变", "该位点", "这个位点", "我的变异",
  ]
  private static let classStudies = ["为什么", "证据", "机制", "研究", "频率"]
  private static let decisions = [
    "怎么办", "该不该", "要不要", "是否应该停", "应该停", "应该吃", "应该做", "应该用", "需要手术", "能不能要孩子", "可以要孩子",
    "能要孩子", "需要切除", "该吃什么药", "能停药", "可以停药", "可以怀孕", "能怀孕", "要做手术",
  ]
  /// What only asks in general, behind a sentence on a person.
  private static let general = ["哪个基因", "哪些基因", "什么基因", "怎么遗传", "如何遗传", "遗传方式", "机制"]

  static func request(in text: String, names: NameTables) -> PersonalRequest? {
    let simple = names.glossary.simplified(text)
    func holds(_ table: [String]) -> Bool { table.contains { simple.contains($0) } }
    if holds(persons) {
      if holds(doses) { return .dosing }
      if holds(classes) { return .classification }
      if holds(general), !holds(decisions) { return nil }
      return .clinicalDecision
    }
    let words = NamedWords(names.glossary.english(text), names: names)
    if holds(doses), holds(doseRequests), !holds(doseStudies), isGenotype(simple) {
      return .dosing
    }
    if holds(classes), !holds(classStudies),
      words.holds(.variant) || holds(thisVariant) || isHGVS(simple)
    {
      return .classification
    }
    return holds(decisions) ? .clinicalDecision : nil
  }

  static func speaksOfPerson(_ text: String, names: NameTables) -> Bool {
    let simple = names.glossary.simplified(text)
    return persons.contains { simple.contains($0) }
  }

  private static func isGenotype(_ text: String) -> Bool {
    text.contains("纯合") || text.contains("杂合") || text.contains("慢代谢") || text.contains("快代谢")
      || text.contains("基因型")
      || text.split(separator: "/").count > 1 && text.filter { $0 == "*" }.count > 1
  }

  private static func isHGVS(_ text: String) -> Bool {
    ["c.", "p.", "g."].contains { mark in
      guard let range = text.firstRange(of: mark) else { return false }
      return text[range.upperBound...].prefix(8).contains(where: \.isNumber)
    }
  }
}
