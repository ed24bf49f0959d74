extension Phrases {
    /// What is said of dependence.
    package struct Dependence: Sendable {
        package let title: @Sendable (_ people: String) -> String
        package let nobody: @Sendable (_ people: String, _ from: String) -> String
        package let fragile: @Sendable (_ whole: String, _ people: String, _ fragile: String, _ isOne: Bool) -> String
        package let notFragile: @Sendable (_ whole: String, _ people: String) -> String
        package let notShown: @Sendable (_ people: String) -> String
        package let notBlame: String
        package let pillarsHeading: String
        package let dependents: String
        package let residents: String
        package let threadsHeading: String
        package let thread: String
        package let routes: String
    }
}

extension Phrases.Dependence {
    package static let dutch = Phrases.Dependence(
        title: { "Wat hangt er aan één draad? Het contact met \($0)" },
        nobody: { "Er is nog geen contact tussen \($0) op de kaart en \($1)." },
        fragile: { whole, people, fragile, isOne in
            "Van de \(whole) \(people) met contact \(isOne ? "hangt" : "hangen") er \(fragile) aan één draad: er is één speler zonder wie "
                + "al hun contact wegvalt."
        },
        notFragile: { "Van de \($0) \($1) met contact hangt niemand aan één draad: er is altijd nog een andere weg." },
        notShown: { "Voor hoeveel \($0) dit geldt, kunnen we hier niet laten zien zonder dat iemand te herkennen is." },
        notBlame:
            "Dit zegt niets over hoe goed iemand het doet. Het laat zien waar een tweede vertrouwd gezicht helpt, bij ziekte, vakantie of een andere baan.",
        pillarsHeading: "Op wie het contact steunt",
        dependents: "Hebben alleen via deze speler contact",
        residents: "Bewoners",
        threadsHeading: "Per bewoner",
        thread: "Alleen via",
        routes: "Losse wegen"
    )

    package static let english = Phrases.Dependence(
        title: { "What hangs by one thread? The contact with \($0)" },
        nobody: { "There is no contact yet between \($0) on the map and \($1)." },
        fragile: { whole, people, fragile, isOne in
            "Of the \(whole) \(people) in contact, \(fragile) \(isOne ? "hangs" : "hang") by one thread: there is one party without whom "
                + "all their contact is lost."
        },
        notFragile: { "Of the \($0) \($1) in contact, nobody hangs by one thread: there is always another way." },
        notShown: { "Of how many \($0) this holds cannot be shown here without anyone being recognised." },
        notBlame:
            "This says nothing of how well anyone does. It shows where a second familiar face helps, in case of illness, a holiday or another job.",
        pillarsHeading: "On whom contact rests",
        dependents: "Have contact through this party only",
        residents: "Residents",
        threadsHeading: "Resident by resident",
        thread: "Only through",
        routes: "Separate ways"
    )
}
