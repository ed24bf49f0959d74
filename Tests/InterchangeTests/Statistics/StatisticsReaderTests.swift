import Community
import Interchange
import Testing

@Suite("Files of Statistics Netherlands")
struct StatisticsReaderTests {
    /// Figures of Opmeer in the form in which StatLine saves them. Bron: CBS, Kerncijfers wijken en buurten 2024 (the
    /// share of low incomes: 2022), CC BY 4.0.
    static let opmeer = """
        \u{FEFF}"Perioden";"Wijken en buurten";"Regiocode (gemeente, wijk, buurt) (code)";\
        "Bevolking/Aantal inwoners (aantal)";"Bevolking/Leeftijdsgroepen/0 tot 15 jaar (aantal)";\
        "Bevolking/Leeftijdsgroepen/65 jaar of ouder (aantal)";\
        "Inkomen/Inkomen van personen/40% personen met laagste inkomen (%)"\r
        "2024";"Opmeer";"GM0432    ";"   12199";"    1822";"    2827";"    40.2"\r
        "2024";"Opmeer";"WK043201  ";"    2140";"     300";"     520";"       ."\r
        "2024";"Hoogwoud";"WK043203  ";"    3940";"     560";"     995";"       x"\r
        "2024";"De Weijver";"BU04320311";"      15";"       -";"       .";"       ."\r
        "2024";"Ondernemend Opmeer";"BU04320111";"";"";"";""\r
        "© Centraal Bureau voor de Statistiek, Den Haag/Heerlen 1-2-2025"\r

        """

    @Test("StatLine: padded codes, subjects and units in headings, symbols, a closing line")
    func statLine() throws {
        let areas = try read(Self.opmeer)
        #expect(areas.map(\.code) == ["GM0432", "WK043201", "WK043203", "BU04320311", "BU04320111"])
        #expect(areas.map(\.level) == [.municipality, .district, .district, .neighbourhood, .neighbourhood])
        #expect(areas.allSatisfy { $0.municipality == "Opmeer" && $0.year == 2024 })
        #expect(areas.map(\.inhabitants) == [.count(12_199), .count(2140), .count(3940), .count(15), .missing])
        #expect(areas.map(\.elderly) == [.count(2827), .count(520), .count(995), .missing, .missing])
        #expect(areas.map(\.lowIncome) == [.percentage(40.2), .missing, .secret, .missing, .missing])
        #expect(areas[3].children == .count(0))
        #expect(areas[0].incomeRecipients == .notAsked)
    }

    @Test(
        "Other headings of the same figures",
        arguments: [
            "WijkenEnBuurten;Gemeentenaam_1;SoortRegio_2;Codering_3;AantalInwoners_5;k_65JaarOfOuder_12\n"
                + "WK043203  ;Opmeer    ;Wijk      ;WK043203  ;3940;995\n",
            "gwb_code;regio;gm_naam;recs;a_inw;a_65_oo\nWK043203;Hoogwoud;Opmeer;Wijk;3940;995\n",
            "code,type,naam,gemeente,inwoners,inwoners65plus\nWK043203,wijk,Hoogwoud,GM0432,3940,995\n",
            "Code;Soort;Naam;Gemeente;Inwoners;65 jaar of ouder\nWK043203;wijk;Hoogwoud;Opmeer;3940;995\n",
            "Regio's;Totale bevolking (x 1 000);65 jaar of ouder (aantal)\nHoogwoud;3,94;995\n",
        ])
    func headings(text: String) throws {
        let area = try #require(try read(text).first)
        #expect(area.inhabitants == .count(3940) && area.elderly == .count(995))
    }

