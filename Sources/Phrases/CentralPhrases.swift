package import Insight

extension Phrases {
    /// What is said of centrality.
    package struct Central: Sendable {
        package let title: @Sendable (_ measure: String) -> String
        package let normalized: String
        package let tie: String
        package let showing: @Sendable (_ shown: String, _ all: String) -> String
        let degree: Measure
        let inDegree: Measure
        let outDegree: Measure
        let strength: Measure
        let closeness: Measure
        let closenessWithinReach: Measure
        let harmonic: Measure
        let kReach: Measure
        let betweenness: Measure
        package let edgeBetweenness: Measure

        /// What a measure is called, what it says, and other words that a reader may use for it.
        package struct Measure: Sendable {
            package let name: String
            package let meaning: String
            package let otherNames: [String]
            package init(_ name: String, _ meaning: String, _ otherNames: [String] = []) {
                self.name = name
                self.meaning = meaning
                self.otherNames = otherNames
            }
        }

        /// The words for a measure.
        package func words(for measure: CentralityMeasure) -> Measure {
            switch measure {
            case .degree: degree
            case .inDegree: inDegree
            case .outDegree: outDegree
            case .strength: strength
            case .closeness: closeness
            case .closenessWithinReach: closenessWithinReach
            case .harmonic: harmonic
            case .kReach: kReach
            case .betweenness: betweenness
            }
        }
    }
}

extension Phrases.Central {
    package static let dutch = Phrases.Central(
        title: { "Wie staat er in het midden? Maat: \($0)" },
        normalized: "Genormeerd",
        tie: "Relatie",
        showing: { "Je ziet de eerste \($0) van de \($1)." },
        degree: Measure(
            "aantal relaties (degree)", "Met hoeveel relaties een speler aan anderen vastzit.",
            ["graad", "relaties", "aantal relaties"]),
        inDegree: Measure(
            "inkomende relaties (in-degree)", "Hoeveel relaties naar een speler toe gaan.", ["ingraad", "inkomend"]),
        outDegree: Measure(
            "uitgaande relaties (out-degree)", "Hoeveel relaties van een speler uitgaan.", ["uitgraad", "uitgaand"]),
        strength: Measure("sterkte (strength)", "De sterkte van alle relaties van een speler bij elkaar.", ["sterkte"]),
        closeness: Measure("nabijheid (closeness)", "Hoe dichtbij alle anderen zijn, in stappen.", ["nabijheid"]),
        closenessWithinReach: Measure(
            "nabijheid binnen bereik (closeness-within-reach)", "Hoe dichtbij de anderen zijn die je kunt bereiken.",
            ["nabijheid binnen bereik"]),
        harmonic: Measure(
            "harmonische nabijheid (harmonic)", "Hoe dichtbij anderen zijn; wie verder weg is telt minder mee.",
            ["harmonisch", "harmonische nabijheid"]),
        kReach: Measure(
            "reikwijdte (k-reach)", "Hoeveel anderen er binnen een paar stappen zijn.",
            ["reikwijdte", "bereik", "reach"]),
        betweenness: Measure(
            "tussenpositie (betweenness)", "Hoe vaak een speler op de kortste weg tussen twee anderen ligt.",
            ["tussenpositie", "tussenligging"]),
        edgeBetweenness: Measure(
            "tussenpositie van relaties (edge-betweenness)",
            "Hoe vaak een relatie op de kortste weg tussen twee spelers ligt.",
            ["tussenpositie van relaties", "lijntussenpositie"])
    )

    package static let english = Phrases.Central(
        title: { "Who is at the centre? Measure: \($0)" },
        normalized: "Normalized",
        tie: "Tie",
        showing: { "These are the first \($0) of \($1)." },
        degree: Measure("degree", "By how many ties a party is tied to others.", ["ties"]),
        inDegree: Measure("in-degree", "How many ties lead to a party.", ["indegree"]),
        outDegree: Measure("out-degree", "How many ties lead from a party.", ["outdegree"]),
        strength: Measure("strength", "The strength of all ties of a party together.", ["weighted degree"]),
        closeness: Measure("closeness", "How near all others are, in steps."),
        closenessWithinReach: Measure(
            "closeness within reach", "How near those others are who can be reached at all.",
            ["closeness within reach"]),
        harmonic: Measure(
            "harmonic closeness", "How near others are; those further away count for less.",
            ["harmonic closeness", "harmonic-closeness"]),
        kReach: Measure("k-reach", "How many others there are within a few steps.", ["reach", "kreach"]),
        betweenness: Measure("betweenness", "How often a party is on the shortest path between two others."),
        edgeBetweenness: Measure(
            "edge betweenness", "How often a tie is on the shortest path between two parties.",
            ["edge betweenness", "edgebetweenness"])
    )
}
