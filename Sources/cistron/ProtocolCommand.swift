import Answering
import ArgumentParser
import Foundation
import Reports
import Terminal

struct ProtocolCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protocol",
    abstract: "Speak the commands of a conversation as JSON lines, for editors, R and Python.",
    discussion: """
      A request is one JSON object a line, {"id", "op", …}; the answer is one or more lines with the same \
      "id" and an "event". "sentence" events come as sentences are found; every request ends with exactly \
      one other event: what it asked for, or "error" {"code", "message"}. The conversation is kept, so \
      that "and in mice?" refers to the question before. End of input ends the program; SIGINT stops the \
      answer in work. Also `cistron --protocol ndjson`.

      \(ProtocolOp.table.map { "  \($0.usage)" }.joined(separator: "\n"))

        import json, subprocess
        p = subprocess.Popen(["cistron", "protocol"], text=True, bufsize=1,
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        ask = {"id": 1, "op": "ask", "question": "Where is CFTR?"}
        p.stdin.write(json.dumps(ask) + "\\n")
        for line in p.stdout:
            event = json.loads(line)
            if event["event"] != "sentence": break
        print(event["record"]["answer"])
      """)

  @OptionGroup var options: AnswerOptions

  func run() throws {
    try cistron.run { try ProtocolSession(try options.settings()).run() }
  }
}

/// What `--protocol` takes.
enum ProtocolName: String, ExpressibleByArgument, CaseIterable { case ndjson }
