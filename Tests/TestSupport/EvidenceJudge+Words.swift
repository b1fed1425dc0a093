/// What is judged word by word, and what the evidence holds in numbers.
extension EvidenceJudge {
  // MARK: - Numbers of the evidence

  mutating func collectNumbers(_ text: JudgeText) {
    var found: [FoundNumber] = []
    var i = 0
    while i < text.scalars.count {
      let isPoint =
        text.scalars[i] == "." && text[i + 1].map(JudgeText.isDigit) == true
        && text[i - 1].map(JudgeText.isWord) != true
      guard JudgeText.isWord(text.scalars[i]) || isPoint else {
        i += 1
        continue
      }
      let compound = text.compound(at: i)
      switch Self.read(text, at: i, compound, isPoint) {
      case .word(let end): i = end
      case .name:
        // "a 6-generation family" tells a number, "5-HT" doesn't.
        if JudgeText.isDigit(text.scalars[i]),
          let number = NumberScanner(text, joinsSpaced: false).expression(at: i),
          text[number.range.upperBound] == "-",
          (1...4).allSatisfy({ k in
            text[number.range.upperBound + k].map {
              JudgeText.isLetter($0) && !JudgeText.isUpper($0)
            } == true
          })
        {
          numbers.insert(number.number.key)
        }
        i = compound.upperBound
      case .number:
        var end = i + 1
        for joins in [true, false] {
          guard let number = NumberScanner(text, joinsSpaced: joins).expression(at: i) else {
            continue
          }
          numbers.insert(number.number.key)
          if number.isFromTo { numbers.formUnion(number.parts.map(\.key)) }
          end = max(end, number.range.upperBound)
          if !joins { found.append(number) }
          // "1. 09%" is one number and tells no 9%.
          let isSplit = text.string(i..<number.range.upperBound).contains(". ")
          if joins, isSplit {
            found.append(number)
            break
          }
          if !joins { end = number.range.upperBound }
        }
        i = end
      }
    }
    spreadUnits(found, text)
    for number in Self.numberWords(text) { numbers.formUnion(number.keys) }
  }

  /// "5, 10 and 20%" says 5%.
  private mutating func spreadUnits(_ found: [FoundNumber], _ text: JudgeText) {
    var unit = ""
    var next: FoundNumber?
    for number in found.reversed() {
      if let next {
        let range = min(number.range.upperBound, next.range.lowerBound)..<next.range.lowerBound
        let gap = text.string(range)
        if ![", ", " and ", ", and ", " or ", ", or ", "; ", "/", " vs ", " versus "].contains(gap)
        {
          unit = ""
        }
      }
      if number.number.unit.isEmpty, !unit.isEmpty {
        var copy = number.number
        copy.unit = unit
        numbers.insert(copy.key)
      } else {
        unit = number.number.unit
      }
      next = number
    }
  }

  // MARK: - Numbers in words

  struct NumberWords {
    /// Any of these in the evidence will do.
    var keys: [String]
    /// Or this word.
    var word: String
    var text: String
  }

  static func numberWords(_ text: JudgeText) -> [NumberWords] {
    let words = text.words().map { (text: $0.text.lowercased(), range: $0.range) }
    func gap(_ i: Int) -> String {
      i + 1 < words.count
        ? text.string(words[i].range.upperBound..<words[i + 1].range.lowerBound) : "."
    }
    func follows(_ i: Int) -> String? {
      i + 1 < words.count && [" ", "-"].contains(gap(i)) ? words[i + 1].text : nil
    }
    var found: [NumberWords] = []
    var i = 0
    while i < words.count {
      let word = words[i].text
      if let times = JudgeWords.multiples[word] {
        if !JudgeWords.notMultiplied.contains(follows(i) ?? "") {
          found.append(
            NumberWords(keys: ["\(times)e0|fold", "\(times)e0|x"], word: word, text: word))
        }
        i += 1
        continue
      }
      if word.hasSuffix("fold"), let n = JudgeWords.units[String(word.dropLast(4))] {
        found.append(NumberWords(keys: [key(n, "fold")], word: word, text: word))
        i += 1
        continue
      }
      if let n = JudgeWords.fractions[word] {
        var keys = ["1e0/\(n)e0|"]
        if word == "half" || word == "halves" { keys.append(key(50, "%")) }
        found.append(NumberWords(keys: keys, word: word, text: word))
        if let ordinal = JudgeWords.ordinals[word] { found[found.count - 1].keys.append(ordinal) }
        i += 1
        continue
      }
      if let ordinal = JudgeWords.ordinals[word] {
        found.append(NumberWords(keys: [ordinal], word: word, text: word))
        i += 1
        continue
      }
      guard JudgeWords.units[word] != nil || (JudgeWords.scales[word] != nil) else {
        i += 1
        continue
      }
      let start = i
      let value = Self.value(words.map(\.text), &i, follows)
      let said = text.string(words[start].range.lowerBound..<words[i].range.upperBound)
      let next = follows(i)
      if value == 1, start == i, isPronoun(start, words.map(\.text)) {
        i += 1
        continue
      }
      if let next, let n = JudgeWords.fractions[next], next.hasSuffix("s") || value == 1 {
        found.append(
          NumberWords(
            keys: ["\(key(value, "").dropLast())/\(n)e0|"], word: "", text: said + " " + next))
        i += 2
        continue
      }
      var unit = next.flatMap { $0.count > 2 ? NumberScanner.units[$0] : nil } ?? ""
      if next == "percent" || next == "per" && follows(i + 1) == "cent" { unit = "%" }
      found.append(NumberWords(keys: [key(value, unit)], word: "", text: said))
      i += 1
    }
    return found
  }

