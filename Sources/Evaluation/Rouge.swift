/// ROUGE of an answer against reference answers (Lin, "ROUGE: A Package for Automatic Evaluation of
/// Summaries", 2004): words in lower case, neither stemmed nor without stop words. Units are counted with
/// their multiplicity and matched at most as often as the reference has them. Of several references the
/// best counts, for each measure by itself.
package struct Rouge: Sendable, Hashable {
  package var recall = 0.0
  package var precision = 0.0

  package var f1: Double {
    recall + precision > 0 ? 2 * recall * precision / (recall + precision) : 0
  }

  /// ROUGE-2: pairs of neighbouring words.
  package static func two(_ answer: String, _ references: [String]) -> Rouge {
    let said = bigrams(words(answer))
    return best(references.map { compare(said, bigrams(words($0))) })
  }

  /// ROUGE-SU4: pairs of words in their order with at most four words between them, and single words.
  package static func su4(_ answer: String, _ references: [String]) -> Rouge {
    let said = skipBigrams(words(answer))
    return best(references.map { compare(said, skipBigrams(words($0))) })
  }

  /// Runs of letters and digits, in lower case.
  static func words(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  static func bigrams(_ words: [String]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for (a, b) in zip(words, words.dropFirst()) { counts[a + " " + b, default: 0] += 1 }
    return counts
  }

  static func skipBigrams(_ words: [String], gap: Int = 4) -> [String: Int] {
    var counts: [String: Int] = [:]
    for i in words.indices {
      counts[words[i], default: 0] += 1
      for j in words.indices.dropFirst(i + 1).prefix(gap + 1) {
        counts[words[i] + " " + words[j], default: 0] += 1
      }
    }
    return counts
  }

  private static func compare(_ answer: [String: Int], _ reference: [String: Int]) -> Rouge {
    let shared = answer.reduce(0) { $0 + min($1.value, reference[$1.key] ?? 0) }
    let said = answer.values.reduce(0, +)
    let wanted = reference.values.reduce(0, +)
    return Rouge(
      recall: wanted > 0 ? Double(shared) / Double(wanted) : 0,
      precision: said > 0 ? Double(shared) / Double(said) : 0)
  }

  private static func best(_ all: [Rouge]) -> Rouge {
    all.max { ($0.f1, $0.recall) < ($1.f1, $1.recall) } ?? Rouge()
  }
}
