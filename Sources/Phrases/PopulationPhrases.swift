extension Phrases {
    /// What is said when figures of a statistical office are held against a map.
    package struct Population: Sendable {
        package let title: String
        /// The area: its name, level, municipality and code, as far as they are known.
        package let area: @Sendable (_ name: String, _ details: [String]) -> String
        package let municipality: String
        package let district: String
        package let neighbourhood: String
        package let region: String
        package let inMunicipality: @Sendable (String) -> String
        package let inhabitants: @Sendable (_ count: String, _ year: String?) -> String
        package let voice: String
        package let basis: String
        package let change: String
        package let source: String
        package let areaHeading: String
        package let added: String
        package let replaces: @Sendable (_ count: String) -> String
        package let unchanged: String
        package let counted: String
        package let share: @Sendable (_ share: String, _ count: String) -> String
        package let lowestIncomes: @Sendable (_ share: String, _ count: String) -> String
        package let lowestIncomesOfAdults: @Sendable (_ share: String, _ count: String) -> String
        package let missing: String
        package let secret: String
        package let notInFile: String
        package let withoutBase: String
        package let tooFewPeople: String
        /// Words for where a figure comes from, as they come into the table.
        package let sourceCounted: @Sendable (_ file: String) -> String
        package let sourceShare: @Sendable (_ file: String, _ share: String, _ count: String) -> String
        package let sourceIncome: @Sendable (_ file: String, _ share: String, _ count: String) -> String
        package let sourceIncomeOfAdults: @Sendable (_ file: String, _ share: String, _ count: String) -> String
        package let leftToUser: @Sendable (_ voices: String) -> String
        package let rounding: String
        package let incomeIsBroad: String
        package let noYear: String
        package let nothingFound: String
        package let proposalOnly: @Sendable (_ form: MapForm) -> String
        package let written: @Sendable (_ path: String) -> String
        package let updated: @Sendable (_ path: String) -> String
        package let badFile: @Sendable (_ count: Int) -> String
        package let unknownArea: @Sendable (_ name: String, _ file: String) -> String
        package let severalAreas: @Sendable (_ name: String) -> String
        package let chooseCode: String
        package let moreAreas: @Sendable (_ count: String) -> String
        package let needsFolder: @Sendable (_ form: MapForm, _ newMap: String) -> [String]
        package let onlySheetsOfMap: String
        package let wouldLoseColumns: @Sendable (_ file: String, _ columns: String) -> [String]
    }
}

extension Phrases.Population {
    package static let dutch = Phrases.Population(
        title: "Hoeveel mensen wonen hier?",
        area: { $1.isEmpty ? $0 : "\($0) (\($1.joined(separator: ", ")))" },
        municipality: "gemeente",
        district: "wijk",
        neighbourhood: "buurt",
        region: "regio",
        inMunicipality: { "gemeente \($0)" },
        inhabitants: { count, year in
            year.map { "Volgens het CBS woonden hier \(count) mensen in \($0)." }
                ?? "Volgens het CBS wonen hier \(count) mensen."
        },
        voice: "Stem",
        basis: "Hoe gevonden",
        change: "Op je kaart",
        source: "Bron",
        areaHeading: "Gebied",
        added: "komt erbij",
        replaces: { "komt in de plaats van \($0)" },
        unchanged: "stond er al",
        counted: "geteld door het CBS",
        share: { "\($0)% van \($1) inwoners, afgerond op vijf" },
        lowestIncomes: { "\($0)% van \($1) mensen met een eigen inkomen, afgerond op vijf" },
        lowestIncomesOfAdults: { "\($0)% van \($1) inwoners van 15 jaar of ouder, afgerond op vijf" },
        missing: "het CBS heeft hier geen cijfer over",
        secret: "het CBS houdt dit cijfer geheim",
        notInFile: "staat niet in dit bestand",
        withoutBase: "er staat een percentage in, maar niet van hoeveel mensen",
        tooFewPeople: "hier wonen te weinig mensen voor een percentage",
        sourceCounted: { "CBS (\($0)): 65 jaar of ouder" },
        sourceShare: { "CBS (\($0)): \($1)% van \($2) inwoners is 65 jaar of ouder" },
        sourceIncome: {
            "CBS (\($0)): \($1)% van \($2) mensen met een eigen inkomen hoort bij de 40% laagste inkomens"
        },
        sourceIncomeOfAdults: {
            "CBS (\($0)): \($1)% hoort bij de 40% laagste inkomens, toegepast op \($2) inwoners van 15 jaar of ouder"
        },
        leftToUser: {
            "Het CBS telt geen \($0). Weet je zelf hoeveel het er zijn, vul het dan in, met je bron erbij. Schakel schat "
                + "niets."
        },
        rounding:
            "Het CBS rondt cijfers over wijken en buurten af op vijf. Buurten tellen daarom niet precies op tot hun wijk.",
        incomeIsBroad:
            "“Laag inkomen” is hier ruim: het zijn de 40% mensen met het laagste eigen inkomen van Nederland. Daar horen "
            + "ook studenten bij, en mensen met een partner die goed verdient. Zeg dus niet dat al deze mensen moeilijk "
            + "rondkomen.",
        noYear: "Van welk jaar de cijfers zijn staat niet in het bestand. Geef het op met --jaar.",
        nothingFound: "Er is geen cijfer om over te nemen.",
        proposalOnly: {
            "Dit is een voorstel; er is nog niets geschreven. Met --uitvoer maak je er een nieuwe kaart mee"
                + ($0 == .files ? ", met --bijwerken komt het in de kaart zelf." : ".")
        },
        written: { "De kaart met deze cijfers staat in “\($0)”." },
        updated: { "De cijfers staan nu in “\($0)”." },
        badFile: {
            $0 == 1
                ? "dit bestand met cijfers klopt niet. Er is één ding mis:"
                : "dit bestand met cijfers klopt niet. Er zijn \($0) dingen mis:"
        },
        unknownArea: { "“\($0)” staat niet in \($1)." },
        severalAreas: { "“\($0)” is de naam van meer dan één gebied." },
        chooseCode: "Kies er één met zijn code, bijvoorbeeld --gebied WK043201:",
        moreAreas: { "… en nog \($0). Geef de gemeente erbij, zoals: --gebied \"Centrum, Oss\"." },
        needsFolder: { form, newMap in
            [
                form == .sheets
                    ? "bijwerken kan niet in een werkmap: andere bladen, formules en opmaak zouden verloren gaan."
                    : "bijwerken kan alleen bij een kaart die een map met CSV-bestanden is.",
                "Maak een nieuwe kaart: vervang --bijwerken door --uitvoer \(newMap)",
            ]
        },
        onlySheetsOfMap:
            "In de nieuwe kaart staan de bladen van de kaart. Andere bladen, formules en opmaak van je werkmap gaan niet mee.",
        wouldLoseColumns: {
            [
                "in \($0) staan kolommen die Schakel niet kent en dus zou weggooien: \($1).",
                "Neem de cijfers zelf over, of haal die kolommen weg.",
            ]
        }
    )

