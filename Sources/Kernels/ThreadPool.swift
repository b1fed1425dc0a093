import CKernels
import Synchronization

/// Threads that wait for work: they look for it some microseconds long, then sleep.
///
/// One caller at a time; the caller works too. Which thread takes which index is left to chance, so
/// a body must write its own part of the output only.
package final class ThreadPool: @unchecked Sendable {
  /// Threads at work, the caller among them.
  package let threads: Int
  private let pool: OpaquePointer
  private let isBusy = Atomic(false)
  /// Scratch memory of each thread.
  private let scratches: [Scratch]
  /// Scratch memory of the caller's, which all threads may use during a call.
  let shared = Scratch()

  /// - Parameter threads: 1 or more; by default what the system allows this process.
  package init(threads: Int = ThreadPool.allowedThreads) {
    precondition(threads >= 1, "a pool needs at least the caller's thread, got \(threads)")
    guard let pool = ck_pool_create(threads) else { fatalError("no memory for a thread pool") }
    self.pool = pool
    self.threads = threads
    scratches = (0..<threads).map { _ in Scratch() }
  }

  deinit {
    ck_pool_destroy(pool)
  }

  private struct Context {
    let body: (Int, Int) -> Void
  }

  /// Calls `body(index, worker)` for each index below `count` and returns when all are done. Calls
  /// run at the same time on several threads; `worker`, below `threads`, says on which.
  package func forEach(_ count: Int, _ body: (_ index: Int, _ worker: Int) -> Void) {
    precondition(0..<(1 << 23) ~= count, "\(count) tasks")
    precondition(
      !isBusy.exchange(true, ordering: .acquiring), "a thread pool serves one caller at a time")
    defer { isBusy.store(false, ordering: .releasing) }
    withoutActuallyEscaping(body) { body in
      var context = Context(body: body)
      withUnsafeMutablePointer(to: &context) { pointer in
        ck_pool_run(
          pool, count,
          { context, index, worker in
            context?.assumingMemoryBound(to: Context.self).pointee.body(index, worker)
          }, pointer)
      }
    }
  }

  /// What is read after the next call: threads without work bring it into their caches.
  func readAhead(_ start: UnsafeRawPointer) { ck_pool_read_ahead(pool, start) }

  /// Calls `body(range)` for parts of `0..<count` of at most `length`.
  package func forEachRange(of count: Int, length: Int, _ body: (Range<Int>) -> Void) {
    precondition(length > 0, "ranges of \(length)")
    forEach((count + length - 1) / length) { index, _ in
      body(index * length..<min(count, (index + 1) * length))
    }
  }

  /// Scratch memory of one worker: no other thread writes it during a call.
  func scratch(of worker: Int) -> Scratch { scratches[worker] }
}
