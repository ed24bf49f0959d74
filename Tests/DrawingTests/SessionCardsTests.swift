import Drawing
import Foundation
import Testing

/// Papers for a session are a whole PDF, the same every time.
@Suite struct SessionCardsTests {
    static func cards(title: String = "Samen (een) kaart\\") -> SessionCards {
        SessionCards(
            SessionCards.Words(
                title: title, introduction: "Eén zin… met “tekens” van €.", steps: ["Eerst", "Dan"],
                privacy: ("Let op", String(repeating: "woord ", count: 60)),
                card: ("Wie?", "Naam", "Soort", ["groep", "plek", "bewoner", "activiteit"]), cardLines: ["Kan", "Wil"],
                form: ("Relaties", "Eén regel per relatie."), formColumns: [("Van", 2), ("Naar", 2), ("Sinds", 1)],
                ties: ("Woorden", ["kent", "helpt"])))
    }

    @Test("There are three pages of A4, and a table that says where everything is")
    func whole() throws {
        let bytes = Self.cards().pdf
        let text = String(decoding: bytes, as: Unicode.ASCII.self)
        #expect(text.hasPrefix("%PDF-1.4") && text.hasSuffix("%%EOF\n"))
        #expect(text.contains("/Count 3") && text.components(separatedBy: "/MediaBox [0 0 595.28 841.89]").count == 4)
        // Every place of the table is that of its object.
        let start = try #require(Int(text.components(separatedBy: "startxref\n")[1].prefix { $0.isNumber }))
        let table = String(decoding: bytes[start...], as: UTF8.self).split(separator: "\n")
        for (number, line) in table.dropFirst(3).prefix(11).enumerated() {
            let place = try #require(Int(line.prefix(10)))
            #expect(bytes[place...].starts(with: "\(number + 1) 0 obj".utf8))
        }
    }

    @Test("Brackets, backslashes and letters with accents are as they are, and what the font lacks is a question mark")
    func text() {
        let bytes = Self.cards(title: "漢 (é)\\").pdf
        #expect(bytes.firstRange(of: Array("(? \\(".utf8) + [0xE9] + Array("\\)\\\\)".utf8)) != nil)
        #expect(bytes.firstRange(of: [0x93] + Array("tekens".utf8) + [0x94]) != nil)
    }

    @Test("The same words make the same bytes")
    func deterministic() {
        #expect(Self.cards().pdf == Self.cards().pdf)
        #expect(Self.cards().pdf != Self.cards(title: "x").pdf)
    }
}
