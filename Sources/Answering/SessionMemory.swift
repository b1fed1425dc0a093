internal import Synchronization
internal import Transformer

/// Keeps the KV cache of the last session of a model, for the next one that begins with the same
/// tokens.
final class SessionMemory: Sendable {
  fileprivate struct Read {
    var cache: KVCache
    /// What stands in it.
    var tokens: [Int32]
  }

  private let last = Mutex<Read?>(nil)

  /// Keeps what the last session read in a file.
  /// - Returns: how many tokens; 0 where none was read, and nothing is written.
  func write(to path: String, _ decoder: CausalDecoder) throws -> Int {
    guard let read = last.withLock({ $0 }), !read.tokens.isEmpty else { return 0 }
    try decoder.write(read.cache, of: read.tokens, to: path)
    return read.tokens.count
  }

  /// Takes over what was kept, as if the last session had read it.
  /// - Returns: how many tokens.
  func read(from path: String, _ decoder: CausalDecoder, capacity: Int) throws -> Int {
    let (cache, tokens) = try decoder.readCache(from: path, capacity: capacity)
    last.withLock { $0 = Read(cache: cache, tokens: tokens) }
    return tokens.count
  }

  /// A cache in use by one session, which comes back to the memory when it ends.
  final class Lease: @unchecked Sendable {
    // One session at a time has it.
    private let memory: SessionMemory
    private var read: Read
    /// Tokens that were found in it.
    private(set) var reused = 0

    var cache: KVCache { read.cache }

    init(of memory: SessionMemory, _ decoder: CausalDecoder, _ capacity: Int) throws {
      self.memory = memory
      let kept = memory.last.withLock { last in
        defer { last = nil }
        return last
      }
      read = try kept ?? Read(cache: decoder.makeCache(capacity: capacity), tokens: [])
    }

    deinit {
      let read = read
      memory.last.withLock { $0 = read }
    }

    /// How many of `tokens` stand in the cache from `place` on.
    func common(with tokens: ArraySlice<Int32>, from place: Int) -> Int {
      let count = zip(tokens, read.tokens[place...]).prefix { $0 == $1 }.count
      reused += count
      return count
    }

    /// Forgets all but the first `count` tokens.
    func truncate(to count: Int) {
      guard count < read.tokens.count else { return }
      read.tokens.removeSubrange(count...)
      read.cache.truncate(to: count)
    }

    /// Notes what the decoder added to the cache.
    func append(_ tokens: [Int32]) { read.tokens += tokens }
  }
}
