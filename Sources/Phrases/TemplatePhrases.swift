extension Phrases {
    /// What is said in an empty map: the notes at its headers, and its examples.
    package struct Template: Sendable {
        package let written: @Sendable (_ path: String) -> String
        package let next: String
        package let parties: Parties
        package let ties: Ties
        package let population: Population
        package let settings: Settings
        package let example: Example

        /// Notes at the columns of parties.
        package struct Parties: Sendable {
            package let name, id, kind, role, sector, purpose, area, voices, serves, talents, wishes: String
            package let persons, capacity, coordinate, employer, tags, note: String
        }

        /// Notes at the columns of ties.
        package struct Ties: Sendable {
            package let from, to, kind, direction, strength, since, until, confirmed, formal, source, note: String
        }

        /// Notes at the columns of population figures.
        package struct Population: Sendable {
            package let voice, area, count, source, year: String
        }

        /// Notes at the columns of settings.
        package struct Settings: Sendable {
            package let key, value: String
        }

        /// What stands in the example rows.
        package struct Example: Sendable {
            package let party, kind, partyNote, serves, talents, from, to, tieKind, source: String
            package let voice, area, figureSource: String
        }
    }
}

extension Phrases.Template {
    package static let dutch = Phrases.Template(
        written: { "De lege kaart staat in “\($0)”." },
        next: "Vul hem in, en probeer dan: schakel controleer",
        parties: Parties(
            name:
                "Verplicht. Hoe de speler heet: een groep, een plek, een organisatie, een activiteit, een beroepskracht of bewoners.",
            id: "Alleen nodig als twee spelers dezelfde naam hebben. Gebruik dan bij Relaties het ID.",
            kind: "Wat voor speler het is. Kies uit de lijst.",
            role: "Voor een professional: de functie, zoals opbouwwerker of wijkagent.",
            sector: "Waar de speler bij hoort. Laat leeg als het uit de soort of de werkgever volgt.",
            purpose: "Samenlevingsopbouw, democratisering, of allebei met een | ertussen.",
            area: "De wijk of buurt.",
            voices:
                "Voor bewoners: bij welke stem zij horen. Meer dan één? Zet er een | tussen. Eigen stemmen mogen ook.",
            serves: "Voor wie de groep, plek of activiteit er is: de stemmen die er terechtkunnen.",
            talents: "Waar de speler goed in is of wat er te halen valt. Meer dan één? Zet er een | tussen.",
            wishes: "Wat de speler graag zou willen. Meer dan één? Zet er een | tussen.",
            persons: "Hoeveel mensen deze regel zijn, zoals 40 voor de bewoners van een flat. Leeg is 1.",
            capacity: "Met hoeveel mensen de speler goed contact kan houden.",
            coordinate: "Waar het is, in graden, zoals 52,0907. Vul breedte en lengte allebei in.",
            employer: "Voor een professional: de naam van de organisatie, die zelf ook op dit blad staat.",
            tags: "Eigen trefwoorden, met een | ertussen.", note: "Wat je verder wilt onthouden."),
        ties: Ties(
            from: "Verplicht. De naam van een speler, precies zoals op het blad Spelers.",
            to: "Verplicht. De naam van de andere speler.",
            kind: "Wat zij met elkaar hebben. Kies uit de lijst, of schrijf een eigen woord.",
            direction:
                "Laat leeg voor wat bij de soort gewoon is. Heen: alleen van Van naar Naar. Beide: over en weer.",
            strength: "Hoe sterk: een getal boven 0 tot en met 1, of een cijfer van 1 tot en met 5. Leeg is onbekend.",
            since: "Sinds wanneer, zoals 2024-03-01 of 1-3-2024.", until: "Tot wanneer, als het voorbij is.",
            confirmed: "Wanneer iemand voor het laatst heeft gezegd dat het klopt.",
            formal: "Ja voor een contract of afspraak op papier, nee voor een band die gewoon zo gegroeid is.",
            source: "Van wie of waaruit je dit weet.", note: "Wat je verder wilt onthouden."),
        population: Population(
            voice: "Om welke mensen het gaat, met hetzelfde woord als bij Stemmen.",
            area: "De wijk of buurt waar zij wonen.", count: "Hoeveel er wonen.",
            source: "Waar het getal vandaan komt, zoals CBS.", year: "Van welk jaar het getal is."),
        settings: Settings(
            key: "Wat er wordt ingesteld. Laat de waarde leeg als je niets wilt instellen.",
            value: "Bijvoorbeeld de titel van de kaart, of de dag waarop hij geldt."),
        example: Example(
            party: "Buurthuis", kind: "plek", partyNote: "Een voorbeeld: deze regel telt niet mee.",
            serves: "ouderen|mantelzorgers",
            talents: "keuken|zaal", from: "Buurtgroep", to: "Buurthuis", tieKind: "komt bij", source: "gesprek",
            voice: "ouderen", area: "Zuid", figureSource: "CBS"))

    package static let english = Phrases.Template(
        written: { "The empty map is in “\($0)”." },
        next: "Fill it in, and then try: schakel check",
        parties: Parties(
            name:
                "Required. What the party is called: a group, a place, an organisation, an activity, a professional or residents.",
            id: "Only needed where two parties have one name. Then use the ID at Ties.",
            kind: "What sort of party it is. Choose from the list.",
            role: "Of a professional: the function, such as community worker.",
            sector: "Where the party belongs. Leave it empty if the kind or the employer says so.",
            purpose: "Community building, democratisation, or both with a | between them.",
            area: "The neighbourhood or district.",
            voices:
                "Of residents: the voice that they belong to. More than one? Put a | between them. Your own are fine too.",
            serves: "Whom the group, place or activity is there for: the voices that can turn to it.",
            talents: "What the party is good at or has to offer. More than one? Put a | between them.",
            wishes: "What the party would like. More than one? Put a | between them.",
            persons: "How many people this row is, such as 40 for the residents of a building. Empty is 1.",
            capacity: "With how many people the party can keep in good contact.",
            coordinate: "Where it is, in degrees, such as 52.0907. Fill in both latitude and longitude.",
            employer: "Of a professional: the name of the organisation, which is on this sheet too.",
            tags: "Words of your own, with a | between them.", note: "What else you want to remember."),
        ties: Ties(
            from: "Required. The name of a party, exactly as on the sheet Parties.",
            to: "Required. The name of the other party.",
            kind: "What is between them. Choose from the list, or write a word of your own.",
            direction:
                "Leave it empty for what is usual with the kind. One-way: only from From to To. Both ways: to and fro.",
            strength: "How strong: a number above 0 up to 1, or a mark from 1 to 5. Empty is unknown.",
            since: "Since when, such as 2024-03-01.", until: "Until when, if it is over.",
            confirmed: "When somebody last said that it is so.",
            formal: "Yes for a contract or written agreement, no for a bond that has simply grown.",
            source: "From whom or what you know this.", note: "What else you want to remember."),
        population: Population(
            voice: "Which people it is about, in the same word as at Voices.",
            area: "The neighbourhood or district where they live.", count: "How many live there.",
            source: "Where the figure comes from.", year: "Of which year the figure is."),
        settings: Settings(
            key: "What is set. Leave the value empty if you want to set nothing.",
            value: "For example the title of the map, or the day for which it holds."),
        example: Example(
            party: "Community centre", kind: "place", partyNote: "An example: this row does not count.",
            serves: "elderly|informal-carer",
            talents: "kitchen|hall", from: "Street group", to: "Community centre", tieKind: "visits",
            source: "conversation", voice: "elderly", area: "South", figureSource: "statistics"))
}
