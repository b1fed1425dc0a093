import Foundation
import Synchronization

/// SIGTERM as a value: a batch finishes its records first.
enum Termination {
  private static let raised = Atomic(false)

  static func install() {
    // The handler may not be what makes the value.
    raised.store(false, ordering: .relaxed)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      Termination.raised.store(true, ordering: .relaxed)
    }
    sigaction(SIGTERM, &action, nil)
    // A parent may have started this program with its signals blocked.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGTERM)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  static var isAsked: Bool { raised.load(ordering: .relaxed) }
}
