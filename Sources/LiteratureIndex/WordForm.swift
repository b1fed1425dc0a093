/// The rules of `SearchText` for one word (a run without white space). Bytes in, bytes out.
enum WordForm {
  static func normalised(_ word: [UInt8]) -> [UInt8] {
    let mapped = word.contains { $0 >= 128 } ? mapScalars(word) : word
    var out: [UInt8] = []
    out.reserveCapacity(mapped.count + 8)
    var i = 0
    while i < mapped.count {
      guard isAlphanumeric(mapped[i]) else {
        out.append(mapped[i])
        i += 1
        continue
      }
      var end = i
      while end < mapped.count, isAlphanumeric(mapped[end]) { end += 1 }
      let run = Array(mapped[i..<end])
      i = appendRun(run, in: mapped, end: end, to: &out)
    }
    return out
  }

  /// Appends the searched form of the alphanumeric run that ends at `end`; returns where to go on.
  private static func appendRun(
    _ run: [UInt8], in word: [UInt8], end: Int, to out: inout [UInt8]
  ) -> Int {
    if end < word.count {
      if word[end] == UInt8(ascii: "*") {
        if let next = appendStarAllele(run, in: word, star: end, to: &out) { return next }
        if isSubstitutionStart(run) {  // R117*
          out.append(contentsOf: run + [UInt8(ascii: "X")])
          return end + 1
        }
      }
      if word[end] == UInt8(ascii: ">"), end + 1 < word.count, isBase(word[end + 1]),
        let last = run.last, isBase(last), run.count > 1, run.dropLast().allSatisfy(isDigit),
        end + 2 == word.count || !isAlphanumeric(word[end + 2])
      {  // 3243A>G → A3243G
        out.append(last)
        out.append(contentsOf: run.dropLast())
        out.append(word[end + 1])
        return end + 2
      }
    }
    if let short = shortSubstitution(run) {
      out.append(contentsOf: short)
    } else if let split = splitGreek(run) ?? splitGeneAndVariant(run) {
      out.append(contentsOf: split)
    } else if let cut = withoutDeletedBases(run) {
      out.append(contentsOf: cut)
    } else {
      out.append(contentsOf: run)
    }
    return end
  }

  /// B*15:02, B*1502, CYP2D6*4 → "B star1502", "CYP2D6 star4". Fields of an HLA name are joined.
  private static func appendStarAllele(
    _ gene: [UInt8], in word: [UInt8], star: Int, to out: inout [UInt8]
  ) -> Int? {
    var i = star + 1
    var digits: [UInt8] = []
    while i < word.count {
      if isDigit(word[i]) {
        digits.append(word[i])
      } else if word[i] != UInt8(ascii: ":") || i + 1 >= word.count || !isDigit(word[i + 1]) {
        break
      }
      i += 1
    }
    guard !digits.isEmpty, gene.contains(where: isLetter) else { return nil }
    out.append(contentsOf: gene)
    out.append(contentsOf: Array(" star".utf8) + digits)
    return i
  }

  // MARK: Amino acids

  private static let aminoAcids: [[UInt8]: UInt8] = {
    let names = """
      AlaA ArgR AsnN AspD CysC GlnQ GluE GlyG HisH IleI LeuL LysK MetM PheF ProP SerS ThrT TrpW TyrY \
      ValV TerX
      """
    var table: [[UInt8]: UInt8] = [:]
    for name in names.split(separator: " ") {
      let bytes = Array(name.utf8)
      table[Array(bytes[0..<3])] = bytes[3]
    }
    return table
  }()
  private static let oneLetter = Set("ACDEFGHIKLMNPQRSTVWYX".utf8)

  /// Val600Glu → V600E; Arg117Ter and Arg117Stop → R117X; Phe508del → F508del.
  private static func shortSubstitution(_ run: [UInt8]) -> [UInt8]? {
    guard run.count >= 5, let from = aminoAcids[Array(run[0..<3])], isDigit(run[3]) else {
      return nil
    }
    var i = 3
    while i < run.count, isDigit(run[i]) { i += 1 }
    let rest = Array(run[i...])
    let head = [from] + run[3..<i]
    if rest.count >= 3, let to = aminoAcids[Array(rest[0..<3])] { return head + [to] + rest[3...] }
    if rest == Array("Stop".utf8) || rest == Array("stop".utf8) {
      return head + [UInt8(ascii: "X")]
    }
    return head + rest
  }

  /// A letter of an amino acid and digits: what may stand before "*".
  private static func isSubstitutionStart(_ run: [UInt8]) -> Bool {
    guard let first = run.first else { return false }
    return run.count > 1 && oneLetter.contains(first) && run.dropFirst().allSatisfy(isDigit)
  }

