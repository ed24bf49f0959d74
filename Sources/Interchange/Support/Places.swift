/// Says where in a file something stands of which a reader has kept only a number.
protocol Places: AnyObject {
    /// The place of a number; what the number is, is up to who made it. It may take as long as reading the file, so it is
    /// for diagnostics only.
    func place(at offset: Int) -> SourcePlace
}

extension SourceFile: Places {}

/// The numbers are byte offsets in the file, of whatever encoding.
extension FileBytes: Places {
    /// The line and the character of a byte, counted from 1. O(bytes before it).
    func place(at offset: Int) -> SourcePlace {
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        let end = min(offset, bytes.count)
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        var line = 1
        var lineStart = hasMark ? min(3, end) : isWide ? min(2, end) : 0
        var position = lineStart
        while position < end {
            if bytes[position] == .newline || bytes[position] == .carriageReturn && !isBeforeNewline(position, isWide) {
                line += 1
                lineStart = position + 1
            }
            position += 1
        }
        let characters = isWide ? (end - lineStart) / 2 : bytes[lineStart..<end].count { $0 & 0xC0 != 0x80 }
        return SourcePlace(file: name, line: line, column: characters + 1)
    }

    private func isBeforeNewline(_ position: Int, _ isWide: Bool) -> Bool {
        let next = position + (isWide ? 2 : 1)
        return next < bytes.count && bytes[next] == .newline
    }

    /// The file as a whole.
    var place: SourcePlace { SourcePlace(file: name) }
}
