import CLineEditor

/// Ctrl-C as a value that a long computation can look at.
///
/// Making one installs a SIGINT handler for the process, which raises the flag and ends blocked
/// reads; the program no longer dies of Ctrl-C. There is one flag in a process: all instances show
/// it.
package final class InterruptFlag: Sendable {
  package init() { cistron_interrupt_install() }

  package var isSet: Bool { cistron_interrupt_is_set() }

  /// Lowers the flag; call it before the work that the next Ctrl-C shall stop.
  package func reset() { cistron_interrupt_reset() }
}
