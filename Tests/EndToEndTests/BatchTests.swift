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
  func `a line that is no question is a record that names it`(line: String) throws {
    let input =
      "{\"question\": \"Where is TP53?\"}\n" + line + "\n{\"question\": \"Where is CFTR?\"}\n"
    let result = try program.run("batch", "-", input: input)
    #expect(result.status == 5)
    #expect(result.errors == "")
    let records = try result.records
    #expect(records.map { $0["id"] as? String } == ["1", "2", "3"])
    #expect(records.map { $0["status"] as? String } == ["answered", "failed", "answered"])
    let error = try #require(records[1]["error"] as? [String: Any])
    #expect(error["code"] as? String == "bad_input")
    #expect(
      (error["message"] as? String)?.hasPrefix("line 2: not an object with a \"question\".") == true
    )
  }

  @Test func `an identifier is text or a whole number, and a question is not empty`() throws {
    let input = """
      {"id": null, "question": "Where is TP53?"}
      {"id": true, "question": "Where is TP53?"}
      {"id": 1.5, "question": "Where is TP53?"}
      {"id": ["a"], "question": "Where is TP53?"}
      {"id": "e", "question": " \\t"}
      {"id": 1, "body": "Where is TP53?", "type": "factoid"}
      """
    let result = try program.run("batch", "-", input: input)
    #expect(result.status == 5)
    #expect(try result.records.map { $0["id"] as? String } == ["1", "2", "3", "4", "e", "1"])
    let errors = try result.records.map { ($0["error"] as? [String: Any])?["message"] as? String }
    let strange = "the \"id\" is neither text nor a whole number."
    #expect(
      errors == [
        nil, "line 2: \(strange)", "line 3: \(strange)", "line 4: \(strange)",
        "line 5: the question is empty.", nil,
      ])
  }

  @Test func `questions that are answered together come in their order`() throws {
    let one = try program.run("batch", "-", input: Self.questions).output
    for jobs in ["2", "3", "16"] {
      #expect(try program.run("batch", "-", "--jobs", jobs, input: Self.questions).output == one)
    }
  }

  /// A program that asks one question at a time must not wait for its answer.
  @Test func `an answer does not wait for the next question`() throws {
    let result = try program.shell(
      """
      mkfifo in out; "$cistron" batch - --jobs 2 < in > out & exec 3> in 4< out
      echo 'Where is TP53?' >&3; read -r first <&4; echo 'Where is CFTR?' >&3; read -r second <&4
      exec 3>&-; wait; echo "$first"; echo "$second"
      """)
    #expect(try result.records.map { $0["id"] as? String } == ["1", "2"])
  }

  @Test func `a BioASQ file and a PubMedQA file are read whole`() throws {
    let bioasq = """
      {
        "questions": [
          {"id": "b1", "type": "factoid", "body": "Where is TP53?"},
          {"id": "b2", "type": "summary", "body": "What causes phenylketonuria?"},
          {"id": "b3"}
        ]
      }
      """
    let file = try program.write("b.json", bioasq)
    let result = try program.run("batch", file, "--format", "bioasq")
    #expect(result.status == 5)
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    let questions = try #require(object?["questions"] as? [[String: Any]])
    #expect(questions.map { $0["id"] as? String } == ["b1", "b2", "3"])
    #expect(questions[0]["type"] as? String == "factoid")
    #expect(questions[0]["body"] as? String == "Where is TP53?")
    #expect((questions[1]["ideal_answer"] as? String)?.isEmpty == false)
    // Starter passages are no documents of the task.
    #expect((questions[1]["documents"] as? [String])?.isEmpty == true)
    let shard = try program.run("batch", file, "--shard", "1/3")
    #expect(try shard.records.map { $0["id"] as? String } == ["b1"])

    let pubmedqa = #"{"200": {"QUESTION": "Does TP53?"}, "31": {"QUESTION": "Is CFTR?"}}"#
    let labels = try program.run(
      "batch", try program.write("p.json", pubmedqa), "--format", "pubmedqa")
    #expect(labels.output == "{\n\"31\": \"yes\"\n,\"200\": \"yes\"\n}\n")
    #expect(
      labels.errors
        == "cistron: pubmedqa: no verdicts are shown to beat the commonest label: every label is \"yes\".\n"
    )
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
