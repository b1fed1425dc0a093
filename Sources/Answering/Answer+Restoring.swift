package import Literature

/// The parts of an answer for whoever reads one back from a record.
extension Answer {
  package static func citation(
    mark: Int, source: Source, about: Source?, start: Int, end: Int
  ) -> Citation {
    Citation(mark: mark, source: source, about: about, start: start, end: end)
  }

  package static func sentence(
    text: String, role: Role, cites: [Citation], support: String
  ) -> Sentence {
    Sentence(text: text, role: role, cites: cites, support: support)
  }

  package static func dropped(text: String, source: Source, check: String, why: String) -> Dropped {
    Dropped(text: text, source: source, check: check, why: why)
  }

  package static func retrieved(source: Source, title: String, score: Double, rank: Int)
    -> Retrieved
  {
    Retrieved(source: source, title: title, score: score, rank: rank)
  }
}
