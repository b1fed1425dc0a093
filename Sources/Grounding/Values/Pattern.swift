internal import Foundation

/// A regular expression whose matches are ranges of Unicode scalars.
struct Pattern: Sendable {
  private let expression: NSRegularExpression

  /// - Parameter source: written in this file's module, so that a wrong one is a programmer's error.
  init(_ source: String) {
    do {
      expression = try NSRegularExpression(pattern: source)
    } catch {
      preconditionFailure("not a pattern: \(source)")
    }
  }

  /// Each match: the whole, then its groups, nil where one took no part.
  func matches(in text: PatternText) -> [[Range<Int>?]] {
    let whole = NSRange(location: 0, length: text.units.length)
    return expression.matches(in: text.units as String, range: whole).map { match in
      (0..<match.numberOfRanges).map { text.scalars(match.range(at: $0)) }
    }
  }
}

/// A text in UTF-16, as patterns count it, with the way back to scalars.
struct PatternText {
  let units: NSString
  /// The scalar that each unit belongs to, and one more for the end.
  private let scalarIndex: [Int]

  init(_ text: ScalarText) {
    units = text.string(0..<text.count) as NSString
    var index: [Int] = []
    index.reserveCapacity(units.length + 1)
    for (i, scalar) in text.scalars.enumerated() {
      index.append(i)
      if scalar.value > 0xFFFF { index.append(i) }
    }
    index.append(text.count)
    scalarIndex = index
  }

  fileprivate func scalars(_ range: NSRange) -> Range<Int>? {
    guard range.location != NSNotFound, NSMaxRange(range) < scalarIndex.count else { return nil }
    return scalarIndex[range.location]..<scalarIndex[NSMaxRange(range)]
  }
}
