/// Reads maps from workbooks: XLSX and ODS.
enum Workbooks {
    /// Whether a file is an XLSX workbook, or a broken archive that was to be one by its name.
    static func isXLSX(_ input: Input) -> Bool {
        isOne(input, XLSXPackage.isWorkbook, named: ["xlsx", "xlsm"])
    }

    /// Whether a file is an ODS workbook, or a broken archive that was to be one by its name.
    static func isODS(_ input: Input) -> Bool { isOne(input, ODSPackage.isWorkbook, named: ["ods"]) }

    static func readXLSX(_ input: Input, into draft: inout MapDraft) throws(ReadError) {
        read(input, into: &draft) { archive, transcriber, budget throws(ArchiveFault) in
            let package = try XLSXPackage(archive)
            let strings = try package.strings.map { file throws(ArchiveFault) in
                try XLSXStrings(file, in: archive, budget: budget)
            }
            let styles = try package.styles.map { file throws(ArchiveFault) in try XLSXStyles(file, in: archive) }
            for sheet in package.sheets where takes(sheet.name, sheet.isHidden) {
                try XLSXSheet.read(
                    sheet, of: archive, package, strings ?? XLSXStrings(), styles ?? XLSXStyles(), into: transcriber)
            }
            return package.sheets.map(\.name)
        }
    }

    static func readODS(_ input: Input, into draft: inout MapDraft) throws(ReadError) {
        read(input, into: &draft) { archive, transcriber, _ throws(ArchiveFault) in
            let content = try ODSPackage.content(of: archive)
            return try ODSSheets.read(content, of: archive, into: transcriber, takesSheet: takes)
        }
    }

    private static func isOne(_ input: Input, _ isWorkbook: (ZipArchive) -> Bool, named endings: [String]) -> Bool {
        switch input.file?.archive {
        case .success(let archive): isWorkbook(archive)
        case .failure: endings.contains { input.name.lowercased().hasSuffix("." + $0) }
        case nil: false
        }
    }

    /// Whether a sheet is read: not if its name says so, nor if it is hidden and is not called like one of a map or of
    /// NodeXL's settings.
    private static func takes(_ name: String, _ isHidden: Bool) -> Bool {
        if SheetWords.isIgnored(name) { return false }
        return !isHidden || SheetWords.sheet(named: name) != nil || NodeXLSettings.sheets.contains(name)
    }

    /// - Parameter body: copies the cells and returns the names of the sheets.
    private static func read(
        _ input: Input, into draft: inout MapDraft,
        _ body: (ZipArchive, SheetTranscriber, TextBudget) throws(ArchiveFault) -> [String]
    ) {
        guard let file = input.file else { return }
        let place = SourcePlace(file: input.name)
        do throws(ArchiveFault) {
            guard let archive = try file.archive?.get() else {
                if case .failure(let unfit) = file.text { return draft.log.error(at: place, unfit.problem) }
                throw ArchiveFault(.damaged)
            }
            let budget = TextBudget(forFileOf: file.raw.bytes.count)
            let transcriber = SheetTranscriber(file: input.name, budget: budget)
            let sheets = try body(archive, transcriber, budget)
            var tables = WorkbookTables(transcriber, sheets, place)
            tables.read(into: &draft)
        } catch {
            draft.log.error(at: place, .invalidArchive(error.problem, part: error.file))
        }
    }
}

/// Where the parts of an ODS workbook are.
enum ODSPackage {
    /// Whether an archive is such a workbook.
    static func isWorkbook(_ archive: ZipArchive) -> Bool {
        guard let type = archive.file(named: "mimetype") else {
            return archive.file(named: content) != nil && archive.file(named: manifest) != nil
        }
        let name = try? archive.contents(of: type, atMost: 200)
        return name?.starts(with: "application/vnd.oasis.opendocument.spreadsheet".utf8) ?? false
    }

    /// The file that holds the cells.
    static func content(of archive: ZipArchive) throws(ArchiveFault) -> ZipArchive.File {
        if try isEncrypted(archive) { throw ArchiveFault(.encrypted) }
        guard let file = archive.file(named: content) else { throw ArchiveFault(.missingPart(content)) }
        return file
    }

    private static func isEncrypted(_ archive: ZipArchive) throws(ArchiveFault) -> Bool {
        if archive.file(named: "encrypted-package") != nil { return true }
        guard let file = archive.file(named: manifest) else { return false }
        var isEncrypted = false
        try archive.forEachElement(of: file, names: XMLNames(["encryption-data"])) { tag in
            if tag.name == 0 { isEncrypted = true }
        }
        return isEncrypted
    }

    private static let content = "content.xml"
    private static let manifest = "META-INF/manifest.xml"
}
