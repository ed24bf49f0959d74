public import Community

/// What the Dutch and English words of the map file stand for, for whoever takes such words from a user.
///
/// Case, accents, spaces and punctuation do not count: `Lid van`, `lid-van` and `memberOf` are the same.
public enum MapVocabulary {
    /// The voice that a word stands for: a known one, or else one of the user's own by that name.
    public static func voice(_ word: String) -> Voice { Words.voices.value(of: word) ?? Voice(rawValue: word) }

    /// The kind of tie that a word stands for: a known one, or else one of the user's own by that name.
    public static func tieKind(_ word: String) -> TieKind {
        Words.tieKinds.value(of: word) ?? TieKind(rawValue: word)
    }

    /// The kind of party that a word stands for.
    public static func partyKind(_ word: String) -> PartyKind? { Words.partyKinds.value(of: word) }

    /// The sector that a word stands for.
    public static func sector(_ word: String) -> Sector? { Words.sectors.value(of: word) }

    /// The purpose that a word stands for.
    public static func purpose(_ word: String) -> Purpose? { Words.purposes.value(of: word) }

    /// A name as it is compared where case, accents, spaces and punctuation do not count.
    public static func nameKey(_ name: String) -> String { Folding.key(name) }

    /// The header that a map is written with for a column.
    public static func title(of column: Column, in language: WriteOptions.Language) -> String {
        HeaderWords.title(column, language: language)
    }

    /// The name of a sheet of a workbook that a map is written as.
    ///
    /// - Parameters:
    ///   - sheet: which sheet.
    ///   - language: of the workbook.
    public static func title(of sheet: Sheet, in language: WriteOptions.Language) -> String {
        MapWorkbook.title(sheet, language)
    }

    /// The day that is written as 2024-03-01 or, as the Dutch do, 1-3-2024.
    public static func day(_ text: String) -> Day? { Values.day(text) }
}
