package import Foundation
internal import FoundationNetworking
internal import Synchronization

/// What stands before the body of an answer.
package struct ResponseHead: Sendable {
  package var status: Int
  /// Names in lower case.
  package var fields: [String: String]

  package init(status: Int, fields: [String: String]) {
    self.status = status
    self.fields = fields
  }
}

/// Fetches what an address names. The one place of the program that opens a connection stands behind it.
package protocol HTTPClient: Sendable {
  /// Asks for the bytes from `offset` on, and hands on what comes: the head, then each part of the body.
  ///
  /// - Throws: what `begin` or `receive` throws, which ends the transfer; `DownloadError` where the
  ///   connection fails or breaks off.
  func get(
    _ address: URL, from offset: Int, begin: (ResponseHead) throws -> Void,
    receive: (Data) throws -> Void
  ) throws
}

/// HTTP and HTTPS with what Foundation brings: proxies and certificates as the system has them.
package struct SystemHTTPClient: HTTPClient {
  package init() {}

  package func get(
    _ address: URL, from offset: Int, begin: (ResponseHead) throws -> Void,
    receive: (Data) throws -> Void
  ) throws {
    var request = URLRequest(url: address)
    if offset > 0 { request.setValue("bytes=\(offset)-", forHTTPHeaderField: "Range") }
    // A packed answer would have another length than the file.
    request.setValue("identity", forHTTPHeaderField: "Accept-Encoding")
    try withoutActuallyEscaping(begin) { begin in
      try withoutActuallyEscaping(receive) { receive in
        let transfer = Transfer(begin, receive)
        let session = URLSession(
          configuration: .ephemeral, delegate: transfer, delegateQueue: nil)
        defer { session.finishTasksAndInvalidate() }
        session.dataTask(with: request).resume()
        transfer.ended.wait()
        // The session may hold its delegate a while longer, but not what the caller lent.
        transfer.forget()
        if let error = transfer.own { throw error }
        if let error = transfer.failure {
          throw DownloadError("\(address.absoluteString): \(error.localizedDescription)")
        }
      }
    }
  }

  /// The delegate of one task. Foundation calls it on one queue, one call after another.
  private final class Transfer: NSObject, URLSessionDataDelegate, @unchecked Sendable {
    let ended = DispatchSemaphore(value: 0)
    private var begin: ((ResponseHead) throws -> Void)?
    private var receive: ((Data) throws -> Void)?
    /// What the caller threw.
    private(set) var own: (any Error)?
    private(set) var failure: (any Error)?

    init(
      _ begin: @escaping (ResponseHead) throws -> Void, _ receive: @escaping (Data) throws -> Void
    ) {
      self.begin = begin
      self.receive = receive
    }

    /// Called when the task has ended.
    func forget() { (begin, receive) = (nil, nil) }

    func urlSession(
      _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
      completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
    ) {
      let answer = response as? HTTPURLResponse
      let pairs = (answer?.allHeaderFields ?? [:]).map {
        (String(describing: $0.key).lowercased(), String(describing: $0.value))
      }
      do {
        try begin?(
          ResponseHead(
            status: answer?.statusCode ?? 0, fields: Dictionary(pairs) { first, _ in first }))
        completionHandler(.allow)
      } catch {
        own = error
        completionHandler(.cancel)
      }
    }

    func urlSession(
      _ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data
    ) {
      guard own == nil else { return }
      do {
        try receive?(data)
      } catch {
        own = error
        dataTask.cancel()
      }
    }

    func urlSession(
      _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
    ) {
      failure = error
      ended.signal()
    }
  }
}
