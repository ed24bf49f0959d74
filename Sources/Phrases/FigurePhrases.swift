package import Community

extension Phrases {
    /// Words for counts that are not shown as they are, and for days.
    package struct Figures: Sendable {
        /// A count below a threshold, which is given.
        package let fewer: @Sendable (String) -> String
        package let more: @Sendable (String) -> String
        package let atLeast: @Sendable (String) -> String
        package let withheld: String
        let months: [String]
        /// A number of steps.
        package let steps: @Sendable (Int) -> String
        package let anySteps: String
    }

    /// A day in full, as in 1 maart 2024.
    package func date(_ day: Day) -> String {
        let (year, month, day) = day.components
        return "\(day) \(figures.months[month - 1]) \(year)"
    }
}

extension Phrases.Figures {
    package static let dutch = Phrases.Figures(
        fewer: { "minder dan \($0)" },
        more: { "meer dan \($0)" },
        atLeast: { "minstens \($0)" },
        withheld: "niet getoond",
        months: [
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
            "november", "december",
        ],
        steps: { $0 == 1 ? "1 stap" : "\($0) stappen" },
        anySteps: "hoeveel stappen ook"
    )

    package static let english = Phrases.Figures(
        fewer: { "fewer than \($0)" },
        more: { "more than \($0)" },
        atLeast: { "at least \($0)" },
        withheld: "not shown",
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        steps: { $0 == 1 ? "1 step" : "\($0) steps" },
        anySteps: "any number of steps"
    )
}
