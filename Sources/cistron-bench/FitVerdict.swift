import ArgumentParser
import Evaluation
import Foundation
import Grounding
import Literature
import LiteratureIndex
import Retrieval

/// Whether yes, no and maybe can be told from the sentences that would be quoted, better than by always
/// saying the commonest answer.
struct FitVerdict: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verdict",
    abstract: "A logistic verdict over the chosen sentences, against the commonest answer.")

  @Option(help: "Sentences that are looked at.")
  var sentences = 3

  func run() throws {
    let data = try TestDataFolder()
    let names = try ShippedParts.names()
    let store = try LiteratureStore(
      inMemory: "bench",
      abstracts: try data.abstracts("literature/snippets.jsonl.gz")
        + data.abstracts("literature/abstracts.jsonl.gz"))
    let retriever = try ShippedParts.retriever([store], names: names)
    print("library: snippets and abstracts, \(try store.count()) records; \(sentences) sentences")
    for (name, questions) in [
      ("BioASQ yes/no", try bioasq(data)), ("PubMedQA", try pubmedqa(data)),
    ] {
      let items = try questions.map { question in
        VerdictItem(
          features: try VerdictFeatures.of(question.text, retriever, count: sentences),
          label: question.label, fold: question.fold)
      }
      report(name, items)
    }
  }

  private struct Question {
    var text: String
    var label: String
    var fold: Int
  }

  private func bioasq(_ data: TestDataFolder) throws -> [Question] {
    let folds = try data.folds("bioasq")
    return try data.bytes("qa/bioasq.jsonl.gz").split(separator: 10).compactMap { line in
      guard let object = try JSONSerialization.jsonObject(with: line) as? [String: Any],
        object["type"] as? String == "yesno", let id = object["id"] as? String,
        let text = object["question"] as? String, let exact = object["exact"] as? String,
        let fold = folds[id]
      else { return nil }
      return Question(text: text, label: exact.lowercased(), fold: fold)
    }
  }

  private func pubmedqa(_ data: TestDataFolder) throws -> [Question] {
    let folds = try data.folds("pubmedqa")
    let object = try JSONSerialization.jsonObject(with: try data.bytes("qa/pubmedqa.json"))
    return (object as? [String: [String: Any]] ?? [:]).sorted { $0.key < $1.key }.compactMap {
      guard let text = $1["QUESTION"] as? String, let label = $1["final_decision"] as? String,
        let fold = folds[$0]
      else { return nil }
      return Question(text: text, label: label, fold: fold)
    }
  }

  private func report(_ name: String, _ items: [VerdictItem]) {
    let labels = Set(items.map(\.label)).sorted()
    print("\n\(name): \(items.count) questions")
    for label in labels {
      print("  \(label): \(items.count { $0.label == label }), folds 1-4 and fold 0")
    }
    var own: [Double] = []
    var commonest: [Double] = []
    for fold in 1...4 {
      let training = items.filter { $0.fold != fold && $0.fold != 0 }
      let model = SoftmaxModel(training, labels: labels)
      let most = Self.commonest(training)
      for item in items where item.fold == fold {
        own.append(model.label(item.features) == item.label ? 1 : 0)
        commonest.append(most == item.label ? 1 : 0)
      }
    }
    compare("  folds 1-4, each predicted from the other three", own, commonest)
    let training = items.filter { $0.fold != 0 }
    let model = SoftmaxModel(training, labels: labels)
    let most = Self.commonest(training)
    let held = items.filter { $0.fold == 0 }
    compare(
      "  fold 0, predicted from folds 1-4",
      held.map { model.label($0.features) == $0.label ? 1 : 0 },
      held.map { most == $0.label ? 1 : 0 })
    print("  weights (standardised features), fitted on folds 1-4:")
    for (i, feature) in VerdictFeatures.names.enumerated() {
      let weights = labels.indices.map { "\(labels[$0]) \(decimals(model.weights[$0][i]))" }
      print("    \(feature): \(weights.joined(separator: ", "))")
    }
  }

  private func compare(_ title: String, _ own: [Double], _ commonest: [Double]) {
    print(title)
    print("    verdict \(Bootstrap.mean(own).text), commonest \(Bootstrap.mean(commonest).text)")
    let differences = zip(own, commonest).map { $0 - $1 }
    let p = Bootstrap.pairedP(own, commonest)
    print("    difference \(Bootstrap.mean(differences).text), paired bootstrap p = \(decimals(p))")
  }

  private static func commonest(_ items: [VerdictItem]) -> String {
    var counts: [String: Int] = [:]
    for item in items { counts[item.label, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
  }
}

struct VerdictItem {
  var features: [Double]
  var label: String
  var fold: Int
}

/// Polarity and hedges of the sentences that rank best, and how well the passages fit.
enum VerdictFeatures {
  private static let cues: [(name: String, words: Set<String>)] = [
    (
      "negation",
      [
        "no", "not", "nor", "neither", "without", "lack", "lacks", "absence", "fail", "failed",
        "never",
        "cannot", "unlikely", "nonsignificant", "absent", "negative",
      ]
    ),
    (
      "hedge",
      [
        "may", "might", "could", "possible", "possibly", "suggest", "suggests", "suggesting",
        "potential",
        "potentially", "likely", "appears", "unclear", "controversial", "whether",
      ]
    ),
    (
      "finding",
      [
        "significant", "significantly", "associated", "demonstrated", "showed", "shows",
        "confirmed",
        "effective", "improved", "increased", "reduced", "causes", "caused", "essential",
        "required",
      ]
    ),
    ("contrast", ["but", "however", "although", "despite", "whereas", "except", "only"]),
    ("more study", ["further", "needed", "warranted", "future", "insufficient", "limited"]),
  ]

  static let names =
    ["constant"] + cues.map { "\($0.name), first sentence" } + cues.map { "\($0.name), all" }
    + [
      "negation of the verb", "question: is there, are there", "question: can, could",
      "question: do, does, did", "question: effective, safe, approved", "question: only, all, any",
      "question: words", "coverage of the best passage", "share of passages with all names",
      "names missing in the best passage", "score of the second passage over the first",
      "score of the best sentence",
    ]

  static func of(_ text: String, _ retriever: Retriever, count: Int) throws -> [Double] {
    let question = Question(text, names: retriever.names)
    let retrieval = try retriever.retrieve(question, limit: 8)
    let ranked = SentenceRanker().rank(retrieval)
    let chosen = ranked.prefix(count).map {
      words(retrieval.hits[$0.hit].passage.sentences[$0.sentence].text)
    }
    let asked = words(text)
    let all = chosen.flatMap { $0 }
    var values: [Double] = [1]
    values += cues.map { cue in share(cue.words, chosen.first ?? []) }
    values += cues.map { cue in share(cue.words, all) }
    values.append(chosen.contains { isNegated($0) } ? 1 : 0)
    func begins(_ words: Set<String>) -> Double { asked.first.map(words.contains) == true ? 1 : 0 }
    func holds(_ words: Set<String>) -> Double { asked.contains(where: words.contains) ? 1 : 0 }
    values.append(asked.count > 1 && asked[1] == "there" ? 1 : 0)
    values.append(begins(["can", "could", "may"]))
    values.append(begins(["do", "does", "did", "has", "have"]))
    values.append(holds(["effective", "safe", "approved", "beneficial", "recommended"]))
    values.append(holds(["only", "all", "any", "always", "every", "exclusively"]))
    values.append(Double(asked.count))
    let best = retrieval.hits.first
    values.append(best?.coverage ?? 0)
    let complete = retrieval.hits.count { $0.missingEntities.isEmpty }
    values.append(Double(complete) / Double(max(1, retrieval.hits.count)))
    values.append(Double(best?.missingEntities.count ?? 0))
    values.append(
      retrieval.hits.count > 1 ? retrieval.hits[1].score / max(1e-9, retrieval.hits[0].score) : 0)
    values.append(Double(ranked.first?.score ?? 0))
    return values
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  private static func share(_ cues: Set<String>, _ words: [String]) -> Double {
    10 * Double(words.count(where: cues.contains)) / Double(max(1, words.count))
  }

  /// "was not", "did not", "no association", "no evidence".
  private static func isNegated(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { a, b in
      (b == "not" && ["is", "are", "was", "were", "do", "does", "did", "has", "have"].contains(a))
        || (a == "no"
          && ["association", "evidence", "effect", "difference", "significant", "benefit"]
            .contains(b))
    }
  }
}

/// Multinomial logistic regression with a ridge, by plain gradient descent from zero.
struct SoftmaxModel {
  private let labels: [String]
  private let mean: [Double]
  private let deviation: [Double]
  /// (labels, features), for standardised features.
  private(set) var weights: [[Double]]

  private static let ridge = 0.02
  private static let rounds = 2_000
  private static let step = 0.5

  init(_ items: [VerdictItem], labels: [String]) {
    self.labels = labels
    let count = items[0].features.count
    let n = Double(items.count)
    let mean = (0..<count).map { f in f == 0 ? 0 : items.reduce(0) { $0 + $1.features[f] } / n }
    let deviation = (0..<count).map { f -> Double in
      guard f > 0 else { return 1 }
      let sum = items.reduce(0) { $0 + ($1.features[f] - mean[f]) * ($1.features[f] - mean[f]) }
      return max(1e-6, (sum / n).squareRoot())
    }
    self.mean = mean
    self.deviation = deviation
    weights = labels.map { _ in Array(repeating: 0, count: count) }
    let rows = items.map { item in standardised(item.features) }
    let targets = items.map { item in labels.firstIndex(of: item.label) ?? 0 }
    for _ in 0..<Self.rounds {
      var gradient = labels.map { _ in Array(repeating: 0.0, count: count) }
      for (row, target) in zip(rows, targets) {
        let p = probabilities(row)
        for k in labels.indices {
          let error = p[k] - (k == target ? 1 : 0)
          for f in 0..<count { gradient[k][f] += error * row[f] / n }
        }
      }
      for k in labels.indices {
        for f in 0..<count {
          let pull = f == 0 ? 0 : Self.ridge * weights[k][f]
          weights[k][f] -= Self.step * (gradient[k][f] + pull)
        }
      }
    }
  }

  func label(_ features: [Double]) -> String {
    let p = probabilities(standardised(features))
    return labels[p.indices.max { p[$0] < p[$1] } ?? 0]
  }

  private func standardised(_ features: [Double]) -> [Double] {
    features.indices.map { (features[$0] - mean[$0]) / deviation[$0] }
  }

  private func probabilities(_ row: [Double]) -> [Double] {
    let scores = weights.map { w in zip(w, row).reduce(0) { $0 + $1.0 * $1.1 } }
    let top = scores.max() ?? 0
    let parts = scores.map { exp($0 - top) }
    let sum = parts.reduce(0, +)
    return parts.map { $0 / sum }
  }
}
