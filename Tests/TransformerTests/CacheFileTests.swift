import Foundation
import Kernels
import TestSupport
import Testing
import Weights

@testable import Transformer

/// What a decoder has read, kept in a file.
@Suite struct CacheFileTests {
  private static let tokens = (0..<37).map { Int32($0 * 29 % 96) }

  private func decoder(
    _ name: String = "q4_0", arithmetic: Arithmetic = .bytes, cache: CacheFormat = .f16
  ) throws -> CausalDecoder {
    try CausalDecoder(
      try Fixture(name).file, threads: 1, arithmetic: arithmetic, cache: cache)
  }

  private func withFile<Result>(_ body: (String) throws -> Result) throws -> Result {
    let path = NSTemporaryDirectory() + "/cistron-cache-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try body(path)
  }

  /// Writes the cache of `tokens`.
  private func write(_ decoder: CausalDecoder, to path: String) throws -> KVCache {
    let cache = try decoder.makeCache(capacity: 64)
    _ = try decoder.forward(Self.tokens, cache: cache, rows: .none)
    try decoder.write(cache, of: Self.tokens, to: path)
    return cache
  }

  private func message(_ path: String, _ decoder: CausalDecoder, capacity: Int = 64) -> String {
    do {
      _ = try decoder.readCache(from: path, capacity: capacity)
      return "no error"
    } catch { return "\(error)".replacingOccurrences(of: path, with: "FILE") }
  }

  @Test(arguments: CacheFormat.allCases)
  func `a decoder goes on behind what another process read`(format: CacheFormat) throws {
    try withFile { path in
      let cache = try write(try decoder(cache: format), to: path)
      let later = try decoder(cache: format)
      let (again, tokens) = try later.readCache(from: path, capacity: 100)
      #expect(tokens == Self.tokens)
      #expect(again.count == 37)
      #expect(
        try later.forward([5, 6], cache: again, rows: .all)
          == decoder(cache: format).forward([5, 6], cache: cache, rows: .all))
      let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(permissions as? Int == 0o600)
    }
  }

  @Test func `a file of another model, arithmetic or cache is refused`() throws {
    try withFile { path in
      _ = try write(try decoder(), to: path)
      #expect(message(path, try decoder()) == "no error")
      let other = "Delete it, or give another file."
      #expect(message(path, try decoder("q8_0")) == "FILE: belongs to another model. " + other)
      #expect(
        message(path, try decoder(arithmetic: .quantised))
          == "FILE: was made with the arithmetic \"bytes\", this run has \"quantised\". " + other)
      #expect(
        message(path, try decoder(cache: .q8_0))
          == "FILE: was made with the cache \"f16\", this run has \"q8_0\". " + other)
      #expect(
        message(path, try decoder(), capacity: 36)
          == "FILE: holds 37 tokens, more than the 36 of the context. Delete it.")
      #expect(
        message("/", try decoder()) == "FILE: can't be read. Check the path and its permissions.")
    }
  }

  @Test func `one number of the model makes another model of it`() throws {
    let fixture = try Fixture("q4_0")
    let own = try decoder().identity
    #expect(own.count == 64)
    #expect(try decoder().identity == own)
    func identity(_ bytes: [UInt8]) throws -> String {
      try withModel(bytes) { try CausalDecoder($0, threads: 1).identity }
    }
    #expect(try identity(fixture.altered()) == own)
    #expect(try identity(fixture.altered(["general.name": .string("another")])) == own)
    #expect(try identity(fixture.altered(["llama.rope.freq_base": .float32(50)])) != own)
    let norm = fixture.altered(tensor: { tensor in
      guard tensor.name == "output_norm.weight" else { return nil }
      var bytes = Array(tensor.bytes)
      bytes[4] ^= 1
      return (tensor.shape, tensor.format, bytes)
    })
    #expect(try identity(norm) != own)
  }

  @Test func `a damaged file is refused with a sentence`() throws {
    try withFile { path in
      let decoder = try decoder()
      _ = try write(decoder, to: path)
      let whole = try Data(contentsOf: URL(fileURLWithPath: path))
      func message(of data: Data) throws -> String {
        try data.write(to: URL(fileURLWithPath: path))
        return self.message(path, decoder)
      }
      #expect(
        try message(of: Data())
          == "FILE: is no cache of a conversation. Give a file that --cache-file wrote.")
      #expect(
        try message(of: whole.dropLast())
          == "FILE: has \(whole.count - 1) bytes instead of \(whole.count). "
          + "Delete it: it will be made anew.")
      var changed = whole
      changed[whole.count - 100] ^= 1
      #expect(
        try message(of: changed) == "FILE: its check sum does not agree with what it holds. "
          + "Delete it: it will be made anew.")
      #expect(try message(of: whole) == "no error")
    }
  }

  @Test func `a file with any byte changed, cut or doubled is refused`() throws {
    try withFile { path in
      let decoder = try decoder()
      _ = try write(decoder, to: path)
      let whole = try Data(contentsOf: URL(fileURLWithPath: path))
      var random = SplitMix64(seed: 5)
      for round in 0..<TestRounds.count(quick: 300, long: 6000) {
        var data = whole
        // Half of the damage goes to the head.
        let limit = round % 2 == 0 ? 300 : data.count
        let place = Int.random(in: 0..<limit, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: data[place] ^= UInt8.random(in: 1...255, using: &random)
        case 1: data.removeSubrange(place...)
        case 2: data.insert(data[place], at: place)
        default: data.removeSubrange(place..<min(data.count, place + 40))
        }
        try data.write(to: URL(fileURLWithPath: path))
        #expect(message(path, decoder).hasPrefix("FILE: "))
      }
    }
  }
}
