/// Values of attributes that are lists.
enum GEXFList {
    /// A list as a map has it, with `|` between values. In GEXF it is `[a, "b", 'c']`, or has `|`, `;` or `,` between
    /// its values.
    static func text(_ text: String) -> String {
        var body = Substring(text.trimmingBlanks)
        if body.first == "[", body.last == "]" {
            body = body.dropFirst().dropLast()
            return quotedValues(body).joined(separator: "|")
        }
        let separator: Character = ["|", ";", ","].first { body.contains($0) } ?? "|"
        return body.split(separator: separator).map { String($0).trimmingBlanks }.joined(separator: "|")
    }

    private static func quotedValues(_ body: Substring) -> [String] {
        var values: [String] = []
        var value = ""
        var mark: Character?
        var isEscaped = false
        for character in body {
            if isEscaped {
                value.append(["n": "\n", "r": "\r", "t": "\t"][character] ?? character)
                isEscaped = false
            } else if character == "\\", mark != nil {
                isEscaped = true
            } else if let open = mark {
                if character == open { mark = nil } else { value.append(character) }
            } else if value.trimmingBlanks.isEmpty, character == "\"" || character == "'" {
                mark = character
                value = ""
            } else if character == "," {
                values.append(value.trimmingBlanks)
                value = ""
            } else {
                value.append(character)
            }
        }
        return (values + [value.trimmingBlanks]).filter { !$0.isEmpty }
    }
}

extension String {
    /// The text without white space at either end.
    var trimmingBlanks: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
