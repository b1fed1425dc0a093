/// Porter's stemmer (M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980), with the
/// limits of FTS5's `porter` tokenizer: words of 3 to 64 bytes, bytes outside a–z count as consonants.
/// The words of `SearchText` must be the index's own terms: a test compares them over its whole list.
enum PorterStemmer {
  static func stem(_ word: [UInt8]) -> [UInt8] {
    guard word.count > 2, word.count <= 64 else { return word }
    var w = word
    stepOne(&w)
    replace(&w, stepTwo) { measure($0) > 0 }
    replace(&w, stepThree) { measure($0) > 0 }
    stepFour(&w)
    stepFive(&w)
    return w
  }

  private typealias Rule = (suffix: [UInt8], replacement: [UInt8])

  private static func rules(_ text: String) -> [Rule] {
    text.split(separator: " ").map { pair in
      let parts = pair.split(separator: ">", omittingEmptySubsequences: false)
      return (Array(parts[0].utf8), Array(parts[1].utf8))
    }
  }

  private static let stepTwo = rules(
    """
    ational>ate tional>tion enci>ence anci>ance izer>ize logi>log bli>ble alli>al entli>ent eli>e \
    ousli>ous ization>ize ation>ate ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al \
    iviti>ive biliti>ble
    """)
  private static let stepThree = rules("icate>ic ative> alize>al iciti>ic ical>ic ful> ness>")
  private static let stepFourSuffixes = rules(
    """
    al> ance> ence> er> ic> able> ible> ant> ement> ment> ent> ion> ou> ism> ate> iti> ous> ive> ize>
    """
  ).map(\.suffix)

  // MARK: Steps

  private static func stepOne(_ w: inout [UInt8]) {
    if ends(w, "s") {
      if (ends(w, "sses") && w.count > 4) || (ends(w, "ies") && w.count > 3) {
        w.removeLast(2)
      } else if ends(w, "es") || !ends(w, "ss") {
        w.removeLast()
      }
    }
    if ends(w, "eed"), w.count > 3 {
      if measure(w.dropLast(3)) > 0 { w.removeLast() }
    } else if ends(w, "ed"), hasVowel(w.dropLast(2)) {
      w.removeLast(2)
      afterEding(&w)
    } else if ends(w, "ing"), hasVowel(w.dropLast(3)) {
      w.removeLast(3)
      afterEding(&w)
    }
    if ends(w, "y"), hasVowel(w.dropLast()) { w[w.count - 1] = UInt8(ascii: "i") }
  }

  private static func afterEding(_ w: inout [UInt8]) {
    if ends(w, "at") || ends(w, "bl") || ends(w, "iz") {
      w.append(UInt8(ascii: "e"))
    } else if w.count > 1, w[w.count - 1] == w[w.count - 2],
      !"aeioulsz".utf8.contains(w[w.count - 1])  // FTS5 takes "yy" for a double consonant
    {
      w.removeLast()
    } else if measure(w[...]) == 1, endsConsonantVowelConsonant(w[...]) {
      w.append(UInt8(ascii: "e"))
    }
  }

  private static func replace(
    _ w: inout [UInt8], _ rules: [Rule], where holds: (ArraySlice<UInt8>) -> Bool
  ) {
    for rule in rules
    where w.count > rule.suffix.count && w.suffix(rule.suffix.count) == rule.suffix[...] {
      let stem = w.dropLast(rule.suffix.count)
      if holds(stem) { w = Array(stem) + rule.replacement }
      return
    }
  }

  private static func stepFour(_ w: inout [UInt8]) {
    for suffix in stepFourSuffixes
    where w.count > suffix.count && w.suffix(suffix.count) == suffix[...] {
      let stem = w.dropLast(suffix.count)
      if measure(stem) > 1 {
        let isIon = suffix == Array("ion".utf8)
        if !isIon || stem.last == UInt8(ascii: "s") || stem.last == UInt8(ascii: "t") {
          w = Array(stem)
        }
      }
      return
    }
  }

  private static func stepFive(_ w: inout [UInt8]) {
    if ends(w, "e") {
      let stem = w.dropLast()
      let m = measure(stem)
      if m > 1 || (m == 1 && !endsConsonantVowelConsonant(stem)) { w.removeLast() }
    }
    if ends(w, "ll"), measure(w.dropLast()) > 1 { w.removeLast() }
  }

  // MARK: What Porter calls m, *v* and *o

  private static func ends(_ w: [UInt8], _ suffix: StaticString) -> Bool {
    let n = suffix.utf8CodeUnitCount
    guard w.count >= n else { return false }
    for i in 0..<n where w[w.count - n + i] != suffix.utf8Start[i] { return false }
    return true
  }

  /// "y" is a vowel after a consonant.
  private static func isVowel(_ w: [UInt8], _ i: Int) -> Bool {
    switch w[i] {
    case 97, 101, 105, 111, 117: true
    case 121: i > 0 && !isVowel(w, i - 1)
    default: false
    }
  }

  private static func hasVowel(_ stem: ArraySlice<UInt8>) -> Bool {
    let w = Array(stem)
    return w.indices.contains { isVowel(w, $0) }
  }

  /// The number of vowel–consonant sequences.
  private static func measure(_ stem: ArraySlice<UInt8>) -> Int {
    let w = Array(stem)
    var m = 0
    var previous = false
    for i in w.indices {
      let vowel = isVowel(w, i)
      if previous, !vowel { m += 1 }
      previous = vowel
    }
    return m
  }

  private static func endsConsonantVowelConsonant(_ stem: ArraySlice<UInt8>) -> Bool {
    let w = Array(stem)
    let n = w.count
    guard n >= 3 else { return false }
    return !isVowel(w, n - 1) && isVowel(w, n - 2) && !isVowel(w, n - 3)
      && !"wxy".utf8.contains(w[n - 1])
  }
}
