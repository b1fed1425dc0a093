/// Names of alleles that no table need hold: their notation tells them. Works on words in searched form.
enum VariantNotation {
  /// rs123, v600e, a3243g, 68_69del (its second half), star1502.
  static func entity(_ word: String) -> Entity? {
    let bytes = Array(word.utf8)
    return isVariant(bytes) ? Entity(.variant, word) : nil
  }

  private static let aminoAcids = Set("acdefghiklmnpqrstvwyx".utf8)

  private static func isVariant(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 2, let first = bytes.first, let last = bytes.last else { return false }
    let isDigit = { (byte: UInt8) in byte >= 48 && byte <= 57 }
    if bytes.count > 4, bytes.starts(with: "rs".utf8) {
      return bytes.dropFirst(2).allSatisfy(isDigit)
    }
    if bytes.starts(with: "star".utf8) {
      return bytes.count > 4 && bytes.dropFirst(4).allSatisfy(isDigit)
    }
    if aminoAcids.contains(first), aminoAcids.contains(last), bytes.count >= 4 {
      let middle = bytes.dropFirst().dropLast()
      if middle.count >= 2, middle.allSatisfy(isDigit) { return true }
    }
    let digits = bytes.prefix(while: isDigit)
    let rest = bytes.dropFirst(digits.count)
    return !digits.isEmpty
      && (rest.elementsEqual("del".utf8) || rest.elementsEqual("dup".utf8)
        || (rest.count > 3 && rest.starts(with: "ins".utf8)
          && rest.dropFirst(3).allSatisfy { "acgt".utf8.contains($0) })
        || (rest.count > 3 && rest.starts(with: "del".utf8)
          && rest.dropFirst(3).allSatisfy { "acgt".utf8.contains($0) }))
  }
}

/// Species that a question may ask about. People are not among them: what names no species is about
/// people or about all.
enum Species {
  static let names: [(String, [String])] = [
    ("mouse", ["mouse", "mice", "murine"]),
    ("rat", ["rat", "rats"]),
    ("zebrafish", ["zebrafish", "Danio rerio"]),
    ("fruit fly", ["Drosophila", "fruit fly", "fruit flies", "Drosophila melanogaster"]),
    ("nematode", ["Caenorhabditis elegans", "C. elegans", "nematode", "nematodes"]),
    ("yeast", ["yeast", "Saccharomyces", "Saccharomyces cerevisiae"]),
    ("dog", ["dog", "dogs", "canine"]),
    ("cat", ["feline", "cats"]),
    ("cattle", ["cattle", "bovine", "cow", "cows"]),
    ("pig", ["pig", "pigs", "porcine"]),
    ("horse", ["horse", "horses", "equine"]),
    ("sheep", ["sheep", "ovine"]),
    ("chicken", ["chicken", "chickens"]),
    ("Arabidopsis", ["Arabidopsis", "Arabidopsis thaliana"]),
    ("maize", ["maize"]),
    ("rice", ["rice plants", "Oryza sativa"]),
    ("wheat", ["wheat"]),
    ("tomato", ["tomato"]),
    ("Escherichia coli", ["Escherichia coli", "E. coli"]),
    ("Xenopus", ["Xenopus", "frog", "frogs"]),
    ("rabbit", ["rabbit", "rabbits"]),
    ("honeybee", ["honeybee", "honeybees", "Apis mellifera"]),
    ("macaque", ["macaque", "macaques", "rhesus"]),
    ("chimpanzee", ["chimpanzee", "chimpanzees"]),
  ]
}
