extension Phrases {
    /// What is said of a command line that Schakel does not understand.
    package struct Usage: Sendable {
        /// Begins a message about something that went wrong.
        package let errorLabel: String
        /// Begins a message about something to look at.
        package let warningLabel: String
        package let unknownCommand: @Sendable (String) -> String
        package let unknownOption: @Sendable (String) -> String
        package let missingValue: @Sendable (_ option: String, _ value: String) -> String
        package let needlessValue: @Sendable (_ option: String) -> String
        package let missingArgument: @Sendable (_ name: String) -> String
        package let missingOption: @Sendable (_ option: String, _ value: String) -> String
        package let unexpectedArgument: @Sendable (String) -> String
        package let givenTwice: @Sendable (_ option: String) -> String
        package let invalidValue: @Sendable (_ option: String, _ value: String, _ expected: String) -> String
        package let excludeEachOther: @Sendable (_ options: [String]) -> String
        package let unknownName: @Sendable (_ option: String, _ value: String) -> String
        package let knownNames: @Sendable ([String]) -> String
        package let notUnderstood: String
        package let didYouMean: @Sendable ([String]) -> String
        package let seeHelp: @Sendable (_ command: String) -> String
        /// What is expected of a value.
        package let expectedDate: String
        package let expectedPositiveCount: String
        package let expectedPositiveNumber: String
        package let expectedBelowOne: String
        package let expectedSeed: String
        package let expectedOneOf: @Sendable ([String]) -> String
        package let expectedExtension: String
    }
}

extension Phrases.Usage {
    package static let dutch = Phrases.Usage(
        errorLabel: "fout",
        warningLabel: "let op",
        unknownCommand: { "de opdracht “\($0)” ken ik niet." },
        unknownOption: { "de optie \($0) ken ik niet." },
        missingValue: { "na \($0) hoort nog iets te staan: <\($1)>." },
        needlessValue: { "bij \($0) hoort geen waarde." },
        missingArgument: { "er ontbreekt nog iets: <\($0)>." },
        missingOption: { "er ontbreekt nog iets: \($0) <\($1)>." },
        unexpectedArgument: {
            "met “\($0)” weet ik geen raad. Staat er een spatie in de naam? Zet de naam dan tussen aanhalingstekens."
        },
        givenTwice: { "\($0) staat er twee keer." },
        invalidValue: { "bij \($0) staat “\($1)”, maar daar hoort \($2)." },
        excludeEachOther: { "\($0.joined(separator: " en ")) gaan niet samen: kies er één." },
        unknownName: { "bij \($0) staat “\($1)”, maar die ken ik niet." },
        knownNames: { "Je kunt kiezen uit: \($0.joined(separator: ", "))." },
        notUnderstood: "deze opdrachtregel begrijp ik niet.",
        didYouMean: { "Bedoel je \($0.joined(separator: " of "))?" },
        seeHelp: { "Uitleg krijg je met: \($0) --help" },
        expectedDate: "een datum zoals 2024-03-01 of 1-3-2024",
        expectedPositiveCount: "een heel getal vanaf 1",
        expectedPositiveNumber: "een getal boven 0",
        expectedBelowOne: "een getal tussen 0 en 1",
        expectedSeed: "een heel getal vanaf 0",
        expectedOneOf: { $0.count == 1 ? $0[0] : $0.dropLast().joined(separator: ", ") + " of " + $0[$0.count - 1] },
        expectedExtension: "een bestandsnaam die eindigt op .svg, .pdf, .png of .dot"
    )

    package static let english = Phrases.Usage(
        errorLabel: "error",
        warningLabel: "note",
        unknownCommand: { "I do not know the command “\($0)”." },
        unknownOption: { "I do not know the option \($0)." },
        missingValue: { "\($0) needs something after it: <\($1)>." },
        needlessValue: { "\($0) takes no value." },
        missingArgument: { "something is missing: <\($0)>." },
        missingOption: { "something is missing: \($0) <\($1)>." },
        unexpectedArgument: {
            "I do not know what to do with “\($0)”. Is there a space in the name? Then put quotes around it."
        },
        givenTwice: { "\($0) is there twice." },
        invalidValue: { "\($0) has “\($1)”, but should have \($2)." },
        excludeEachOther: { "\($0.joined(separator: " and ")) do not go together: choose one." },
        unknownName: { "\($0) has “\($1)”, which I do not know." },
        knownNames: { "You can choose from: \($0.joined(separator: ", "))." },
        notUnderstood: "I do not understand this command line.",
        didYouMean: { "Do you mean \($0.joined(separator: " or "))?" },
        seeHelp: { "For help: \($0) --help" },
        expectedDate: "a date such as 2024-03-01 or 1-3-2024",
        expectedPositiveCount: "a whole number from 1",
        expectedPositiveNumber: "a number above 0",
        expectedBelowOne: "a number between 0 and 1",
        expectedSeed: "a whole number from 0",
        expectedOneOf: { $0.count == 1 ? $0[0] : $0.dropLast().joined(separator: ", ") + " or " + $0[$0.count - 1] },
        expectedExtension: "a file name that ends in .svg, .pdf, .png or .dot"
    )
}
