package import Answering

/// A submission to PubMedQA: an object of PMID → label, here with a label a line.
///
/// The labels are the commonest one until verdicts of this program are shown to beat it, by a paired
/// bootstrap (`cistron-bench fit verdict`).
package enum PubMedQASubmission {
  package static let opening = "{\n"
  package static let closing = "}\n"
  package static let commonest = "yes"

  package static let remark =
    "no verdicts are shown to beat the commonest label: every label is \"\(commonest)\"."

  package static func entry(_ answer: Answer) -> String {
    JSONText.string(answer.id).line + ": " + JSONText.string(commonest).line
  }
}
