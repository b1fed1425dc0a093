import Synchronization
import Testing

@testable import Kernels

@Suite struct PoolTests {
  @Test(arguments: [1, 2, 3, 8])
  func `every index is called once, by a worker of the pool`(threads: Int) {
    let pool = ThreadPool(threads: threads)
    for count in [0, 1, 2, 7, 100, 5000] {
      let calls = (0..<count).map { _ in Counter() }
      let strangers = Counter()
      pool.forEach(count) { index, worker in
        calls[index].add()
        if !(0..<threads ~= worker) { strangers.add() }
      }
      #expect(calls.allSatisfy { $0.value == 1 })
      #expect(strangers.value == 0)
    }
  }

  @Test func `many short runs after each other lose nothing`() {
    let pool = ThreadPool(threads: 4)
    let total = Counter()
    // More runs than the 65,536 that the run number counts to.
    for run in 0..<70_000 { pool.forEach(run % 5) { _, _ in total.add() } }
    #expect(total.value == 140_000)
  }

  @Test func `ranges cover everything once`() {
    let pool = ThreadPool(threads: 2)
    let calls = (0..<103).map { _ in Counter() }
    pool.forEachRange(of: 103, length: 10) { range in
      for index in range { calls[index].add() }
    }
    #expect(calls.allSatisfy { $0.value == 1 })
    pool.forEachRange(of: 0, length: 10) { _ in calls[0].add() }
    #expect(calls[0].value == 1)
  }

  @Test func `pools come and go`() {
    for threads in 1...60 {
      let pool = ThreadPool(threads: threads % 6 + 1)
      let total = Counter()
      pool.forEach(threads) { _, _ in total.add() }
      #expect(total.value == threads)
    }
  }

  @Test func `a cgroup's quota counts in whole processors, the tightest one around wins`() {
    func limit(_ files: [String: String]) -> Int? {
      ThreadPool.cgroupLimit { files[$0] }
    }
    #expect(limit([:]) == nil)
    #expect(limit(["/sys/fs/cgroup/cpu.max": "max 100000\n"]) == nil)
    #expect(limit(["/sys/fs/cgroup/cpu.max": "200000 100000\n"]) == 2)
    #expect(limit(["/sys/fs/cgroup/cpu.max": "150000 100000\n"]) == 2)
    #expect(limit(["/sys/fs/cgroup/cpu.max": "1000 100000\n"]) == 1)
    #expect(limit(["/sys/fs/cgroup/cpu.max": "9223372036854775807 1\n"]) == Int.max)
    #expect(limit(["/sys/fs/cgroup/cpu.max": "0 0\n"]) == nil)
    #expect(limit(["/sys/fs/cgroup/cpu.max": "nonsense"]) == nil)
    let nested = [
      "/proc/self/cgroup": "1:cpu:/old\n0::/slice/job\n",
      "/sys/fs/cgroup/slice/job/cpu.max": "max 100000",
      "/sys/fs/cgroup/slice/cpu.max": "300000 100000",
      "/sys/fs/cgroup/cpu.max": "800000 100000",
    ]
    #expect(limit(nested) == 3)
    #expect(ThreadPool.allowedThreads >= 1)
  }
}

/// A number that several threads may count up.
private final class Counter: Sendable {
  private let count = Atomic(0)
  func add() { count.add(1, ordering: .relaxed) }
  var value: Int { count.load(ordering: .sequentiallyConsistent) }
}
