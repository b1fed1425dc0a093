import Foundation
import Generation
import Testing
import Weights

@testable import Answering

/// What an earlier answer read is not computed again, and changes no bit.
struct SessionMemoryTests {
  private static let shipped = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/DefaultModel/cistron-9m.gguf").path

  private func model() throws -> LocalModel {
    try LocalModel(ModelFile(path: Self.shipped), name: "m", threads: 2)
  }

  private func bits(_ logits: [Float]) -> [UInt32] { logits.map(\.bitPattern) }

  @Test func `a session that begins as the last one did takes over what that one read`() throws {
    let fresh = try model()
    let kept = try model()
    let first = (0..<60).map { Int32($0 * 37 % 12_000 + 4) }
    let second = first.prefix(45) + [9, 8, 7, 6]
    do {
      var session = try kept.session(isCancelled: { false })
      _ = try session.logits(after: first)
      #expect(session.reused == 0)
    }
    var session = try kept.session(isCancelled: { false })
    var other = try fresh.session(isCancelled: { false })
    let logits = try session.logits(after: Array(second))
    #expect(session.reused == 45)
    #expect(bits(logits) == bits(try other.logits(after: Array(second))))
    // It goes on as a session of its own.
    #expect(bits(try session.logits(after: [5])) == bits(try other.logits(after: [5])))
  }

  @Test func `the same prompt again costs its last token only`() throws {
    let model = try model()
    let prompt = (0..<40).map { Int32($0 * 11 + 4) }
    var logits: [[UInt32]] = []
    for round in 0..<3 {
      var session = try model.session(isCancelled: { false })
      try session.feed(Array(prompt.prefix(20)))
      logits.append(bits(try session.logits(after: Array(prompt.dropFirst(20)))))
      #expect(session.reused == (round == 0 ? 0 : 39))
    }
    #expect(logits[1] == logits[0] && logits[2] == logits[0])
  }

  @Test func `what was read is kept in a file for another process`() throws {
    let path = NSTemporaryDirectory() + "/cistron-memory-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let prompt = (0..<40).map { Int32($0 * 11 + 4) }
    let first = try model()
    #expect(try first.writeMemory(to: path) == 0)
    #expect(!FileManager.default.fileExists(atPath: path))
    do {
      var session = try first.session(isCancelled: { false })
      _ = try session.logits(after: prompt)
    }
    #expect(try first.writeMemory(to: path) == 40)
    let second = try model()
    #expect(try second.readMemory(from: path) == 40)
    var session = try second.session(isCancelled: { false })
    var other = try model().session(isCancelled: { false })
    let question = prompt.prefix(30) + [9, 8, 7]
    let logits = try session.logits(after: Array(question))
    #expect(session.reused == 30)
    #expect(bits(logits) == bits(try other.logits(after: Array(question))))
  }

  @Test func `two sessions at a time have caches of their own`() throws {
    let model = try model()
    var one = try model.session(isCancelled: { false })
    var two = try model.session(isCancelled: { false })
    let first = try one.logits(after: [4, 5, 6])
    _ = try two.logits(after: [7, 8, 9])
    let second = try two.logits(after: [4])
    #expect(bits(try one.logits(after: [4])) != bits(second))
    #expect(bits(try model.session(isCancelled: { false }).asked([4, 5, 6])) == bits(first))
  }

  @Test func `what was looked ahead and came differently is forgotten`() throws {
    let model = try model()
    var session = try model.session(isCancelled: { false })
    let rows = try session.logits(afterEachOf: [4, 5, 6, 7, 8], last: 3)
    session.forget(2)
    let after = try session.logits(after: [9])
    var plain = try self.model().session(isCancelled: { false })
    #expect(bits(rows[0]) == bits(try plain.logits(after: [4, 5, 6])))
    #expect(bits(after) == bits(try plain.logits(after: [9])))
  }
}

extension DecoderSession {
  fileprivate func asked(_ tokens: [Int32]) throws -> [Float] {
    var copy = self
    return try copy.logits(after: tokens)
  }
}
