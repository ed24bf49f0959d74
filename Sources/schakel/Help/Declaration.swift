internal import ArgumentParser
internal import Phrases

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// A command as it was declared to ArgumentParser: what help is made of, and what a faulty command line is held against.
struct Declaration: Decodable {
    let commandName: String
    let aliases: [String]?
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool
    let subcommands: [Declaration]?
    let arguments: [Argument]?

    /// An argument, option or flag.
    struct Argument: Decodable {
        let kind: Kind
        let sectionTitle: String?
        let isOptional: Bool
        let isRepeating: Bool
        let names: [Name]?
        let valueName: String?
        let abstract: String?

        enum Kind: String, Decodable { case positional, option, flag }

        struct Name: Decodable {
            let kind: Kind
            let name: String
            enum Kind: String, Decodable { case long, short, longWithSingleDash }
            var spelled: String { kind == .long ? "--\(name)" : "-\(name)" }
        }
    }

    /// The command of the program, with all others below it.
    static var root: Declaration {
        struct Tool: Decodable { let command: Declaration }
        do {
            return try JSONDecoder().decode(Tool.self, from: Data(Schakel._dumpHelp().utf8)).command
        } catch {
            preconditionFailure("ArgumentParser describes commands in another form than this was written for: \(error)")
        }
    }

    /// The commands that people are told of.
    var shownCommands: [Declaration] { (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" } }

    /// The arguments and options that are ours, without the help that every command has.
    var ownArguments: [Argument] {
        (arguments ?? []).filter {
            $0.spelledNames.isEmpty || !$0.spelledNames.contains("--help") && !$0.spelledNames.contains("--version")
        }
    }

    /// The command of a name, in either language.
    func command(named name: String) -> Declaration? {
        (subcommands ?? []).first { $0.commandName == name || ($0.aliases ?? []).contains(name) }
    }

    /// What the command is called in a language.
    func name(in language: Language) -> String {
        language == .english ? commandName : aliases?.first ?? commandName
    }
}

extension Declaration.Argument {
    var spelledNames: [String] { (names ?? []).map(\.spelled) }

    /// The names, those of a language first: long names are declared in English, then in Dutch.
    func names(in language: Language) -> [String] {
        let short = (names ?? []).filter { $0.kind == .short }.map(\.spelled)
        let long = (names ?? []).filter { $0.kind == .long }.map(\.spelled)
        return short + (language == .dutch ? long.reversed() : long)
    }

    /// The long name in a language.
    func name(in language: Language) -> String { names(in: language).first { $0.hasPrefix("--") } ?? spelledNames[0] }

    func valueName(in language: Language) -> String { Bilingual(packed: valueName ?? "").in(language) }
}

extension Declaration.Argument {
    /// The long names in both languages.
    var bilingualName: Bilingual { Bilingual(dutch: name(in: .dutch), english: name(in: .english)) }
}
