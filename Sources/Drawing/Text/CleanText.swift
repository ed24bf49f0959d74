internal import Foundation

extension String {
    /// The text as it can safely stand in a picture: what XML forbids, control characters and marks that reverse the
    /// direction of text are gone, runs of white space are one space, and no more than so many graphemes are left.
    ///
    /// A cut is shown by an ellipsis and falls between graphemes. A grapheme of more than 40 bytes, which no language
    /// has, loses its marks.
    package func cleaned(limit: Int = 200) -> String {
        var result = ""
        var count = 0
        var pendingSpace = false
        for character in self {
            if character.unicodeScalars.allSatisfy({ $0.properties.isWhitespace || $0.isLineBreaking }) {
                pendingSpace = true
                continue
            }
            guard let clean = character.cleaned else { continue }
            if count >= limit {
                return result + "…"
            }
            if pendingSpace && !result.isEmpty {
                result.append(" ")
                count += 1
            }
            pendingSpace = false
            result.append(contentsOf: clean)
            count += 1
        }
        return result
    }
}

extension Character {
    fileprivate var cleaned: String? {
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars where !scalar.isForbidden { scalars.append(scalar) }
        if scalars.isEmpty { return nil }
        let text = String(scalars)
        return text.utf8.count <= 40 ? text : String(scalars.first!)
    }
}

extension Unicode.Scalar {
    fileprivate var isLineBreaking: Bool { value == 0x0A || value == 0x0D || value == 0x09 }

    /// Control characters, what has no meaning (noncharacters, private use, unassigned) and bidirectional controls.
    fileprivate var isForbidden: Bool {
        switch value {
        case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFC: return true
        default: break
        }
        switch properties.generalCategory {
        case .control, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }
}
