internal import Community
internal import Interchange
internal import Phrases
internal import Reporting

/// What is said of the files of a map, in the reader's language and for the reader's eyes.
struct DiagnosticText {
    let phrases: Phrases
    let audience: Audience
    private let numbers: NumberFormat

    init(phrases: Phrases, audience: Audience) {
        self.phrases = phrases
        self.audience = audience
        numbers = NumberFormat(phrases.language)
    }

    private var files: Phrases.Reading.Files { phrases.reading.files }
    private var tables: Phrases.Reading.Tables { phrases.reading.tables }
    private var cells: Phrases.Reading.Cells { phrases.reading.cells }

    /// One line: where, what, and what to do.
    func line(_ diagnostic: Diagnostic) -> String {
        let suggestion = suggestion(diagnostic).map { " " + $0 } ?? ""
        return "\(place(diagnostic.place)): \(sentence(diagnostic.problem))\(suggestion)"
    }

    /// A line for each diagnostic, and one for those that were left out.
    func lines(_ diagnostics: Diagnostics, atMost limit: Int) -> [String] {
        let shown = diagnostics.listed.prefix(limit)
        let rest = diagnostics.listed.count - shown.count + diagnostics.omitted
        let hides = audience != .team && shown.contains { $0.problem.quotations.contains(where: \.mayNamePerson) }
        return shown.map(line) + (rest > 0 ? [phrases.reading.more(numbers.string(rest))] : [])
            + (hides ? [phrases.reading.hiddenNote] : [])
    }

    private func place(_ place: SourcePlace) -> String {
        guard let sheet = place.sheet else { return phrases.reading.place(place.file, place.line, place.column) }
        return phrases.reading.placeInSheet(place.file, sheet, place.cell)
    }

    /// Words of the file, or words for what is not shown outside the team.
    private func quote(_ quotation: Quotation) -> String {
        isShown(quotation) ? phrases.reading.quote(quotation.text) : phrases.reading.hidden
    }

    private func quotes(_ quotations: [Quotation]) -> [String] {
        quotations.filter(isShown).map { phrases.reading.quote($0.text) }
    }

    private func isShown(_ quotation: Quotation) -> Bool { audience == .team || !quotation.mayNamePerson }

    private func sentence(_ problem: ReadProblem) -> String {
        switch problem {
        case .emptyFile: files.empty
        case .fileTooLarge(_, let limit): files.tooLarge(numbers.string(limit))
        case .notReadable(let content): sentence(content)
        case .readAsWindows1252: files.readAsWindows1252
        case .missingSheet(let sheet, let found): files.missingSheet(fileName(of: sheet), found)
        case .twoFilesForSheet(_, let first, let second): files.twoFilesForSheet(first, second)
        case .fileLeftAside: files.leftAside
        case .sheetLeftAside: files.sheetLeftAside
        case .noMapSheet(let found): files.noMapSheet(found)
        case .sheetIsMatrix: files.sheetIsMatrix
        case .cellWithoutHeader: tables.cellWithoutHeader
        case .errorValue(let value): tables.errorValue(quote(value))
        case .formulaWithoutValue: tables.formulaWithoutValue
        case .exampleLeftAside: tables.exampleLeftAside
        case .otherThanAsked: files.otherThanAsked
        case .invalidXML(let problem): sentence(problem)
        case .network(let problem): sentence(problem)
        case .invalidJSON(let problem): sentence(problem)
        case .invalidArchive(let problem, let part): sentence(problem, part)
        case .noRows: tables.noRows
        case .missingColumn(let column, _, let found): tables.missingColumn(header(of: column), quotes(found))
        case .headerExpected(let found): tables.headerExpected(quotes(found))
        case .twoNamesALine(let found): tables.twoNamesALine(quotes(found))
        case .duplicateHeader(let header): tables.duplicateHeader(header)
        case .sameMeaning(let header, let other): tables.sameMeaning(header, other)
        case .unclosedQuote: tables.unclosedQuote
        case .textAfterQuote: tables.textAfterQuote
        case .tooManyCells(let expected, let found):
            tables.tooManyCells(numbers.string(expected), numbers.string(found))
        case .tooFewCells(let expected, let found): tables.tooFewCells(numbers.string(expected), numbers.string(found))
        case .tooManyColumns(let limit): tables.tooManyColumns(numbers.string(limit))
        case .cellTooLong(_, let limit): tables.cellTooLong(numbers.string(limit))
        case .noAreas(let found): tables.noAreas(quotes(found))
        case .emptyCell(let header): cells.empty(header)
        case .notANumber(let header, let found): cells.notANumber(header, quote(found))
        case .notAWholeNumber(let header, let found): cells.notAWholeNumber(header, quote(found))
        case .outOfRange(let header, let found, let range): cells.outOfRange(header, quote(found), words(for: range))
        case .notADay(let header, let found): cells.notADay(header, quote(found))
        case .unknownWord(let header, let found, _): cells.unknownWord(header, quote(found))
        case .nearKnownWord(let header, let found, let known): cells.nearKnownWord(header, quote(found), known)
        case .notADirection(let header, let found): cells.notADirection(header, quote(found))
        case .halfACoordinate(let header): cells.halfACoordinate(header)
        case .duplicateID(let found, let first): cells.duplicateID(quote(found), place(first))
        case .unknownParty(let header, let found, _): cells.unknownParty(header, quote(found))
        case .ambiguousName(let header, let found, let ids): cells.ambiguousName(header, quote(found), quotes(ids))
        case .partyAdded(let found): cells.partyAdded(quote(found))
        case .endsBeforeItBegins(let since, let until):
            cells.endsBeforeItBegins(phrases.date(since), phrases.date(until))
        case .tieToItself(let found): cells.tieToItself(quote(found))
        case .duplicateTie(let first): cells.duplicateTie(place(first))
        case .strengthsFromOneToFive: cells.oneToFive
        case .duplicateSetting(let key, let first): cells.duplicateSetting(key, place(first))
        case .unknownSetting(let key, _): cells.unknownSetting(key)
        }
    }

