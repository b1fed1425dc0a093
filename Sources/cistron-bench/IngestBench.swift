import ArgumentParser
import Evaluation
import Foundation
import Literature
import LiteratureIndex

/// Records a second into a new index file, read from gzip, beside a fixed loop.
struct IngestBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest", abstract: "How fast literature is added.")

  @Option(help: "Runs.")
  var runs = 5

  func run() throws {
    let file = try TestDataFolder().path + "/literature/abstracts.jsonl.gz"
    var rates: [Double] = []
    var count = IngestCount()
    for _ in 0..<runs {
      let path =
        NSTemporaryDirectory()
        + "/cistron-bench-\(ProcessInfo.processInfo.processIdentifier).sqlite"
      defer {
        for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
      }
      let clock = ContinuousClock.now
      let store = try LiteratureStore(path: path, access: .create)
      count = IngestCount()
      var pending: [Abstract] = []
      try LiteratureReader(path: file).forEach { record in
        pending.append(record)
        guard pending.count >= 2_000 else { return }
        count += try store.add(pending)
        pending.removeAll(keepingCapacity: true)
      }
      count += try store.add(pending)
      try store.finishWriting()
      rates.append(Double(count.total) / seconds(ContinuousClock.now - clock))
    }
    print(
      "ingest: \(Int(median(rates))) records/s (median of \(runs)), \(count.added) added, "
        + "\(count.updated) updated; calibration \(decimals(calibration())) s")
  }
}

func seconds(_ duration: Duration) -> Double {
  Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

/// Seconds of a fixed loop on one thread (256 MiB of a 64-bit mixer): tells machines apart.
func calibration() -> Double {
  let start = ContinuousClock.now
  var x: UInt64 = 1
  var sum: UInt64 = 0
  for _ in 0..<(256 * 1_048_576 / 8) {
    x &+= 0x9E37_79B9_7F4A_7C15
    var z = x
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    sum ^= z ^ (z >> 27)
  }
  return seconds(ContinuousClock.now - start) + (sum == 0 ? 1e-9 : 0)
}
