/// XML being written.
struct SVGText {
    private(set) var bytes: [UInt8] = []

    mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        tag(name, attributes.map { ($0.key, $0.value) })
        raw(">\n")
    }

    mutating func close(_ name: String) { raw("</\(name)>\n") }

    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>, text: String? = nil) {
        element(name, attributes.map { ($0.key, $0.value) }, text: text)
    }

    mutating func element(_ name: String, _ attributes: [(String, String)], text: String? = nil) {
        tag(name, attributes)
        if let text {
            raw(">")
            escaped(text)
            close(name)
        } else {
            raw("/>\n")
        }
    }

    private mutating func tag(_ name: String, _ attributes: [(String, String)]) {
        raw("<\(name)")
        for (key, value) in attributes {
            raw(" \(key)=\"")
            escaped(value)
            raw("\"")
        }
    }

    private mutating func escaped(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): raw("&amp;")
            case UInt8(ascii: "<"): raw("&lt;")
            case UInt8(ascii: ">"): raw("&gt;")
            case UInt8(ascii: "\""): raw("&quot;")
            default: bytes.append(byte)
            }
        }
    }
}
