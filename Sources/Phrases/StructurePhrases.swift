extension Phrases {
    /// What is said of the structure of a network.
    package struct Structure: Sendable {
        package let title: String
        package let whole: @Sendable (_ parties: String, _ ties: String) -> String
        package let oneComponent: String
        package let components: @Sendable (_ count: String, _ withoutTies: String) -> String
        package let componentsHeading: String
        package let component: String
        package let residents: String
        package let others: String
        package let rest: String
        package let withoutTies: String
        package let densityOfPairs: @Sendable (_ share: String, _ pairs: String) -> String
        package let cutPointsHeading: String
        package let noCutPoints: String
        package let cutPointPersons: @Sendable (_ count: String) -> String
        package let bridgesHeading: String
        package let noBridges: String
        package let bridgePersons: @Sendable (_ count: String) -> String
        package let isCutPoint: String
        package let parties: String
        package let from: String
        package let to: String
        package let core: String
        package let figuresHeading: String
        package let density: Term
        package let reciprocity: Term
        package let strongComponents: Term
        package let biconnectedComponents: Term
        package let largestCore: Term
        package let diameter: Term
        package let averagePathLength: Term
        package let triangles: Term
        package let transitivity: Term
        package let averageClustering: Term

        /// A figure by its names, and what it says.
        package struct Term: Sendable {
            package let name: String
            package let meaning: String

            package init(_ name: String, _ meaning: String) {
                self.name = name
                self.meaning = meaning
            }
        }
    }
}

extension Phrases.Structure {
    package static let dutch = Phrases.Structure(
        title: "Hoe zit het netwerk in elkaar?",
        whole: { "Het netwerk heeft \($0) spelers en \($1) relaties." },
        oneComponent: "Alles hangt samen: van iedere speler is er een weg naar iedere andere.",
        components: { "Het bestaat uit \($0) losse delen, waarvan \($1) uit één speler zonder relatie." },
        componentsHeading: "De delen",
        component: "Deel",
        residents: "Bewoners",
        others: "Andere spelers",
        rest: "overige delen",
        withoutTies: "zonder relatie",
        densityOfPairs: { "Van alle tweetallen die er kunnen zijn heeft \($0) een relatie (\($1) tweetallen)." },
        cutPointsHeading: "Knooppunten: zonder deze speler valt een deel uit elkaar",
        noCutPoints: "Er is geen speler zonder wie een deel uit elkaar valt.",
        cutPointPersons: { "Bewoners die zo’n knooppunt zijn noemen we niet (\($0))." },
        bridgesHeading: "Bruggen: zonder deze relatie valt een deel uit elkaar",
        noBridges: "Er is geen relatie zonder welke een deel uit elkaar valt.",
        bridgePersons: { "Bruggen naar bewoners noemen we niet (\($0))." },
        isCutPoint: "Knooppunt",
        parties: "Spelers",
        from: "Van",
        to: "Naar",
        core: "Kern",
        figuresHeading: "Kengetallen",
        density: Term("Dichtheid (density)", "deel van de tweetallen dat een relatie heeft."),
        reciprocity: Term("Wederkerigheid (reciprocity)", "deel van de relaties dat ook terug gaat."),
        strongComponents: Term(
            "Sterk samenhangende delen (strong components)",
            "delen waarbinnen iedereen in de richting van de relaties bij iedereen komt."),
        biconnectedComponents: Term(
            "Hechte delen (biconnected components)",
            "delen die bijeen blijven, welke speler er ook uit wegvalt; een brug telt als een deel van twee."),
        largestCore: Term(
            "Diepste kern (largest k-core)", "zoveel relaties heeft ieder daar minstens binnen die kern."),
        diameter: Term(
            "Grootste afstand (diameter)",
            "stappen tussen de twee die het verst van elkaar zitten, van wie bij elkaar kan komen."),
        averagePathLength: Term(
            "Gemiddelde afstand (average path length)", "stappen tussen twee die bij elkaar kunnen komen."),
        triangles: Term("Driehoeken (triangles)", "drietallen die alle drie aan elkaar vastzitten."),
        transitivity: Term(
            "Gesloten driehoeken (transitivity)", "hoe vaak twee contacten van dezelfde speler elkaar ook kennen."),
        averageClustering: Term(
            "Gemiddelde onderlinge bekendheid (average clustering)", "hetzelfde, maar gemiddeld per speler.")
    )

    package static let english = Phrases.Structure(
        title: "How is the network built?",
        whole: { "The network has \($0) parties and \($1) ties." },
        oneComponent: "All of it hangs together: there is a path from every party to every other.",
        components: { "It consists of \($0) separate components, of which \($1) are a single party without a tie." },
        componentsHeading: "The components",
        component: "Component",
        residents: "Residents",
        others: "Other parties",
        rest: "other components",
        withoutTies: "without a tie",
        densityOfPairs: { "Of all pairs that there could be, \($0) have a tie (\($1) pairs)." },
        cutPointsHeading: "Cut points: without this party a component falls apart",
        noCutPoints: "There is no party without which a component falls apart.",
        cutPointPersons: { "Residents who are such a cut point are not named (\($0))." },
        bridgesHeading: "Bridges: without this tie a component falls apart",
        noBridges: "There is no tie without which a component falls apart.",
        bridgePersons: { "Bridges to residents are not named (\($0))." },
        isCutPoint: "Cut point",
        parties: "Parties",
        from: "From",
        to: "To",
        core: "Core",
        figuresHeading: "Key figures",
        density: Term("Density", "share of the pairs that have a tie."),
        reciprocity: Term("Reciprocity", "share of the ties that are returned."),
        strongComponents: Term(
            "Strong components", "parts in which everyone can get to everyone along the direction of ties."),
        biconnectedComponents: Term(
            "Biconnected components",
            "parts that stay together whichever party drops out of them; a bridge counts as a part of two."),
        largestCore: Term("Largest k-core", "everyone in it has at least so many ties within it."),
        diameter: Term("Diameter", "steps between the two farthest apart of those whom a path joins."),
        averagePathLength: Term("Average path length", "steps between two whom a path joins."),
        triangles: Term("Triangles", "triples that are tied all three."),
        transitivity: Term("Transitivity", "how often two contacts of one party are tied themselves."),
        averageClustering: Term("Average clustering", "the same, averaged over parties.")
    )
}
