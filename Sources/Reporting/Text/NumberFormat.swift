package import Phrases

/// How numbers are written for people.
package struct NumberFormat: Sendable {
    private let decimalMark: String
    private let groupMark: String

    /// The format of a language: 1.234,5 in Dutch, 1,234.5 in English.
    package init(_ language: Language) {
        switch language {
        case .dutch: (decimalMark, groupMark) = (",", ".")
        case .english: (decimalMark, groupMark) = (".", ",")
        }
    }

    /// A whole number, its digits in groups of three.
    package func string(_ count: Int) -> String {
        let digits = Array(String(count.magnitude))
        var grouped = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { grouped += groupMark }
            grouped.append(digit)
        }
        return (count < 0 ? "−" : "") + grouped
    }

    /// A number with so many decimals; where it is too large to have any, as the language of machines writes it.
    package func string(_ number: Double, decimals: Int) -> String {
        let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
        let scaled = (number.magnitude * scale).rounded()
        guard scaled < 9e15 else { return number.isFinite ? "\(number)" : "" }
        let whole = Int(scaled) / Int(scale)
        var text = (number < 0 && scaled > 0 ? "−" : "") + string(whole)
        if decimals > 0 {
            let rest = String(Int(scaled) % Int(scale))
            text += decimalMark + String(repeating: "0", count: decimals - rest.count) + rest
        }
        return text
    }

    /// A share of 1 as a percentage, without decimals; a share that is not quite nothing or everything is not written
    /// as if it were.
    package func percentage(_ share: Double) -> String {
        let percentage = share * 100
        if percentage > 0, percentage < 1 { return "<1%" }
        if percentage < 100, percentage > 99 { return ">99%" }
        return string(percentage, decimals: 0) + "%"
    }

    /// A number in full, for a spreadsheet in this language.
    package func exact(_ number: Double) -> String {
        number.isFinite
            ? "\(number)".split(separator: ".", omittingEmptySubsequences: false).joined(separator: decimalMark) : ""
    }
}
