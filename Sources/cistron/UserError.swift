import Conversations
import Literature
import LiteratureIndex
import ResultTables
import Weights

/// Exit codes, as the manual lists them.
enum ExitStatus: Int32 {
  case answered = 0
  case failed = 1
  case usage = 2
  case abstained = 3
  case reduced = 4
  case itemsFailed = 5
  case badInput = 6
  case incompatible = 7
  case interrupted = 130
  case terminated = 143
}

/// An error in one line, with the exit code that it ends the program with.
struct UserError: Error, CustomStringConvertible {
  let description: String
  let status: ExitStatus

  init(_ description: String, status: ExitStatus = .failed) {
    self.description = description
    self.status = status
  }

  /// Any error, with the code that fits it.
  init(_ error: any Error) {
    switch error {
    case let error as UserError: self = error
    case let error as IndexError: self.init("\(error)", status: Self.status(of: error))
    case let error as SessionError: self.init("\(error)", status: Self.status(of: error))
    case let error as LiteratureError: self.init("\(error)", status: .badInput)
    case let error as TableError: self.init("\(error)", status: .badInput)
    case let error as WeightsError: self.init("\(error)", status: .incompatible)
    default: self.init("\(error)")
    }
  }

  private static func status(of error: SessionError) -> ExitStatus {
    switch error {
    case .notAStore, .newerVersion: .incompatible
    case .damaged: .badInput
    default: .failed
    }
  }

  private static func status(of error: IndexError) -> ExitStatus {
    switch error {
    case .notAnIndex, .otherVersion: .incompatible
    case .damaged: .badInput
    default: .failed
    }
  }
}
