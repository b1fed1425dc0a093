import Foundation
import Testing

/// `--cache-file` and `--timings`: what one run read, the next one need not.
struct CacheFileTests {
  private static let question = "Which gene is mutated in Marfan syndrome?"

  @Test func `the second run computes fewer tokens and answers the same`() throws {
    let program = try Program()
    func ask() throws -> (output: String, cached: Int) {
      let result = try program.run("--cache-file", "kept", "--timings", Self.question)
      #expect(result.status == 0)
      let words = result.errors.split(separator: " ")
      return (result.output, Int(words.last?.dropLast() ?? "") ?? -1)
    }
    let first = try ask()
    let second = try ask()
    #expect(first.cached == 0)
    #expect(second.cached > 100)
    #expect(second.output == first.output)
    #expect(try program.run(Self.question).output == first.output)
    // A line that speaks of a person leaves the file as it is.
    let kept = try Data(contentsOf: URL(fileURLWithPath: program.folder + "/kept"))
    _ = try program.run("--cache-file", "kept", "My patient has Marfan syndrome: which gene?")
    #expect(try Data(contentsOf: URL(fileURLWithPath: program.folder + "/kept")) == kept)
  }

  @Test func `what is no cache is refused and left as it is`() throws {
    let program = try Program()
    let path = try program.write("notes.txt", "My notes.\n")
    let result = try program.run("--cache-file", "notes.txt", Self.question)
    #expect(result.status == 7)
    #expect(
      result.errors
        == "cistron: notes.txt: is no cache of a conversation. Give a file that --cache-file "
        + "wrote.\n")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "My notes.\n")
    let both = try program.run("--private", "--cache-file", "kept", Self.question)
    #expect(both.status == 2)
    #expect(both.isOneLineOfError)
  }

  @Test func `records name time and tokens only where they are asked for`() throws {
    let program = try Program()
    let plain = try program.run("batch", input: Self.question + "\n").records
    #expect(plain[0]["timing"] == nil)
    #expect(
      (plain[0]["tokens"] as? [String: Int])?.keys.sorted() == ["dropped", "generated", "prompt"])
    let timed = try program.run("batch", "--timings", input: Self.question + "\n").records
    #expect((timed[0]["timing"] as? [String: Double])?["seconds"] != nil)
    #expect((timed[0]["tokens"] as? [String: Int])?["cached"] == 0)
  }
}
