extension Phrases {
    /// The words inside a picture, and what is said when it was drawn.
    package struct Diagram: Sendable {
        package let wholeMap: String
        package let moment: @Sendable (_ date: String) -> String
        package let shown: @Sendable (_ shown: String, _ all: String, _ isAll: Bool) -> String
        package let residentsTogether: @Sendable (_ count: String) -> String
        package let residentsLeftOut: @Sendable (_ threshold: String) -> String
        package let withoutNames: String
        package let summary: @Sendable (_ parties: String, _ lines: String) -> String
        package let withoutTies: String
        package let matrix: String
        package let unknownKind: String
        package let residentGroup: String
        package let residentsWithVoice: @Sendable (_ people: String, _ count: String) -> String
        package let allResidents: @Sendable (_ count: String) -> String
        package let otherResidents: String
        package let severalVoices: String
        package let contact: String
        package let participation: String
        package let work: String
        package let power: String
        package let partiesHeading: String
        package let tiesHeading: String
        package let voicesHeading: String
        package let arrow: String
        package let stale: String
        package let several: String
        package let weakTie: String
        package let strongTie: String
        package let fewResidents: @Sendable (_ threshold: String) -> String
        package let manyResidents: @Sendable (_ threshold: String) -> String
        /// Where the picture is.
        package let written: @Sendable (_ path: String) -> String
        package let simpler: String
        package let asMatrix: String
        package let nothingWorked: String
        package let cannotStart: String
        package let wasCancelled: String
    }
}

extension Phrases.Diagram {
    package static let dutch = Phrases.Diagram(
        wholeMap: "Wie er zijn, en wat hen verbindt",
        moment: { "Peildatum: \($0)" },
        shown: { shown, all, isAll in isAll ? "\(shown) spelers getoond" : "\(shown) van \(all) spelers getoond" },
        residentsTogether: { "\($0) bewoners samengevoegd" },
        residentsLeftOut: { "minder dan \($0) bewoners, niet getekend" },
        withoutNames: "bewoners zonder naam",
        summary: { "Kaart met \($0) spelers en groepen, en \($1) lijnen ertussen." },
        withoutTies: "Nog zonder relatie",
        matrix: "Als tabel getekend: elke rij en kolom is een speler, elk vakje een relatie.",
        unknownKind: "soort onbekend",
        residentGroup: "bewoners samen",
        residentsWithVoice: { "\($0) (\($1))" },
        allResidents: { "bewoners (\($0))" },
        otherResidents: "overige bewoners",
        severalVoices: "wie meer dan één stem heeft, telt bij elke stem mee",
        contact: "contact",
        participation: "erbij zijn",
        work: "werk",
        power: "zeggenschap en geld",
        partiesHeading: "Wie en wat",
        tiesHeading: "Wat hen verbindt",
        voicesHeading: "Stemmen",
        arrow: "pijl: van wie naar wie",
        stale: "licht: langer dan een jaar niet bevestigd",
        several: "stip: meer dan één soort relatie",
        weakTie: "dun: zwakke band",
        strongTie: "dik: sterke band",
        fewResidents: { "bij bewoners dun: minder dan \($0)" },
        manyResidents: { "bij bewoners dik: \($0) of meer" },
        written: { "De tekening staat in \($0)." },
        simpler: "Deze kaart was te ingewikkeld voor de mooiste manier van tekenen; ze is eenvoudiger getekend.",
        asMatrix: "Deze kaart was te druk om als netwerk te tekenen; ze staat er als tabel.",
        nothingWorked: "geen enkele manier van tekenen lukte.",
        cannotStart: "het tekenprogramma start niet.",
        wasCancelled: "het is afgebroken.")

    package static let english = Phrases.Diagram(
        wholeMap: "Who is there, and what ties them",
        moment: { "As of \($0)" },
        shown: { shown, all, isAll in isAll ? "\(shown) parties shown" : "\(shown) of \(all) parties shown" },
        residentsTogether: { "\($0) residents drawn together" },
        residentsLeftOut: { "fewer than \($0) residents, not drawn" },
        withoutNames: "residents without names",
        summary: { "Map of \($0) parties and groups, and \($1) lines between them." },
        withoutTies: "Without a tie yet",
        matrix: "Drawn as a table: every row and column is a party, every box a tie.",
        unknownKind: "kind unknown",
        residentGroup: "residents together",
        residentsWithVoice: { "\($0) (\($1))" },
        allResidents: { "residents (\($0))" },
        otherResidents: "other residents",
        severalVoices: "those with several voices count with each",
        contact: "contact",
        participation: "being there",
        work: "work",
        power: "say and money",
        partiesHeading: "Who and what",
        tiesHeading: "What ties them",
        voicesHeading: "Voices",
        arrow: "arrow: from whom to whom",
        stale: "light: not confirmed for over a year",
        several: "bead: more than one kind of tie",
        weakTie: "thin: weak tie",
        strongTie: "thick: strong tie",
        fewResidents: { "thin to residents: fewer than \($0)" },
        manyResidents: { "thick to residents: \($0) or more" },
        written: { "The picture is in \($0)." },
        simpler: "This map was too intricate for the finest way of drawing; it is drawn more simply.",
        asMatrix: "This map was too dense to draw as a network; it is a table.",
        nothingWorked: "no way of drawing worked.",
        cannotStart: "the drawing program does not start.",
        wasCancelled: "it was cancelled.")
}
