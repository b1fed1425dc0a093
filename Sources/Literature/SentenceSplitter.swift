/// Cuts a text into sentences, by rules written for abstracts. It prefers a sentence that is too long
/// to one that is cut in the middle: a quotation must stand by itself.
///
/// Sentences are exact substrings; only white space lies between them. A text is read once; the time
/// is linear in its length.
package struct SentenceSplitter: Sendable {
  package init() {}

  package func sentences(of text: String) -> [Sentence] {
    var scan = SentenceScan(Array(text.utf8))
    var scalars = 0
    var position = 0
    return scan.sentences().map { range in
      scalars += scan.scalarCount(position..<range.lowerBound)
      let count = scan.scalarCount(range)
      defer {
        scalars += count
        position = range.upperBound
      }
      let text = String(decoding: scan.bytes[range], as: UTF8.self)
      return Sentence(range: scalars..<scalars + count, text: text)
    }
  }
}

/// One walk over the UTF-8 of a text.
struct SentenceScan {
  let bytes: [UInt8]
  /// Where the sentence being read begins.
  private var start = 0
  /// How many round and square brackets are open in it.
  private var depth = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The ranges of the sentences, in bytes.
  mutating func sentences() -> [Range<Int>] {
    var found: [Range<Int>] = []
    start = skipSpace(0)
    depth = 0
    var at = start
    while at < bytes.count {
      guard Self.interesting[Int(bytes[at])] else {
        at += 1
        continue
      }
      switch bytes[at] {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      case ":":
        if let label = labelStart(endingAt: at), label > start {
          emit(upTo: label, next: label, into: &found)
        }
      case "\n":
        // A blank line ends a paragraph, whatever stands before it.
        let next = skipSpace(at)
        if bytes[at..<next].count(where: { $0 == "\n" }) > 1 {
          emit(upTo: at, next: next, into: &found)
          at = next
          continue
        }
      default:
        if let length = terminator(at) {
          let end = endOfStop(from: at + length)
          if isBoundary(stop: at, end: end) {
            let next = skipSpace(end)
            emit(upTo: end, next: next, into: &found)
            at = next
          } else {
            at += length
          }
          continue
        }
      }
      at += 1
    }
    emit(upTo: bytes.count, next: bytes.count, into: &found)
    return found
  }

  private mutating func emit(upTo end: Int, next: Int, into found: inout [Range<Int>]) {
    var end = end
    while end > start, let space = spaceLength(before: end) { end -= space }
    if end > start { found.append(start..<end) }
    start = next
    depth = 0
  }

  /// Whether the stop at `stop`, whose closing quotes and brackets reach to `end`, ends a sentence.
  private func isBoundary(stop: Int, end: Int) -> Bool {
    let next = skipSpace(end)
    if next == bytes.count { return true }
    if isWide(stop) { return true }
    if next == end { return isGluedBoundary(stop: stop, next: next) }
    if depth > 0, closesSoon(from: stop, end: end) { return false }

    let following = nextWord(from: next)
    if bytes[stop] != "." || end - stop > 1 && bytes[stop + 1] == "." {
      // Question marks, exclamation marks and ellipses.
      return following.kind != .lower
    }
    let word = word(before: stop)
    if word.isEmpty {
      // "i.e ." in tokenised text; otherwise the stop stands alone.
      if SentenceWords.open.contains(previousWord(before: stop)) { return false }
      return following.kind == .upper || following.kind == .other
    }
    if isListMarker(word) { return false }
    if isOnlyLabel(upTo: stop) { return false }
    if SentenceWords.open.contains(word) { return false }
    if SentenceWords.either.contains(word) {
      return beginsPlainly(following) && !isAl(word, following)
    }
    if isDottedLetters(word) {
      // "U.S. Food" and "b.d. (PAC)", "i.v. mCPP" go on; "i.p. Mice" and "U.S. The" do not.
      guard following.word.first?.isCapital ?? false, !following.isOpened else { return false }
      if beginsPlainly(following) { return true }
      // A name in capitals goes on ("i.v. DHE"), and so does "(mean ± s.d.) AUC".
      let isWord = following.word.dropFirst().first?.isSmall ?? false
      return isWord && word.first?.isSmall ?? false && end == stop + 1
    }
    switch following.kind {
    case .lower: return false
    case .digit: return digitBegins(after: word, stop: stop, following)
    case .upper: return capitalBegins(after: word, stop: stop, following)
    case .other: return word.count > 1 || !(word.first?.isCapital ?? false)
    }
  }

