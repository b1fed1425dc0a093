internal import Foundation

/// What is kept of the rows of an association table while they stream by: p-values and their classes of
/// frequency, and whole rows only where p is small. About nine bytes a row.
struct AssociationScan {
  /// A row with a small p.
  struct Hit {
    var line: Int
    var chromosome: Int
    var position: Int
    var p: PValue
    /// Of an odds ratio its logarithm.
    var effect: Double
    var isOddsRatio: Bool
    var frequency: Double
    var name: String
    var effectAllele: String
    var otherAllele: String
    var gene: String
  }

  static let keptBelow = 1e-5
  /// The smallest p-values are kept whatever they are: so many.
  static let fewest = 20

  private let roles: RoleMap
  private let decimal: UInt8
  private let isEQTL: Bool
  private let probes: BuildProbes?

  private(set) var rows = 0
  private(set) var firstLines: [Int] = []
  /// p of each tested row, in the order of the file.
  private(set) var p: [Double] = []
  /// 0 unknown, 1 below 1%, 2 from 1 to 5%, 3 from 5%; empty without a frequency.
  private(set) var classes: [UInt8] = []
  private(set) var hits: [Hit] = []
  private(set) var otherTests: [String: Int] = [:]

  private(set) var missingP = RowSet()
  private(set) var invalidP = RowSet()
  private(set) var outsideP = RowSet()
  private(set) var zeroP = RowSet()
  private(set) var failed = RowSet()
  private(set) var badChromosome = RowSet()
  private(set) var badPosition = RowSet()
  private(set) var unsorted = RowSet()
  private(set) var repeated = RowSet()
  private(set) var ambiguousAlleles = RowSet()
  private(set) var sameAlleles = RowSet()
  private(set) var strangeAlleles = RowSet()
  private(set) var insertions = RowSet()
  /// Alleles spelled 1 to 4, for A, C, G and T.
  private(set) var numberedAlleles = RowSet()
  /// z and the effect point opposite ways.
  private(set) var signConflicts = RowSet()
  /// Tests of heterogeneity between studies, and those with p < 0.05.
  private(set) var heterogeneity = (tested: 0, small: 0)
  private(set) var badFrequency = RowSet()
  private(set) var lowInfo = RowSet()
  private(set) var badError = RowSet()
  private(set) var rare = RowSet()
  private(set) var uneven = RowSet()
  private(set) var positiveEffects = 0
  private(set) var effects = 0
  private(set) var effectSum = 0.0
  private(set) var sizeRange = (low: Double.infinity, high: -Double.infinity)
  private(set) var caseRange = (low: Double.infinity, high: -Double.infinity)
  private(set) var controlRange = (low: Double.infinity, high: -Double.infinity)
  private(set) var greatestP = 0.0
  private(set) var leastFrequency = Double.infinity
  /// Rows, least and greatest position of each chromosome.
  private(set) var chromosomes: [(count: Int, low: Int, high: Int)] =
    Array(repeating: (0, Int.max, 0), count: 64)
  private(set) var prefixed = 0
  private(set) var genes: Set<String> = []
  private(set) var profiles: [ColumnProfile]
  private(set) var build = BuildProbes.Tally()
  private(set) var consistency: [Double] = []
  /// −log10 p in steps of 0.01; the last holds what is larger.
  private(set) var steps = [Int](repeating: 0, count: 40_001)
  /// The smallest p in each window of a chromosome, as −log10 p.
  private(set) var peaks: [[Float]] = Array(repeating: [], count: 64)

  static let window = 500_000
  private static let profiled = 100_000
  private let width: Int
  private var lastChromosome = 0
  private var lastPosition = -1
  private var lastAlleles: [UInt8] = []
  private var worstFewest = PValue(2)

  init(_ file: TableFile, probes: BuildProbes?) {
    roles = file.roles
    decimal = file.head.dialect.decimal
    isEQTL = file.kind == .eqtl
    width = max(file.head.header?.count ?? 0, file.head.width)
    profiles = Array(repeating: ColumnProfile(), count: min(200, width))
    self.probes = probes
  }

  mutating func add(_ batch: RecordBatch) {
    for record in 0..<batch.count { add(batch, record) }
  }

