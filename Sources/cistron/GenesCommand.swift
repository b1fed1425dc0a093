import ArgumentParser
import DefaultModel
import Foundation
import ResultTables
import Terminal

struct GenesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "genes",
    abstract: "Look after the table of genes: identifiers, symbols, older names.",
    subcommands: [Import.self, Show.self])

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take in gene identifiers of NCBI, HGNC or BioMart.",
      discussion: """
        cistron genes import Homo_sapiens.gene_info.gz
        cistron genes import hgnc_complete_set.txt Mus_musculus.gene_info.gz
        Read are NCBI's gene_info, HGNC's complete set, a BioMart export with gene ID and name, a table of
        mouse genes with human orthologues, and homologues of HomoloGene or MGI. What is known already is kept;
        a symbol that changed becomes an older name.
        """)

    @Argument(help: "Files, plain or gzip.", completion: .file())
    var files: [String]

    func run() throws {
      try cistron.run {
        let folders = try Settings(flags: [:]).folders
        var table = GeneTable(
          try Shipped.geneIDs.text(overriddenIn: [folders.data] + folders.overrides))
        for file in files {
          let taken = try table.add(path: file)
          note("\(file): \(taken.rows.grouped) genes of \(taken.source)")
        }
        let path = folders.data + "/" + Shipped.geneIDs.rawValue
        do {
          try FileManager.default.createDirectory(
            atPath: folders.data, withIntermediateDirectories: true)
          try Data(table.text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
          throw UserError("\(path): cannot be written. Check the folder and its permissions.")
        }
        note(
          "\(path): \(table.count(of: .human).grouped) human and \(table.count(of: .mouse).grouped) mouse genes"
        )
        return .answered
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say which gene a symbol, an older name or an identifier stands for.")

    @Argument(help: "Symbols, or Ensembl or NCBI identifiers.")
    var names: [String]

    func run() throws {
      try cistron.run {
        let identifiers = try TableOptions.identifiers(try Settings(flags: [:]).folders)
        for name in names {
          printOut(TerminalText.sanitised("\(name)\t\(identifiers.meaning(of: name))"))
        }
        return .answered
      }
    }
  }
}
