import ArgumentParser
import Evaluation
import Foundation
import Grounding
import Literature
import LiteratureIndex
import Retrieval

/// The trees and the threshold of `SupportModel`, fitted on folds 1–4 to tell BioASQ questions over a
/// library that holds their gold documents from the same questions over one that lacks them. Prints the
/// model to ship, the shipped one's figures on fold 0, and its risk–coverage curve beside that of a
/// threshold on the bare BM25 score.
struct FitAbstention: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "abstention", abstract: "The model of support and its threshold.")

  @Option(help: "At most so many questions.")
  var limit = 10_000

  @Option(help: "Folds that are read: 0 is only measured, the others are fitted on.")
  var folds = "01234"

  @Option(
    help:
      "snippets, dressed, redressed, abstracts, starter or asked, joined by commas: fitted on together."
  )
  var library = "snippets,dressed,redressed,asked"

  @Option(help: "From which share of common words on two questions are near-duplicates.")
  var likeness = 0.5

  @Option(
    help:
      "Cases: read from these files, or gathered and written to them, with the library's name behind."
  )
  var cases: String?

  @Option(help: "Write the model to this file (Index/support_trees.txt).")
  var output: String?

  func run() throws {
    var all: [AbstentionCases.Case] = []
    for name in library.split(separator: ",").map(String.init) {
      guard let kind = AbstentionCases.Library(rawValue: name) else {
        throw ValidationError(
          "\(name): no such library. Take snippets, dressed, redressed, abstracts, starter or asked."
        )
      }
      let found = try gather(kind)
      all += found
      let held = found.filter { $0.fold == 0 }
      if !held.isEmpty { report("fold 0, \(name), the shipped model", held) }
    }
    let training = all.filter { $0.fold != 0 && !Self.isAnsweredElsewhere($0) }
    if !training.isEmpty { try fit(training) }
  }

  private func gather(_ library: AbstentionCases.Library) throws -> [AbstentionCases.Case] {
    let file = cases.map { "\($0).\(library.rawValue)" }
    let wanted = Set(folds.compactMap(\.wholeNumberValue))
    if let file, FileManager.default.fileExists(atPath: file) {
      return try AbstentionCases.read(file, library).filter { wanted.contains($0.fold) }
    }
    let found = try AbstentionCases(library, folds: wanted, limit: limit, likeness: likeness) {
      guard $0 % 100 == 0 else { return }
      FileHandle.standardError.write(Data("\(library.rawValue): \($0) of \($1)\n".utf8))
    }
    if let file { try found.write(to: file) }
    return found.cases
  }

  /// Slow trees that each see half of the features: there are few cases.
  private func fitted(_ cases: [AbstentionCases.Case]) -> RegressionTrees {
    var trees = BoostedTrees()
    (trees.trees, trees.leaves, trees.rate) = (300, 40, 0.03)
    (trees.featureShare, trees.leastWeight, trees.ridge) = (0.5, 20, 10)
    var rows = BoostedTrees.Rows()
    let open = cases.filter { !$0.features.isEmpty }
    rows.vectors = open.map(\.features)
    rows.targets = open.map { $0.isAnswerable ? 1 : 0 }
    rows.weights = open.map { $0.library == .asked ? Self.askedWeight : 1 }
    rows.questions = Array(open.indices)
    return trees.fit(rows, features: SupportFeature.allCases.map(\.rawValue))
  }

  /// What a question of the starter library counts.
  private static let askedWeight = 0.5

  /// Where a question's passage is gone, another that says it answers one like it still does.
  private static func isAnsweredElsewhere(_ item: AbstentionCases.Case) -> Bool {
    item.library == .asked && !item.isAnswerable && !item.features.isEmpty
      && item.features[SupportFeature.mostAsked.rawValue] >= 0.35
  }

  private func score(_ item: AbstentionCases.Case, _ model: SupportModel) -> Double {
    item.features.isEmpty ? -.infinity : model.probability(SupportFeatures(values: item.features))
  }

  private func curve(_ cases: [AbstentionCases.Case], _ model: SupportModel) -> RiskCoverage {
    RiskCoverage(cases.map { (score($0, model), $0.isAnswerable) })
  }

  /// Each of the folds under trees fitted on the other three: from BioASQ's scores over the two libraries that
  /// the bounds are set for the threshold is chosen.
  private func fit(_ cases: [AbstentionCases.Case]) throws {
    var held: [AbstentionCases.Library: [(score: Double, isAnswerable: Bool)]] = [:]
    for fold in 1...4 {
      let model = SupportModel(trees: fitted(cases.filter { $0.fold != fold }), threshold: 0)
      for item in cases where item.fold == fold {
        held[item.library, default: []].append((score(item, model), item.isAnswerable))
      }
    }
    let curves = [AbstentionCases.Library.snippets, .dressed].compactMap { library in
      held[library].map { (library, RiskCoverage($0)) }
    }
    let threshold = RiskCoverage.threshold(of: curves.map(\.1), answerable: 0.25, others: 0.8)
    print("cross-validated on folds 1–4: threshold \(decimals(threshold))")
    for (library, curve) in curves {
      let refused = curve.refused(below: threshold)
      print(
        "  \(library): AUC \(decimals(curve.area)), not answered \(decimals(refused.answerable)) of the "
          + "answerable, \(decimals(refused.others)) without gold")
    }
    guard let output else { return }
    let model = SupportModel(trees: fitted(cases), threshold: threshold)
    try (model.text + "\n").write(toFile: output, atomically: true, encoding: .utf8)
  }

  private func report(_ name: String, _ cases: [AbstentionCases.Case]) {
    let model = SupportModel.shipped
    let ours = curve(cases, model)
    let bare = RiskCoverage(cases.map { ($0.bm25, $0.isAnswerable) })
    func estimate(_ isAnswerable: Bool) -> String {
      Bootstrap.mean(
        cases.filter { $0.isAnswerable == isAnswerable }.map {
          score($0, model) < model.threshold ? 1 : 0
        }
      ).text
    }
    print(
      "\(name): \(cases.count(where: \.isAnswerable)) answerable cases, "
        + "\(cases.count { !$0.isAnswerable }) without gold")
    print("  not answered though answerable:  \(estimate(true))")
    print("  not answered without gold:       \(estimate(false))")
    var reasons: [String: (Int, Int)] = [:]
    for item in cases where score(item, model) < model.threshold {
      let reason = (item.reason ?? .unsupported).rawValue
      reasons[reason, default: (0, 0)].0 += item.isAnswerable ? 1 : 0
      reasons[reason, default: (0, 0)].1 += item.isAnswerable ? 0 : 1
    }
    for (reason, count) in reasons.sorted(by: { $0.key < $1.key }) {
      print("    \(reason): \(count.0) answerable, \(count.1) without gold")
    }
    print("  area under the curve: \(decimals(ours.area)); bare BM25 score \(decimals(bare.area))")
    print(
      "  risk (share of those answered whose gold was taken out) at a coverage (share answered):")
    print("  coverage  cistron  bare BM25")
    for tenth in 1...10 {
      let coverage = Double(tenth) / 10
      print(
        "  \(decimals(coverage))     \(decimals(ours.risk(at: coverage)))    "
          + "\(decimals(bare.risk(at: coverage)))")
    }
  }
}
