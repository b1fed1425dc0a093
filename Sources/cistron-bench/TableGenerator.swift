import Foundation

/// Writes large tables with a seed, to measure reading on: the same rows on every machine.
struct TableGenerator {
  private var state: UInt64 = 7
  private var buffer: [UInt8] = []
  private let out: FileHandle

  init(path: String) throws {
    FileManager.default.createFile(atPath: path, contents: nil)
    out = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    buffer.reserveCapacity(1 << 21)
  }

  /// SplitMix64, as a fraction of 1.
  private mutating func fraction() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((z ^ (z >> 31)) >> 11) * 0x1p-53
  }

  private mutating func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count > 1 << 20 { flush() }
  }

  private mutating func flush() {
    out.write(Data(buffer))
    buffer.removeAll(keepingCapacity: true)
  }

  /// Four significant digits.
  private func short(_ value: Double) -> String {
    let size = abs(value)
    if size >= 1e-3 { return String(Double(Int((value * 1e5).rounded())) / 1e5) }
    guard size > 0 else { return "0" }
    let exponent = Int(log10(size).rounded(.down))
    let mantissa = (value * pow(10, Double(-exponent)) * 1e3).rounded() / 1e3
    return "\(mantissa)e\(exponent)"
  }

  /// Summary statistics in the order of GWAS-SSF: 22 chromosomes, sorted, one variant in 100,000 associated.
  mutating func association(rows: Int) {
    write(
      "chromosome\tbase_pair_location\teffect_allele\tother_allele\tbeta\tstandard_error\teffect_allele_frequency\tp_value\trsid\tn\n"
    )
    let bases = ["A", "C", "G", "T"]
    let each = rows / 22 + 1
    for row in 0..<rows {
      let chromosome = row / each + 1
      let position = (row % each) * (240_000_000 / each) + 10_000
      let first = Int(fraction() * 4)
      let second = (first + 1 + Int(fraction() * 3)) % 4
      let frequency = 0.001 + fraction() * 0.998
      var p = fraction()
      if fraction() < 1e-5 { p = pow(p, 40) + 1e-290 }
      let beta = (fraction() - 0.5) * 0.2
      write(
        "\(chromosome)\t\(position)\t\(bases[first])\t\(bases[second])\t\(short(beta))\t0.0213\t\(short(frequency))\t\(short(p))\trs\(row + 1000)\t250000\n"
      )
    }
    flush()
  }

  /// Calls of ten samples with GT:DP:GQ.
  mutating func calls(records: Int) {
    let samples = (1...10).map { "S\($0)" }
    write(
      "##fileformat=VCFv4.2\n##FILTER=<ID=PASS,Description=\"All filters passed\">\n##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"Depth\">\n##FORMAT=<ID=GQ,Number=1,Type=Integer,Description=\"Quality\">\n##contig=<ID=chr1,length=248956422>\n##contig=<ID=chr2,length=242193529>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t\(samples.joined(separator: "\t"))\n"
    )
    let bases = ["A", "C", "G", "T"]
    for record in 0..<records {
      let half = records / 2
      let position = (record % max(1, half)) * 400 + 10_000
      let first = Int(fraction() * 4)
      // Two of three substitutions are transitions.
      let other = fraction() < 0.67 ? (first + 2) % 4 : (first + 1) % 4
      let isIndel = fraction() < 0.1
      let alternate = isIndel ? bases[first] + "AT" : bases[other]
      var line =
        "chr\(record / max(1, half) + 1)\t\(position)\t.\t\(bases[first])\t\(alternate)\t\(30 + Int(fraction() * 900))\tPASS\t.\tGT:DP:GQ"
      let frequency = fraction()
      for _ in samples {
        let a = fraction() < frequency ? 1 : 0
        let b = fraction() < frequency ? 1 : 0
        let isMissing = fraction() < 0.01
        line +=
          isMissing
          ? "\t./.:0:."
          : "\t\(min(a, b))/\(max(a, b)):\(5 + Int(fraction() * 60)):\(20 + Int(fraction() * 79))"
      }
      write(line + "\n")
    }
    flush()
  }
}
