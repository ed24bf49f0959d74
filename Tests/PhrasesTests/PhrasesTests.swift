import Community
import Insight
import Phrases
import Testing

@Suite("Every sentence is there in both languages")
struct PhrasesTests {
    /// Words that are the same in both languages.
    static let shared: Set<String> = [
        "professional", "professionals", "activiteit", "nl|en", "team|public", "table|json|csv|md", "sport", "ID",
        "schakel", "--model", "--beta", "Type", "value", "contact", "leiden|louvain|labels", "modularity|cpm", "p", "z",
        "matrix",
    ]

    @Test("No sentence is empty, and none is left untranslated")
    func translated() {
        let dutch = Self.texts(in: Phrases.dutch, at: "")
        let english = Self.texts(in: Phrases.english, at: "")
        #expect(dutch.map(\.path) == english.map(\.path))
        #expect(dutch.count > 300)
        for (nl, en) in zip(dutch, english) {
            // A flag has no value to name.
            if nl.path.hasSuffix(".value"), nl.text.isEmpty { continue }
            #expect(!nl.text.isEmpty && !en.text.isEmpty, "\(nl.path) is empty")
            if nl.text == en.text { #expect(Self.shared.contains(nl.text), "\(nl.path) is \(nl.text) in both") }
        }
    }

    @Test("A sentence begins and ends without spaces")
    func trimmed() {
        for phrases in Phrases.all {
            for (path, text) in Self.texts(in: phrases, at: "") {
                #expect(!text.hasPrefix(" ") && !text.hasSuffix(" ") && !text.contains("  "), "\(path): \(text)")
            }
        }
    }

    @Test("Every kind, sector, tie and measure has a word")
    func words() {
        for phrases in Phrases.all {
            for kind in PartyKind.allCases { #expect(!phrases.words.noun(for: kind).one.isEmpty) }
            for sector in Sector.allCases { #expect(!phrases.words.name(of: sector).isEmpty) }
            #expect(Set(TieKind.known.map(phrases.words.name(of:))).count == TieKind.known.count)
            #expect(Set(Voice.builtIn.map(phrases.words.name(of:))).count == Voice.builtIn.count)
            for measure in CentralityMeasure.allCases { #expect(!phrases.central.words(for: measure).meaning.isEmpty) }
            for kind in Gap.Kind.allCases { #expect(!phrases.gaps.heading(kind, people: "x").isEmpty) }
            for severity in Gap.Severity.allCases { #expect(!phrases.gaps.name(of: severity).isEmpty) }
        }
    }

    @Test("Words of users are kept as they are")
    func ownWords() {
        #expect(Phrases.dutch.words.name(of: Voice(rawValue: "jongeren")) == "jongeren")
        #expect(Phrases.english.words.name(of: TieKind(rawValue: "zingt met")) == "zingt met")
    }

    @Test("Lists and dates read as the language has them")
    func listsAndDates() throws {
        #expect(Phrases.dutch.words.list(["a", "b", "c"]) == "a, b en c")
        #expect(Phrases.english.words.list(["a"]) == "a")
        let day = try #require(Day(year: 2024, month: 3, day: 1))
        #expect(Phrases.dutch.date(day) == "1 maart 2024")
        #expect(Phrases.english.date(day) == "1 March 2024")
    }

    /// Every text in a value, by the path that leads to it.
    static func texts(in value: Any, at path: String) -> [(path: String, text: String)] {
        if let text = value as? String { return [(path, text)] }
        if value is Language { return [] }
        // Other names of a measure: as many as a language has.
        if path.hasSuffix(".otherNames") { return [] }
        return Mirror(reflecting: value).children.enumerated().flatMap { place, child in
            texts(in: child.value, at: path + "." + (child.label ?? String(place)))
        }
    }
}
