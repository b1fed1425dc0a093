package import Literature
package import Retrieval

/// Answers that take no understanding, to be beaten: the first sentences of the top passage, its last two,
/// the best sentences by BM25, and a control that looks at length and titles alone.
package struct Baselines {
  private let passages: PlainIndex
  private let sentences: PlainIndex
  private let records: [String: Abstract]
  private let splitter = SentenceSplitter()

  package init(_ records: [Abstract]) throws {
    passages = try PlainIndex(records)
    self.records = Dictionary(records.map { ($0.source.id, $0) }, uniquingKeysWith: { a, _ in a })
    var rows: [Abstract] = []
    for record in records {
      for (i, sentence) in splitter.sentences(of: record.text).enumerated() {
        rows.append(
          Abstract(
            source: Source(record.source.kind, "\(record.source.id)#\(i)"), title: "",
            text: sentence.text))
      }
    }
    sentences = try PlainIndex(rows)
  }

  /// Every baseline's answer, in a fixed order.
  /// - Parameter retrieval: what the pipeline itself retrieved, for the baselines that start from it.
  package func answers(_ question: String, _ retrieval: Retrieval) throws -> [(
    name: String, quotes: [Snippet]
  )] {
    let top = try passages.ranked(question, limit: 10)
    var all = lead(top.first, "plain BM25's top passage")
    all += lead(retrieval.hits.first?.source.id, "our top passage")
    let best = try sentences.ranked(question, limit: 3).compactMap(row)
    all += (1...3).map { ("best \($0) BM25 of all sentences", Array(best.prefix($0))) }
    let ours = SentenceFeatures(retrieval).candidates.sorted {
      let (a, b) = ($0.values[0], $1.values[0])
      return a != b ? a > b : ($0.hit, $0.sentence) < ($1.hit, $1.sentence)
    }.prefix(3).map { candidate in
      let passage = retrieval.hits[candidate.hit].passage
      return Snippet(
        pmid: passage.source.id, text: passage.sentences[candidate.sentence].text)
    }
    all += (1...3).map { ("best \($0) BM25 of our passages", Array(ours.prefix($0))) }
    let control = control(top)
    all += (1...3).map { ("length and title alone, \($0)", Array(control.prefix($0))) }
    return all
  }

  private func lead(_ id: String?, _ name: String) -> [(String, [Snippet])] {
    let all = id.map(snippets) ?? []
    return (1...3).map { ("first \($0) of \(name)", Array(all.prefix($0))) }
      + [("last 2 of \(name)", Array(all.suffix(2)))]
  }

  private func snippets(_ id: String) -> [Snippet] {
    splitter.sentences(of: records[id]?.text ?? "").map { Snippet(pmid: id, text: $0.text) }
  }

  private func row(_ id: String) -> Snippet? {
    let parts = id.split(separator: "#")
    guard parts.count == 2, let i = Int(parts[1]) else { return nil }
    let all = snippets(String(parts[0]))
    return all.indices.contains(i) ? all[i] : nil
  }

  /// Of the passages that match at all: those without a title first, then the longest sentences.
  private func control(_ ids: [String]) -> [Snippet] {
    let all = ids.flatMap { id in
      snippets(id).map { (hasTitle: records[id]?.title.isEmpty == false, snippet: $0) }
    }
    return all.sorted { a, b in
      if a.hasTitle != b.hasTitle { return !a.hasTitle }
      let (x, y) = (a.snippet.text.count, b.snippet.text.count)
      return x != y ? x > y : (a.snippet.pmid, a.snippet.text) < (b.snippet.pmid, b.snippet.text)
    }.map(\.snippet)
  }
}
