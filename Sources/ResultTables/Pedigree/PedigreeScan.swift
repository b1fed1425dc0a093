/// Genotypes of a VCF against a pedigree, while its records stream by: only counts are kept, and the lines of
/// Mendelian errors.
///
/// Counted are records with one alternate allele that passed their filters, or to which none was applied.
struct PedigreeScan {
  /// A child and the parents of it that have genotypes; −1 where one has none.
  struct Family {
    var child: Int
    var father: Int
    var mother: Int
    /// Sites of autosomes.
    var tested = 0
    var errors = RowSet()
    /// Sites of X outside the pseudoautosomal regions, by the sex that the pedigree says.
    var testedX = 0
    var errorsX = RowSet()
    /// Errors where the child is heterozygous and both parents are homozygous for the reference.
    var newAlleles = RowSet()
  }

  struct SexCounts {
    var heterozygous = 0
    var homozygousAlternate = 0
    var calledY = 0
  }

  let names: [String]
  private(set) var families: [Family]
  private(set) var sex: [SexCounts]
  private(set) var records = 0
  private(set) var used = 0
  /// Sites of autosomes.
  private(set) var autosomal = 0
  private(set) var yRecords = 0
  /// Counts of pairs i < j, as matrices by rows.
  private var bothHeterozygous: [Int32]
  private var opposite: [Int32]
  /// Sites where i is heterozygous and j has no genotype.
  private var unmatched: [Int32]
  private var heterozygous: [Int]
  private let comparesPairs: Bool
  private let males: [Bool]

  /// More samples than these are not compared in pairs.
  static let mostSamples = 200

  private var genotypes: [Int8]
  private var format: [UInt8] = []
  private var genotypeAt = -1

  init(_ file: TableFile, _ pedigree: Pedigree) {
    let header = file.head.header ?? []
    let names = header.count > 9 ? Array(header[9...]) : []
    self.names = names
    let places = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
    families = pedigree.people.compactMap { person in
      guard let child = places[person.name] else { return nil }
      let father = places[person.father] ?? -1
      let mother = places[person.mother] ?? -1
      return father < 0 && mother < 0 ? nil : Family(child: child, father: father, mother: mother)
    }
    males = names.map { pedigree.person($0)?.sex == .male }
    sex = Array(repeating: SexCounts(), count: names.count)
    comparesPairs = names.count <= Self.mostSamples
    let cells = comparesPairs ? names.count * names.count : 0
    bothHeterozygous = Array(repeating: 0, count: cells)
    opposite = bothHeterozygous
    unmatched = bothHeterozygous
    heterozygous = Array(repeating: 0, count: names.count)
    genotypes = Array(repeating: -1, count: names.count)
  }

  mutating func add(_ batch: RecordBatch) {
    for record in 0..<batch.count { add(batch, record) }
  }

  private mutating func add(_ batch: RecordBatch, _ record: Int) {
    records += 1
    let fields = batch.fieldCount(record)
    guard fields > 9, !names.isEmpty, isUsed(batch, record) else { return }
    let code = Chromosome.code(batch.bytes, batch.range(record, 0)) ?? 0
    guard code > 0, readGenotypes(batch, record, fields) else { return }
    used += 1
    let line = Int(batch.lines[record])
    switch code {
    case 23:
      let position = NumberParsing.integer(batch.bytes, batch.range(record, 1)) ?? 0
      if Self.isOutsidePseudoautosomal(position) { addX(line) }
    case 24:
      yRecords += 1
      for i in names.indices where genotypes[i] >= 0 { sex[i].calledY += 1 }
    case 25...: break
    default:
      autosomal += 1
      for i in families.indices { check(i, line, isX: false) }
      if comparesPairs { comparePairs() }
    }
  }

  /// One alternate allele that is spelled out, and no filter that failed.
  private func isUsed(_ batch: RecordBatch, _ record: Int) -> Bool {
    let alternate = batch.bytes[batch.range(record, 4)]
    guard !alternate.isEmpty, alternate.allSatisfy({ $0.isLetter }) else { return false }
    let filter = batch.range(record, 6)
    return filter.count <= 1 || batch.bytes[filter].elementsEqual("PASS".utf8)
  }

  /// Between the pseudoautosomal regions, whatever the build.
  /// Source: https://www.ncbi.nlm.nih.gov/grc/human (PAR1 ends at 2,699,520 or 2,781,479; PAR2 begins at
  /// 154,931,044 or 155,701,383).
  static func isOutsidePseudoautosomal(_ position: Int) -> Bool {
    position > 2_781_479 && position < 154_931_044
  }

