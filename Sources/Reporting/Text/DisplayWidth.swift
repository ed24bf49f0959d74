extension StringProtocol {
    /// The number of cells that the text takes on a terminal: two for a wide character or an emoji, none for a mark that
    /// combines with the one before it. O(length).
    package var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }

    /// The longest beginning that takes at most so many cells.
    package func prefix(ofWidth width: Int) -> SubSequence {
        var used = 0
        var end = startIndex
        while end < endIndex {
            used += self[end].displayWidth
            if used > width { break }
            formIndex(after: &end)
        }
        return self[..<end]
    }

    /// The text, or as much of it as leaves room for an ellipsis, in at most so many cells.
    package func truncated(toWidth width: Int) -> String {
        // A name of a million characters is not measured to its end.
        let start = prefix(ofWidth: width)
        if start.endIndex == endIndex { return String(self) }
        return width < 1 ? "" : prefix(ofWidth: width - 1) + "…"
    }
}

extension Character {
    /// The number of cells that the character takes on a terminal: that of its widest scalar.
    package var displayWidth: Int {
        var widest = 0
        for scalar in unicodeScalars {
            // U+FE0F asks for the emoji form of the character before it.
            if scalar.value == 0xFE0F { return 2 }
            widest = max(widest, scalar.displayWidth)
        }
        return widest
    }
}

extension Unicode.Scalar {
    fileprivate var displayWidth: Int {
        if value < 0x7F { return value < 0x20 ? 0 : 1 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
        default: return properties.isEmojiPresentation || Self.isWide(value) ? 2 : 1
        }
    }

    /// Whether East Asian Width is W or F (Unicode Standard Annex 11), apart from emoji, which have a property.
    private static func isWide(_ value: UInt32) -> Bool {
        guard value >= 0x1100 else { return false }
        return wideRanges.contains { $0.contains(value) }
    }

    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
        0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1B000...0x1B2FF, 0x1F200...0x1F2FF, 0x1F900...0x1F9FF,
        0x20000...0x2FFFD, 0x30000...0x3FFFD,
    ]
}
