/// Counts over the records of a VCF while they stream by; nothing is kept but counts and records that
/// stand out.
struct VariantCallScan {
  struct Sample {
    var name: String
    var homozygousReference = 0
    var heterozygous = 0
    var homozygousAlternate = 0
    var haploid = 0
    var missing = 0
    var transitions = 0
    var transversions = 0
    var indels = 0
    var singletons = 0
    var depthSum = 0
    var depthCount = 0
    var qualitySum = 0.0
    var qualityCount = 0
    var heterozygousX = 0
    var callsX = 0
  }

  private(set) var samples: [Sample]
  private(set) var records = 0
  private(set) var firstLines: [Int] = []
  private(set) var snps = 0
  private(set) var indels = 0
  private(set) var multiBase = 0
  private(set) var symbolic = 0
  private(set) var blocks = 0
  private(set) var noAlternate = 0
  private(set) var transitions = 0
  private(set) var transversions = 0
  private(set) var multiallelic = RowSet()
  private(set) var passed = 0
  private(set) var unfiltered = 0
  private(set) var filters: [String: Int] = [:]
  private(set) var structuralTypes: [String: Int] = [:]
  private(set) var unsorted = RowSet()
  private(set) var repeated = RowSet()
  private(set) var badPosition = RowSet()
  private(set) var badReference = RowSet()
  private(set) var sameAlleles = RowSet()
  private(set) var shortRecords = RowSet()
  private(set) var badGenotype = RowSet()
  private(set) var lowQuality = RowSet()
  private(set) var notHardy = RowSet()
  private(set) var hardyTested = 0
  private(set) var contigs: [String: (count: Int, high: Int)] = [:]
  private(set) var revisited: Set<String> = []
  private(set) var annotation: AnnotationTally
  private(set) var build = BuildProbes.Tally()

  private let probes: BuildProbes?
  private var format: [UInt8] = []
  private var genotypeAt = -1
  private var depthAt = -1
  private var qualityAt = -1
  private var contig: [UInt8] = []
  private var contigName = ""
  private var contigCount = 0
  private var contigHigh = 0
  private var isX = false
  private var lastPosition = -1
  private var lastKey: [UInt8] = []
  /// What the alternate alleles of the record are: 1 transition, 2 transversion, 3 indel, 4 other.
  private var alleleTypes: [UInt8] = []
  private var alleleCounts: [Int] = []

  init(_ file: TableFile, probes: BuildProbes?) {
    let header = file.head.header ?? []
    samples = header.count > 9 ? header[9...].map { Sample(name: $0) } : []
    annotation = AnnotationTally(file.head)
    self.probes = probes
  }

  mutating func add(_ batch: RecordBatch) {
    for record in 0..<batch.count { add(batch, record) }
    // The contig that is being read is entered where a batch ends.
    closeContig()
  }

  private mutating func closeContig() {
    guard contigCount > 0 else { return }
    let known = contigs[contigName] ?? (0, 0)
    contigs[contigName] = (known.count + contigCount, max(known.high, contigHigh))
    contigCount = 0
  }

  private mutating func add(_ batch: RecordBatch, _ record: Int) {
    let line = Int(batch.lines[record])
    records += 1
    if records <= 20 { firstLines.append(line) }
    let fields = batch.fieldCount(record)
    guard fields >= 5 else {
      shortRecords.append(line)
      return
    }
    if fields < 8 || (samples.count > 0 && fields != samples.count + 9) {
      shortRecords.append(line)
    }
    let position = readPlace(batch, record, line)
    readAlleles(batch, record, line)
    readFilter(batch, record, line)
    if let probes, position >= 0 {
      probes.look(
        batch.bytes, batch.range(record, 2), chromosome: Chromosome.code(contigName) ?? 0,
        position: position, &build)
    }
    if fields >= 8, annotation.isNeeded {
      annotation.add(
        batch.bytes, batch.range(record, 7), line: line, contig: contigName, position: position,
        id: batch.text(record, 2), reference: batch.text(record, 3),
        alternate: batch.text(record, 4))
    }
    if fields > 9, !samples.isEmpty { readSamples(batch, record, line, fields) }
  }

