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
        package let density: @Sendable (_ share: String, _ pairs: String) -> String
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
        density: { "Van alle tweetallen die er kunnen zijn heeft \($0) een relatie (\($1) tweetallen)." },
        cutPointsHeading: "Knooppunten: zonder deze speler valt een deel uit elkaar",
        noCutPoints: "Er is geen speler zonder wie een deel uit elkaar valt.",
        cutPointPersons: { "Bewoners die zo’n knooppunt zijn noemen we niet (\($0))." },
        bridgesHeading: "Bruggen: zonder deze relatie valt een deel uit elkaar",
        noBridges: "Er is geen relatie zonder welke een deel uit elkaar valt.",
        bridgePersons: { "Bruggen naar bewoners noemen we niet (\($0))." },
        isCutPoint: "Knooppunt",
        parties: "Spelers",
        from: "Van",
        to: "Naar"
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
        density: { "Of all pairs that there could be, \($0) have a tie (\($1) pairs)." },
        cutPointsHeading: "Cut points: without this party a component falls apart",
        noCutPoints: "There is no party without which a component falls apart.",
        cutPointPersons: { "Residents who are such a cut point are not named (\($0))." },
        bridgesHeading: "Bridges: without this tie a component falls apart",
        noBridges: "There is no tie without which a component falls apart.",
        bridgePersons: { "Bridges to residents are not named (\($0))." },
        isCutPoint: "Cut point",
        parties: "Parties",
        from: "From",
        to: "To"
    )
}