    private func sentence(_ content: ReadProblem.ForeignContent) -> String {
        switch content {
        case .utf16: files.utf16
        case .zip: files.archive
        case .oldOffice: files.oldOffice
        case .encryptedOffice: files.encryptedOffice
        case .pdf: files.pdf
        case .image: files.image
        case .gzip: files.gzip
        case .xml: files.xml
        case .json: files.json
        case .statistics: files.statistics
        case .binary: files.binary
        }
    }

    private func sentence(_ problem: XMLProblem) -> String {
        let xml = phrases.reading.xml
        return switch problem {
        case .noElement: xml.noElement
        case .notClosed: xml.notClosed
        case .mismatchedTag: xml.mismatchedTag
        case .afterRoot: xml.afterRoot
        case .duplicateAttribute: xml.duplicateAttribute
        case .documentType: xml.documentType
        case .undefinedEntity: xml.undefinedEntity
        case .badCharacter: xml.badCharacter
        case .unknownEncoding: xml.unknownEncoding
        case .wrongEncoding: xml.wrongEncoding
        case .lateDeclaration: xml.lateDeclaration
        case .malformed: xml.malformed
        case .tooDeep(let limit): xml.tooDeep(numbers.string(limit))
        case .tagTooLong(let limit): xml.tagTooLong(numbers.string(limit))
        case .tooManyNames(let limit): xml.tooManyNames(numbers.string(limit))
        }
    }

    private func sentence(_ problem: JSONProblem) -> String {
        let json = phrases.reading.json
        return switch problem {
        case .unexpected(let expected): json.unexpected(words(for: expected))
        case .notClosed: json.notClosed
        case .afterEnd: json.afterEnd
        case .badNumber: json.badNumber
        case .badEscape: json.badEscape
        case .controlCharacter: json.controlCharacter
        case .notUTF8: json.notUTF8
        case .tooDeep(let limit): json.tooDeep(numbers.string(limit))
        case .tooManyMembers(let limit): json.tooManyMembers(numbers.string(limit))
        case .duplicateMember(let name): json.duplicateMember(quote(name))
        case .missingMember(let name): json.missingMember(name)
        case .wrongType(let name, let expected): json.wrongType(name, words(for: expected))
        case .unknownMember(let name, _): json.unknownMember(quote(name))
        case .newerVersion(let version): json.newerVersion(String(version))
        case .noNetwork(let found): json.noNetwork(quotes(found))
        }
    }

    private func words(for expected: JSONProblem.Expected) -> String {
        let json = phrases.reading.json
        return switch expected {
        case .value: json.value
        case .object: json.object
        case .list: json.list
        case .text: json.text
        case .number: json.number
        case .wholeNumber: json.wholeNumber
        case .truth: json.truth
        case .comma: json.comma
        case .colon: json.colon
        case .memberName: json.memberName
        }
    }

    private func sentence(_ problem: ArchiveProblem, _ part: String?) -> String {
        let archives = phrases.reading.archives
        let sentence =
            switch problem {
            case .damaged: archives.damaged
            case .encrypted: archives.encrypted
            case .unknownCompression: archives.unknownCompression
            case .unsafeName: archives.unsafeName
            case .tooManyFiles(let limit): archives.tooManyFiles(numbers.string(limit))
            case .tooLarge(let limit): archives.tooLarge(numbers.string(limit))
            case .missingPart(let name): archives.missingPart(name)
            }
        return sentence + (part.map { " " + archives.inPart($0) } ?? "")
    }

