/// A value of JSON (RFC 8259) whose objects keep the order in which they were made.
package enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case int(Int)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// A name and a value.
    package struct Member: Sendable {
        let name: String
        let value: JSONValue
    }

    /// An object with some members.
    package static func members(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
        .object(members.map { Member(name: $0.key, value: $0.value) })
    }

    /// A string, if there is one.
    package init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

    /// A whole number, if there is one.
    package init(_ count: Int?) { self = count.map(JSONValue.int) ?? .null }

    /// A number, if there is one and it is finite: JSON has no others.
    package init(_ number: Double?) { self = number.flatMap { $0.isFinite ? .number($0) : nil } ?? .null }

    /// An array.
    package init(_ items: [String]) { self = .array(items.map(JSONValue.string)) }

    /// The value as text, indented by two spaces a level; an array of scalars, and an object without objects or arrays
    /// in it, on one line.
    package var text: String {
        var text = ""
        write(to: &text, level: 0)
        return text
    }

    private func write(to text: inout String, level: Int) {
        switch self {
        case .null: text += "null"
        case .bool(let bool): text += bool ? "true" : "false"
        case .int(let int): text += String(int)
        case .number(let number): text += number.isFinite ? number.description : "null"
        case .string(let string): Self.write(string, to: &text)
        case .array(let items):
            Self.list(items, "[", "]", isFlat: items.allSatisfy(\.isScalar), level, &text) { item, text in
                item.write(to: &text, level: level + 1)
            }
        case .object(let members):
            Self.list(members, "{", "}", isFlat: level > 1 && members.allSatisfy(\.value.isFlat), level, &text) {
                member, text in
                Self.write(member.name, to: &text)
                text += ": "
                member.value.write(to: &text, level: level + 1)
            }
        }
    }

    private var isScalar: Bool {
        switch self {
        case .null, .bool, .int, .number, .string: true
        case .array, .object: false
        }
    }

    private var isFlat: Bool {
        switch self {
        case .array(let items): items.allSatisfy(\.isScalar)
        case .object(let members): members.allSatisfy(\.value.isFlat)
        default: true
        }
    }

    private static func list<Item>(
        _ items: [Item], _ open: String, _ close: String, isFlat: Bool, _ level: Int, _ text: inout String,
        _ write: (Item, inout String) -> Void
    ) {
        if items.isEmpty {
            text += open + close
            return
        }
        func newLine(_ level: Int) -> String { isFlat ? "" : "\n" + String(repeating: "  ", count: level) }
        text += open
        for (place, item) in items.enumerated() {
            if place > 0 { text += isFlat ? ", " : "," }
            text += newLine(level + 1)
            write(item, &text)
        }
        text += newLine(level) + close
    }

    private static func write(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            // Beyond what JSON demands: what a terminal might act on when the text is shown there.
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
