extension Phrases {
    /// What is said when a map is converted, and of the forms that maps have.
    package struct Convert: Sendable {
        package let title: String
        package let done: @Sendable (_ from: String, _ to: String, _ path: String) -> String
        package let nothingLost: String
        package let lossHeading: @Sendable (_ format: String) -> String
        package let lossColumn: String
        package let doesNotFit: @Sendable (_ format: String, _ losses: [String]) -> String
        package let strict: @Sendable (_ format: String) -> String
        package let strictAdvice: String
        package let personal: String
        package let unknownOutput: @Sendable (_ path: String) -> [String]
        package let needsFormat: [String]
        package let folderThroughPipe: @Sendable (_ format: String) -> [String]
        package let cannotRead: @Sendable (_ format: String) -> String
        package let cannotWrite: @Sendable (_ format: String) -> String
        // What can be lost.
        package let column: @Sendable (_ sheet: String, _ column: String) -> String
        package let attribute: @Sendable (_ sheet: String, _ title: String) -> String
        package let population: String
        package let settings: String
        package let parties: String
        package let ties: String
        package let identifiers: String
        package let isolates: String
        package let directions: String
        package let parallelTies: String
        package let characters: String
        // Formats.
        package let formatsTitle: String
        package let formatsAbout: String
        package let format: String
        package let formatName: String
        package let reads: String
        package let readsOnly: String
        package let writesOnly: String
        package let readsAndWrites: String
        package let writes: String
        package let tools: String
        package let endings: String
        package let folder: String
        package let edgeList: String
        package let matrix: String
        package let tiesTable: String
        package let partiesTable: String
        package let formatsNote: String
    }
}

extension Phrases.Convert {
    package static let dutch = Phrases.Convert(
        title: "Omgezet",
        done: { "De kaart is omgezet van \($0) naar \($1), en staat in “\($2)”." },
        nothingLost: "Alles van de kaart staat erin.",
        lossHeading: { "Wat niet past in \($0)" },
        lossColumn: "Wat er niet in komt",
        doesNotFit: { "In \($0) past niet alles van de kaart. Wat er niet in komt: \($1.joined(separator: "; "))." },
        strict: { "niet alles van de kaart past in \($0), en met --streng is dat een fout. Er is niets geschreven:" },
        strictAdvice:
            "Laat --streng weg als je dit kunt missen, of kies een vorm die alles bewaart, zoals xlsx of json.",
        personal: "In dit bestand staan gegevens van bewoners, met naam. Het is voor je team: deel het niet verder.",
        unknownOutput: {
            [
                "aan de naam “\($0)” zie ik niet wat het moet worden.",
                "Geef de vorm op met --formaat-uit; met schakel formaten zie je welke er zijn.",
            ]
        },
        needsFormat: [
            "bij standaarduitvoer (-) moet je de vorm opgeven met --formaat-uit.",
            "Met schakel formaten zie je welke er zijn.",
        ],
        folderThroughPipe: {
            ["\($0) bestaat uit meer bestanden, en past dus niet in een pijp.", "Geef de naam van een map op."]
        },
        cannotRead: { "\($0) kan Schakel niet lezen" },
        cannotWrite: { "\($0) kan Schakel alleen lezen, niet schrijven" },
        column: { "\($0): \($1)" },
        attribute: { "\($0): de kolom “\($1)”" },
        population: "de bevolkingscijfers",
        settings: "de instellingen",
        parties: "spelers",
        ties: "relaties",
        identifiers: "de eigen ID’s van spelers",
        isolates: "spelers zonder relatie",
        directions: "de richting van relaties",
        parallelTies: "dat er meer relaties zijn tussen dezelfde twee",
        characters: "tekens in namen die er niet in kunnen",
        formatsTitle: "Wat Schakel leest en schrijft",
        formatsAbout:
            "Schakel kijkt naar wat er in een bestand staat, niet naar de naam. Wil je het zelf bepalen, geef dan bij elke "
            + "opdracht --formaat-in op, met een woord uit de eerste kolom.",
        format: "Vorm",
        formatName: "Wat het is",
        reads: "Lezen",
        readsOnly: "alleen lezen",
        writesOnly: "alleen schrijven",
        readsAndWrites: "lezen en schrijven",
        writes: "Schrijven",
        tools: "Hoort bij",
        endings: "Naam eindigt op",
        folder: "map met CSV-bestanden",
        edgeList: "lijst van relaties",
        matrix: "matrix",
        tiesTable: "CSV met relaties",
        partiesTable: "CSV met spelers",
        formatsNote: "Omzetten doe je zo: schakel omzetten kaart.xlsx kaart.graphml"
    )

    package static let english = Phrases.Convert(
        title: "Converted",
        done: { "The map was converted from \($0) to \($1), and is in “\($2)”." },
        nothingLost: "Everything of the map is in it.",
        lossHeading: { "What does not fit in \($0)" },
        lossColumn: "What is left out",
        doesNotFit: { "Not all of the map fits in \($0). What is not in it: \($1.joined(separator: "; "))." },
        strict: { "not all of the map fits in \($0), and with --strict that is an error. Nothing was written:" },
        strictAdvice:
            "Leave --strict out if you can do without, or choose a form that keeps everything, as xlsx or json.",
        personal: "This file holds data of residents, by name. It is for your team: do not share it further.",
        unknownOutput: {
            [
                "the name “\($0)” does not say what it is to become.",
                "Name the form with --format-out; schakel formats shows which there are.",
            ]
        },
        needsFormat: [
            "for standard output (-), name the form with --format-out.", "schakel formats shows which there are.",
        ],
        folderThroughPipe: {
            ["\($0) is several files, and does not fit in a pipe.", "Name a folder."]
        },
        cannotRead: { "Schakel cannot read \($0)" },
        cannotWrite: { "Schakel can only read \($0), not write it" },
        column: { "\($0): \($1)" },
        attribute: { "\($0): the column “\($1)”" },
        population: "the population figures",
        settings: "the settings",
        parties: "parties",
        ties: "ties",
        identifiers: "the identifiers of parties",
        isolates: "parties without a tie",
        directions: "the direction of ties",
        parallelTies: "that there are several ties between the same two",
        characters: "characters of names that cannot be in it",
        formatsTitle: "What Schakel reads and writes",
        formatsAbout:
            "Schakel looks at what is in a file, not at its name. To decide yourself, give any command --format-in with a "
            + "word of the first column.",
        format: "Form",
        formatName: "What it is",
        reads: "Read",
        readsOnly: "read only",
        writesOnly: "write only",
        readsAndWrites: "read and write",
        writes: "Write",
        tools: "Belongs to",
        endings: "Name ends in",
        folder: "folder of CSV files",
        edgeList: "list of ties",
        matrix: "matrix",
        tiesTable: "CSV of ties",
        partiesTable: "CSV of parties",
        formatsNote: "To convert: schakel convert map.xlsx map.graphml"
    )
}
