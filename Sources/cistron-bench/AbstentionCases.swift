import Answering
import ArgumentParser
import Evaluation
import Foundation
import Grounding
import Literature
import LiteratureIndex
import Retrieval

/// BioASQ questions, each asked twice: of a library that holds its gold documents, and of one that lacks
/// them and those of its near-duplicates.
struct AbstentionCases {
  struct Case {
    var library: Library
    var id: String
    var fold: Int
    var isAnswerable: Bool
    /// What the rules say; nil where they let it pass.
    var reason: AbstentionReason?
    var features: [Double]
    /// FTS5's own score of the best record.
    var bm25: Double

    mutating func take(_ retrieval: Retrieval) {
      switch SupportGate().rule(retrieval) {
      case .refused(let reason, _): self.reason = reason
      case .open(let hits): features = SupportFeatures(retrieval, hits: hits).values
      }
    }
  }

  enum Library: String, CaseIterable {
    /// Gold passages alone; the same among sentences of unrelated abstracts, and of others; whole abstracts;
    /// the starter library with its committed questions, those to refuse among the unanswerable; the questions that
    /// its passages answer, each asked of a library that has forgotten that question, or its passage.
    case snippets, dressed, redressed, abstracts, starter, asked
  }

  var cases: [Case] = []

  /// - Parameter likeness: from which Jaccard's index on two questions are near-duplicates.
  init(
    _ library: Library, folds: Set<Int>, limit: Int, likeness: Double,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws {
    if library == .asked {
      cases = try Self.asked(limit, folds: folds, progress: progress)
      return
    }
    let names = try ShippedParts.names()
    let (store, held, all) = try Self.library(library)
    let parsed = all.map { Question($0.text, names: names) }
    var alike = QuestionLikeness(
      zip(all, parsed).map { (Self.words($1), Set($0.documents)) })
    alike.least = likeness
    var retriever = try ShippedParts.retriever([store], names: names)
    let chosen = all.indices.filter { i in
      folds.contains(all[i].fold ?? -1)
        && (all[i].documents.isEmpty || !held.isDisjoint(with: all[i].documents))
    }.prefix(limit)
    for (done, i) in chosen.enumerated() {
      for isAnswerable in all[i].documents.isEmpty ? [false] : [true, false] {
        retriever.excluded = isAnswerable ? [] : alike.documents(of: i)
        var item = Case(
          library: library, id: all[i].id, fold: all[i].fold ?? -1, isAnswerable: isAnswerable,
          features: [], bm25: 0)
        item.take(try retriever.retrieve(parsed[i], limit: 8))
        item.bm25 = try Self.bm25(store, parsed[i], retriever.excluded)
        cases.append(item)
      }
      progress(done + 1, chosen.count)
    }
  }

  /// Passages are dealt into folds by their place.
  private static func asked(
    _ limit: Int, folds: Set<Int>, progress: (Int, Int) -> Void
  ) throws -> [Case] {
    var cases: [Case] = []
    let names = try ShippedParts.names()
    let records = try ShippedParts.passages()
    let most = records.map(\.asked.count).max() ?? 0
    let step = max(1, most * records.count / max(1, limit))
    for left in 0..<most {
      var retriever = try ShippedParts.retriever(
        [ShippedParts.starter(records, withoutQuestion: left)], names: names)
      for (i, record) in records.enumerated()
      where (i + left) % step == 0 && left < record.asked.count && folds.contains(i % 5) {
        let question = Question(record.asked[left].question, names: names)
        for isAnswerable in [true, false] {
          retriever.excluded = isAnswerable ? [] : [record.source.id]
          var item = Case(
            library: .asked, id: "\(record.source.id)#\(left)", fold: i % 5,
            isAnswerable: isAnswerable,
            features: [], bm25: 0)
          item.take(try retriever.retrieve(question, limit: 8))
          cases.append(item)
        }
      }
      progress(left + 1, most)
    }
    return cases
  }

  private static func library(
    _ library: Library
  ) throws -> (LiteratureStore, Set<String>, [GoldQuestion]) {
    guard library != .starter else {
      let store = try ShippedParts.starter()
      let questions = try ["answerable", "refuse"].flatMap { name in
        QuestionSets.own(
          try String(
            contentsOfFile: "Tests/EvaluationTests/Questions/\(name).tsv", encoding: .utf8)
        ).map { question in
          var question = question
          question.fold = 0
          if name == "refuse" { question.documents = [] }
          return question
        }
      }
      return (store, Set(questions.flatMap(\.documents)), questions)
    }
    let data = try TestDataFolder()
    let records =
      switch library {
      case .dressed: try data.dressedLibrary()
      case .redressed: try data.dressedLibrary(seed: 5)
      default: try data.abstracts("literature/\(library.rawValue).jsonl.gz")
      }
    let store = try LiteratureStore(inMemory: "bench", abstracts: records)
    return (store, Set(records.map(\.source.id)), try data.bioasq())
  }

  /// What a question is about: canonical names, and stems of its other words but those of its frame.
  private static func words(_ question: Question) -> Set<String> {
    Set(
      question.terms.filter { !$0.isWeak }.flatMap { term in
        term.entity.map { [$0.name] } ?? SearchText.words(term.surface)
      })
  }

  private static func bm25(
    _ store: LiteratureStore, _ question: Question, _ excluded: Set<String>
  ) throws -> Double {
    guard !question.expression.isEmpty else { return 0 }
    return try store.candidates(
      matching: question.expression.sql, limit: excluded.count + 1, titleWeight: 1, textWeight: 1
    ).first { !excluded.contains($0.abstract.source.id) }?.score ?? 0
  }

  /// Reads what `write` gives.
  static func read(_ path: String, _ library: Library) throws -> [Case] {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let count = SupportFeature.allCases.count
    return try lines.dropFirst().map { line in
      let cells = line.split(separator: "\t").map(String.init)
      guard cells.count == count + 5, let fold = Int(cells[1]), let bm25 = Double(cells[4]) else {
        throw ValidationError(
          "\(path): not cases of these features. Remove it; it is gathered anew.")
      }
      let reason = AbstentionReason(rawValue: cells[3])
      return Case(
        library: library, id: cells[0], fold: fold, isAnswerable: cells[2] == "1", reason: reason,
        features: reason == nil ? cells[5...].map { Double($0) ?? 0 } : [], bm25: bm25)
    }
  }

  func write(to path: String) throws {
    var text = "id\tfold\tanswerable\treason\tbm25"
    for feature in SupportFeature.allCases { text += "\t\(feature)" }
    text += "\n"
    for item in cases {
      text +=
        "\(item.id)\t\(item.fold)\t\(item.isAnswerable ? 1 : 0)\t\(item.reason?.rawValue ?? "-")"
      text += "\t\(decimals(item.bm25))"
      let features =
        item.features.isEmpty
        ? [Double](repeating: 0, count: SupportFeature.allCases.count) : item.features
      for value in features { text += "\t\(decimals(value))" }
      text += "\n"
    }
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
