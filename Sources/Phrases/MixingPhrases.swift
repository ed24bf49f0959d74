package import Insight

extension Phrases {
    /// What is said of how groups mix.
    package struct Mixing: Sendable {
        package let title: @Sendable (_ criterion: String) -> String
        package let inward: @Sendable (_ share: String, _ chance: String, _ p: String) -> String
        package let outward: @Sendable (_ share: String, _ chance: String, _ p: String) -> String
        package let noDifference: @Sendable (_ share: String, _ chance: String, _ p: String) -> String
        /// The same without figures.
        package let inwardOnly: String
        package let outwardOnly: String
        package let noDifferenceOnly: String
        package let noTies: String
        package let tableHeading: String
        package let table: @Sendable (_ isDirected: Bool, _ hasChance: Bool) -> String
        package let groupsHeading: String
        package let surprisesHeading: String
        package let from: String
        package let to: String
        package let ties: String
        package let expected: String
        package let pValue: String
        package let ownShare: String
        package let homophily: String
        package let spectral: String
        package let figuresHeading: String
        package let figure: @Sendable (MixingReport.Measure) -> Structure.Term
        package let numeric: Structure.Term
        package let chance: @Sendable (_ permutations: String, _ seed: String, _ error: String) -> String
        package let held: String
        package let manyNumbers: String
    }
}

extension Phrases.Mixing {
    package static let dutch = Phrases.Mixing(
        title: { "Wie zoekt wie op? Groepen naar \($0)" },
        inward: {
            "Relaties blijven vaker binnen de eigen groep dan toeval zou geven: \($0) van de relaties, tegen \($1) bij "
                + "toeval (p = \($2))."
        },
        outward: {
            "Relaties gaan vaker naar een andere groep dan toeval zou geven: \($0) blijft binnen de eigen groep, tegen \($1) "
                + "bij toeval (p = \($2))."
        },
        noDifference: {
            "Van de relaties blijft \($0) binnen de eigen groep. Dat is ongeveer wat toeval zou geven (\($1), p = \($2))."
        },
        inwardOnly: "Relaties blijven vaker binnen de eigen groep dan toeval zou geven.",
        outwardOnly: "Relaties gaan vaker naar een andere groep dan toeval zou geven.",
        noDifferenceOnly: "De groepen mengen ongeveer zoals toeval zou geven.",
        noTies: "Tussen deze spelers zijn er geen relaties.",
        tableHeading: "Wie met wie",
        table: {
            "Aantal relaties\($0 ? " van de rij naar de kolom" : "")"
                + ($1 ? ", en tussen haakjes hoeveel toeval zou geven." : ".")
        },
        groupsHeading: "De groepen",
        surprisesHeading: "Waar het het meest van toeval afwijkt",
        from: "Van",
        to: "Naar",
        ties: "Relaties",
        expected: "Bij toeval",
        pValue: "p",
        ownShare: "Blijft binnen de groep",
        homophily: "Homofilie (Coleman)",
        spectral: "Spectrale segregatie",
        figuresHeading: "Kengetallen",
        figure: { measure in
            switch measure {
            case .eiIndex: .init("E-I-index", "van −1 (alle relaties binnen de groepen) tot 1 (alle ertussen).")
            case .rescaledEIIndex:
                .init("E-I-index van dichtheden", "hetzelfde, maar de grootte van de groepen telt niet mee.")
            case .assortativity: .init("Assortativiteit (Newman)", "1 is alles binnen, 0 is toeval.")
            case .guptaAndersonMay:
                .init("Gupta, Anderson en May", "als assortativiteit, maar elke groep telt even zwaar.")
            case .freemanSegregation: .init("Segregatie (Freeman)", "1 is geen relatie ertussen, 0 is toeval.")
            case .oddsRatio:
                .init("Kansverhouding (odds ratio)", "hoeveel keer zo makkelijk een relatie binnen de groep ontstaat.")
            case .yulesQ: .init("Q van Yule", "de kansverhouding tussen −1 en 1.")
            }
        },
        numeric: .init(
            "Assortativiteit van getallen", "of spelers relaties hebben met wie ongeveer hetzelfde getal heeft."),
        chance: {
            "Toeval: \($0) keer zijn de groepen in willekeurige volgorde over de spelers verdeeld (startgetal \($1)). De p "
                + "heeft daardoor een onzekerheid van hoogstens \($2)."
        },
        held: "Sommige aantallen zijn te klein om te tonen. Daarom zie je hier wel de richting, maar geen kengetallen.",
        manyNumbers: "Het kenmerk is een getal met veel waarden. Daarom vergelijkt Schakel getallen, geen groepen.")

    package static let english = Phrases.Mixing(
        title: { "Who seeks whom? Groups by \($0)" },
        inward: {
            "Ties stay within the own group more often than by chance: \($0) of the ties, against \($1) by chance (p = "
                + "\($2))."
        },
        outward: {
            "Ties go to another group more often than by chance: \($0) stay within the own group, against \($1) by chance "
                + "(p = \($2))."
        },
        noDifference: {
            "Of the ties, \($0) stay within the own group. That is about what chance gives (\($1), p = \($2))."
        },
        inwardOnly: "Ties stay within the own group more often than by chance.",
        outwardOnly: "Ties go to another group more often than by chance.",
        noDifferenceOnly: "The groups mix about as chance would have it.",
        noTies: "There are no ties among these parties.",
        tableHeading: "Who with whom",
        table: {
            "Number of ties\($0 ? " from the row to the column" : "")"
                + ($1 ? ", and in brackets how many chance would give." : ".")
        },
        groupsHeading: "The groups",
        surprisesHeading: "Where it differs most from chance",
        from: "From",
        to: "To",
        ties: "Ties",
        expected: "By chance",
        pValue: "p",
        ownShare: "Stays within the group",
        homophily: "Homophily (Coleman)",
        spectral: "Spectral segregation",
        figuresHeading: "Key figures",
        figure: { measure in
            switch measure {
            case .eiIndex: .init("E-I index", "from −1 (all ties within groups) to 1 (all between them).")
            case .rescaledEIIndex:
                .init("Density-rescaled E-I index", "the same, but the sizes of the groups do not count.")
            case .assortativity: .init("Assortativity (Newman)", "1 is all within, 0 is chance.")
            case .guptaAndersonMay: .init("Gupta, Anderson & May", "as assortativity, but each group counts the same.")
            case .freemanSegregation: .init("Segregation (Freeman)", "1 is no tie between, 0 is chance.")
            case .oddsRatio: .init("Odds ratio", "how many times the odds of a tie are higher within a group.")
            case .yulesQ: .init("Yule's Q", "the odds ratio between −1 and 1.")
            }
        },
        numeric: .init("Numeric assortativity", "whether parties have ties with those of about the same number."),
        chance: {
            "Chance: the groups were put on the parties in random order \($0) times (seed \($1)). So p is uncertain by \($2) "
                + "at most (standard error)."
        },
        held: "Some counts are too small to show. So you see which way it goes, but no key figures.",
        manyNumbers: "This is a number with many values. So numbers are compared, not groups.")
}
