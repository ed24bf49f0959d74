extension NetworkFeed {
    /// Says what a node is called, where letters may stand as `&#353;`, as in the files of Pajek.
    func setLabelDecoding(_ label: Bytes, of node: Int, at origin: Int) {
        if !label.contains(UInt8(ascii: "&")) { return setLabel(label, of: node, at: origin) }
        var text = CharacterReferences.decoded(label.string)
        text.withUTF8 { setLabel($0, of: node, at: origin) }
    }
}

/// Letters that are written as `&#353;`, `&eacute;` or `&quot;`.
enum CharacterReferences {
    private static let names: [Substring: String] = {
        var names: [Substring: String] = ["quot": "\"", "amp": "&", "lt": "<", "gt": ">", "apos": "'"]
        for (name, code) in zip(latin.split(separator: " "), UInt8(160)...255) {
            names[name] = String(Unicode.Scalar(code))
        }
        return names
    }()

    /// The names of the characters of ISO 8859-1 from 160 to 255, which GML may use. [Himsolt 1997, GML]
    private static let latin = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro \
        para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil \
        Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
        Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml \
        igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute \
        thorn yuml
        """

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

    /// The text such that ``decoded(_:)`` gives it back.
    static func protected(_ text: String) -> String {
        decoded(text) == text ? text : text.replacing("&", with: "&amp;")
    }

    private static func letter(_ reference: Substring) -> String? {
        if let named = names[reference] { return named }
        guard reference.hasPrefix("#") else { return nil }
        let digits = reference.dropFirst()
        let number =
            digits.hasPrefix("x") || digits.hasPrefix("X") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap(Unicode.Scalar.init).flatMap { $0.value > 0 ? String($0) : nil }
    }
}
