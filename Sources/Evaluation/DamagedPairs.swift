package import Foundation

/// A claim beside its evidence, or a quote beside its question, sound or damaged in a known way.
package struct DamagedPair: Sendable {
  package enum Kind: String, Sendable { case claim, quote }

  package var id: String
  /// The kind of damage; of sound pairs what was changed harmlessly.
  package var damage: String
  package var kind: Kind
  package var isSound: Bool
  /// The claim, or the question.
  package var statement: String
  /// The evidence, or the quote.
  package var evidence: String
  package var context: String
  package var title: String
}

/// Reads files of pairs, one JSON object a line. Texts of real abstracts are not in them: a recipe names the
/// record, the evidence's place in its abstract (`start..<end` in Unicode scalars) and the edits that make
/// the claim of it.
package struct PairFile: Sendable {
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  package struct Recipe: Sendable {
    var pmid: String
    var start: Int
    var end: Int
    var edits: [(offset: Int, from: String, to: String)]
  }

  /// Pairs and, where their texts are in a record, the recipe.
  private var items: [(pair: DamagedPair, recipe: Recipe?)] = []

  package init(_ data: Data, name: String) throws {
    for (number, line) in data.split(separator: 10).enumerated() {
      guard let object = try? JSONSerialization.jsonObject(with: line) as? [String: Any] else {
        throw Failure(description: "\(name):\(number + 1): not a JSON object.")
      }
      do {
        items.append(try Self.item(object))
      } catch let failure as Failure {
        throw Failure(description: "\(name):\(number + 1): \(failure.description)")
      }
    }
  }

  /// The records that the recipes need.
  package var pmids: Set<String> { Set(items.compactMap { $0.recipe?.pmid }) }

  /// - Parameter abstracts: title and abstract by PMID; nil leaves the recipes out.
  package func pairs(
    _ abstracts: [String: (title: String, text: String)]?
  ) throws -> [DamagedPair] {
    try items.compactMap { pair, recipe in
      guard let recipe else { return pair }
      guard let abstracts else { return nil }
      guard let record = abstracts[recipe.pmid] else {
        throw Failure(description: "\(pair.id): no record \(recipe.pmid).")
      }
      return try Self.cook(pair, recipe, record)
    }
  }

  private static func item(_ object: [String: Any]) throws -> (DamagedPair, Recipe?) {
    guard let id = object["id"] as? String, let damage = object["class"] as? String,
      let kind = DamagedPair.Kind(rawValue: object["kind"] as? String ?? ""),
      let isSound = object["sound"] as? Bool
    else { throw Failure(description: "needs id, class, kind (claim or quote) and sound.") }
    func text(_ key: String) -> String { object[key] as? String ?? "" }
    let pair = DamagedPair(
      id: id, damage: damage, kind: kind, isSound: isSound,
      statement: text(kind == .claim ? "claim" : "question"),
      evidence: text(kind == .claim ? "evidence" : "quote"), context: text("context"),
      title: text("title"))
    guard let pmid = object["pmid"] as? String else {
      guard !pair.statement.isEmpty, !pair.evidence.isEmpty else {
        throw Failure(description: "has neither texts nor a recipe.")
      }
      return (pair, nil)
    }
    guard let start = object["start"] as? Int, let end = object["end"] as? Int, start < end else {
      throw Failure(description: "a recipe needs start and end.")
    }
    let edits = try (object["edits"] as? [[Any]] ?? []).map { edit in
      guard edit.count == 3, let offset = edit[0] as? Int, let from = edit[1] as? String,
        let to = edit[2] as? String
      else { throw Failure(description: "an edit is [offset, from, to].") }
      return (offset: offset, from: from, to: to)
    }
    return (pair, Recipe(pmid: pmid, start: start, end: end, edits: edits))
  }

  private static func cook(
    _ pair: DamagedPair, _ recipe: Recipe, _ record: (title: String, text: String)
  ) throws -> DamagedPair {
    let scalars = Array(record.text.unicodeScalars)
    guard recipe.start >= 0, recipe.end <= scalars.count else {
      throw Failure(description: "\(pair.id): \(recipe.pmid) has \(scalars.count) scalars only.")
    }
    var sentence = Array(scalars[recipe.start..<recipe.end])
    var pair = pair
    pair.evidence = String(String.UnicodeScalarView(sentence))
    pair.context = record.text
    pair.title = record.title
    guard pair.kind == .claim else { return pair }
    // From the end, so that the offsets stay those of the sentence.
    for edit in recipe.edits.sorted(by: { $0.offset > $1.offset }) {
      let from = Array(edit.from.unicodeScalars)
      let end = edit.offset + from.count
      guard edit.offset >= 0, end <= sentence.count, Array(sentence[edit.offset..<end]) == from
      else {
        throw Failure(
          description: "\(pair.id): \"\(edit.from)\" does not stand at \(edit.offset).")
      }
      sentence.replaceSubrange(edit.offset..<end, with: Array(edit.to.unicodeScalars))
    }
    pair.statement = String(String.UnicodeScalarView(sentence))
    return pair
  }
}

/// A share with its 95 % interval. Source: Wilson (1927), https://doi.org/10.1080/01621459.1927.10502953
package struct Share: Sendable {
  package var hits: Int
  package var count: Int

  package init(hits: Int, of count: Int) {
    self.hits = hits
    self.count = count
  }

  package var value: Double { count == 0 ? 0 : Double(hits) / Double(count) }

  package var interval: (low: Double, high: Double) {
    guard count > 0 else { return (0, 1) }
    let n = Double(count)
    let z = 1.959_964
    let middle = (value + z * z / (2 * n)) / (1 + z * z / n)
    let half =
      z / (1 + z * z / n) * (value * (1 - value) / n + z * z / (4 * n * n)).squareRoot()
    return (max(0, middle - half), min(1, middle + half))
  }
}
