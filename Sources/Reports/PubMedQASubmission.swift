package import Answering

/// A submission to PubMedQA: an object of PMID → label, here with a label a line.
///
/// The labels are the commonest one, as long as no verdict of this program beats it
/// (`Tests/Reports/verdicts.txt`).
package enum PubMedQASubmission {
  package static let opening = "{\n"
  package static let closing = "}\n"
  package static let commonest = "yes"

  package static let remark =
    "no verdict is printed, as none beats the commonest label: every label is \"\(commonest)\"."

  package static func entry(_ answer: Answer) -> String {
    JSONText.string(answer.id).line + ": " + JSONText.string(commonest).line
  }
}