    private func sentence(_ problem: NetworkProblem) -> String {
        let network = phrases.reading.network
        return switch problem {
        case .notOfFormat(let format): network.notOfFormat(format.name)
        case .notRead(let format): network.notRead(format.name)
        case .breaksOff(let expected): network.breaksOff(phrases.reading.quote(expected))
        case .unexpected(let found, let expected): network.unexpected(quote(found), phrases.reading.quote(expected))
        case .missingCompanion(let file): network.missingCompanion(file)
        case .furtherNetwork: network.furtherNetwork
        case .unsupported(let part): network.unsupported(part)
        case .leftAside(let part): network.leftAside(part)
        case .notANumber(let found): network.notANumber(quote(found))
        case .notACount(let found, let least): network.notACount(quote(found), numbers.string(least))
        case .tooMany(let found, let limit): network.tooMany(quote(found), numbers.string(limit))
        case .noSuchNode(let found, let first, let last):
            network.noSuchNode(quote(found), numbers.string(first), numbers.string(last))
        case .countDiffers(let part, let said, let found):
            network.countDiffers(phrases.reading.quote(part), numbers.string(said), numbers.string(found))
        case .wrongLength(let expected, let found):
            network.wrongLength(numbers.string(expected), numbers.string(found))
        case .keptAsAttribute(let title, let found): network.keptAsAttribute(title, quote(found))
        case .duplicateAttribute(let name, let first): network.duplicateAttribute(name, place(first))
        case .undescribedAttribute(let name): network.undescribedAttribute(name)
        case .saidTwice(let title): network.saidTwice(title)
        case .tooManyValues(let limit): network.tooManyValues(numbers.string(limit))
        }
    }

    private func words(for range: ReadProblem.NumberRange) -> String {
        switch range {
        case .positive: cells.positive
        case .positiveUpTo(let most): cells.positiveUpTo(numbers.exact(most))
        case .strength: cells.strength
        case .atLeast(let least): cells.atLeast(numbers.string(least))
        case .within(let least, let most): cells.within(numbers.string(least), numbers.string(most))
        }
    }

    /// What may have been meant, or what can be done.
    private func suggestion(_ diagnostic: Diagnostic) -> String? {
        switch diagnostic.problem {
        case .unknownWord(_, _, let nearest): return didYouMean(nearest.map(phrases.reading.quote))
        case .unknownParty(_, _, let nearest):
            return didYouMean(quotes(nearest)) ?? cells.addParty(diagnostic.place.mapForm)
        case .invalidJSON(.unknownMember(_, let nearest)):
            return didYouMean([nearest].compactMap(\.self).map(phrases.reading.quote))
        case .unknownSetting(_, let nearest): return didYouMean([nearest].compactMap(\.self).map(phrases.reading.quote))
        default: return nil
        }
    }

    private func didYouMean(_ names: [String]) -> String? { names.isEmpty ? nil : phrases.usage.didYouMean(names) }

    private func fileName(of sheet: Sheet) -> String {
        switch sheet {
        case .parties: phrases.reading.names.parties
        case .ties: phrases.reading.names.ties
        case .population: phrases.reading.names.population
        case .settings: phrases.reading.names.settings
        }
    }

    /// The header that a map is written with.
    private func header(of column: Column) -> String {
        switch column {
        case .name: phrases.reading.names.name
        case .from: phrases.structure.from
        case .to: phrases.structure.to
        case .voice: phrases.check.voice
        case .count: phrases.shared.number
        case .key: phrases.reading.names.key
        case .value: phrases.shared.value
        case .id, .kind, .role, .sector, .purpose, .area, .voices, .serves, .talents, .wishes, .persons, .capacity,
            .latitude, .longitude, .employer, .tags, .note, .direction, .strength, .since, .until, .confirmed, .formal,
            .source, .year:
            // No sheet must have one of these.
            column.rawValue
        }
    }
}

extension SourcePlace {
    /// What the table stands in that the place is of.
    fileprivate var mapForm: Phrases.MapForm {
        if sheet != nil { return .sheets }
        return [".csv", ".tsv", ".txt"].contains { file.lowercased().hasSuffix($0) } ? .files : .other
    }
}

extension ReadProblem {
    /// The words of the file that it quotes.
    var quotations: [Quotation] {
        switch self {
        case .network(let problem): problem.quotations
        case .missingColumn(_, _, let found), .headerExpected(let found), .twoNamesALine(let found),
            .noAreas(let found):
            found
        case .notANumber(_, let found), .notAWholeNumber(_, let found), .outOfRange(_, let found, _),
            .notADay(_, let found), .unknownWord(_, let found, _), .nearKnownWord(_, let found, _),
            .notADirection(_, let found), .duplicateID(let found, _), .errorValue(let found),
            .partyAdded(let found), .tieToItself(let found):
            [found]
        case .unknownParty(_, let found, let others), .ambiguousName(_, let found, let others): [found] + others
        case .invalidJSON(.duplicateMember(let name)), .invalidJSON(.unknownMember(let name, _)): [name]
        case .invalidJSON(.noNetwork(let found)): found
        default: []
        }
    }
}
