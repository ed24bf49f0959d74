internal import Graphs

/// A table of ties in blocks, of which the next ones are cut while those before are read.
package struct TieBlocks {
    private let columns: TieColumns
    private let start: Int

    /// How large a block is, but for the rest of its last line.
    package static let bytes = 1 << 17

    /// - Parameter start: where the first row begins.
    init(_ columns: TieColumns, from start: Int) {
        self.columns = columns
        self.start = start
    }

    /// Calls the body with each block in the order of the file, never with two at once.
    func forEach(_ execution: Execution, _ body: @Sendable (TieBlock) -> Void) {
        // Blocks look at the text, and at nothing that changes.
        nonisolated(unsafe) let columns = columns
        var position = start
        var ready: [TieBlock] = []
        while true {
            let parts = nextParts(&position, execution.threads == 1 ? 1 : execution.threads * 4)
            if parts.isEmpty, ready.isEmpty { return }
            var cut = [TieBlock?](repeating: nil, count: parts.count)
            cut.withUnsafeMutableBufferPointer { cut in
                // Each part writes to a place of its own.
                nonisolated(unsafe) let (cut, ready) = (cut, ready)
                execution.forEachUninterrupted(parts.count + 1) { part in
                    if part == 0 {
                        for block in ready { body(block) }
                    } else {
                        let (start, limit) = parts[part - 1]
                        cut[part - 1] = TieBlock(columns, from: start, limit: limit)
                    }
                }
            }
            ready = cut.compactMap { $0 }
        }
    }

    private func nextParts(_ position: inout Int, _ most: Int) -> [(start: Int, limit: Int)] {
        var parts: [(start: Int, limit: Int)] = []
        while parts.count < most, position < columns.source.bytes.count {
            let limit = lineStart(from: position + Self.bytes)
            parts.append((position, limit))
            position = limit
        }
        return parts
    }

    /// Where the first line begins after a place, if there is one.
    private func lineStart(from position: Int) -> Int {
        let bytes = columns.source.bytes
        var position = position
        while position < bytes.count {
            position += 1
            if bytes[position - 1] == .newline { return position }
            if bytes[position - 1] == .carriageReturn, position == bytes.count || bytes[position] != .newline {
                return position
            }
        }
        return bytes.count
    }
}
