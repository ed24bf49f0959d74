internal import ArgumentParser
internal import Phrases
internal import Reporting

/// One run of `schakel`: understand the command line, run the command, say what went wrong.
struct Program {
    let arguments: [String]
    let terminal: Terminal

    func run() async -> ExitStatus {
        let line = CommandWords(arguments)
        let language = line.language ?? Language(environment: terminal.environment)
        let phrases = Phrases.in(language)
        do {
            if let request = HelpRequest(line) {
                try terminal.write(try text(of: request, phrases))
            } else {
                let command = try parse(line.words, language: language)
                let session = Session(terminal: terminal, chosenLanguage: line.language, phrases: phrases)
                try await command.run(in: session)
            }
            return .success
        } catch let failure as Failure {
            report(failure.sentences(phrases), phrases)
            return failure.status
        } catch {
            report([phrases.failures.internalError(String(describing: error))], phrases)
            return .internal
        }
    }

    private func text(of request: HelpRequest, _ phrases: Phrases) throws(Failure) -> String {
        switch request {
        case .overview: return HelpPage.overview(phrases, width: min(terminal.width, 100))
        case .version: return "schakel \(Schakel.version)\n"
        case .command(let name):
            let root = Declaration.root
            guard let command = root.command(named: name), command.commandName != "help" else {
                let names = root.shownCommands.map { $0.name(in: phrases.language) }
                throw .usage(.unknownCommand(name, nearest: NearestNames.of(name, among: names)))
            }
            return HelpPage(declaration: command, phrases: phrases, width: min(terminal.width, 100)).text
        }
    }

    private func parse(_ words: [String], language: Language) throws(Failure) -> any SchakelCommand {
        do {
            guard let command = try Schakel.parseAsRoot(words) as? any SchakelCommand else {
                throw Failure.usage(.notUnderstood)
            }
            return command
        } catch {
            let (problem, command) = ArgumentDiagnosis(root: .root, language: language).problem(in: words)
            throw .usage(problem, of: command?.name(in: language))
        }
    }

    private func report(_ sentences: [String], _ phrases: Phrases) {
        let label = phrases.usage.errorLabel + ": "
        let width = min(terminal.width, 100)
        let lines = sentences.enumerated().map { place, sentence in
            place == 0
                ? (label + sentence.harmless).wrapped(toWidth: width).joined(separator: "\n")
                : sentence.harmless.wrapped(toWidth: width, indentedBy: 2)
        }
        terminal.writeMessage(lines.joined(separator: "\n") + "\n")
    }
}