  private static func key(_ value: Int, _ unit: String) -> String {
    NumberScanner.canonical(String(value), "", 0) + "|" + unit
  }

  /// "one another", "no one", "this one".
  private static func isPronoun(_ i: Int, _ words: [String]) -> Bool {
    let before: Set<String> = ["no", "this", "that", "each", "every", "any", "which", "the"]
    return (i + 1 < words.count && words[i + 1] == "another")
      || (i > 0 && before.contains(words[i - 1]))
  }

  /// "two hundred and fifty-six"; leaves `i` at the last word of it.
  private static func value(
    _ words: [String], _ i: inout Int, _ follows: (Int) -> String?
  ) -> Int {
    var total = 0
    var part = JudgeWords.units[words[i]] ?? 1
    if let scale = JudgeWords.scales[words[i]] { part *= scale }
    while let next = follows(i) {
      if let n = JudgeWords.units[next] {
        guard part % 10 == 0, part > 0, n < 10 || (part % 100 == 0 && n < 100) else { break }
        part += n
      } else if let scale = JudgeWords.scales[next] {
        if scale == 100 {
          part *= 100
        } else {
          total += part * scale
          part = 0
        }
      } else if next == "and", let after = follows(i + 1), JudgeWords.units[after] != nil,
        part % 100 == 0, part > 0 || total > 0
      {
      } else {
        break
      }
      i += 1
    }
    return total + part
  }

  func judgeNumberWords(_ text: JudgeText) -> [Violation] {
    Self.numberWords(text).compactMap { number in
      let isHeld =
        number.keys.contains { numbers.contains($0) || lowerWords.contains($0) }
        || (!number.word.isEmpty && lowerWords.contains(number.word))
      return isHeld ? nil : Violation(.number, number.text)
    }
  }

  // MARK: - Roman numerals

  /// "type II", "stages I and III": the rank without its plural, and the value.
  static func rankedNumerals(_ text: JudgeText) -> [(key: String, text: String)] {
    let words = text.words()
    var found: [(String, String)] = []
    for (i, word) in words.enumerated() where JudgeWords.ranks.contains(word.text.lowercased()) {
      var stem = word.text.lowercased()
      if stem == "classes" || stem == "complexes" { stem.removeLast(2) }
      if stem.hasSuffix("s"), stem != "class" { stem.removeLast() }
      var k = i + 1
      var end = word.range.upperBound
      while k < words.count, words[k].range.lowerBound - end <= 3 {
        let next = words[k].text
        if let value = JudgeWords.roman(next) ?? Int(next) {
          found.append(("\(stem):\(value)", "\(word.text) \(next)"))
        } else if !["and", "or", "to"].contains(next) {
          break
        }
        end = words[k].range.upperBound
        k += 1
      }
    }
    return found
  }

  func judgeRanks(_ text: JudgeText) -> [Violation] {
    Self.rankedNumerals(text).filter { !ranks.contains($0.key) }.map { Violation(.number, $0.text) }
  }

  // MARK: - Diseases, drugs, species

  func judgePhrases(_ text: JudgeText) -> [Violation] {
    let words = JudgeWords.phraseWords(text)
    var found: [Violation] = []
    for (kind, table) in [(Kind.disease, JudgeWords.diseases), (.drug, JudgeWords.drugs)] {
      for i in words.indices {
        let here = (table[words[i]] ?? []).filter { words[i...].starts(with: $0) }
        for phrase in here.sorted(by: { $0.count > $1.count }).prefix(1) where !holds(phrase) {
          found.append(Violation(kind, phrase.joined(separator: " ")))
        }
      }
    }
    let plain = text.words().map { $0.text.lowercased() }
    for (n, group) in JudgeWords.species.enumerated() {
      let names = n == 0 ? Array(group.prefix(3)) : group
      let said = names.first { name in
        let phrase = JudgeText(name).words().map(\.text)
        return plain.indices.contains { plain[$0...].starts(with: phrase) }
      }
      guard let said else { continue }
      let isHeld = evidence.contains { passage in
        let all = passage.words().map { $0.text.lowercased() }
        return group.contains { name in
          let phrase = JudgeText(name).words().map(\.text)
          return all.indices.contains { all[$0...].starts(with: phrase) }
        }
      }
      if !isHeld { found.append(Violation(.species, said)) }
    }
    return found
  }

  private func holds(_ phrase: [String]) -> Bool {
    phraseWords.contains { words in
      words.indices.contains { words[$0...].starts(with: phrase) }
    }
  }

  // MARK: - Chinese numerals

  private static let ideographs: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
    "八": 8, "九": 9, "十": 10, "百": 100, "千": 1_000, "万": 10_000, "萬": 10_000, "亿": 100_000_000,
    "億": 100_000_000,
  ]

  func judgeIdeographs(_ text: JudgeText) -> [Violation] {
    var found: [Violation] = []
    var i = 0
    while i < text.scalars.count {
      guard Self.ideographs[text.scalars[i]] != nil else {
        i += 1
        continue
      }
      var end = i
      var total = 0
      var part = 0
      while let scalar = text[end], let n = Self.ideographs[scalar] {
        if n >= 10_000 {
          total = (total + max(part, 1)) * n
          part = 0
        } else if n >= 10 {
          total += max(part, 1) * n
          part = 0
        } else {
          part = part * 10 + n
        }
        end += 1
      }
      let run = text.string(i..<end)
      let value = NumberScanner.canonical(String(total + part), "", 0) + "|"
      let stands = evidence.contains { String(String.UnicodeScalarView($0.scalars)).contains(run) }
      // 一 alone is an article: 一个, 一种.
      if run != "一", !stands, !numbers.contains(where: { $0.hasPrefix(value) }) {
        found.append(Violation(.number, run))
      }
      i = end
    }
    return found
  }
}
