import ArgumentParser
import Evaluation
import Foundation
import Grounding
import Literature
import LiteratureIndex
import Retrieval

/// The weights and the threshold of `SupportModel`, fitted on folds 1–4 to tell BioASQ questions over a
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
    help: "snippets, dressed, abstracts, starter or asked, joined by commas: fitted on together.")
  var library = "snippets,dressed"

  @Option(help: "From which share of common words on two questions are near-duplicates.")
  var likeness = 0.5

  @Option(
    help: "Write every case with its features to this file, with the library's name behind it.")
  var dump: String?

  @Option(
    help: "Features of the model, joined by commas; those of the shipped one where none are named.")
  var features: String?

  func run() throws {
    var all: [AbstentionCases.Case] = []
    for name in library.split(separator: ",").map(String.init) {
      guard let kind = AbstentionCases.Library(rawValue: name) else {
        throw ValidationError(
          "\(name): no such library. Take snippets, dressed, abstracts, starter or asked.")
      }
      let found = try AbstentionCases(
        kind, folds: Set(folds.compactMap(\.wholeNumberValue)), limit: limit, likeness: likeness
      ) { done, all in
        guard done % 100 == 0 else { return }
        FileHandle.standardError.write(Data("\(name): \(done) of \(all)\n".utf8))
      }
      if let dump { try found.write(to: "\(dump).\(name)") }
      all += found.cases
      let held = found.cases.filter { $0.fold == 0 }
      if !held.isEmpty { report("fold 0, \(name), the shipped model", held) }
    }
    let training = all.filter { $0.fold != 0 }
    if !training.isEmpty { fit(training) }
  }

  private var chosen: [SupportFeature] {
    guard let features else {
      return SupportFeature.allCases.filter { SupportModel.shipped.weights[$0] != nil }
    }
    let names = Set(features.split(separator: ",").map(String.init))
    return SupportFeature.allCases.filter { names.contains("\($0)") }
  }

  private func model(_ cases: [AbstentionCases.Case]) -> SupportModel {
    let open = cases.filter { !$0.features.isEmpty }
    let columns = chosen
    let fitted = LogisticFit().fit(
      open.map { item in columns.map { item.features[$0.rawValue] } }, open.map(\.isAnswerable))
    var model = SupportModel(
      bias: fitted.bias, weights: Dictionary(uniqueKeysWithValues: zip(columns, fitted.weights)),
      threshold: 0.5)
    model.threshold = curve(cases, model).threshold(answerable: 0.25, others: 0.8)
    return model
  }

  private func score(_ item: AbstentionCases.Case, _ model: SupportModel) -> Double {
    item.features.isEmpty ? -.infinity : model.probability(SupportFeatures(values: item.features))
  }

  private func curve(_ cases: [AbstentionCases.Case], _ model: SupportModel) -> RiskCoverage {
    RiskCoverage(cases.map { (score($0, model), $0.isAnswerable) })
  }

  private func fit(_ cases: [AbstentionCases.Case]) {
    let model = model(cases)
    print("fitted on folds 1–4, \(cases.count) cases:")
    print("  bias \(decimals(model.bias)), threshold \(decimals(model.threshold))")
    for (feature, weight) in model.weights.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      print("  \(feature): \(decimals(weight))")
    }
    // Each of the folds under a model fitted on the other three.
    var refused: [(Double, Double)] = []
    var areas: [Double] = []
    for fold in 1...4 {
      let rest = cases.filter { $0.fold != fold }
      let own = cases.filter { $0.fold == fold }
      guard !rest.isEmpty, !own.isEmpty else { continue }
      let other = self.model(rest)
      refused.append(curve(own, other).refused(below: other.threshold))
      areas.append(curve(own, other).area)
    }
    print(
      "cross-validated on folds 1–4: AUC \(decimals(Bootstrap.average(areas))), not answered "
        + "\(decimals(Bootstrap.average(refused.map(\.0)))) of the answerable, "
        + "\(decimals(Bootstrap.average(refused.map(\.1)))) without gold")
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
