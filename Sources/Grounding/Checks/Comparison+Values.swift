// Numbers with what belongs to them, and which of two things they are said of.

extension Comparison {
  /// Every number of the claim stands in the evidence, with its sign.
  func number() -> CheckFinding? {
    for quantity in claim.quantities {
      let token = claim.tokens[quantity.token]
      if evidence.quantities.contains(where: { isEqual($0, quantity) }) { continue }
      // "One of the genes": a word, no count.
      if ["one", "zero"].contains(token.text.lowercased()) { continue }
      if isPartOfName(quantity.token) { continue }
      if token.text.lowercased() == "two", evidence.keys.contains("both") { continue }
      return .dropped("the evidence does not hold the number \(token.text)")
    }
    return repeatedNumber() ?? comparator()
  }

  /// A number in the place of another one that the claim says more often than the evidence.
  private func repeatedNumber() -> CheckFinding? {
    for pair in alignment.pairs where !pair.isSame {
      let own = claim.tokens[pair.claim]
      let other = evidence.tokens[pair.evidence]
      guard own.kind == .number, other.kind == .number else { continue }
      let said = claim.tokens.count { $0.kind == .number && $0.key == own.key }
      let held = evidence.tokens.count { $0.kind == .number && $0.key == own.key }
      if held > 0, said > held {
        return .dropped("the evidence says \(other.text), not \(own.text)")
      }
    }
    return nil
  }

  private func isEqual(_ a: Quantity, _ b: Quantity) -> Bool {
    if a.number == b.number { return true }
    guard let x = a.value, let y = b.value else { return false }
    if x == y { return true }
    return (a.unit == "percent" && b.unit == nil && abs(x / 100 - y) < 1e-9 && y == 0.5)
      || (b.unit == "percent" && a.unit == nil && abs(y / 100 - x) < 1e-9 && x == 0.5)
  }

  private func isPartOfName(_ j: Int) -> Bool {
    guard claim.tokens[j].glued || j > 0 && claim.tokens[j - 1].kind == .name else { return false }
    let joined = j > 0 ? claim.tokens[j - 1].key + claim.tokens[j].key : claim.tokens[j].key
    return evidence.keys.contains(joined)
  }

  /// P < 0.05 is no P > 0.05, and no P = 0.05.
  private func comparator() -> CheckFinding? {
    for quantity in claim.quantities {
      let same = evidence.quantities.filter { $0.number == quantity.number }
      guard !same.isEmpty, !same.contains(where: { $0.comparator == quantity.comparator }) else {
        continue
      }
      let held = same[0].comparator
      if held != nil, quantity.comparator != nil {
        return .dropped("the evidence bounds \(quantity.number) from the other side")
      }
      let mark = quantity.token > 0 ? claim.tokens[quantity.token - 1].text : ""
      if held != nil, mark == "=" || quantity.role == .pValue {
        return .dropped("the evidence gives \(quantity.number) as a bound only")
      }
      return .partly("\(quantity.number) is a bound in one of the two")
    }
    return nil
  }

  /// Percent are no percentage points, mM no µM.
  func unit() -> CheckFinding? {
    for quantity in claim.quantities {
      let same = evidence.quantities.filter { $0.number == quantity.number }
      guard let unit = quantity.unit, !same.isEmpty, same.allSatisfy({ $0.unit != nil }),
        !same.contains(where: { $0.unit == unit })
      else { continue }
      return .dropped("the evidence says \(quantity.number) \(same[0].unit ?? ""), not \(unit)")
    }
    for pair in alignment.pairs where !pair.isSame {
      if SentenceAlignment.conflict(claim.tokens[pair.claim], evidence.tokens[pair.evidence])
        == .unit
      {
        return .dropped(
          "the evidence says \(evidenceText(pair.evidence)), not \(claimText(pair.claim))")
      }
    }
    return nil
  }

  /// An odds ratio is no hazard ratio.
  func measure() -> CheckFinding? {
    for pair in alignment.pairs where !pair.isSame && !exchanged.contains(pair) {
      let own = claim.tokens[pair.claim].value(of: .measure)
      let other = evidence.tokens[pair.evidence].value(of: .measure)
      if let own, let other, own != other {
        return .dropped(
          "the evidence gives \(evidenceText(pair.evidence)), not \(claimText(pair.claim))")
      }
    }
    for quantity in claim.quantities {
      guard let own = quantity.measure, own != "ci" else { continue }
      let same = evidence.quantities.filter { $0.number == quantity.number }
      let held = same.compactMap(\.measure)
      if !held.isEmpty, held.count == same.count, !held.contains(own) {
        if held.contains("ci") { continue }
        return .dropped("\(quantity.number) is the \(held[0]) of the evidence, not its \(own)")
      }
    }
    return mismatch(.measure, .inPlace)
  }

  /// A bound of an interval is no estimate.
  func bound() -> CheckFinding? {
    for quantity in claim.quantities where quantity.role != .bound {
      let same = evidence.quantities.filter { $0.number == quantity.number }
      if !same.isEmpty, same.allSatisfy({ $0.role == .bound }), !isBesideInterval(quantity) {
        return .dropped("\(quantity.number) is a bound of the confidence interval")
      }
    }
    for quantity in claim.quantities where quantity.role == .bound {
      let same = evidence.quantities.filter { $0.number == quantity.number }
      if !same.isEmpty,
        same.allSatisfy({ $0.role == .plain && $0.measure != nil && $0.measure != "ci" })
      {
        return .dropped("\(quantity.number) is the estimate, no bound of its interval")
      }
    }
    return nil
  }

  /// An interval that is printed without its name: "1.5 (1.1-2.0)".
  private func isBesideInterval(_ quantity: Quantity) -> Bool {
    let tokens = claim.tokens
    let i = quantity.token
    let marks: Set<String> = ["-", "to", ",", "and"]
    let before = i > 1 && marks.contains(tokens[i - 1].text) && tokens[i - 2].kind == .number
    let after =
      i + 2 < tokens.count && marks.contains(tokens[i + 1].text)
      && tokens[i + 2].kind == .number
    return before || after
  }

  /// An odds ratio turned over, or a direction that it does not have.
  func ratio() -> CheckFinding? {
    for quantity in claim.quantities {
      guard let measure = quantity.measure, ["or", "hr", "rr"].contains(measure),
        let value = quantity.value, value > 0,
        !evidence.quantities.contains(where: { $0.number == quantity.number })
      else { continue }
      if let held = evidence.quantities.first(where: {
        $0.measure == measure && $0.role == .plain && ($0.value ?? 0) > 0
          && abs(1 / ($0.value ?? 1) - value) < 0.06 * value && ($0.value ?? 1) != value
      }) {
        return .dropped("\(quantity.number) is the inverse of the evidence's \(held.number)")
      }
    }
    return nil
  }
}
