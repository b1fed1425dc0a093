import Foundation
import Testing

/// `cistron ask --chat`: a conversation on standard input.
@Suite(.timeLimit(.minutes(10)))
struct ConversationTests {
  let program = try! Program()

  private func talk(_ lines: String..., options: [String] = []) throws -> Program.Result {
    try program.run(
      ["ask", "--chat"] + options, input: Data((lines.joined(separator: "\n") + "\n").utf8))
  }

  @Test func `a follow-up is about the disease before it`() throws {
    let result = try talk("What causes phenylketonuria?", "How is it inherited?", "/sources")
    #expect(result.status == 0)
    #expect(result.errors == "")
    let second = try #require(result.output.components(separatedBy: "\n\n").dropFirst(2).first)
    #expect(second.contains("recessive"))
    let cited = result.output.split(separator: "\n").filter { $0.hasPrefix("[1] ") }
    #expect(cited.count == 3 && cited[2].contains("Phenylketonuria"))
  }

  @Test func `a new conversation remembers nothing`() throws {
    let result = try talk(
      "What causes phenylketonuria?", "/new", "/sources", "/passage 1", "/save a.md")
    #expect(result.output.hasSuffix("A new conversation.\n"))
    #expect(
      result.errors
        == "nothing has been asked yet.\nnothing has been cited yet.\nnothing to save yet.\n")
    let other = try talk("What causes phenylketonuria?", "/new", "How is it inherited?")
    let answer = try #require(other.output.components(separatedBy: "A new conversation.\n").last)
    #expect(!answer.contains("PKU"))
  }

  @Test func `help lists every command`() throws {
    let output = try talk("/help").output
    for command in [
      "/help", "/sources", "/passage N", "/quote", "/why [N]", "/against", "/cite FORM [FILE]",
      "/search WORDS", "/explain FILE", "/table [WORDS]", "/set KEY VALUE", "/model", "/new",
      "/save NAME", "/load N", "/list",
      "/export FILE", "/edit", "/quit",
    ] {
      #expect(output.contains("\n" + command) || output.hasPrefix(command), "\(command)")
    }
  }

  @Test func `a passage is shown whole, with what was quoted marked`() throws {
    let result = try talk("What causes phenylketonuria?", "/passage 1")
    let quote = try #require(result.output.components(separatedBy: " [1]").first)
    #expect(result.output.contains("›" + quote + "‹"))
    #expect(result.output.contains("starter:phenylketonuria-cause"))
    let numbers = ["0", "99", "-1", "x", "", "99999999999999999999"].map { "/passage " + $0 }
    let wrong = try program.run(
      "ask", "--chat", input: "What causes phenylketonuria?\n" + numbers.joined(separator: "\n"))
    #expect(wrong.status == 0)
    let errors = wrong.errors.split(separator: "\n").map(String.init)
    #expect(errors.count == numbers.count)
    #expect(errors.allSatisfy { $0.hasPrefix("/passage N: this conversation has passages 1 to ") })
    let byID = try talk("/passage starter:phenylketonuria-cause", "/passage PMID 1")
    #expect(byID.output.contains("PAH"))
    #expect(byID.errors == "/passage PMID 1: no library holds it. /sources lists ids.\n")
  }

  @Test func `what is said after quit is not heard`() throws {
    let result = try talk("/quit", "What causes phenylketonuria?")
    #expect(result.status == 0)
    #expect(result.output == "" && result.errors == "")
  }

  @Test func `a conversation is saved as Markdown`() throws {
    let result = try talk("What causes phenylketonuria?", "Where is TP53?", "/export talk.md")
    #expect(result.output.hasSuffix("2 questions saved to talk.md.\n"))
    let saved = try String(contentsOfFile: program.folder + "/talk.md", encoding: .utf8)
    #expect(saved.hasPrefix("# A conversation with cistron\n\n## What causes phenylketonuria?\n\n"))
    let lies = "\n## Where is TP53?\n\nTP53 (tumor protein p53) lies at 17p13.1. ["
    #expect(saved.contains(lies) && !saved.contains(lies + "1]"))
    let refused = try talk("Where is TP53?", "/export none/talk.md", "/export", "/export talk.doc")
    #expect(refused.status == 0)
    #expect(refused.errors.hasPrefix("none/talk.md: cannot be written."))
  }

  @Test(arguments: [
    "My patient has phenylketonuria, what causes it?", " What causes phenylketonuria?",
    "What does rs429358 C/T do?", "What does CYP2C19 *1/*2 do?", "I'm E3/E4, is that bad?",
  ])
  func `a private line is kept nowhere`(line: String) throws {
    let result = try talk(line, "/save talk.md")
    #expect(result.errors == "nothing to save yet.\n")
    let files = try FileManager.default.contentsOfDirectory(atPath: program.folder)
    #expect(files.filter { !$0.hasPrefix(".") } == [])
  }

  @Test func `settings hold for the conversation, and wrong ones are errors`() throws {
    let result = try talk("/set depth 3", "/set seed 7", "/set", "/model")
    #expect(result.output.contains("depth 3\nshare 0.02\nseed 7\n"))
    #expect(result.output.contains("cistron-9m, context 1024"))
    let wrong = try talk(
      "/set depth", "/set depth x", "/set seed -1", "/set seed nan", "/set nothing 1", "/nothing")
    #expect(wrong.status == 0)
    #expect(wrong.output == "")
    #expect(wrong.errors.split(separator: "\n").count == 6)
  }

  @Test func `three quotation marks hold a question of several lines`() throws {
    let result = try talk("\"\"\"What causes", "phenylketonuria?\"\"\"", "/save talk.md")
    #expect(result.output.contains("PAH"))
    let saved = try String(contentsOfFile: program.folder + "/talk.md", encoding: .utf8)
    #expect(saved.hasPrefix("# What causes phenylketonuria?\n"))
  }
}
