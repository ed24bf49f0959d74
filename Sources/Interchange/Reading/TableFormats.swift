/// A single CSV file: of ties, or of parties.
enum TableFormats {
    /// Whether the header of a table has one end of a tie at least.
    static func isTies(_ input: Input) -> Bool {
        guard let source = input.file?.source else { return false }
        var log = DiagnosticLog()
        guard let table = Table(source, log: &log) else { return false }
        let header = Header(table.titles, of: .ties)
        return header[.from] != nil && header[.to] != nil
            || (header[.from] != nil || header[.to] != nil) && !Header(table.titles, of: .parties).names
    }

    /// Reads a list of ties; the parties are those named.
    static func readTies(_ input: Input, into draft: inout MapDraft) throws(ReadError) {
        draft.namesAreParties = true
        if let table = table(input, &draft) { TieSheet.read(table, into: &draft) }
    }

    /// Reads a list of parties. What was not asked for, and is something else that is known, is told so.
    static func readParties(_ input: Input, into draft: inout MapDraft) throws(ReadError) {
        guard let file = input.file, let table = table(input, &draft) else { return }
        if draft.options.format == nil, let other = otherContent(table, file) {
            draft.log.error(at: other.place, other.problem)
        } else {
            PartySheet.read(table, into: &draft)
        }
    }

    private static func otherContent(_ table: Table, _ file: InputFile) -> Diagnostic? {
        if StatisticsReader.recognises(table) {
            return Diagnostic(place: table.source.place, problem: .notReadable(.statistics))
        }
        if Header(table.titles, of: .parties).names { return nil }
        if let format = UnreadFormat.of(file) {
            return Diagnostic(place: table.source.place, problem: .network(.notRead(format)))
        }
        if table.hasKnownTitles || !EdgeListReader.mayBeOne(file) { return nil }
        return Diagnostic(place: table.titlePlace(0), problem: .twoNamesALine(found: table.quotedTitles))
    }

    private static func table(_ input: Input, _ draft: inout MapDraft) -> Table? {
        guard let file = input.file else { return nil }
        switch file.text {
        case .success(let source): return Table(source, log: &draft.log)
        case .failure(let unfit):
            if OtherXML.report(file, &draft) { return nil }
            draft.log.error(at: SourcePlace(file: input.name), unfit.problem)
            return nil
        }
    }
}

extension Header {
    /// Whether parties have a name or an identifier.
    var names: Bool { self[.name] != nil || self[.id] != nil }
}
