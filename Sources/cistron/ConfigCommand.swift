import ArgumentParser

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Print each setting, its value and where it came from.")

  @OptionGroup var options: AnswerOptions

  func run() throws {
    try cistron.run {
      let settings = try options.settings()
      for key in Settings.Key.allCases {
        guard let value = settings.values[key] else { continue }
        printOut("\(key.rawValue) = \(value.text)    # \(value.origin): \(key.help)")
      }
      return .answered
    }
  }
}
