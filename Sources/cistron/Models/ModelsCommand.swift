import ArgumentParser

struct ModelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "models", abstract: "Look after model files: list, describe, check, add, convert.",
    subcommands: [
      ModelsList.self, ModelsInfo.self, ModelsCheck.self, ModelsAdd.self, ModelsUse.self,
      ModelsConvert.self,
    ])
}
