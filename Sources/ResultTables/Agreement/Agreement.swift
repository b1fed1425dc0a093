internal import Foundation

/// How far two tables of results agree: overlap, signs, rank correlation. Only where they can be compared;
/// otherwise why not.
package struct Agreement: Sendable {
  package var files: [String]
  package var isComparable: Bool
  /// Why they can't be compared, or by what they were matched.
  package var why: String
  package var warnings: [TableWarning] = []
  package var facts: [Fact] = []
  package var sentences: [Explanation.Sentence] = []

  package func fact(_ id: String) -> Fact? { facts.first { $0.id == id } }

  /// - Parameters:
  ///   - first: a file; rows of the result are its lines.
  ///   - builds: the genome builds that the two tables are of, as far as they are known.
  package static func compare(
    _ first: String, _ second: String, builds: (String?, String?) = (nil, nil),
    _ options: Explainer.Options = Explainer.Options()
  ) throws -> Agreement {
    if let sheet = try SheetCheck.compare(first, second) { return sheet }
    var a = try EffectTable.read(first, options)
    var b = try EffectTable.read(second, options)
    // Where one has rs numbers and the other has not, both may have positions.
    if let one = a.table, let other = b.table, one.subject == .variants, other.subject == .variants,
      one.form != other.form, one.hasPositions, other.hasPositions
    {
      if one.form == EffectTable.names {
        a = try EffectTable.read(first, options, byPosition: true)
      } else {
        b = try EffectTable.read(second, options, byPosition: true)
      }
    }
    guard let left = a.table, let right = b.table else {
      return Agreement(
        files: [first, second], isComparable: false, why: a.table == nil ? a.why : b.why)
    }
    if let why = obstacle(left, right, builds) {
      return Agreement(files: [first, second], isComparable: false, why: why)
    }
    var book = FactBook()
    noteBuilds(left, builds, &book)
    let pairs = match(left, right, &book)
    guard pairs.count >= 3 else {
      return Agreement(
        files: [first, second], isComparable: false,
        why:
          "fewer than three \(left.subject.rawValue) are in both tables under the same name (\(left.form) and \(right.form))",
        warnings: book.warnings, facts: book.facts)
    }
    statistics(left, pairs, &book)
    words(left, right, &book)
    return Agreement(
      files: [first, second], isComparable: true,
      why: "both have an effect for each of the \(left.subject.rawValue), matched by \(left.form)",
      warnings: book.warnings.sortedBySeverity, facts: book.facts,
      sentences: book.sentences.sortedBySection)
  }

  private static func obstacle(_ a: EffectTable, _ b: EffectTable, _ builds: (String?, String?))
    -> String?
  {
    if a.subject != b.subject {
      return "\(a.file) has effects of \(a.subject.rawValue), \(b.file) of \(b.subject.rawValue)"
    }
    if a.form != b.form, !a.form.isEmpty, !b.form.isEmpty {
      return "\(a.file) names its \(a.subject.rawValue) by \(a.form), \(b.file) by \(b.form)"
    }
    if a.form == EffectTable.positions, let one = builds.0, let other = builds.1, one != other {
      return
        "their genome builds differ: positions of \(a.file) are of \(one), those of \(b.file) of \(other); lift one over first"
    }
    return nil
  }

  /// What must be said of the builds where variants are compared.
  private static func noteBuilds(
    _ a: EffectTable, _ builds: (String?, String?), _ book: inout FactBook
  ) {
    guard a.subject == .variants else { return }
    for (id, build) in [("build_first", builds.0), ("build_second", builds.1)] {
      book.add(
        id, "genome build of the \(id == "build_first" ? "first" : "second") table",
        .text(build ?? "unknown"), "as its explanation says", rows: RowSet())
    }
    if let one = builds.0, let other = builds.1, one != other {
      book.warn(
        "builds_differ", .warning,
        "The genome builds differ ({build_first} and {build_second}): variants were matched by rs number, and positions were not used.",
        remedy: "Lift one table over before loci are compared.", rows: RowSet(), always: true)
    } else if a.form == EffectTable.positions, builds.0 == nil || builds.1 == nil {
      book.warn(
        "build_unknown", .warning,
        "Variants were matched by position, and the genome build of a table is not known: a match may be by chance.",
        remedy: "Find out the builds first.", rows: RowSet(), always: true)
    }
  }

  private struct Pair {
    var a: EffectTable.Entry
    var b: EffectTable.Entry
    /// The effect of `b` on the allele of `a`.
    var effect: Double
  }

  /// The pairs of two tables, and what was done to make them.
  private struct Matching {
    var pairs: [Pair] = []
    var swapped = RowSet()
    var otherStrand = RowSet()
    var ambiguous = RowSet()
    var different = RowSet()
    var shared = RowSet()

    init(_ left: EffectTable, _ right: EffectTable) {
      for (name, a) in left.entries.sorted(by: { $0.value.line < $1.value.line }) {
        guard let b = right.entries[name] else { continue }
        shared.append(a.line)
        if let sign = left.subject == .variants ? sign(a, b) : 1 {
          pairs.append(Pair(a: a, b: b, effect: sign * b.effect))
        }
      }
    }

    /// The sign that puts the effect of `b` on the allele of `a`; nil where the alleles do not tell.
    private mutating func sign(_ a: EffectTable.Entry, _ b: EffectTable.Entry) -> Double? {
      let match = a.alleles.match(b.alleles)
      if a.alleles.isAmbiguous, !Agreement.isClear(a, b, match) {
        ambiguous.append(a.line)
        return nil
      }
      switch match {
      case .same: return 1
      case .swapped:
        swapped.append(a.line)
        return -1
      case .sameOtherStrand:
        otherStrand.append(a.line)
        return 1
      case .swappedOtherStrand:
        otherStrand.append(a.line)
        swapped.append(a.line)
        return -1
      case .different:
        different.append(a.line)
        return nil
      }
    }
  }

  private static func match(_ left: EffectTable, _ right: EffectTable, _ book: inout FactBook)
    -> [Pair]
  {
    let matching = Matching(left, right)
    let noun = left.subject.rawValue
    book.add(
      "n_first", "\(noun) of the first table", .count(left.entries.count),
      "distinct names with an effect", rows: RowSet())
    book.add(
      "n_second", "\(noun) of the second table", .count(right.entries.count),
      "distinct names with an effect", rows: RowSet())
    book.count("n_shared", "\(noun) of both tables", "count(name in both)", rows: matching.shared)
    book.warn(
      "repeated_first", .note,
      "{n:row:rows} of the first table repeat a name; the first of each counts.",
      remedy: "Make the names unique.", rows: left.repeated)
    book.warn(
      "repeated_second", .note,
      "{n:row:rows} of the second table repeat a name; the first of each counts.",
      remedy: "Make the names unique.", rows: right.repeated)
    if left.subject == .variants {
      book.count(
        "n_swapped", "variants with the effect allele exchanged: signs were turned",
        "count(effect allele of one = other allele of the other)", rows: matching.swapped)
      book.count(
        "n_other_strand", "variants given on the other strand", "count(alleles are complementary)",
        rows: matching.otherStrand)
      book.warn(
        "ambiguous_dropped", .note,
        "{n:variant:variants} with complementary alleles (A/T or C/G) were left out: frequencies do not tell their strand.",
        remedy: "Add effect allele frequencies to both tables.", rows: matching.ambiguous)
      book.warn(
        "alleles_differ", .warning,
        "{n:variant:variants} have other alleles in the second table, and were left out.",
        remedy: "They are multi-allelic, or of another build.", rows: matching.different)
    }
    return matching.pairs
  }

  /// Whether frequencies tell the strand of an ambiguous variant: both away from one half, and consistent.
  fileprivate static func isClear(
    _ a: EffectTable.Entry, _ b: EffectTable.Entry, _ match: Alleles.Match
  ) -> Bool {
    guard a.frequency.isFinite, b.frequency.isFinite, abs(a.frequency - 0.5) > 0.1,
      abs(b.frequency - 0.5) > 0.1
    else { return false }
    let same = (a.frequency > 0.5) == (b.frequency > 0.5)
    return match == .same ? same : match == .swapped ? !same : false
  }

  /// A probability that is too small for a Double is not zero.
  private static func shown(_ p: Double) -> Fact.Value {
    p > 0 ? .p(PValue(p)) : .text("below 1e-300")
  }

  private static func statistics(
    _ left: EffectTable, _ pairs: [Pair], _ book: inout FactBook
  ) {
    let all = RowSet(pairs.map(\.a.line))
    book.count("n_compared", "pairs of effects compared", "count after matching", rows: all)
    var agreeing = RowSet()
    var counted = 0
    for pair in pairs where pair.a.effect != 0 && pair.effect != 0 {
      counted += 1
      if (pair.a.effect > 0) == (pair.effect > 0) { agreeing.append(pair.a.line) }
    }
    if counted > 0 {
      book.add(
        "sign_agreement", "share of effects with the same sign",
        .number(Double(agreeing.count) / Double(counted)), "count(same sign) / count(both not 0)",
        rows: all)
    }
    let (rho, p) = TestSets.spearman(pairs.map(\.a.effect), pairs.map(\.effect))
    if rho.isFinite {
      book.add(
        "spearman", "Spearman's rank correlation of the effects", .number(rho),
        "ranks with ties at their mean", rows: all)
      book.add(
        "spearman_p", "its p-value",
        abs(rho) > 1 - 1e-12 ? .text("not estimated, as all ranks agree") : shown(p),
        "Student's t, n − 2 degrees of freedom",
        rows: all)
    }
    significance(left, pairs, all, &book)
    if rho > 0.99, pairs.count > 1000 {
      book.warn(
        "same_data", .note,
        "Effects are nearly the same: the tables look like the same samples analysed twice, so that their agreement is no replication.",
        remedy: "Compare the samples that each rests on.", rows: RowSet(), always: true)
    }
    if let rho = book["spearman"]?.value, case .number(let value) = rho, value < -0.3 {
      book.warn(
        "inverted", .warning,
        "Effects are anticorrelated: the contrast, or the effect allele, is probably the other way round in one table.",
        remedy: "Compare the definitions of the two.", rows: RowSet(), always: true)
    }
  }

  /// What is significant in one table, in the other, in both.
  private static func significance(
    _ left: EffectTable, _ pairs: [Pair], _ all: RowSet, _ book: inout FactBook
  ) {
    let threshold = left.threshold
    book.constant("threshold", "threshold of significance", .p(PValue(threshold)))
    let inA = pairs.filter { $0.a.p < threshold }
    let inB = pairs.filter { $0.b.p < threshold }
    let both = inA.filter { $0.b.p < threshold }
    book.count(
      "n_significant_first", "significant in the first table", "count(p < threshold)",
      rows: RowSet(inA.map(\.a.line)))
    book.count(
      "n_significant_second", "significant in the second table", "count(p < threshold)",
      rows: RowSet(inB.map(\.a.line)))
    book.count(
      "n_significant_both", "significant in both", "count(p < threshold in both)",
      rows: RowSet(both.map(\.a.line)))
    if !inA.isEmpty, !inB.isEmpty, left.subject == .genes {
      let chance = Distributions.hypergeometricUpperTail(
        both.count, drawn: inA.count, marked: inB.count, total: pairs.count)
      book.add(
        "overlap_p", "probability of such an overlap by chance", shown(chance),
        "hypergeometric: P(X ≥ both), of all pairs compared", rows: all)
    }
    let same = both.filter { ($0.a.effect > 0) == ($0.effect > 0) }
    book.count(
      "n_both_same_sign", "significant in both with the same sign", "count",
      rows: RowSet(same.map(\.a.line)))
    let opposite = both.filter { ($0.a.effect > 0) != ($0.effect > 0) }
    book.warn(
      "opposite_signs", .warning,
      "{n:of them is:of those} significant in both point in opposite directions.",
      remedy: "Check contrasts and effect alleles.", rows: RowSet(opposite.map(\.a.line)))
    let replicated = inA.filter { $0.b.p < 0.05 && ($0.a.effect > 0) == ($0.effect > 0) }
    book.constant("nominal", "nominal threshold", .number(0.05))
    book.count(
      "n_replicated", "significant in the first, nominal with the same sign in the second",
      "count(p₁ < threshold, p₂ < 0.05, same sign)", rows: RowSet(replicated.map(\.a.line)))
  }

  private static func words(_ left: EffectTable, _ right: EffectTable, _ book: inout FactBook) {
    let noun = left.subject.rawValue
    book.say(
      .what,
      "{n_shared} \(noun) are in both tables ({n_first} in the first, {n_second} in the second); {n_compared} effects were compared."
    )
    if left.subject == .variants {
      book.say(
        .quality,
        "For {n_swapped:variant:variants} the effect allele is exchanged and the sign was turned; {n_other_strand:is:are} given on the other strand."
      )
    }
    if book["sign_agreement"] != nil {
      book.say(
        .findings,
        "A share of {sign_agreement} of the effects has the same sign; their rank correlation is {spearman} (p {spearman_p})."
      )
    }
    book.say(
      .findings,
      "{n_significant_first:is:are} significant in the first, {n_significant_second} in the second, {n_significant_both} in both, {n_both_same_sign} of these with the same sign (p below {threshold})."
    )
    if book["overlap_p"] != nil {
      book.say(.findings, "So large an overlap has a probability of {overlap_p} by chance.")
    }
    book.say(
      .findings,
      "Of those significant in the first, {n_replicated:has:have} the same sign and a p below {nominal} in the second."
    )
    if left.kind != right.kind, left.subject == .genes {
      book.say(
        .caveats,
        "The tables come from different tools, whose effects are on scales of their own: ranks are compared, not sizes."
      )
    }
    book.say(.caveats, "Samples that both studies share make agreement look better than it is.")
  }
}