    @Test("A share is a share, with a unit or by the word for it")
    func shares() throws {
        let area = try #require(
            try read("code,name,population,pop_65plus,income_low\nGM0432,Opmeer,12074,23.0,40.2\n").first)
        #expect(area.elderly == .percentage(23) && area.lowIncome == .percentage(40.2))
        #expect(try read("Naam;65 jaar of ouder (%);Inwoners\nA;23;100\n").first?.elderly == .percentage(23))
    }

    @Test("Of several periods the last counts, and a year in the name of the file where no column has one")
    func years() throws {
        let periods = "Perioden;Naam;Code;Inwoners\n2022JJ00;A;GM0001;10\n2024JJ00;A;GM0001;30\n2023JJ00;A;GM0001;20\n"
        #expect(try read(periods).map(\.inhabitants) == [.count(30)])
        #expect(try read("Naam;Inwoners\nA;1\n", name: "kwb-2023.csv").first?.year == 2023)
        #expect(try read("Naam;Inwoners\nA;1\n", name: "kwb20231.csv").first?.year == nil)
    }

    @Test(
        "What is no file of areas is refused, and a figure that is none, with its place",
        arguments: [
            ("Van;Naar\na;b\n", 1), ("Naam;Soort\na;bewoner\n", 1), ("Naam;Inwoners\nA;veel\n", 2),
            ("Naam;Inwoners\nA;-5\n", 2), ("Naam;Inwoners\nA;2,5\n", 2), ("Naam;Inwoners\n;5\n", 2),
            ("Naam;65 jaar of ouder (%)\nA;101\n", 2),
        ])
    func refused(text: String, line: Int) throws {
        let error = #expect(throws: ReadError.self) { try read(text) }
        guard case .invalid(let diagnostics)? = error else { return }
        #expect(diagnostics.listed.first?.place.line == line)
    }

    @Test("A file without rows is refused")
    func noRows() { #expect(throws: ReadError.self) { try read("Naam;Inwoners\n") } }

    @Test(
        "As a map it is told to be what it is",
        arguments: [
            opmeer,
            "\"ID\";\"WijkenEnBuurten\";\"Gemeentenaam_1\";\"AantalInwoners_5\"\n0;\"GM0432    \";\"Opmeer\";\"12199\"\n",
            "Code;Soort;Naam;Inwoners\nWK043203;wijk;Hoogwoud;3940\n", "Regio's;Inwoners\nHoogwoud;3940\n",
        ])
    func asAMap(text: String) {
        let error = #expect(throws: ReadError.self) { try MapReader.read(text: Array(text.utf8), name: "x.csv") }
        guard case .invalid(let diagnostics)? = error else { return }
        #expect(diagnostics.listed.map(\.problem) == [.notReadable(.statistics)])
    }

    @Test(
        "Parties with a code, a district or a number of inhabitants are parties",
        arguments: [
            "Naam;Code;Inwoners\nBuurthuis;B1;12\n", "Naam;Regio\nBuurthuis;Noord\n",
            "Regio;Naam;Inwoners\nNoord;Buurthuis;12\n",
        ])
    func parties(text: String) throws {
        #expect(try MapReader.read(text: Array(text.utf8), name: "x.csv").map.parties.map(\.name) == ["Buurthuis"])
    }

    @Test("Areas are found by code, name, level and municipality")
    func search() throws {
        let areas = try read(Self.opmeer)
        #expect(AreaSearch.places(of: "wk043203", in: areas) == [2])
        #expect(AreaSearch.places(of: "HOOGWOUD", in: areas) == [2])
        #expect(AreaSearch.places(of: "Opmeer", in: areas) == [0, 1])
        #expect(AreaSearch.places(of: "wijk Opmeer", in: areas) == [1])
        #expect(AreaSearch.places(of: "Hoogwoud, opmeer", in: areas) == [2])
        #expect(AreaSearch.places(of: "Hoogwoud, Oss", in: areas).isEmpty)
        #expect(AreaSearch.places(of: "", in: areas).isEmpty)
        #expect(AreaSearch.nearestNames(to: "Hoogwout", in: areas) == ["Hoogwoud"])
    }

    private func read(_ text: String, name: String = "cbs.csv") throws -> [StatisticalArea] {
        let folder = TemporaryFolder([name: text])
        return try StatisticsReader.read(folder.path + "/" + name)
    }
}
