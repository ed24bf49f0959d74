public import Community

/// What can be said of a place in a file. Data only: sentences are made where they are shown.
public enum ReadProblem: Hashable, Sendable {

    // MARK: Files

    /// The file has nothing in it.
    case emptyFile
    /// The file is larger than can be read.
    case fileTooLarge(bytes: Int, limit: Int)
    /// The file is no text that can be read, but something else.
    case notReadable(ForeignContent)
    /// The file was read as Windows-1252, because of a byte here that UTF-8 does not allow.
    case readAsWindows1252
    /// The folder has no file for a sheet that a map must have.
    case missingSheet(Sheet, found: [String])
    /// Two files of the folder are the same sheet.
    case twoFilesForSheet(Sheet, String, String)
    /// A CSV file of the folder is none of the sheets, and was not read.
    case fileLeftAside
    /// A folder was given where the format that was asked for is a file, or the other way around.
    case otherThanAsked(MapFormat)

    /// The file is XML, but not as it should be.
    case invalidXML(XMLProblem)
    /// The file is JSON, or was to be, but not as it should be.
    case invalidJSON(JSONProblem)
    /// The file is a ZIP archive, or a workbook that is one, but not as it should be; in which file within it.
    case invalidArchive(ArchiveProblem, part: String?)

    /// A sheet of the workbook is no part of the map, and was not read.
    case sheetLeftAside
    /// The workbook has no sheet of parties or ties; those that it has.
    case noMapSheet(found: [String])
    /// The workbook has no sheet of parties or ties, but this one with a matrix, which is read from CSV only.
    case sheetIsMatrix
    /// Something is wrong or odd in the file of a network.
    case network(NetworkProblem)

    // MARK: Tables

    /// There is a header, but no row in it.
    case noRows(Sheet)
    /// The header has no column that the sheet must have.
    case missingColumn(Column, sheet: Sheet, found: [Quotation])
    /// The first row is no header, but looks like a row of data.
    case headerExpected(found: [Quotation])
    /// There is no header that is known, but two words in every line, as in a list of ties.
    case twoNamesALine(found: [Quotation])
    /// A header stands there twice.
    case duplicateHeader(String)
    /// A header means the same as one before it, and was kept as a column that is not known.
    case sameMeaning(header: String, as: String)
    /// A quotation mark is not closed.
    case unclosedQuote
    /// There is something between a closing quotation mark and the end of its cell.
    case textAfterQuote
    /// A row has filled cells beyond the last header.
    case tooManyCells(expected: Int, found: Int)
    /// A row ends before the last header; the cells that are not there count as empty.
    case tooFewCells(expected: Int, found: Int)
    /// A cell, and perhaps others of the sheet, has no header above it, and was not read.
    case cellWithoutHeader
    /// A formula went wrong, and this is what the cell shows; it counts as empty.
    case errorValue(Quotation)
    /// A formula has not been computed, so that there is nothing in the cell to read.
    case formulaWithoutValue
    /// A row is an example of how to fill in the table, and was not read.
    case exampleLeftAside
    /// There are more columns than can be read.
    case tooManyColumns(limit: Int)
    /// A cell is longer than can be read.
    case cellTooLong(bytes: Int, limit: Int)
    /// A file of figures has no column that names areas.
    case noAreas(found: [Quotation])

    // MARK: Cells

    /// A cell that must have something in it has nothing.
    case emptyCell(header: String)
    /// A cell should hold a number.
    case notANumber(header: String, Quotation)
    /// A cell should hold a whole number.
    case notAWholeNumber(header: String, Quotation)
    /// A number is outside its range.
    case outOfRange(header: String, Quotation, NumberRange)
    /// A cell should hold a day that is on the calendar, as in 2024-03-01 or 1-3-2024.
    case notADay(header: String, Quotation)
    /// A cell should hold one of some words; those that are nearest to it.
    case unknownWord(header: String, Quotation, nearest: [String])
    /// A word of the user's own is very near a known one.
    case nearKnownWord(header: String, Quotation, nearest: String)
    /// A word stands where Gephi has the direction of a tie; as in Gephi, the tie counts as leading one way.
    case notADirection(header: String, Quotation)
    /// There is a latitude without a longitude, or the other way around.
    case halfACoordinate(header: String)

    // MARK: Parties and ties

    /// Two parties have one identifier.
    case duplicateID(Quotation, first: SourcePlace)
    /// A name stands for no party; those with the nearest names.
    case unknownParty(header: String, Quotation, nearest: [Quotation])
    /// A name stands for several parties, which have these identifiers.
    case ambiguousName(header: String, Quotation, ids: [Quotation])
    /// A party without a row was added.
    case partyAdded(Quotation)
    /// A tie ended before it began, or on the same day.
    case endsBeforeItBegins(since: Day, until: Day)
    /// A tie leads from a party to itself.
    case tieToItself(Quotation)
    /// A tie was there already.
    case duplicateTie(first: SourcePlace)
    /// Strengths are on a scale of 1 to 5.
    case strengthsFromOneToFive

    // MARK: Settings

    /// A setting stands there twice.
    case duplicateSetting(String, first: SourcePlace)
    /// A setting is not known, and was kept; the one that is nearest to it.
    case unknownSetting(String, nearest: String?)

    /// What a file turned out to hold.
    public enum ForeignContent: String, CaseIterable, Sendable {
        /// UTF-16 that is damaged, or has no byte-order mark.
        case utf16
        /// A ZIP archive: perhaps a workbook.
        case zip
        /// A document of Excel or Word from before 2007.
        case oldOffice
        /// A document of Excel or Word with a password.
        case encryptedOffice
        /// A PDF.
        case pdf
        /// A picture.
        case image
        /// Something that was compressed with gzip.
        case gzip
        /// XML or HTML.
        case xml
        /// JSON.
        case json
        /// Figures of Statistics Netherlands (CBS), which are no map.
        case statistics
        /// Bytes that are no text.
        case binary
    }

    /// What a number must be.
    public enum NumberRange: Hashable, Sendable {
        /// Above 0 and finite.
        case positive
        /// Above 0 and at most so much.
        case positiveUpTo(Double)
        /// Above 0 and at most 1, or in every row a whole number from 1 to 5.
        case strength
        /// At least so much.
        case atLeast(Int)
        /// Within two numbers, both allowed.
        case within(Int, Int)
    }

    /// How bad it is.
    public var severity: Diagnostic.Severity {
        switch self {
        case .network(let problem): problem.severity
        case .readAsWindows1252, .fileLeftAside, .sheetLeftAside, .exampleLeftAside, .strengthsFromOneToFive,
            .nearKnownWord:
            .information
        case .sameMeaning, .tooFewCells, .cellWithoutHeader, .errorValue, .notADirection, .partyAdded, .tieToItself,
            .unknownSetting:
            .warning
        case .emptyFile, .fileTooLarge, .notReadable, .missingSheet, .twoFilesForSheet, .otherThanAsked, .invalidXML,
            .invalidJSON, .invalidArchive, .noMapSheet, .sheetIsMatrix, .noRows, .formulaWithoutValue,
            .missingColumn, .headerExpected, .twoNamesALine, .duplicateHeader, .unclosedQuote, .textAfterQuote,
            .tooManyCells,
            .tooManyColumns, .cellTooLong, .noAreas, .emptyCell, .notANumber, .notAWholeNumber, .outOfRange, .notADay,
            .unknownWord, .halfACoordinate, .duplicateID, .unknownParty, .ambiguousName, .endsBeforeItBegins,
            .duplicateTie, .duplicateSetting:
            .error
        }
    }
}
