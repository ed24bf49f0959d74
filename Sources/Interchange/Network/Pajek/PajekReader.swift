/// Reads Pajek's networks (`.net`), projects (`.paj`), partitions (`.clu`) and vectors (`.vec`) into a feed.
///
/// Labels become identifiers if no two are the same. `*Arcs` lead one way, `*Edges` both; `:k "name"` is their kind. A
/// line without a value counts as 1 if another has one. What stands before the first section is not read. Partitions and
/// vectors of a project are attributes of the nodes of its first network; the other networks are not read. [Mrvar &
/// Batagelj, Pajek Reference Manual]
struct PajekReader {
    var fields: TextFields
    let feed: NetworkFeed
    var line: [TextFields.Field] = []
    var section = Section.none
    var nodeCount: Int?
    var rowCount = 0
    var seen: [Int: Int] = [:]
    var relations: [Int: String] = [:]
    var matrixRow = 0
    var values: Values?
    var isInFurtherNetwork = false

    enum Section {
        case none, vertices, ties(isDirected: Bool, kind: String?), lists(isDirected: Bool, kind: String?)
        case matrix(kind: String?), values, skipped
    }

    /// A partition or vector: a value for each node.
    struct Values {
        let title: String
        /// Whether the values are not read.
        var isLeftAside = false
        var column: Int?
        var next = 0
    }

    /// What a project has beside those, with `*Vertices` of their own.
    private static let others: Set<String> = ["*permutation", "*cluster", "*hierarchy"]

    static func read(_ input: Input, into draft: inout MapDraft) {
        let name = input.name.lowercased()
        let kind = [("partition", ".clu"), ("vector", ".vec")].first { name.hasSuffix($0.1) }?.0
        TextNetwork.read(input, into: &draft) { source, feed in
            var reader = PajekReader(fields: TextFields(source), feed: feed)
            if let kind { reader.values = Values(title: kind) }
            reader.read()
        }
    }

    /// A file that begins with a section, or one that is named so and has one below what is said of it.
    static func recognises(_ input: Input) -> Bool {
        guard let file = input.file else { return false }
        let isNamed = file.isNamed("net", "paj", "clu", "vec")
        return TextNetwork.firstWords(file, comments: [UInt8(ascii: "%")], atMost: isNamed ? 50 : 1).contains { line in
            ["*vertices", "*network", "*partition", "*vector", "*arcs", "*edges", "*matrix"].contains {
                line.hasPrefix($0)
            }
        }
    }

    private init(fields: TextFields, feed: NetworkFeed) {
        self.fields = fields
        self.feed = feed
        feed.usualStrength = 1
        feed.strengthTitle = "value"
    }
}

extension PajekReader {
    mutating func read() {
        var last = 0
        while let range = fields.nextLine() {
            last = range.lowerBound
            let first = fields.firstByte(range)
            if first == nil || first == UInt8(ascii: "%") { continue }
            fields.split(range, into: &line)
            if first == UInt8(ascii: "*") { beginSection() } else { readLine() }
        }
        if case .matrix = section, matrixRow < rowCount, !isInFurtherNetwork {
            feed.report(.network(.breaksOff(expected: "*Matrix")), at: last)
        }
        if nodeCount == nil, !feed.draft.log.hasErrors {
            feed.report(.network(.breaksOff(expected: "*Vertices")), at: last)
        }
    }

    private mutating func beginSection() {
        let word = fields.text(line[0]).lowercased()
        let name = line.count > 1 ? line[1...].map(fields.text).joined(separator: " ") : nil
        section = .skipped
        switch word {
        case "*network":
            if nodeCount != nil { beginFurtherNetwork() }
            values = nil
            if let name, !isInFurtherNetwork { feed.setting("title", name, at: line[0].origin) }
        case "*vertices": beginVertices()
        case "*partition", "*vector":
            values = Values(title: name?.split(separator: ".").first.map(String.init) ?? String(word.dropFirst()))
        case "*arcs", "*arc": section = .ties(isDirected: true, kind: kind())
        case "*edges", "*edge": section = .ties(isDirected: false, kind: kind())
        case "*arcslist": section = .lists(isDirected: true, kind: kind())
        case "*edgeslist": section = .lists(isDirected: false, kind: kind())
        case "*matrix":
            section = .matrix(kind: kind())
            matrixRow = 0
        default:
            feed.report(.network(.leftAside(fields.text(line[0]))), at: line[0].origin)
            if Self.others.contains(word) { values = Values(title: word, isLeftAside: true) }
        }
    }

    private mutating func beginVertices() {
        guard line.count > 1, let count = TextNetwork.count(line[1], atLeast: 0, in: fields, feed) else {
            if line.count < 2 { feed.report(.network(.breaksOff(expected: "*Vertices n")), at: line[0].origin) }
            return
        }
        if let values {
            if !values.isLeftAside { beginValues(count) }
        } else if nodeCount != nil {
            beginFurtherNetwork()
        } else {
            nodeCount = count
            rowCount = count
            feed.addNumbered(count)
            section = .vertices
            if line.count > 2, let first = TextNetwork.count(line[2], atLeast: 0, in: fields, feed) {
                if first > count {
                    feed.report(
                        .network(.noSuchNode(fields.quotation(line[2]), first: 0, last: count)), at: line[2].origin)
                    return
                }
                setModes(first, of: count)
            }
        }
    }

    private mutating func beginFurtherNetwork() {
        if !isInFurtherNetwork { feed.report(.network(.furtherNetwork), at: line[0].origin) }
        isInFurtherNetwork = true
    }

    /// A network of two modes: ties run from the first nodes to the others.
    private mutating func setModes(_ first: Int, of count: Int) {
        rowCount = first
        let mode = feed.partyColumn("mode")
        for node in 0..<count { feed.set(node < first ? "1" : "2", column: mode, ofNode: node, at: line[0].origin) }
    }

    private mutating func beginValues(_ count: Int) {
        if nodeCount == nil {
            nodeCount = count
            feed.addNumbered(count)
        }
        if count == nodeCount {
            values!.column = feed.partyColumn(values!.title)
        } else {
            feed.report(.network(.leftAside(values!.title)), at: line[0].origin)
        }
        section = .values
    }

    /// What `:2 "helps"` says of the ties below it.
    mutating func kind() -> String? {
        guard line.count > 1, fields.text(line[1]).hasPrefix(":") else { return nil }
        let number = Int(fields.text(line[1]).dropFirst())
        let name = line.count > 2 ? line[2...].map(fields.text).joined(separator: " ") : nil
        if let number, let name { relations[number] = name }
        return name ?? number.map { relations[$0] ?? String($0) }
    }
}
