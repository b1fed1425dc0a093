import Kernels
import TestSupport
import Testing
import Transformer
import Weights

/// The arithmetic contract: the same tokens give the same bits.
@Suite struct SameBitsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let arithmetic: Arithmetic
    var testDescription: String { "\(name), \(arithmetic)" }

    static let all =
      Fixture.names.flatMap { name in
        Arithmetic.allCases.map { Case(name: name, arithmetic: $0) }
      } + Fixture.architectures.filter { $0 != "gpt2" }.map { Case(name: $0, arithmetic: .bytes) }
  }

  /// More than one chunk, and no whole number of them.
  private func tokens(_ decoder: CausalDecoder, count: Int = 300) -> [Int32] {
    var random = SplitMix64(seed: 7)
    return (0..<count).map { _ in
      Int32.random(in: 0..<Int32(decoder.configuration.vocabulary), using: &random)
    }
  }

  private func decoder(_ test: Case, threads: Int = 2) throws -> CausalDecoder {
    try CausalDecoder(
      try Fixture(test.name).file, threads: threads, arithmetic: test.arithmetic)
  }

  private func bits(_ logits: [Float]) -> [UInt32] { logits.map(\.bitPattern) }

  @Test(arguments: Case.all)
  func `one, two and four threads give the same bits`(test: Case) throws {
    var results: [[UInt32]] = []
    for threads in [1, 2, 4] {
      let decoder = try decoder(test, threads: threads)
      let cache = try decoder.makeCache(capacity: 300)
      results.append(bits(try decoder.forward(tokens(decoder), cache: cache, rows: .all)))
    }
    let vocabulary = try Fixture(test.name).logits.count / 24
    #expect(results[0].count == 300 * vocabulary)
    #expect(results[1] == results[0])
    #expect(results[2] == results[0])
  }

  @Test(arguments: Case.all)
  func `token by token and in parts gives the bits of one batch`(test: Case) throws {
    let decoder = try decoder(test)
    let tokens = tokens(decoder)
    let whole = try decoder.forward(
      tokens, cache: decoder.makeCache(capacity: 300), rows: .all)

    let singly = try decoder.makeCache(capacity: 400)
    var logits: [Float] = []
    for token in tokens { logits += try decoder.forward([token], cache: singly) }
    #expect(bits(logits) == bits(whole))

    let parts = try decoder.makeCache(capacity: 512)
    logits = []
    var rest = tokens[...]
    for length in [1, 2, 3, 5, 7, 16, 31, 130, 105] {
      logits += try decoder.forward(Array(rest.prefix(length)), cache: parts, rows: .all)
      rest = rest.dropFirst(length)
    }
    #expect(rest.isEmpty)
    #expect(bits(logits) == bits(whole))
  }

  @Test(arguments: Case.all)
  func `a truncated or forked cache goes on with the same bits`(test: Case) throws {
    let decoder = try decoder(test)
    let tokens = tokens(decoder)
    let vocabulary = decoder.configuration.vocabulary
    let whole = bits(
      try decoder.forward(tokens, cache: decoder.makeCache(capacity: 300), rows: .all))

    let cache = try decoder.makeCache(capacity: 300)
    _ = try decoder.forward(tokens, cache: cache, rows: .none)
    for kept in [0, 1, 15, 16, 17, 150, 299] {
      // Other tokens overwrite what stood there; the copy must not see it.
      cache.truncate(to: kept)
      let copy = cache.fork()
      #expect(copy.count == kept)
      let other = tokens[kept...].map { ($0 + 1) % Int32(vocabulary) }
      _ = try decoder.forward(other, cache: cache, rows: .none)
      let logits = try decoder.forward(Array(tokens[kept...]), cache: copy, rows: .all)
      #expect(bits(logits) == Array(whole[(kept * vocabulary)...]))
      cache.truncate(to: kept)
      let again = try decoder.forward(Array(tokens[kept...]), cache: cache, rows: .all)
      #expect(bits(again) == Array(whole[(kept * vocabulary)...]))
    }
  }

  @Test(arguments: Case.all)
  func `greedy output is the same with any threads, with and without a reused prefix`(
    test: Case
  ) throws {
    func greedy(_ decoder: CausalDecoder, _ logits: [Float], _ cache: KVCache) throws -> [Int32] {
      var output: [Int32] = []
      var logits = logits
      for _ in 0..<40 {
        var best = 0
        for index in logits.indices where logits[index] > logits[best] { best = index }
        output.append(Int32(best))
        logits = try decoder.forward([Int32(best)], cache: cache)
      }
      return output
    }
    var outputs: Set<[Int32]> = []
    for threads in [1, 2, 4] {
      let decoder = try decoder(test, threads: threads)
      let prompt = tokens(decoder, count: 140)
      let cache = try decoder.makeCache(capacity: 200)
      outputs.insert(try greedy(decoder, decoder.forward(prompt, cache: cache), cache))
      cache.truncate(to: 100)
      let fork = cache.fork()
      for reused in [cache, fork] {
        let logits = try decoder.forward(Array(prompt[100...]), cache: reused)
        outputs.insert(try greedy(decoder, logits, reused))
      }
    }
    #expect(outputs.count == 1)
  }

  @Test(arguments: CacheFormat.allCases)
  func `every form of the cache gives the same bits in parts, cut and forked`(
    format: CacheFormat
  ) throws {
    let decoder = try CausalDecoder(
      try Fixture("qwen3").file, threads: 2, arithmetic: .bytes, cache: format)
    let tokens = tokens(decoder, count: 150)
    let whole = try decoder.forward(tokens, cache: decoder.makeCache(capacity: 150))
    let cache = try decoder.makeCache(capacity: 150)
    _ = try decoder.forward(Array(tokens[..<77]), cache: cache, rows: .none)
    _ = try decoder.forward(Array(tokens[..<20]), cache: cache, rows: .none)
    cache.truncate(to: 77)
    let copy = cache.fork()
    for cache in [cache, copy] {
      #expect(
        bits(try decoder.forward(Array(tokens[77...]), cache: cache)) == bits(whole), "\(format)")
    }
  }

  @Test func `a cache of bytes moves the logits less than bytes of activations do`() throws {
    let fixture = try Fixture("qwen3")
    func difference(_ cache: CacheFormat) throws -> Double {
      let decoder = try CausalDecoder(
        fixture.file, threads: 2, arithmetic: .quantised, cache: cache)
      let logits = try decoder.forward(
        fixture.tokens, cache: decoder.makeCache(capacity: fixture.tokens.count), rows: .all)
      return Difference(logits, fixture.logits).rootMeanSquare
    }
    #expect(try difference(.q8_0) < 0.03)
    #expect(try difference(.q8_0) > difference(.f32))
  }

  @Test func `the last row and no rows are what all rows say`() throws {
    let decoder = try decoder(Case(name: "q8_0", arithmetic: .quantised))
    let tokens = tokens(decoder, count: 130)
    let all = try decoder.forward(tokens, cache: decoder.makeCache(capacity: 130), rows: .all)
    let last = try decoder.forward(tokens, cache: decoder.makeCache(capacity: 130), rows: .last)
    let none = try decoder.forward(tokens, cache: decoder.makeCache(capacity: 130), rows: .none)
    #expect(bits(last) == bits(Array(all.suffix(96))))
    #expect(none.isEmpty)
  }
}
