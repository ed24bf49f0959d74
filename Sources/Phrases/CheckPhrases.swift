extension Phrases {
    /// What is said when a map is checked.
    package struct Check: Sendable {
        package let title: String
        package let fine: String
        package let fineButLook: String
        package let format: @Sendable (_ form: String) -> String
        package let folder: String
        package let ties: String
        package let parties: String
        package let partiesHeading: String
        package let tiesHeading: String
        package let voicesHeading: String
        package let voice: String
        package let onMap: String
        package let livesHere: String
        package let serving: String
        package let total: String
        package let missingHeading: String
        package let nothingMissing: String
        package let noPopulation: @Sendable (_ form: MapForm) -> String
        package let noPopulationOf: @Sendable (_ people: String, _ form: MapForm) -> String
        package let noVoices: String
        package let noServing: @Sendable (_ people: String) -> String
        package let noKinds: @Sendable (_ count: String) -> String
        package let noDates: String
        package let noSources: String
        package let noTies: String
        package let noticedHeading: String
        package let next: String
        package let kindUnknown: String
    }
}

extension Phrases.Check {
    package static let dutch = Phrases.Check(
        title: "Klopt de kaart?",
        fine: "De kaart is in orde en helemaal gelezen.",
        fineButLook: "De kaart is helemaal gelezen. Een paar dingen vielen op; je vindt ze onderaan.",
        format: { "Gelezen als \($0)." },
        folder: "een map met CSV-bestanden",
        ties: "één CSV-bestand met relaties",
        parties: "één CSV-bestand met spelers",
        partiesHeading: "Spelers",
        tiesHeading: "Relaties",
        voicesHeading: "Stemmen",
        voice: "Stem",
        onMap: "Op de kaart",
        livesHere: "Wonen hier",
        serving: "Spelers die er voor hen zijn",
        total: "samen",
        missingHeading: "Wat er nog bij kan",
        nothingMissing: "Alles wat nodig is om je vragen te beantwoorden staat op de kaart.",
        noPopulation: { form in
            let what =
                switch form {
                case .files: "Er is geen bevolking.csv."
                case .sheets: "Er is geen blad Bevolking."
                case .other: "Er staat niet bij hoeveel mensen er wonen."
                }
            return what + " Daarmee zie je ook wie er wel woont, maar nog niet op de kaart staat."
        },
        noPopulationOf: { people, form in
            switch form {
            case .files: "Hoeveel \(people) hier wonen staat niet in bevolking.csv."
            case .sheets: "Hoeveel \(people) hier wonen staat niet op het blad Bevolking."
            case .other: "Hoeveel \(people) hier wonen staat er niet bij."
            }
        },
        noVoices: "Van niemand is een stem bekend. Vul de kolom Stemmen in, dan kun je bereik per stem zien.",
        noServing: { "Nog geen speler is er volgens de kaart voor \($0). Vul de kolom Voor in, als die er wel is." },
        noKinds: {
            "Van \($0) spelers is de soort niet bekend. Ze tellen daarom als bewoner, en blijven buiten je team zonder naam."
        },
        noDates:
            "Bij geen enkele relatie staat wanneer ze is bevestigd. Met de kolom Bevestigd zie je welke relaties oud zijn.",
        noSources:
            "Er staan geen professionals of overheid op de kaart. Kies bij bereik zelf met --vanuit van wie uit je kijkt.",
        noTies: "Er staan nog geen relaties op de kaart.",
        noticedHeading: "Wat opviel",
        next: "Verder? Probeer: schakel kaart, schakel bereik of schakel gaten.",
        kindUnknown: "soort onbekend"
    )

    package static let english = Phrases.Check(
        title: "Is the map right?",
        fine: "The map is in order and was read as a whole.",
        fineButLook: "The map was read as a whole. A few things stood out; you find them at the end.",
        format: { "Read as \($0)." },
        folder: "a folder of CSV files",
        ties: "a single CSV file of ties",
        parties: "a single CSV file of parties",
        partiesHeading: "Parties",
        tiesHeading: "Ties",
        voicesHeading: "Voices",
        voice: "Voice",
        onMap: "On the map",
        livesHere: "Live here",
        serving: "Parties that are there for them",
        total: "together",
        missingHeading: "What could be added",
        nothingMissing: "Everything that your questions need is on the map.",
        noPopulation: { form in
            let what =
                switch form {
                case .files: "There is no population.csv."
                case .sheets: "There is no sheet Population."
                case .other: "It does not say how many people live here."
                }
            return what + " With it, you also see who lives here but is not on the map yet."
        },
        noPopulationOf: { people, form in
            switch form {
            case .files: "How many \(people) live here is not in population.csv."
            case .sheets: "How many \(people) live here is not on the sheet Population."
            case .other: "It does not say how many \(people) live here."
            }
        },
        noVoices: "No voice is known of anyone. Fill in the column Voices to see reach by voice.",
        noServing: { "By the map, no party is there for \($0) yet. Fill in the column Serves if there is one." },
        noKinds: {
            "The kind of \($0) parties is not known. They count as residents, and stay without a name outside your team."
        },
        noDates: "No tie says when it was confirmed. With the column Confirmed you see which ties are old.",
        noSources:
            "There are no professionals and no government on the map. With reach, choose with --from whom you look from.",
        noTies: "There are no ties on the map yet.",
        noticedHeading: "What stood out",
        next: "What next? Try: schakel map, schakel reach or schakel gaps.",
        kindUnknown: "kind unknown"
    )
}
