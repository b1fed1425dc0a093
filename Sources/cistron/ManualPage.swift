import Foundation

/// `cistron.1`, written from the parser's own description of the commands, so that the two cannot drift.
enum ManualPage {
  /// What `--experimental-dump-help` prints, as far as a manual needs it.
  private struct Dump: Decodable { var command: Command }

  private struct Command: Decodable {
    var commandName: String
    var shouldDisplay: Bool?
    var abstract: String?
    var discussion: String?
    var defaultSubcommand: String?
    var subcommands: [Command]?
    var arguments: [Argument]?
  }

  private struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }
    var kind: String
    var shouldDisplay: Bool?
    var isOptional: Bool?
    var isRepeating: Bool?
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var abstract: String?
  }

  static func text(dump: String) -> String {
    guard let root = try? JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command else {
      return ""
    }
    var page = Roff()
    page.raw(".TH CISTRON 1 \"\" \"cistron \(Cistron.configuration.version)\" \"User Commands\"")
    page.section("NAME")
    page.text("\(root.commandName) - \(lowercasedFirst(root.abstract ?? ""))")
    page.section("SYNOPSIS")
    for command in (root.subcommands ?? []).flatMap({ leaves($0, [root.commandName]) }) {
      page.synopsis(command.path.joined(separator: " "), command.command.arguments ?? [])
    }
    page.section("DESCRIPTION")
    page.text(
      "cistron answers questions on genetics from the literature, offline. Every sentence of an answer "
        + "is a sentence of a passage and names the passage that it stands in; where the library does "
        + "not hold the answer, it says so. Without a command it takes a question, the lines of standard "
        + "input, or, on a terminal, holds a conversation.")
    page.section("COMMANDS")
    for command in root.subcommands ?? [] { describe(command, [root.commandName], in: &page) }
    conversation(in: &page)
    settings(in: &page)
    ending(in: &page)
    return page.lines.joined(separator: "\n") + "\n"
  }

  private static func leaves(_ command: Command, _ path: [String])
    -> [(path: [String], command: Command)]
  {
    guard isShown(command) else { return [] }
    let here = path + [command.commandName]
    let below = (command.subcommands ?? []).filter(isShown)
    return below.isEmpty ? [(here, command)] : below.flatMap { leaves($0, here) }
  }

  private static func isShown(_ command: Command) -> Bool {
    command.shouldDisplay != false && command.commandName != "help"
  }

  private static func describe(_ command: Command, _ path: [String], in page: inout Roff) {
    guard isShown(command) else { return }
    let here = path + [command.commandName]
    page.subsection(here.dropFirst().joined(separator: " "))
    page.text(command.abstract ?? "")
    if let discussion = command.discussion { page.text(discussion) }
    for argument in command.arguments ?? [] where argument.shouldDisplay != false {
      var text = argument.abstract ?? ""
      if let value = argument.defaultValue, !value.isEmpty, argument.kind != "flag" {
        text += " (default: \(value))"
      }
      page.item(Roff.label(argument), text)
    }
    for below in command.subcommands ?? [] { describe(below, here, in: &page) }
  }

  private static func conversation(in page: inout Roff) {
    page.section("CONVERSATION")
    page.text(
      "A line that begins with a slash is a command; any other is a question, and may lean on the one "
        + "before it. Three quotation marks begin and end a question of several lines.")
    for command in SlashCommand.allCases {
      page.item("\\fB\(Roff.escaped(command.usage.form))\\fR", command.usage.meaning)
    }
  }

  private static func settings(in page: inout Roff) {
    page.section("SETTINGS")
    page.text(
      "A flag stands before the environment (CISTRON_ and the name in capitals), the file .cistron of "
        + "the folder, the user's file and the default. Files hold lines of the form name = value.")
    for key in Settings.Key.allCases {
      page.item("\\fB\(Roff.escaped(key.rawValue))\\fR", key.help)
    }
    page.section("ENVIRONMENT")
    page.item("\\fBCISTRON_HOME\\fR", "one folder for everything instead of the XDG folders")
    page.item("\\fBNO_COLOR\\fR", "no styles on a terminal")
    page.item("\\fBVISUAL\\fR, \\fBEDITOR\\fR", "what /edit opens")
    page.section("FILES")
    page.item("\\fI~/.local/share/cistron/library.sqlite\\fR", "the user's own library")
    page.item(
      "\\fI~/.local/state/cistron/sessions.sqlite\\fR",
      "conversations, readable by the user alone; lines with a genotype or about a person, lines that "
        + "begin with a space and everything under --private are not kept")
    page.item(
      "\\fI~/.local/state/cistron/history\\fR", "lines that were typed, with the same rules")
    page.item("\\fI~/.config/cistron/config\\fR", "the user's settings")
  }

  private static func ending(in page: inout Roff) {
    page.section("EXIT STATUS")
    for (code, meaning) in [
      (ExitStatus.answered, "answered"), (.failed, "failed"), (.usage, "usage"),
      (.abstained, "not answered, under --fail-on-abstain"),
      (.reduced, "reduced, under --strict"), (.itemsFailed, "some items of a batch failed"),
      (.badInput, "a bad input file"), (.incompatible, "the model or the index does not fit"),
      (.interrupted, "interrupted"),
    ] {
      page.item("\\fB\(code.rawValue)\\fR", meaning)
    }
    page.section("EXAMPLES")
    for line in [
      "cistron \"Which gene is mutated in Marfan syndrome?\"",
      "cistron ask --format html \"What causes cystic fibrosis?\" > cf.html",
      "cistron batch - --format jsonl < questions.txt > answers.jsonl",
      "cistron index add abstracts.jsonl.gz", "cistron log search phenylketonuria",
    ] {
      page.example(line)
    }
  }

  private static func lowercasedFirst(_ text: String) -> String {
    let body = text.hasSuffix(".") ? String(text.dropLast()) : text
    return body.prefix(1).lowercased() + body.dropFirst()
  }

  /// Lines of man(7).
  private struct Roff {
    var lines: [String] = []

    mutating func raw(_ line: String) { lines.append(line) }
    mutating func section(_ name: String) { lines.append(".SH \(Self.escaped(name))") }
    mutating func subsection(_ name: String) { lines.append(".SS \(Self.escaped(name))") }

    /// Paragraphs, and lines that are set off by spaces kept as they are.
    mutating func text(_ text: String) {
      lines.append(".PP")
      lines += text.split(separator: "\n").map {
        Self.escaped($0.trimmingCharacters(in: .whitespaces))
      }
    }

    mutating func item(_ label: String, _ text: String) {
      lines += [".TP", label, Self.escaped(text.isEmpty ? " " : text)]
    }

    mutating func example(_ line: String) { lines += [".PP", ".EX", Self.escaped(line), ".EE"] }

    mutating func synopsis(_ name: String, _ arguments: [Argument]) {
      let positional = arguments.filter { $0.kind == "positional" && $0.shouldDisplay != false }
      let hasOptions = arguments.contains { $0.kind != "positional" && $0.shouldDisplay != false }
      var line = "\\fB\(Self.escaped(name))\\fR"
      if hasOptions { line += " [\\fIoptions\\fR]" }
      for argument in positional {
        let value = "\\fI\(Self.escaped(argument.valueName ?? "value"))\\fR"
        let more = argument.isRepeating == true ? " ..." : ""
        line += argument.isOptional == true ? " [\(value)\(more)]" : " \(value)\(more)"
      }
      lines += [line, ".br"]
    }

    /// "-m, --model <model>" with the words set in bold and italics.
    static func label(_ argument: Argument) -> String {
      let value = "\\fI\(escaped(argument.valueName ?? "value"))\\fR"
      guard argument.kind != "positional" else { return value }
      let names = (argument.names ?? []).map { name in
        "\\fB\(escaped((name.kind == "long" ? "--" : "-") + name.name))\\fR"
      }
      let all = names.joined(separator: ", ")
      return argument.kind == "option" ? "\(all) \(value)" : all
    }

    /// Text in which nothing is a request or an escape, with a hyphen that can be copied.
    static func escaped(_ text: String) -> String {
      var out = ""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\\": out += "\\e"
        case "-": out += "\\-"
        case "'": out += "\\(aq"
        case "`": out += "\\(ga"
        case "^": out += "\\(ha"
        case "~": out += "\\(ti"
        case "\"": out += "\\(dq"
        case "…": out += "..."
        default:
          if scalar.isASCII {
            out.unicodeScalars.append(scalar)
          } else {
            out += "\\[u\(String(format: "%04X", scalar.value))]"
          }
        }
      }
      return out.hasPrefix(".") ? "\\&" + out : out
    }
  }
}
