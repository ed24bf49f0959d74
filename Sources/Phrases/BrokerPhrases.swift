package import Insight

extension Phrases {
    /// What is said of brokers.
    package struct Brokers: Sendable {
        package let title: @Sendable (_ criterion: String) -> String
        package let meaning: String
        package let nobody: String
        package let rolesHeading: String
        package let role: @Sendable (BrokersReport.Role) -> Structure.Term
        /// A role as a heading of a column.
        package let column: @Sendable (BrokersReport.Role) -> String
        package let partiesHeading: String
        package let groupsHeading: String
        package let groupsMeaning: String
        package let mostly: String
        package let mostlyAs: @Sendable (_ role: String, _ count: String) -> String
        package let total: String
        package let expected: String
        package let z: String
        package let twice: String
        package let ordered: String
        package let chance: String
    }
}

extension Phrases.Brokers {
    package static let dutch = Phrases.Brokers(
        title: { "Wie is schakel tussen wie? Groepen naar \($0)" },
        meaning:
            "Een schakel staat tussen twee spelers die zelf geen relatie met elkaar hebben. Welke rol dat is, hangt af "
            + "van de groepen waar de drie bij horen.",
        nobody: "Geen enkele speler staat tussen twee anderen in.",
        rolesHeading: "De rollen",
        role: { role in
            switch role {
            case .coordinator: .init("Coördinator (coordinator)", "verbindt twee uit de eigen groep.")
            case .itinerant: .init("Bemiddelaar (itinerant, consultant)", "verbindt twee uit één andere groep.")
            case .representative: .init("Vertegenwoordiger (representative)", "brengt de eigen groep bij een andere.")
            case .gatekeeper: .init("Poortwachter (gatekeeper)", "brengt een andere groep bij de eigen groep.")
            case .liaison: .init("Verbinder (liaison)", "verbindt twee andere groepen, van buitenaf.")
            }
        },
        column: { role in
            switch role {
            case .coordinator: "Coördinator"
            case .itinerant: "Bemiddelaar"
            case .representative: "Vertegenwoordiger"
            case .gatekeeper: "Poortwachter"
            case .liaison: "Verbinder"
            }
        },
        partiesHeading: "Per speler",
        groupsHeading: "Per groep",
        groupsMeaning: "Hoe vaak de spelers van een groep samen schakel zijn.",
        mostly: "Vooral als",
        mostlyAs: { "\($0.lowercased()) (\($1))" },
        total: "Totaal",
        expected: "Bij toeval",
        z: "z",
        twice: "Elk tweetal telt twee keer, heen en terug; vertegenwoordiger en poortwachter zijn daarom gelijk.",
        ordered: "Geteld zijn geordende tweetallen: van de een via de schakel naar de ander.",
        chance: "Naar Gould en Fernandez (1989). Bij toeval komt elke relatie even vaak voor.")

    package static let english = Phrases.Brokers(
        title: { "Who is the link between whom? Groups by \($0)" },
        meaning:
            "A broker stands between two parties who have no tie of their own. Which role that is depends on the groups "
            + "of the three.",
        nobody: "No party stands between two others.",
        rolesHeading: "The roles",
        role: { role in
            switch role {
            case .coordinator: .init("Coordinator", "joins two of the own group.")
            case .itinerant: .init("Itinerant (consultant)", "joins two of one other group.")
            case .representative: .init("Representative", "takes the own group to another.")
            case .gatekeeper: .init("Gatekeeper", "takes another group to the own group.")
            case .liaison: .init("Liaison", "joins two other groups, from outside.")
            }
        },
        column: { role in
            switch role {
            case .coordinator: "Coordinator"
            case .itinerant: "Itinerant"
            case .representative: "Representative"
            case .gatekeeper: "Gatekeeper"
            case .liaison: "Liaison"
            }
        },
        partiesHeading: "By party",
        groupsHeading: "By group",
        groupsMeaning: "How often the parties of a group are brokers together.",
        mostly: "Mostly as",
        mostlyAs: { "\($0.lowercased()) (\($1))" },
        total: "Total",
        expected: "By chance",
        z: "z",
        twice: "Each pair counts twice, there and back; so representative and gatekeeper are equal.",
        ordered: "Counted are ordered pairs: from one through the broker to the other.",
        chance: "After Gould & Fernandez (1989). By chance, every tie is as likely.")
}
