internal import Foundation
import Kernels
import Weights

// What a decoder has read, kept in a file: a later process goes on behind it.
//
// The file is text that says what the numbers belong to, a line each and an empty line; the tokens, 32 bits
// each; the keys and values of each layer as they stand in memory; the SHA-256 of all before. It is taken
// only where another run would have computed the very same bits.

extension CausalDecoder {
  /// Writes what a cache holds. Nobody else may read the file: prompts can be won back from it.
  ///
  /// - Parameter tokens: those that stand in the cache.
  /// - Throws: `WeightsError` where the file can't be written.
  package func write(_ cache: KVCache, of tokens: [Int32], to path: String) throws {
    precondition(
      cache.shape == cacheShape && cache.count == tokens.count, "a cache of other tokens")
    try AtomicFile.write(to: path, isPrivate: true) { put in
      var hash = SHA256()
      func add(_ bytes: UnsafeRawBufferPointer) {
        hash.update(bytes)
        put(bytes)
      }
      Array(head(count: tokens.count).utf8).withUnsafeBytes(add)
      tokens.map(\.littleEndian).withUnsafeBytes(add)
      for layer in 0..<configuration.layers {
        for piece in cache.view(layer: layer).pieces(positions: tokens.count) { add(.init(piece)) }
      }
      Array(hash.digest().utf8).withUnsafeBytes(put)
    }
  }

  /// Reads what `write` wrote into a new cache for up to `capacity` tokens.
  ///
  /// - Throws: `WeightsError` where the file belongs to another model or way to compute, or is damaged;
  ///   `DecoderError` where there is no such capacity.
  package func readCache(
    from path: String, capacity: Int
  ) throws -> (cache: KVCache, tokens: [Int32]) {
    let cache = try makeCache(capacity: capacity)
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    } catch {
      throw WeightsError(
        file: path, offset: nil, reason: "can't be read",
        advice: "Check the path and its permissions.")
    }
    let tokens = try data.withUnsafeBytes { try read($0, into: cache, file: path) }
    cache.advance(to: tokens.count)
    return (cache, tokens)
  }

  /// What a file must agree with.
  private var belongings: [(key: String, value: String)] {
    [
      ("model", identity), ("arithmetic", arithmetic.rawValue), ("kernels", kernelSet),
      ("cache", cacheShape.format.rawValue),
    ]
  }

  private static let title = "cistron cache 1"

  private func head(count: Int) -> String {
    ([Self.title] + belongings.map { "\($0.key) \($0.value)" } + ["tokens \(count)", "", ""])
      .joined(separator: "\n")
  }

  /// - Returns: the tokens.
  private func read(
    _ bytes: UnsafeRawBufferPointer, into cache: KVCache, file: String
  ) throws -> [Int32] {
    func damaged(_ reason: String) -> WeightsError {
      WeightsError(
        file: file, offset: nil, reason: reason, advice: "Delete it: it will be made anew.")
    }
    let count = try tokenCount(bytes, capacity: cache.capacity, file: file)
    let start = head(count: count).utf8.count
    let views = (0..<configuration.layers).map { cache.view(layer: $0) }
    let pieces = views.flatMap { $0.pieces(positions: count) }
    let digits = 64
    let length = start + 4 * count + pieces.reduce(0) { $0 + $1.count }
    guard bytes.count == length + digits else {
      throw damaged("has \(bytes.count) bytes instead of \(length + digits)")
    }
    var hash = SHA256()
    hash.update(.init(rebasing: bytes[..<length]))
    guard hash.digest().utf8.elementsEqual(bytes[length...]) else {
      throw damaged("its check sum does not agree with what it holds")
    }
    let tokens = (0..<count).map {
      Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: start + 4 * $0, as: Int32.self))
    }
    guard tokens.allSatisfy({ 0..<configuration.vocabulary ~= Int($0) }) else {
      throw damaged("holds a token that the model does not know")
    }
    var place = start + 4 * count
    for piece in pieces {
      piece.copyMemory(from: .init(rebasing: bytes[place..<place + piece.count]))
      place += piece.count
    }
    return tokens
  }

  /// The number of tokens that the file's head names, once all else in it agrees.
  private func tokenCount(
    _ bytes: UnsafeRawBufferPointer, capacity: Int, file: String
  ) throws -> Int {
    func error(_ reason: String, _ advice: String) -> WeightsError {
      WeightsError(file: file, offset: nil, reason: reason, advice: advice)
    }
    let lines = bytes.prefix(1024).split(separator: UInt8(ascii: "\n"), maxSplits: 6)
      .map { String(decoding: $0, as: UTF8.self) }
    guard lines.first == Self.title, lines.count > belongings.count + 1 else {
      throw error("is no cache of a conversation", "Give a file that --cache-file wrote.")
    }
    for (line, (key, own)) in zip(lines.dropFirst(), belongings) where line != "\(key) \(own)" {
      let other = line.hasPrefix(key + " ") ? String(line.dropFirst(key.count + 1).prefix(64)) : "?"
      throw error(
        key == "model"
          ? "belongs to another model"
          : "was made with the \(key) \(other.debugDescription), this run has \(own.debugDescription)",
        "Delete it, or give another file.")
    }
    let word = lines[belongings.count + 1].split(separator: " ")
    guard word.count == 2, word[0] == "tokens", let count = Int(word[1]), count >= 0,
      bytes.starts(with: head(count: count).utf8)
    else { throw error("its head is damaged", "Delete it: it will be made anew.") }
    guard count <= capacity else {
      throw error("holds \(count) tokens, more than the \(capacity) of the context", "Delete it.")
    }
    return count
  }
}
