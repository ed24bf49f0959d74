extension StringProtocol {
    /// The text in lines of at most so many cells, broken at spaces; a word that is wider has a line of its own.
    package func wrapped(toWidth width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in split(separator: " ") {
            let wordWidth = word.displayWidth
            if used > 0, used + 1 + wordWidth > width {
                lines.append(line)
                line = ""
                used = 0
            }
            if used > 0 {
                line += " "
                used += 1
            }
            line += word
            used += wordWidth
        }
        if used > 0 || lines.isEmpty { lines.append(line) }
        return lines
    }

    /// The text wrapped, each line moved so many cells to the right.
    package func wrapped(toWidth width: Int, indentedBy indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        return wrapped(toWidth: Swift.max(20, width - indent)).map { margin + $0 }.joined(separator: "\n")
    }

    /// The text with spaces after it, up to so many cells.
    package func padded(toWidth width: Int) -> String {
        String(self) + String(repeating: " ", count: Swift.max(0, width - displayWidth))
    }
}
