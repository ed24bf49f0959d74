/// Something to be said of a place in a file.
public struct Diagnostic: Hashable, Sendable {
    /// Where.
    public let place: SourcePlace
    /// What.
    public let problem: ReadProblem

    /// How bad it is.
    public var severity: Severity { problem.severity }

    /// How bad a problem is.
    public enum Severity: Int, Comparable, Sendable {
        /// Something was recognised, or left aside, and the reader should know.
        case information
        /// The map was read, but something in it is probably not meant.
        case warning
        /// There is no map.
        case error

        /// The worse one is the greater.
        public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    /// Makes a diagnostic.
    public init(place: SourcePlace, problem: ReadProblem) {
        self.place = place
        self.problem = problem
    }
}

/// A place in a file.
public struct SourcePlace: Hashable, Sendable {
    /// The name of the file, without its folder; of the folder where it is about that.
    public let file: String
    /// The name of the sheet, if the file is a workbook and it is about one.
    public let sheet: String?
    /// The line, counted from 1 as an editor does, if it is about a line; of a sheet, the row.
    public let line: Int?
    /// The character in the line, counted from 1, if it is about one; of a sheet, the column.
    public let column: Int?

    /// Makes a place.
    public init(file: String, sheet: String? = nil, line: Int? = nil, column: Int? = nil) {
        self.file = file
        self.sheet = sheet
        self.line = line
        self.column = column
    }
}

extension SourcePlace {
    /// The cell of the sheet as spreadsheets name it, as in `C12`, if it is about one.
    public var cell: String? {
        guard sheet != nil, let line, let column else { return nil }
        var letters = ""
        var rest = column
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters + String(line)
    }
}

/// Diagnostics up to a limit, and how many more there were.
public struct Diagnostics: Hashable, Sendable {
    /// The first ones, in the order of the files.
    public internal(set) var listed: [Diagnostic] = []
    /// How many more there were.
    public internal(set) var omitted = 0

    /// The number of errors that are listed at most, and of warnings and information together.
    public static let limit = 50

    /// Makes a list.
    public init(listed: [Diagnostic] = [], omitted: Int = 0) {
        self.listed = listed
        self.omitted = omitted
    }
}
