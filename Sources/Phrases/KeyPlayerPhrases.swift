package import Insight

extension Phrases {
    /// What is said of key players.
    package struct KeyPlayers: Sendable {
        package let title: @Sendable (KeyPlayersReport.Measure) -> String
        /// What a measure is called, and what it says.
        package let measure: @Sendable (KeyPlayersReport.Measure, _ steps: String) -> Structure.Term
        package let fragmentation: @Sendable (_ names: String, _ share: String, _ before: String) -> String
        package let distanceFragmentation:
            @Sendable (_ names: String, _ isOne: Bool, _ value: String, _ before: String) -> String
        package let reach: @Sendable (_ names: String, _ isOne: Bool, _ count: String, _ steps: String) -> String
        package let distanceReach: @Sendable (_ names: String, _ isOne: Bool, _ value: String) -> String
        package let nothingLeft: @Sendable (_ names: String) -> String
        package let together: String
        package let alone: String
        package let withoutIt: String
        package let exhaustive: @Sendable (_ isOne: Bool) -> String
        package let searched: @Sendable (_ restarts: String, _ seed: String) -> String
        package let bound: @Sendable (String) -> String
        package let ownCounted: @Sendable (_ value: String, _ ofOthers: String) -> String
        package let conventions: String
        package let directionForgotten: String
        package let notBlame: String
        package let residentsNotChosen: String
        package let tooLarge: @Sendable (_ candidates: String) -> [String]
        package let nobodyToChoose: [String]
    }
}

extension Phrases.KeyPlayers {
    package static let dutch = Phrases.KeyPlayers(
        title: { $0.isFragmentation ? "Zonder wie valt het netwerk uit elkaar?" : "Wie bereiken samen de meesten?" },
        measure: { measure, steps in
            switch measure {
            case .fragmentation:
                .init("versnippering (F, fragmentation)", "welk deel van de tweetallen elkaar niet meer kan bereiken.")
            case .distanceFragmentation:
                .init(
                    "versnippering naar afstand (dF, distance-fragmentation)",
                    "hoe ver anderen gemiddeld van elkaar zijn: 0 is iedereen kent iedereen, 1 is niemand bereikt elkaar."
                )
            case .reach: .init("bereik (m-reach)", "hoeveel spelers binnen \(steps) te bereiken zijn.")
            case .distanceReach:
                .init(
                    "bereik naar afstand (dR, distance-reach)",
                    "hoe dichtbij anderen gemiddeld zijn: 1 is iedereen op één stap, 0 is niemand te bereiken.")
            }
        },
        fragmentation: {
            "Zonder \($0) valt het netwerk het meest uit elkaar: van de tweetallen die overblijven kan \($1) elkaar dan niet "
                + "meer bereiken. Nu is dat \($2)."
        },
        distanceFragmentation: {
            "Zonder \($0) \($1 ? "komt" : "komen") de anderen het verst van elkaar af te staan: van \($3) nu naar \($2)."
        },
        reach: { "\($0) \($1 ? "bereikt" : "bereiken samen") \($2) spelers binnen \($3)." },
        distanceReach: { "\($0) \($1 ? "staat" : "staan samen") het dichtst bij de anderen: \($2)." },
        nothingLeft: { "Zonder \($0) blijft er te weinig over om iets te zeggen." },
        together: "Samen",
        alone: "In z’n eentje",
        withoutIt: "De rest zonder deze",
        exhaustive: {
            $0
                ? "Alle spelers zijn nagerekend: een betere is er niet, hooguit een die even goed is."
                : "Alle mogelijke groepjes zijn nagerekend: een beter groepje is er niet, hooguit een dat even goed is."
        },
        searched: {
            "Er zijn te veel groepjes om alle na te rekenen. Dit is het beste dat Schakel vond, vanuit \($0) beginpunten "
                + "(startgetal \($1))."
        },
        bound: { "Meer dan \($0) kan geen enkel groepje van deze grootte halen." },
        ownCounted: {
            "Het groepje zelf telt mee (\($0), als in Borgatti 2006). Zonder het groepje zelf: \($1) (als in pyntacle)."
        },
        conventions: "Naar Borgatti (2006).",
        directionForgotten: "De richting van relaties doet bij versnippering niet mee.",
        notBlame:
            "Dit zegt niets over hoe goed iemand het doet. Het laat zien wie samen veel dragen, en waar het kwetsbaar is.",
        residentsNotChosen:
            "Gekozen is uit spelers die geen bewoner zijn. Met --publiek team doen bewoners mee; deel die "
            + "uitkomst alleen binnen je team.",
        tooLarge: {
            [
                "zoveel spelers zijn er niet om uit te kiezen: het zijn er \($0).",
                "Kies een kleiner aantal met --aantal.",
            ]
        },
        nobodyToChoose: [
            "er is niemand om uit te kiezen: bewoners kiest Schakel alleen binnen je team.",
            "Zet er --publiek team achter. Dat geldt ook voor een netwerk waarin spelers geen soort hebben.",
        ])

    package static let english = Phrases.KeyPlayers(
        title: { $0.isFragmentation ? "Without whom does the network fall apart?" : "Who reach most together?" },
        measure: { measure, steps in
            switch measure {
            case .fragmentation: .init("fragmentation (F)", "the share of the pairs that cannot reach each other.")
            case .distanceFragmentation:
                .init(
                    "distance-weighted fragmentation (dF)",
                    "how far others are from each other on average: 0 is all tied to all, 1 is nobody in reach.")
            case .reach: .init("m-reach", "how many parties are within \(steps).")
            case .distanceReach:
                .init(
                    "distance-weighted reach (dR)",
                    "how near others are on average: 1 is all within a step, 0 is nobody in reach.")
            }
        },
        fragmentation: {
            "Without \($0) the network falls apart most: of the pairs that are left, \($1) cannot reach each other then. Now "
                + "that is \($2)."
        },
        distanceFragmentation: {
            "Without \($0), the others \($1 ? "would be" : "are") farthest from each other: from \($3) now to \($2)."
        },
        reach: { "\($0) \($1 ? "reaches" : "together reach") \($2) parties within \($3)." },
        distanceReach: { "\($0) \($1 ? "is" : "together are") nearest to the others: \($2)." },
        nothingLeft: { "Without \($0), too little is left to say anything." },
        together: "Together",
        alone: "Alone",
        withoutIt: "The others without this one",
        exhaustive: {
            $0
                ? "All parties were tried: there is no better one, at most one as good."
                : "All possible sets were tried: there is no better one, at most one as good."
        },
        searched: {
            "There are too many sets to try them all. This is the best that Schakel found, from \($0) starting points (seed "
                + "\($1))."
        },
        bound: { "No set of this size can have more than \($0)." },
        ownCounted: {
            "The set itself counts (\($0), as in Borgatti 2006). Without the set itself: \($1) (as in pyntacle)."
        },
        conventions: "After Borgatti (2006).",
        directionForgotten: "The direction of ties plays no part in fragmentation.",
        notBlame:
            "This says nothing of how well anyone does. It shows who carry much together, and where it is fragile.",
        residentsNotChosen:
            "Chosen from parties that are not residents. With --audience team residents take part; share that "
            + "outcome within your team only.",
        tooLarge: {
            ["there are not so many parties to choose from: there are \($0).", "Choose a smaller number with --size."]
        },
        nobodyToChoose: [
            "there is nobody to choose from: residents are chosen within your team only.",
            "Add --audience team. That goes for a network in which parties have no kind, too.",
        ])
}
