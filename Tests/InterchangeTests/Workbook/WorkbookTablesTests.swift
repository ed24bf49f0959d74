import Community
import Interchange
import OrderedCollections
import Testing

/// The tables of a workbook are found where people put them.
@Suite struct WorkbookTablesTests {
    typealias Rows = [[String]]

    /// A map, and what is said of it, from sheets of texts; the same from either sort of workbook.
    static func read(
        _ sheets: (name: String, rows: Rows)..., options: ReadOptions = ReadOptions()
    ) throws -> (map: NeighbourhoodMap, remarks: [String]) {
        var xlsx = TypedXLSX()
        var ods = TypedODS()
        for (name, rows) in sheets {
            xlsx.sheets.append((name, nil, TypedXLSX.rows(rows)))
            ods.sheets.append((name, "ta1", TypedODS.rows(rows)))
        }
        let first = try MapReader.read(text: xlsx.bytes, name: "x", options: options)
        let second = try MapReader.read(text: ods.bytes, name: "x", options: options)
        #expect(first.format == .xlsx && second.format == .ods)
        #expect(first.map == second.map)
        #expect(first.diagnostics == second.diagnostics)
        return (
            first.map, first.diagnostics.listed.map { "\($0.place.sheet ?? "-") \($0.place.cell ?? "-") \($0.problem)" }
        )
    }

