/// Collects diagnostics: the first of each severity, and the number of all.
struct DiagnosticLog {
    private var errors: [Diagnostic] = []
    private var remarks: [Diagnostic] = []
    private var omittedErrors = 0
    private var omittedRemarks = 0
    private var files: [[String?]] = []

    /// Whether there is an error among them.
    var hasErrors: Bool { !errors.isEmpty }

    /// Whether another error would be listed, and not only counted.
    var listsErrors: Bool { errors.count < Diagnostics.limit }

    /// Notes a problem. Neither argument is evaluated when the list is full, for a file can have a million of them; so
    /// it must be said beforehand whether it is an error.
    mutating func error(at place: @autoclosure () -> SourcePlace, _ problem: @autoclosure () -> ReadProblem) {
        if errors.count == Diagnostics.limit { return omittedErrors += 1 }
        let diagnostic = Diagnostic(place: place(), problem: problem())
        assert(diagnostic.severity == .error)
        errors.append(diagnostic)
        note(diagnostic.place)
    }

    /// Notes a warning or information.
    mutating func remark(at place: @autoclosure () -> SourcePlace, _ problem: @autoclosure () -> ReadProblem) {
        if remarks.count == Diagnostics.limit { return omittedRemarks += 1 }
        let diagnostic = Diagnostic(place: place(), problem: problem())
        assert(diagnostic.severity < .error)
        remarks.append(diagnostic)
        note(diagnostic.place)
    }

    /// Notes a problem of either sort. The place is not evaluated when the list is full.
    mutating func report(at place: @autoclosure () -> SourcePlace, _ problem: ReadProblem) {
        if problem.severity == .error { error(at: place(), problem) } else { remark(at: place(), problem) }
    }

    /// Counts errors that are not listed.
    mutating func omitErrors(_ count: Int) { omittedErrors += count }

    private mutating func note(_ place: SourcePlace) {
        if !files.contains([place.file, place.sheet]) { files.append([place.file, place.sheet]) }
    }

    /// All that is listed, in the order of the files and of the places in them.
    var diagnostics: Diagnostics {
        let all = (errors + remarks).enumerated().sorted { left, right in
            func key(_ item: (offset: Int, element: Diagnostic)) -> [Int] {
                let place = item.element.place
                return [
                    files.firstIndex(of: [place.file, place.sheet]) ?? 0, place.line ?? 0, place.column ?? 0,
                    item.offset,
                ]
            }
            return key(left).lexicographicallyPrecedes(key(right))
        }
        return Diagnostics(listed: all.map(\.element), omitted: omittedErrors + omittedRemarks)
    }
}
