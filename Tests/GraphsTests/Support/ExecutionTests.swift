import Graphs
import Synchronization
import Testing

@Suite struct ExecutionTests {
    /// Rows whose sum depends on the order of the additions.
    private func roughSum(_ execution: Execution) throws -> [Double] {
        try execution.sum(1_000, width: 3, scratch: {}) { item, _, sums in
            for place in 0..<3 { sums[place] += 1 / Double(3 * item + place + 1) * (item % 7 == 0 ? 1e9 : 1) }
        }
    }

    @Test func sumIsTheSameBitForBitOnAnyNumberOfThreads() throws {
        let serial = try roughSum(.serial)
        for threads in [2, 3, 4, 16] {
            for _ in 0..<5 { #expect(try roughSum(Execution(threads: threads)) == serial) }
        }
    }

    @Test func sumOfNothing() throws {
        #expect(try Execution(threads: 4).sum(0, width: 2, scratch: {}) { _, _, sums in sums[0] = 1 } == [0, 0])
    }

    @Test(arguments: [1, 4])
    func mapKeepsOrder(threads: Int) throws {
        let squares = try Execution(threads: threads).map(10_000, blank: 0, scratch: { 0 }) { item, calls in
            calls += 1
            return item * item
        }
        #expect(squares == (0..<10_000).map { $0 * $0 })
    }

    @Test(arguments: [1, 4])
    func cancelledWorkThrows(threads: Int) {
        let asked = Atomic<Int>(0)
        let execution = Execution(threads: threads, isCancelled: { asked.add(1, ordering: .relaxed).newValue > 50 })
        let done = Atomic<Int>(0)
        #expect(throws: CancellationError.self) {
            try execution.forEach(1_000, scratch: {}) { _, _ in done.add(1, ordering: .relaxed) }
        }
        #expect(done.load(ordering: .relaxed) < 1_000)
    }

    @Test func workCancelledAtItsLastItemThrows() {
        let asked = Atomic<Int>(0)
        // Ten parts of one item, each of which asks twice.
        let execution = Execution(threads: 1, isCancelled: { asked.add(1, ordering: .relaxed).newValue == 20 })
        #expect(throws: CancellationError.self) { try execution.sum(10, width: 1, scratch: {}) { _, _, _ in } }
    }

    @Test(arguments: [1, 4])
    func progressGrowsToOneInAThousandStepsAtMost(threads: Int) throws {
        let shares = Mutex<[Double]>([])
        let execution = Execution(threads: threads, onProgress: { share in shares.withLock { $0.append(share) } })
        try execution.forEach(5_000, scratch: {}) { _, _ in }
        let seen = shares.withLock { $0 }
        #expect(seen.last == 1)
        #expect(seen == seen.sorted())
        #expect(seen.count == 1_000)
    }

    @Test func littleWorkStaysOnOneThread() {
        #expect(Execution(threads: 4).suited(to: 100).threads == 1)
        #expect(Execution(threads: 4).suited(to: 1 << 20).threads == 4)
    }

    @Test func noThreadsStopTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = Execution(threads: 0) }
    }
}
