/// Text of labels and attributes.
enum DOTText {
    /// The text with what a backslash makes of a letter: `\n`, `\l` and `\r` end a line.
    static func decoded(_ text: String) -> String {
        if !text.utf8.contains(UInt8(ascii: "\\")) { return text }
        var result = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                result.append(["n", "l", "r"].contains(character) ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                result.append(character)
            }
        }
        return result
    }
}