  // MARK: what stands before the stop

  /// The word that the stop at `stop` closes, without brackets and quotes before it.
  private func word(before stop: Int) -> ArraySlice<UInt8> {
    bytes[wordStart(before: stop, notBefore: start)..<stop]
  }

  /// "1. Foo", "a. Foo" at the beginning of a sentence: the number belongs to what follows.
  private func isListMarker(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.startIndex == start || word.startIndex == start + 1 && bytes[start] == "(" else {
      return false
    }
    let number = word.last == ")" ? word.dropLast() : word
    return number.count <= 2 && number.allSatisfy(\.isDigit) || number.count == 1
  }

  /// "RESULTS. We found": the label stays with its sentence.
  private func isOnlyLabel(upTo stop: Int) -> Bool {
    guard stop - start <= 40, bytes[start].isCapital else { return false }
    let words = bytes[start..<stop].split { $0 == " " || $0 == ":" }.map(uppercased)
    return words.contains { SentenceWords.labels.contains($0) }
      && words.allSatisfy {
        SentenceWords.labels.contains($0) || SentenceWords.labelFillers.contains($0)
      }
  }

  /// "et al. 2010", "et al. Nature": only a plain beginning ends a sentence after "al."; a year never.
  private func isAl(_ word: ArraySlice<UInt8>, _ following: Following) -> Bool {
    word.spells("al") && following.kind == .digit
  }

  // MARK: what stands after it

  private enum Kind { case lower, upper, digit, other }
  private struct Following {
    var kind: Kind
    /// Up to white space, without opening brackets and quotes.
    var word: ArraySlice<UInt8>
    /// Whether a bracket or quote opens before it.
    var isOpened: Bool
  }

  private func nextWord(from position: Int) -> Following {
    var first = position
    while first < bytes.count, let length = opener(first) { first += length }
    var end = first
    while end < bytes.count, spaceLength(end) == nil { end += 1 }
    let word = bytes[first..<end]
    guard let lead = word.first else { return Following(kind: .other, word: word, isOpened: true) }
    let kind: Kind =
      switch lead {
      case "0"..."9": .digit
      case "A"..."Z": .upper
      case "a"..."z": looksLikeGene(word) || followsAsGene(word) ? .upper : .lower
      case ",", ";", ":", ")", "]", "/", "=", "%", ".", "+": .lower
      default: .other
      }
    return Following(kind: kind, word: word, isOpened: first > position)
  }

  /// A word that begins with a small letter and still begins sentences: p53, mRNA, miR-21, c-myc.
  private func looksLikeGene(_ word: ArraySlice<UInt8>) -> Bool {
    // "mg. kg-1. min(-1)" is a unit with damaged points.
    let letters = word.prefix(while: \.isSmall)
    let power = word[letters.endIndex...].drop { $0 == "(" }
    if SentenceWords.units.contains(letters), power.first == "-" { return false }
    var hasSign = false
    for byte in word.dropFirst() where byte.isDigit || byte.isCapital { hasSign = true }
    return hasSign
  }

  private func followsAsGene(_ word: ArraySlice<UInt8>) -> Bool {
    // c-myc, v-src, α- and β- are left to `.other`; "von Willebrand factor".
    if word.count > 3, word[word.startIndex + 1] == "-", word[word.startIndex + 2].isSmall {
      return true
    }
    return word.spells("von")
  }

