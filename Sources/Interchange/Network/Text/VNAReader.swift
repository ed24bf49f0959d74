/// Reads NetDraw's VNA files into a feed.
///
/// `*Node data` and `*Node properties` have a row for each node, `*Tie data` for each tie, below a row of titles. In each
/// row commas stand between values, or white space where there is no comma outside quotation marks. Ties lead one way. A
/// column of numbers that has no meaning of its own is a relation: a value that is not 0 is a tie of that kind. Without a
/// section of nodes, ties name them.
struct VNAReader {
    private var fields: TextFields
    private var spaced: TextFields
    private let feed: NetworkFeed
    private var line: [TextFields.Field] = []
    private var section = Section.none
    private var titles: [String] = []
    private var hasNodes = false
    private var rows: [[TextFields.Field]] = []

    private enum Section {
        case none, nodeTitles, nodes, tieTitles, ties, skipped
    }

    static func read(_ input: Input, into draft: inout MapDraft) {
        TextNetwork.read(input, into: &draft) { source, feed in
            var reader = VNAReader(source, feed)
            reader.read()
        }
    }

    static func recognises(_ input: Input) -> Bool {
        guard let file = input.file, let first = TextNetwork.firstWords(file, comments: []).first else { return false }
        return ["*node data", "*node properties", "*tie data", "*tie properties"].contains { first.hasPrefix($0) }
    }

    private init(_ source: SourceFile, _ feed: NetworkFeed) {
        spaced = TextFields(source)
        fields = TextFields(source, separators: [.comma])
        self.feed = feed
        feed.endTitles = ("from", "to")
    }

    private mutating func read() {
        var ties: [([String], [[TextFields.Field]])] = []
        while let range = spaced.nextLine() {
            if spaced.isBlank(range) { continue }
            if spaced.firstByte(range) == UInt8(ascii: "*") {
                if case .ties = section { ties.append((titles, rows)) }
                beginSection(range)
                continue
            }
            split(range)
            switch section {
            case .nodeTitles, .tieTitles:
                titles = line.map(fields.text)
                rows = []
                if case .nodeTitles = section { section = .nodes } else { section = .ties }
            case .nodes: readNode()
            case .ties: rows.append(line)
            case .none, .skipped: break
            }
        }
        if case .ties = section { ties.append((titles, rows)) }
        for (titles, rows) in ties { readTies(titles, rows) }
    }

    private mutating func beginSection(_ range: Range<Int>) {
        let words = fields.source.bytes.part(range.lowerBound, range.upperBound).string.lowercased()
            .split { $0.isWhitespace }
        switch words.prefix(2).joined(separator: " ") {
        case "*node data", "*node properties":
            section = .nodeTitles
            hasNodes = true
        case "*tie data": section = .tieTitles
        default:
            section = .skipped
            feed.report(.network(.leftAside(words.joined(separator: " "))), at: range.lowerBound)
        }
    }

    /// Commas stand between values if there is one outside quotation marks.
    private mutating func split(_ range: Range<Int>) {
        var isQuoted = false
        let hasComma = fields.source.bytes[range].contains { byte in
            if byte == .quote { isQuoted.toggle() }
            return byte == .comma && !isQuoted
        }
        if hasComma { splitAtCommas(range) } else { spaced.split(range, into: &line) }
    }

    /// Two commas have an empty value between them.
    private mutating func splitAtCommas(_ range: Range<Int>) {
        line.removeAll(keepingCapacity: true)
        let bytes = fields.source.bytes
        var start = range.lowerBound
        var isQuoted = false
        for position in range.lowerBound...range.upperBound {
            let isEnd = position == range.upperBound
            if !isEnd, bytes[position] == .quote { isQuoted.toggle() }
            if isEnd || bytes[position] == .comma && !isQuoted {
                var (first, last) = (start, position)
                while first < last, bytes[first] <= .space { first += 1 }
                while last > first, bytes[last - 1] <= .space { last -= 1 }
                let hasMarks = last - first > 1 && bytes[first] == .quote && bytes[last - 1] == .quote
                line.append(
                    TextFields.Field(
                        start: hasMarks ? first + 1 : first, end: hasMarks ? last - 1 : last, isQuoted: hasMarks))
                start = position + 1
            }
        }
    }

    private func readNode() {
        guard line.count <= titles.count else {
            return feed.report(.network(.wrongLength(expected: titles.count, found: line.count)), at: line[0].origin)
        }
        // A node has a row in each of the two sections.
        guard let node = feed.node(fields.bytes(line[0]), at: line[0].origin) else { return }
        for (title, field) in zip(titles, line).dropFirst() {
            feed.set(fields.bytes(field), column: feed.partyColumn(title), ofNode: node, at: field.origin)
        }
    }
}

// MARK: - Ties

extension VNAReader {
    private func readTies(_ titles: [String], _ rows: [[TextFields.Field]]) {
        let relations = relations(titles, rows)
        let strength = titles.indices.dropFirst(2).first { NetworkFeed.isStrength(titles[$0]) }
        for row in rows {
            guard row.count >= 2, row.count <= titles.count else {
                feed.report(
                    .network(.wrongLength(expected: titles.count, found: row.count)), at: row.first?.origin ?? 0)
                continue
            }
            guard let from = end(row[0], isTarget: false), let to = end(row[1], isTarget: true) else { continue }
            if relations.isEmpty {
                let weight = strength.flatMap { $0 < row.count ? self.strength(row[$0]) : nil }
                tell(titles, row, from, to, weight, kind: nil, leavingOut: strength.map { [$0] } ?? [])
            }
            for relation in relations where relation < row.count {
                guard let weight = feed.strength(fields.bytes(row[relation]), at: row[relation].origin), weight != 0
                else { continue }
                tell(titles, row, from, to, weight, kind: titles[relation], leavingOut: relations)
            }
        }
    }

    private func end(_ field: TextFields.Field, isTarget: Bool) -> Int? {
        hasNodes
            ? feed.end(fields.bytes(field), isTarget: isTarget, at: field.origin)
            : feed.node(fields.bytes(field), at: field.origin)
    }

    private func strength(_ field: TextFields.Field) -> Double? {
        fields.bytes(field).isEmpty ? nil : feed.strength(fields.bytes(field), at: field.origin)
    }

    private func tell(
        _ titles: [String], _ row: [TextFields.Field], _ from: Int, _ to: Int, _ weight: Double?, kind: String?,
        leavingOut: [Int]
    ) {
        let isDirected = feed.draft.options.directed ?? true
        let tie = feed.tie(from: from, to: to, isDirected: isDirected, strength: weight, at: row[0].origin)
        if let kind { feed.set(kind, column: feed.tieColumn("kind"), ofTie: tie, at: row[0].origin) }
        for place in row.indices.dropFirst(2) where !leavingOut.contains(place) {
            feed.set(
                fields.bytes(row[place]), column: feed.tieColumn(titles[place]), ofTie: tie, at: row[place].origin)
        }
    }

    /// The columns that are relations.
    private func relations(_ titles: [String], _ rows: [[TextFields.Field]]) -> [Int] {
        titles.indices.dropFirst(2).filter { place in
            Header.column(ofAttribute: Folding.key(titles[place]), of: .ties, beside: []) == nil
                && rows.contains { place < $0.count }
                && rows.allSatisfy { place >= $0.count || Values.number(fields.bytes($0[place])) != nil }
        }
    }
}
