/// Variants whose positions differ between GRCh37 and GRCh38: they tell the genome build of a table.
package struct BuildProbes: Sendable {
  private var byNumber: [Int: (chromosome: Int, old: Int, new: Int)] = [:]
  private var byPlace: [Int: UInt8] = [:]

  package var count: Int { byNumber.count }

  struct Tally {
    var seen = 0
    var grch37 = 0
    var grch38 = 0
    /// By place alone, for tables without rs numbers.
    var places37 = 0
    var places38 = 0
  }

  /// - Parameter text: lines of rsid, chromosome, position in GRCh37, position in GRCh38, tab-separated;
  ///   others, such as a header, are passed over.
  package init(_ text: String) {
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count >= 4, fields[0].hasPrefix("rs"), let number = Int(fields[0].dropFirst(2)),
        let chromosome = Chromosome.code(String(fields[1])), let old = Int(fields[2]),
        let new = Int(fields[3]), old != new
      else { continue }
      byNumber[number] = (chromosome, old, new)
      byPlace[Self.key(chromosome, old), default: 0] |= 1
      byPlace[Self.key(chromosome, new), default: 0] |= 2
    }
  }

  private static func key(_ chromosome: Int, _ position: Int) -> Int { chromosome << 32 | position }

  /// Compares a row's position with those of the probe of this name, if it is one.
  func look(
    _ bytes: [UInt8], _ range: Range<Int>, chromosome: Int, position: Int, _ tally: inout Tally
  ) {
    guard position >= 0 else { return }
    let range = trimmed(bytes, range)
    var number = 0
    if range.count > 2, range.count < 14, bytes[range.lowerBound] == 0x72,
      bytes[range.lowerBound + 1] == 0x73
    {
      for at in (range.lowerBound + 2)..<range.upperBound {
        guard bytes[at].isDigit else { return }
        number = number * 10 + Int(bytes[at] &- 0x30)
      }
      guard let probe = byNumber[number], probe.chromosome == chromosome else { return }
      tally.seen += 1
      if position == probe.old { tally.grch37 += 1 }
      if position == probe.new { tally.grch38 += 1 }
    } else if let mask = byPlace[Self.key(chromosome, position)] {
      if mask == 1 { tally.places37 += 1 }
      if mask == 2 { tally.places38 += 1 }
    }
  }
}

extension BuildProbes.Tally {
  /// The build, and why; nil where too few probes were met.
  var verdict: (build: String, why: String)? {
    if seen >= 3 {
      if grch37 * 10 >= seen * 8 { return ("GRCh37", "rs numbers at their GRCh37 positions") }
      if grch38 * 10 >= seen * 8 { return ("GRCh38", "rs numbers at their GRCh38 positions") }
      return ("mixed or another build", "rs numbers at neither build's positions")
    }
    let places = places37 + places38
    guard places >= 10 else { return nil }
    if places37 * 10 >= places * 9 {
      return ("GRCh37", "positions of known variants in GRCh37 (by place alone)")
    }
    if places38 * 10 >= places * 9 {
      return ("GRCh38", "positions of known variants in GRCh38 (by place alone)")
    }
    return nil
  }
}
