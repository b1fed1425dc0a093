import Foundation
import Synchronization

/// Tokens that one caller of a decoder wants read.
final class ReadingRequest: @unchecked Sendable {
  // Written by the thread that leads the queue only; its caller looks when it is finished.
  let tokens: [Int32]
  let cache: KVCache
  let rows: CausalDecoder.LogitRows
  let isCancelled: @Sendable () -> Bool
  /// How many tokens the cache held before.
  let start: Int
  /// Tokens that went through all layers.
  var read = 0
  /// (rows, vocabulary)
  var logits: [Float] = []
  var error: (any Error)?
  var isFinished: Bool { error != nil || read == tokens.count }

  init(
    _ tokens: [Int32], cache: KVCache, rows: CausalDecoder.LogitRows,
    isCancelled: @escaping @Sendable () -> Bool
  ) {
    self.tokens = tokens
    self.cache = cache
    self.rows = rows
    self.isCancelled = isCancelled
    start = cache.count
  }
}

/// Brings together what several threads want read at the same time, so that weights are read from memory
/// once for all of them.
///
/// One of the waiting callers leads: it reads a chunk of everybody's tokens after another until its own
/// are finished, then another one takes over. A lone caller leads at once and waits for nothing.
final class ReadingQueue: @unchecked Sendable {
  // All below is guarded by `condition`.
  private let condition = NSCondition()
  private var requests: [ReadingRequest] = []
  private var isLed = false
  /// Callers whose requests were finished by the last chunk: they will soon come again.
  private var expected = 0
  private var lastDuration = 0.0

  /// Reads a request's tokens, perhaps with those of others.
  /// - Parameter readChunk: reads a chunk of some of the requests' tokens, and notes it in them.
  func read(_ request: ReadingRequest, readChunk: ([ReadingRequest]) -> Void) {
    condition.lock()
    defer { condition.unlock() }
    requests.append(request)
    condition.broadcast()
    // A request is done when its leader has taken it out, under the lock: while a chunk is read, it may
    // count as finished before its logits are there.
    while isLed, isWaiting(request) { condition.wait() }
    guard isWaiting(request) else { return }
    isLed = true
    while !request.isFinished {
      waitForOthers()
      let present = requests
      condition.unlock()
      let start = ContinuousClock.now
      readChunk(present)
      let duration = (ContinuousClock.now - start) / .seconds(1)
      condition.lock()
      requests.removeAll { $0.isFinished }
      expected = present.count { $0.isFinished }
      lastDuration = duration
      condition.broadcast()
    }
    isLed = false
    condition.broadcast()
  }

  private func isWaiting(_ request: ReadingRequest) -> Bool {
    requests.contains { $0 === request }
  }

  /// Those who came together the last time are about to come again: a short wait keeps them together.
  private func waitForOthers() {
    guard expected > 1 else { return }
    let deadline = Date(timeIntervalSinceNow: lastDuration / 4)
    while requests.count < expected, condition.wait(until: deadline) {}
  }
}
