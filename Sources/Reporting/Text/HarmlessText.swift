extension StringProtocol {
    /// The text on one line, without anything that a terminal obeys: white space of any kind becomes a space, and each
    /// control character, each mark that turns the direction of text and each scalar that stands for nothing becomes `�`.
    ///
    /// Names come from files that anyone may have made; an escape sequence in one must not reach the terminal.
    package var harmless: String {
        if unicodeScalars.allSatisfy(\.isHarmless) { return String(self) }
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            scalars.append(scalar.isHarmless ? scalar : scalar.properties.isWhitespace ? " " : "\u{FFFD}")
        }
        return String(scalars)
    }
}

extension Unicode.Scalar {
    fileprivate var isHarmless: Bool {
        switch value {
        case 0x20...0x7E, 0xA0...0x2FF: true
        // A joiner makes one emoji of several, and some scripts cannot do without it.
        case 0x200C, 0x200D: true
        case 0xFFFE, 0xFFFF: false
        default:
            switch properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
            default: true
            }
        }
    }
}
