package import Retrieval

/// One check of a claim against the sentence that it cites.
///
/// `EvidenceCheck.all` is the table of the checks: what each compares, an example that passes, one that
/// fails, and the verdict on what fails. The examples are run by the tests.
package struct EvidenceCheck: Sendable {
  package struct Example: Sendable {
    package var claim: String
    package var evidence: String
  }

  package var name: String
  /// What is compared.
  package var compares: String
  package var passes: Example
  package var fails: Example
  package var verdict: EvidenceVerdict
  let decide: @Sendable (Comparison) -> CheckFinding?

  init(
    _ name: String, _ compares: String, passes: (String, from: String),
    fails: (String, from: String),
    verdict: EvidenceVerdict = .dropped, decide: @escaping @Sendable (Comparison) -> CheckFinding?
  ) {
    self.name = name
    self.compares = compares
    self.passes = Example(claim: passes.0, evidence: passes.from)
    self.fails = Example(claim: fails.0, evidence: fails.from)
    self.verdict = verdict
    self.decide = decide
  }
}

package enum EvidenceVerdict: String, Sendable, CaseIterable {
  case supported, partly, dropped

  /// ✓, ~ or ✗.
  package var mark: String {
    switch self {
    case .supported: "✓"
    case .partly: "~"
    case .dropped: "✗"
    }
  }
}

/// What the checks say of a claim or of a quote.
package struct EvidenceReport: Sendable, Hashable {
  package var verdict: EvidenceVerdict
  /// The check that decided; nil where all passed.
  package var check: String?
  package var why: String
  /// What the question asked for and the quote does not speak of, in the question's words.
  package var asked: [String]

  package init(verdict: EvidenceVerdict, check: String?, why: String, asked: [String] = []) {
    self.verdict = verdict
    self.check = check
    self.why = why
    self.asked = asked
  }

  static let supported = EvidenceReport(verdict: .supported, check: nil, why: "all checks passed")
}

/// Runs the checks in their order. The first one that drops decides; then the first that objects.
package struct EvidenceChecker: Sendable {
  /// The tables that tell which names mean the same allele, gene, disease or drug.
  package var names: NameTables?
  package var checks = EvidenceCheck.all

  package init(names: NameTables? = nil) { self.names = names }

  /// - Parameters:
  ///   - evidence: the sentence that the claim cites.
  ///   - context: the passage around it, with its title.
  package func check(claim: String, evidence: String, context: String = "") -> EvidenceReport {
    let comparison = Comparison(
      claim: claim, evidence: evidence, context: context, names: names)
    var objection: EvidenceReport?
    for check in checks {
      guard let finding = check.decide(comparison) else { continue }
      switch finding.weight {
      case .dropped:
        return EvidenceReport(verdict: .dropped, check: check.name, why: finding.why)
      case .partly:
        if objection == nil {
          objection = EvidenceReport(verdict: .partly, check: check.name, why: finding.why)
        }
      }
    }
    return objection ?? .supported
  }
}
