import Answering
import Foundation

/// Answers items on several threads, and hands the answers on in the order of the items.
///
/// At most four answers a thread wait for an earlier one, so that memory stays bounded.
final class BatchRun: @unchecked Sendable {
  // All below is guarded by `condition`, but for `input`, which `intake` guards: a thread that waits for a
  // line of a pipe must not keep the others from writing.
  private let condition = NSCondition()
  private let intake = NSLock()
  private let input: BatchInput
  private let deliver: (BatchItem, Answer) throws -> Void
  private let isStopped: @Sendable () -> Bool
  private var taken = 0
  private var delivered = 0
  private var waiting: [Int: (BatchItem, Answer)] = [:]
  private var isOver = false
  /// False once a record could not be written: nothing may follow it.
  private var canDeliver = true
  private var failure: (any Error)?
  private let window: Int

  /// - Parameters:
  ///   - isStopped: whether no further item is to be begun.
  ///   - deliver: called with one answer at a time, on whichever thread has finished it.
  init(
    _ input: BatchInput, jobs: Int, isStopped: @escaping @Sendable () -> Bool,
    deliver: @escaping (BatchItem, Answer) throws -> Void
  ) {
    self.input = input
    self.isStopped = isStopped
    self.deliver = deliver
    window = 4 * jobs
  }

  /// Returns when all is answered, stopped, or failed. Each worker has a thread of its own; it gives nil
  /// for an item that was interrupted.
  func run(_ workers: [@Sendable (BatchItem) -> Answer?]) throws {
    if workers.count == 1 {
      work(workers[0])
    } else {
      let group = DispatchGroup()
      for worker in workers {
        group.enter()
        let thread = Thread { [self] in
          work(worker)
          group.leave()
        }
        thread.stackSize = 8 << 20
        thread.start()
      }
      group.wait()
    }
    if let failure { throw failure }
  }

  private func work(_ answer: (BatchItem) -> Answer?) {
    do {
      while let (number, item) = try take() {
        guard let answer = answer(item) else { return end(nil) }
        try hand(number, item, answer)
      }
    } catch {
      end(error)
    }
  }

  private func end(_ error: (any Error)?) {
    condition.lock()
    isOver = true
    if failure == nil { failure = error }
    condition.broadcast()
    condition.unlock()
  }

  private func take() throws -> (Int, BatchItem)? {
    intake.lock()
    defer { intake.unlock() }
    condition.lock()
    while taken - delivered >= window, !isOver { condition.wait() }
    let isOver = isOver
    condition.unlock()
    guard !isOver, !isStopped(), let item = try input.next() else { return nil }
    condition.lock()
    defer { condition.unlock() }
    taken += 1
    return (taken - 1, item)
  }

  private func hand(_ number: Int, _ item: BatchItem, _ answer: Answer) throws {
    condition.lock()
    defer { condition.unlock() }
    waiting[number] = (item, answer)
    while canDeliver, let (item, answer) = waiting.removeValue(forKey: delivered) {
      canDeliver = false
      try deliver(item, answer)
      canDeliver = true
      delivered += 1
      condition.broadcast()
    }
  }
}
