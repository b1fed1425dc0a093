import Foundation
import Testing

/// `cistron index` and `cistron search`.
@Suite(.timeLimit(.minutes(10)))
struct LibraryTests {
  let program = try! Program()

  private static let notes = """
    {"pmid": "900001", "title": "Quagga coat genes", "abstract": "Quagga stripes depend on ZEBR9."}
    {"pmid": "900002", "title": "Okapi", "abstract": "Okapi legs are striped.", "year": 1999}
    """

  private var files: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: program.folder)
        .filter { !$0.hasPrefix(".") }.sorted()
    }
  }

  @Test func `a changed record is updated, an equal one is not`() throws {
    let file = try program.write("own.jsonl", Self.notes)
    let first = try program.run("index", "add", file)
    #expect(first.output == "")
    #expect(first.errors.hasSuffix("2 added, 0 updated, 0 unchanged\n"))
    #expect(
      try program.run("index", "add", file).errors.hasSuffix("0 added, 0 updated, 2 unchanged\n"))
    let other = try program.write(
      "other.jsonl", Self.notes.replacingOccurrences(of: "ZEBR9", with: "ZEBR10"))
    #expect(
      try program.run("index", "add", other).errors.hasSuffix("0 added, 1 updated, 1 unchanged\n"))
    let answer = try program.run("--no-starter", "What do quagga stripes depend on?")
    #expect(answer.output.hasPrefix("Quagga stripes depend on ZEBR10. [1]"))
    #expect(try program.run("index", "verify").output.hasSuffix(": ok\n"))
    #expect(try program.run("index", "stats").output.contains("years      1999–1999"))
  }

  @Test func `a named index is another library`() throws {
    let file = try program.write("own.jsonl", Self.notes)
    #expect(try program.run("index", "add", "--index", "lab.sqlite", file).status == 0)
    #expect(try program.run("index", "stats").status == 1)
    #expect(try program.run("index", "stats", "--index", "lab.sqlite").status == 0)
    let both = try program.run("search", "--index", "lab.sqlite", "okapi cystic fibrosis")
    #expect(both.output.contains("PMID 900002"))
    #expect(both.output.contains("cistron starter cystic-fibrosis"))
    let answer = try program.run("--index", "lab.sqlite", "--no-starter", "okapi legs")
    #expect(answer.output.contains("Library: lab.sqlite: 2 passages, newest 1999"))
  }

  @Test(arguments: [
    Data("Dear diary".utf8), Data([0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8]),
    Data((0..<3_000).map { UInt8(truncatingIfNeeded: $0 &* 193 &+ 7) }),
    Data("<PubmedArticleSet><PubmedArticle>".utf8), Data("{\"id\": \"a\", \"title\": ".utf8),
    Data("{\"title\": \"no identifier\"}".utf8), Data([0x7B, 0xFF, 0xFE, 0x7D]),
  ])
  func `a file that is no literature leaves no index behind`(bytes: Data) throws {
    let path = program.folder + "/rubbish"
    try bytes.write(to: URL(fileURLWithPath: path))
    let result = try program.run("index", "add", path)
    #expect(result.status == 6)
    #expect(result.output == "")
    #expect(result.isOneLineOfError)
    #expect(result.errors.hasPrefix("cistron: \(path):"))
    #expect(try files == ["rubbish"])
  }

  @Test func `a bad file leaves a library that was there as it was`() throws {
    let file = try program.write("own.jsonl", Self.notes)
    let rubbish = try program.write("rubbish", "Dear diary")
    #expect(try program.run("index", "add", file).status == 0)
    #expect(try program.run("index", "add", rubbish).status == 6)
    #expect(try program.run("index", "add", file, "none.jsonl").status == 6)
    #expect(try program.run("index", "stats").output.contains("abstracts  2"))
    #expect(try program.run("index", "verify").status == 0)
  }

  @Test func `whole records before a fault are kept, and adding the mended file completes them`()
    throws
  {
    let torn = try program.write("torn.jsonl", Self.notes + "\n{\"pmid\": \"900003\", \"tit")
    let result = try program.run("index", "add", torn)
    #expect(result.status == 6)
    #expect(result.isOneLineOfError)
    #expect(result.errors.contains("torn.jsonl"))
    #expect(try program.run("index", "stats").output.contains("abstracts  2"))
    let whole = try program.write(
      "whole.jsonl", Self.notes + "\n{\"pmid\": \"900003\", \"title\": \"Eland\"}")
    #expect(
      try program.run("index", "add", whole).errors.hasSuffix("1 added, 0 updated, 2 unchanged\n"))
    #expect(try program.run("index", "verify").status == 0)
  }

  @Test func `what is no index is named`() throws {
    let file = try program.write("notes.txt", "Dear diary")
    for (name, status, reason) in [
      (file, Int32(7), "not a cistron index"), (".", 7, "not a cistron index"),
      ("none.sqlite", 1, "no such index"),
    ] {
      for arguments in [
        ["--index", name, "okapi"], ["search", "--index", name, "okapi"],
        ["index", "stats", "--index", name], ["index", "verify", "--index", name],
        ["index", "remove", "--index", name, "1"],
      ] {
        let result = try program.run(arguments)
        #expect(result.status == status, "\(arguments)")
        #expect(result.isOneLineOfError, "\(arguments)")
        #expect(result.errors.hasPrefix("cistron: \(name): \(reason)"), "\(arguments)")
      }
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "Dear diary")
  }

  @Test func `records are removed by PMID or by kind and id`() throws {
    let file = try program.write(
      "own.jsonl", Self.notes + "\n{\"id\": \"n1\", \"title\": \"Note\", \"text\": \"A note.\"}")
    #expect(try program.run("index", "add", file).status == 0)
    #expect(try program.run("index", "remove", "900001", "local:n1").status == 0)
    #expect(try program.run("index", "stats").output.contains("abstracts  1"))
    let gone = try program.run("index", "remove", "900001")
    #expect(gone.status == 1)
    #expect(gone.errors.hasPrefix("PMID 900001: not in "))
    #expect(try program.run("index", "remove", "nonsense:1").status == 2)
  }

  /// Signs of FTS5's language are nothing but signs to a searcher.
  @Test(arguments: [
    "\"", "*", "NEAR(", "NEAR(a b, 2)", "a AND", "OR", "NOT gene", "^gene", "title:gene", "(((",
    "-", "gene*", "'", ";", "", "%", "NULL", "\\", "a\" OR \"b", "{title abstract}: gene", "+",
    "🧬", "\u{301}", "gene\u{200B}", "--", "a.b.c", "SELECT * FROM abstract",
  ])
  func `no sign is an error to a search`(words: String) throws {
    let result = try program.run("search", "--", words)
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(!result.output.isEmpty)
  }

  @Test func `search ranks, explains and limits`() throws {
    let result = try program.run("search", "--limit", "3", "cystic fibrosis inheritance")
    #expect(result.output.hasPrefix("1. "))
    #expect(result.output.contains("\n3. ") && !result.output.contains("\n4. "))
    #expect(result.output.contains("score "))
  }
}
