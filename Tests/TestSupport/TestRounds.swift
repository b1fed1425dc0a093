import Foundation

/// How often a seeded check is repeated: seldom by `make test`, often by `make check`.
package enum TestRounds {
  package static func count(quick: Int, long: Int) -> Int {
    ProcessInfo.processInfo.environment["CISTRON_LONG_CHECKS"] == "1" ? long : quick
  }
}
