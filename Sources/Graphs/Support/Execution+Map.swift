extension Execution {
    /// One value for each item from 0 up to `count`, in the order of the items.
    ///
    /// - Parameters:
    ///   - blank: stands for a value until there is one.
    ///   - scratch: makes the memory that one thread keeps from item to item.
    /// - Throws: `CancellationError` once ``isCancelled`` says so.
    package func map<Scratch, Value>(
        _ count: Int, blank: Value, scratch: @Sendable () -> Scratch,
        _ body: @Sendable (_ item: Int, _ scratch: inout Scratch) -> Value
    ) throws(CancellationError) -> [Value] {
        var values = [Value](repeating: blank, count: count)
        try values.withUnsafeMutableBufferPointer { values throws(CancellationError) in
            // Each item writes to a place of its own.
            nonisolated(unsafe) let values = values
            try forEach(count, scratch: scratch) { item, scratch in values[item] = body(item, &scratch) }
        }
        return values
    }
}
