/// Text as it is compared where case, accents, spaces and punctuation do not count.
enum Folding {
    /// Letters and digits only, lower case, without accents: `"Één richting"` becomes `"eenrichting"`.
    static func key(_ text: some StringProtocol) -> String {
        var result = ""
        for scalar in text.unicodeScalars { append(scalar, to: &result, keepingOthers: false) }
        return result
    }

    /// Lower case without accents, all else kept: for how near two names are.
    static func name(_ text: some StringProtocol) -> String {
        var result = ""
        for scalar in text.unicodeScalars { append(scalar, to: &result, keepingOthers: true) }
        return result
    }

    private static func append(_ scalar: Unicode.Scalar, to result: inout String, keepingOthers: Bool) {
        if (0x300...0x36F).contains(scalar.value) { return }
        for lower in scalar.properties.lowercaseMapping.unicodeScalars {
            if let plain = plainLetters[lower] {
                result.append(plain)
            } else if keepingOthers || lower.properties.isAlphabetic || lower.properties.numericType != nil {
                if !(0x300...0x36F).contains(lower.value) { result.unicodeScalars.append(lower) }
            }
        }
    }

    private static let plainLetters: [Unicode.Scalar: String] = {
        let groups = [
            "a": "àáâãäåāăą", "c": "çćĉċč", "d": "ďđ", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ", "i": "ìíîïĩīĭįı",
            "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņň", "o": "òóôõöøōŏő", "r": "ŕŗř", "s": "śŝşšș", "t": "ţťŧț",
            "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž", "ae": "æ", "oe": "œ", "ss": "ß", "ij": "ĳ",
        ]
        var table: [Unicode.Scalar: String] = [:]
        for (plain, letters) in groups {
            for letter in letters.unicodeScalars { table[letter] = plain }
        }
        return table
    }()
}
