/// A sentence of a passage that was shown to the model, with the values that stand in it.
package struct EvidenceSentence: Sendable {
  /// The number of its passage's mark.
  package var mark: Int
  /// Its position among the sentences of the passage.
  package var sentence: Int
  package var text: String
  package var values: [ProtectedValue]
  /// `ProtectedValue.key` of each of them.
  package var keys: Set<String>
  /// Its parts can't be used, only the whole of it: `respectively` pairs values by their order.
  package var isQuotedOnly: Bool

  package init(mark: Int, sentence: Int, text: String, reader: ValueReader) {
    self.mark = mark
    self.sentence = sentence
    self.text = text
    values = reader.values(in: text)
    keys = Set(values.filter { $0.damage == nil }.map(\.key))
    let lower = text.lowercased()
    isQuotedOnly = ["respectively", "in that order", "in this order", "vice versa"].contains {
      lower.contains($0)
    }
  }

  /// What is missing of its damaged values.
  package var damage: String? { values.lazy.compactMap(\.damage).first }
}

/// What a finished sentence may cite: the evidence sentences that hold every value of it, each together
/// with all that the sentence says it of.
package struct EvidenceBinding: Sendable {
  package let sentences: [EvidenceSentence]
  private let reader: ValueReader

  package init(_ sentences: [EvidenceSentence], reader: ValueReader) {
    self.sentences = sentences
    self.reader = reader
  }

  package func values(in text: String) -> [ProtectedValue] { reader.values(in: text) }

  /// - Parameter classes: the classes that are held against the evidence.
  /// - Returns: positions of the evidence sentences that hold all values of `text`; all of them where it
  ///   has none.
  package func supporting(
    _ text: String, classes: Set<ValueClass> = Set(ValueClass.allCases)
  ) -> [Int] {
    if let whole = sentences.firstIndex(where: { $0.text == text }) { return [whole] }
    let values = reader.values(in: text).filter { classes.contains($0.valueClass) }
    guard values.allSatisfy({ $0.damage == nil }) else { return [] }
    return sentences.indices.filter { i in
      guard !sentences[i].isQuotedOnly || values.isEmpty else { return false }
      return values.allSatisfy { value in
        sentences[i].keys.contains(value.key) || Self.isWritten(value, in: sentences[i])
      }
    }
  }

  /// Whether a value that was read otherwise in its own sentence stands there as it is, as whole words
  /// of one and the same value: "HER2" of "HER2-negative" does not.
  private static func isWritten(_ value: ProtectedValue, in sentence: EvidenceSentence) -> Bool {
    sentence.values.contains { own in
      own.valueClass == value.valueClass && own.text == value.text && own.damage == nil
    }
  }
}
