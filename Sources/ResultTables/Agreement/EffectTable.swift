internal import Foundation

/// The effects of a table by what they are of, for comparison with another table.
struct EffectTable {
  struct Entry {
    var effect: Double
    /// NaN without a p-value.
    var p: Double
    var line: Int
    /// Alleles as `Alleles` packs them; 0 without.
    var alleles: Alleles
    var frequency: Float
  }

  /// What the effects are of.
  enum Subject: String {
    case genes, variants
  }

  let file: String
  let kind: Kind
  let subject: Subject
  /// For genes: the form of their identifiers; for variants: how they are named ("rs", "position").
  private(set) var form = ""
  private(set) var entries: [String: Entry] = [:]
  private(set) var repeated = RowSet()
  /// For variants: whether they have a chromosome and a position.
  private(set) var hasPositions = false
  let threshold: Double

  static let names = "rs numbers"
  static let positions = "positions"
  static let most = 12_000_000

  /// Nil, with the reason, where a table has no effects that could be compared.
  /// - Parameter byPosition: whether variants are named by chromosome and position even where they have rs
  ///   numbers, because the other table has none.
  static func read(_ path: String, _ options: Explainer.Options, byPosition: Bool = false) throws
    -> (table: EffectTable?, why: String)
  {
    let file = try TableFile(path: path, kind: options.kind, progress: options.progress)
    let kind = file.kind
    if kind.isAssociation {
      guard
        file.roles[.effect] != nil || file.roles[.oddsRatio] != nil || file.roles[.zScore] != nil
      else {
        return (nil, "\(file.name) has no column of effects")
      }
      guard file.roles[.effectAllele] != nil else {
        return (nil, "\(file.name) does not name the effect allele, so that signs have no meaning")
      }
      var table = EffectTable(file: file.name, kind: kind, subject: .variants, threshold: 5e-8)
      table.hasPositions = file.roles[.chromosome] != nil && file.roles[.position] != nil
      try table.readVariants(file, byPosition: byPosition)
      return (table, "")
    }
    let isScreen = kind == .mageckGene
    guard kind.isExpression || kind == .methylationDmp || kind == .seuratMarkers || isScreen else {
      return (nil, "\(file.name) is \(kind.phrase), which has no effect for each gene or variant")
    }
    if kind == .seuratMarkers, file.roles[.cluster] != nil {
      return (nil, "\(file.name) has several clusters; compare one cluster at a time")
    }
    let effect = isScreen ? file.head.keys.firstIndex(of: "neglfc") : file.roles[.log2FoldChange]
    guard let effect, let label = file.roles[.gene] ?? file.roles[.probe] else {
      return (nil, "\(file.name) has no column of names or of effects")
    }
    let p =
      isScreen ? file.head.keys.firstIndex(of: "negfdr") : file.roles[.adjustedP] ?? file.roles[.p]
    var table = EffectTable(file: file.name, kind: kind, subject: .genes, threshold: 0.05)
    try table.readGenes(file, label, effect, p)
    return (table, "")
  }

  private init(file: String, kind: Kind, subject: Subject, threshold: Double) {
    self.file = file
    self.kind = kind
    self.subject = subject
    self.threshold = threshold
  }

  private mutating func readGenes(_ file: TableFile, _ label: Int, _ effect: Int, _ p: Int?) throws
  {
    let decimal = file.head.dialect.decimal
    var forms: [GeneNames.Form: Int] = [:]
    var own = self
    try file.forEachBatch { batch in
      for record in 0..<batch.count {
        var name = batch.bytes[trimmed(batch.bytes, batch.range(record, label))].string
        guard
          let value = NumberParsing.double(
            batch.bytes, trimmed(batch.bytes, batch.range(record, effect)), decimal: decimal),
          value.isFinite, !name.isMissingValue
        else { continue }
        if let form = GeneNames.form(name) {
          forms[form, default: 0] += 1
          if form == .ensembl, let dot = name.firstIndex(of: ".") { name = String(name[..<dot]) }
        }
        let chance = p.flatMap {
          NumberParsing.double(
            batch.bytes, trimmed(batch.bytes, batch.range(record, $0)), decimal: decimal)
        }
        own.enter(
          name,
          Entry(
            effect: value, p: chance ?? .nan, line: Int(batch.lines[record]), alleles: Alleles(),
            frequency: .nan))
      }
    }
    own.form =
      forms.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key.rawValue ?? ""
    self = own
  }

