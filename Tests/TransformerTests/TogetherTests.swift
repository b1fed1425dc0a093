import Foundation
import Kernels
import TestSupport
import Testing
import Weights

@testable import Transformer

/// What several threads ask of one decoder at the same time.
@Suite struct TogetherTests {
  /// Each reads a prompt and then token by token, long and short ones side by side.
  @Test(arguments: SameBitsTests.Case.all)
  func `texts that are read together have the bits of each alone`(
    test: SameBitsTests.Case
  ) throws {
    let decoder = try CausalDecoder(
      try Fixture(test.name).file, threads: 2, arithmetic: test.arithmetic)
    let texts = (0..<6).map { number in
      var random = SplitMix64(seed: UInt64(number))
      return (0..<(number == 0 ? 290 : 20 * number)).map { _ in
        Int32.random(in: 0..<Int32(decoder.configuration.vocabulary), using: &random)
      }
    }
    @Sendable func logits(_ text: [Int32]) throws -> [UInt32] {
      let cache = try decoder.makeCache(capacity: 300)
      var logits = try decoder.forward(Array(text.dropLast(8)), cache: cache, rows: .all)
      for token in text.suffix(8) { logits += try decoder.forward([token], cache: cache) }
      return logits.map(\.bitPattern)
    }
    let alone = try texts.map(logits)
    let together = Together<[UInt32]>()
    DispatchQueue.concurrentPerform(iterations: texts.count) { index in
      together.set(index, (try? logits(texts[index])) ?? [])
    }
    #expect(together.values == alone)
  }

  @Test func `who comes while a chunk is read is in the next one`() throws {
    let decoder = try CausalDecoder(try Fixture("q8_0").file, threads: 1)
    let queue = ReadingQueue()
    let sizes = Together<Int>()
    let begun = DispatchSemaphore(value: 0)
    let joined = DispatchSemaphore(value: 0)
    let read: @Sendable ([ReadingRequest]) -> Void = { requests in
      sizes.append(requests.count)
      if sizes.values.count == 1 {
        begun.signal()
        joined.wait()
        // Time to be in line.
        Thread.sleep(forTimeInterval: 0.2)
      }
      for request in requests { request.read = request.tokens.count }
    }
    let caches = try (0..<4).map { _ in try decoder.makeCache(capacity: 16) }
    let group = DispatchGroup()
    for (index, cache) in caches.enumerated() {
      if index == 1 { begun.wait() }
      DispatchQueue.global().async(group: group) {
        let request = ReadingRequest([1, 2], cache: cache, rows: .none, isCancelled: { false })
        if index == 3 { joined.signal() }
        queue.read(request, readChunk: read)
      }
    }
    group.wait()
    #expect(sizes.values == [1, 3])
  }

  @Test func `one who is cancelled does not stop the others`() throws {
    let decoder = try CausalDecoder(try Fixture("q8_0").file, threads: 2)
    let tokens = [Int32](repeating: 3, count: 200)
    let alone = try decoder.forward(tokens, cache: decoder.makeCache(capacity: 200))
    let outcomes = Together<[Float]?>()
    DispatchQueue.concurrentPerform(iterations: 8) { index in
      let logits = try? decoder.forward(
        tokens, cache: decoder.makeCache(capacity: 200), isCancelled: { index % 2 == 1 })
      outcomes.set(index, logits)
    }
    #expect(outcomes.values == (0..<8).map { $0 % 2 == 1 ? nil : alone })
  }
}

/// Values that several threads write.
private final class Together<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var numbered: [Int: Value] = [:]

  func set(_ index: Int, _ value: Value) { lock.withLock { numbered[index] = value } }

  func append(_ value: Value) { lock.withLock { numbered[numbered.count] = value } }

  var values: [Value] { lock.withLock { numbered.sorted { $0.key < $1.key }.map(\.value) } }
}