  private func beginsPlainly(_ following: Following) -> Bool {
    guard following.kind == .upper, !following.isOpened else { return false }
    var word = following.word
    if word.last == "," { word = word.dropLast() }
    if word.last == ":" { return true }
    return SentenceWords.starters.contains(word)
  }

  private func capitalBegins(
    after word: ArraySlice<UInt8>, stop: Int, _ following: Following
  ) -> Bool {
    guard word.count == 1, let letter = word.first else {
      return true
    }
    if beginsPlainly(following) { return true }
    let before = previousWord(before: word.startIndex)
    if letter.isCapital {
      if letter == "S", SentenceWords.serovars.contains(following.word) { return false }
      if before.spells("and") || before.spells("or") {
        // "groups A and B. Patients" ends, "J. Smith and R. Fisher" does not.
        return previousWord(before: before.startIndex).count <= 2
      }
      if SentenceWords.namedByLetter.contains(lowercased(before)) { return true }
      guard let first = before.first, before.endIndex + 1 == word.startIndex else { return false }
      // "10(-6) M.", "37 degrees C.", "substance P." end; "by J. Smith" does not.
      return before.contains(where: \.isDigit)
        || first.isSmall && !SentenceWords.beforeInitial.contains(before)
    }
    // "for 24 h. Cells" ends; "p. Val600Glu", "c. G35A" do not.
    if letter == "p" || letter == "c" || letter == "v" || letter == "g" {
      return before.first?.isDigit ?? false
    }
    return true
  }

  private func digitBegins(
    after word: ArraySlice<UInt8>, stop: Int, _ following: Following
  ) -> Bool {
    if SentenceWords.beforeNumber.contains(word) || isBand(word) && !following.isOpened {
      return false
    }
    let next = following.word
    guard word.allSatisfy(\.isDigit) || isSignedInteger(word), !following.isOpened else {
      // "0. 05" in any dress: "P<0. 05", "(0. 3".
      if word.last == "0", word.count > 1, !word[word.endIndex - 2].isDigit,
        word[word.endIndex - 2] != "."
      {
        return false
      }
      return !endsInComparison(word)
    }
    // A number on both sides: a damaged decimal, or a sentence that ends and one that begins with
    // one. "1. 09%", "0. 05 to", "3. 5 years" are decimals, "in 2010. 25 patients" is not.
    if word.count == 4, word.first == "1" || word.first == "2" { return true }
    if word.first == "0" || next.first == "0" || isSignedInteger(word) && !(word.first == "+") {
      return false
    }
    let digits = next.prefix(while: \.isDigit)
    if digits.count < next.count {
      let after = next[digits.endIndex]
      return
        !(after == "%" || after == ")" || after == "," || after == ";" || after == "."
        || after == "]" || after >= 0x80)
    }
    if let before = previousWord(before: word.startIndex).last, "=<>~".utf8.contains(before) {
      return false
    }
    let unit = nextWord(from: skipSpace(next.endIndex))
    let letters = unit.word.prefix { $0 != "," && $0 != "." && $0 != ")" && $0 != ";" }
    return
      !(SentenceWords.units.contains(letters) || SentenceWords.afterNumber.contains(letters)
      || letters.isEmpty || unit.isOpened || letters.first == "%"
      || letters.first == "+" || letters.starts(with: "±".utf8))
  }

  /// "22q11. 2", "4p16. 3": a chromosome band with a damaged point.
  private func isBand(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.reversed().prefix(while: \.isDigit).count
    guard 1...2 ~= digits, digits < word.count else { return false }
    let arm = word[word.endIndex - digits - 1]
    guard arm == "p" || arm == "q" else { return false }
    let before = word[..<(word.endIndex - digits - 1)].last
    return before.map { $0.isDigit || $0 == "X" || $0 == "Y" || $0 == "-" } ?? false
  }

