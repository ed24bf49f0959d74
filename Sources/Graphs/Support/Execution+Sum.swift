internal import Synchronization

extension Execution {
    /// The sum of one row of numbers for each item from 0 up to `count`.
    ///
    /// Items are cut into parts by their number alone. A part's rows are added in the order of its items, and the parts'
    /// sums in the order of the parts, so that the sum is the same bit for bit on any number of threads.
    ///
    /// - Parameters:
    ///   - width: the length of a row.
    ///   - scratch: makes the memory that one thread keeps from item to item.
    ///   - body: adds the row of an item to the sums.
    /// - Throws: `CancellationError` once ``isCancelled`` says so.
    package func sum<Scratch>(
        _ count: Int, width: Int, scratch: @Sendable () -> Scratch,
        _ body: @Sendable (_ item: Int, _ scratch: inout Scratch, _ sums: inout [Double]) -> Void
    ) throws(CancellationError) -> [Double] {
        // Many parts keep all threads busy to the end; but adding up a part costs a row.
        let parts = min(count, max(256, count / 32))
        let ledger = Mutex(Ledger(width: width))
        try forEach(parts, scratch: scratch) { part, scratch throws(CancellationError) in
            var sums = ledger.withLock { $0.blankRow() }
            for item in part * count / parts..<(part + 1) * count / parts {
                try checkCancellation()
                body(item, &scratch, &sums)
            }
            ledger.withLock { $0.add(sums, of: part) }
        }
        return ledger.withLock { $0.total }
    }
}

/// Adds rows in the order of their parts, in whatever order they come.
private struct Ledger {
    var total: [Double]
    private var nextPart = 0
    private var waiting: [Int: [Double]] = [:]
    private var blanks: [[Double]] = []

    init(width: Int) { total = [Double](repeating: 0, count: width) }

    /// A row of zeros, from the ones that have been added if there are any.
    mutating func blankRow() -> [Double] {
        blanks.popLast() ?? [Double](repeating: 0, count: total.count)
    }

    mutating func add(_ row: [Double], of part: Int) {
        waiting[part] = row
        while var next = waiting.removeValue(forKey: nextPart) {
            for place in total.indices {
                total[place] += next[place]
                next[place] = 0
            }
            blanks.append(next)
            nextPart += 1
        }
    }
}
