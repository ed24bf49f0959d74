internal import Community

/// Whether what stands under a title that Schakel knows can be what it means there.
///
/// A file of another tool may call `type` or `area` what has nothing to do with a neighbourhood, so a column counts only
/// if all of its values do. Otherwise it is an attribute like any other, and that is said.
enum AttributeCheck {
    /// Whether a value can stand in a column of parties or ties. The employer is left out: that takes all parties.
    static func fits(_ value: Bytes, _ column: Column, of sheet: Sheet) -> Bool {
        // A kind of tie can have any name.
        if sheet == .ties, column == .kind { return true }
        let word = value.trimmed.string
        switch column {
        case .kind, .sector, .purpose, .persons, .capacity, .latitude, .longitude:
            return fitsParty(word, column)
        case .direction: return Words.directionSigns[word] != nil || Words.directions.value(of: word) != nil
        case .strength: return Values.number(value.trimmed).map { $0 > 0 && $0.isFinite } ?? false
        case .since, .until, .confirmed: return Values.day(word) != nil
        case .formal: return Words.truths.value(of: word) != nil
        default: return true
        }
    }

    private static func fitsParty(_ word: String, _ column: Column) -> Bool {
        switch column {
        case .kind: Words.partyKinds.value(of: word) != nil
        case .sector: Words.sectors.value(of: word) != nil
        case .purpose:
            word.split { "|;".contains($0) }.allSatisfy {
                $0.allSatisfy(\.isWhitespace) || Words.purposes.value(of: String($0)) != nil
            }
        case .persons: Values.exactWholeNumber(word).map { $0 >= 1 } ?? false
        case .capacity: Values.exactWholeNumber(word).map { $0 >= 0 } ?? false
        case .latitude: Self.degrees(word).map { abs($0) <= 90 } ?? false
        case .longitude: Self.degrees(word).map { abs($0) <= 180 } ?? false
        default: true
        }
    }

    private static func degrees(_ word: String) -> Double? {
        var word = word
        return word.withUTF8 { Values.number($0) }
    }
}
