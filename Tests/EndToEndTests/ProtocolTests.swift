import Foundation
import Testing

/// `cistron protocol`: the conversation in JSON lines.
@Suite(.timeLimit(.minutes(10)))
struct ProtocolTests {
  let program = try! Program()

  private func events(_ input: String, _ arguments: [String] = ["protocol"]) throws
    -> [[String: Any]]
  {
    let result = try program.run(arguments, input: Data(input.utf8))
    #expect(result.status == 0)
    #expect(result.errors == "")
    return try result.records
  }

  @Test func `a question gives its sentences, then its answer`() throws {
    let input = #"{"id": 7, "op": "ask", "question": "What causes phenylketonuria?"}"# + "\n"
    let found = try events(input)
    #expect(found.count >= 2)
    #expect(found.allSatisfy { $0["id"] as? Int == 7 })
    let sentences = found.dropLast()
    #expect(sentences.allSatisfy { $0["event"] as? String == "sentence" })
    #expect(sentences.compactMap { $0["index"] as? Int } == Array(0..<sentences.count))
    #expect(found.last?["event"] as? String == "answer")
    let record = try #require(found.last?["record"] as? [String: Any])
    let batch = try program.run(
      "batch", "-", input: #"{"id": 7, "question": "What causes phenylketonuria?"}"#
    ).records
    #expect(NSDictionary(dictionary: record).isEqual(to: batch[0]))
    let texts = sentences.compactMap { ($0["sentence"] as? [String: Any])?["text"] as? String }
    let own = (record["sentences"] as? [[String: Any]])?.compactMap { $0["text"] as? String }
    #expect(texts == own)
    // The same under the option.
    #expect(try events(input, ["--protocol", "ndjson"]).count == found.count)
  }

  @Test func `the conversation is kept until a new one`() throws {
    let found = try events(
      """
      {"id": "a", "op": "ask", "question": "What causes phenylketonuria?"}
      {"id": "b", "op": "ask", "question": "How is it inherited?"}
      {"id": "c", "op": "new"}
      {"id": "d", "op": "sources"}
      {"id": "e", "op": "ask", "question": "How is it inherited?"}
      """)
    func record(_ id: String) -> [String: Any]? {
      found.first { $0["id"] as? String == id && $0["event"] as? String == "answer" }?["record"]
        as? [String: Any]
    }
    #expect((record("b")?["answer"] as? String)?.contains("recessive") == true)
    #expect(record("e")?["answer"] as? String != record("b")?["answer"] as? String)
    let error = try #require(found.first { $0["id"] as? String == "d" }?["error"] as? [String: Any])
    #expect(error["code"] as? String == "bad_argument")
    #expect(error["message"] as? String == "nothing has been asked yet. Send an \"ask\" first.")
  }

  @Test func `references and reasons lie behind the last answer`() throws {
    let found = try events(
      """
      {"id": 1, "op": "ask", "question": "What causes phenylketonuria?"}
      {"id": 2, "op": "cite", "form": "ris"}
      {"id": 3, "op": "why"}
      {"id": 4, "op": "cite", "form": "word"}
      {"id": 5, "op": "new"}
      {"id": 6, "op": "why"}
      """)
    func event(_ id: Int) -> [String: Any]? { found.last { $0["id"] as? Int == id } }
    #expect((event(2)?["text"] as? String)?.hasPrefix("TY  - ") == true)
    #expect((event(2)?["marks"] as? [Int])?.isEmpty == false)
    let hits = try #require(event(3)?["hits"] as? [[String: Any]])
    #expect(hits.contains { $0["may_answer"] as? Bool == true })
    #expect((event(3)?["terms"] as? [[String: Any]])?.isEmpty == false)
    #expect(event(3)?["dropped"] is [Any])
    for id in [4, 6] {
      let error = event(id)?["error"] as? [String: Any]
      #expect(error?["code"] as? String == "bad_argument")
    }
  }

