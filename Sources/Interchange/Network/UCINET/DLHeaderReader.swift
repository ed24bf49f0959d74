/// Reads the header of a DL file. Words may stand on one line or on many, in any case.
struct DLHeaderReader {
    var words: DLWords
    private let feed: NetworkFeed
    private var header = DLHeader()
    private var failed = false

    init(_ words: DLWords, _ feed: NetworkFeed) {
        self.words = words
        self.feed = feed
    }

    /// The header; nothing if it cannot be read, which is in the log. ``words`` are then at the data.
    mutating func read() -> DLHeader? {
        // The word that makes it a DL file.
        _ = words.next()
        while let word = words.next() {
            let text = words.fields.text(word).lowercased()
            if text == "data:" || text == "data" { return failed ? nil : header }
            read(text, word)
            if failed { return nil }
        }
        feed.report(.network(.breaksOff(expected: "DATA:")), at: words.position)
        return nil
    }

    private mutating func read(_ text: String, _ word: TextFields.Field) {
        switch text {
        case ":": break
        case "n": header.nodeCount = count(atLeast: 1)
        case _ where text.hasPrefix("nr"): header.rowCount = count(atLeast: 1)
        case _ where text.hasPrefix("nc"): header.columnCount = count(atLeast: 1)
        case _ where text.hasPrefix("nm"): header.levelCount = count(atLeast: 1) ?? 1
        case _ where text.hasPrefix("form"): readFormat()
        case _ where text.hasPrefix("diag"): readDiagonal()
        case _ where text.hasPrefix("title"):
            if let title = words.next() { feed.setting("title", words.fields.text(title), at: title.origin) }
        case _ where text.hasPrefix("row"): readLabels(text, \.rowLabels, \.embedsRowLabels, rowCount)
        case _ where text.hasPrefix("col"): readLabels(text, \.columnLabels, \.embedsColumnLabels, columnCount)
        case _ where text.hasPrefix("mat") || text.hasPrefix("lev"):
            readLabels(text, \.levelLabels, nil, header.levelCount)
        case _ where text.hasPrefix("lab"): readSharedLabels(text)
        default: fail(.unexpected(words.fields.quotation(word), expected: "DATA:"), at: word)
        }
    }

    private var rowCount: Int? { header.nodeCount ?? header.rowCount }
    private var columnCount: Int? { header.nodeCount ?? header.columnCount }

    private mutating func fail(_ problem: NetworkProblem, at field: TextFields.Field) {
        feed.report(.network(problem), at: field.origin)
        failed = true
    }

    private mutating func next(_ expected: String) -> TextFields.Field? {
        if let word = words.next() { return word }
        feed.report(.network(.breaksOff(expected: expected)), at: words.position)
        failed = true
        return nil
    }

    private mutating func count(atLeast least: Int) -> Int? {
        guard let word = next("N=") else { return nil }
        let count = TextNetwork.count(word, atLeast: least, in: words.fields, feed)
        if count == nil { failed = true }
        return count
    }

    private mutating func readFormat() {
        guard let word = next("FORMAT=") else { return }
        if let format = DLHeader.Format(words.fields.text(word)) {
            header.format = format
        } else {
            fail(.unexpected(words.fields.quotation(word), expected: "FULLMATRIX"), at: word)
        }
    }

    private mutating func readDiagonal() {
        guard let word = next("DIAGONAL=") else { return }
        header.hasDiagonal = !words.fields.text(word).lowercased().hasPrefix("abs")
    }

    /// `ROW LABELS: ...`, `ROWLABELS: ...` or `ROW LABELS EMBEDDED`.
    private mutating func readLabels(
        _ text: String, _ labels: WritableKeyPath<DLHeader, [TextFields.Field]>,
        _ embedded: WritableKeyPath<DLHeader, Bool>?, _ count: Int?
    ) {
        if !text.contains("lab") {
            guard let word = next("LABELS:") else { return }
            if !words.fields.text(word).lowercased().hasPrefix("lab") {
                return fail(.unexpected(words.fields.quotation(word), expected: "LABELS:"), at: word)
            }
        }
        if let embedded, isEmbedded() {
            header[keyPath: embedded] = true
        } else {
            header[keyPath: labels] = list(count)
        }
    }

    private mutating func readSharedLabels(_ text: String) {
        if isEmbedded() {
            (header.embedsRowLabels, header.embedsColumnLabels) = (true, true)
        } else {
            header.rowLabels = list(rowCount)
            header.columnLabels = header.rowLabels
        }
    }

    private mutating func isEmbedded() -> Bool {
        guard let word = words.peek(), !word.isQuoted,
            ["embedded", "embedded:", "emb"].contains(words.fields.text(word).lowercased())
        else { return false }
        _ = words.next()
        return true
    }

    /// So many labels, or all up to the next word of the header.
    private mutating func list(_ count: Int?) -> [TextFields.Field] {
        var labels: [TextFields.Field] = []
        while count.map({ labels.count < $0 }) ?? true, let word = words.peek() {
            let text = words.fields.text(word).lowercased()
            if !word.isQuoted, text == ":" {
                _ = words.next()
                continue
            }
            if !word.isQuoted, Self.ends.contains(where: { text == $0 }) { break }
            labels.append(word)
            _ = words.next()
        }
        return labels
    }

    private static let ends: Set<String> = [
        "data:", "labels:", "labels", "row", "column", "col", "matrix", "rowlabels:", "columnlabels:", "matrixlabels:",
    ]
}
