import CLineEditor
import Synchronization

/// Tells a running answer that Ctrl-C was pressed. The program goes on: however often it is pressed,
/// only the answer stops. SIGINT is one per process, so there is one flag.
package final class InterruptFlag: Sendable {
  package static let shared = InterruptFlag()

  /// How many interrupts had been counted when the flag was last cleared.
  private let seen = Atomic<Int>(0)

  private init() {}

  /// From here on Ctrl-C sets the flag instead of ending the program.
  package func catchInterrupts() { interrupts_catch() }

  /// From here on Ctrl-C does again what it did before.
  package func releaseInterrupts() { interrupts_release() }

  /// Whether Ctrl-C was pressed since the last `clear()`. Cheap enough to ask for every token.
  package var isCancelled: Bool { Int(interrupts_count()) != seen.load(ordering: .relaxed) }

  package func clear() { seen.store(Int(interrupts_count()), ordering: .relaxed) }
}
