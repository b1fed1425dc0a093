import ArgumentParser
import DefaultModel
import Foundation
import Kernels
import LiteratureIndex
import Retrieval

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what this installation found: CPU, libraries, model, index.")

  @OptionGroup var options: AnswerOptions

  func run() throws {
    try cistron.run {
      let settings = try options.settings()
      printOut("cistron   \(Cistron.configuration.version)")
      printOut("kernels   \(kernelSet), threads \(ThreadPool.allowedThreads)")
      printOut("SQLite    \(LiteratureStore.libraryVersion)")
      var sound = true
      func attempt(_ name: String, _ body: () throws -> String) {
        do { printOut(name + (try body())) } catch {
          printOut(name + "FAULT: \(UserError(error).description)")
          sound = false
        }
      }
      attempt("libraries ") { try Workbench(settings).libraryLine() }
      attempt("names     ") {
        let names = try Workbench(settings).names
        return "\(names.genes.count) genes, \(names.variants.count) alleles"
      }
      attempt("model     ") {
        let model = try Workbench(settings).model()
        return
          "\(model.name), context \(model.contextLength), \(model.tokenizer.vocabulary.count) tokens"
      }
      printOut("overrides \(settings.folders.overrides.joined(separator: ", "))")
      return sound ? .answered : .failed
    }
  }
}
