package import Insight

extension Phrases {
    /// What is said of how stable a ranking is.
    package struct Stability: Sendable {
        package let title: @Sendable (_ measure: String) -> String
        package let left: @Sendable (_ share: String, _ what: StabilityReport.Omitted, _ runs: String) -> String
        package let first: @Sendable (_ name: String, _ share: String, _ inThree: String) -> String
        package let firsts: @Sendable (_ share: String, _ inThree: String) -> String
        package let steady: String
        package let fair: String
        package let shaky: String
        package let allEqual: String
        package let value: String
        package let rank: String
        package let usually: String
        package let usuallyMeaning: String
        package let range: @Sendable (_ low: String, _ high: String) -> String
        package let figuresHeading: String
        package let rankCorrelation: Structure.Term
        package let squaredCorrelation: Structure.Term
        package let tenth: Structure.Term
        package let source: @Sendable (_ seed: String, _ error: String) -> String
        package let expectedShare: String
    }
}

extension Phrases.Stability {
    package static let dutch = Phrases.Stability(
        title: { "Hoe zeker is de volgorde? Maat: \($0)" },
        left: { share, what, runs in
            "Niet alles staat op een kaart. Daarom is \(runs) keer een ander deel (\(share)) van de "
                + "\(what == .ties ? "relaties" : "spelers") weggelaten, en is de volgorde opnieuw gemaakt."
        },
        first: { "Op nummer 1 staat \($0). Dat blijft zo in \($1) van de keren; bij de eerste drie in \($2)." },
        firsts: {
            "Op nummer 1 staan er meer dan één gelijk. In \($0) van de keren blijft een van hen nummer 1; bij de eerste drie "
                + "in \($1)."
        },
        steady: "De volgorde is stevig: wie boven staat, staat daar ook als er wat mist.",
        fair: "De volgorde is redelijk zeker. Neem de hoogste plaatsen serieus, maar niet het verschil tussen buren.",
        shaky: "De volgorde is onzeker: een paar gegevens meer of minder, en er staan anderen boven.",
        allEqual: "Iedereen heeft dezelfde waarde. Er is geen volgorde.",
        value: "Waarde",
        rank: "Plaats",
        usually: "Meestal tussen",
        usuallyMeaning: "Meestal: in negen van de tien keer.",
        range: { $0 == $1 ? $0 : "\($0) en \($1)" },
        figuresHeading: "Kengetallen",
        rankCorrelation: .init(
            "Samenhang van de volgordes (Spearman)", "1 is steeds dezelfde volgorde, 0 is geen verband."),
        squaredCorrelation: .init("Samenhang van de waarden (R²)", "1 is steeds dezelfde verhouding."),
        tenth: .init("Overlap van het bovenste tiende deel", "welk deel van de top steeds hetzelfde is."),
        source: {
            "Naar Borgatti, Carley en Krackhardt (2006); startgetal \($0). De percentages hebben een onzekerheid van "
                + "hoogstens \($1) punt."
        },
        expectedShare: "een deel zoals 10% of 0,1, boven 0 en onder 100%")

    package static let english = Phrases.Stability(
        title: { "How sure is the order? Measure: \($0)" },
        left: { share, what, runs in
            "A map never has everything. So another part (\(share)) of the \(what == .ties ? "ties" : "parties") was left "
                + "out \(runs) times, and the order made anew."
        },
        first: { "First comes \($0). That stays so in \($1) of the runs; among the first three in \($2)." },
        firsts: {
            "Several share the first place. In \($0) of the runs one of them stays first; among the first three in \($1)."
        },
        steady: "The order is firm: those at the top are there when something is missing, too.",
        fair: "The order is fairly sure. Take the highest places seriously, but not the difference between neighbours.",
        shaky: "The order is unsure: a few facts more or less, and others are at the top.",
        allEqual: "All have the same value. There is no order.",
        value: "Value",
        rank: "Rank",
        usually: "Mostly between",
        usuallyMeaning: "Mostly: in nine runs out of ten.",
        range: { $0 == $1 ? $0 : "\($0) and \($1)" },
        figuresHeading: "Key figures",
        rankCorrelation: .init("Correlation of ranks (Spearman)", "1 is the same order always, 0 is no relation."),
        squaredCorrelation: .init("Correlation of values (R²)", "1 is the same proportions always."),
        tenth: .init("Overlap of the top tenth", "the part of the top that stays the same."),
        source: {
            "After Borgatti, Carley & Krackhardt (2006); seed \($0). The percentages are uncertain by \($1) points at "
                + "most (standard error)."
        },
        expectedShare: "a share such as 10% or 0.1, above 0 and below 100%")
}
