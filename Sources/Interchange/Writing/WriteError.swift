/// Why nothing was written.
public enum WriteError: Error, Hashable, Sendable {
    /// There is something at the path already.
    case alreadyThere(path: String)
    /// The system would not let it be made; `code` is its `errno`.
    case cannotCreate(path: String, code: Int32)
    /// Writing failed half-way, and was undone; `code` is the system's `errno`.
    case failed(path: String, code: Int32)
    /// A sheet would not read back as it is: a value in a list has `|` in it, a name has spaces around it, a text is
    /// empty and not absent. No map that was read is like that.
    case wouldReadBackDifferently(Sheet)
    /// A sheet of a workbook would have more rows or longer texts than spreadsheets open.
    case exceedsSpreadsheet(Sheet, SpreadsheetLimit)
    /// A file that was to be replaced has columns that a map does not keep.
    case wouldLoseColumns(file: String, columns: [String])
}

/// How large a sheet of a workbook can be. [Excel specifications and limits, Microsoft]
public enum SpreadsheetLimit: Hashable, Sendable {
    /// So many rows, header and all.
    case rows(Int)
    /// So many characters in a cell, of those that Excel counts: UTF-16. The row of the cell, and its header.
    case characters(Int, row: Int, header: String)
}
