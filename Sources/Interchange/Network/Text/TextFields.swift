/// Cuts the lines of a text into fields.
struct TextFields {
    let source: SourceFile
    /// The bytes that stand between fields beside white space, such as a comma.
    let separators: Set<UInt8>
    /// The marks that can stand around a field.
    let quotes: Set<UInt8>
    private var position: Int

    /// Where a field lies, quotation marks left out.
    struct Field {
        let start: Int
        let end: Int
        let isQuoted: Bool

        /// Where it begins in the file, with its mark.
        var origin: Int { isQuoted ? start - 1 : start }
    }

    init(_ source: SourceFile, separators: Set<UInt8> = [], quotes: Set<UInt8> = [.quote]) {
        self.source = source
        self.separators = separators
        self.quotes = quotes
        position = source.start
    }

    /// The bytes of a field.
    func bytes(_ field: Field) -> Bytes { source.bytes.part(field.start, field.end) }

    /// The text of a field.
    func text(_ field: Field) -> String { bytes(field).string }

    /// A field as it is quoted in a diagnostic.
    func quotation(_ field: Field) -> Quotation { .cell(text(field)) }

    /// A field as a whole number, if it is one.
    func wholeNumber(_ field: Field) -> Int? { Int(text(field)) }

    /// The next line without its end, which may be empty; nothing at the end of the file.
    mutating func nextLine() -> Range<Int>? {
        let bytes = source.bytes
        if position >= bytes.count { return nil }
        let start = position
        while position < bytes.count, bytes[position] != .newline, bytes[position] != .carriageReturn { position += 1 }
        let end = position
        if position < bytes.count, bytes[position] == .carriageReturn { position += 1 }
        if position < bytes.count, bytes[position] == .newline,
            position == end || bytes[position - 1] == .carriageReturn
        {
            position += 1
        }
        if position - forgotten > 1 << 22 {
            forgotten = position
            source.forget(upTo: start)
        }
        return start..<end
    }

    private var forgotten = 0

    /// Puts the fields of a line into a list, which is emptied before. A mark that is not closed goes to the end of the
    /// line.
    func split(_ line: Range<Int>, into fields: inout [Field]) {
        fields.removeAll(keepingCapacity: true)
        let bytes = source.bytes
        var position = line.lowerBound
        while position < line.upperBound {
            let byte = bytes[position]
            if byte <= .space || separators.contains(byte) {
                position += 1
            } else if quotes.contains(byte) {
                let start = position + 1
                position = start
                while position < line.upperBound, bytes[position] != byte { position += 1 }
                fields.append(Field(start: start, end: position, isQuoted: true))
                position += 1
            } else {
                let start = position
                while position < line.upperBound, bytes[position] > .space, !separators.contains(bytes[position]) {
                    position += 1
                }
                fields.append(Field(start: start, end: position, isQuoted: false))
            }
        }
    }

    /// Whether a line has nothing in it.
    func isBlank(_ line: Range<Int>) -> Bool { source.bytes[line].allSatisfy { $0 <= .space } }

    /// The first byte of a line that is no white space.
    func firstByte(_ line: Range<Int>) -> UInt8? { source.bytes[line].first { $0 > .space } }
}

/// Reads a text file of a network into a draft.
enum TextNetwork {
    /// Calls for a body that tells a feed what the text says; what is no text is in the log.
    static func read(
        _ input: Input, into draft: inout MapDraft, _ body: (SourceFile, NetworkFeed) -> Void
    ) {
        guard let file = input.file else { return }
        switch file.text {
        case .failure(let unfit): draft.log.error(at: SourcePlace(file: input.name), unfit.problem)
        case .success(let source):
            if let offset = source.firstForeignByte {
                draft.log.remark(at: source.place(at: offset), .readAsWindows1252)
            }
            let feed = NetworkFeed(draft, places: source)
            body(source, feed)
            draft = feed.finish()
        }
    }

    /// The number of nodes, or of something else, that a file says it has.
    ///
    /// - Returns: nothing if it is no whole number of at least so much, or if there can be no file of this size with so
    ///   many: that is in the log.
    static func count(
        _ field: TextFields.Field, atLeast least: Int, in fields: TextFields, _ feed: NetworkFeed
    ) -> Int? {
        let text = fields.text(field)
        let isLong = text.utf8.count > 1 && text.utf8.allSatisfy(\.isDigit)
        guard let count = fields.wholeNumber(field) ?? (isLong ? Int.max : nil), count >= least else {
            feed.report(.network(.notACount(fields.quotation(field), atLeast: least)), at: field.origin)
            return nil
        }
        let limit = max(100_000, fields.source.bytes.count)
        if count > limit {
            feed.report(.network(.tooMany(fields.quotation(field), limit: limit)), at: field.origin)
            return nil
        }
        return count
    }

    /// The node with a number in the file.
    ///
    /// - Returns: its number counted from 0; nothing if there is no such node, which is in the log.
    static func node(
        _ field: TextFields.Field, first: Int = 1, count: Int, in fields: TextFields, _ feed: NetworkFeed
    ) -> Int? {
        if let number = fields.wholeNumber(field), number >= first, number - first < count { return number - first }
        feed.report(
            .network(.noSuchNode(fields.quotation(field), first: first, last: first + count - 1)), at: field.origin)
        return nil
    }

    /// The first lines that are no comment, trimmed, in lower case: for recognising.
    static func firstWords(_ file: InputFile, comments: Set<UInt8>, atMost count: Int = 1) -> [String] {
        file.head.split { $0 == .newline || $0 == .carriageReturn }.lazy
            .map { String(decoding: $0, as: UTF8.self).trimmingBlanks.lowercased() }
            .filter { line in line.utf8.first.map { !comments.contains($0) } ?? false }
            .prefix(count).map(\.self)
    }
}

/// Why a text was not read to its end.
struct TextFault: Error {
    let problem: NetworkProblem
    let origin: Int
}
