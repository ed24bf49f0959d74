extension Phrases {
    /// What is said of reach.
    package struct Reach: Sendable {
        package let title: @Sendable (_ people: String) -> String
        package let nobodyOnMap: @Sendable (_ people: String) -> String
        package let noSources: String
        /// How many of all are reached, from whom, within how many steps; the share is none where it is not shown.
        package let reached:
            @Sendable (
                _ whole: String, _ people: String, _ reached: String, _ isOne: Bool, _ share: String?, _ steps: String,
                _ from: String
            )
                -> String
        package let nobodyReached:
            @Sendable (_ whole: String, _ people: String, _ steps: String, _ from: String) -> String
        package let notShown: @Sendable (_ people: String) -> String
        package let population: @Sendable (_ people: String, _ count: String, _ source: String?) -> String
        package let notRecorded: @Sendable (_ count: String) -> String
        package let allRecorded: String
        package let noPopulation: @Sendable (_ people: String, _ form: MapForm) -> String
        package let within: String
        package let reachedColumn: String
        package let shareColumn: String
        package let othersColumn: String
        package let othersShareColumn: String
        package let missedHeading: String
        package let missedColumn: String
        package let unreachable: @Sendable (_ from: String) -> String
        package let isolated: String
        package let notOnMap: String
        package let reachersHeading: String
        package let reachesColumn: @Sendable (_ steps: String) -> String
        package let onlyColumn: String
        package let parityLess: @Sendable (_ people: String, _ share: String, _ others: String, _ p: String) -> String
        package let parityMore: @Sendable (_ people: String, _ share: String, _ others: String, _ p: String) -> String
        package let parityChance: @Sendable (_ people: String, _ share: String, _ others: String, _ p: String) -> String
        package let residentsHeading: String
        package let stepsColumn: String
        package let noPath: String
        package let noTie: String
    }
}

extension Phrases.Reach {
    package static let dutch = Phrases.Reach(
        title: { "Wie bereiken we van de \($0)?" },
        nobodyOnMap: {
            "Er staan nog geen \($0) op de kaart. Wil je weten wie je bereikt? Zet dan eerst een paar van hen op de kaart."
        },
        noSources: "Niemand op de kaart past bij --vanuit. Daardoor is er niemand om vanuit te zoeken.",
        reached: { whole, people, reached, isOne, share, steps, from in
            "Van de \(whole) \(people) op de kaart \(isOne ? "is" : "zijn") er \(reached)\(share.map { " (\($0))" } ?? "") "
                + "binnen \(steps) te bereiken vanuit \(from)."
        },
        nobodyReached: { whole, people, steps, from in
            "Van de \(whole) \(people) op de kaart is nog niemand binnen \(steps) te bereiken vanuit \(from)."
        },
        notShown: {
            "Hoeveel \($0) we bereiken, kunnen we hier niet laten zien zonder dat iemand te herkennen is."
        },
        population: { people, count, source in
            "In dit gebied wonen \(count) \(people)\(source.map { " (\($0))" } ?? "")."
        },
        notRecorded: { "\($0) van hen staan nog niet op de kaart; over hen zegt deze uitkomst niets." },
        allRecorded: "Zij staan allemaal op de kaart.",
        noPopulation: { people, form in
            let advice =
                switch form {
                case .files: "Zet het in bevolking.csv, dan"
                case .sheets: "Zet het op het blad Bevolking, dan"
                case .other: "In een kaart met bevolkingscijfers"
                }
            return
                "Hoeveel \(people) hier wonen staat niet in de kaart. \(advice) zie je ook wie er nog niet op de kaart staat."
        },
        within: "Binnen",
        reachedColumn: "Bereikt",
        shareColumn: "Deel",
        othersColumn: "Andere bewoners",
        othersShareColumn: "Deel van hen",
        missedHeading: "Wie we nog missen",
        missedColumn: "Wie",
        unreachable: { "Hebben wel relaties, maar geen weg naar \($0)" },
        isolated: "Staan op de kaart, maar hebben nog met niemand een relatie",
        notOnMap: "Wonen hier, maar staan nog niet op de kaart",
        reachersHeading: "Via wie",
        reachesColumn: { "Bereikt binnen \($0)" },
        onlyColumn: "Alleen via deze speler",
        parityLess: { people, share, others, p in
            "Van de \(people) bereiken we een kleiner deel (\(share)) dan van de andere bewoners (\(others)). Dat is waarschijnlijk geen "
                + "toeval (p = \(p))."
        },
        parityMore: { people, share, others, p in
            "Van de \(people) bereiken we een groter deel (\(share)) dan van de andere bewoners (\(others)). Dat is waarschijnlijk geen "
                + "toeval (p = \(p))."
        },
        parityChance: { people, share, others, p in
            "Van de \(people) bereiken we \(share), van de andere bewoners \(others). Dat verschil kan toeval zijn (p = \(p))."
        },
        residentsHeading: "Hoe ver is het contact",
        stepsColumn: "Stappen",
        noPath: "geen weg",
        noTie: "geen relatie"
    )

    package static let english = Phrases.Reach(
        title: { "Whom do we reach of the \($0)?" },
        nobodyOnMap: {
            "There are no \($0) on the map yet. To see whom you reach, put a few of them on the map first."
        },
        noSources: "Nobody on the map fits --from, so there is nobody to look from.",
        reached: { whole, people, reached, isOne, share, steps, from in
            "Of the \(whole) \(people) on the map, \(reached)\(share.map { " (\($0))" } ?? "") can be reached within \(steps) "
                + "from \(from)."
        },
        nobodyReached: { whole, people, steps, from in
            "Of the \(whole) \(people) on the map, nobody can be reached within \(steps) from \(from) yet."
        },
        notShown: {
            "How many \($0) we reach cannot be shown here without anyone being recognised."
        },
        population: { people, count, source in "\(count) \(people) live in this area\(source.map { " (\($0))" } ?? "")."
        },
        notRecorded: { "\($0) of them are not on the map yet; of them this outcome says nothing." },
        allRecorded: "All of them are on the map.",
        noPopulation: { people, form in
            let advice =
                switch form {
                case .files: "Put it in population.csv to see"
                case .sheets: "Put it on the sheet Population to see"
                case .other: "A map with population figures shows"
                }
            return "The map does not say how many \(people) live here. \(advice) who is not on the map yet."
        },
        within: "Within",
        reachedColumn: "Reached",
        shareColumn: "Share",
        othersColumn: "Other residents",
        othersShareColumn: "Share of them",
        missedHeading: "Who is still missed",
        missedColumn: "Who",
        unreachable: { "Have ties, but no path to \($0)" },
        isolated: "Are on the map, but have no tie to anyone yet",
        notOnMap: "Live here, but are not on the map yet",
        reachersHeading: "Through whom",
        reachesColumn: { "Reached within \($0)" },
        onlyColumn: "Through this party only",
        parityLess: { people, share, others, p in
            "Of the \(people) we reach a smaller share (\(share)) than of the other residents (\(others)). That is probably no chance "
                + "(p = \(p))."
        },
        parityMore: { people, share, others, p in
            "Of the \(people) we reach a larger share (\(share)) than of the other residents (\(others)). That is probably no chance "
                + "(p = \(p))."
        },
        parityChance: { people, share, others, p in
            "Of the \(people) we reach \(share), of the other residents \(others). That difference can be chance (p = \(p))."
        },
        residentsHeading: "How far contact is",
        stepsColumn: "Steps",
        noPath: "no path",
        noTie: "no tie"
    )
}
