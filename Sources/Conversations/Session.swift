package import Literature

/// One question of a session and what it got.
package struct SessionTurn: Sendable, Hashable {
  /// As it was typed.
  package var question: String
  /// The search that stands alone: the question itself, or what a follow-up was rewritten into.
  package var search: String
  /// The answer as text, for searching.
  package var answer: String
  /// The answer's record: one JSON object on one line, its marks those of the session.
  package var record: String

  package init(question: String, search: String, answer: String, record: String) {
    self.question = question
    self.search = search
    self.answer = answer
    self.record = record
  }
}

/// A line of the list of sessions. Times are UTC, "2026-03-01T09:05:00Z".
package struct SessionSummary: Sendable, Hashable {
  package var id: Int64
  package var name: String?
  package var started: String
  package var updated: String
  package var turns: Int
  /// The first question.
  package var opening: String
}

/// A session as it was kept: its turns in order, and the passages behind its marks. Marks may have
/// gaps: what a private question cited is not kept.
package struct Session: Sendable, Hashable {
  package var summary: SessionSummary
  package var turns: [SessionTurn]
  package var passages: [Int: Abstract]
}

/// A turn that a search of the log found.
package struct SessionMatch: Sendable, Hashable {
  package var session: Int64
  /// Its place in the session, from 1.
  package var number: Int
  package var asked: String
  package var question: String
  /// Words around the match.
  package var excerpt: String
}
