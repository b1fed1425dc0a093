import Generation
import Grounding
import TestSupport

/// What a cheat wants to say, by the rule that should stop it.
enum CheatPlans {
  static let texts: [LockedRule: [String]] = [
    .number: [
      "17", "seven", "3.5%", "a third", "two-fold", "IV", "７", "٧", "½", "OR 9.9", "P < 0.001",
      "twenty-five", "−4", "1e9", "half", "5 of 10", "more than 90", "0.0001", "twice", "type II",
      "95% CI 1.1-9.9", "⁷", "七", "10 mg", "a hundred", "second",
    ],
    .gene: [
      "BRCA9", "TP73", "SOX99", "KRAS", "brca2", "WAS", "REST", "CAT", "HER3", "p73", "IL-99",
      "sonic hedgehog", "insulin", "ВRСА1", "ＢＲＣＡ１", "miR-999", "MYC", "dystrophin",
    ],
    .variant: [
      "rs99999", "c.1A>G", "p.Arg1His", "CYP9*9", "chr1:1000", "13q14", "V601E", "47,XYY",
      "del(13q)", "m.1A>G", "R99X", "HLA-B*99:01",
    ],
    .identifier: [
      "PMID 12345", "PMC12345", "GSE1234", "NM_001234.1", "HP:0001250", "OMIM 100100",
      "10.1000/x", "NCT01234567", "ENSG00000000001", "SRR123456",
    ],
    .disease: [
      "melanoma", "Marfan syndrome", "asthma", "psoriasis", "leukaemia", "Huntington disease",
      "haemophilia", "retinoblastoma", "cystic fibrosis", "epilepsy", "schizophrenia",
    ],
    .drug: [
      "aspirin", "warfarin", "imatinib", "clopidogrel", "trastuzumab", "abacavir", "codeine",
    ],
    .species: [
      "mice", "zebrafish", "yeast", "Drosophila", "rats", "dogs", "E. coli", "murine", "chickens",
    ],
    .cellLine: ["HeLa", "K562", "HEK293", "MCF-7", "A549", "Jurkat", "U2OS", "HepG2"],
    .mark: [" [7]", " [9]", ". [8]", "[6]", ". [99]", " [1, 9]", "[٧]", "(9)"],
  ]
}

/// A model that pushes what it wants to say as hard as logits can, whatever its vocabulary; it counts
/// how often the constraint did not let it.
struct ValueCheat: NextTokenModel {
  let vocabulary: [[UInt8]]
  let end: Int32
  let byFirst: [[Int32]]
  /// What it wants to say: of the rule that should stop it, the bytes.
  let plans: [(rule: LockedRule, bytes: [UInt8])]
  var random: SplitMix64
  private(set) var blocked: [LockedRule: Int] = [:]
  private var plan: (rule: LockedRule, bytes: [UInt8])?
  private var said = 0
  private var pushed: Set<Int32> = []
  private var last: UInt8 = 32

  init(
    vocabulary: [[UInt8]], end: Int32, plans: [(rule: LockedRule, bytes: [UInt8])], seed: UInt64
  ) {
    self.vocabulary = vocabulary
    self.end = end
    self.plans = plans
    random = SplitMix64(seed: seed)
    var byFirst = [[Int32]](repeating: [], count: 256)
    for (id, token) in vocabulary.enumerated() {
      if let first = token.first { byFirst[Int(first)].append(Int32(id)) }
    }
    self.byFirst = byFirst
  }

  mutating func logits(after tokens: [Int32]) -> [Float] {
    hear(tokens)
    if plan == nil, random.next() % 3 != 0, !plans.isEmpty { begin() }
    // Otherwise it likes to go on at random, and to end a sentence now and then.
    let base = random.next()
    var logits = vocabulary.indices.map { Float((base &* (UInt64($0) | 1)) >> 54) }
    logits[Int(end)] = random.next() % 4 == 0 ? 2_000 : -1_000
    for id in byFirst[46] where random.next() % 3 == 0 { logits[Int(id)] = 3_000 }
    pushed = []
    guard let plan else { return logits }
    let rest = plan.bytes[said...]
    for id in byFirst[Int(rest.first ?? 0)] where rest.starts(with: vocabulary[Int(id)]) {
      logits[Int(id)] = 1e9 + Float(vocabulary[Int(id)].count) * 1e6
      pushed.insert(id)
    }
    return logits
  }

  /// What was chosen since it was last asked.
  private mutating func hear(_ tokens: [Int32]) {
    for (i, token) in tokens.enumerated() {
      let bytes = vocabulary.indices.contains(Int(token)) ? vocabulary[Int(token)] : []
      if i == 0, let own = plan, !pushed.isEmpty {
        if pushed.contains(token) {
          said += bytes.count
        } else {
          blocked[own.rule, default: 0] += 1
          plan = nil
        }
      } else if let own = plan {
        // Taken without asking: the plan goes on only where it says the same.
        if own.bytes[min(said, own.bytes.count)...].starts(with: bytes) {
          said += bytes.count
        } else {
          plan = nil
        }
      }
      if let own = plan, said >= own.bytes.count { plan = nil }
      last = bytes.last ?? last
    }
  }

  private mutating func begin() {
    var own = plans[Int(random.next() % UInt64(plans.count))]
    if last != 32, own.bytes.first != 32, own.bytes.first != 46, random.next() % 8 != 0 {
      own.bytes.insert(32, at: 0)
    }
    plan = own
    said = 0
  }
}
