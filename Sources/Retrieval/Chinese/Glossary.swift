internal import Foundation
internal import LiteratureIndex

/// The Chinese words of the field, and the English ones that search for them (`Index/glossary_zh.tsv`).
///
/// A question is cut by longest match from left to right, so that 染色体 inside 常染色体, 显性 inside 半显性
/// and 基因 inside 基因组 are never read alone. Traditional characters, full-width letters and digits are
/// read as simplified and ASCII ones. Latin words and symbols stay as they are.
package struct Glossary: Sendable {
  package struct Entry: Sendable, Hashable {
    package var simplified: String
    package var traditional: String
    /// The words that search, other forms behind `;`; empty for words that only frame a question.
    package var english: String
    package var kind: String
  }

  /// A part of a question: a word of the glossary, or what stands between two.
  package enum Piece: Sendable, Hashable {
    case entry(Entry)
    case latin(String)
    /// Characters that no entry explains.
    case unknown(String)
  }

  package private(set) var entries: [Entry] = []
  private var byWord: [[Character]: Int] = [:]
  private var longest = 0
  private var toSimplified: [Character: Character] = [:]
  private var byEnglish: [(words: [String], entry: Int)] = []

  package init() {}

  /// Characters of questions that no row of the table need hold: traditional, simplified, by turns.
  private static let commonCharacters = """
    為为眾众裡里來来個个們们備备傳传兒儿兩两別别劑剂動动務务勝胜勞劳勢势匯汇區区參参問问喫吃單单嗎吗國国圓圆圖图團团報报場场塊块壓压壞坏夠够奪夺婦妇媽妈孫孙學学宮宫實实寧宁寫写
    寬宽寶宝將将對对導导層层屬属師师帶带幣币幫帮幾几庫库廠厂廢废廣广張张強强後后從从徹彻惡恶愛爱態态慣惯慮虑慶庆應应懷怀換换損损擁拥擇择擔担據据擺摆攜携敗败數数斷断
    時时書书會会東东條条棄弃業业樓楼標标樣样樹树橋桥機机檢检欄栏權权歐欧歡欢歲岁歷历歸归殘残氣气沒没淺浅測测湯汤溝沟溫温溼湿滅灭滾滚滿满漢汉漲涨潤润濟济無无熱热燈灯
    營营爐炉爲为爾尔狀状獎奖獨独獲获獵猎現现環环產产畢毕異异當当療疗發发監监盤盘矯矫確确碼码礎础種种稱称積积穩稳窩窝窮穷筆笔節节簡简籤签糧粮糾纠紀纪約约紅红納纳純纯
    紙纸級级細细紹绍終终組组結结絡络給给統统經经綠绿維维綱纲線线編编練练縮缩總总績绩織织繼继續续羅罗義义習习聞闻聯联聰聪聲声職职聽听肅肃腦脑腸肠膚肤臉脸臺台與与舉举
    舊旧艦舰薦荐薩萨藍蓝藝艺藥药蘆芦處处虛虚號号術术裏里補补裝装見见規规視视親亲覺觉觀观訂订計计訊讯討讨記记訪访設设許许訴诉診诊評评詞词試试詩诗話话該该詳详誇夸認认
    語语誤误說说誰谁課课調调談谈請请論论諸诸講讲謝谢證证識识譯译議议護护讀读變变讓让負负貨货貴贵費费貿贸資资賓宾賣卖質质購购賽赛趨趋蹤踪躍跃車车軟软輪轮輸输轉转辦办
    農农這这連连進进運运過过達达違违遜逊遠远適适遲迟遷迁選选遺遗還还邊边郵邮鄭郑鄰邻釋释銅铜鋼钢錄录錢钱錯错鍵键鍾钟鎖锁鐵铁鑰钥長长門门閉闭開开間间閱阅關关陣阵陰阴
    陸陆陽阳階阶際际隨随險险隱隐雖虽雙双雜杂離离難难電电靈灵靜静響响頂顶項项順顺須须預预領领頭头頻频題题額额顏颜願愿類类顧顾顯显風风飛飞飯饭飲饮館馆馬马驅驱驗验驚惊
    體体魚鱼鮮鲜鳥鸟鹽盐麥麦麼么黃黄點点龍龙
    """

  /// The text of the table: simplified, traditional, English, kind; a header line first.
  package init(_ table: String) throws {
    let common = Self.commonCharacters.filter { $0.isHan }
    var rest = common[...]
    while let full = rest.popFirst(), let simple = rest.popFirst() { toSimplified[full] = simple }
    for row in try NameTables.rows(table, table: "glossary_zh.tsv", columns: 4) {
      let entry = Entry(simplified: row[0], traditional: row[1], english: row[2], kind: row[3])
      if row[0].count == row[1].count {
        for (simple, full) in zip(row[0], row[1]) where simple != full {
          toSimplified[full] = simple
        }
      }
      add(entry)
    }
    for (i, entry) in entries.enumerated() where Self.glossed.contains(entry.kind) {
      for term in Self.terms(entry) {
        byEnglish.append((SearchText.words(term, stemmed: false).map(Self.canonical), i))
      }
    }
    byEnglish.sort {
      $0.words.count != $1.words.count ? $0.words.count > $1.words.count : $0.entry < $1.entry
    }
  }

  /// The English of an entry: the first is searched, the others are known in sentences too.
  private static func terms(_ entry: Entry) -> [String] {
    entry.english.split(separator: ";").map(String.init)
  }

  /// Kinds of entries that are shown beside a quoted sentence.
  private static let glossed: Set<String> = [
    "concept", "inheritance", "disease", "method", "drug", "species", "variant",
  ]

  private mutating func add(_ entry: Entry) {
    entries.append(entry)
    for word in Set([simplified(entry.simplified), simplified(entry.traditional)]).sorted() {
      let key = Array(word)
      if byWord[key] == nil { byWord[key] = entries.count - 1 }
      longest = max(longest, key.count)
    }
  }

  // MARK: Reading

  /// Simplified characters, ASCII letters, digits and signs.
  package func simplified(_ text: String) -> String {
    String(
      text.map { character in
        if let simple = toSimplified[character] { return simple }
        guard let scalar = character.unicodeScalars.first else { return character }
        switch scalar.value {
        case 0xFF01...0xFF5E: return Character(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
        case 0x3000: return " "
        case 0x3002: return "."
        case 0x3001: return ","
        default: return character
        }
      })
  }

  package func pieces(_ text: String) -> [Piece] {
    let characters = Array(simplified(text))
    var pieces: [Piece] = []
    var unknown = ""
    var i = 0
    func flush() {
      if !unknown.isEmpty { pieces.append(.unknown(unknown)) }
      unknown = ""
    }
    while i < characters.count {
      let end = wordEnd(characters, at: i)
      if let end {
        flush()
        pieces.append(end.piece)
        i = end.next
      } else if characters[i].isHan {
        unknown.append(characters[i])
        i += 1
      } else {
        flush()
        var latin = ""
        // A Latin word goes on to the next character of Chinese.
        while i < characters.count, !characters[i].isHan,
          latin.isEmpty || wordStarts(characters, i) == nil
        {
          latin.append(characters[i])
          i += 1
        }
        let trimmed = latin.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if !trimmed.isEmpty { pieces.append(.latin(trimmed)) }
      }
    }
    flush()
    return pieces
  }

  private func wordEnd(_ text: [Character], at i: Int) -> (piece: Piece, next: Int)? {
    var length = min(longest, text.count - i)
    while length > 0 {
      if let entry = byWord[Array(text[i..<(i + length)])] {
        return (.entry(entries[entry]), i + length)
      }
      length -= 1
    }
    return nil
  }

  /// Whether a glossary word that begins with a Latin letter or digit (X连锁) starts here, behind a Latin
  /// word that ended.
  private func wordStarts(_ text: [Character], _ i: Int) -> Int? {
    guard i > 0, !(text[i - 1].isLetter || text[i - 1].isNumber) else { return nil }
    return wordEnd(text, at: i)?.next
  }

  /// The English words that search for a question.
  package func english(_ text: String) -> String {
    var words: [String] = []
    for piece in pieces(text) {
      switch piece {
      case .entry(let entry):
        guard !entry.english.isEmpty else { continue }
        words.append(Self.terms(entry)[0])
      case .latin(let latin): words.append(latin)
      case .unknown: continue
      }
    }
    return words.joined(separator: " ")
  }

  /// Characters of a question that nothing explains, for a warning.
  package func unread(_ text: String) -> [String] {
    pieces(text).compactMap { piece in
      guard case .unknown(let word) = piece, word.contains(where: { !Self.particles.contains($0) })
      else { return nil }
      return String(word.drop { Self.particles.contains($0) })
    }
  }

  /// What need not be explained: function words.
  private static let particles = Set(
    """
    的了和与及在是有会能对于从被把由为所其之以等中上下而也都就还并或这那一个种例位名次我你他她它们用的很更最多少吧啊呢吗该某些每各较比跟给让使得
    着过地到来去可要想请问应需被做吃岁年月日天号型点期间时候后前里外内人者性
    """)

  /// The terms of an English sentence in Chinese, in the order in which they stand there, at most `limit`.
  package func gloss(_ sentence: String, limit: Int = 6) -> [(english: String, chinese: String)] {
    let words = SearchText.words(sentence, stemmed: false).map(Self.canonical)
    var taken = IndexSet()
    var found: [(place: Int, english: String, chinese: String)] = []
    for (term, entry) in byEnglish where term.count <= words.count {
      let place = (0...(words.count - term.count)).first { start in
        !(start..<(start + term.count)).contains(where: taken.contains)
          && Self.holds(words, term, at: start)
      }
      guard let place else { continue }
      // Every occurrence is taken, so that a shorter name or a synonym does not gloss it again.
      for start in 0...(words.count - term.count) where Self.holds(words, term, at: start) {
        taken.formUnion(start..<(start + term.count))
      }
      let written = Self.terms(entries[entry]).lazy.compactMap {
        sentence.range(of: $0, options: .caseInsensitive).map { String(sentence[$0]) }
      }.first
      let english = written ?? words[place..<(place + term.count)].joined(separator: " ")
      found.append((place, english, entries[entry].simplified))
    }
    return found.sorted { $0.place < $1.place }.prefix(limit).map { ($0.english, $0.chinese) }
  }
}

extension Glossary {
  /// One spelling for the British and the American form of a word.
  fileprivate static func canonical(_ word: String) -> String {
    ([word] + (Spelling.variants[word] ?? [])).max() ?? word
  }

  /// A term, or its plural.
  fileprivate static func holds(_ words: [String], _ term: [String], at start: Int) -> Bool {
    term.indices.allSatisfy { i in
      let word = words[start + i]
      return word == term[i] || (i == term.count - 1 && word == term[i] + "s")
    }
  }
}

extension Character {
  fileprivate var isHan: Bool { unicodeScalars.first.map(ChineseForm.isHan) ?? false }
}