  private mutating func add(_ batch: RecordBatch, _ record: Int) {
    let line = Int(batch.lines[record])
    rows += 1
    if rows <= 20 { firstLines.append(line) }
    if batch.fieldCount(record) != width { uneven.append(line) }
    if rows <= Self.profiled {
      for column in profiles.indices {
        let range = batch.range(record, column)
        profiles[column].add(
          NumberParsing.cell(batch.bytes, range, decimal: decimal), batch.bytes[range].string)
      }
    }
    if let column = roles[.test], skipsTest(batch, record, column) { return }
    let place = readPlace(batch, record, line)
    let alleles = readAlleles(batch, record, line)
    checkOrder(batch, place, alleles, line)
    let frequency = readFrequency(batch, record, line)
    readSizes(batch, record)
    let effect = readEffect(batch, record, line)
    if isEQTL, let column = roles[.geneID] { genes.insert(batch.text(record, column)) }
    guard let p = readP(batch, record, line) else { return }
    note(p, batch, record, line, place, frequency, effect)
  }

  /// Whether the row is of another term than the additive effect, such as a covariate.
  private mutating func skipsTest(_ batch: RecordBatch, _ record: Int, _ column: Int) -> Bool {
    let range = batch.range(record, column)
    if range.count == 3, batch.bytes[range.lowerBound] == 0x41,
      batch.bytes[range.lowerBound + 1] == 0x44,
      batch.bytes[range.lowerBound + 2] == 0x44
    {
      return false
    }
    let name = batch.bytes[range].string
    if ["ADD-ADD", "ALLELIC", "TREND", ""].contains(name) || name.hasPrefix("ADD-WGR") {
      return false
    }
    otherTests[name, default: 0] += 1
    return true
  }

  private mutating func readPlace(_ batch: RecordBatch, _ record: Int, _ line: Int) -> (Int, Int) {
    guard let chromosomeColumn = roles[.chromosome], let positionColumn = roles[.position] else {
      return (0, -1)
    }
    let range = trimmed(batch.bytes, batch.range(record, chromosomeColumn))
    let code = Chromosome.code(batch.bytes, range) ?? 0
    if code == 0 { badChromosome.append(line) }
    if range.count > 3, batch.bytes[range.lowerBound] | 0x20 == 0x63 { prefixed += 1 }
    let place = trimmed(batch.bytes, batch.range(record, positionColumn))
    guard let position = NumberParsing.integer(batch.bytes, place), position >= 0 else {
      // 1e+05, as R writes round positions.
      if case .number(let value) = NumberParsing.cell(batch.bytes, place), value >= 0,
        value == value.rounded(), value < 1e9
      {
        return (code, Int(value))
      }
      badPosition.append(line)
      return (code, -1)
    }
    chromosomes[code].count += 1
    chromosomes[code].low = min(chromosomes[code].low, position)
    chromosomes[code].high = max(chromosomes[code].high, position)
    return (code, position)
  }

  /// Both alleles one after the other, the smaller first; empty where one is missing.
  private mutating func readAlleles(_ batch: RecordBatch, _ record: Int, _ line: Int) -> (
    Range<Int>, Range<Int>
  )? {
    guard let first = roles[.effectAllele], let second = roles[.otherAllele] else { return nil }
    let a = trimmed(batch.bytes, batch.range(record, first))
    var b = trimmed(batch.bytes, batch.range(record, second))
    if let alternate = roles[.alternate], batch.bytes[a].elementsEqual(batch.bytes[b]) {
      b = trimmed(batch.bytes, batch.range(record, alternate))
    }
    guard !a.isEmpty, !b.isEmpty else { return nil }
    if a.count == 1, b.count == 1 {
      var x = batch.bytes[a.lowerBound] & 0xDF
      var y = batch.bytes[b.lowerBound] & 0xDF
      if let one = Alleles.base(batch.bytes[a.lowerBound]),
        let other = Alleles.base(batch.bytes[b.lowerBound])
      {
        (x, y) = (one, other)
        numberedAlleles.append(line)
      }
      if x == y {
        sameAlleles.append(line)
      } else if !Self.isBase(x) || !Self.isBase(y) {
        if Self.isIndelCode(x) && Self.isIndelCode(y) {
          insertions.append(line)
        } else {
          strangeAlleles.append(line)
        }
      } else if x &+ y == 0x41 &+ 0x54 || x &+ y == 0x43 &+ 0x47 {
        ambiguousAlleles.append(line)
      }
    } else {
      insertions.append(line)
      if !batch.bytes[a].allSatisfy({ Self.isBase($0 & 0xDF) })
        || !batch.bytes[b].allSatisfy({ Self.isBase($0 & 0xDF) })
      {
        strangeAlleles.append(line)
      }
    }
    return (a, b)
  }

