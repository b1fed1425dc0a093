import Foundation
import Testing

/// Settings, the model, and faults in them.
@Suite(.timeLimit(.minutes(10)))
struct SettingsTests {
  let program = try! Program()

  @Test func `a flag beats the environment, the project's file and the user's`() throws {
    func seed(_ flags: [String] = [], _ environment: [String: String] = [:]) throws -> String? {
      let output = try program.run(["config"] + flags, environment: environment).output
      return output.split(separator: "\n").first { $0.hasPrefix("seed = ") }.map {
        String($0.prefix { $0 != ":" })
      }
    }
    #expect(try seed() == "seed = 0    # default")
    _ = try program.write("config", "seed = 1\n# a comment\n\ndepth = 5 # another\n")
    #expect(try seed() == "seed = 1    # \(program.folder)/config")
    _ = try program.write(".cistron", "seed = 2\n")
    #expect(try seed() == "seed = 2    # .cistron")
    #expect(try seed([], ["CISTRON_SEED": "3"]) == "seed = 3    # CISTRON_SEED")
    #expect(try seed(["--seed", "4"], ["CISTRON_SEED": "3"]) == "seed = 4    # flag")
  }

  @Test(arguments: [
    ("nonsense\n", ".cistron:1: \"nonsense\" is not a setting."),
    ("seed = 1\nsede = 2\n", ".cistron:2: \"sede = 2\" is not a setting."),
  ])
  func `a fault of a settings file names the line`(text: String, message: String) throws {
    _ = try program.write(".cistron", text)
    let result = try program.run("Where is TP53?")
    #expect(result.status == 6)
    #expect(result.isOneLineOfError)
    #expect(result.errors.hasPrefix("cistron: " + message))
  }

  @Test(arguments: [
    ["CISTRON_THREADS": "many"], ["CISTRON_DEPTH": "-1"], ["CISTRON_STARTER": "perhaps"],
    ["CISTRON_SEED": "99999999999999999999"], ["CISTRON_THREADS": "100000"],
  ])
  func `a value that does not fit is a usage error`(environment: [String: String]) throws {
    let result = try program.run(["What causes phenylketonuria?"], environment: environment)
    #expect(result.status == 2)
    #expect(result.isOneLineOfError)
  }

  @Test func `without libraries there is nothing to ask`() throws {
    let result = try program.run("--no-starter", "Where is TP53?")
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("cistron: no library: "))
  }

  @Test(arguments: [
    Data(), Data("GGUF".utf8), Data("GGUF".utf8) + Data(repeating: 0xFF, count: 64),
    Data("no model".utf8),
  ])
  func `a file that is no model is one line of error`(bytes: Data) throws {
    let path = program.folder + "/wrong.gguf"
    try bytes.write(to: URL(fileURLWithPath: path))
    let result = try program.run("--model", path, "What causes phenylketonuria?")
    #expect(result.status == 7)
    #expect(result.isOneLineOfError)
    #expect(result.errors.contains("wrong.gguf"))
  }

  @Test func `files in CISTRON_HOME take the place of what ships`() throws {
    _ = try program.write(
      "passages.jsonl",
      """
      {"id": "quagga", "kind": "original", "title": "Quagga", "text": "Quagga stripes are few.", \
      "genes": [], "diseases": [], "topic": "x", \
      "source": {"kind": "pmid", "id": "1", "licence": "none"}}
      """)
    let result = try program.run("How many stripes has a quagga?")
    #expect(result.output.contains("Library: starter: 1 passages"))
    _ = try program.write("passages.jsonl", "{\"id\": ")
    let broken = try program.run("How many stripes has a quagga?")
    #expect(broken.status == 6)
    #expect(broken.isOneLineOfError)
  }
}
