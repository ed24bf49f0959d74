package import Insight

extension Phrases {
    /// What is said of centrality.
    package struct Central: Sendable {
        package let title: @Sendable (_ measure: String) -> String
        package let normalized: String
        package let tie: String
        package let showing: @Sendable (_ shown: String, _ all: String) -> String
        /// The words for a measure.
        package let words: @Sendable (CentralityMeasure) -> Measure
        package let edgeBetweenness: Measure
        /// Heading above the list of measures.
        package let measuresHeading: String
        /// Other names that a measure goes by.
        package let also: @Sendable (_ names: String) -> String
        package let inverseStrengthLength: String
        package let strengthLength: String
        package let strengthWorth: String
        package let egoModel: String
        package let wholeModel: String
        /// Between whom paths count; none is everyone.
        package let ends: @Sendable (_ from: String?, _ to: String?) -> String
        /// Where a walker starts.
        package let starts: @Sendable (_ from: String) -> String
        package let selectionTooSmall: [String]
        package let iterations: @Sendable (_ count: String) -> String
        package let caution: @Sendable (CentralityCaution) -> String
        package let unusedOptions: @Sendable (_ options: [String]) -> String
        package let notConverged: @Sendable (_ iterations: String, _ change: String) -> [String]
        package let alphaTooLarge: @Sendable (_ alpha: String, _ limit: String) -> [String]
        package let notTwoMode: [String]

        /// The words for a measure.
        package func words(for measure: CentralityMeasure) -> Measure { words(measure) }
    }
}

extension Phrases.Central {
    package static let dutch = Phrases.Central(
        title: { "Wie staat er in het midden? Maat: \($0)" },
        normalized: "Genormeerd",
        tie: "Relatie",
        showing: { "Je ziet de eerste \($0) van de \($1)." },
        words: dutchWords,
        edgeBetweenness: Measure(
            "tussenpositie van relaties (edge-betweenness)",
            "Hoe vaak een relatie op de kortste weg tussen twee spelers ligt.",
            ["tussenpositie van relaties", "lijntussenpositie"]),
        measuresHeading: "Maten:",
        also: { "Ook: \($0)." },
        inverseStrengthLength: "Een sterke relatie is een korte: lengte = 1 / sterkte.",
        strengthLength: "De sterkte van een relatie is haar lengte: een hoog getal is ver weg.",
        strengthWorth: "Elke relatie telt voor haar sterkte.",
        egoModel: "Gekeken is naar elke speler met zijn eigen contacten (egonetwerk, als in UCINET).",
        wholeModel: "Gekeken is naar het hele netwerk (als in igraph en NetworkX).",
        ends: { from, to in
            switch (from, to) {
            case (let from?, let to?):
                "Alleen wegen van \(from) naar \(to) tellen mee (geordende tweetallen)."
            case (let from?, nil):
                "Alleen wegen die beginnen bij \(from) tellen mee (geordende tweetallen)."
            case (nil, let to):
                "Alleen wegen die eindigen bij \(to ?? "") tellen mee (geordende tweetallen)."
            }
        },
        starts: { "De wandelaar begint steeds opnieuw bij \($0)." },
        selectionTooSmall: [
            "met --vanuit of --naar kies je niemand, of zo weinig bewoners dat ze te herkennen zijn.",
            "Kies een ruimere groep, of zet er --publiek team achter.",
        ],
        iterations: { "De uitkomst stond vast na \($0) rondes." },
        caution: { caution in
            switch caution {
            case .directionForgotten: "Deze maat kent geen richting: elke relatie telde twee kanten op."
            case .directionMissing:
                "Deze maat gaat over richting, en die telt nu niet mee: elke relatie gaat twee kanten op. Met --gericht "
                    + "telt de richting wel."
            case .directionsAdded: "Relaties naar een speler toe en van hem uit zijn bij elkaar opgeteld."
            case .withinComponent:
                "Het netwerk bestaat uit losse delen. Vergelijk alleen spelers uit hetzelfde deel met elkaar."
            case .densestComponentOnly:
                "Niet iedereen is vanuit iedereen te bereiken. Deze maat geeft dan vooral het dichtste deel waarden boven "
                    + "0; dat de rest 0 heeft zegt weinig."
            case .sidesByOrder:
                "Het netwerk bestaat uit losse delen. In elk deel bepaalt wie het eerst op de kaart staat welke kant welke is."
            case .unknownStrengths: "Van sommige relaties is de sterkte niet bekend. Die tellen als vol."
            }
        },
        unusedOptions: { "Bij deze maat doet dit niets: \($0.joined(separator: ", "))." },
        notConverged: {
            [
                "deze maat is niet te bepalen: na \($0) rondes veranderde de uitkomst nog steeds (\($1)).",
                "Geef meer rondes (--rondes), neem genoegen met minder precies (--nauwkeurigheid 0,000001), of kies een "
                    + "andere maat, zoals closeness of betweenness.",
            ]
        },
        alphaTooLarge: {
            [
                "met --demping \($0) is deze maat oneindig groot.",
                "In dit netwerk moet de demping kleiner zijn dan \($1). Laat --demping weg, dan kiest Schakel zelf.",
            ]
        },
        notTwoMode: [
            "dit netwerk heeft geen twee kanten: er zijn relaties binnen dezelfde kant.",
            "Tweezijdige maten zijn voor bijvoorbeeld mensen en waar zij bij zijn. Kies met --soorten alleen zulke relaties.",
        ]
    )