  @inline(__always) private static func isBase(_ x: UInt8) -> Bool {
    x == 0x41 || x == 0x43 || x == 0x47 || x == 0x54
  }
  @inline(__always) private static func isIndelCode(_ x: UInt8) -> Bool {
    x == 0x49 || x == 0x44 || x == 0x52
  }

  private mutating func checkOrder(
    _ batch: RecordBatch, _ place: (Int, Int), _ alleles: (Range<Int>, Range<Int>)?, _ line: Int
  ) {
    guard place.0 > 0, place.1 >= 0, !isEQTL else { return }
    if place.0 == lastChromosome, place.1 < lastPosition { unsorted.append(line) }
    if place.0 == lastChromosome, place.1 == lastPosition, let alleles {
      let same =
        lastAlleles.count == alleles.0.count + alleles.1.count + 1
        && lastAlleles.elementsEqual(batch.bytes[alleles.0] + [0] + batch.bytes[alleles.1])
      if same { repeated.append(line) }
      lastAlleles = batch.bytes[alleles.0] + [0] + batch.bytes[alleles.1]
    } else if let alleles {
      lastAlleles.removeAll(keepingCapacity: true)
      lastAlleles.append(contentsOf: batch.bytes[alleles.0])
      lastAlleles.append(0)
      lastAlleles.append(contentsOf: batch.bytes[alleles.1])
    }
    lastChromosome = place.0
    lastPosition = place.1
  }

  private func number(_ batch: RecordBatch, _ record: Int, _ role: Role) -> Double? {
    guard let column = roles[role] else { return nil }
    let range = trimmed(batch.bytes, batch.range(record, column))
    return NumberParsing.double(batch.bytes, range, decimal: decimal)
  }

  private mutating func readFrequency(_ batch: RecordBatch, _ record: Int, _ line: Int) -> Double {
    guard let value = number(batch, record, .frequency) ?? number(batch, record, .minorFrequency)
    else { return .nan }
    guard value >= 0, value <= 1 else {
      badFrequency.append(line)
      return .nan
    }
    leastFrequency = min(leastFrequency, value, 1 - value)
    return value
  }

  private mutating func readSizes(_ batch: RecordBatch, _ record: Int) {
    sizeRange = widened(sizeRange, by: number(batch, record, .sampleSize))
    caseRange = widened(caseRange, by: number(batch, record, .cases))
    controlRange = widened(controlRange, by: number(batch, record, .controls))
  }

  private func widened(_ range: (low: Double, high: Double), by value: Double?) -> (
    low: Double, high: Double
  ) {
    guard let value, value.isFinite else { return range }
    return (min(range.low, value), max(range.high, value))
  }

  private mutating func readEffect(_ batch: RecordBatch, _ record: Int, _ line: Int) -> Double {
    if let info = number(batch, record, .info), info < 0.3 { lowInfo.append(line) }
    var value = number(batch, record, .effect) ?? .nan
    if value.isNaN, let ratio = number(batch, record, .oddsRatio), ratio > 0 { value = log(ratio) }
    if value.isFinite, let z = number(batch, record, .zScore), z != 0, value != 0,
      (z > 0) != (value > 0)
    {
      signConflicts.append(line)
    }
    if value.isFinite {
      effects += 1
      effectSum += value
      if value > 0 { positiveEffects += 1 }
    }
    if let error = number(batch, record, .standardError), error <= 0 { badError.append(line) }
    if let p = number(batch, record, .heterogeneityP) {
      heterogeneity.tested += 1
      if p < 0.05 { heterogeneity.small += 1 }
    }
    return value
  }

