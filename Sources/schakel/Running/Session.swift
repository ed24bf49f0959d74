internal import Community
internal import Interchange
internal import Phrases
internal import Reporting

/// What a command needs beside its own words: where to write, and in which language.
struct Session: Sendable {
    let terminal: Terminal
    /// The language that was asked for on the command line.
    let chosenLanguage: Language?
    let phrases: Phrases

    /// Reads a map, and settles for whom and in which language the answer is: as the command line says, or else the map,
    /// or else the environment.
    ///
    /// - Parameters:
    ///   - directed: whether ties of a single list lead one way where their row does not say so.
    ///   - duplicates: what becomes of a tie that was there already.
    func read(
        _ arguments: MapArguments, _ reader: ReaderOptions, directed: Bool = false,
        duplicates: ReadOptions.DuplicateTies = .keep
    ) throws(Failure) -> Reading {
        try read(
            arguments.path, as: arguments.formatIn, Bilingual(\.optionNames.formatIn), arguments, reader,
            directed: directed, duplicates: duplicates)
    }

    /// Reads a map at another path than that of the arguments, in a form of its own, and in all else as they say.
    ///
    /// - Parameters:
    ///   - format: the form, if it is not left to what the file holds.
    ///   - option: the option that names the form.
    func read(
        _ path: String, as format: String?, _ option: Bilingual, _ arguments: MapArguments, _ reader: ReaderOptions,
        directed: Bool = false, duplicates: ReadOptions.DuplicateTies = .keep
    ) throws(Failure) -> Reading {
        let choices = Choices(phrases: phrases)
        let asked = try choices.audience(reader.audience)
        if let language = reader.language { throw .usage(choices.unknownLanguage(language)) }
        let options = ReadOptions(
            // In a folder, the kind of a tie knows better than one word for all of them.
            directed: directed && !OutputFile.isFolder(path) ? true : nil,
            addsNewParties: arguments.newParties, duplicates: duplicates,
            format: try choices.mapFormat(format, option, where: \.isRead))
        do {
            let progress = Progress(phrases.progress.reading, on: terminal)
            defer { progress.end() }
            let read = try MapReader.read(path, options: options)
            let settings = read.map.settings
            let language = chosenLanguage ?? settings.language.flatMap { Language(named: $0) } ?? phrases.language
            return Reading(
                read: read,
                context: AnswerContext(
                    map: read.map, audience: asked ?? settings.audience ?? .public, phrases: .in(language),
                    form: read.format.mapForm))
        } catch {
            throw .unreadable(error, asked ?? .public)
        }
    }

    /// Computes something that can take long.
    func compute<Value>(_ work: () throws -> Value) rethrows -> Value {
        let progress = Progress(phrases.progress.counting, on: terminal)
        defer { progress.end() }
        return try work()
    }

    /// Writes an answer to standard output.
    func show(_ answer: Answer, _ options: OutputOptions, _ reading: Reading) throws(Failure) {
        let format = try Choices(phrases: phrases).format(options.format)
        try terminal.write(
            answer.text(
                as: format, phrases: reading.context.phrases,
                screen: Answer.Screen(width: terminal.width, hasColour: terminal.hasColour), version: Schakel.version))
    }
}

/// A map that was read, and how it is shown.
struct Reading: Sendable {
    let read: ReadMap
    let context: AnswerContext

    var map: NeighbourhoodMap { read.map }
    var phrases: Phrases { context.phrases }
    var choices: Choices { Choices(phrases: phrases) }
}
