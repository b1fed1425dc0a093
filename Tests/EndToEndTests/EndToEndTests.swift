import Foundation
import Testing

/// The program as a user runs it.
@Suite(.timeLimit(.minutes(10)))
struct EndToEndTests {
  let program = try! Program()

  private static let passages: [String: String] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
      .deletingLastPathComponent()
    var texts: [String: String] = [:]
    let data =
      (try? Data(contentsOf: root.appendingPathComponent("Index/passages.jsonl"))) ?? Data()
    for line in data.split(separator: 10) {
      guard let object = try? JSONSerialization.jsonObject(with: line) as? [String: Any],
        let id = object["id"] as? String, let text = object["text"] as? String
      else { continue }
      texts[id] = text
    }
    return texts
  }()

  @Test func `a question is answered with a citation`() throws {
    let result = try program.run("Which gene is mutated in Marfan syndrome?")
    #expect(result.status == 0)
    #expect(result.output.contains("FBN1"))
    #expect(result.output.contains("[1]"))
    #expect(
      result.output.contains(
        "cistron summary; source: https://ghr.nlm.nih.gov/condition/marfan-syndrome."))
    #expect(result.errors == "")
  }

  @Test func `what the library does not hold is refused`() throws {
    let result = try program.run("What is the auditory phenotype of OTOF mutations?")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("No answer: no passage in this library holds OTOF"))
    #expect(try program.run("--fail-on-abstain", "What does OTOF do?").status == 3)
  }

  @Test func `an allele that the library does not hold is not answered by its gene`() throws {
    let result = try program.run("--fail-on-abstain", "HLA-B*99:77 and abacavir")
    #expect(result.status == 3)
  }

  @Test func `the README's question gets the README's answer`() throws {
    let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("README.md")
    let block = try #require(
      try String(contentsOf: readme, encoding: .utf8).components(separatedBy: "```").dropFirst()
        .first)
    let lines = block.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let question = try #require(lines.dropFirst().first?.split(separator: "\"").dropFirst().first)
    let answer = lines.dropFirst(2).joined(separator: "\n")
    #expect(try program.run(String(question)).output == answer)
  }

  @Test func `places and symbols come from the table`() throws {
    #expect(try program.run("Where is CFTR?").output.contains("lies at 7q31.2. [1]"))
    #expect(
      try program.run("What is HER2's approved symbol?").output.contains(
        "The approved symbol is ERBB2"))
  }

  @Test func `an allele that no passage holds is named as it was typed`() throws {
    let result = try program.run("What does CYP2C19*2 do to clopidogrel?")
    #expect(result.output.contains("about the allele CYP2C19*2."))
  }

  @Test func `each line of standard input is a question`() throws {
    let result = try program.run(input: "What causes cystic fibrosis?\n\nWhere is BRCA1?\n")
    #expect(result.status == 0)
    #expect(result.output.components(separatedBy: "\n> ").count == 2)
    #expect(result.output.contains("CFTR"))
    #expect(result.output.contains("17q21"))
  }

  @Test func `records come in order, with all keys, the same with any number of threads`() throws {
    let questions =
      "What causes cystic fibrosis?\nHow is Huntington disease inherited?\nHow do I bake bread?\n"
    let one = try program.run("batch", "-", "--threads", "1", input: questions)
    #expect(one.status == 0)
    let found = try one.records
    #expect(found.map { $0["id"] as? String } == ["1", "2", "3"])
    #expect(found.map { $0["status"] as? String } == ["answered", "answered", "abstained"])
    let keys: Set<String> = [
      "schema_version", "id", "question", "type", "language", "status", "error", "reason",
      "missing", "mode",
      "answer", "sentences", "evidence", "retrieved", "dropped", "tokens", "model", "index", "seed",
      "warnings",
    ]
    for record in found { #expect(Set(record.keys) == keys) }
    for threads in ["1", "2", "4"] {
      #expect(
        try program.run("batch", "-", "--threads", threads, input: questions).output == one.output)
    }
  }

  @Test func `every quoted sentence is the passage's own text`() throws {
    let questions = [
      "What causes phenylketonuria?", "What is linkage disequilibrium?",
      "Features of Marfan syndrome",
      "How is Huntington disease inherited?", "What is genomic inflation?",
      "What is Lynch syndrome?",
    ]
    let result = try program.run("batch", "-", input: questions.joined(separator: "\n"))
    var quotes = 0
    for record in try result.records {
      for sentence in try #require(record["sentences"] as? [[String: Any]]) {
        let text = try #require(sentence["text"] as? String)
        for cite in try #require(sentence["cites"] as? [[String: Any]]) {
          let source = try #require(cite["source"] as? [String: Any])
          #expect(source["kind"] as? String == "starter")
          #expect((source["about"] as? [String: Any])?["id"] is String)
          let passage = Array(
            try #require(Self.passages[source["id"] as? String ?? ""]).unicodeScalars)
          let start = try #require(cite["start"] as? Int)
          let end = try #require(cite["end"] as? Int)
          #expect(String(String.UnicodeScalarView(passage[start..<end])) == text)
          quotes += 1
        }
      }
    }
    #expect(quotes >= questions.count)
  }

  @Test func `JSON lines are recognised, and a broken one is named`() throws {
    let good = try program.run(
      "batch", "-", input: "{\"id\": \"q7\", \"question\": \"Where is TP53?\"}\n")
    #expect(try good.records.first?["id"] as? String == "q7")
    let bad = try program.run(
      "batch", "-", input: "{\"question\": \"Where is TP53?\"}\n{\"question\": 5}\n")
    #expect(bad.status == 5)
    #expect(bad.output.contains("line 2: not an object with a \\\"question\\\"."))
  }

  @Test func `input that is not UTF-8 names the line`() throws {
    let result = try program.run(
      ["batch", "-"], input: Data("Where is TP53?\n".utf8) + Data([0xFF, 0xFE, 10]))
    #expect(result.status == 5)
    #expect(result.output.contains("line 2: not UTF-8."))
  }

  @Test func `a missing model and a missing index are named`() throws {
    let model = try program.run("--model", "none.gguf", "What causes cystic fibrosis?")
    #expect(model.status == 7)
    #expect(
      model.errors == "cistron: none.gguf: no such model. Give a GGUF file, or leave --model out.\n"
    )
    let index = try program.run("--index", "none.sqlite", "What causes cystic fibrosis?")
    #expect(index.status == 1)
    #expect(
      index.errors
        == "cistron: none.sqlite: no such index. Make it with `cistron index add FILE`.\n")
    let broken = try program.write("broken.gguf", "GGUF and no more")
    #expect(try program.run("--model", broken, "What causes cystic fibrosis?").status == 7)
  }

  @Test func `a library is made, searched, verified and cut`() throws {
    let file = try program.write(
      "own.jsonl",
      """
      {"pmid": "900001", "title": "Quagga coat genes", "abstract": "Quagga stripes depend on ZEBR9. \\u001b[31mRed."}
      {"pmid": "900002", "title": "Okapi", "abstract": "Okapi legs are striped."}
      """)
    let added = try program.run("index", "add", file)
    #expect(added.status == 0)
    #expect(added.errors.hasSuffix("2 added, 0 updated, 0 unchanged\n"))
    #expect(
      try program.run("index", "add", file).errors.hasSuffix("0 added, 0 updated, 2 unchanged\n"))
    #expect(try program.run("index", "stats").output.contains("abstracts  2"))
    #expect(try program.run("index", "verify").output.hasSuffix(": ok\n"))
    let answer = try program.run("--no-starter", "What do quagga stripes depend on?")
    #expect(answer.output.hasPrefix("Quagga stripes depend on ZEBR9. [1]"))
    #expect(answer.output.contains("PMID 900001"))
    #expect(!answer.output.contains("\u{1B}"))
    #expect(
      try program.run("search", "--no-starter", "NEAR( okapi \"*").output.contains("PMID 900002"))
    #expect(try program.run("index", "remove", "900002").status == 0)
    #expect(try program.run("index", "remove", "900002").status == 1)
    #expect(try program.run("index", "stats").output.contains("abstracts  1"))
  }

  @Test func `a file that is no literature is one line of error`() throws {
    let file = try program.write("notes.txt", "Dear diary")
    let result = try program.run("index", "add", file)
    #expect(result.status == 6)
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(result.errors.contains("neither JSON lines nor PubMed XML"))
  }

  @Test func `settings say where they came from`() throws {
    _ = try program.write("config", "depth = 5\n")
    _ = try program.write(".cistron", "seed = 3\n")
    let output = try program.run(
      ["config", "--threads", "2"], environment: ["CISTRON_STARTER": "no"]
    ).output
    #expect(output.contains("threads = 2    # flag"))
    #expect(output.contains("starter = no    # CISTRON_STARTER"))
    #expect(output.contains("seed = 3    # .cistron"))
    #expect(output.contains("depth = 5    # "))
    #expect(output.contains("model =     # default"))
  }

  @Test func `a conversation on standard input remembers its subject`() throws {
    let result = try program.run(
      "ask", "--chat",
      input:
        "What causes Marfan syndrome?\nHow is it inherited?\n/sources\n/passage 1\n/save talk.md\n/nonsense\n/quit\n"
    )
    #expect(result.status == 0)
    #expect(result.output.contains("autosomal dominant"))
    #expect(result.output.contains("2 questions saved to talk.md."))
    #expect(result.errors == "/nonsense: no such command. /help lists them.\n")
    let saved = try String(contentsOfFile: program.folder + "/talk.md", encoding: .utf8)
    #expect(saved.contains("\n## What causes Marfan syndrome?\n"))
  }

  @Test func `a line about a person is not saved`() throws {
    let result = try program.run(
      "ask", "--chat",
      input: "My patient has Marfan syndrome, what causes it?\n/save talk.md\n/quit\n")
    #expect(result.errors == "nothing to save yet.\n")
  }

  @Test(arguments: [
    [], ["ask"], ["batch"], ["explain"], ["matrix"], ["search"], ["config"], ["doctor"], ["index"],
    ["index", "add"],
    ["index", "stats"], ["index", "verify"], ["index", "remove"], ["log"], ["log", "list"],
    ["log", "show"], ["log", "search"], ["log", "delete"], ["log", "path"],
    ["genes"], ["genes", "import"], ["genes", "show"],
  ])
  func `every command has its help`(command: [String]) throws {
    let result = try program.run(command + ["--help"])
    #expect(result.status == 0)
    #expect(result.output.contains("USAGE: cistron"))
    #expect(result.errors == "")
  }

  @Test func `doctor finds everything in an empty folder`() throws {
    let result = try program.run("doctor")
    #expect(result.status == 0)
    #expect(result.output.contains("libraries starter: "))
    #expect(!result.output.contains("FAULT"))
  }

  @Test func `a usage error is status 2 and an empty question is refused`() throws {
    #expect(try program.run("ask", "--nonsense").status == 2)
    #expect(try program.run("ask", "").status == 2)
  }
}