    package static let english = Phrases.Population(
        title: "How many people live here?",
        area: { $1.isEmpty ? $0 : "\($0) (\($1.joined(separator: ", ")))" },
        municipality: "municipality",
        district: "district",
        neighbourhood: "neighbourhood",
        region: "region",
        inMunicipality: { "municipality of \($0)" },
        inhabitants: { count, year in
            year.map { "By Statistics Netherlands (CBS), \(count) people lived here in \($0)." }
                ?? "By Statistics Netherlands (CBS), \(count) people live here."
        },
        voice: "Voice",
        basis: "How it was found",
        change: "On your map",
        source: "Source",
        areaHeading: "Area",
        added: "is added",
        replaces: { "takes the place of \($0)" },
        unchanged: "was there already",
        counted: "counted by CBS",
        share: { "\($0)% of \($1) inhabitants, rounded to five" },
        lowestIncomes: { "\($0)% of \($1) people with an income of their own, rounded to five" },
        lowestIncomesOfAdults: { "\($0)% of \($1) inhabitants of 15 years or older, rounded to five" },
        missing: "CBS has no figure of this",
        secret: "CBS keeps this figure secret",
        notInFile: "is not in this file",
        withoutBase: "there is a percentage, but not of how many people",
        tooFewPeople: "too few people live here for a percentage",
        sourceCounted: { "CBS (\($0)): 65 years or older" },
        sourceShare: { "CBS (\($0)): \($1)% of \($2) inhabitants are 65 years or older" },
        sourceIncome: {
            "CBS (\($0)): \($1)% of \($2) people with an income of their own have one of the 40% lowest incomes"
        },
        sourceIncomeOfAdults: {
            "CBS (\($0)): \($1)% have one of the 40% lowest incomes, applied to \($2) inhabitants of 15 years or older"
        },
        leftToUser: {
            "CBS does not count \($0). If you know how many there are, fill it in, with your source. Schakel guesses "
                + "nothing."
        },
        rounding:
            "CBS rounds figures of districts and neighbourhoods to five, so neighbourhoods do not add up to their district.",
        incomeIsBroad:
            "“Low income” is broad here: the 40% of people with the lowest income of their own in the Netherlands. "
            + "Students are among them, and people whose partner earns well. So do not say that all of them struggle to get "
            + "by.",
        noYear: "The file does not say which year the figures are of. Name it with --year.",
        nothingFound: "There is no figure to take over.",
        proposalOnly: {
            "This is a proposal; nothing was written yet. --output makes a new map with it"
                + ($0 == .files ? ", --update puts it into the map itself." : ".")
        },
        written: { "The map with these figures is in “\($0)”." },
        updated: { "The figures are now in “\($0)”." },
        badFile: {
            $0 == 1
                ? "this file of figures is not right. There is one thing wrong:"
                : "this file of figures is not right. There are \($0) things wrong:"
        },
        unknownArea: { "“\($0)” is not in \($1)." },
        severalAreas: { "“\($0)” is the name of more than one area." },
        chooseCode: "Choose one by its code, as in --area WK043201:",
        moreAreas: { "… and \($0) more. Name the municipality too, as in: --area \"Centrum, Oss\"." },
        needsFolder: { form, newMap in
            [
                form == .sheets
                    ? "a workbook cannot be updated: other sheets, formulas and styles would be lost."
                    : "only a map that is a folder of CSV files can be updated.",
                "Make a new map: replace --update by --output \(newMap)",
            ]
        },
        onlySheetsOfMap:
            "The new map has the sheets of the map. Other sheets, formulas and styles of your workbook are not in it.",
        wouldLoseColumns: {
            [
                "\($0) has columns that Schakel does not know and would throw away: \($1).",
                "Take the figures over by hand, or remove those columns.",
            ]
        }
    )
}
