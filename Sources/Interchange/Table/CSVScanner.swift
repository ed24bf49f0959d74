#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Cuts a text into rows and cells, as RFC 4180 has it, with any line end and any delimiter.
///
/// A quotation mark counts only at the beginning of a cell. A row without anything in it is passed over.
struct CSVScanner {
    let source: SourceFile
    let delimiter: UInt8
    private let bytes: Bytes
    private(set) var position: Int

    /// The size that a cell may have, in bytes.
    static let mostCellBytes = 1 << 20

    enum Step {
        case row
        case end
        /// The row that was read is not to be used; the next one may be.
        case failure(ReadProblem, at: Int)
    }

    init(_ source: SourceFile, delimiter: UInt8, position: Int) {
        self.source = source
        self.delimiter = delimiter
        self.position = position
        bytes = source.bytes
    }

    /// Reads the next row that has something in it. O(bytes of the row).
    ///
    /// - Parameter end: where no row begins that is still to be read.
    mutating func next(into row: Row, before end: Int = .max) -> Step {
        while position < min(bytes.count, end) {
            let step = nextLine(into: row)
            if case .row = step, row.isEmpty(0), row.filledCount == 0 { continue }
            return step
        }
        return .end
    }

    private mutating func nextLine(into row: Row) -> Step {
        row.begin(at: position)
        var failure: Step?
        while true {
            var end = position
            skipSpaces(&end)
            let isQuoted = end < bytes.count && bytes[end] == .quote
            if isQuoted {
                let opening = end
                var hasDoubledQuotes = false
                guard let closing = closingQuote(from: opening + 1, &hasDoubledQuotes) else {
                    return resume(afterLineAt: opening, .failure(.unclosedQuote, at: opening))
                }
                end = closing + 1
                skipSpaces(&end)
                if end < bytes.count, !isCellEnd(bytes[end]) {
                    if bytes[opening..<closing].contains(where: { $0 == .newline || $0 == .carriageReturn }) {
                        return resume(afterLineAt: opening, .failure(.unclosedQuote, at: opening))
                    }
                    failure = failure ?? .failure(.textAfterQuote, at: end)
                    while end < bytes.count, !isCellEnd(bytes[end]) { end += 1 }
                }
                failure = failure ?? tooLong(opening + 1, closing)
                if !row.append(
                    Row.Cell(start: opening + 1, end: closing, isQuoted: true, hasDoubledQuotes: hasDoubledQuotes))
                {
                    failure = failure ?? .failure(.tooManyColumns(limit: Row.mostCells), at: opening)
                }
            } else {
                let start = position
                while end < bytes.count, !isCellEnd(bytes[end]) { end += 1 }
                failure = failure ?? tooLong(start, end)
                if !row.append(Row.Cell(start: start, end: end, isQuoted: false, hasDoubledQuotes: false)) {
                    failure = failure ?? .failure(.tooManyColumns(limit: Row.mostCells), at: start)
                }
            }
            position = end
            if end < bytes.count, bytes[end] == delimiter {
                position += 1
                continue
            }
            skipLineEnd()
            return failure ?? .row
        }
    }

    private func isCellEnd(_ byte: UInt8) -> Bool {
        byte == delimiter || byte == .newline || byte == .carriageReturn
    }

    private func skipSpaces(_ position: inout Int) {
        while position < bytes.count, bytes[position] == .space { position += 1 }
    }

    private mutating func skipLineEnd() {
        if position < bytes.count, bytes[position] == .carriageReturn { position += 1 }
        if position < bytes.count, bytes[position] == .newline { position += 1 }
    }

    /// The place of the quotation mark that closes the cell; two together stand for one.
    private func closingQuote(from start: Int, _ hasDoubledQuotes: inout Bool) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        var position = start
        while position < bytes.count,
            let found = memchr(base + position, Int32(UInt8.quote), bytes.count - position)
        {
            let quote = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            if quote + 1 < bytes.count, bytes[quote + 1] == .quote {
                hasDoubledQuotes = true
                position = quote + 2
            } else {
                return quote
            }
        }
        return nil
    }

    private func tooLong(_ start: Int, _ end: Int) -> Step? {
        end - start <= Self.mostCellBytes
            ? nil : .failure(.cellTooLong(bytes: end - start, limit: Self.mostCellBytes), at: start)
    }

    /// Goes on with the line after the one in which something began that does not end, so that the rest is read too.
    private mutating func resume(afterLineAt offset: Int, _ step: Step) -> Step {
        position = offset
        while position < bytes.count, bytes[position] != .newline, bytes[position] != .carriageReturn { position += 1 }
        skipLineEnd()
        return step
    }
}
