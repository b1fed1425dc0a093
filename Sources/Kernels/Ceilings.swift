import CKernels

/// What this machine can do at most, beside which the speed of a decoder is told.
package enum Ceilings {
  /// How memory is read.
  package enum Reading: String, Sendable, CaseIterable {
    case plain, prefetch
  }

  /// Bytes a second that all threads together read of `memory`.
  package static func readRate(
    of memory: PageBuffer, _ reading: Reading, pool: ThreadPool
  ) -> Double {
    // Pieces of 4 MiB, as threads take them of a matrix; each begins where the last one of a thread
    // ended, or near it.
    let piece = 4 << 20
    let count = memory.bytes.count / piece
    let start = ContinuousClock.now
    pool.forEach(count) { index, _ in
      guard let base = memory.bytes.baseAddress else { return }
      let words = (base + index * piece).assumingMemoryBound(to: UInt64.self)
      keep(ck_read_words(piece / 8, words, reading == .prefetch ? 4096 : 0))
    }
    return Double(count * piece) / seconds(since: start)
  }

  /// Products and sums a second that all threads together do in registers.
  ///
  /// - Parameter wide: of activations kept with 16 bits, not 8.
  package static func multiplyRate(wide: Bool, pool: ThreadPool) -> Double {
    let rounds = 4 << 20
    let start = ContinuousClock.now
    pool.forEach(pool.threads) { _, _ in keep(ck_multiply_in_registers(wide, rounds)) }
    let operations = Double(ck_multiply_in_registers(wide, 1)) * Double(rounds * pool.threads)
    return operations / seconds(since: start)
  }

  private static func seconds(since start: ContinuousClock.Instant) -> Double {
    (ContinuousClock.now - start) / .seconds(1)
  }

  /// A result that nobody needs, but that is not left out for it.
  @inline(never)
  private static func keep(_ number: UInt64) {}
}
