internal import ArgumentParser
internal import Insight
internal import Phrases
internal import Reporting

/// The help of a command, made of what the command declared, so that it cannot disagree with what is parsed.
struct HelpPage {
    let declaration: Declaration
    let phrases: Phrases
    let width: Int

    /// The help of the program as a whole.
    static func overview(_ phrases: Phrases, width: Int) -> String {
        let root = Declaration.root
        let help = phrases.help
        let commands = root.shownCommands.map {
            (name: $0.name(in: phrases.language), text: Bilingual(packed: $0.abstract ?? "").in(phrases.language))
        }
        let page = HelpPage(declaration: root, phrases: phrases, width: width)
        let examples = help.examples.map { "  \($0.line)\n" + $0.text.wrapped(toWidth: width, indentedBy: 6) }
        return [
            help.welcome.wrapped(toWidth: width, indentedBy: 0),
            help.aboutMaps.wrapped(toWidth: width, indentedBy: 0),
            help.examplesHeading + "\n" + examples.joined(separator: "\n"),
            page.list(help.commandsHeading, commands),
            page.list(help.generalHeading, page.generalOptions),
            help.privacy.wrapped(toWidth: width, indentedBy: 0) + "\n"
                + help.more.wrapped(toWidth: width, indentedBy: 0),
        ].joined(separator: "\n\n") + "\n"
    }

    /// The help of one command.
    var text: String {
        let language = phrases.language
        let arguments = declaration.ownArguments
        let positional = arguments.filter { $0.kind == .positional }
        let options = arguments.filter { $0.kind != .positional }
        var parts = [
            Bilingual(packed: declaration.abstract ?? "").in(language).wrapped(toWidth: width, indentedBy: 0),
            phrases.help.usageHeading + "\n  " + usage,
            Bilingual(packed: declaration.discussion ?? "").in(language).wrapped(toWidth: width, indentedBy: 0),
            list(phrases.help.argumentsHeading, positional.map { ("<\($0.valueName(in: language))>", text(of: $0)) }),
        ]
        var sections: [String?] = []
        for option in options where !sections.contains(option.sectionTitle) { sections.append(option.sectionTitle) }
        for section in sections {
            let heading = section.map { Bilingual(packed: $0).in(language) + ":" } ?? phrases.help.optionsHeading
            parts.append(
                list(heading, options.filter { $0.sectionTitle == section }.map { (spelling(of: $0), text(of: $0)) }))
        }
        if [Central.configuration, Stability.configuration].map(\.commandName).contains(declaration.commandName) {
            let ofTies = declaration.commandName == Central.configuration.commandName
            parts.append(list(phrases.central.measuresHeading, ofTies ? measures : measures.dropLast()))
        }
        parts.append(list(phrases.help.generalHeading, generalOptions))
        parts.append(phrases.help.alsoCalled("schakel " + declaration.name(in: language.other)))
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    /// The measures of `schakel central`, by the names to type.
    private var measures: [(name: String, text: String)] {
        let central = phrases.central
        func item(_ name: String, _ words: Phrases.Central.Measure) -> (name: String, text: String) {
            (name, words.meaning + " " + central.also(words.otherNames.joined(separator: ", ")))
        }
        return CentralityMeasure.allCases.map { item($0.rawValue, central.words(for: $0)) }
            + [item("edge-betweenness", central.edgeBetweenness)]
    }

    private var usage: String {
        let language = phrases.language
        let needed = declaration.ownArguments.filter { !$0.isOptional && !$0.isRepeating }.map {
            $0.kind == .positional
                ? "<\($0.valueName(in: language))>" : "\(shortest($0)) <\($0.valueName(in: language))>"
        }
        return (["schakel", declaration.name(in: language)] + needed + ["[\(phrases.help.optionsPlaceholder)]"])
            .joined(separator: " ")
    }

    private func shortest(_ argument: Declaration.Argument) -> String {
        argument.names(in: phrases.language).first ?? ""
    }

    private var generalOptions: [(name: String, text: String)] {
        [
            (HelpRequest.helpNames(in: phrases.language).joined(separator: ", "), phrases.help.helpOption),
            (HelpRequest.versionNames(in: phrases.language).joined(separator: ", "), phrases.help.versionOption),
        ]
    }

    private func spelling(of argument: Declaration.Argument) -> String {
        let names = argument.names(in: phrases.language).joined(separator: ", ")
        return argument.kind == .flag ? names : names + " <\(argument.valueName(in: phrases.language))>"
    }

    private func text(of argument: Declaration.Argument) -> String {
        let text = Bilingual(packed: argument.abstract ?? "").in(phrases.language)
        return argument.isRepeating ? text + " " + phrases.help.repeatable : text
    }

    /// A heading and names with their text: beside them where there is room, else below.
    private func list(_ heading: String, _ items: [(name: String, text: String)]) -> String {
        if items.isEmpty { return "" }
        let column = 4 + (items.map(\.name.displayWidth).max() ?? 0)
        let isBeside = column <= 18
        let lines = items.map { item in
            let text = item.text.wrapped(toWidth: width, indentedBy: isBeside ? column : 6)
            return isBeside
                ? "  " + item.name.padded(toWidth: column - 2) + text.dropFirst(column) : "  \(item.name)\n\(text)"
        }
        return ([heading] + lines).joined(separator: "\n")
    }
}
