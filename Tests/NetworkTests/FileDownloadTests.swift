import Foundation
import TestSupport
import Testing

@testable import Network

/// Downloads from a server on the loopback address.
@Suite struct FileDownloadTests {
  private let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 8) }

  private func part() -> String {
    NSTemporaryDirectory() + "cistron-download-\(UUID().uuidString).part"
  }

  private func fetched(_ part: String) -> [UInt8] {
    FileManager.default.contents(atPath: part).map(Array.init) ?? []
  }

  @Test func `a file comes whole, and its progress is told`() throws {
    let server = try LoopbackServer(bytes)
    defer { server.stop() }
    let part = part()
    defer { try? FileManager.default.removeItem(atPath: part) }
    var told: [Int] = []
    try FileDownload(server.address("model.gguf"), part: part).run { count, total in
      told.append(count)
      #expect(total == 300_000)
    }
    #expect(fetched(part) == bytes)
    #expect(told.first == 0 && told.last == 300_000 && told == told.sorted())
  }

  @Test func `what broke off goes on where it was`() throws {
    let server = try LoopbackServer(bytes, breaks: [100_000, 50_000])
    defer { server.stop() }
    let part = part()
    defer { try? FileManager.default.removeItem(atPath: part) }
    let download = FileDownload(server.address("model.gguf"), part: part)
    for _ in 0..<2 {
      #expect(throws: DownloadError.self) { try download.run { _, _ in } }
    }
    try download.run { _, _ in }
    #expect(fetched(part) == bytes)
    #expect(server.ranges[0] == "")
    #expect(server.ranges.count == 3 && server.ranges[2].hasSuffix("-"))
    // Once more: nothing is left to fetch.
    try download.run { _, _ in }
    #expect(fetched(part) == bytes)
  }

  @Test func `a server that knows no parts is asked for all of it`() throws {
    let server = try LoopbackServer(bytes, breaks: [100_000], knowsParts: false)
    defer { server.stop() }
    let part = part()
    defer { try? FileManager.default.removeItem(atPath: part) }
    let download = FileDownload(server.address("model.gguf"), part: part)
    #expect(throws: DownloadError.self) { try download.run { _, _ in } }
    try download.run { _, _ in }
    #expect(fetched(part) == bytes)
  }

  @Test func `an address without a file, and one without a server, are said`() throws {
    let server = try LoopbackServer(bytes)
    let part = part()
    defer { try? FileManager.default.removeItem(atPath: part) }
    let missing = FileDownload(server.address("other"), part: part)
    let error = #expect(throws: DownloadError.self) { try missing.run { _, _ in } }
    #expect(error?.description.hasSuffix("/other: it answered 404. Check the address.") == true)
    server.stop()
    #expect(fetched(part).isEmpty)
  }

  @Test func `whoever watches can end it`() throws {
    let server = try LoopbackServer(bytes)
    defer { server.stop() }
    let part = part()
    defer { try? FileManager.default.removeItem(atPath: part) }
    #expect(throws: CancellationError.self) {
      try FileDownload(server.address("model.gguf"), part: part).run { count, _ in
        if count > 0 { throw CancellationError() }
      }
    }
  }
}
