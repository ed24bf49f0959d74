import Phrases
import Reporting
import Testing

@Suite("Tables")
struct TableTests {
    static func table(_ names: [String]) -> Table {
        Table(
            [
                Table.Column("id", "ID", isForPeople: false), Table.Column("name", "Naam"),
                Table.Column("value", "Waarde"),
            ],
            rows: names.enumerated().map { [.text(String($0)), .text($1), .number(Double($0) + 0.5)] })
    }

    @Test("Columns stand in line, whatever the names hold")
    func alignment() {
        let names = ["Buurthuis", "漢字の家", "cafe\u{301}", "👩‍👩‍👧 gezin", "a\u{1B}[2Jb", "שלום"]
        let lines = TerminalTable(Self.table(names), phrases: .dutch, width: 60).lines(isBold: false)
        #expect(Set(lines.map(\.displayWidth)).count == 1)
        #expect(lines[0].contains("Naam"))
        #expect(!lines.joined().contains("\u{1B}"))
    }

    @Test("A table fits the terminal", arguments: [40, 60, 80, 200])
    func fits(width: Int) {
        let names = [String(repeating: "lang ", count: 10_000), String(repeating: "漢", count: 300), "kort"]
        let lines = TerminalTable(Self.table(names), phrases: .dutch, width: width).lines(isBold: false)
        #expect(lines.allSatisfy { $0.displayWidth <= width })
        #expect(lines[2].contains("…") || lines[3].contains("…"))
    }

    @Test("Bold headings are only where they are asked for")
    func bold() {
        let table = TerminalTable(Self.table(["a"]), phrases: .dutch, width: 80)
        #expect(table.lines(isBold: true)[0].hasPrefix("\u{1B}[1m"))
        #expect(!table.lines(isBold: false).joined().contains("\u{1B}"))
    }

    @Test("Markdown cells cannot break out of their table")
    func markdown() {
        let text = Self.table(["a|b", "<script>", "x\ny", "[l](javascript:x)"]).markdown(.dutch)
        #expect(text.split(separator: "\n").count == 6)
        #expect(text.contains(#"a\|b"#) && text.contains("&lt;script&gt;") && !text.contains("<script>"))
        #expect(text.contains(#"\[l\]"#))
    }

    @Test("CSV is what spreadsheets of the language open")
    func csv() {
        let table = Self.table(["Jan \"de\" Wit; en co"])
        #expect(table.commaSeparated(.dutch) == "\u{FEFF}ID;Naam;Waarde\r\n0;\"Jan \"\"de\"\" Wit; en co\";0,5\r\n")
        #expect(table.commaSeparated(.english).hasPrefix("ID,Naam,Waarde\r\n0,\"Jan"))
    }

    @Test("No cell of CSV is a formula", arguments: ["=1+1", "+31", "-2", "@x", "\tx", "\rx", "＝1"])
    func formulas(_ text: String) {
        let csv = Self.table([text]).commaSeparated(.english)
        #expect(csv.contains(",'\(text)") || csv.contains(",\"'\(text)\""))
    }

    @Test("JSON keeps order and precision, and knows no infinity")
    func json() {
        let value = JSONValue.members([
            "b": .number(1.0 / 3), "a": .number(.nan), "c": .number(.infinity), "d": JSONValue(nil as Double?),
            "e": .string("\"\\\n\u{1B}é\u{202E}"), "f": .array([]), "g": .array([.int(1), .bool(true)]),
        ])
        #expect(
            value.text == """
                {
                  "b": 0.3333333333333333,
                  "a": null,
                  "c": null,
                  "d": null,
                  "e": "\\"\\\\\\n\\u001bé\\u202e",
                  "f": [],
                  "g": [1, true]
                }
                """)
    }

    @Test("What is held back is null, and said to be")
    func suppressed() {
        let table = Table(
            [Table.Column("persons", "Mensen"), Table.Column("share", "Deel"), Table.Column("none", "Niets")],
            rows: [[.figure(.fewer(than: 10)), .hidden, .none], [.figure(.exact(12)), .share(0.5), .none]])
        #expect(
            table.json.text == """
                [
                  {
                    "persons": null,
                    "share": null,
                    "none": null,
                    "suppressed": {"persons": {"min": 1, "max": 9}, "share": {"min": null, "max": null}}
                  },
                  {
                    "persons": 12,
                    "share": 0.5,
                    "none": null
                  }
                ]
                """)
        #expect(table.commaSeparated(.dutch).contains("minder dan 10;niet getoond;"))
    }
}
