import Community
import Interchange
import OrderedCollections
import Testing

/// What stands in the cells of an XLSX workbook is read as it is meant.
@Suite struct XLSXTests {
    /// What one cell reads as, in a column that is kept as it is.
    static func value(
        of cell: String, _ change: (inout TypedXLSX) -> Void = { _ in }
    ) throws -> (text: String?, problems: [ReadProblem]) {
        let header = TypedXLSX.rows([["Naam", "Eigen"]])
        var file = TypedXLSX(
            ("Spelers", header + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>A</t></is></c>\(cell)</row>"))
        change(&file)
        let read = try MapReader.read(text: file.bytes, name: "x.xlsx")
        #expect(read.format == .xlsx)
        return (read.map.parties[0].attributes["Eigen"], read.diagnostics.listed.map(\.problem))
    }

    static let plainCells: [(String, String?)] = [
        ("<c r=\"B2\"><v>12</v></c>", "12"), ("<c r=\"B2\"><v>-0.5</v></c>", "-0.5"),
        ("<c r=\"B2\"><v>1E3</v></c>", "1000"),
        ("<c r=\"B2\" t=\"n\"><v>0.1</v></c>", "0.1"),
        ("<c r=\"B2\"><v>1.2345678901234E+21</v></c>", "1.2345678901234e+21"),
        ("<c><v>7</v></c>", "7"), ("<c r=\"B2\"/>", nil), ("<c r=\"B2\"><v></v></c>", nil),
        ("<c r=\"B2\" t=\"b\"><v>1</v></c>", "true"), ("<c r=\"B2\" t=\"b\"><v>0</v></c>", "false"),
        ("<c r=\"B2\" t=\"str\"><f>A2&amp;\"x\"</f><v>Ax</v></c>", "Ax"), ("<c r=\"B2\"><f>1+1</f><v>2</v></c>", "2"),
        ("<c r=\"B2\" t=\"str\"><f>\"\"</f><v></v></c>", nil),
        ("<c r=\"B2\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>een </t></r><r><t>twee</t></r></is></c>", "een twee"),
        ("<c r=\"B2\" t=\"inlineStr\"><is><t>漢字</t><rPh sb=\"0\" eb=\"2\"><t>かんじ</t></rPh></is></c>", "漢字"),
        ("<c r=\"B2\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a </t></is></c>", " a "),
        ("<c r=\"B2\" t=\"inlineStr\"><is><t>een_x000A_twee _x005F_x_</t></is></c>", "een\ntwee _x_"),
        ("<c r=\"B2\" t=\"inlineStr\"><is><t>_x0000_ _xD83D_</t></is></c>", "_x0000_ _xD83D_"),
        ("<c r=\"B2\" t=\"inlineStr\"><is><t>=1+1</t></is></c>", "=1+1"),
        ("<c r=\"B2\" t=\"inlineStr\"><is><t>'=1</t></is></c>", "'=1"),
        (
            "<c r=\"B2\" t=\"inlineStr\"><is><t>zegt &quot;ja&quot;, en &#39;nee&#39;</t></is></c>",
            "zegt \"ja\", en 'nee'"
        ),
        ("<c r=\"B2\" t=\"d\"><v>2024-03-01T00:00:00</v></c>", "2024-03-01"),
    ]

    @Test("Numbers, texts, truths and results of formulas", arguments: plainCells)
    func plain(cell: String, expected: String?) throws {
        let (text, problems) = try Self.value(of: cell)
        #expect(text == expected, "\(cell)")
        #expect(problems.isEmpty)
    }

    @Test("Shared texts are found by their number, with their parts and without their pronunciation")
    func sharedStrings() throws {
        let strings = "<si><t>nul</t></si><si><r><t>een</t></r><r><t>_x0021_</t></r><rPh><t>x</t></rPh></si><si/>"
        for (number, expected) in [(0, "nul"), (1, "een!"), (2, nil)] {
            let cell = "<c r=\"B2\" t=\"s\"><v>\(number)</v></c>"
            #expect(try Self.value(of: cell) { $0.strings = strings }.text == expected)
        }
    }

    static let dates: [(Int, String?, serial: String, from1904: Bool, String)] = [
        (14, nil, "45352", false, "2024-03-01"), (14, nil, "43890", true, "2024-03-01"),
        (14, nil, "45352.75", false, "2024-03-01"), (22, nil, "45352.5", false, "2024-03-01T12:00:00"),
        (22, nil, "45352", false, "2024-03-01"), (20, nil, "0.5", false, "12:00:00"),
        (14, nil, "1", false, "1900-01-01"), (14, nil, "59", false, "1900-02-28"), (14, nil, "60", false, "60"),
        (14, nil, "61", false, "1900-03-01"), (14, nil, "0", true, "1904-01-01"), (14, nil, "-1", true, "-1"),
        (14, nil, "-18260", false, "1850-01-01"), (22, nil, "-0.5", false, "1899-12-29T12:00:00"),
        (14, nil, "-693593", false, "0001-01-01"), (14, nil, "-693594", false, "-693594"),
        (14, nil, "2958466", false, "2958466"), (22, nil, "45351.999999999", false, "2024-03-01"),
        (164, "d mmmm yyyy", "45352", false, "2024-03-01"), (164, "[$-413]d-mmm-yy;@", "45352", false, "2024-03-01"),
        (164, "yyyy\\-mm\\-dd hh:mm", "45352.25", false, "2024-03-01T06:00:00"),
        (164, "h:mm AM/PM", "0.75", false, "18:00:00"), (164, "mmm", "45352", false, "2024-03-01"),
        (164, "[h]:mm", "45352", false, "45352"), (164, "#,##0.00", "45352", false, "45352"),
        (164, "0 \"dagen\"", "45352", false, "45352"), (164, "[Red]0.0;[Blue]-0.0", "45352", false, "45352"),
        (164, "0.00E+00", "45352", false, "45352"), (0, nil, "45352", false, "45352"),
    ]

    @Test("A number is a day or a time if it is shown as one", arguments: dates.indices)
    func date(place: Int) throws {
        let (format, code, serial, from1904, expected) = Self.dates[place]
        let (text, _) = try Self.value(of: "<c r=\"B2\" s=\"1\"><v>\(serial)</v></c>") {
            $0.formats = [0, format]
            $0.codes = code.map { [(format, $0.replacing("\"", with: "&quot;"))] } ?? []
            $0.countsFrom1904 = from1904
        }
        #expect(text == expected, "\(code ?? "format \(format)") of \(serial)")
    }

    @Test("An error of the spreadsheet is an empty cell, and said")
    func errorValue() throws {
        let (text, problems) = try Self.value(of: "<c r=\"B2\" t=\"e\"><f>NA()</f><v>#N/A</v></c>")
        #expect(text == nil)
        #expect(problems == [.errorValue(Quotation("#N/A", mayNamePerson: false))])
    }

    @Test("A formula that was never computed is an error, with its cell")
    func formulaWithoutValue() {
        let expected = ReadError.invalid(
            Diagnostics(listed: [
                Diagnostic(
                    place: SourcePlace(file: "x.xlsx", sheet: "Spelers", line: 2, column: 2),
                    problem: .formulaWithoutValue)
            ]))
        #expect(throws: expected) { try Self.value(of: "<c r=\"B2\"><f>1+1</f></c>") }
    }

    static let counts: [(String, Int?)] = [
        ("<c r=\"B2\"><v>1234</v></c>", 1234), ("<c r=\"B2\"><v>1234.0</v></c>", 1234),
        ("<c r=\"B2\"><v>1.2E3</v></c>", 1200),
        ("<c r=\"B2\"><v>1.234</v></c>", nil), ("<c r=\"B2\"><v>12.5</v></c>", nil),
        ("<c r=\"B2\" t=\"inlineStr\"><is><t>1.234</t></is></c>", 1234),
        ("<c r=\"B2\" t=\"str\"><f>TEXT(1234;\"0.000\")</f><v>1.234</v></c>", 1234),
    ]

    @Test("A point in a number is the decimal one; in a text it may stand between thousands", arguments: counts)
    func count(cell: String, expected: Int?) throws {
        let header = TypedXLSX.rows([["Naam", "Aantal"]])
        let rows = "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>A</t></is></c>\(cell)</row>"
        let file = TypedXLSX(("Spelers", header + rows))
        if let expected {
            let read = try MapReader.read(text: file.bytes, name: "x.xlsx")
            #expect(read.map.parties[0].persons == expected)
        } else {
            let problem = Self.problem { $0 = file }
            guard case .notAWholeNumber(header: "Aantal", _)? = problem else {
                Issue.record("\(cell): \(String(describing: problem))")
                return
            }
        }
    }

    // MARK: Bad workbooks

    static let damages: [(String, rows: String, replaced: [String: String], part: String)] = [
        ("a text that is not there", "<row><c t=\"s\"><v>3</v></c></row>", [:], "sheet0.xml"),
        ("a text by a negative number", "<row><c t=\"s\"><v>-1</v></c></row>", [:], "sheet0.xml"),
        ("a number that is none", "<row><c><v>abc</v></c></row>", [:], "sheet0.xml"),
        ("an infinite number", "<row><c><v>1e999</v></c></row>", [:], "sheet0.xml"),
        ("a cell without a column", "<row><c r=\"12\"><v>1</v></c></row>", [:], "sheet0.xml"),
        ("a column beyond the last", "<row><c r=\"XFE9\"><v>1</v></c></row>", [:], "sheet0.xml"),
        ("a column of many letters", "<row><c r=\"AAAAAAAA1\"><v>1</v></c></row>", [:], "sheet0.xml"),
        ("a row beyond the last", "<row r=\"1048577\"><c><v>1</v></c></row>", [:], "sheet0.xml"),
        ("a row that is no number", "<row r=\"x\"><c><v>1</v></c></row>", [:], "sheet0.xml"),
        ("a row twice", "<row r=\"1\"><c><v>1</v></c></row>", [:], "sheet0.xml"),
        (
            "a cell twice", "<row><c r=\"B9\"><v>1</v></c><c r=\"A9\"><v>1</v></c></row>", [:],
            "sheet0.xml"
        ),
        ("XML that breaks off", "<row>", [:], "sheet0.xml"),
        ("a document type", "", ["xl/worksheets/sheet0.xml": "<!DOCTYPE x><worksheet/>"], "sheet0.xml"),
        ("a part that is not XML", "", ["xl/workbook.xml": "geen XML"], "xl/workbook.xml"),
    ]

    static func problem(_ change: (inout TypedXLSX) -> Void) -> ReadProblem? {
        var file = TypedXLSX(("Spelers", TypedXLSX.rows([["Naam"], ["A"]])))
        change(&file)
        guard
            case .invalid(let diagnostics)? = #expect(
                throws: ReadError.self, performing: { try MapReader.read(text: file.bytes, name: "x.xlsx") })
        else { return nil }
        return diagnostics.listed.first?.problem
    }

    @Test("What cannot be is a damaged file, with the part in which it is", arguments: damages.indices)
    func damaged(place: Int) {
        let (name, rows, replaced, part) = Self.damages[place]
        let path = part.hasPrefix("sheet") ? "xl/worksheets/" + part : part
        let problem = Self.problem {
            $0.sheets[0].rows += rows
            $0.replaced = replaced
        }
        #expect(problem == .invalidArchive(.damaged, part: path), "\(name)")
    }

    @Test("A missing part is named; without its middle an archive is no workbook")
    func missingPart() {
        #expect(
            Self.problem { $0.left = ["xl/worksheets/sheet0.xml"] }
                == .invalidArchive(.missingPart("xl/worksheets/sheet0.xml"), part: nil))
        #expect(
            Self.problem { $0.left = ["xl/_rels/workbook.xml.rels"] }
                == .invalidArchive(.missingPart("xl/_rels/workbook.xml.rels"), part: nil))
        #expect(Self.problem { $0.left = ["xl/workbook.xml"] } == .notReadable(.zip))
    }

    @Test("A cell without end is refused with its place", arguments: [false, true])
    func longCell(isODS: Bool) {
        let long = String(repeating: "x", count: 3 << 20)
        let bytes =
            isODS
            ? TypedODS(("Spelers", TypedODS.rows([["Naam"], ["A"], [long]]))).bytes
            : TypedXLSX(("Spelers", TypedXLSX.rows([["Naam"], ["A"], [long]]))).bytes
        guard
            case .invalid(let diagnostics)? = #expect(
                throws: ReadError.self, performing: { try MapReader.read(text: bytes, name: "x") })
        else { return }
        #expect(diagnostics.listed.map(\.place.cell) == ["A3"])
        guard case .cellTooLong(let size, let limit)? = diagnostics.listed.first?.problem else {
            return #expect(Bool(false))
        }
        // Not all of it was kept in memory.
        #expect(size > limit && size < 2 * limit)
    }

    @Test("A few kilobytes do not become gigabytes of text")
    func amplified() {
        let long = String(repeating: "x", count: 1 << 20)
        let problem = Self.problem {
            $0.strings = "<si><t>\(long)</t></si>"
            $0.sheets[0].rows = TypedXLSX.rows([["Naam", "Toelichting"]])
            for row in 2..<3_000 {
                $0.sheets[0].rows += "<row><c><v>\(row)</v></c><c t=\"s\"><v>0</v></c></row>"
            }
        }
        guard case .invalidArchive(.tooLarge(let limit), _)? = problem else { return #expect(Bool(false)) }
        #expect(limit < 24 << 20)
    }

    @Test("Nor does a row that is repeated, by its cells without a header")
    func repeatedWithoutHeader() {
        let cell = "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"16384\">"
        let row = ODSTests.row(cell + "<text:p>A</text:p></table:table-cell>", times: "1000000")
        let problem = ODSTests.problem(TypedODS(("Spelers", TypedODS.rows([["Naam"]]) + row)))
        guard case .invalidArchive(.tooLarge, _)? = problem else { return #expect(Bool(false)) }
    }
}
