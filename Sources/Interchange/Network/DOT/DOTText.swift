/// Text of labels and attributes.
enum DOTText {
    /// The value of an attribute. In a label a letter may stand as `&eacute;`, and `\N` for the name of the node.
    static func decoded(_ value: String, of key: String, node: String? = nil) -> String {
        if key != "label" { return decoded(value) }
        let label = CharacterReferences.decoded(value)
        return decoded(node.map { label.replacing("\\N", with: $0) } ?? label)
    }

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