  private mutating func readPlace(_ batch: RecordBatch, _ record: Int, _ line: Int) -> Int {
    let range = batch.range(record, 0)
    if !contig.elementsEqual(batch.bytes[range]) {
      closeContig()
      contig = Array(batch.bytes[range])
      contigName = contig.string
      isX = Chromosome.code(contigName) == 23
      if contigs[contigName] != nil { revisited.insert(contigName) }
      lastPosition = -1
      lastKey = []
    }
    contigCount += 1
    guard let position = NumberParsing.integer(batch.bytes, batch.range(record, 1)), position >= 0
    else {
      badPosition.append(line)
      return -1
    }
    contigHigh = max(contigHigh, position)
    if position < lastPosition { unsorted.append(line) }
    if position == lastPosition {
      let key = batch.bytes[batch.range(record, 3).lowerBound..<batch.range(record, 4).upperBound]
      if lastKey.elementsEqual(key) { repeated.append(line) }
      lastKey = Array(key)
    } else {
      lastKey.removeAll(keepingCapacity: true)
      lastKey.append(
        contentsOf: batch.bytes[
          batch.range(record, 3).lowerBound..<batch.range(record, 4).upperBound])
    }
    lastPosition = position
    return position
  }

  private mutating func readAlleles(_ batch: RecordBatch, _ record: Int, _ line: Int) {
    let reference = batch.range(record, 3)
    let alternates = batch.range(record, 4)
    alleleTypes.removeAll(keepingCapacity: true)
    if reference.isEmpty || !batch.bytes[reference].allSatisfy({ Self.isBase($0) }) {
      badReference.append(line)
    }
    var start = alternates.lowerBound
    var at = start
    while at <= alternates.upperBound {
      if at == alternates.upperBound || batch.bytes[at] == Sign.comma {
        if start < at { classify(batch.bytes, reference, start..<at, line) }
        start = at + 1
      }
      at += 1
    }
    let real = alleleTypes.count { $0 != 5 }
    if real > 1 { multiallelic.append(line) }
    if real == 0 { if alleleTypes.isEmpty { noAlternate += 1 } else { blocks += 1 } }
    // A site counts once for each type it has.
    if alleleTypes.contains(1) || alleleTypes.contains(2) { snps += 1 }
    if alleleTypes.contains(3) { indels += 1 }
    if alleleTypes.contains(4) { multiBase += 1 }
    if alleleTypes.contains(6) { symbolic += 1 }
  }

  private mutating func classify(
    _ bytes: [UInt8], _ reference: Range<Int>, _ alternate: Range<Int>, _ line: Int
  ) {
    let first = bytes[alternate.lowerBound]
    if first == Sign.dot, alternate.count == 1 { return }
    if first == 0x3C {
      let name = bytes[alternate].string
      if name == "<NON_REF>" || name == "<*>" {
        alleleTypes.append(5)
        return
      }
      alleleTypes.append(6)
      structuralTypes[String(name.dropFirst().dropLast()), default: 0] += 1
      return
    }
    if first == 0x2A, alternate.count == 1 {
      alleleTypes.append(5)
      return
    }
    if bytes[alternate].contains(0x5B) || bytes[alternate].contains(0x5D) {
      alleleTypes.append(6)
      structuralTypes["BND", default: 0] += 1
      return
    }
    guard reference.count == 1, alternate.count == 1 else {
      alleleTypes.append(reference.count == alternate.count ? 4 : 3)
      return
    }
    let a = bytes[reference.lowerBound] & 0xDF
    let b = first & 0xDF
    if a == b {
      sameAlleles.append(line)
      alleleTypes.append(4)
    } else if a &+ b == 0x41 &+ 0x47 || a &+ b == 0x43 &+ 0x54 {
      transitions += 1
      alleleTypes.append(1)
    } else {
      transversions += 1
      alleleTypes.append(2)
    }
  }

  @inline(__always) private static func isBase(_ byte: UInt8) -> Bool {
    switch byte & 0xDF {
    case 0x41, 0x43, 0x47, 0x54, 0x4E: true
    default: false
    }
  }

  private mutating func readFilter(_ batch: RecordBatch, _ record: Int, _ line: Int) {
    let quality = batch.range(record, 5)
    if quality.count > 1 || (quality.count == 1 && batch.bytes[quality.lowerBound] != Sign.dot) {
      if let value = NumberParsing.double(batch.bytes, quality), value < 20 {
        lowQuality.append(line)
      }
    }
    let range = batch.range(record, 6)
    if range.count == 4, batch.bytes[range.lowerBound] == 0x50,
      batch.bytes[range.lowerBound + 1] == 0x41
    {
      passed += 1
    } else if range.count <= 1 {
      unfiltered += 1
    } else {
      for name in batch.bytes[range].split(separator: Sign.semicolon) {
        filters[name.string, default: 0] += 1
      }
    }
  }

