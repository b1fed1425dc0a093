import ArgumentParser
import Foundation
import Literature
import LiteratureIndex
import Terminal

struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: "Make and look after a library of abstracts.",
    subcommands: [Add.self, Stats.self, Verify.self, Remove.self])

  struct Target: ParsableArguments {
    @Option(name: .long, help: "The index file (default: the user's own library).")
    var index: String?

    func path() throws -> String {
      let settings = try Settings(flags: index.map { [.index: $0] } ?? [:])
      return settings[.index].split(separator: ":").first.map(String.init)
        ?? settings.folders.library
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add PubMed XML or JSON lines, plain or gzip; a PMID that is there is updated.")

    @OptionGroup var target: Target

    @Argument(help: "Files of literature.", completion: .file())
    var files: [String]

    func run() throws {
      try cistron.run {
        for file in files where !FileManager.default.isReadableFile(atPath: file) {
          throw UserError("\(file): cannot be read. Check the name.", status: .badInput)
        }
        let path = try target.path()
        let folder = (path as NSString).deletingLastPathComponent
        if !folder.isEmpty {
          try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
        let isNew = !FileManager.default.fileExists(atPath: path)
        let total: IngestCount
        do {
          total = try Ingest.add(files, toIndexAt: path)
        } catch {
          if isNew { Ingest.removeIfEmpty(path) }
          throw error
        }
        note(
          "\(path): \(total.added) added, \(total.updated) updated, \(total.unchanged) unchanged")
        return .answered
      }
    }
  }

  struct Stats: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say what an index holds.")
    @OptionGroup var target: Target

    func run() throws {
      try cistron.run {
        let s = try LiteratureStore(path: try target.path()).statistics()
        printOut("index      \(s.name)")
        printOut("abstracts  \(s.abstracts)")
        for kind in s.byKind.keys.sorted() { printOut("  \(kind)  \(s.byKind[kind] ?? 0)") }
        if let low = s.oldestYear, let high = s.newestYear { printOut("years      \(low)–\(high)") }
        printOut("no text    \(s.withoutText)")
        printOut("retracted  \(s.retracted)")
        printOut("size       \(s.bytes / 1_048_576) MiB")
        return .answered
      }
    }
  }

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ask SQLite and its full-text index whether a library is sound.")
    @OptionGroup var target: Target

    func run() throws {
      try cistron.run {
        let path = try target.path()
        let writable = FileManager.default.isWritableFile(atPath: path)
        let store = try LiteratureStore(path: path, access: writable ? .readWrite : .readOnly)
        let faults = try store.verify()
        if faults.isEmpty {
          printOut(
            "\(path): ok" + (writable ? "" : " (read-only: the full-text index was not compared)"))
          return .answered
        }
        faults.forEach { printOut("\(path): \($0)") }
        return .failed
      }
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Remove records by PMID.")
    @OptionGroup var target: Target

    @Argument(help: "PMIDs, or kind:id.")
    var records: [String]

    func run() throws {
      try cistron.run {
        let store = try LiteratureStore(path: try target.path(), access: .readWrite)
        var missing = 0
        for record in records {
          let parts = record.split(separator: ":", maxSplits: 1).map(String.init)
          let kind = parts.count == 2 ? Source.Kind(rawValue: parts[0].lowercased()) : .pmid
          guard let kind else {
            throw UserError("\(record): not a record. Write a PMID, or kind:id.", status: .usage)
          }
          let source = Source(kind, parts.count == 2 ? parts[1] : parts[0])
          if try !store.remove(source) {
            note("\(source): not in \(store.name)")
            missing += 1
          }
        }
        try store.finishWriting()
        return missing > 0 ? .failed : .answered
      }
    }
  }
}

/// Reading a file into an index, a transaction a batch.
enum Ingest {
  static let batch = 2_000

  static func add(_ files: [String], toIndexAt path: String) throws -> IngestCount {
    let store = try LiteratureStore(path: path, access: .create)
    var total = IngestCount()
    for file in files { total += try add(file, to: store) }
    try store.finishWriting()
    return total
  }

  /// An index that was made for files of which none could be read is no library. What was committed
  /// before the fault stays.
  static func removeIfEmpty(_ path: String) {
    guard let store = try? LiteratureStore(path: path),
      (try? store.statistics())?.abstracts == 0
    else { return }
    for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
  }

  static func add(_ file: String, to store: LiteratureStore) throws -> IngestCount {
    let progress = ProgressLine()
    defer { progress.finish() }
    let name = (file as NSString).lastPathComponent
    var pending: [Abstract] = []
    var count = IngestCount()
    func flush() throws {
      count += try store.add(pending)
      pending.removeAll(keepingCapacity: true)
    }
    do {
      try LiteratureReader(path: file).forEach(
        progress: { read in
          let share = read.bytesTotal.map { " \(100 * read.bytesRead / max(1, $0)) %" } ?? ""
          progress.update("\(name):\(share) \(count.total + pending.count) records")
        },
        { abstract in
          pending.append(abstract)
          if pending.count >= batch { try flush() }
        })
    } catch let fault as LiteratureError {
      // The whole records before the fault are sound: they stay.
      try flush()
      throw fault
    }
    try flush()
    return count
  }
}
