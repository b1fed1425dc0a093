import ArgumentParser

/// The commands that choose weights: on folds 1–4, never on fold 0.
struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit", abstract: "Fit the weights that ship, on folds 1–4.",
    subcommands: [
      FitRetrieval.self, FitAbstention.self, FitSentences.self, FitVerdict.self,
    ])
}