  @Test func `sources and passages lie behind the last answer`() throws {
    let found = try events(
      """
      {"id": 1, "op": "ask", "question": "What causes phenylketonuria?"}
      {"id": 2, "op": "sources"}
      {"id": 3, "op": "passage", "n": 1}
      """)
    let sources = try #require(
      found.first { $0["id"] as? Int == 2 }?["sources"] as? [[String: Any]])
    #expect(sources.first?["n"] as? Int == 1)
    #expect((sources.first?["reference"] as? String)?.contains("starter:") == true)
    let passage = try #require(found.last)
    #expect(passage["event"] as? String == "passage")
    let text = Array(try #require(passage["text"] as? String).unicodeScalars)
    let spans = try #require(passage["cited"] as? [[String: Int]])
    let cited = spans.map { span in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: text[(span["start"] ?? 0)..<(span["end"] ?? 0)])
      return String(view)
    }
    let quoted = found.filter { $0["event"] as? String == "sentence" }.compactMap {
      $0["sentence"] as? [String: Any]
    }.filter { (($0["cites"] as? [[String: Any]])?.first?["passage"] as? Int) == 1 }
    #expect(!cited.isEmpty)
    #expect(cited == quoted.compactMap { $0["text"] as? String })
  }

  @Test func `search, settings, model and the list of ops`() throws {
    let found = try events(
      """
      {"id": 1, "op": "search", "query": "HER2 amplification", "limit": 3}
      {"id": 2, "op": "set", "key": "depth", "value": 4}
      {"id": 3, "op": "set"}
      {"id": 4, "op": "model"}
      {"id": 5, "op": "ops"}
      {"id": 6, "op": "quit"}
      {"id": 7, "op": "ops"}
      """)
    #expect(
      found.compactMap { $0["event"] as? String }
        == ["hits", "settings", "settings", "model", "ops", "bye"])
    let hits = try #require(found[0]["hits"] as? [[String: Any]])
    #expect(hits.compactMap { $0["rank"] as? Int } == [1, 2, 3])
    #expect(found[2]["depth"] as? Int == 4)
    #expect(found[3]["model"] as? String == "cistron-9m")
    #expect((found[4]["ops"] as? [String])?.contains { $0.contains("\"passage\"") } == true)
  }

  @Test(arguments: [
    ("{not json", "bad_request"), ("[1]", "bad_request"), ("\"ask\"", "bad_request"),
    ("{}", "bad_request"), ("{\"op\": 3}", "bad_request"), ("{\"op\": \"dance\"}", "unknown_op"),
    ("{\"op\": \"ask\"}", "bad_argument"),
    ("{\"op\": \"ask\", \"question\": \" \"}", "bad_argument"),
    ("{\"op\": \"ask\", \"question\": [\"x\"]}", "bad_argument"),
    ("{\"op\": \"search\", \"query\": \"x\", \"limit\": 0}", "bad_argument"),
    ("{\"op\": \"search\", \"query\": \"x\", \"limit\": true}", "bad_argument"),
    ("{\"op\": \"passage\", \"n\": 1}", "bad_argument"),
    ("{\"op\": \"set\", \"key\": \"depth\", \"value\": \"x\"}", "bad_argument"),
    ("{\"op\": \"set\", \"key\": \"colour\", \"value\": 1}", "bad_argument"),
  ])
  func `what cannot be done is an error event, and the session goes on`(line: String, code: String)
    throws
  {
    let found = try events(line + "\n\n{\"id\": 2, \"op\": \"model\"}\n")
    #expect(found.count == 2)
    #expect(found[0]["event"] as? String == "error")
    #expect(found[0]["id"] is NSNull)
    let error = try #require(found[0]["error"] as? [String: Any])
    #expect(error["code"] as? String == code)
    #expect((error["message"] as? String)?.isEmpty == false)
    #expect(found[1]["event"] as? String == "model")
  }

  @Test func `bytes that are no text, and nothing at all`() throws {
    let input = Data([0xFF, 10]) + Data("{\"op\": \"quit\"}".utf8)
    let result = try program.run(["protocol"], input: input)
    #expect(result.status == 0)
    #expect(try result.records.map { $0["event"] as? String } == ["error", "bye"])
    #expect(try program.run("protocol").output == "")
  }

  @Test func `the example of the help works`() throws {
    let help = try program.run("protocol", "--help").output
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.contains("import json, subprocess") })
    let end = try #require(lines.firstIndex { $0.contains("print(event") })
    let indent = lines[start].prefix { $0 == " " }.count
    let script = lines[start...end].map { $0.dropFirst(indent) }.joined(separator: "\n")
      .replacingOccurrences(of: "\"cistron\"", with: "__import__('os').environ['cistron']")
    _ = try program.write("example.py", script + "\np.stdin.close(); p.wait()\n")
    guard try program.shell("command -v python3").status == 0 else { return }
    let result = try program.shell("python3 example.py")
    #expect(result.errors == "")
    #expect(result.output.contains("7q31"))
  }
}
