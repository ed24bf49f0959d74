extension NetworkFeed {
    /// Says what a node is called, where letters may stand as `&#353;`, as in the files of Pajek.
    func setLabelDecoding(_ label: Bytes, of node: Int, at origin: Int) {
        if !label.contains(UInt8(ascii: "&")) { return setLabel(label, of: node, at: origin) }
        var text = CharacterReferences.decoded(label.string)
        text.withUTF8 { setLabel($0, of: node, at: origin) }
    }
}

/// Letters that are written as `&#353;` or `&quot;`.
enum CharacterReferences {
    private static let names = ["quot": "\"", "amp": "&", "lt": "<", "gt": ">", "apos": "'"]

    /// The text with the letters themselves; what is no reference stays as it is.
    static func decoded(_ text: String) -> String {
        if !text.utf8.contains(UInt8(ascii: "&")) { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            let reference = rest[start...].dropFirst().prefix(10)
            guard let end = reference.firstIndex(of: ";"), let letter = letter(reference[..<end]) else {
                result += "&"
                rest = rest[start...].dropFirst()
                continue
            }
            result += letter
            rest = rest[end...].dropFirst()
        }
        return result + rest
    }

    private static func letter(_ reference: Substring) -> String? {
        if let named = names[String(reference)] { return named }
        guard reference.hasPrefix("#") else { return nil }
        let digits = reference.dropFirst()
        let number =
            digits.hasPrefix("x") || digits.hasPrefix("X") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap(Unicode.Scalar.init).flatMap { $0.value > 0 ? String($0) : nil }
    }
}