  // MARK: genotypes

  private mutating func readFormat(_ batch: RecordBatch, _ range: Range<Int>) {
    guard !format.elementsEqual(batch.bytes[range]) else { return }
    format = Array(batch.bytes[range])
    let keys = format.split(separator: Sign.colon, omittingEmptySubsequences: false).map(\.string)
    genotypeAt = keys.firstIndex(of: "GT") ?? -1
    depthAt = keys.firstIndex(of: "DP") ?? -1
    qualityAt = keys.firstIndex(of: "GQ") ?? -1
  }

  private mutating func readSamples(_ batch: RecordBatch, _ record: Int, _ line: Int, _ fields: Int)
  {
    readFormat(batch, batch.range(record, 8))
    guard genotypeAt >= 0 || depthAt >= 0 else { return }
    var reference = 0
    var heterozygous = 0
    var alternate = 0
    var carrier = -1
    var carriers = 0
    let last = max(genotypeAt, max(depthAt, qualityAt))
    for index in 0..<min(samples.count, fields - 9) {
      let range = batch.range(record, index + 9)
      var start = range.lowerBound
      var part = 0
      var at = start
      while part <= last, at <= range.upperBound {
        if at == range.upperBound || batch.bytes[at] == Sign.colon {
          if part == genotypeAt {
            switch genotype(batch.bytes, start..<at, index, line) {
            case 0: reference += 1
            case 1:
              heterozygous += 1
              carrier = index
              carriers += 1
            case 2:
              alternate += 1
              carrier = index
              carriers += 1
            default: break
            }
          } else if part == depthAt {
            if let depth = NumberParsing.integer(batch.bytes, start..<at), depth >= 0 {
              samples[index].depthSum += depth
              samples[index].depthCount += 1
            }
          } else if part == qualityAt {
            if let quality = NumberParsing.double(batch.bytes, start..<at) {
              samples[index].qualitySum += quality
              samples[index].qualityCount += 1
            }
          }
          part += 1
          start = at + 1
        }
        at += 1
      }
    }
    if carriers == 1 { samples[carrier].singletons += 1 }
    if alleleTypes.count == 1, samples.count >= 20, !isX, reference + heterozygous + alternate >= 20
    {
      hardyTested += 1
      if TestSets.hardyWeinberg(reference, heterozygous, alternate) < 1e-6 { notHardy.append(line) }
    }
  }

  /// 0 homozygous for the reference, 1 heterozygous, 2 without the reference, 3 haploid, −1 missing.
  private mutating func genotype(_ bytes: [UInt8], _ range: Range<Int>, _ index: Int, _ line: Int)
    -> Int
  {
    var first = -2
    var second = -2
    var value = -1
    var isMissing = false
    for at in range {
      let byte = bytes[at]
      if byte.isDigit {
        value = max(0, value) * 10 + Int(byte &- 0x30)
        if value > 10_000 { break }
      } else if byte == Sign.slash || byte == Sign.pipe {
        if first == -2 { first = value } else if second == -2 { second = value }
        value = -1
      } else if byte == Sign.dot {
        isMissing = true
      } else {
        badGenotype.append(line)
        return -1
      }
    }
    if first == -2 { first = value } else if second == -2 { second = value }
    guard !isMissing, first >= 0 else {
      samples[index].missing += 1
      return -1
    }
    guard second != -1,
      max(first, second) <= alleleTypes.count || alleleTypes.isEmpty && max(first, second) == 0
    else {
      badGenotype.append(line)
      return -1
    }
    if isX { samples[index].callsX += 1 }
    if second == -2 {
      samples[index].haploid += 1
      if first > 0 { countAllele(first, index) }
      return 3
    }
    if first == 0, second == 0 {
      samples[index].homozygousReference += 1
      return 0
    }
    if first == second {
      samples[index].homozygousAlternate += 1
      countAllele(first, index)
      return 2
    }
    samples[index].heterozygous += 1
    if isX { samples[index].heterozygousX += 1 }
    countAllele(max(first, second), index)
    if min(first, second) > 0 { countAllele(min(first, second), index) }
    return first == 0 || second == 0 ? 1 : 2
  }

  @inline(__always) private mutating func countAllele(_ allele: Int, _ index: Int) {
    switch alleleTypes[allele - 1] {
    case 1: samples[index].transitions += 1
    case 2: samples[index].transversions += 1
    case 3: samples[index].indels += 1
    default: break
    }
  }
}
