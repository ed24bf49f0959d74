/// Puts XML together.
struct XMLText {
    private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)

    /// Adds XML as it is.
    mutating func add(_ xml: String) { bytes.append(contentsOf: xml.utf8) }

    /// Adds a text, so that it reads as it is, in an attribute too. Characters that XML forbids are left out.
    mutating func add(text: String) {
        for scalar in text.unicodeScalars { add(scalar) }
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "&": add("&amp;")
        case "<": add("&lt;")
        case ">": add("&gt;")
        case "\"": add("&quot;")
        // Else a reader makes spaces or new lines of them.
        case "\t", "\n", "\r": add("&#\(scalar.value);")
        case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
        default: bytes.append(contentsOf: UTF8.encode(scalar)!)
        }
    }

    /// A text as it can stand in XML.
    static func escaped(_ text: String) -> String {
        var xml = XMLText()
        let start = xml.bytes.count
        xml.add(text: text)
        return String(decoding: xml.bytes[start...], as: UTF8.self)
    }
}
