/// How the tiles of matrices that are multiplied with the same vectors are dealt to threads, in pairs.
struct TileSchedule {
  /// Tasks, of which the first ones may be long.
  let count: Int
  private let pairs: Int
  /// Long tasks, one for each thread, and the pairs of each.
  private let longs: Int
  private let long: Int
  private let short: Int

  /// Few vectors, which wait for memory: a long stretch for each thread, so that its stream seldom starts
  /// anew, then short ones, so that a thread whose core another process took is not waited for.
  init(streaming pairs: Int, threads: Int) {
    long = threads > 1 ? pairs * 5 / 8 / threads : 0
    longs = long > 0 ? threads : 0
    let rest = pairs - longs * long
    short = max(1, min(8, rest / (4 * threads)))
    count = longs + (rest + short - 1) / short
    self.pairs = pairs
  }

  /// Many vectors: tasks of 4 tiles, which stay in the cache for all of them; fewer where that leaves a thread
  /// without work.
  init(blocks pairs: Int, threads: Int) {
    (longs, long) = (0, 0)
    short = pairs < 6 * threads ? 1 : 2
    count = (pairs + short - 1) / short
    self.pairs = pairs
  }

  /// The pairs of a task. The caller of a pool takes the first one, and its other threads have read ahead:
  /// so theirs begin where the matrix does.
  func range(of task: Int) -> Range<Int> {
    guard task >= longs else {
      let place = (task + longs - 1) % longs
      return place * long..<(place + 1) * long
    }
    let start = longs * long + (task - longs) * short
    return start..<min(pairs, start + short)
  }
}
