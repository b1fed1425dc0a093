import ArgumentParser
import Foundation

@main
struct Cistron: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cistron",
    abstract: "Answers questions on genetics from literature, every sentence with its source.",
    discussion: """
      cistron "What causes cystic fibrosis?"   one answer
      cistron                                  a conversation (on a terminal)
      cistron < questions.txt                  an answer for every line
      """,
    version: "0.1.0",
    subcommands: [
      AskCommand.self, BatchCommand.self, ExplainCommand.self, MatrixCommand.self,
      SearchCommand.self,
      IndexCommand.self, GenesCommand.self,
      ConfigCommand.self,
      DoctorCommand.self, ProtocolCommand.self, LogCommand.self, EvaluateCommand.self,
      CheckCommand.self, ModelsCommand.self, TokenizeCommand.self, PerplexityCommand.self,
    ],
    defaultSubcommand: AskCommand.self)

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    // As the parser's own --generate-completion-script: for whoever installs, not listed in the help.
    if CommandLine.arguments.dropFirst() == ["--generate-manual"] {
      printOut(ManualPage.text(dump: _dumpHelp()), terminator: "")
      return
    }
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let code as ExitCode {
      exit(withError: code)
    } catch {
      // Help and versions end with 0; what the parser refuses is an error of usage.
      guard exitCode(for: error) != .success else { exit(withError: error) }
      note(fullMessage(for: error))
      Foundation.exit(ExitStatus.usage.rawValue)
    }
  }
}
