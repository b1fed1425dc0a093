import Foundation
import Testing

/// The man page, the completions, and the README's commands.
@Suite(.timeLimit(.minutes(10)))
struct ManualTests {
  let program = try! Program()

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Every command with the flags of its own help.
  private func commands() throws -> [(path: [String], flags: Set<String>)] {
    var found: [(path: [String], flags: Set<String>)] = []
    var queue: [[String]] = [[]]
    while !queue.isEmpty {
      let path = queue.removeFirst()
      let help = try program.run(path + ["--help"]).output
      var flags: Set<String> = []
      for line in help.split(separator: "\n") where line.hasPrefix("  -") {
        for word in line.split(whereSeparator: { " ,".contains($0) }).prefix(4)
        where word.hasPrefix("-") {
          flags.insert(String(word))
        }
      }
      found.append((path, flags.subtracting(["-h", "--help", "--version"])))
      let below =
        help.components(separatedBy: "SUBCOMMANDS:\n").dropFirst().first?.components(
          separatedBy: "\n\n"
        ).first ?? ""
      for line in below.split(separator: "\n") where line.hasPrefix("  ") && !line.hasPrefix("   ")
      {
        if let name = line.split(separator: " ").first, name != "help" {
          queue.append(path + [String(name)])
        }
      }
    }
    return found
  }

  @Test func `the man page names every command and every flag`() throws {
    let page = try program.run("--generate-manual").output
    let plain = page.replacingOccurrences(of: "\\-", with: "-")
    let commands = try commands()
    #expect(commands.count > 12)
    for command in commands where !command.path.isEmpty {
      #expect(plain.contains("\n.SS \(command.path.joined(separator: " "))\n"), "\(command.path)")
      let part =
        plain.components(separatedBy: "\n.SS \(command.path.joined(separator: " "))\n").last ?? ""
      let own = part.components(separatedBy: "\n.S").first ?? ""
      for flag in command.flags {
        #expect(own.contains("\\fB\(flag)\\fR"), "\(command.path) \(flag)")
      }
    }
    for word in ["/against", "CISTRON_HOME", "sessions.sqlite", "130", "depth"] {
      #expect(plain.contains(word), "\(word)")
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/groff")))
  func `groff has nothing to say against the man page`() throws {
    let result = try program.shell(
      "\"$cistron\" --generate-manual > c.1; groff -mandoc -ww -Tutf8 -P-cbou c.1 > out.txt && cat out.txt"
    )
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output.contains("NAME"))
    #expect(result.output.contains("cistron"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions come from the parser`(shell: String) throws {
    let result = try program.run("--generate-completion-script", shell)
    #expect(result.status == 0)
    for word in ["ask", "log", "delete", "fail-on-abstain"] {
      #expect(result.output.contains(word))
    }
  }

  /// Every line of the README's shell blocks that needs no network, no build and no file of the reader's.
  @Test func `the README's commands on conversations and reports work`() throws {
    let readme = try String(
      contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
    let lines = readme.split(separator: "\n").filter {
      $0.hasPrefix("cistron log ") || $0.hasPrefix("cistron ask --format ")
    }
    #expect(lines.count >= 5)
    _ = try program.run("ask", "--chat", input: "What causes phenylketonuria?\n")
    for line in lines {
      let command = line.split(separator: "#")[0].replacingOccurrences(
        of: "cistron ", with: "\"$cistron\" ")
      let result = try program.shell(command)
      #expect(result.status == 0, "\(line): \(result.errors)")
    }
  }
}