  private mutating func readVariants(_ file: TableFile, byPosition: Bool) throws {
    let decimal = file.head.dialect.decimal
    let roles = file.roles
    let usesNames =
      !byPosition
      && (roles[.variant].map { file.head.share($0) { $0.hasPrefix("rs") } > 0.5 } ?? false)
    form = usesNames ? Self.names : Self.positions
    var own = self
    try file.forEachBatch { batch in
      for record in 0..<batch.count {
        func range(_ role: Role) -> Range<Int>? {
          roles[role].map { trimmed(batch.bytes, batch.range(record, $0)) }
        }
        func number(_ role: Role) -> Double? {
          range(role).flatMap { NumberParsing.double(batch.bytes, $0, decimal: decimal) }
        }
        var effect = number(.effect)
        if effect == nil, let ratio = number(.oddsRatio), ratio > 0 { effect = log(ratio) }
        effect = effect ?? number(.zScore)
        guard let effect, effect.isFinite, let first = range(.effectAllele) else { continue }
        let name: String
        if usesNames, let column = range(.variant) {
          name = batch.bytes[column].string
        } else {
          guard let chromosome = range(.chromosome),
            let code = Chromosome.code(batch.bytes, chromosome), let position = range(.position)
          else { continue }
          name = "\(code):\(batch.bytes[position].string)"
        }
        let p = number(.p) ?? number(.minusLog10P).map { pow(10, -$0) }
        var other = range(.otherAllele) ?? 0..<0
        if let alternate = range(.alternate), batch.bytes[first].elementsEqual(batch.bytes[other]) {
          other = alternate
        }
        let alleles = Alleles(batch.bytes, first, other)
        own.enter(
          name,
          Entry(
            effect: effect, p: p ?? .nan, line: Int(batch.lines[record]), alleles: alleles,
            frequency: Float(number(.frequency) ?? .nan)))
      }
      guard own.entries.count <= Self.most else {
        throw TableError(
          file.name, "it has more than \(Self.most) variants to compare",
          advice: "Compare one chromosome at a time.")
      }
    }
    self = own
  }

  private mutating func enter(_ name: String, _ entry: Entry) {
    if entries[name] != nil {
      repeated.append(entry.line)
    } else {
      entries[name] = entry
    }
  }
}

/// The alleles of a variant: the one whose effect is given, and the other.
struct Alleles: Hashable {
  private(set) var effect: UInt32 = 0
  private(set) var other: UInt32 = 0

  init() {}

  /// Alleles of several bases are told apart by a hash of their bases.
  init(_ bytes: [UInt8], _ effect: Range<Int>, _ other: Range<Int>) {
    self.effect = Self.code(bytes, effect, isComplement: false)
    self.other = Self.code(bytes, other, isComplement: false)
    isKnown = !other.isEmpty
    complementEffect = Self.code(bytes, effect, isComplement: true)
    complementOther = Self.code(bytes, other, isComplement: true)
  }

  private var isKnown = false
  private var complementEffect: UInt32 = 0
  private var complementOther: UInt32 = 0

  /// The base that a number stands for: 1 A, 2 C, 3 G, 4 T, as in LINKAGE's and PLINK's files.
  static func base(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x31: 0x41
    case 0x32: 0x43
    case 0x33: 0x47
    case 0x34: 0x54
    default: nil
    }
  }

  /// FNV-1a over the bases, on the other strand from the last to the first.
  private static func code(_ bytes: [UInt8], _ range: Range<Int>, isComplement: Bool) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for i in 0..<range.count {
      let raw = bytes[isComplement ? range.upperBound - 1 - i : range.lowerBound + i]
      let byte = (range.count == 1 ? base(raw) : nil) ?? raw & 0xDF
      let base: UInt8
      switch (byte, isComplement) {
      case (0x41, true): base = 0x54
      case (0x54, true): base = 0x41
      case (0x43, true): base = 0x47
      case (0x47, true): base = 0x43
      default: base = byte
      }
      hash = (hash ^ UInt32(base)) &* 16_777_619
    }
    return hash
  }

  /// Whether the other strand has the same two alleles, so that strands can't be told apart.
  var isAmbiguous: Bool { isKnown && complementEffect == other }

  enum Match {
    case same, swapped, sameOtherStrand, swappedOtherStrand, different
  }

  /// How the alleles of the same variant in another table relate to these.
  func match(_ b: Alleles) -> Match {
    if !isKnown || !b.isKnown {
      return effect == b.effect
        ? .same
        : b.isKnown && effect == b.other || isKnown && other == b.effect ? .swapped : .different
    }
    if effect == b.effect, other == b.other { return .same }
    if effect == b.other, other == b.effect { return .swapped }
    if effect == b.complementEffect, other == b.complementOther { return .sameOtherStrand }
    if effect == b.complementOther, other == b.complementEffect { return .swappedOtherStrand }
    return .different
  }
}
