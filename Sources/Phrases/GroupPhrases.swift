package import Insight

extension Phrases {
    /// What is said of parties in groups: those that ties make, and those of an attribute.
    package struct Groups: Sendable {
        package let title: String
        package let lead: @Sendable (_ count: String, _ isOne: Bool) -> String
        package let none: String
        package let group: String
        package let residents: String
        package let others: String
        package let traits: String
        /// Most of those in a group have this: so many of so many.
        package let trait: @Sendable (_ label: String, _ parties: String, _ known: String) -> String
        package let whoHeading: String
        package let who: @Sendable (_ group: String, _ names: String) -> String
        package let residentsOnly: String
        package let rest: String
        package let alone: String
        package let bridgesHeading: String
        package let noBridges: String
        package let bridgesTo: String
        package let bridgeTies: String
        package let modularity: @Sendable (String) -> String
        package let agreement: @Sendable (_ share: String, _ runs: String) -> String
        package let method: @Sendable (GroupSearch, _ resolution: String, _ seed: String) -> String
        package let directionForgotten: String
        /// What groups are called that are sorted by something.
        package let criterion: @Sendable (GroupCriterion) -> String
        /// Stands for a word that may say who someone is.
        package let unnamed: String
        package let unknown: @Sendable (_ count: String, _ criterion: String) -> String
        package let noGroups: @Sendable (_ criterion: String) -> [String]
        package let sizesHeld: String
    }
}

extension Phrases.Groups {
    package static let dutch = Phrases.Groups(
        title: "Welke groepen zie je in het netwerk?",
        lead: {
            "Wie veel met elkaar te maken heeft, en minder met de rest, hoort hier bij elkaar. Zo zie je "
                + ($1 ? "1 groep." : "\($0) groepen.")
        },
        none: "Er zijn geen groepen: niemand heeft een relatie.",
        group: "Groep",
        residents: "Bewoners",
        others: "Andere spelers",
        traits: "Wat de meesten gemeen hebben",
        trait: { "\($0) (\($1) van \($2))" },
        whoHeading: "Wie erbij horen",
        who: { "Groep \($0): \($1)." },
        residentsOnly: "bewoners",
        rest: "overige groepen",
        alone: "zonder relatie",
        bridgesHeading: "Wie de groepen verbindt",
        noBridges: "Geen enkele speler heeft een relatie met een andere groep dan de eigen.",
        bridgesTo: "Verbindt met groep",
        bridgeTies: "Relaties met andere groepen",
        modularity: {
            "De modulariteit (modularity) is \($0): bij 0 is de verdeling niet beter dan toeval, dichter bij 1 is scherper."
        },
        agreement: {
            "De uitkomst is gemaakt uit \($1) berekeningen. Die waren het voor \($0) eens: bij 100% maakt toeval niets uit."
        },
        method: { search, resolution, seed in
            let quality = search.quality == .cpm ? "constant Potts-model" : "modulariteit"
            switch search.method {
            case .leiden:
                return "Methode: Leiden (Traag e.a. 2019), \(quality), resolutie \(resolution), startgetal \(seed). "
                    + "Zonder richting."
            case .louvain:
                return "Methode: Louvain (Blondel e.a. 2008), \(quality), resolutie \(resolution), startgetal \(seed). "
                    + "Zonder richting."
            case .labels:
                return "Methode: label propagation (Raghavan e.a. 2007), startgetal \(seed). Zonder richting."
            }
        },
        directionForgotten: "De richting van relaties doet hier niet mee.",
        criterion: { criterion in
            switch criterion {
            case .world: "wereld"
            case .sector: "sector"
            case .area: "wijk"
            case .kind: "soort"
            case .role: "functie"
            case .attribute(let header): header
            }
        },
        unnamed: "een kleine groep bewoners",
        unknown: { "Van sommige spelers is niet bekend bij welke groep ze horen (\($1)). Zij doen niet mee (\($0))." },
        noGroups: {
            [
                "op deze kaart zijn er geen twee groepen om te vergelijken (\($0)).",
                "Kies een kenmerk waarin spelers verschillen, of vul het in bij de spelers.",
            ]
        },
        sizesHeld:
            "Een of meer groepen zijn klein. Daarom staan er geen cijfers bij waaruit je kunt afleiden hoe klein.")

    package static let english = Phrases.Groups(
        title: "Which groups do you see in the network?",
        lead: {
            "Those who have much to do with each other, and less with the rest, belong together here. That makes "
                + ($1 ? "1 group." : "\($0) groups.")
        },
        none: "There are no groups: nobody has a tie.",
        group: "Group",
        residents: "Residents",
        others: "Other parties",
        traits: "What most have in common",
        trait: { "\($0) (\($1) of \($2))" },
        whoHeading: "Who belong to them",
        who: { "Group \($0): \($1)." },
        residentsOnly: "residents",
        rest: "other groups",
        alone: "without a tie",
        bridgesHeading: "Who ties the groups together",
        noBridges: "No party has a tie with a group other than its own.",
        bridgesTo: "Ties with group",
        bridgeTies: "Ties to other groups",
        modularity: { "Modularity is \($0): at 0 the division is no better than chance, nearer 1 is sharper." },
        agreement: {
            "The outcome is made from \($1) runs. They agreed for \($0): at 100% chance plays no part."
        },
        method: { search, resolution, seed in
            let quality = search.quality == .cpm ? "constant Potts model" : "modularity"
            switch search.method {
            case .leiden:
                return "Method: Leiden (Traag et al. 2019), \(quality), resolution \(resolution), seed \(seed). "
                    + "Undirected."
            case .louvain:
                return "Method: Louvain (Blondel et al. 2008), \(quality), resolution \(resolution), seed \(seed). "
                    + "Undirected."
            case .labels: return "Method: label propagation (Raghavan et al. 2007), seed \(seed). Undirected."
            }
        },
        directionForgotten: "The direction of ties plays no part here.",
        criterion: { criterion in
            switch criterion {
            case .world: "world"
            case .sector: "sector"
            case .area: "area"
            case .kind: "kind"
            case .role: "role"
            case .attribute(let header): header
            }
        },
        unnamed: "a small group of residents",
        unknown: { "Of some parties it is not known which group they belong to (\($1)). They are left out (\($0))." },
        noGroups: {
            [
                "on this map there are no two groups to compare (\($0)).",
                "Choose something in which parties differ, or fill it in for the parties.",
            ]
        },
        sizesHeld: "One or more groups are small. So figures from which their size could be told are left out.")
}
