import Foundation
import Testing

/// `cistron batch`: records, their order, and exit codes.
@Suite(.timeLimit(.minutes(10)))
struct BatchTests {
  let program = try! Program()

  private static let questions = """
    What causes phenylketonuria?
    What is the auditory phenotype of OTOF mutations?
    Where is TP53?

    What is linkage disequilibrium?
    How is Huntington disease inherited?
    How do I bake bread?
    """

  @Test func `the same questions give the same bytes`() throws {
    let first = try program.run("batch", "-", input: Self.questions)
    #expect(first.status == 0)
    #expect(first.errors == "")
    // An identifier is the number of the line, empty ones counted.
    #expect(try first.records.map { $0["id"] as? String } == ["1", "2", "3", "5", "6", "7"])
    #expect(try program.run("batch", "-", input: Self.questions).output == first.output)
    let file = try program.write("questions.txt", Self.questions + "\n")
    #expect(try program.run("batch", file).output == first.output)
    for threads in ["1", "2", "4"] {
      let again = try program.run("batch", "-", "--threads", threads, input: Self.questions)
      #expect(again.output == first.output, "\(threads) threads")
    }
  }

  @Test func `one question alone is answered as among others`() throws {
    let all = try program.run("batch", "-", input: Self.questions).records
    let alone = try program.run("batch", "-", input: "What is linkage disequilibrium?\n").records
    #expect(all[3]["answer"] as? String == alone[0]["answer"] as? String)
    #expect(
      try program.run("What is linkage disequilibrium?").output
        .hasPrefix(alone[0]["answer"] as? String ?? "-"))
  }

  @Test func `a record tells its status, its reason and what was looked at`() throws {
    let records = try program.run("batch", "-", input: Self.questions).records
    #expect(records[0]["status"] as? String == "answered")
    #expect(records[0]["reason"] is NSNull && records[0]["error"] is NSNull)
    #expect(records[0]["schema_version"] as? Int == 1)
    let retrieved = try #require(records[0]["retrieved"] as? [[String: Any]])
    #expect(retrieved.compactMap { $0["rank"] as? Int } == Array(1...retrieved.count))
    let scores = retrieved.compactMap { $0["score"] as? Double }
    #expect(scores == scores.sorted(by: >))
    let tokens = try #require(records[0]["tokens"] as? [String: Any])
    #expect(Set(tokens.keys) == ["prompt", "generated", "dropped"])
    #expect((tokens["generated"] as? Int ?? 0) > 0)
    #expect(records[1]["status"] as? String == "abstained")
    #expect(records[1]["reason"] as? String == "entity_missing")
    #expect(records[1]["missing"] as? [String] == ["OTOF"])
    #expect(records[1]["answer"] as? String == "")
    #expect((records[1]["sentences"] as? [Any])?.isEmpty == true)
  }

  @Test func `every sentence but a frame has a citation`() throws {
    for record in try program.run("batch", "-", input: Self.questions).records {
      for sentence in try #require(record["sentences"] as? [[String: Any]]) {
        let cites = try #require(sentence["cites"] as? [[String: Any]])
        #expect(!cites.isEmpty || sentence["role"] as? String == "frame")
      }
    }
  }

  @Test func `the first byte tells JSON lines from plain ones`() throws {
    let json = """

        {"id": "a", "question": "Where is TP53?", "more": [1, {"x": null}]}
      {"id": 12, "question": "Where is CFTR?"}
      {"question": "Where is \\u0042RCA1?"}
      """
    let records = try program.run("batch", "-", input: json).records
    #expect(records.map { $0["id"] as? String } == ["a", "12", "4"])
    #expect(records.last?["question"] as? String == "Where is BRCA1?")
    let plain = try program.run("batch", "-", input: "Where is TP53?\n{Where is CFTR?\n").records
    #expect(plain.map { $0["question"] as? String } == ["Where is TP53?", "{Where is CFTR?"])
  }

  @Test(arguments: [
    "{not json", "[]", "\"text\"", "{}", "{\"question\": 5}", "{\"question\": null}", "Where?",
    "{\"question\": \"Where is",
  ])
  func `a line that is no question is named`(line: String) throws {
    let input = "{\"question\": \"Where is TP53?\"}\n" + line + "\n"
    let result = try program.run("batch", "-", input: input)
    #expect(result.status == 6)
    #expect(try result.records.count == 1)
    #expect(result.isOneLineOfError)
    #expect(
      result.errors.hasPrefix("cistron: standard input:2: not an object with a \"question\"."))
    let file = try program.write("q.jsonl", input)
    #expect(try program.run("batch", file).errors.hasPrefix("cistron: \(file):2: "))
  }

  @Test func `a refused question counts only with the flag`() throws {
    #expect(try program.run("batch", "-", input: Self.questions).status == 0)
    #expect(try program.run("batch", "-", "--fail-on-abstain", input: Self.questions).status == 3)
    #expect(
      try program.run("batch", "-", "--fail-on-abstain", input: "Where is TP53?\n").status == 0)
    #expect(try program.run("--fail-on-abstain", input: Self.questions).status == 3)
  }

  @Test func `a file that is not there is one line of error`() throws {
    for (name, status) in [("none.txt", Int32(6)), (".", 6)] {
      let result = try program.run("batch", name)
      #expect(result.status == status)
      #expect(result.isOneLineOfError)
      #expect(result.errors.hasPrefix("cistron: \(name): "))
    }
  }
}
