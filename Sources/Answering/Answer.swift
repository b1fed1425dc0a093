package import Grounding
package import Literature
package import Retrieval

/// What a question got: the record that `cistron batch` writes, and what the terminal prints.
package struct Answer: Sendable {
  package enum Status: String, Sendable { case answered, partial, abstained, failed }
  package enum Mode: String, Sendable { case quote, locked, free, checked }
  package enum Role: String, Sendable { case frame, finding, background, aim, hypothesis, method }

  /// Where a sentence stands: `start..<end` in Unicode scalars of the passage's text.
  package struct Citation: Sendable, Hashable {
    package var mark: Int
    package var source: Source
    package var about: Source?
    package var start: Int
    package var end: Int
  }

  package struct Sentence: Sendable, Hashable {
    package var text: String
    package var role: Role
    package var cites: [Citation]
    /// What it rests on: quote, locked, unlocked, table or frame; behind it, where there is more to say, a
    /// sign with a reason ("quote ⚠ damaged text: the range has no upper bound").
    package var support: String
    /// The terms of the field that occur in a quote, in the language of the question.
    package var gloss: String?

    /// The sign and the reason in `support`.
    package var caution: String? {
      support.firstIndex(of: " ").map { String(support[support.index(after: $0)...]) }
    }
  }

  package struct Retrieved: Sendable, Hashable {
    package var source: Source
    package var title: String
    package var score: Double
    package var rank: Int
  }

  /// A sentence that a check kept out of the answer.
  package struct Dropped: Sendable, Hashable {
    package var text: String
    package var source: Source
    package var check: String
    package var why: String
  }

  package struct Tokens: Sendable, Hashable {
    package var prompt = 0
    package var generated = 0
    /// Sentences of the retrieved passages that did not fit the prompt or the lock.
    package var dropped = 0
    /// Tokens that the model had read before, for another answer: they were not computed again. In the
    /// record only beside `seconds`.
    package var cached = 0
  }

  package var id: String
  package var question: String
  package var type = "summary"
  /// The language of the question, and so of the frame: en or zh.
  package var language = QuestionReading.Language.english
  package var status: Status = .abstained
  package var error: (code: String, message: String)?
  package var reason: AbstentionReason?
  /// What the question names and no passage holds.
  package var missing: [String] = []
  package var mode: Mode = .quote
  package var sentences: [Sentence] = []
  package var retrieved: [Retrieved] = []
  /// What the checks kept out, best first.
  package var dropped: [Dropped] = []
  package var tokens = Tokens()
  package var model = ""
  package var index = ""
  package var seed: UInt64 = 0
  package var warnings: [String] = []
  /// The passages behind the marks 1, 2, … in order.
  package var passages: [Passage] = []
  /// How long it took; nil where nobody asked.
  package var seconds: Double?
  /// Tokens at which the constraint left out what the model itself liked best; not in the record.
  package var constraintHits = 0
  /// Whether the user stopped it.
  package var interrupted = false

  package init(id: String, question: String) {
    self.id = id
    self.question = question
  }

  /// The answer as one text with its marks.
  package var text: String {
    sentences.map { sentence in
      ([sentence.text] + sentence.cites.map { "[\($0.mark)]" }).joined(separator: " ")
    }.joined(separator: " ")
  }
}
