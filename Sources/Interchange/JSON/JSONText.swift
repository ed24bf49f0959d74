/// Puts JSON together: an object or list a level, each member or element on a line of its own as far as asked.
struct JSONText {
    private(set) var bytes: [UInt8] = []
    private var isFirst: [Bool] = []
    /// Objects and lists deeper than this are written on one line.
    private let brokenLevels: Int

    init(brokenLevels: Int) { self.brokenLevels = brokenLevels }

    mutating func object(_ body: (inout JSONText) -> Void) { enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), body) }

    mutating func list(_ body: (inout JSONText) -> Void) { enclose(UInt8(ascii: "["), UInt8(ascii: "]"), body) }

    /// Writes a member of an object.
    mutating func member(_ name: String, _ value: (inout JSONText) -> Void) {
        separate()
        string(name)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(.space)
        value(&self)
    }

    /// Writes a member, if there is a value.
    mutating func member(_ name: String, _ text: String?) {
        if let text { member(name) { $0.string(text) } }
    }

    /// Writes a member, if there is a value.
    mutating func member(_ name: String, _ number: Int?) {
        if let number { member(name) { $0.raw(String(number)) } }
    }

    /// Writes a member, if there is a value.
    mutating func member(_ name: String, _ number: Double?) {
        if let number { member(name) { $0.raw(NumberText.shortest(number)) } }
    }

    /// Writes a member, if there is a value.
    mutating func member(_ name: String, _ truth: Bool?) {
        if let truth { member(name) { $0.raw(truth ? "true" : "false") } }
    }

    /// Writes a member that is a list, if there is anything in it.
    mutating func member(_ name: String, _ texts: [String]) {
        if texts.isEmpty { return }
        member(name) { text in text.list { list in for item in texts { list.element { $0.string(item) } } } }
    }

    /// Writes an element of a list.
    mutating func element(_ value: (inout JSONText) -> Void) {
        separate()
        value(&self)
    }

    /// Writes a number or word of JSON as it is.
    mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func string(_ text: String) {
        bytes.append(.quote)
        for byte in text.utf8 {
            switch byte {
            case .quote, UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case .newline: raw("\\n")
            case .carriageReturn: raw("\\r")
            case .tab: raw("\\t")
            case 0..<0x20, 0x7F:
                raw("\\u00")
                if byte < 16 { raw("0") }
                raw(String(byte, radix: 16))
            default: bytes.append(byte)
            }
        }
        bytes.append(.quote)
    }

    private mutating func enclose(_ open: UInt8, _ close: UInt8, _ body: (inout JSONText) -> Void) {
        bytes.append(open)
        isFirst.append(true)
        body(&self)
        let isEmpty = isFirst.removeLast()
        if !isEmpty, isFirst.count < brokenLevels { newLine() }
        bytes.append(close)
        if isFirst.isEmpty { bytes.append(.newline) }
    }

    private mutating func separate() {
        if isFirst[isFirst.count - 1] {
            isFirst[isFirst.count - 1] = false
            if isFirst.count <= brokenLevels { newLine() }
        } else {
            bytes.append(.comma)
            if isFirst.count <= brokenLevels { newLine() } else { bytes.append(.space) }
        }
    }

    private mutating func newLine() {
        bytes.append(.newline)
        bytes.append(contentsOf: repeatElement(.space, count: 2 * isFirst.count))
    }
}
