/// Reads Pajek's networks (`.net`), projects (`.paj`), partitions (`.clu`) and vectors (`.vec`) into a feed.
///
/// Labels become identifiers if no two are the same. `*Arcs` lead one way, `*Edges` both; `:k "name"` is their kind. A
/// line without a value counts as 1 if another has one. Partitions and vectors of a project are attributes of the nodes of
/// its first network; the other networks are not read. [Mrvar & Batagelj, Pajek Reference Manual]
struct PajekReader {
    private var fields: TextFields
    private let feed: NetworkFeed
    private var line: [TextFields.Field] = []
    private var section = Section.none
    private var nodeCount: Int?
    private var rowCount = 0
    private var seen: [Int: Int] = [:]
    private var relations: [Int: String] = [:]
    private var matrixRow = 0
    private var values: Values?
    private var isInFurtherNetwork = false

    private enum Section {
        case none, vertices, ties(isDirected: Bool, kind: String?), lists(isDirected: Bool, kind: String?)
        case matrix(kind: String?), values, skipped
    }

    /// A partition or vector: a value for each node.
    private struct Values {
        let title: String
        var column: Int?
        var next = 0
    }

    static func read(_ input: Input, into draft: inout MapDraft) {
        let name = input.name.lowercased()
        let kind = [("partition", ".clu"), ("vector", ".vec")].first { name.hasSuffix($0.1) }?.0
        TextNetwork.read(input, into: &draft) { source, feed in
            var reader = PajekReader(fields: TextFields(source), feed: feed)
            if let kind { reader.values = Values(title: kind) }
            reader.read()
        }
    }

