import Foundation
import FoundationXML
import Testing

/// Conversations that are kept: what is written, found, loaded, exported and deleted.
@Suite(.timeLimit(.minutes(10)))
struct SessionTests {
  let program = try! Program()

  private func talk(_ lines: String..., options: [String] = []) throws -> Program.Result {
    try program.run(
      ["ask", "--chat"] + options, input: Data((lines.joined(separator: "\n") + "\n").utf8))
  }

  /// The files of the folder that hold a text, byte for byte.
  private func files(holding text: String) throws -> [String] {
    let needle = Data(text.utf8)
    return try FileManager.default.contentsOfDirectory(atPath: program.folder).filter {
      guard !$0.hasPrefix("."),
        let data = FileManager.default.contents(atPath: program.folder + "/" + $0)
      else { return false }
      return data.range(of: needle) != nil
    }.sorted()
  }

  @Test func `a conversation is kept as it happens, found, shown and deleted without trace`() throws
  {
    #expect(try program.run("log").output == "")
    _ = try talk("What causes phenylketonuria?", "How is it inherited?", "/save metabolic talk")
    // Answered from the tables: no passage on another subject is retrieved, and kept, with it.
    _ = try talk("Where is TP53?")
    #expect(try program.run("log", "path").output == program.folder + "/sessions.sqlite\n")
    let list = try program.run("log", "list").output.split(separator: "\n")
    #expect(list.count == 2)
    #expect(
      list[0].hasPrefix("2  ") && list[0].hasSuffix("  1 turn   Where is TP53?"))
    #expect(list[1].hasSuffix("  2 turns  metabolic talk: What causes phenylketonuria?"))
    let found = try program.run("log", "search", "inherited", "phenylketonuria").output
    #expect(found.hasPrefix("1  ") && found.contains("How is it inherited?"))
    #expect(try program.run("log", "search", "\"NEAR(").status == 0)
    let shown = try program.run("log", "show", "metabolic talk").output
    #expect(shown.hasPrefix("> What causes phenylketonuria?\n"))
    #expect(
      shown.contains("\n> How is it inherited?\n(searched as: How is phenylketonuria inherited?)\n")
    )
    for secret in ["phenylketonuria", "metabolic"] {
      #expect(try !files(holding: secret).isEmpty)
    }
    let deleted = try program.run("log", "delete", "1")
    #expect(deleted.errors == "Deleted: 1.\n")
    for secret in ["phenylketonuria", "henylketonuri", "metabolic", "PAH gene"] {
      #expect(try files(holding: secret) == [], "\(secret)")
    }
    #expect(try files(holding: "TP53") != [])
    #expect(try program.run("log", "delete", "--all").status == 0)
    #expect(try files(holding: "TP53") == [])
    #expect(try program.run("log", "list").output == "")
  }

  @Test func `log errors say what to do`() throws {
    for arguments in [["show", "7"], ["delete", "7"]] {
      let result = try program.run(["log"] + arguments)
      #expect(result.status == 1)
      #expect(result.isOneLineOfError, "\(arguments)")
    }
    #expect(try program.run("log", "delete").status == 2)
    #expect(try program.run("log", "delete", "--all", "7").status == 2)
    _ = try talk("Where is TP53?")
    let none = try program.run("log", "show", "7")
    #expect(none.errors == "cistron: 7: no such session. `cistron log list` shows them.\n")
    _ = try program.write("sessions.sqlite", "Dear diary")
    let diary = try program.run("log")
    #expect(diary.status == 7)
    #expect(diary.isOneLineOfError && diary.errors.contains("not a file of cistron sessions"))
    // A file that cannot be used stops no conversation.
    let result = try talk("Where is TP53?", "Where is CFTR?")
    #expect(result.output.contains("17p13.1") && result.output.contains("7q31.2"))
    #expect(result.isOneLineOfError)
  }

  @Test func `private conversations and what follows a private line leave no file`() throws {
    _ = try talk("What causes phenylketonuria?", "How is it inherited?", options: ["--private"])
    _ = try talk("My patient has phenylketonuria, what causes it?", "How is it inherited?")
    _ = try talk(" What causes phenylketonuria?", "and the symptoms?", "I carry c.68_69del")
    #expect(try files(holding: "henylketonuria") == [])
    #expect(try !FileManager.default.fileExists(atPath: program.folder + "/sessions.sqlite"))
    let refused = try talk("/list", "/load 1", "/save x", options: ["--private"])
    #expect(
      refused.errors
        == String(repeating: "this conversation is private: nothing is kept.\n", count: 3))
  }

  @Test func `a loaded conversation goes on with its subject and its marks`() throws {
    let first = try talk("What causes phenylketonuria?", "/save pku")
    #expect(first.output.hasSuffix("This conversation is called pku.\n"))
    let again = try talk(
      "/list", "/load pku", "How is it inherited?", "/passage 1", "/why", "/load 99", "/load")
    #expect(again.output.contains("1 turn   pku: What causes phenylketonuria?"))
    #expect(again.output.contains("> What causes phenylketonuria?\nConversation 1: 1 question, "))
    #expect(again.output.contains("searched   How is phenylketonuria inherited?"))
    #expect(again.errors.hasPrefix("99: no such session."))
    let whole = try program.run("log", "show", "pku", "--format", "json").records
    #expect(
      whole.map { $0["question"] as? String } == [
        "What causes phenylketonuria?", "How is it inherited?",
      ])
    // One passage never has two marks, nor one mark two passages.
    var marks: [Int: String] = [:]
    for record in whole {
      for sentence in record["sentences"] as? [[String: Any]] ?? [] {
        for cite in sentence["cites"] as? [[String: Any]] ?? [] {
          let mark = try #require(cite["passage"] as? Int)
          let id = try #require((cite["source"] as? [String: Any])?["id"] as? String)
          #expect(marks[mark] == nil || marks[mark] == id)
          marks[mark] = id
        }
      }
    }
    #expect(Set(marks.values).count == marks.count && marks.keys.sorted() == Array(1...marks.count))
  }

  @Test func `a deleted conversation that goes on begins another`() throws {
    _ = try talk("What causes phenylketonuria?")
    // The list comes after the answer was kept; only then the session is deleted.
    let result = try program.shell(
      """
      { echo '/load 1'; echo 'Where is TP53?'; echo /list
        until grep -q 'this one' out; do sleep 0.05; done
        "$cistron" log delete 1; echo 'Where is CFTR?'; } | "$cistron" ask --chat > out
      """)
    #expect(result.status == 0)
    let list = try program.run("log").output
    #expect(
      list.split(separator: "\n").count == 1 && list.hasPrefix("2  ") && list.contains("CFTR"))
  }

  @Test func `conversations at once are all kept`() throws {
    let program = program
    DispatchQueue.concurrentPerform(iterations: 3) { _ in
      let result = try? program.run("ask", "--chat", input: "Where is TP53?\nWhere is CFTR?\n")
      #expect(result?.status == 0 && result?.errors == "")
    }
    let list = try program.run("log").output.split(separator: "\n")
    #expect(list.count == 3 && list.allSatisfy { $0.contains("2 turns") })
  }

  @Test func `a conversation is exported in every form`() throws {
    let result = try talk(
      "What causes phenylketonuria?", "How is it inherited?", "My patient has PKU?", "/export t.md",
      "/export t.html", "/export t.json", "/export t.bib", "/export t.ris", "/export t.nbib")
    #expect(result.errors == "")
    #expect(result.output.contains("2 questions saved to t.md. Private ones are left out: 1.\n"))
    let text = try ["md", "html", "json", "bib", "ris", "nbib"].map {
      try String(contentsOfFile: program.folder + "/t." + $0, encoding: .utf8)
    }
    #expect(text.allSatisfy { !$0.contains("patient") || !$0.contains("My patient") })
    #expect(text[0].contains("*Searched as: How is phenylketonuria inherited?*"))
    let html = text[1].replacingOccurrences(of: "<!DOCTYPE html>\n", with: "")
    #expect(XMLParser(data: Data(html.utf8)).parse())
    let json = try JSONSerialization.jsonObject(with: Data(text[2].utf8)) as? [String: Any]
    #expect((json?["turns"] as? [Any])?.count == 2)
    #expect(text[3].contains("@misc{starter-phenylketonuria-cause,"))
    #expect(text[4].contains("TY  - GEN\n") && text[5].contains("TI  - "))
  }
}
