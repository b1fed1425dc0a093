import Foundation

/// Data and models that tests may use but that don't lie in the repository. Their folder is named by the
/// environment variable `CISTRON_TEST_DATA`; the folder `models` lies beside it. Tests that need them are
/// skipped where it is not set, and fail where it is set but a file is missing.
package enum TestData {
  package static var folder: String? {
    ProcessInfo.processInfo.environment["CISTRON_TEST_DATA"].flatMap { $0.isEmpty ? nil : $0 }
  }

  package static var isHere: Bool { folder != nil }

  /// The path of a file in the data folder.
  package static func path(_ name: String) -> String { "\(folder ?? ".")/\(name)" }

  /// The path of a file in the folder `models`.
  package static func model(_ name: String) -> String { path("../models/\(name)") }
}