  private mutating func readP(_ batch: RecordBatch, _ record: Int, _ line: Int) -> PValue? {
    let isLog = roles[.p] == nil
    guard let column = roles[.p] ?? roles[.minusLog10P] else { return nil }
    let range = trimmed(batch.bytes, batch.range(record, column))
    guard var p = PValue(batch.bytes, range, decimal: decimal) else {
      if NumberParsing.isMissing(batch.bytes, range) {
        missingP.append(line)
      } else {
        invalidP.append(line)
      }
      return nil
    }
    if isLog {
      guard p.value >= 0 else {
        outsideP.append(line)
        return nil
      }
      p = PValue(minusLog10: p.value)
    }
    guard p.isProbability else {
      outsideP.append(line)
      return nil
    }
    if p.isZero { zeroP.append(line) }
    return p
  }

  private mutating func note(
    _ value: PValue, _ batch: RecordBatch, _ record: Int, _ line: Int, _ place: (Int, Int),
    _ frequency: Double,
    _ effect: Double
  ) {
    p.append(value.value)
    greatestP = max(greatestP, value.value)
    let size = value.isZero ? 400.0 : value.minusLog10
    steps[min(40_000, Int(size * 100))] += 1
    if place.0 > 0, place.1 >= 0 {
      let window = place.1 / Self.window
      while peaks[place.0].count <= window, window < 2000 { peaks[place.0].append(0) }
      if window < 2000, Float(size) > peaks[place.0][window] {
        peaks[place.0][window] = Float(size)
      }
    }
    if roles[.frequency] != nil || roles[.minorFrequency] != nil {
      let minor = min(frequency, 1 - frequency)
      classes.append(minor.isNaN ? 0 : minor < 0.01 ? 1 : minor < 0.05 ? 2 : 3)
    }
    if rows <= Self.profiled, let error = number(batch, record, .standardError), error > 0,
      effect.isFinite, value.value > 1e-200, value.value < 0.9
    {
      let z = effect / error
      let expected = Distributions.normalQuantile(upperTail: value.value / 2)
      consistency.append(abs(abs(z) - expected))
    }
    if let probes, let column = roles[.variant] {
      probes.look(
        batch.bytes, batch.range(record, column), chromosome: place.0, position: place.1, &build)
    }
    guard value.value < Self.keptBelow || hits.count < Self.fewest || value < worstFewest else {
      return
    }
    hits.append(hit(value, batch, record, line, place, frequency, effect))
    if value.value >= Self.keptBelow { trim() }
  }

  private func hit(
    _ value: PValue, _ batch: RecordBatch, _ record: Int, _ line: Int, _ place: (Int, Int),
    _ frequency: Double,
    _ effect: Double
  ) -> Hit {
    func text(_ role: Role) -> String {
      roles[role].map { batch.bytes[trimmed(batch.bytes, batch.range(record, $0))].string } ?? ""
    }
    var name = text(.variant)
    if name.isMissingValue, place.1 >= 0 { name = "\(Chromosome.name(place.0)):\(place.1)" }
    return Hit(
      line: line, chromosome: place.0, position: place.1, p: value, effect: effect,
      isOddsRatio: !(number(batch, record, .effect)?.isFinite ?? false), frequency: frequency,
      name: name, effectAllele: text(.effectAllele).uppercased(),
      otherAllele: otherAllele(text(.effectAllele), text(.otherAllele), text(.alternate)),
      gene: isEQTL ? text(.geneID) : "")
  }

  private func otherAllele(_ effect: String, _ other: String, _ alternate: String) -> String {
    (effect == other && !alternate.isEmpty ? alternate : other).uppercased()
  }

  /// Of hits with a large p only the fewest smallest stay.
  private mutating func trim() {
    guard hits.count > 4 * Self.fewest else { return }
    let large = hits.filter { $0.p.value >= Self.keptBelow }
    guard large.count > 2 * Self.fewest else { return }
    let kept = large.sorted { ($0.p, $0.line) < ($1.p, $1.line) }.prefix(Self.fewest)
    worstFewest = kept.last?.p ?? worstFewest
    let lines = Set(kept.map(\.line))
    hits.removeAll { $0.p.value >= Self.keptBelow && !lines.contains($0.line) }
  }
}
