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

    /// Calls the body once for each part from 0 up to `count`, on ``threads`` threads.
    ///
    /// - Parameter body: gets the part, and a worker from 0 up to ``threads``: no two calls at the same time have the
    ///   same worker, so scratch memory can be kept per worker. What a part computes may depend on the part only.
    /// - Throws: `CancellationError` once ``isCancelled`` says so; parts not begun by then are left out.
    package func forEach(
        _ count: Int, _ body: @Sendable (_ part: Int, _ worker: Int) -> Void
    ) throws(CancellationError) {
        let next = Atomic<Int>(0)
        let isStopped = Atomic<Bool>(false)
        let done = Mutex<Int>(0)
        @Sendable func work(worker: Int) {
            while !isStopped.load(ordering: .relaxed) {
                let part = next.wrappingAdd(1, ordering: .relaxed).oldValue
                if part >= count { return }
                if isCancelled?() == true {
                    isStopped.store(true, ordering: .relaxed)
                    return
                }
                body(part, worker)
                if let onProgress {
                    done.withLock {
                        $0 += 1
                        onProgress(Double($0) / Double(count))
                    }
                }
            }
        }
        let workers = min(threads, count)
        if workers <= 1 {
            work(worker: 0)
        } else {
            DispatchQueue.concurrentPerform(iterations: workers) { work(worker: $0) }
        }
        if isStopped.load(ordering: .relaxed) { throw CancellationError() }
    }

    /// Like ``forEach(_:_:)`` for short work that says nothing of its progress and cannot be cancelled.
    package func forEachUninterrupted(_ count: Int, _ body: @Sendable (_ part: Int, _ worker: Int) -> Void) {
        // Without `isCancelled`, nothing throws.
        try! Execution(threads: threads).forEach(count, body)
    }
}
