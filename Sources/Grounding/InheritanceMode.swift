/// A mode of inheritance as words state it: where the gene lies, and whether one copy is enough.
struct InheritanceMode: Equatable {
  enum Place: String { case autosomal, x = "X-linked", y = "Y-linked", mitochondrial }
  enum Dominance: String { case dominant, recessive }

  var place: Place?
  var dominance: Dominance?

  /// "autosomal recessive", "Y-linked".
  var name: String {
    [place?.rawValue, dominance?.rawValue].compactMap { $0 }.joined(separator: " ")
  }

  /// Whether both cannot be true of one disease. A trait that is dominant or recessive is of the nucleus.
  func contradicts(_ other: InheritanceMode) -> Bool {
    if let place, let other = other.place, place != other { return true }
    if let dominance, let other = other.dominance, dominance != other { return true }
    return place == .mitochondrial && other.place == nil
      || other.place == .mitochondrial && place == nil
  }

  /// Whether the other says the same of where the gene lies or of how many copies it takes.
  func isSupported(by other: InheritanceMode) -> Bool {
    !contradicts(other)
      && (place != nil && place == other.place || dominance != nil && dominance == other.dominance)
  }

  /// The modes in a sequence of words in searched form.
  static func all(in words: [String]) -> [InheritanceMode] {
    var modes: [InheritanceMode] = []
    var i = 0
    while i < words.count {
      var mode = InheritanceMode()
      var next = i
      switch words[i] {
      case "autosomal", "autosomally": (mode.place, next) = (.autosomal, i + 1)
      case "mitochondrial" where i + 1 < words.count && words[i + 1].hasPrefix("inherit"):
        (mode.place, next) = (.mitochondrial, i + 2)
      case "maternal" where i + 1 < words.count && words[i + 1] == "inheritance",
        "maternally" where i + 1 < words.count && words[i + 1].hasPrefix("inherit"):
        (mode.place, next) = (.mitochondrial, i + 2)
      case "x" where i + 1 < words.count && words[i + 1] == "linked":
        (mode.place, next) = (.x, i + 2)
      case "y" where i + 1 < words.count && words[i + 1] == "linked":
        (mode.place, next) = (.y, i + 2)
      case "each" where i + 1 < words.count && words[i + 1] == "parent",
        "both" where i + 1 < words.count && words[i + 1] == "parents":
        // "One faulty copy from each parent".
        if i > 0, words[i - 1] == "from" {
          (mode, next) = (InheritanceMode(place: .autosomal, dominance: .recessive), i + 2)
        }
      default: break
      }
      if mode.dominance != nil {
        // Said already.
      } else if next < words.count, ["dominant", "dominantly"].contains(words[next]),
        next + 1 >= words.count || words[next + 1] != "negative"
      {
        mode.dominance = .dominant
        next += 1
      } else if next < words.count, words[next].hasPrefix("recessive") {
        mode.dominance = .recessive
        next += 1
      }
      if mode.place != nil || mode.dominance != nil { modes.append(mode) }
      i = max(next, i + 1)
    }
    return modes
  }
}

/// A chromosome named in a question or a passage: "chromosome 21", "trisomy 18", "17q21".
struct ChromosomeClaim {
  var chromosome: String
  var words: [String]
  /// "On chromosome 7", not "trisomy 7".
  var isPlace: Bool

  static func first(in words: [String]) -> ChromosomeClaim? {
    for (i, word) in words.enumerated() where i + 1 < words.count {
      let isPlace = word == "chromosome"
      guard isPlace || word == "trisomy" || word == "monosomy", let name = name(words[i + 1]) else {
        continue
      }
      return ChromosomeClaim(chromosome: name, words: [word, words[i + 1]], isPlace: isPlace)
    }
    return nil
  }

  static func chromosomes(in words: [String]) -> Set<String> {
    var found: Set<String> = []
    for (i, word) in words.enumerated() {
      if ["chromosome", "chromosomes", "trisomy", "monosomy"].contains(word), i + 1 < words.count,
        let name = name(words[i + 1])
      {
        found.insert(name)
      }
      // A band: digits or x, then p or q, then digits.
      let head = word.prefix { $0.isNumber || $0 == "x" }
      let tail = word.dropFirst(head.count)
      if let arm = tail.first, arm == "p" || arm == "q", tail.dropFirst().allSatisfy(\.isNumber),
        let name = name(String(head))
      {
        found.insert(name)
      }
    }
    return found
  }

  private static func name(_ word: String) -> String? {
    if word == "x" || word == "y" { return word.uppercased() }
    guard let number = Int(word), (1...22).contains(number) else { return nil }
    return String(number)
  }
}
