import Foundation
import FoundationXML
import Testing

/// Looking behind an answer: `/why`, `/quote`, `/against`, `/cite`, and answers as reports.
@Suite(.timeLimit(.minutes(10)))
struct BehindTests {
  let program = try! Program()

  private func talk(_ lines: String...) throws -> Program.Result {
    try program.run(["ask", "--chat"], input: Data((lines.joined(separator: "\n") + "\n").utf8))
  }

  private static let question = "What causes phenylketonuria?"

  @Test func `why shows the search, the hits, the gate and the prompt`() throws {
    let result = try talk(Self.question, "How is it inherited?", "/why")
    let why = try #require(result.output.components(separatedBy: "question   ").last)
    #expect(why.hasPrefix("How is it inherited?\nsearched   How is phenylketonuria inherited?\n"))
    #expect(why.contains("\nto FTS5    \""))
    #expect(
      why.contains("phenylketonuria  ") && why.contains("disease phenylketonuria; must be held"))
    #expect(why.contains("\nhits       1. "))
    #expect(why.contains(" of these may answer\n"))
    #expect(why.contains("\nprompt     ") && why.contains(" tokens of 1024"))
    #expect(why.contains("\ndecoding   ") && why.contains("quote mode by cistron-9m"))
    #expect(
      try talk("Where is TP53?", "/why").output.contains("from the gene table, without a search"))
    let refused = try talk("What does OTOF do?", "/why").output
    #expect(refused.contains("none may answer (") && refused.contains("missing: OTOF"))
  }

  @Test func `quote gives the sentences and where they stand`() throws {
    let result = try talk(Self.question, "/quote")
    let sentence = try #require(result.output.components(separatedBy: " [1]").first)
    #expect(result.output.contains("“\(sentence)”\n    [1] "))
    #expect(result.output.contains("(starter:phenylketonuria-cause, characters "))
    #expect(
      try talk("What does OTOF do?", "/quote").output.hasSuffix("The last answer quotes nothing.\n")
    )
  }

  @Test func `sources are those cited and those looked at`() throws {
    let output = try talk(Self.question, "/sources").output
    #expect(output.contains("\nLooked at and not cited (/passage and the id shows one):\n  - "))
    #expect(output.contains("  starter:"))
  }

  @Test func `evidence against an answer is found where there is some, and its lack is said`()
    throws
  {
    let own = try program.write(
      "own.jsonl",
      """
      {"pmid": "900001", "title": "ZEBR9 variants increase quagga stripes", "abstract": "Variants of ZEBR9 increase the number of stripes in the quagga."}
      {"pmid": "900002", "title": "ZEBR9 again", "abstract": "Variants of ZEBR9 do not increase the number of stripes in the quagga. Okapi were not studied."}
      {"pmid": "900003", "title": "ZEBR9 lowers", "abstract": "Variants of ZEBR9 decrease the number of stripes in the quagga."}
      """)
    #expect(try program.run("index", "add", own).status == 0)
    let result = try program.run(
      ["ask", "--chat", "--no-starter"],
      input: Data(
        "/set depth 1\nDo ZEBR9 variants increase quagga stripes?\n/against\n/passage 2\n".utf8
      ))
    let against = try #require(result.output.components(separatedBy: "read them):\n").last)
    #expect(against.contains("ZEBR9 do not increase the number of stripes in the quagga. ["))
    #expect(against.contains("decrease, not increase"))
    #expect(!against.contains("Okapi were not studied. ["))
    let none = try talk("What is linkage disequilibrium?", "/against").output
    #expect(none.contains("read them)") || none.contains("Nothing against it was found in "))
    #expect(
      try talk("What does OTOF do?", "/against").errors.hasPrefix("the last question has no answer")
    )
  }

  @Test func `references go to the screen or a file`() throws {
    let result = try talk(Self.question, "/cite ris", "/cite csl refs.json", "/cite word", "/cite")
    #expect(result.output.contains("\nTY  - GEN\nID  - starter-phenylketonuria-cause\n"))
    #expect(result.output.contains(" written to refs.json.\n"))
    #expect(
      result.errors
        == String(repeating: "/cite FORM [FILE]: one of ris, bibtex, csl, nbib.\n", count: 2))
    let data = try Data(contentsOf: URL(fileURLWithPath: program.folder + "/refs.json"))
    let items = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(items.first?["id"] as? String == "starter-phenylketonuria-cause")
  }

  @Test func `an answer is written in every form, the same bytes each time`() throws {
    var outputs: [String: String] = [:]
    for format in ["text", "md", "html", "json", "ris", "bibtex", "csl", "nbib"] {
      let result = try program.run("ask", "--format", format, Self.question)
      #expect(result.status == 0 && result.errors == "", "\(format)")
      #expect(
        try program.run("ask", "--format", format, "--threads", "1", Self.question).output
          == result.output)
      outputs[format] = result.output
    }
    #expect(outputs["text"] == (try program.run(Self.question).output))
    let markdown = try #require(outputs["md"])
    #expect(markdown.hasPrefix("# What causes phenylketonuria?\n\n"))
    #expect(
      markdown.contains("\n## References\n\n\\[1\\] ")
        || markdown.contains("\n## References\n\n[1] "))
    #expect(
      markdown.contains("Answered by cistron ") && markdown.contains("model cistron\\-9m") == false)
    let html = try #require(outputs["html"]).replacingOccurrences(of: "<!DOCTYPE html>\n", with: "")
    #expect(XMLParser(data: Data(html.utf8)).parse())
    #expect(html.contains("<mark>"))
    let record = try JSONSerialization.jsonObject(with: Data(outputs["json"]?.utf8 ?? "".utf8))
    #expect((record as? [String: Any])?["status"] as? String == "answered")
    #expect(try program.run("ask", "--format", "pdf", "x").status == 2)
    #expect(try program.run("ask", "--chat", "--format", "md").status == 2)
  }

  @Test func `a report of several questions has one list of references`() throws {
    let result = try program.run(
      "ask", "--format", "md",
      input: "What causes phenylketonuria?\nWhere is TP53?\nWhere is CFTR?\n")
    #expect(result.output.hasPrefix("# Answers from cistron\n\n## What causes phenylketonuria?\n"))
    let references = try #require(result.output.components(separatedBy: "## References").last)
    #expect(references.components(separatedBy: "cistron gene table").count == 3)
  }

  @Test func `depth, share, seed and the model can be changed`() throws {
    let result = try talk("/model none.gguf", "/model", "/set seed 3", "/set")
    #expect(result.errors == "none.gguf: no such model. Give a GGUF file, or leave --model out.\n")
    #expect(result.output.hasPrefix("cistron-9m, context 1024\n"))
    #expect(result.output.hasSuffix("seed 3\n"))
  }
}