  /// Alternate alleles of each sample, 0, 1 or 2; a lone allele counts twice; −1 without a genotype.
  private mutating func readGenotypes(_ batch: RecordBatch, _ record: Int, _ fields: Int) -> Bool {
    let range = batch.range(record, 8)
    if !format.elementsEqual(batch.bytes[range]) {
      format = Array(batch.bytes[range])
      genotypeAt =
        format.split(separator: Sign.colon, omittingEmptySubsequences: false).firstIndex {
          $0.elementsEqual("GT".utf8)
        } ?? -1
    }
    guard genotypeAt >= 0 else { return false }
    for i in names.indices {
      let cell = i + 9 < fields ? batch.range(record, i + 9) : 0..<0
      genotypes[i] = Self.dosage(batch.bytes, cell, part: genotypeAt)
    }
    return true
  }

  private static func dosage(_ bytes: [UInt8], _ range: Range<Int>, part: Int) -> Int8 {
    var at = range.lowerBound
    var skipped = 0
    while skipped < part, at < range.upperBound {
      if bytes[at] == Sign.colon { skipped += 1 }
      at += 1
    }
    guard skipped == part else { return -1 }
    var alleles = 0
    var alternate = 0
    while at < range.upperBound, bytes[at] != Sign.colon {
      switch bytes[at] {
      case 0x30: alleles += 1
      case 0x31:
        alleles += 1
        alternate += 1
      case Sign.slash, Sign.pipe: break
      default: return -1
      }
      at += 1
    }
    switch alleles {
    case 1: return Int8(2 * alternate)
    case 2: return Int8(alternate)
    default: return -1
    }
  }

  // MARK: Mendelian errors

  private mutating func check(_ index: Int, _ line: Int, isX: Bool) {
    let family = families[index]
    let child = genotypes[family.child]
    var father = family.father < 0 ? -1 : genotypes[family.father]
    let mother = family.mother < 0 ? -1 : genotypes[family.mother]
    // A son has no X from his father.
    if isX, males[family.child] {
      father = -1
      if child == 1 { return }
    }
    guard child >= 0, father >= 0 || mother >= 0, !(isX && father == 1) else { return }
    let isError = Self.isError(child, father, mother)
    if isX {
      families[index].testedX += 1
      if isError { families[index].errorsX.append(line) }
      return
    }
    families[index].tested += 1
    guard isError else { return }
    families[index].errors.append(line)
    if child == 1, father == 0, mother == 0 { families[index].newAlleles.append(line) }
  }

  /// Whether no alleles of the parents give the child's; −1 is a parent without a genotype.
  static func isError(_ child: Int8, _ father: Int8, _ mother: Int8) -> Bool {
    switch child {
    case 0: father == 2 || mother == 2
    case 2: father == 0 || mother == 0
    default: father == 0 && mother == 0 || father == 2 && mother == 2
    }
  }

  private mutating func addX(_ line: Int) {
    for i in names.indices {
      if genotypes[i] == 1 { sex[i].heterozygous += 1 }
      if genotypes[i] == 2 { sex[i].homozygousAlternate += 1 }
    }
    for i in families.indices { check(i, line, isX: true) }
  }

  // MARK: pairs

  private mutating func comparePairs() {
    let n = names.count
    var one: [Int] = []
    var none: [Int] = []
    var two: [Int] = []
    var missing: [Int] = []
    for i in 0..<n {
      switch genotypes[i] {
      case 0: none.append(i)
      case 1: one.append(i)
      case 2: two.append(i)
      default: missing.append(i)
      }
    }
    for (k, i) in one.enumerated() {
      heterozygous[i] += 1
      for j in one[(k + 1)...] { bothHeterozygous[i * n + j] += 1 }
      for j in missing { unmatched[i * n + j] += 1 }
    }
    for i in none { for j in two { opposite[min(i, j) * n + max(i, j)] += 1 } }
  }

  /// The kinship of two samples, and the heterozygous genotypes that it rests on; nil without any.
  /// Source: Manichaikul et al., Bioinformatics 26, 2867 (2010), equation 9 (KING).
  func kinship(_ i: Int, _ j: Int) -> (value: Double, heterozygous: Int)? {
    guard comparesPairs, i < j else { return nil }
    let n = names.count
    let het =
      heterozygous[i] - Int(unmatched[i * n + j]) + heterozygous[j] - Int(unmatched[j * n + i])
    guard het > 0 else { return nil }
    let shared = Int(bothHeterozygous[i * n + j]) - 2 * Int(opposite[i * n + j])
    return (Double(shared) / Double(het), het)
  }
}