    package static let english = Phrases.Central(
        title: { "Who is at the centre? Measure: \($0)" },
        normalized: "Normalized",
        tie: "Tie",
        showing: { "These are the first \($0) of \($1)." },
        words: englishWords,
        edgeBetweenness: Measure(
            "edge betweenness", "How often a tie is on the shortest path between two parties.",
            ["edge betweenness", "edgebetweenness"]),
        measuresHeading: "Measures:",
        also: { "Also: \($0)." },
        inverseStrengthLength: "A strong tie is a short one: length = 1 / strength.",
        strengthLength: "The strength of a tie is its length: a high number is far away.",
        strengthWorth: "Every tie counts for its strength.",
        egoModel: "Seen is every party with its own contacts (ego network, as in UCINET).",
        wholeModel: "Seen is the whole network (as in igraph and NetworkX).",
        ends: { from, to in
            switch (from, to) {
            case (let from?, let to?): "Only paths from \(from) to \(to) count (ordered pairs)."
            case (let from?, nil): "Only paths that begin at \(from) count (ordered pairs)."
            case (nil, let to): "Only paths that end at \(to ?? "") count (ordered pairs)."
            }
        },
        starts: { "The walker starts anew at \($0) each time." },
        selectionTooSmall: [
            "with --from or --to you choose nobody, or so few residents that they could be recognised.",
            "Choose a wider group, or add --audience team.",
        ],
        iterations: { "The outcome was settled after \($0) iterations." },
        caution: { caution in
            switch caution {
            case .directionForgotten: "This measure knows no direction: every tie counted both ways."
            case .directionMissing:
                "This measure is about direction, which does not count now: every tie leads both ways. With --directed it "
                    + "does."
            case .directionsAdded: "Ties that lead to a party and ties that lead from it are added together."
            case .withinComponent:
                "The network is in separate components. Compare parties of the same component only."
            case .densestComponentOnly:
                "Not everyone can be reached from everyone. This measure then gives values above 0 to the densest part "
                    + "mostly; that the rest has 0 says little."
            case .sidesByOrder:
                "The network is in separate components. In each, the party that comes first decides which side is which."
            case .unknownStrengths: "Of some ties the strength is not known. They count as full."
            }
        },
        unusedOptions: { "For this measure this does nothing: \($0.joined(separator: ", "))." },
        notConverged: {
            [
                "this measure cannot be found: after \($0) iterations the outcome still changed (\($1)).",
                "Allow more iterations (--iterations), settle for less precision (--tolerance 0.000001), or choose another "
                    + "measure, such as closeness or betweenness.",
            ]
        },
        alphaTooLarge: {
            [
                "with --alpha \($0) this measure is infinite.",
                "In this network alpha has to be below \($1). Leave --alpha out, and Schakel chooses one.",
            ]
        },
        notTwoMode: [
            "this network has no two modes: there are ties within one side.",
            "Two-mode measures are for, say, people and what they take part in. Choose such ties only, with --kinds.",
        ]
    )
}
