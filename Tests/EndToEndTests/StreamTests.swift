import Foundation
import Testing

/// Standard streams: what goes in and out, and what happens when they end, fill up or hold rubbish.
@Suite(.timeLimit(.minutes(10)))
struct StreamTests {
  let program = try! Program()

  @Test(arguments: [
    "\"$cistron\" 'What causes phenylketonuria?' | head -c 10",
    "yes 'What causes cystic fibrosis?' | head -n 40 | \"$cistron\" batch - | head -c 10",
    "yes 'Where is CFTR?' | head -n 40 | \"$cistron\" | head -c 10",
    "\"$cistron\" search gene | head -c 10",
  ])
  func `a reader that goes away ends the program quietly`(line: String) throws {
    let result = try program.shell(line)
    #expect(result.output.utf8.count == 10)
    #expect(result.errors == "")
    #expect(try program.shell("( \(line) >/dev/null ) 2>&1").output == "")
  }

  @Test func `a full disk is an error in one line`() throws {
    let result = try program.shell("\"$cistron\" 'Where is TP53?' > /dev/full")
    #expect(result.status == 1)
    #expect(result.isOneLineOfError)
    #expect(result.errors.hasPrefix("cistron: standard output: No space left on device."))
  }

  @Test func `errors that cannot be written change nothing but the status`() throws {
    #expect(try program.shell("\"$cistron\" --index none Where 2> /dev/full").status == 1)
    #expect(try program.shell("\"$cistron\" batch none 2>&-").status == 6)
  }

  @Test func `nothing in, nothing out`() throws {
    for arguments in [[], ["batch"], ["batch", "-"], ["ask", "--chat"]] {
      let result = try program.run(arguments)
      #expect(result.status == 0, "\(arguments)")
      #expect(result.output == "" && result.errors == "", "\(arguments)")
    }
  }

  @Test func `a byte order mark and CR LF are no part of a question`() throws {
    let input = Data([0xEF, 0xBB, 0xBF]) + Data("Where is CFTR?\r\nWhere is TP53?\r\n".utf8)
    let result = try program.run(["batch", "-"], input: input)
    let questions = try result.records.map { $0["question"] as? String }
    #expect(questions == ["Where is CFTR?", "Where is TP53?"])
  }

  @Test func `a line of a batch that is not UTF-8 is a record, and the batch goes on`() throws {
    let input = Data([0x57, 0xC3, 0x28, 10]) + Data("Where is TP53?\n".utf8)
    let result = try program.run(["batch", "-"], input: input)
    #expect(result.status == 5)
    #expect(result.errors == "")
    let messages = try result.records.map { ($0["error"] as? [String: Any])?["message"] as? String }
    #expect(
      messages == ["line 1: not UTF-8. Convert it, for example with `iconv -t UTF-8`.", nil])
  }

  @Test func `a line that is not UTF-8 is named, after the answers before it`() throws {
    let input = Data("Where is CFTR?\nWhere is TP53?\n".utf8) + Data([0x57, 0xC3, 0x28, 10])
    let result = try program.run([], input: input)
    #expect(result.status == 6)
    #expect(result.output.contains("17p13.1"))
    #expect(result.isOneLineOfError)
    #expect(result.errors.hasPrefix("cistron: standard input:3: not UTF-8."))
  }

  @Test func `a line of a batch that is no question for its length is a record`() throws {
    let result = try program.shell(
      "(head -c 3000000 /dev/zero; echo; echo 'Where is TP53?') | \"$cistron\" batch -")
    #expect(result.status == 5)
    #expect(try result.records.map { $0["id"] as? String } == ["1", "2"])
    #expect(result.output.contains("line 1: longer than 1 MiB. Write one question a line."))
  }

  @Test func `a batch of one endless line is refused`() throws {
    let result = try program.shell("\"$cistron\" batch /dev/zero")
    #expect(result.status == 6)
    #expect(
      result.errors == "cistron: /dev/zero:1: longer than 64 MiB. Write one question a line.\n")
  }

  @Test func `an endless line is refused`() throws {
    let result = try program.shell("head -c 3000000 /dev/zero | \"$cistron\"")
    #expect(result.status == 6)
    #expect(
      result.errors
        == "cistron: standard input:1: longer than 1 MiB. Write one question a line.\n")
  }

  /// In a question, in a passage's title and text: no escape sequence passes.
  @Test func `control characters never reach standard output`() throws {
    let text =
      #"Quagga \u001b[31mstripes\u001b[0m depend\u0007 on \u009b2JZEBR9 \u202egenes\u0000."#
    let file = try program.write(
      "own.jsonl",
      """
      {"id": "n\\u001b[1m1", "title": "Quagga \\u001b]0;title\\u0007 stripes", "text": "\(text)"}
      """)
    #expect(try program.run("index", "add", file).status == 0)
    let question = "What do quagga stripes depend on?"
    let raw = "What do \u{1B}[31mquagga\u{1B}[0m stripes\u{7} depend on?"
    let outputs = [
      try program.run("--no-starter", question),
      try program.run("--no-starter", input: question + "\n" + raw + "\n"),
      try program.run("batch", "-", "--no-starter", "--format", "text", input: raw + "\n"),
      try program.run("batch", "-", "--no-starter", input: raw + "\n" + question + "\n"),
      try program.run("search", "--no-starter", "quagga stripes"),
      try program.run(
        "ask", "--chat", "--no-starter",
        input: question + "\n/sources\n/passage 1\n/search quagga\n\(raw)\n"),
    ]
    for (i, result) in outputs.enumerated() {
      #expect(result.status == 0, "\(i)")
      #expect(result.output.lowercased().contains("quagga"), "\(i)")
      let foreign = (result.output + result.errors).unicodeScalars.filter {
        ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}"
      }
      #expect(foreign.isEmpty, "\(i): \(result.output.debugDescription)")
    }
  }
}
