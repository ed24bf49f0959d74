internal import Community

/// Reads the cells of a row as values, with what is wrong in the log.
///
/// Every method returns nothing for a column that is not there, an empty cell, and a cell that cannot be read.
struct Cells {
    let row: Row
    let header: Header
    /// What stands between the values of a cell with several.
    let separators: Set<Character>

    /// The characters that stand between values: `|`, and `;` in a file that has another delimiter, in a cell without `|`.
    private func separators(in text: String) -> Set<Character> {
        text.contains("|") ? separators.subtracting([";"]) : separators
    }

    func text(_ column: Column) -> String? { header[column].flatMap(row.text) }

    func list(_ column: Column) -> [String] {
        guard let text = text(column) else { return [] }
        return text.split(whereSeparator: separators(in: text).contains).map { $0.trimmed }.filter { !$0.isEmpty }
    }

    func number(_ column: Column, _ log: inout DiagnosticLog) -> Double? {
        guard let place = header[column], !row.isEmpty(place) else { return nil }
        if let number = row.withName(place, Values.number) { return number }
        log.error(at: row.place(place), .notANumber(header: header.title(column), .cell(row.word(place))))
        return nil
    }

    func wholeNumber(_ column: Column, atLeast least: Int, _ log: inout DiagnosticLog) -> Int? {
        guard let place = header[column], !row.isEmpty(place) else { return nil }
        let word = row.word(place)
        guard let number = row.isNumber(place) ? Values.exactWholeNumber(word) : Values.wholeNumber(word) else {
            log.error(at: row.place(place), .notAWholeNumber(header: header.title(column), .cell(word)))
            return nil
        }
        if number < least {
            log.error(at: row.place(place), .outOfRange(header: header.title(column), .cell(word), .atLeast(least)))
            return nil
        }
        return number
    }

    func day(_ column: Column, _ log: inout DiagnosticLog) -> Day? {
        guard let place = header[column], !row.isEmpty(place) else { return nil }
        if let day = row.withName(place, { Values.day($0) }) { return day }
        log.error(at: row.place(place), .notADay(header: header.title(column), .cell(row.word(place))))
        return nil
    }

    func value<Value>(_ column: Column, of words: WordList<Value>, _ log: inout DiagnosticLog) -> Value? {
        guard let place = header[column], !row.isEmpty(place) else { return nil }
        return value(row.word(place), column, of: words, &log)
    }

    func values<Value>(_ column: Column, of words: WordList<Value>, _ log: inout DiagnosticLog) -> [Value] {
        list(column).compactMap { value($0, column, of: words, &log) }
    }

    private func value<Value>(
        _ word: String, _ column: Column, of words: WordList<Value>, _ log: inout DiagnosticLog
    ) -> Value? {
        if let value = words.value(of: word) { return value }
        log.error(at: row.place(header[column] ?? 0), unknownWord(word, column, of: words))
        return nil
    }

    func unknownWord<Value>(_ word: String, _ column: Column, of words: WordList<Value>) -> ReadProblem {
        let nearest = words.nearest(to: word)
        return .unknownWord(
            header: header.title(column), .cell(word, isNearExpected: !nearest.isEmpty), nearest: nearest)
    }

    func voices(_ column: Column, _ log: inout DiagnosticLog) -> [Voice] {
        list(column).map { word in
            if let known = Words.voices.value(of: word) { return known }
            if let near = Words.voices.almost(word) {
                log.remark(
                    at: row.place(header[column] ?? 0),
                    .nearKnownWord(
                        header: header.title(column), .cell(word, isNearExpected: true), nearest: near))
            }
            return Voice(rawValue: word)
        }
    }

    /// The columns that are not known, where they have something in them.
    func attributes<Pairs>(_ make: ([(String, String)]) -> Pairs) -> Pairs {
        make(header.others.compactMap { place, title in row.text(place).map { (title, $0) } })
    }
}

extension Substring {
    fileprivate var trimmed: String {
        var rest = self
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
