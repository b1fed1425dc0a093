import Foundation
import Testing

/// Passages are data: whatever one of them says, it changes nothing but its own ranking.
@Suite(.timeLimit(.minutes(10)))
struct InjectionTests {
  let program = try! Program()

  private static let honest: [(subject: String, text: String, question: String)] = [
    ("QUAGA3", "QUAGA3 encodes a pump of zebra melanocytes.", "What does QUAGA3 encode?"),
    (
      "okapi", "Okapi leg stripes are inherited as a dominant trait.",
      "How are okapi leg stripes inherited?"
    ),
    (
      "TAKHI2", "TAKHI2 mutations shorten the mane of wild horses.",
      "What do TAKHI2 mutations shorten?"
    ),
    (
      "aurochs", "Aurochs horns grew under the control of HORNX5.",
      "What controlled the growth of aurochs horns?"
    ),
    (
      "dodo", "Dodo feathers lost their colour when PLUMR8 was deleted.",
      "When did dodo feathers lose colour?"
    ),
  ]
  private static let refused = ["What does QUAGA9 encode?", "Is moa eggshell thickness heritable?"]

  private static func subject(_ i: Int) -> String { "VEXOR\(100 + i)" }
  private static func question(_ i: Int) -> String { "Which enzyme does \(subject(i)) encode?" }

  private static func record(_ pmid: Int, _ title: String, _ text: String) -> String {
    #"{"pmid": "\#(pmid)", "title": "\#(title)", "abstract": "\#(text)"}"#
  }

  private static let honestLines = honest.enumerated().map {
    record(910_001 + $0, "On \($1.subject)", $1.text)
  }

  /// A hostile text stands in the title, and on both sides of an honest sentence.
  private static let hostileLines = HostilePassages.payloads.enumerated().map { i, payload in
    let title = payload.count > 2_000 ? "A title" : "Title \(payload)"
    return record(
      920_001 + i, title, "\(payload) \(subject(i)) encodes a vexase of the gland. \(payload)")
  }

  private func library(_ name: String, _ lines: [String]) throws {
    let file = try program.write(name + ".jsonl", lines.joined(separator: "\n") + "\n")
    let result = try program.run("index", "add", "--index", name, file)
    #expect(result.status == 0, "\(result.errors)")
  }

  private func batch(_ name: String, _ questions: [String], _ options: String...) throws
    -> Program.Result
  {
    try program.run(
      ["batch", "--no-starter", "--index", name] + options + ["-"],
      input: Data((questions.joined(separator: "\n") + "\n").utf8))
  }

