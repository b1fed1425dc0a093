package import Foundation
package import Literature

/// The folder of evaluation data: `qa/`, `literature/`. Nothing of it is part of the project.
package struct EvaluationData: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  package func bytes(_ name: String) throws -> Data {
    let file = path + "/" + name
    guard FileManager.default.fileExists(atPath: file) else {
      throw QuestionSets.Failure(
        description: "\(file): no such file. Give the folder of the evaluation data with --data "
          + "or CISTRON_TEST_DATA.")
    }
    return Data(try LiteratureReader.inflated(path: file))
  }

  package func folds(_ set: String) throws -> [String: Int] {
    QuestionSets.folds(String(decoding: try bytes("qa/folds.tsv"), as: UTF8.self), set: set)
  }

  package func bioasq() throws -> [GoldQuestion] {
    try QuestionSets.bioasq(try bytes("qa/bioasq.jsonl.gz"), folds: try folds("bioasq"))
  }

  package func pubmedqa() throws -> [GoldQuestion] {
    try QuestionSets.pubmedqa(try bytes("qa/pubmedqa.json"), folds: try folds("pubmedqa"))
  }

  /// The records of a literature file.
  package func abstracts(_ name: String) throws -> [Abstract] {
    var records: [Abstract] = []
    try LiteratureReader(path: path + "/" + name).forEach { records.append($0) }
    return records
  }

  /// Records of which only gold passages are known.
  package func plainLibrary() throws -> [Abstract] {
    try abstracts("literature/snippets.jsonl.gz")
  }

  /// The same, dressed in abstracts that are gold of no question.
  package func dressedLibrary(seed: UInt64 = 4) throws -> [Abstract] {
    let records = try plainLibrary()
    let gold = Set(try bioasq().flatMap(\.documents) + pubmedqa().flatMap(\.documents))
    let hosts = try abstracts("literature/abstracts.jsonl.gz").filter {
      !gold.contains($0.source.id)
    }
    return DressedLibrary.dress(records, hosts: hosts, seed: seed)
  }

  /// Abstracts; the titles of PubMedQA's own records are its questions and are left out.
  package func untitledLibrary() throws -> [Abstract] {
    let known = Set(try pubmedqa().map(\.id))
    return try abstracts("literature/abstracts.jsonl.gz").map { record in
      var record = record
      if known.contains(record.source.id) { record.title = "" }
      return record
    }
  }
}