  /// BRAFV600E → BRAF V600E: at least three capitals or digits, then a substitution of 2–4 digits.
  private static func splitGeneAndVariant(_ run: [UInt8]) -> [UInt8]? {
    guard run.count >= 7, let last = run.last, oneLetter.contains(last) else { return nil }
    var start = run.count - 1
    while start > 0, isDigit(run[start - 1]) { start -= 1 }
    let digits = run.count - 1 - start
    guard (2...4).contains(digits), start >= 4, oneLetter.contains(run[start - 1]) else {
      return nil
    }
    let gene = run[..<(start - 1)]
    guard gene.allSatisfy({ isDigit($0) || isCapital($0) }), isCapital(gene[0]) else { return nil }
    return Array(gene) + [UInt8(ascii: " ")] + run[(start - 1)...]
  }

  /// 69delAG → 69del; 185delAG → 185del; 5266dupC → 5266dup.
  private static func withoutDeletedBases(_ run: [UInt8]) -> [UInt8]? {
    guard let first = run.first, isDigit(first) else { return nil }
    var i = 0
    while i < run.count, isDigit(run[i]) { i += 1 }
    let rest = run[i...]
    guard rest.starts(with: "del".utf8) || rest.starts(with: "dup".utf8), rest.count > 3,
      rest.dropFirst(3).allSatisfy(isBase)
    else { return nil }
    return Array(run[..<(i + 3)])
  }

  // MARK: Greek

  private static let greek: [UInt32: String] = {
    let names = [
      "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
      "lambda",
      "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi",
      "psi", "omega",
    ]
    var table: [UInt32: String] = [
      0x2206: "delta", 0x03F5: "epsilon", 0x03D5: "phi", 0xB5: "mu", 0x3D0: "beta", 0x3D1: "theta",
      0x3D6: "pi", 0x3F0: "kappa", 0x3F1: "rho",
    ]
    for (i, name) in names.enumerated() {
      table[0x3B1 + UInt32(i)] = name
      if i != 17 { table[0x391 + UInt32(i)] = name }
    }
    table[0x3A3] = "sigma"
    return table
  }()

  private static let spelledGreek = ["alpha", "beta", "gamma", "delta", "epsilon", "kappa"].map {
    Array($0.utf8)
  }

  /// beta1 → beta 1; deltaF508 → delta F508: as the letters β1 and ΔF508 come out.
  private static func splitGreek(_ run: [UInt8]) -> [UInt8]? {
    for name in spelledGreek where run.count > name.count {
      let next = run[name.count]
      guard isDigit(next) || isCapital(next) else { continue }
      let head = run[..<name.count].map { $0 | 0x20 }
      if head == name {
        return Array(run[..<name.count]) + [UInt8(ascii: " ")] + run[name.count...]
      }
    }
    return nil
  }

  /// Full-width forms, super- and subscripts, stars, dashes and Greek letters.
  private static func mapScalars(_ word: [UInt8]) -> [UInt8] {
    let text = String(decoding: word, as: UTF8.self).unicodeScalars
    var out: [UInt8] = []
    var previousIsWord = false
    var index = text.startIndex
    while index < text.endIndex {
      let scalar = text[index]
      index = text.index(after: index)
      let next = index < text.endIndex ? text[index].value : 0
      if scalar.value == 0xB5 || scalar.value == 0x3BC,
        "mgMlLs".unicodeScalars.contains(where: { $0.value == next })
      {
        out.append(UInt8(ascii: "u"))  // a unit: µM, μg
      } else if let name = greek[scalar.value] {
        if previousIsWord { out.append(32) }
        out.append(contentsOf: name.utf8)
        if next != 0, isWord(next) { out.append(32) }
      } else if let ascii = asciiForm(scalar.value) {
        out.append(ascii)
      } else {
        out.append(contentsOf: Array(String(scalar).utf8))
      }
      previousIsWord = isWord(scalar.value)
    }
    return out
  }

  private static func isWord(_ value: UInt32) -> Bool {
    value < 128
      ? isAlphanumeric(UInt8(value)) : greek[value] != nil || value >= 0xC0 && value < 0x370
  }

  private static func asciiForm(_ value: UInt32) -> UInt8? {
    switch value {
    case 0xFF01...0xFF5E: UInt8(value - 0xFF01 + 0x21)
    case 0x2080...0x2089: UInt8(value - 0x2080 + 48)
    case 0x2070, 0x2074...0x2079: UInt8(value - 0x2070 + 48)
    case 0xB9: 49
    case 0xB2: 50
    case 0xB3: 51
    case 0x2217, 0x204E, 0x22C6: UInt8(ascii: "*")
    case 0x2010...0x2015, 0x2212: UInt8(ascii: "-")
    default: nil
    }
  }

  @inline(__always) private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
  @inline(__always) private static func isCapital(_ byte: UInt8) -> Bool {
    byte >= 65 && byte <= 90
  }
  @inline(__always) private static func isLetter(_ byte: UInt8) -> Bool {
    isCapital(byte & 0xDF)
  }
  @inline(__always) private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte)
  }
  @inline(__always) private static func isBase(_ byte: UInt8) -> Bool {
    byte == 65 || byte == 67 || byte == 71 || byte == 84
  }
}