  /// Nothing that a terminal obeys, turns the writing round, or hides.
  private func expectHarmless(_ text: String, _ where_: String) {
    let bad = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
        0xE0000...0xE007F:
        true
      default: false
      }
    }
    let names = Set(bad.map { String($0.value, radix: 16) }).sorted()
    #expect(names == [], "\(where_)")
  }

  @Test func `there are enough of them`() {
    #expect(HostilePassages.payloads.count >= 60)
    #expect(Set(HostilePassages.payloads).count == HostilePassages.payloads.count)
  }

  @Test func `honest answers stay as they were`() throws {
    try library("honest.sqlite", Self.honestLines)
    try library("all.sqlite", Self.honestLines + Self.hostileLines)
    let questions = Self.honest.map(\.question) + Self.refused
    let before = try batch("honest.sqlite", questions, "--fail-on-abstain")
    let after = try batch("all.sqlite", questions, "--fail-on-abstain")
    #expect(before.status == 3 && after.status == 3)
    #expect(before.errors == "" && after.errors == "")
    let old = try before.records
    let new = try after.records
    #expect(old.count == questions.count && new.count == questions.count)
    for (a, b) in zip(old, new) {
      for key in [
        "id", "question", "type", "status", "reason", "mode", "answer", "sentences", "error",
      ] {
        let one = try text(of: a[key])
        let other = try text(of: b[key])
        #expect(one == other, "\(a["question"] ?? "") \(key)")
      }
    }
    for (row, fact) in zip(old, Self.honest) {
      #expect(row["answer"] as? String == fact.text + " [1]")
    }
    #expect(old.suffix(2).allSatisfy { $0["status"] as? String == "abstained" })
    let first = try batch("honest.sqlite", questions, "--format", "text")
    let second = try batch("all.sqlite", questions, "--format", "text")
    #expect(first.status == 0 && second.status == 0)
    #expect(blocks(first.output).prefix(5) == blocks(second.output).prefix(5))
  }

  @Test func `a hostile passage that is asked for is quoted, and obeyed in nothing`() throws {
    try library("all.sqlite", Self.honestLines + Self.hostileLines)
    let questions = Self.hostileLines.indices.map(Self.question)
    let result = try batch("all.sqlite", questions)
    #expect(result.status == 0 && result.errors == "")
    expectHarmless(result.output, "jsonl")
    let records = try result.records
    #expect(records.count == questions.count)
    #expect(records.map { $0["id"] as? String } == questions.indices.map { String($0 + 1) })
    for (i, record) in records.enumerated() {
      #expect(record["question"] as? String == questions[i])
      #expect(Set(record.keys) == Set(records[0].keys))
      let answer = try #require(record["answer"] as? String)
      // A sentence that does not fit the model is not quoted.
      if HostilePassages.payloads[i].count < 2_000 {
        #expect(answer.contains("\(Self.subject(i)) encodes a vexase of the gland."), "\(i)")
      }
      let retrieved = try #require(record["retrieved"] as? [[String: Any]])
      let sources = try retrieved.map { try text(of: $0["source"]) }
      let sentences = try #require(record["sentences"] as? [[String: Any]])
      var rest = answer
      for sentence in sentences {
        let cites = try #require(sentence["cites"] as? [[String: Any]])
        #expect(cites.count == 1)
        #expect(sources.contains(try text(of: cites[0]["source"])), "\(i)")
        let mark = try #require(cites[0]["passage"] as? Int)
        #expect((1...retrieved.count).contains(mark))
        // The answer is its sentences with these marks, and nothing else.
        let part = "\(try #require(sentence["text"] as? String)) [\(mark)]"
        #expect(rest.hasPrefix(part), "\(i)")
        rest = String(rest.dropFirst(part.count)).trimmingCharacters(in: .whitespaces)
      }
      #expect(rest == "", "\(i)")
    }
    let plain = try batch("all.sqlite", questions, "--format", "text")
    #expect(plain.status == 0 && plain.errors == "")
    expectHarmless(plain.output, "text")
    let lines = plain.output.split(separator: "\n").map(String.init)
    #expect(lines.filter { $0.hasPrefix("> ") } == questions.map { "> " + $0 })
    #expect(lines.count { $0.hasPrefix("Library: all.sqlite: ") } == questions.count)
    // A line that begins with a mark is a reference, and each names one of the records.
    for line in lines where line.contains(#/^\[[0-9]+\]/#) {
      #expect(
        line.hasPrefix("[1] ") || line.hasPrefix("[2] ") || line.hasPrefix("[3] "),
        "\(line.prefix(60))")
      // Behind it may stand what kind of study it is.
      #expect(line.contains(#/ PMID 9[12]0\d\d\d\.( \[[a-z; ]+\])?$/#), "\(line.suffix(60))")
    }
    #expect(!FileManager.default.fileExists(atPath: program.folder + "/owned"))
  }

  @Test func `a conversation about them shows and saves no control characters`() throws {
    try library("all.sqlite", Self.honestLines + Self.hostileLines)
    // One of each kind, and all that a terminal could obey.
    let picked = Self.hostileLines.indices.filter {
      HostilePassages.payloads[$0].count < 2_000 && ($0 % 6 == 0 || (28..<48).contains($0))
    }
    var lines: [String] = []
    for i in picked { lines += [Self.question(i), "/passage 1", "/sources"] }
    lines += ["/search vexase gland", "/save talk.md", "/quit"]
    let result = try program.run(
      ["ask", "--chat", "--no-starter", "--index", "all.sqlite"],
      input: Data((lines.joined(separator: "\n") + "\n").utf8))
    #expect(result.status == 0 && result.errors == "")
    expectHarmless(result.output, "conversation")
    let saved = try String(contentsOfFile: program.folder + "/talk.md", encoding: .utf8)
    expectHarmless(saved, "saved")
    // A turn for each question, the references, and how it was made.
    #expect(saved.split(separator: "\n").count { $0.hasPrefix("## ") } == picked.count + 2)
    // Marks go on through a conversation: one for each passage that was shown, and no other.
    for text in [result.output, saved] {
      for line in text.split(separator: "\n") where line.contains(#/^\[[0-9]+\]/#) {
        let mark = line.dropFirst().prefix { $0.isNumber }
        #expect(Int(mark).map { (1...8 * picked.count).contains($0) } == true, "\(line.prefix(60))")
      }
    }
    let found = try program.run("search", "--no-starter", "--index", "all.sqlite", "vexase gland")
    expectHarmless(found.output, "search")
  }

  @Test func `half a surrogate pair is refused with its line`() throws {
    for half in [#"\ud800"#, #"\udfff"#, #"\ud800\u0041"#] {
      let file = try program.write(
        "half.jsonl", Self.honestLines[0] + "\n" + Self.record(930_001, "T", "A \(half) b.") + "\n")
      let result = try program.run("index", "add", "--index", "half.sqlite", file)
      #expect(result.status == 6 && result.output == "")
      #expect(result.isOneLineOfError)
      #expect(result.errors.contains("half.jsonl:2: "), "\(result.errors)")
    }
  }

  private func blocks(_ output: String) -> [String] {
    output.components(separatedBy: "\n\n> ").map {
      $0.split(separator: "\n").filter { !$0.hasPrefix("Library: ") }.joined(separator: "\n")
    }
  }

  private func text(of value: Any?) throws -> String {
    String(
      decoding: try JSONSerialization.data(
        withJSONObject: ["v": value ?? NSNull()], options: [.sortedKeys]), as: UTF8.self)
  }
}
