extension Phrases {
    /// What is said of the ways from one party to another.
    package struct Paths: Sendable {
        package let title: @Sendable (_ from: String, _ to: String) -> String
        package let number: String
        package let path: String
        package let steps: String
        package let reliability: String
        package let line: @Sendable (_ way: String, _ steps: String, _ chance: String?) -> String
        package let none: String
        package let shortest: @Sendable (_ steps: String) -> String
        package let reliable: @Sendable (_ chance: String) -> String
        package let disjoint: @Sendable (_ count: String, _ isOne: Bool) -> String
        /// The same where residents on the way are not told apart.
        package let reliableUnnamed: String
        package let disjointUnnamed: String
        package let merged: String
        package let meaningOfReliability: String
        package let unknownStrengths: String
        package let noChances: @Sendable (_ form: MapForm) -> [String]
        package let sameParty: @Sendable (_ option: String) -> String
        package let perhapsResident: String
        package let severalParties: @Sendable (_ name: String) -> String
    }
}

extension Phrases.Paths {
    package static let dutch = Phrases.Paths(
        title: { "Hoe kom je van \($0) bij \($1)?" },
        number: "Nr.",
        path: "Weg",
        steps: "Stappen",
        reliability: "Kans",
        line: { way, steps, chance in "\(way) (\(steps)\(chance.map { ", kans \($0)" } ?? ""))" },
        none:
            "Er is geen weg: ze zitten in verschillende delen van het netwerk, of de relaties lopen de andere kant op.",
        shortest: { "De kortste weg is \($0)." },
        reliable: { "Langs de betrouwbaarste weg is de kans \($0) dat het contact doorkomt." },
        disjoint: {
            $1
                ? "Er is 1 weg; elke weg gaat langs dezelfde spelers of direct."
                : "Er zijn \($0) wegen die onderweg niemand gemeen hebben."
        },
        reliableUnnamed: "De betrouwbaarste weg loopt langs een bewoner.",
        disjointUnnamed: "Deze wegen hebben onderweg niemand gemeen.",
        merged: "Wegen langs verschillende bewoners die er hetzelfde uitzien staan er één keer, zonder kans.",
        meaningOfReliability:
            "De kans is het product van de sterktes: hoe waarschijnlijk het is dat alle relaties onderweg standhouden.",
        unknownStrengths: "Van sommige relaties is de sterkte niet bekend. Die tellen als vol.",
        noChances: { form in
            let advice =
                switch form {
                case .files: "Zet in instellingen.csv wat volle sterkte is, of laat --betrouwbaar weg."
                case .sheets: "Zet op het blad Instellingen wat volle sterkte is, of laat --betrouwbaar weg."
                case .other: "Laat --betrouwbaar weg."
                }
            return ["de sterktes op deze kaart hebben geen maximum, en zijn dus geen kansen.", advice]
        },
        sameParty: { "bij \($0) staat dezelfde speler als waar de weg begint." },
        perhapsResident:
            "Is het een bewoner? Bewoners noemt Schakel alleen binnen je team: zet er --publiek team achter.",
        severalParties: { "er zijn meer spelers die “\($0)” heten. Gebruik het ID." }
    )

    package static let english = Phrases.Paths(
        title: { "How do you get from \($0) to \($1)?" },
        number: "No.",
        path: "Path",
        steps: "Steps",
        reliability: "Chance",
        line: { way, steps, chance in "\(way) (\(steps)\(chance.map { ", chance \($0)" } ?? ""))" },
        none: "There is no path: they are in different parts of the network, or the ties lead the other way.",
        shortest: { "The shortest path is \($0)." },
        reliable: { "Along the most reliable path, the chance is \($0) that contact gets through." },
        disjoint: {
            $1
                ? "There is 1 path; every path passes the same parties, or is direct."
                : "There are \($0) paths that share nobody on the way."
        },
        reliableUnnamed: "The most reliable path passes a resident.",
        disjointUnnamed: "These paths share nobody on the way.",
        merged: "Paths over different residents that look the same are shown once, without their chance.",
        meaningOfReliability:
            "The chance is the product of the strengths: how likely it is that all ties on the way hold.",
        unknownStrengths: "Of some ties the strength is not known. They count as full.",
        noChances: { form in
            let advice =
                switch form {
                case .files: "Say in settings.csv what full strength is, or leave --reliable out."
                case .sheets: "Say on the sheet Settings what full strength is, or leave --reliable out."
                case .other: "Leave --reliable out."
                }
            return ["the strengths on this map have no maximum, and so are no chances.", advice]
        },
        sameParty: { "\($0) names the party at which the path begins." },
        perhapsResident:
            "Is it a resident? Schakel names residents within your team only: add --audience team.",
        severalParties: { "there are several parties called “\($0)”. Use the ID." }
    )
}
