extension Phrases {
    /// Words that several answers share.
    package struct Shared: Sendable {
        package let name: String
        package let kind: String
        package let value: String
        package let rank: String
        package let number: String
        package let persons: String
        package let share: String
        package let id: String
        /// Stands for a person whose name is not shown.
        package let someone: String
        /// Another such person.
        package let someoneElse: String
        /// A person in between whose name is not shown.
        package let acquaintance: String
        package let source: @Sendable (String) -> String
        /// That persons are held back, and how to see them.
        package let personsHeldBack: @Sendable (_ count: String) -> String
        /// That small numbers are held back.
        package let smallNumbers: @Sendable (_ threshold: String) -> String
        /// That the answer holds names, and for whom it is.
        package let namesShown: String
        /// The day that ties had to be there.
        package let moment: @Sendable (String) -> String
        package let onlyKinds: @Sendable (String) -> String
        package let minimumStrength: @Sendable (String) -> String
        package let directed: String
        /// How many others there are, at the end of a list of names.
        package let others: @Sendable (_ count: String, _ isOne: Bool) -> String
        /// How many more there are.
        package let more: @Sendable (_ count: String) -> String
        /// Professionals, government: the words for who people are reached from.
        package let government: String
        package let organisationsWorld: String
        package let communityBuilding: String
        package let democratisation: String
        package let tagged: @Sendable (String) -> String
    }
}

extension Phrases.Shared {
    package static let dutch = Phrases.Shared(
        name: "Naam",
        kind: "Soort",
        value: "Waarde",
        rank: "Plaats",
        number: "Aantal",
        persons: "Mensen",
        share: "Deel",
        id: "ID",
        someone: "een bewoner",
        someoneElse: "een andere bewoner",
        acquaintance: "iemand die beiden kennen",
        source: { "Bron: \($0)" },
        personsHeldBack: {
            "Bewoners staan hier niet bij (\($0)). Met --publiek team zie je ze wel; deel die uitkomst alleen binnen je team."
        },
        smallNumbers: {
            "Om mensen te beschermen tonen we geen aantallen onder de \($0), en geen cijfers waaruit je die kunt afleiden. Met "
                + "--publiek team zie je alles; deel die uitkomst alleen binnen je team."
        },
        namesShown: "Hier kunnen namen van bewoners in staan. Deel dit alleen binnen je team.",
        moment: { "Geteld zijn de relaties die er op \($0) waren." },
        onlyKinds: { "Geteld zijn alleen deze relaties: \($0)." },
        minimumStrength: { "Geteld zijn relaties met een sterkte van minstens \($0)." },
        directed: "De richting van relaties telt mee.",
        others: { $1 ? "1 andere" : "\($0) anderen" },
        more: { "en nog \($0)" },
        government: "de overheid",
        organisationsWorld: "organisaties",
        communityBuilding: "wie werkt aan samenleven in de buurt",
        democratisation: "wie werkt aan stem en invloed van bewoners",
        tagged: { "wie het label “\($0)” heeft" }
    )

    package static let english = Phrases.Shared(
        name: "Name",
        kind: "Kind",
        value: "Value",
        rank: "Rank",
        number: "Number",
        persons: "People",
        share: "Share",
        id: "ID",
        someone: "a resident",
        someoneElse: "another resident",
        acquaintance: "someone both know",
        source: { "Source: \($0)" },
        personsHeldBack: {
            "Residents are left out (\($0)). --audience team shows them; share that outcome within your team only."
        },
        smallNumbers: {
            "To protect people, no count below \($0) is shown, nor any figure from which one could be told. --audience team "
                + "shows everything; share that outcome within your team only."
        },
        namesShown: "This may hold names of residents. Share it within your team only.",
        moment: { "Counted are the ties that were there on \($0)." },
        onlyKinds: { "Counted are these ties only: \($0)." },
        minimumStrength: { "Counted are ties with a strength of at least \($0)." },
        directed: "The direction of ties counts.",
        others: { $1 ? "1 other" : "\($0) others" },
        more: { "and \($0) more" },
        government: "the government",
        organisationsWorld: "organisations",
        communityBuilding: "those who work on living together",
        democratisation: "those who work on the voice and influence of residents",
        tagged: { "those tagged “\($0)”" }
    )
}
