internal import CKernels

/// Counts the lines and characters of a text up to a byte, for diagnostics.
///
/// A line ends with a newline, a carriage return, or both together. What was counted up to the place that was asked for
/// last is not looked at again: places in the order of the text together take O(bytes), and one further back takes
/// O(bytes before it).
package struct LineCounter {
    private let bytes: Bytes
    /// Where the text begins: after the byte-order mark.
    private let start: Int
    /// The bytes in a code unit: 1 in UTF-8, 2 in UTF-16.
    private let unitWidth: Int
    /// How far the text was counted.
    private var position: Int
    /// The line that the position is in, counted from 1, and where it begins.
    private var line = (number: 1, start: 0)
    /// The number of characters in the line that begin before the position; in UTF-8 only.
    private var characters = 0

    /// Makes a counter of a text that begins at a place.
    package init(_ bytes: Bytes, start: Int, unitWidth: Int = 1) {
        self.bytes = bytes
        self.start = start
        self.unitWidth = unitWidth
        position = start
        line.start = start
    }

    /// Makes a counter of a file as it is: of UTF-16 where the byte-order mark says so, else of UTF-8.
    package init(file bytes: Bytes) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            self.init(bytes, start: 2, unitWidth: 2)
        } else {
            self.init(bytes, start: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        }
    }

    /// The line and the character of a byte, counted from 1; a byte behind the last one is where the text ends.
    ///
    /// A character is a code point in UTF-8 and a code unit in UTF-16.
    package mutating func place(at offset: Int) -> (line: Int, column: Int) {
        let end = min(offset, bytes.count)
        if end <= start { return (1, 1) }
        if end < line.start { line = (1, start) }
        if end < position { (position, characters) = (line.start, 0) }
        let ends = lineEnds(before: end)
        if ends > 0 {
            line = (line.number + ends, end)
            while !isLineEnd(line.start - 1) { line.start -= 1 }
            (position, characters) = (line.start, 0)
        }
        if unitWidth == 1 { characters += bytes[position..<end].count { $0 & 0xC0 != 0x80 } }
        position = end
        return (line.number, (unitWidth == 1 ? characters : (end - line.start) / unitWidth) + 1)
    }

    /// The number of line ends from the position on.
    private func lineEnds(before end: Int) -> Int {
        // Whether a carriage return is a line end is up to the code unit behind it, which the last one does not have.
        let last = max(position, min(end, bytes.count - unitWidth))
        guard let base = bytes.baseAddress else { return 0 }
        return schakel_line_count(base + position, last - position, unitWidth) + (last..<end).count(where: isLineEnd)
    }

    private func isLineEnd(_ offset: Int) -> Bool {
        let next = offset + unitWidth
        let isPair = next < bytes.count && bytes[next] == .newline
        return bytes[offset] == .newline || bytes[offset] == .carriageReturn && !isPair
    }
}
