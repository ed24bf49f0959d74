import Community
import Interchange
import OrderedCollections
import Testing

/// What stands in the cells of an ODS workbook is read as it is meant.
@Suite struct ODSTests {
    static let header = TypedODS.rows([["Naam", "Eigen"]])
    static let name = "<table:table-cell office:value-type=\"string\"><text:p>A</text:p></table:table-cell>"

    static func read(_ rows: String) throws -> ReadMap {
        try MapReader.read(text: TypedODS(("Spelers", header + rows)).bytes, name: "x.ods")
    }

    static func row(_ cells: String, times: String = "1") -> String {
        "<table:table-row table:number-rows-repeated=\"\(times)\">\(cells)</table:table-row>"
    }

    static func problem(_ file: TypedODS) -> ReadProblem? {
        let bytes = file.bytes
        guard
            case .invalid(let diagnostics)? = #expect(
                throws: ReadError.self, performing: { try MapReader.read(text: bytes, name: "x.ods") })
        else { return nil }
        return diagnostics.listed.first?.problem
    }

    static let cells: [(String, String?)] = [
        ("office:value-type=\"float\" office:value=\"12\"><text:p>12,0</text:p>", "12"),
        ("office:value-type=\"percentage\" office:value=\"0.25\"><text:p>25%</text:p>", "0.25"),
        ("office:value-type=\"currency\" office:value=\"3\"><text:p>€ 3</text:p>", "3"),
        ("office:value-type=\"date\" office:date-value=\"2024-03-01\"><text:p>1 mrt</text:p>", "2024-03-01"),
        ("office:value-type=\"date\" office:date-value=\"2024-03-01T00:00:00\"><text:p>1</text:p>", "2024-03-01"),
        (
            "office:value-type=\"date\" office:date-value=\"2024-03-01T12:30:00\"><text:p>1</text:p>",
            "2024-03-01T12:30:00"
        ),
        ("office:value-type=\"time\" office:time-value=\"PT12H30M00S\"><text:p>12:30</text:p>", "12:30"),
        ("office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>WAAR</text:p>", "true"),
        ("office:value-type=\"string\"><text:p>een</text:p><text:p>twee</text:p>", "een\ntwee"),
        (
            "office:value-type=\"string\"><text:p>a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d</text:p>",
            "a   b\tc\nd"
        ),
        (
            "office:value-type=\"string\"><text:p>een <text:span>twee</text:span> <text:a>drie</text:a></text:p>",
            "een twee drie"
        ),
        (
            "office:value-type=\"string\"><office:annotation><text:p>noot</text:p></office:annotation><text:p>x</text:p>",
            "x"
        ),
        ("office:value-type=\"string\" office:string-value=\"x\">", "x"),
        ("table:formula=\"of:=1\" office:value-type=\"float\" office:value=\"1\" calcext:value-type=\"float\">", "1"),
        ("office:value-type=\"string\"><text:p>=1</text:p>", "=1"), (">", nil),
    ]

    static let counts: [(String, Int?)] = [
        ("office:value-type=\"float\" office:value=\"1234\"><text:p>1.234</text:p>", 1234),
        ("office:value-type=\"float\" office:value=\"1.234\"><text:p>1,234</text:p>", nil),
        ("office:value-type=\"string\"><text:p>1.234</text:p>", 1234),
    ]

    @Test("A point in a number is the decimal one; in a text it may stand between thousands", arguments: counts)
    func count(xml: String, expected: Int?) {
        let row = Self.row(Self.name + "<table:table-cell \(xml)</table:table-cell>")
        let file = TypedODS(("Spelers", TypedODS.rows([["Naam", "Aantal"]]) + row))
        let read = try? MapReader.read(text: file.bytes, name: "x.ods")
        #expect(read?.map.parties[0].persons == expected)
        if expected == nil, case .notAWholeNumber? = Self.problem(file) { return }
        #expect(expected != nil)
    }

    @Test("Values, texts with their parts, and results of formulas", arguments: cells)
    func cell(xml: String, expected: String?) throws {
        let read = try Self.read(Self.row(Self.name + "<table:table-cell \(xml)</table:table-cell>"))
        #expect(read.map.parties[0].attributes["Eigen"] == expected, "\(xml)")
        #expect(read.diagnostics.listed.isEmpty)
    }

    @Test("An error of the spreadsheet is an empty cell, and said")
    func errorValue() throws {
        let read = try Self.read(
            Self.row(
                Self.name + "<table:table-cell calcext:value-type=\"error\"><text:p>Err:502</text:p></table:table-cell>"
            ))
        #expect(read.map.parties[0].attributes.isEmpty)
        #expect(
            read.diagnostics.listed == [
                Diagnostic(
                    place: SourcePlace(file: "x.ods", sheet: "Spelers", line: 2, column: 2),
                    problem: .errorValue(Quotation("Err:502", mayNamePerson: false)))
            ])
    }

    @Test("Repeated cells and rows count as often as they stand there; blank ones cost nothing")
    func repeated() throws {
        let blank = Self.row("<table:table-cell table:number-columns-repeated=\"16384\"/>", times: "1048570")
        let twice =
            "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"2\"><text:p>B</text:p></table:table-cell>"
        let read = try Self.read(Self.row(twice) + blank)
        #expect(read.map.parties.map(\.name) == ["B"] && read.map.parties[0].attributes["Eigen"] == "B")
        #expect(throws: ReadError.self) { try Self.read(Self.row(Self.name, times: "2")) }
        let third = try Self.read(
            Self.row("<table:table-cell/><table:table-cell/>", times: "5") + Self.row(Self.name)
                + Self.row("<table:covered-table-cell><text:p>bedekt</text:p></table:covered-table-cell>"))
        #expect(third.map.parties.map(\.name) == ["A"])
    }

    static let damages: [(String, String)] = [
        (
            "more columns than there are",
            "<table:table-cell table:number-columns-repeated=\"1000000\"><text:p>x</text:p></table:table-cell>"
        ),
        ("no columns", "<table:table-cell table:number-columns-repeated=\"0\"/>"),
        ("less than no columns", "<table:table-cell table:number-columns-repeated=\"-5\"/>"),
        ("columns without number", "<table:table-cell table:number-columns-repeated=\"1e9\"/>"),
        ("columns of 20 digits", "<table:table-cell table:number-columns-repeated=\"99999999999999999999\"/>"),
        ("a row that ends elsewhere", "<table:table-cell></table:table-row>"),
    ]

    @Test("What cannot be is a damaged file", arguments: damages)
    func damaged(name: String, cells: String) {
        let file = TypedODS(("Spelers", Self.header + Self.row(cells)))
        #expect(Self.problem(file) == .invalidArchive(.damaged, part: "content.xml"), "\(name)")
    }

    @Test("More rows than a sheet has, or than there is room for, are refused")
    func rowsWithoutEnd() {
        let many = TypedODS(("Spelers", Self.header + Self.row(Self.name, times: "1048577")))
        #expect(Self.problem(many) == .invalidArchive(.damaged, part: "content.xml"))
        let long = "<table:table-cell><text:p>\(String(repeating: "x", count: 1_000))</text:p></table:table-cell>"
        let large = TypedODS(("Spelers", Self.header + Self.row(long, times: "1000000")))
        guard case .invalidArchive(.tooLarge, _)? = Self.problem(large) else { return #expect(Bool(false)) }
    }

    @Test("A password is seen, and so is a part that is missing")
    func passwordAndMissing() {
        var file = TypedODS(("Spelers", Self.header))
        file.manifest = "<m:manifest xmlns:m='x'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
        #expect(Self.problem(file) == .invalidArchive(.encrypted, part: nil))
        file.manifest = "<m:manifest xmlns:m='x'"
        #expect(Self.problem(file) == .invalidArchive(.damaged, part: "META-INF/manifest.xml"))
    }

    @Test("Old and locked Office files are told apart")
    func oldOffice() throws {
        func problem(_ rest: [UInt8]) -> ReadProblem? {
            let bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + rest
            guard
                case .invalid(let diagnostics)? = #expect(
                    throws: ReadError.self, performing: { try MapReader.read(text: bytes, name: "x.xls") })
            else { return nil }
            return diagnostics.listed.first?.problem
        }
        #expect(problem([0, 1, 2]) == .notReadable(.oldOffice))
        #expect(problem([9] + "EncryptedPackage".utf8.flatMap { [$0, 0] }) == .notReadable(.encryptedOffice))
    }
}
