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
      AskCommand.self, BatchCommand.self, SearchCommand.self, IndexCommand.self, ConfigCommand.self,
      DoctorCommand.self,
    ],
    defaultSubcommand: AskCommand.self)

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    main(nil)
  }
}
