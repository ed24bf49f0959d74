internal import Community

/// A folder of CSV files, one for each sheet.
enum MapFolder {
    /// Reads the sheets that are there: settings first, for they say how strong a tie can be, and parties before ties.
    static func read(_ input: Input, into draft: inout MapDraft) throws(ReadError) {
        guard case .folder(let path, let files) = input.content else { return }
        let chosen = choose(files, input.name, &draft.log)
        if chosen[.parties] == nil, chosen[.ties] == nil || !draft.options.addsNewParties {
            draft.log.error(at: SourcePlace(file: input.name), .missingSheet(.parties, found: files))
        }
        if draft.log.hasErrors { return }
        draft.tiesAreOfTool = chosen[.ties].map { SheetWords.isOfTool($0.dropLast(4)) } ?? false
        draft.saysEveryDirection = draft.tiesAreOfTool
        for sheet in readingOrder {
            guard let file = chosen[sheet], let table = try table(path + "/" + file, &draft.log) else { continue }
            read(table, as: sheet, into: &draft)
        }
    }

    /// Reads the files that a map is written as.
    static func read(_ files: [(name: String, bytes: [UInt8])]) throws(ReadError) -> NeighbourhoodMap {
        var draft = MapDraft(options: ReadOptions())
        for sheet in readingOrder {
            guard let file = files.first(where: { self.sheet(of: $0.name) == sheet }),
                case .success(let source) = SourceFile.text(file.bytes, name: file.name),
                let table = Table(source, log: &draft.log)
            else { continue }
            read(table, as: sheet, into: &draft)
        }
        return try draft.map(format: .folder, at: SourcePlace(file: "")).map
    }

    static let readingOrder: [Sheet] = [.settings, .parties, .ties, .population]

    static func read(_ table: Table, as sheet: Sheet, into draft: inout MapDraft) {
        switch sheet {
        case .settings: SettingsSheet.read(table, into: &draft)
        case .parties: PartySheet.read(table, into: &draft)
        case .ties: TieSheet.read(table, into: &draft)
        case .population: PopulationSheet.read(table, into: &draft)
        }
    }

    /// The file of each sheet: its name, or the last word of its name, says which it is.
    private static func choose(_ files: [String], _ folder: String, _ log: inout DiagnosticLog) -> [Sheet: String] {
        var chosen: [Sheet: String] = [:]
        for file in files where isTable(file) {
            guard let sheet = sheet(of: file) else {
                log.remark(at: SourcePlace(file: file), .fileLeftAside)
                continue
            }
            if let first = chosen[sheet] {
                log.error(at: SourcePlace(file: folder), .twoFilesForSheet(sheet, first, file))
            }
            chosen[sheet] = file
        }
        return chosen
    }

    static func isTable(_ file: String) -> Bool {
        [".csv", ".tsv", ".txt"].contains { file.lowercased().hasSuffix($0) }
    }

    static func sheet(of file: String) -> Sheet? { SheetWords.sheet(named: file.dropLast(4)) }

    private static func table(_ path: String, _ log: inout DiagnosticLog) throws(ReadError) -> Table? {
        switch try SourceFile.open(path) {
        case .success(let source): return Table(source, log: &log)
        case .failure(let unfit):
            log.error(at: SourcePlace(file: FileBytes.name(of: path)), unfit.problem)
            return nil
        }
    }
}
