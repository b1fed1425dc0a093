internal import Foundation
internal import Literature
internal import LiteratureIndex
package import Retrieval

extension Remark {
  /// What the libraries cannot hold: a year after their newest record, or what stands only in full texts.
  package static func ofLibrary(
    _ reading: QuestionReading, _ retrieval: Retrieval, _ retriever: Retriever
  ) throws -> [Remark] {
    var remarks: [Remark] = []
    let lower = " " + reading.text.lowercased() + " "
    if fullText.contains(where: { lower.contains($0) }) {
      var remark = Remark(
        .fullTextNeeded,
        reading.language == .chinese
          ? "资料库只有摘要和短文：表格、图、引物和方法细节要看全文。"
          : "The library holds abstracts and short passages: tables, figures, primers and details of "
            + "methods stand in the full text.")
      remark.lead =
        reading.language == .chinese ? "以下是摘要中的原文。" : "What the passages say follows."
      remarks.append(remark)
    }
    if let year = askedYear(lower), let remark = try remark(year, reading, retrieval, retriever) {
      remarks.append(remark)
    }
    return remarks
  }

  /// Where the records carry no year, a question about one is warned of it.
  package static func yearWarning(
    _ reading: QuestionReading, _ retrieval: Retrieval, _ retriever: Retriever
  ) throws -> String? {
    guard let year = askedYear(reading.text.lowercased()), !isHeld(year, retrieval),
      try retriever.stores.allSatisfy({ try $0.statistics().newestYear == nil })
    else { return nil }
    return reading.language == .chinese
      ? "段落没有年份：无法说明 \(year) 年的情况。"
      : "the passages carry no year: nothing here shows what was so in \(year)."
  }

  private static func isHeld(_ year: Int, _ retrieval: Retrieval) -> Bool {
    retrieval.hits.contains { hit in
      hit.passage.abstract.year.map { $0 >= year } == true
        || (hit.passage.title + " " + hit.passage.text).contains(String(year))
    }
  }

  /// Words of a question that ask for more than an abstract holds.
  private static let fullText = [
    "supplementary table", "supplementary figure", "supplementary data", "supplementary file",
    "supplemental table", "supplemental figure", "in table ", "in figure ", " figure 1",
    " figure 2",
    " figure 3", " figure 4", " table 1", " table 2", " table 3", " table 4", "full text",
    "full-text", "primer sequence", "which primers", "what primers", "methods section",
    "raw data of",
    "funded by", "which antibody was used", "补充表", "補充表", "图1", "图2", "表1", "表2", "全文", "引物",
  ]

  /// A year from 1990 on that the question names as a date: "as of 2025", "in 2024", "the 2025 guideline".
  private static func askedYear(_ text: String) -> Int? {
    let words = text.split { !($0.isLetter || $0.isNumber) }
    return words.indices.compactMap { i -> Int? in
      guard words[i].count == 4, let year = Int(words[i]), (1990...2099).contains(year) else {
        return nil
      }
      let before = i > 0 ? String(words[i - 1]) : ""
      let after = i + 1 < words.count ? String(words[i + 1]) : ""
      let dates = ["in", "of", "since", "after", "until", "by", "the", "from", "early", "late"]
      let kinds = ["guideline", "guidelines", "update", "criteria", "recommendation", "version"]
      return dates.contains(before) || kinds.contains(after) || before.isEmpty ? year : nil
    }.max()
  }

  private static func remark(
    _ year: Int, _ reading: QuestionReading, _ retrieval: Retrieval, _ retriever: Retriever
  ) throws -> Remark? {
    guard !isHeld(year, retrieval),
      let newest = try retriever.stores.compactMap({ try $0.statistics().newestYear }).max(),
      newest < year
    else { return nil }
    var remark = Remark(
      .outOfDate,
      reading.language == .chinese
        ? "资料库中最新的记录是 \(newest) 年的：\(year) 年的内容不在其中。"
        : "The newest record of the library is of \(newest): it cannot tell what was so in \(year)."
    )
    remark.lead = reading.language == .chinese ? "以下是较早的原文。" : "What older passages say follows."
    return remark
  }
}

extension Support {
  /// A people or country that the question names and no passage on its subject does: what is held of
  /// another people does not answer.
  package func refined(_ retrieval: Retrieval) -> Support {
    let asked = retrieval.question.terms.filter { term in
      term.entity == nil && Populations.words.contains(term.surface.lowercased())
    }
    guard !asked.isEmpty else { return self }
    func holds(_ hit: Int) -> Bool {
      let text = retrieval.hits[hit].passage.title + " " + retrieval.hits[hit].passage.text
      let words = SearchText.words(text, stemmed: false)
      return asked.allSatisfy { term in
        let opening = Populations.opening(of: term.surface.lowercased(), 4)
        return words.contains { $0.hasPrefix(opening) }
      }
    }
    switch self {
    case .answerable(let hits):
      let held = hits.filter(holds)
      return held.isEmpty
        ? .none(.otherPopulation, missing: asked.map(\.surface.capitalized)) : .answerable(held)
    case .none(let reason, _) where reason == .unsupported || reason == .entityMissing:
      let isNear = retrieval.hits.indices.contains {
        retrieval.hits[$0].missingEntities.isEmpty && !holds($0)
      }
      return isNear ? .none(.otherPopulation, missing: asked.map(\.surface.capitalized)) : self
    default: return self
    }
  }
}

/// Peoples and countries as questions name them.
enum Populations {
  /// How names of one people begin: Japanese and Japan, Finns and Finnish, Jews and Jewish.
  static func opening(of word: String, _ length: Int) -> Substring {
    (word.count < 6 && word.hasSuffix("s") ? word.dropLast() : word[...]).prefix(length)
  }

  static let words = Set(
    """
    african africans africa american americans asian asians asia ashkenazi ashkenazim sephardi jewish jews
    chinese china japanese japan korean koreans korea indian indians india pakistani pakistan bangladeshi
    thai thailand vietnamese vietnam malaysian malaysia indonesian indonesia filipino philippines taiwanese
    taiwan mongolian european europeans europe finnish finns finland swedish swedes sweden norwegian norway
    danish denmark icelandic iceland dutch netherlands german germans germany french france italian italians
    italy sardinian sardinia spanish spain portuguese portugal greek greeks greece cypriot cyprus turkish
    turkey russian russians russia polish poland czech hungarian hungary irish ireland scottish scotland
    welsh british britain english israeli israel arab arabs saudi lebanese lebanon egyptian egypt tunisian
    tunisia moroccan morocco iranian iran iraqi iraq nigerian nigeria kenyan kenya ethiopian ethiopia
    ghanaian ghana brazilian brazil mexican mexico colombian colombia cuban cuba canadian canada quebec
    hispanic latino hutterite hutterites amish roma australian australia maori polynesian inuit romani
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
