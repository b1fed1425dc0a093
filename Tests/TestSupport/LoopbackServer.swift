package import Foundation
import Glibc

/// A web server on this machine's loopback address, which knows one file, for tests.
package final class LoopbackServer: @unchecked Sendable {
  // Guarded by `lock`.
  private let lock = NSLock()
  private var breaks: [Int]
  private var asked: [String] = []

  private let socket: Int32
  private let bytes: [UInt8]
  private let knowsParts: Bool
  package let port: Int

  /// - Parameters:
  ///   - breaks: the connection ends after so many bytes of the body: of the first answer, the second, …
  ///   - knowsParts: whether it answers a request for a range with one.
  package init(_ bytes: [UInt8], breaks: [Int] = [], knowsParts: Bool = true) throws {
    self.bytes = bytes
    self.breaks = breaks
    self.knowsParts = knowsParts
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, size) == 0 && listen(socket, 8) == 0 && getsockname(socket, $0, &size) == 0
      }
    }
    guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
    self.socket = socket
    port = Int(UInt16(bigEndian: address.sin_port))
    let thread = Thread { [self] in
      while true {
        let connection = accept(socket, nil, nil)
        guard connection >= 0 else { return }
        serve(connection)
        close(connection)
      }
    }
    thread.start()
  }

  /// Ends the server.
  package func stop() { shutdown(socket, Int32(SHUT_RDWR)) }

  package func address(_ name: String) -> URL { URL(string: "http://127.0.0.1:\(port)/\(name)")! }

  /// The ranges that were asked for, "" where none was.
  package var ranges: [String] { lock.withLock { asked } }

  private func serve(_ connection: Int32) {
    var request = ""
    var buffer = [UInt8](repeating: 0, count: 4096)
    while !request.contains("\r\n\r\n") {
      let count = read(connection, &buffer, buffer.count)
      guard count > 0 else { return }
      request += String(decoding: buffer[..<count], as: UTF8.self)
    }
    let lines = request.split(separator: "\r\n")
    let range = lines.first { $0.lowercased().hasPrefix("range: bytes=") }
      .map { String($0.split(separator: "=")[1]) }
    let end = lock.withLock {
      asked.append(range ?? "")
      return breaks.isEmpty ? Int.max : breaks.removeFirst()
    }
    var head = "HTTP/1.1 200 OK\r\n"
    var first = 0
    if !lines[0].contains("model") {
      send("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", connection)
      return
    }
    if knowsParts, let range, let start = Int(range.dropLast()) {
      first = min(start, bytes.count)
      head =
        start < bytes.count
        ? "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes \(start)-\(bytes.count - 1)/\(bytes.count)\r\n"
        : "HTTP/1.1 416 Range Not Satisfiable\r\nContent-Range: bytes */\(bytes.count)\r\n"
    }
    head += "Content-Length: \(bytes.count - first)\r\nConnection: close\r\n\r\n"
    send(head, connection)
    let body = Array(bytes[first...].prefix(end))
    var sent = 0
    while sent < body.count {
      let count = body[sent...].withUnsafeBytes {
        Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      sent += count
    }
  }

  private func send(_ text: String, _ connection: Int32) {
    let bytes = Array(text.utf8)
    _ = Glibc.send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }
}
