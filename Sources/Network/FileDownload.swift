package import Foundation

/// Why a file could not be fetched.
package struct DownloadError: Error, Sendable, Hashable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}

/// Fetches a file into another beside its place. What an earlier run fetched is kept: the next one goes on
/// from there, if the server can.
package struct FileDownload: Sendable {
  package var address: URL
  /// Where the bytes are gathered.
  package var part: String
  package var client: any HTTPClient

  package init(_ address: URL, part: String, client: any HTTPClient = SystemHTTPClient()) {
    self.address = address
    self.part = part
    self.client = client
  }

  /// Returns when the file is whole.
  ///
  /// - Parameter progress: told how many bytes there are, and of how many where the server says so; it
  ///   may throw to end the transfer.
  /// - Throws: `DownloadError`, naming the address; what came stays in the part.
  package func run(progress: (_ bytes: Int, _ total: Int?) throws -> Void) throws {
    guard let output = fopen(part, "ab") else {
      throw DownloadError("\(part): cannot be written: \(String(cString: strerror(errno)))")
    }
    defer { fclose(output) }
    guard flock(fileno(output), LOCK_EX | LOCK_NB) == 0 else {
      throw DownloadError("\(part): another run is fetching it. Wait for that one.")
    }
    fseek(output, 0, SEEK_END)
    var count = ftell(output)
    var total: Int?
    var isWhole = false
    try client.get(address, from: count) { head in
      switch head.status {
      case 200:
        // The server knows no parts: from the beginning.
        total = head.fields["content-length"].flatMap { Int($0) }
        ftruncate(fileno(output), 0)
        count = 0
      case 206:
        let range = try Self.range(head, of: address)
        guard range.start == count else { throw failure("it sent another part than was asked for") }
        total = range.total
      case 416:
        // Nothing is left where the part is whole.
        guard let size = try? Self.range(head, of: address).total, size == count else {
          throw failure("what was fetched is longer than the file. Remove \(part)")
        }
        (total, isWhole) = (size, true)
      default:
        throw failure("it answered \(head.status). Check the address")
      }
      try progress(count, total)
    } receive: { data in
      guard !isWhole else { return }
      let written = data.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, output) }
      guard written == data.count, fflush(output) == 0 else {
        throw DownloadError(
          "\(part): cannot be written: \(String(cString: strerror(errno))). Check the free space.")
      }
      count += data.count
      try progress(count, total)
    }
    if let total, count != total {
      throw failure(
        "it broke off after \(count) of \(total) bytes. The same command goes on from there")
    }
  }

  private func failure(_ reason: String) -> DownloadError {
    DownloadError("\(address.absoluteString): \(reason).")
  }

  /// "bytes 100-199/200", or "bytes */200".
  private static func range(
    _ head: ResponseHead, of address: URL
  ) throws -> (start: Int?, total: Int?) {
    let fields = (head.fields["content-range"] ?? "").split { " -/".contains($0) }
    guard fields.first == "bytes", fields.count >= 3 else {
      throw DownloadError("\(address.absoluteString): its answer does not say which part it is.")
    }
    return (Int(fields[1]), Int(fields[fields.count - 1]))
  }
}