    static func recognises(_ input: Input) -> Bool {
        guard let file = input.file,
            let first = TextNetwork.firstWords(file, comments: [UInt8(ascii: "%")]).first
        else { return false }
        return ["*vertices", "*network", "*partition", "*vector", "*arcs", "*edges", "*matrix"].contains {
            first.hasPrefix($0)
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
    private mutating func read() {
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
            if nodeCount != nil { isInFurtherNetwork = true }
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
        }
    }

    private mutating func beginVertices() {
        guard line.count > 1, let count = TextNetwork.count(line[1], atLeast: 0, in: fields, feed) else {
            if line.count < 2 { feed.report(.network(.breaksOff(expected: "*Vertices n")), at: line[0].origin) }
            return
        }
        if values != nil {
            beginValues(count)
        } else if nodeCount != nil {
            if !isInFurtherNetwork { feed.report(.network(.furtherNetwork), at: line[0].origin) }
            isInFurtherNetwork = true
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
    private mutating func kind() -> String? {
        guard line.count > 1, fields.text(line[1]).hasPrefix(":") else { return nil }
        let number = Int(fields.text(line[1]).dropFirst())
        let name = line.count > 2 ? line[2...].map(fields.text).joined(separator: " ") : nil
        if let number, let name { relations[number] = name }
        return name ?? number.map { relations[$0] ?? String($0) }
    }
}

// MARK: - Lines

extension PajekReader {
    private mutating func readLine() {
        if isInFurtherNetwork, values == nil { return }
        switch section {
        case .vertices: readVertex()
        case .ties(let isDirected, let kind): readTie(isDirected, kind)
        case .lists(let isDirected, let kind): readList(isDirected, kind)
        case .matrix(let kind): readMatrixRow(kind)
        case .values: readValue()
        case .skipped: break
        case .none:
            feed.report(.network(.unexpected(fields.quotation(line[0]), expected: "*Vertices")), at: line[0].origin)
        }
    }

    private func node(_ field: TextFields.Field) -> Int? {
        TextNetwork.node(field, count: nodeCount ?? 0, in: fields, feed)
    }

    private mutating func readVertex() {
        guard let node = node(line[0]) else { return }
        if let first = seen.updateValue(line[0].origin, forKey: node) {
            feed.draft.log.error(
                at: feed.places.place(at: line[0].origin),
                .duplicateID(fields.quotation(line[0]), first: feed.places.place(at: first)))
            return
        }
        if line.count < 2 { return }
        feed.setLabelDecoding(fields.bytes(line[1]), of: node, at: line[1].origin)
        readProperties(2, ofNode: node)
    }

    /// Coordinates, then a shape, then properties and their values, and at the end the time.
    private func readProperties(_ start: Int, ofNode node: Int) {
        var place = start
        for axis in ["x", "y", "z"] {
            guard place < line.count, Double(fields.text(line[place])) != nil else { break }
            feed.set(fields.bytes(line[place]), column: feed.partyColumn(axis), ofNode: node, at: line[place].origin)
            place += 1
        }
        while place < line.count {
            let field = line[place]
            if fields.bytes(field).first == UInt8(ascii: "[") {
                let time = line[place...].map(fields.text).joined(separator: " ")
                return feed.set(time, column: feed.partyColumn("time"), ofNode: node, at: field.origin)
            }
            if !field.isQuoted, Self.shapes.contains(fields.text(field).lowercased()) {
                feed.set(fields.bytes(field), column: feed.partyColumn("shape"), ofNode: node, at: field.origin)
                place += 1
            } else if place + 1 < line.count {
                feed.set(
                    fields.bytes(line[place + 1]), column: feed.partyColumn(fields.text(field)), ofNode: node,
                    at: line[place + 1].origin)
                place += 2
            } else {
                return
            }
        }
    }

    private static let shapes: Set<String> = [
        "ellipse", "box", "diamond", "triangle", "cross", "empty", "house", "man", "woman",
    ]

    private mutating func readTie(_ isDirected: Bool, _ kind: String?) {
        var kind = kind
        // `2: 1 3` is a tie of the second relation.
        if let first = line.first, fields.bytes(first).last == UInt8(ascii: ":"), line.count > 2 {
            let number = fields.text(first).dropLast()
            kind = Int(number).flatMap { relations[$0] } ?? String(number)
            line.removeFirst()
        }
        guard line.count > 1 else {
            return feed.report(.network(.wrongLength(expected: 2, found: line.count)), at: line[0].origin)
        }
        guard let from = node(line[0]), let to = node(line[1]) else { return }
        var place = 2
        var strength: Double?
        if line.count > 2, !line[2].isQuoted, let byte = fields.bytes(line[2]).first, Self.canBeNumber(byte) {
            strength = feed.strength(fields.bytes(line[2]), at: line[2].origin)
            place = 3
        }
        let tie = feed.tie(from: from, to: to, isDirected: isDirected, strength: strength, at: line[0].origin)
        if let kind { feed.set(kind, column: feed.tieColumn("kind"), ofTie: tie, at: line[0].origin) }
        readProperties(place, ofTie: tie)
    }

    /// A digit or sign, or the beginning of `NaN` and `inf`, which must not be passed over as a property.
    private static func canBeNumber(_ byte: UInt8) -> Bool {
        byte.isDigit || "+-.nNiI".utf8.contains(byte)
    }

    private func readProperties(_ start: Int, ofTie tie: Int) {
        var place = start
        while place < line.count {
            let field = line[place]
            if fields.bytes(field).first == UInt8(ascii: "[") {
                let time = line[place...].map(fields.text).joined(separator: " ")
                return feed.set(time, column: feed.tieColumn("time"), ofTie: tie, at: field.origin)
            }
            guard place + 1 < line.count else { return }
            let title = fields.text(field)
            feed.set(
                fields.bytes(line[place + 1]), column: feed.tieColumn(title == "l" ? "label" : title), ofTie: tie,
                at: line[place + 1].origin)
            place += 2
        }
    }

    private func readList(_ isDirected: Bool, _ kind: String?) {
        guard let from = node(line[0]) else { return }
        for field in line.dropFirst() {
            guard let to = node(field) else { continue }
            let tie = feed.tie(from: from, to: to, isDirected: isDirected, at: field.origin)
            if let kind { feed.set(kind, column: feed.tieColumn("kind"), ofTie: tie, at: field.origin) }
        }
    }

    private mutating func readMatrixRow(_ kind: String?) {
        let count = nodeCount ?? 0
        let isTwoMode = rowCount < count
        let width = isTwoMode ? count - rowCount : count
        guard matrixRow < rowCount, line.count == width else {
            return feed.report(.network(.wrongLength(expected: width, found: line.count)), at: line[0].origin)
        }
        for (place, field) in line.enumerated() {
            guard let value = feed.strength(fields.bytes(field), at: field.origin), value != 0 else { continue }
            let tie = feed.tie(
                from: matrixRow, to: isTwoMode ? rowCount + place : place, isDirected: !isTwoMode, strength: value,
                at: field.origin)
            if let kind { feed.set(kind, column: feed.tieColumn("kind"), ofTie: tie, at: field.origin) }
        }
        matrixRow += 1
    }

    private mutating func readValue() {
        guard let values, let column = values.column else { return }
        guard values.next < nodeCount ?? 0 else {
            return feed.report(
                .network(.countDiffers(values.title, said: nodeCount ?? 0, found: values.next + 1)), at: line[0].origin)
        }
        feed.set(fields.bytes(line[0]), column: column, ofNode: values.next, at: line[0].origin)
        self.values!.next += 1
    }
}

extension NetworkFeed {
    /// Says what a node is called, where letters may stand as `&#353;`, as in the files of Pajek.
    func setLabelDecoding(_ label: Bytes, of node: Int, at origin: Int) {
        if !label.contains(UInt8(ascii: "&")) { return setLabel(label, of: node, at: origin) }
        var text = CharacterReferences.decoded(label.string)
        text.withUTF8 { setLabel($0, of: node, at: origin) }
    }
}

/// Letters that are written as `&#353;` or `&quot;`.
enum CharacterReferences {
    private static let names = ["quot": "\"", "amp": "&", "lt": "<", "gt": ">", "apos": "'"]

    /// The text with the letters themselves; what is no reference stays as it is.
    static func decoded(_ text: String) -> String {
        if !text.utf8.contains(UInt8(ascii: "&")) { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            let reference = rest[start...].dropFirst().prefix(10)
            guard let end = reference.firstIndex(of: ";"), let letter = letter(reference[..<end]) else {
                result += "&"
                rest = rest[start...].dropFirst()
                continue
            }
            result += letter
            rest = rest[end...].dropFirst()
        }
        return result + rest
    }

    private static func letter(_ reference: Substring) -> String? {
        if let named = names[String(reference)] { return named }
        guard reference.hasPrefix("#") else { return nil }
        let digits = reference.dropFirst()
        let number =
            digits.hasPrefix("x") || digits.hasPrefix("X") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap(Unicode.Scalar.init).flatMap { $0.value > 0 ? String($0) : nil }
    }
}