    static func diagnostics(_ sheets: (name: String, rows: Rows)...) -> [Diagnostic] {
        var xlsx = TypedXLSX()
        for (name, rows) in sheets { xlsx.sheets.append((name, nil, TypedXLSX.rows(rows))) }
        let bytes = xlsx.bytes
        guard
            case .invalid(let diagnostics)? = #expect(
                throws: ReadError.self, performing: { try MapReader.read(text: bytes, name: "x.xlsx") })
        else { return [] }
        return diagnostics.listed
    }

    static func place(_ sheet: String?, _ row: Int? = nil, _ column: Int? = nil) -> SourcePlace {
        SourcePlace(file: "x.xlsx", sheet: sheet, line: row, column: column)
    }

    static let parties: Rows = [["Naam", "Soort", "Wijk"], ["A", "groep", "Zuid"], ["B", "plek", ""]]
    static let ties: Rows = [["Van", "Naar", "Soort"], ["A", "B", "komt bij"]]

    // MARK: Sheets

    @Test(
        "Sheets are known by their names, in any case and language",
        arguments: [
            ("Spelers", "Relaties"), ("parties", "Ties"), ("Elements", "Connections"), ("NODES 2024", "Edges 2024"),
        ])
    func names(parties: String, ties: String) throws {
        let (map, remarks) = try Self.read((ties, Self.ties), (parties, Self.parties), ("Leeg", []))
        #expect(map.parties.map(\.name) == ["A", "B"] && map.ties.map(\.kind) == [.visits])
        #expect(map.parties[0].area == "Zuid" && remarks.isEmpty)
    }

    @Test("A sheet of any other name is known by its header")
    func headers() throws {
        let (map, remarks) = try Self.read(
            ("Blad1", Self.parties), ("Blad2", Self.ties), ("Blad3", [["Stem", "Aantal"], ["ouderen", "120"]]),
            ("Blad4", [["Sleutel", "Waarde"], ["titel", "Zuid"]]))
        #expect(map.parties.count == 2 && map.ties.count == 1 && remarks.isEmpty)
        #expect(map.population.map(\.count) == [120] && map.settings.title == "Zuid")
    }

    @Test("Sheets that are no part of a map, or not to be read, are left aside")
    func leftAside() throws {
        let (map, remarks) = try Self.read(
            ("Spelers", Self.parties), ("Oud (ignore)", Self.parties), ("Notities", [["Iets"], ["anders"]]),
            ("Contacten", Self.parties))
        #expect(map.parties.count == 2)
        #expect(remarks == ["Notities - sheetLeftAside", "Contacten - sheetLeftAside"])
    }

    @Test("Ties alone name the parties, also beside an empty sheet of parties")
    func tiesAlone() throws {
        #expect(try Self.read(("Blad1", Self.ties)).map.parties.map(\.name) == ["A", "B"])
        #expect(
            try Self.read(("Spelers", [["Naam", "Soort"]]), ("Relaties", Self.ties)).map.parties.map(\.name)
                == ["A", "B"])
    }

    @Test("Two sheets of one sort are an error, and so is none")
    func twoOrNone() {
        #expect(
            Self.diagnostics(("Spelers", Self.parties), ("Parties", Self.parties)) == [
                Diagnostic(place: Self.place(nil), problem: .twoFilesForSheet(.parties, "Spelers", "Parties"))
            ])
        #expect(
            Self.diagnostics(("Noord", Self.parties), ("Zuid", Self.parties)) == [
                Diagnostic(place: Self.place(nil), problem: .twoFilesForSheet(.parties, "Noord", "Zuid"))
            ])
        #expect(
            Self.diagnostics(("Blad1", [["Iets"], ["x"]])) == [
                Diagnostic(place: Self.place(nil), problem: .noMapSheet(found: ["Blad1"]))
            ])
    }

    @Test(
        "A matrix is told to be one",
        arguments: [
            [["", "A", "B", "C"], ["A", "0", "1", "0"], ["B", "1", "0", "2,5"], ["C", "0", "2,5", "0"]],
            [["wie", "A", "B"], ["A", "", "1"], ["B"]],
            [["", "A", "B"], [], ["A", "", "1"]],
        ] as [Rows])
    func matrix(rows: Rows) {
        #expect(
            Self.diagnostics(("Uitleg", [["Dit is een blad"]]), ("Blad2", rows)) == [
                Diagnostic(place: Self.place("Blad2"), problem: .sheetIsMatrix)
            ])
    }

    @Test(
        "Other numbers are no matrix",
        arguments: [
            [["", "A", "B"], ["A", "0", "veel"], ["B", "1", "0"]],
            [["", "A", "B"], ["B", "0", "1"], ["A", "1", "0"]],
            [["", "A"], ["A", "1"]], [["jaar", "aantal", "deel"], ["2023", "4", "5"], ["2024", "6", "7"]],
        ] as [Rows])
    func noMatrix(rows: Rows) {
        #expect(
            Self.diagnostics(("Blad1", rows)) == [
                Diagnostic(place: Self.place(nil), problem: .noMapSheet(found: ["Blad1"]))
            ])
    }

    @Test("A hidden sheet is read only if it is called like one of a map")
    func hidden() throws {
        var file = TypedXLSX()
        file.sheets = [
            ("Spelers", "hidden", TypedXLSX.rows(Self.parties)), ("Lijsten", "veryHidden", TypedXLSX.rows(Self.ties)),
        ]
        let read = try MapReader.read(text: file.bytes, name: "x")
        #expect(read.map.parties.count == 2 && read.map.ties.isEmpty && read.diagnostics.listed.isEmpty)
        var ods = TypedODS()
        ods.sheets = [
            ("Spelers", "ta2", TypedODS.rows(Self.parties)), ("Lijsten", "ta2", TypedODS.rows(Self.ties)),
        ]
        #expect(try MapReader.read(text: ods.bytes, name: "x").map == read.map)
    }

    // MARK: Headers and rows

    @Test("A title may stand above the header, and blank rows and columns anywhere")
    func titleAbove() throws {
        let (map, remarks) = try Self.read(
            (
                "Spelers",
                [
                    ["Kaart van Zuid"], [], ["", "Naam", "", "Soort"], ["", "A", "", "groep"], [],
                    ["", "B", "", "plek"],
                ]
            ))
        #expect(map.parties.map(\.name) == ["A", "B"] && map.parties.map(\.kind) == [.group, .place])
        #expect(remarks.isEmpty)
    }

    @Test("The second of two header rows counts, as in NodeXL")
    func nodeXL() throws {
        let (map, _) = try Self.read(
            (
                "Edges",
                [
                    ["", "", "Visual Properties", "", "Labels"],
                    ["Vertex 1", "Vertex 2", "Color", "Width", "Label"], ["a", "b", "Red", "2", ""],
                    ["b", "c", "", "", ""],
                ]
            ),
            (
                "Vertices",
                [
                    ["", "Visual Properties", "", "Labels"], ["Vertex", "Color", "Shape", "Label"],
                    ["a", "", "", "Anna"], ["b", "", "", ""], ["c", "", "", ""],
                ]
            ))
        #expect(map.parties.map(\.id) == ["a", "b", "c"] && map.parties.map(\.name) == ["Anna", "b", "c"])
        #expect(map.ties.map { [$0.from, $0.to] } == [[0, 1], [1, 2]])
        #expect(map.ties[0].attributes["Color"] == "Red")
    }

    @Test("NodeXL says on a sheet of its own, shown or hidden, whether its network is directed")
    func nodeXLDirection() throws {
        let sheets: [(name: String, rows: Rows)] = [
            ("Edges", [["", "", "Other"], ["Vertex 1", "Vertex 2", "Relationship"], ["a", "b", "kent"]]),
            ("Vertices", [["", "Labels"], ["Vertex", "Label"], ["a", ""], ["b", ""]]),
            ("Groups", [["Group", "Label"], ["G1", "x"]]), ("Group Vertices", [["Group", "Vertex"], ["G1", "a"]]),
        ]
        func read(_ name: String, _ state: String?, _ rows: Rows) throws -> ReadMap {
            var file = TypedXLSX()
            file.sheets = (sheets + [(name, rows)]).map { ($0.name, nil, TypedXLSX.rows($0.rows)) }
            file.sheets[4].state = state
            return try MapReader.read(text: file.bytes, name: "x")
        }
        let metrics: Rows = [["Graph Metric", "Value"], ["Graph Type", "Directed"], [], ["Vertices", "2"]]
        let directed = try read("Overall Metrics", nil, metrics)
        #expect(directed.map.parties.map(\.id) == ["a", "b"] && directed.map.ties.isDirected(at: 0))
        #expect(directed.diagnostics.listed.map(\.place.sheet) == ["Groups", "Group Vertices"])
        for (value, expected) in [("Directed", true), ("Undirected", false)] {
            let settings: Rows = [
                ["Name", "Value", "", "Other"], ["Graph Directedness", value], [], [], ["Van", "Naar"], ["a", "b"],
            ]
            let map = try read("Misc", "hidden", settings).map
            #expect(map.ties.isDirected(at: 0) == expected && map.parties.count == 2)
        }
    }

    @Test("A header that was merged across columns has its parts in the row below")
    func mergedHeader() throws {
        let (map, remarks) = try Self.read(
            (
                "Spelers",
                [
                    ["Naam", "Soort", "Contact", "", "Wijk"], ["", "", "Telefoon", "Mail"],
                    ["A", "groep", "06", "a@b", "Zuid"],
                ]
            ))
        #expect(map.parties.map(\.name) == ["A"] && remarks.isEmpty)
        #expect(map.parties[0].attributes == ["Telefoon": "06", "Mail": "a@b"] && map.parties[0].area == "Zuid")
    }

    @Test("A row without a name is no second header")
    func rowWithoutName() {
        #expect(
            Self.diagnostics(("Spelers", [["Naam", "Soort"], ["", "groep"], ["A", "plek"]])) == [
                Diagnostic(place: Self.place("Spelers", 2, 1), problem: .emptyCell(header: "Naam"))
            ])
    }

    @Test("Two blank rows and a header begin another table, as in Kumu; two blank rows alone do not")
    func sections() throws {
        let (map, remarks) = try Self.read(
            (
                "Blad1",
                [
                    ["Label", "Type"], ["A", "groep"], [], [], ["B", "plek"], [], [], [], ["From", "To", "Type"],
                    ["A", "B", "kent"],
                ]
            ))
        #expect(map.parties.map(\.name) == ["A", "B"] && map.ties.map(\.kind) == [.knows])
        #expect(remarks.isEmpty)
    }

    @Test("Cells without a header are not read, and the first is named")
    func withoutHeader() throws {
        let (map, remarks) = try Self.read(
            (
                "Spelers",
                [["Naam", "", "Soort"], ["A", "x", "groep", "", "los"], ["B", "y", "plek"], ["", "alleen"]]
            ))
        #expect(map.parties.map(\.name) == ["A", "B"] && map.parties.allSatisfy(\.attributes.isEmpty))
        #expect(remarks == ["Spelers B2 cellWithoutHeader"])
    }

    @Test("An example row is not read")
    func example() throws {
        let (map, remarks) = try Self.read(
            ("Spelers", [["Naam", "Soort"], ["(voorbeeld) Buurthuis", "onzin"], ["A", "groep"]]),
            ("Relaties", [["Van", "Naar"], ["(Example) x", "y"], ["A", "A"]]))
        #expect(map.parties.map(\.name) == ["A"] && map.ties.count == 1)
        #expect(remarks.filter { $0.hasSuffix("exampleLeftAside") }.count == 2)
    }

    @Test("Problems are named with their sheet and cell")
    func places() {
        #expect(
            Self.diagnostics(
                ("Spelers", Self.parties),
                (
                    "Relaties",
                    [["", "Van", "", "Naar", "Sinds"], [], ["", "A", "", "Z", ""], ["", "A", "", "B", "gisteren"]]
                )
            ).map { "\($0.place.sheet ?? "") \($0.place.cell ?? "")" } == ["Relaties D3", "Relaties E4"])
        #expect(Self.place("x", 1, 26).cell == "Z1" && Self.place("x", 2, 27).cell == "AA2")
        #expect(Self.place("x", 2, 16_384).cell == "XFD2" && Self.place(nil, 2, 1).cell == nil)
    }

    // MARK: Tools

    @Test("In Kumu Type is the kind of a tie, in Gephi its direction")
    func kumuAndGephi() throws {
        let (kumu, _) = try Self.read(
            ("Elements", [["Label", "Type", "Tags"], ["A", "groep", "x|y"], ["B", "plek", "z; w"], ["C", "", ""]]),
            ("Connections", [["From", "To", "Type", "Direction"], ["A", "B|C", "helpt", "mutual"]]))
        #expect(kumu.parties.map(\.tags) == [["x", "y"], ["z", "w"], []])
        #expect(kumu.ties.map(\.to) == [1, 2] && kumu.ties.allSatisfy { $0.kind == .helps && !$0.isDirected })
        let (gephi, _) = try Self.read(
            ("Nodes", [["Id", "Label"], ["1", "A"], ["2", "B"]]),
            ("Edges", [["Source", "Target", "Type", "Kind", "Weight"], ["1", "2", "Directed", "helpt", "2.5"]]),
            ("Instellingen", [["Sleutel", "Waarde"], ["volle sterkte", "geen"]]))
        #expect(gephi.parties.map(\.name) == ["A", "B"] && gephi.ties[0].kind == .helps)
        #expect(gephi.ties[0].isDirected && gephi.ties[0].strength == 2.5)
    }

    static let scales: [(sheet: String, from: String, [String], full: Double??)] = [
        ("Edges", "Source", ["0.5", "1"], 1), ("Edges", "Source", ["0.5", "12"], .some(nil)),
        ("Edges", "Source", ["1", "4"], .some(nil)), ("Verbanden", "Source", ["1", "40"], .some(nil)),
        ("Connections", "Van", ["1", "4"], 5), ("Connections", "Van", ["0.5", "12"], .some(nil)),
        ("Relaties", "Van", ["1", "4"], 5), ("Relaties", "Van", ["0.5", "12"], nil),
    ]

    @Test("Weights of network tools may be any, those of a map are on a scale", arguments: scales.indices)
    func strengths(place: Int) throws {
        let (sheet, from, values, full) = Self.scales[place]
        let to = from == "Van" ? "Naar" : "Target"
        let sheets: [(name: String, rows: Rows)] = [
            ("Nodes", [["Id"], ["a"], ["b"]]), (sheet, [[from, to, "Weight"]] + values.map { ["a", "b", $0] }),
        ]
        var file = TypedXLSX()
        file.sheets = sheets.map { ($0.name, nil, TypedXLSX.rows($0.rows)) }
        let map = try? MapReader.read(text: file.bytes, name: "x").map
        #expect(map.map(\.settings.fullStrength) == full)
        #expect(map == nil || map?.ties.map(\.strength) == values.map(Double.init))
    }
}
