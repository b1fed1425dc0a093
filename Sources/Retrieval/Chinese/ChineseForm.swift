/// The form of a question in Chinese: which words ask, and for what.
enum ChineseForm {
  /// Whether a text is in Chinese: it holds at least two Han characters.
  static func isChinese(_ text: String) -> Bool {
    text.unicodeScalars.lazy.filter(isHan).prefix(2).count == 2
  }

  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value) || (0x3400...0x4DBF).contains(scalar.value)
      || (0xF900...0xFAFF).contains(scalar.value)
  }

  /// What asks for each form; the first row with a word in the question tells.
  private static let frames: [(type: QuestionType, words: [String])] = [
    (.list, ["哪些", "列出", "列举", "列舉", "有哪几", "有哪幾", "哪几", "哪幾", "都有什么", "都有什麼"]),
    (
      .summary,
      [
        "为什么", "為什麼", "为何", "為何", "怎么会", "怎麼會", "如何", "怎样", "怎樣", "怎么", "怎麼", "解释",
        "解釋", "介绍", "介紹", "描述", "说明", "說明", "概述", "机制", "機制", "区别", "區別", "作用是什么",
        "作用是什麼", "功能是什么", "功能是什麼",
      ]
    ),
    (
      .yesno,
      [
        "是否", "是不是", "能否", "可否", "有没有", "有沒有", "会不会", "會不會", "能不能", "可不可以", "吗", "嗎",
        "对不对", "對不對",
      ]
    ),
    (
      .factoid,
      [
        "多少", "几个", "幾個", "几条", "幾條", "几种", "幾種", "几号", "幾號", "多大", "多高", "多长", "多長",
        "多常见", "多常見", "哪个", "哪個", "哪一", "哪种", "哪種", "哪条", "哪條", "哪里", "哪裡", "哪裏", "何处",
        "何處", "何时", "何時", "什么时候", "什麼時候", "谁", "誰", "什么基因", "什麼基因", "什么疾病",
        "什麼疾病", "什么蛋白", "什麼蛋白", "什么药", "什麼藥", "什么遗传方式", "什麼遺傳方式", "发病率",
        "發病率", "患病率", "频率", "頻率", "比例", "概率", "機率", "几率", "外显率", "外顯率", "遗传方式",
        "遺傳方式", "符号", "符號",
      ]
    ),
  ]

  /// Nil for a question that is not in Chinese.
  static func type(of text: String) -> QuestionType? {
    guard isChinese(text) else { return nil }
    return frames.first { row in row.words.contains { text.contains($0) } }?.type ?? .summary
  }
}
