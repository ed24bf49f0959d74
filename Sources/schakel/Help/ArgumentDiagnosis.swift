internal import Phrases

/// Finds what is wrong with a command line that ArgumentParser refused, from what the commands declared.
///
/// ArgumentParser says it too, but in English only, and keeps to itself what it found.
struct ArgumentDiagnosis {
    let root: Declaration
    let language: Language

    /// What is wrong, and with which command.
    func problem(in words: [String]) -> (problem: UsageProblem, command: Declaration?) {
        guard let first = words.first else { return (.notUnderstood, nil) }
        if first.hasPrefix("-") { return (.unknownOption(first, nearest: []), nil) }
        guard let command = root.command(named: first), command.commandName != "help" else {
            let names = root.shownCommands.map { $0.name(in: language) }
            return (.unknownCommand(first, nearest: NearestNames.of(first, among: names)), nil)
        }
        return (problem(in: words.dropFirst(), of: command), command)
    }

    private func problem(in words: ArraySlice<String>, of command: Declaration) -> UsageProblem {
        var scan = Scan(rest: words, arguments: command.ownArguments, language: language)
        if let problem = scan.run() { return problem }
        let positional = command.ownArguments.filter { $0.kind == .positional }
        if scan.positionals.count < positional.count {
            return .missingArgument(Bilingual(packed: positional[scan.positionals.count].valueName ?? ""))
        }
        if scan.positionals.count > positional.count { return .unexpectedArgument(scan.positionals[positional.count]) }
        for argument in command.ownArguments where argument.kind == .option && !argument.isOptional {
            if !scan.given.contains(where: argument.spelledNames.contains) {
                return .missingOption(argument.bilingualName, value: Bilingual(packed: argument.valueName ?? ""))
            }
        }
        return .notUnderstood
    }
}

/// A walk along the words after the command.
private struct Scan {
    var rest: ArraySlice<String>
    let arguments: [Declaration.Argument]
    let language: Language
    var positionals: [String] = []
    var given: [String] = []

    mutating func run() -> UsageProblem? {
        while let word = rest.popFirst() {
            if word == "--" {
                positionals += rest
                return nil
            }
            if word == "-" || !word.hasPrefix("-") {
                positionals.append(word)
                continue
            }
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let argument = arguments.first(where: { $0.spelledNames.contains(parts[0]) }) else {
                let names = arguments.flatMap { $0.names(in: language) }
                return .unknownOption(parts[0], nearest: NearestNames.of(parts[0], among: names))
            }
            given.append(parts[0])
            if argument.kind == .flag {
                if parts.count == 2 { return .needlessValue(option: parts[0]) }
            } else if parts.count == 1 {
                guard let value = rest.first, !value.hasPrefix("-") || value == "-" else {
                    return .missingValue(option: parts[0], value: Bilingual(packed: argument.valueName ?? ""))
                }
                rest.removeFirst()
            }
        }
        return nil
    }
}
