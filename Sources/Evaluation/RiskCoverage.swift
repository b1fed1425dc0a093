/// How well a score tells questions that the library answers from those whose answer was taken out.
package struct RiskCoverage: Sendable {
  private let sorted: [(score: Double, isAnswerable: Bool)]

  /// - Parameter cases: those that rules refused before have −∞.
  package init(_ cases: [(score: Double, isAnswerable: Bool)]) {
    sorted = cases.sorted { $0.score > $1.score }
  }

  /// Area under the receiver's curve: the chance that an answerable one scores above another; equal scores
  /// count half.
  package var area: Double {
    let positives = Double(sorted.count(where: \.isAnswerable))
    let negatives = Double(sorted.count) - positives
    guard positives > 0, negatives > 0 else { return 0 }
    var above = 0.0
    var sum = 0.0
    var i = 0
    while i < sorted.count {
      var j = i
      var right = 0.0
      var wrong = 0.0
      while j < sorted.count, sorted[j].score == sorted[i].score {
        if sorted[j].isAnswerable { right += 1 } else { wrong += 1 }
        j += 1
      }
      sum += wrong * (above + right / 2)
      above += right
      i = j
    }
    return sum / positives / negatives
  }

  /// Of the share `coverage` that scores best: how many have no answer in the library.
  package func risk(at coverage: Double) -> Double {
    let n = Int((coverage * Double(sorted.count)).rounded())
    guard n > 0 else { return 0 }
    return Double(sorted.prefix(n).count { !$0.isAnswerable }) / Double(n)
  }

  /// Shares not answered at a threshold: of the answerable, and of the others.
  package func refused(below threshold: Double) -> (answerable: Double, others: Double) {
    var counts = (answerable: 0.0, others: 0.0)
    var refused = (answerable: 0.0, others: 0.0)
    for (score, isAnswerable) in sorted {
      let isRefused = score < threshold
      if isAnswerable {
        counts.answerable += 1
        if isRefused { refused.answerable += 1 }
      } else {
        counts.others += 1
        if isRefused { refused.others += 1 }
      }
    }
    return (
      refused.answerable / max(1, counts.answerable), refused.others / max(1, counts.others)
    )
  }

  /// The threshold that leaves the most room to both bounds in whichever of the libraries has the least: at
  /// most `answerable` of the answerable refused, at least `others` of the others.
  package static func threshold(
    of libraries: [RiskCoverage], answerable: Double, others: Double
  ) -> Double {
    var best = (room: -Double.infinity, threshold: 0.0)
    for step in 0...1000 {
      let threshold = Double(step) / 1000
      let rooms = libraries.map { library in
        let found = library.refused(below: threshold)
        return min(answerable - found.answerable, found.others - others)
      }
      if let room = rooms.min(), room > best.room { best = (room, threshold) }
    }
    return best.threshold
  }
}
