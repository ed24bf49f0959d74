internal import Community
internal import Interchange
internal import Phrases
internal import Reporting

/// Where a map is written, and in what form: a file or folder, or standard output.
struct MapOutput {
    let path: String
    /// Whether a file that is there already is replaced.
    let overwrites: Bool
    let format: MapFormat
    var isPipe: Bool { path == "-" }

    /// Settles the form: as asked, or else as the name says; a name without an ending is a folder.
    init(_ path: String, _ asked: WritingOptions, _ choices: Choices) throws(Failure) {
        self.path = path
        overwrites = asked.overwrites
        if let asked = try choices.mapFormat(asked.formatOut, Bilingual(\.optionNames.formatOut), where: \.isWritten) {
            format = asked
        } else if path == "-" {
            throw .needsOutputFormat
        } else if let named = MapFormat(writingTo: path) {
            format = named
        } else if path.split(separator: "/").last.map({ !$0.contains(".") }) ?? false {
            format = .folder
        } else {
            throw .unknownOutputFormat(path: path)
        }
        if !format.isWritten { throw .oneWayFormat(format, isRead: true) }
    }

    /// Throws if the map would be written over one that is read.
    func check(isNoPartOf map: String) throws(Failure) {
        if !isPipe { try OutputFile.check(path, isNoPartOf: map) }
    }

    /// What of a map does not fit in the form, as a note beside an answer; none where all of it does.
    func note(of map: NeighbourhoodMap, _ phrases: Phrases) -> [Answer.Note] {
        let losses = MapWriter.losses(of: map, in: format)
        if losses.isEmpty { return [] }
        // Without how often: of residents, that could be a small number.
        let words = losses.map { $0.words(phrases) }
        return [Answer.Note("doesNotFit", phrases.convert.doesNotFit(format.words(phrases), words))]
    }

    /// Writes a map, whole or not at all.
    func write(_ map: NeighbourhoodMap, _ phrases: Phrases, _ session: Session) throws(Failure) {
        let options = WriteOptions(phrases)
        let written: WrittenMap
        do throws(WriteError) {
            if !isPipe {
                return try MapWriter.write(map, as: format, to: path, options: options, replacing: overwrites)
            }
            written = try MapWriter.written(map, as: format, options: options)
        } catch {
            if case .alreadyThere(let path) = error {
                throw .alreadyThere(path: path, canOverwrite: !OutputFile.isFolder(path))
            }
            throw Failure(error)
        }
        switch written {
        case .file(let bytes): try session.terminal.write(bytes)
        case .folder: throw .folderThroughPipe(format)
        }
    }

    /// Tells what was done, when the map is written. Where that went to standard output, no more than a few lines go to
    /// standard error.
    func tell(
        _ done: Answer, inShort lines: [String], _ options: OutputOptions, _ reading: Reading, _ session: Session
    ) throws(Failure) {
        if !isPipe { return try session.show(done, options, reading) }
        session.terminal.writeMessage(lines.map { $0.harmless + "\n" }.joined())
    }
}

extension WriteOptions {
    /// A map in the language of its reader.
    init(_ phrases: Phrases) { self.init(language: phrases.language == .dutch ? .dutch : .english) }
}

extension Failure {
    /// Why nothing was written.
    init(_ error: WriteError) {
        switch error {
        case .alreadyThere(let path): self = .alreadyThere(path: path)
        case .cannotCreate(let path, let code): self = .cannotCreate(path: path, code: code)
        case .failed(let path, let code): self = .cannotWrite(path: path, code: code)
        case .wouldReadBackDifferently: self = .wouldReadBackDifferently
        case .exceedsSpreadsheet(let sheet, let limit): self = .exceedsSpreadsheet(sheet, limit)
        case .wouldLoseColumns(let file, let columns): self = .wouldLoseColumns(file: file, columns: columns)
        }
    }
}
