extension Phrases {
    /// The words around the help of commands.
    package struct Help: Sendable {
        /// What Schakel is for.
        package let welcome: String
        /// What a map is.
        package let aboutMaps: String
        /// Heading above the examples.
        package let examplesHeading: String
        /// Commands to begin with, each with what it does.
        package let examples: [Example]
        package let commandsHeading: String
        package let usageHeading: String
        package let argumentsHeading: String
        package let optionsHeading: String
        package let generalHeading: String
        /// Stands for the options in a usage line.
        package let optionsPlaceholder: String
        /// Stands for a command in a usage line.
        package let commandPlaceholder: String
        /// How to get the help of one command.
        package let more: String
        /// What holds for privacy.
        package let privacy: String
        /// What `--help` does.
        package let helpOption: String
        /// What `--version` does.
        package let versionOption: String
        /// Said of an option that can be given more than once.
        package let repeatable: String
        /// Said of what the command is called in the other language.
        package let alsoCalled: @Sendable (String) -> String

        /// A command line and what it does.
        package struct Example: Sendable {
            package let line: String
            package let text: String
        }
    }
}

extension Phrases.Help {
    package static let dutch = Phrases.Help(
        welcome: "Schakel laat zien hoe mensen in een buurt met elkaar verbonden zijn, en wie nog niet.",
        aboutMaps: "Je geeft Schakel een kaart van de buurt: een map met spelers.csv en relaties.csv, of één "
            + "CSV-bestand met relaties (Van;Naar).",
        examplesHeading: "Zo begin je:",
        examples: [
            Example(
                line: "schakel controleer Datasets/voorbeeldwijk",
                text: "Kijk of Schakel je kaart kan lezen, en wat er nog op mist."),
            Example(
                line: "schakel kaart Datasets/voorbeeldwijk -o kaart.svg",
                text: "Teken de hele kaart."),
            Example(
                line: "schakel bereik Datasets/voorbeeldwijk --stem ouderen --binnen 2",
                text: "Hoeveel ouderen bereiken we in twee stappen, en via wie?"),
        ],
        commandsHeading: "Opdrachten:",
        usageHeading: "Zo gebruik je het:",
        argumentsHeading: "Wat je opgeeft:",
        optionsHeading: "Opties:",
        generalHeading: "Altijd mogelijk:",
        optionsPlaceholder: "opties",
        commandPlaceholder: "opdracht",
        more: "Meer over één opdracht lees je met bijvoorbeeld: schakel bereik --help",
        privacy: "Bewoners blijven anoniem. Namen zie je alleen met --publiek team.",
        helpOption: "Toon deze uitleg.",
        versionOption: "Toon welke versie dit is.",
        repeatable: "Je mag dit vaker opgeven.",
        alsoCalled: { "Deze opdracht heet ook: \($0)" }
    )

    package static let english = Phrases.Help(
        welcome: "Schakel shows how the people of a neighbourhood are connected, and who is not yet.",
        aboutMaps: "You give Schakel a map of the neighbourhood: a folder with parties.csv and ties.csv, or a single "
            + "CSV file of ties (From,To).",
        examplesHeading: "To begin with:",
        examples: [
            Example(
                line: "schakel check Datasets/voorbeeldwijk",
                text: "See whether Schakel can read your map, and what it still lacks."),
            Example(
                line: "schakel map Datasets/voorbeeldwijk -o map.svg",
                text: "Draw the whole map."),
            Example(
                line: "schakel reach Datasets/voorbeeldwijk --voice elderly --within 2",
                text: "How many of the elderly do we reach in two steps, and through whom?"),
        ],
        commandsHeading: "Commands:",
        usageHeading: "Usage:",
        argumentsHeading: "What you name:",
        optionsHeading: "Options:",
        generalHeading: "Always:",
        optionsPlaceholder: "options",
        commandPlaceholder: "command",
        more: "For more about one command, try: schakel reach --help",
        privacy: "Residents stay anonymous. Names are shown only with --audience team.",
        helpOption: "Show this help.",
        versionOption: "Show which version this is.",
        repeatable: "May be given more than once.",
        alsoCalled: { "This command is also called: \($0)" }
    )
}
