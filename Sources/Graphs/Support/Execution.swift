internal import Dispatch
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// How long work is done: on how many threads, who hears of its progress, and when it gives up.
///
/// The answer never depends on the number of threads: work is cut into parts by its size alone, and the parts are put
/// together in a fixed order.
public struct Execution: Sendable {
    /// The number of threads, at least 1.
    public let threads: Int
    /// Called with the share of the work that is done, from 0 to 1, from any thread, never twice at once.
    public let onProgress: (@Sendable (Double) -> Void)?
    /// Asked now and then, from any thread; the work throws `CancellationError` soon after it says `true`.
    public let isCancelled: (@Sendable () -> Bool)?

    /// Describes how work is done.
    ///
    /// - Precondition: `threads` is at least 1.
    public init(
        threads: Int, onProgress: (@Sendable (Double) -> Void)? = nil, isCancelled: (@Sendable () -> Bool)? = nil
    ) {
        precondition(threads >= 1, "Work is done on at least one thread.")
        self.threads = threads
        self.onProgress = onProgress
        self.isCancelled = isCancelled
    }

    /// One thread for each processor that is there, without progress or cancellation.
    public static var allCores: Execution { Execution(threads: processorCount) }

    /// One thread, without progress or cancellation.
    public static let serial = Execution(threads: 1)

    /// The number of processors that are there for this process.
    public static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// This way of working for so many steps of work: on one thread where starting more would take longer than it saves.
    package func suited(to work: Int) -> Execution {
        work < 1 << 15 ? Execution(threads: 1, onProgress: onProgress, isCancelled: isCancelled) : self
    }

    /// Calls the body once for each part from 0 up to `count`, on ``threads`` threads.
    ///
    /// - Parameters:
    ///   - scratch: makes the memory that one thread keeps from part to part. What a part computes may not depend on
    ///     what an earlier one left in it.
    ///   - body: does one part; may throw to give up the whole.
    /// - Throws: `CancellationError` once ``isCancelled`` says so or a part throws; parts not begun by then are left out.
    package func forEach<Scratch>(
        _ count: Int, scratch: @Sendable () -> Scratch,
        _ body: @Sendable (_ part: Int, _ scratch: inout Scratch) throws(CancellationError) -> Void
    ) throws(CancellationError) {
        let next = Atomic<Int>(0)
        let isStopped = Atomic<Bool>(false)
        let done = Mutex<Int>(0)
        @Sendable func work() {
            var kept = scratch()
            while !isStopped.load(ordering: .relaxed) {
                let part = next.wrappingAdd(1, ordering: .relaxed).oldValue
                if part >= count { return }
                do throws(CancellationError) {
                    try checkCancellation()
                    try body(part, &kept)
                } catch {
                    isStopped.store(true, ordering: .relaxed)
                    return
                }
                if let onProgress { done.withLock { report(&$0, of: count, to: onProgress) } }
            }
        }
        let workers = min(threads, count)
        if workers == 1 {
            work()
        } else if workers > 1 {
            DispatchQueue.concurrentPerform(iterations: workers) { _ in work() }
        }
        if isStopped.load(ordering: .relaxed) { throw CancellationError() }
    }

    /// Calls the body once for each part, on ``threads`` threads, for short work that says nothing of its progress and
    /// cannot be cancelled.
    package func forEachUninterrupted(_ count: Int, _ body: @Sendable (_ part: Int) -> Void) {
        // Without `isCancelled`, nothing throws.
        try! Execution(threads: threads).forEach(count, scratch: {}) { part, _ in body(part) }
    }

    /// Gives up if ``isCancelled`` says so.
    package func checkCancellation() throws(CancellationError) {
        if isCancelled?() == true { throw CancellationError() }
    }

    /// Counts one part more, and tells the observer at most a thousand times in all.
    private func report(_ done: inout Int, of count: Int, to observer: @Sendable (Double) -> Void) {
        done += 1
        if done * 1000 / count != (done - 1) * 1000 / count { observer(Double(done) / Double(count)) }
    }
}
