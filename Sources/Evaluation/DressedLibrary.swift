package import Literature

/// Library 2: each record of known passages gets them at a seeded place among the sentences of an
/// unrelated abstract, so that a sentence has to be chosen. One shape for all records: no titles, one
/// block.
package enum DressedLibrary {
  /// - Parameters:
  ///   - records: what is dressed.
  ///   - hosts: abstracts that no question is about.
  package static func dress(_ records: [Abstract], hosts: [Abstract], seed: UInt64 = 4)
    -> [Abstract]
  {
    let splitter = SentenceSplitter()
    let hosts = hosts.filter { $0.text.utf8.count >= 600 }
    guard !hosts.isEmpty else { return records }
    return records.map { record in
      var random = Seeded(seed ^ hash(record.source.id))
      let host = hosts[random.next(below: hosts.count)]
      let sentences = splitter.sentences(of: host.text).map(\.text)
      let place = random.next(below: sentences.count + 1)
      var dressed = record
      dressed.title = ""
      dressed.form = nil
      dressed.text = (sentences[..<place] + [record.text] + sentences[place...])
        .joined(separator: " ")
      return dressed
    }
  }

  /// FNV-1a: the same in every run.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014).
package struct Seeded: Sendable {
  private var state: UInt64

  package init(_ seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  package mutating func next(below bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
