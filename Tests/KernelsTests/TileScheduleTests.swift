import Testing

@testable import Kernels

@Suite struct TileScheduleTests {
  @Test(arguments: [1, 2, 3, 8])
  func everyPairIsDealtOnce(threads: Int) {
    for pairs in 1...300 {
      for schedule in [
        TileSchedule(streaming: pairs, threads: threads),
        TileSchedule(blocks: pairs, threads: threads),
      ] {
        let dealt = (0..<schedule.count).flatMap { Array(schedule.range(of: $0)) }.sorted()
        #expect(dealt == Array(0..<pairs))
      }
    }
  }

  @Test func aStreamIsALongStretchForEachThreadThenShortOnes() {
    let schedule = TileSchedule(streaming: 304, threads: 2)
    #expect(schedule.count == 17)
    // The caller's stands behind that of the thread that has read ahead.
    #expect(schedule.range(of: 0) == 95..<190)
    #expect(schedule.range(of: 1) == 0..<95)
    #expect(schedule.range(of: 2) == 190..<198)
    #expect(schedule.range(of: 16) == 302..<304)
  }

  @Test func oneThreadTakesPairsInTheirOrder() {
    let schedule = TileSchedule(streaming: 28, threads: 1)
    #expect((0..<schedule.count).map { schedule.range(of: $0).lowerBound } == [0, 7, 14, 21])
  }
}
