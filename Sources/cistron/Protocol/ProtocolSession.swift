import Answering
import Foundation
import Reports
import Retrieval
import Terminal

/// A conversation in JSON lines: requests on standard input, events on standard output.
final class ProtocolSession {
  let bench: Workbench
  var answerer: Answerer
  let interrupt = InterruptFlag.installed
  /// The last answer, which `sources` and `passage` look behind.
  var last: Answer?
  /// What it was searched by.
  var searched: Question?
  /// What follow-ups refer to.
  var context: Question?
  /// Whether the last request ends the session.
  var isOver = false

  init(_ settings: Settings) throws {
    bench = try Workbench(settings)
    answerer = try bench.answerer()
  }

  func run() throws -> ExitStatus {
    let interrupt = interrupt
    var lines = ByteLines(
      descriptor: 0, name: "standard input", isStopped: { interrupt.isSet })
    while !isOver {
      interrupt.reset()
      guard let line = try lines.next() else { break }
      switch line {
      case .unreadable(let reason):
        send(nil, error: ProtocolError("bad_request", "line \(lines.number): \(reason)"))
      case .text(let text):
        if !text.allSatisfy(\.isWhitespace) { handle(text, lines.number) }
      }
    }
    return interrupt.isSet ? .interrupted : .answered
  }

  private func handle(_ line: String, _ number: Int) {
    guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    else {
      let message = "line \(number): not a JSON object. Write {\"id\": 1, \"op\": \"ask\", …}."
      return send(nil, error: ProtocolError("bad_request", message))
    }
    let request = ProtocolRequest(object)
    do {
      guard let name = object["op"] as? String else {
        throw ProtocolError(
          "bad_request", "line \(number): no \"op\". {\"op\": \"ops\"} lists them.")
      }
      guard let op = ProtocolOp.table.first(where: { $0.name == name }) else {
        throw ProtocolError("unknown_op", "\"\(name)\": no such op. {\"op\": \"ops\"} lists them.")
      }
      let event = try op.run(self, request)
      send(request.id, event.name, event.fields)
    } catch let error as ProtocolError {
      send(request.id, error: error)
    } catch {
      send(request.id, error: ProtocolError("failed", UserError(error).description))
    }
  }

  func send(_ id: JSONText?, _ event: String, _ fields: [(String, JSONText)]) {
    printOut(JSONText.object([("id", id ?? .null), ("event", .string(event))] + fields).line)
  }

  private func send(_ id: JSONText?, error: ProtocolError) {
    let text: [(String, JSONText)] = [
      ("code", .string(error.code)), ("message", .string(error.message)),
    ]
    send(id, "error", [("error", .object(text))])
  }
}

/// Codes: `bad_request` (no request at all), `unknown_op`, `bad_argument`, `failed`.
struct ProtocolError: Error {
  var code: String
  var message: String

  init(_ code: String, _ message: String) {
    self.code = code
    self.message = message
  }
}

/// The fields of a request, each read as what it must be.
struct ProtocolRequest {
  private let object: [String: Any]
  /// As it was sent; null where it was neither text nor a number.
  let id: JSONText

  init(_ object: [String: Any]) {
    self.object = object
    id =
      switch object["id"] {
      case let text as String: .string(text)
      case let value? where JSONValue.isBoolean(value): .null
      case let number as Int: .integer(number)
      case let number as Double: .number(number)
      default: .null
      }
  }

  /// What the record of an answer is called.
  var name: String {
    if case .string(let text) = id { return text }
    return id.line
  }

  func text(_ key: String) throws -> String {
    guard let text = object[key] as? String, !text.allSatisfy(\.isWhitespace) else {
      throw ProtocolError("bad_argument", "\"\(key)\": write a text that is not empty.")
    }
    return text
  }

  func integer(_ key: String, in range: ClosedRange<Int>, default fallback: Int? = nil) throws
    -> Int
  {
    if object[key] == nil, let fallback { return fallback }
    guard let value = object[key], !JSONValue.isBoolean(value), let number = value as? Int,
      range ~= number
    else {
      throw ProtocolError(
        "bad_argument",
        "\"\(key)\": write a whole number from \(range.lowerBound) to \(range.upperBound).")
    }
    return number
  }

  func number(_ key: String) throws -> Double {
    guard let value = object[key], !JSONValue.isBoolean(value), let number = value as? Double,
      number >= 0, number < 1e9
    else {
      throw ProtocolError("bad_argument", "\"\(key)\": write a number from 0 to 1e9.")
    }
    return number
  }

  func has(_ key: String) -> Bool { object[key] != nil }
}
