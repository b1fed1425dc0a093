internal import LiteratureIndex

/// Numbers the words of one retrieval, so that a passage is an array of numbers: a word's stem is found
/// once, however often it stands in the candidates.
struct WordTable {
  private var entries: [String: (surface: Int32, stem: Int32)] = [:]
  private var stemIDs: [String: Int32] = [:]
  /// The stems by their number.
  private(set) var stems: [String] = []
  private var surfaces: Int32 = 0

  mutating func stemID(_ stem: String) -> Int32 {
    if let id = stemIDs[stem] { return id }
    let id = Int32(stems.count)
    stemIDs[stem] = id
    stems.append(stem)
    return id
  }

  /// The numbers of an unstemmed word in searched form.
  mutating func ids(_ word: String) -> (surface: Int32, stem: Int32) {
    if let found = entries[word] { return found }
    let entry = (surface: surfaces, stem: stemID(Term.stem(word)))
    surfaces += 1
    entries[word] = entry
    return entry
  }

  mutating func words(of text: String) -> WordSequence {
    var sequence = WordSequence()
    for word in SearchText.words(text, stemmed: false) {
      let id = ids(word)
      sequence.surfaces.append(id.surface)
      sequence.stems.append(id.stem)
    }
    return sequence
  }
}

/// A text as the numbers of its words: as they stand, and their stems.
struct WordSequence {
  var surfaces: [Int32] = []
  var stems: [Int32] = []

  var count: Int { stems.count }
}