  private func isSignedInteger(_ word: ArraySlice<UInt8>) -> Bool {
    guard let sign = word.first, "<>=-+~".utf8.contains(sign), word.count > 1 else { return false }
    return word.dropFirst().allSatisfy(\.isDigit)
  }

  /// "P<0", "n=3": a comparison whose number was torn apart.
  private func endsInComparison(_ word: ArraySlice<UInt8>) -> Bool {
    let number = word.reversed().prefix(while: \.isDigit).count
    guard number == 1, number < word.count else { return false }
    return "<>=".utf8.contains(word[word.endIndex - number - 1])
  }

  /// "U.S", "i.v", "s.e.m", "b.d".
  private func isDottedLetters(_ word: ArraySlice<UInt8>) -> Bool {
    var count = 0
    for byte in word {
      guard count % 2 == 0 ? byte.isLetter : byte == "." else { return false }
      count += 1
    }
    return count > 1
  }

  private func uppercased(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    ArraySlice(word.map { $0.isSmall ? $0 & 0xDF : $0 })
  }

  private func lowercased(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    ArraySlice(word.map { $0.isCapital ? $0 | 0x20 : $0 })
  }

  // MARK: other ways to end

  /// No white space after the stop: "…was lost.The second" ends, "cells.cm" and "www.Foo" do not.
  private func isGluedBoundary(stop: Int, next: Int) -> Bool {
    guard bytes[stop] == ".", stop > start, next + 1 < bytes.count, bytes[next].isCapital,
      depth == 0
    else {
      return false
    }
    let word = word(before: stop)
    var end = next
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    guard end < bytes.count else { return false }
    let following = bytes[next..<end]
    if bytes[end] == ":" { return SentenceWords.labels.contains(uppercased(following)) }
    let closes = bytes[stop - 1] == ")" || bytes[stop - 1] == "%"
    guard closes || word.count >= 4 && word.allSatisfy(\.isSmall), spaceLength(end) != nil else {
      return false
    }
    return SentenceWords.starters.contains(following)
      || following.count >= 3 && following.dropFirst().allSatisfy(\.isSmall)
  }

  /// Inside brackets that close soon nothing ends.
  private func closesSoon(from stop: Int, end: Int) -> Bool {
    // The bracket may have closed among the signs after the stop: "(data not shown.) We".
    if bytes[stop..<end].contains(where: { $0 == ")" || $0 == "]" }) { return false }
    var open = depth
    for byte in bytes[stop..<min(bytes.count, stop + 160)] {
      if byte == "(" || byte == "[" { open += 1 }
      if byte == ")" || byte == "]" { open -= 1 }
      if open == 0 { return true }
    }
    return false
  }

  /// Where the section label begins whose colon stands at `colon`: "…of the mice METHODS: We".
  private func labelStart(endingAt colon: Int) -> Int? {
    guard colon + 1 == bytes.count || spaceLength(colon + 1) != nil, depth == 0 else { return nil }
    var first: Int?
    var end = colon
    while end > start, spaceLength(before: end) == 1 { end -= 1 }
    while end > start {
      var begin = end
      while begin > start, bytes[begin - 1].isLetter || bytes[begin - 1] == "&" { begin -= 1 }
      guard begin < end,
        begin == start || spaceLength(before: begin) != nil
          || bytes[begin - 1] == "/"
      else { break }
      let word = bytes[begin..<end]
      if first == nil, SentenceWords.titleCaseLabels.contains(word) {
        let before = previousWord(before: begin)
        return before.first?.isCapital ?? true || SentenceWords.beforeLabel.contains(before)
          ? nil : begin
      }
      let isLabel = SentenceWords.labels.contains(word)
      guard isLabel || SentenceWords.labelFillers.contains(word) else { break }
      if isLabel || first != nil { first = begin }
      end = begin - 1
    }
    // "WHAT IS KNOWN AND OBJECTIVE:" is one label: a cut needs small letters before it.
    guard let first, bytes[start..<first].contains(where: \.isSmall) else { return nil }
    return first
  }
}
