/// Says where in a file something stands of which a reader has kept only a number.
protocol Places: AnyObject {
    /// The place of a number; what the number is, is up to who made it. It may take as long as reading the file, so it is
    /// for diagnostics only.
    func place(at offset: Int) -> SourcePlace
}

extension SourceFile: Places {}

/// The numbers are byte offsets in the file, of whatever encoding.
extension FileBytes: Places {
    /// The line and the character of a byte, counted from 1. O(bytes before it), or since the last place that was asked for
    /// if that lies before it: all remarks on a large file together take no longer than to look through it once.
    func place(at offset: Int) -> SourcePlace {
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        let end = min(offset, bytes.count)
        if end < lastLine.start || lastLine.number == 0 {
            let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
            lastLine = (1, hasMark ? min(3, end) : isWide ? min(2, end) : 0)
        }
        var position = lastLine.start
        while position < end {
            if bytes[position] == .newline || bytes[position] == .carriageReturn && !isBeforeNewline(position, isWide) {
                lastLine = (lastLine.number + 1, position + 1)
            }
            position += 1
        }
        let start = min(lastLine.start, end)
        let characters = isWide ? (end - start) / 2 : bytes[start..<end].count { $0 & 0xC0 != 0x80 }
        return SourcePlace(file: name, line: lastLine.number, column: characters + 1)
    }

    private func isBeforeNewline(_ position: Int, _ isWide: Bool) -> Bool {
        let next = position + (isWide ? 2 : 1)
        return next < bytes.count && bytes[next] == .newline
    }

    /// The file as a whole.
    var place: SourcePlace { SourcePlace(file: name) }
}
