/// Reads GML, as NetworkX, igraph, Gephi and Cytoscape write it, into a feed.
///
/// Labels become identifiers if no two are the same. What stands in brackets within a node or edge is an attribute with a
/// point in its title, such as `graphics.x`; of a key that comes again the values are kept together. The strength of an edge
/// is its `weight`, or else its `value`. [Himsolt 1996, GML]
struct GMLReader {
    private var words: GMLWords
    private let source: SourceFile
    private let feed: NetworkFeed
    private var stack: [Frame] = []
    private var key: TextFields.Field?
    private var values: [Value] = []
    private var isDirected = false
    private var hasGraph = false

    /// How deep brackets may lie in one another.
    private static let mostDepth = 256

    /// What keys stand for that could not be called so.
    private var titles: [String: String] = [:]

    private enum Frame {
        case graph, node(Int), edge(Int), list(String), titles, skipped
    }

    private struct Value {
        var key: String
        let field: TextFields.Field
    }

    static func read(_ input: Input, into draft: inout MapDraft) {
        TextNetwork.read(input, into: &draft) { source, feed in
            feed.hasInternalIDs = true
            var reader = GMLReader(words: GMLWords(source), source: source, feed: feed)
            do throws(TextFault) {
                try reader.read()
            } catch {
                feed.report(.network(error.problem), at: error.origin)
            }
        }
    }

    /// `graph` and a bracket, with only keys of GML before them.
    static func recognises(_ input: Input) -> Bool { input.file?.source.map(GMLHead.isBeforeGraph) ?? false }

    private init(words: GMLWords, source: SourceFile, feed: NetworkFeed) {
        self.words = words
        self.source = source
        self.feed = feed
    }
}

// MARK: - Brackets

extension GMLReader {
    private mutating func read() throws(TextFault) {
        while let word = try words.next() {
            switch word {
            case .open(let origin): try open(at: origin)
            case .close(let origin): try close(at: origin)
            case .text(let field):
                if let key {
                    say(key, field)
                    self.key = nil
                } else {
                    key = field
                }
            }
        }
        if !stack.isEmpty || key != nil { throw TextFault(problem: .breaksOff(expected: "]"), origin: words.position) }
        if !hasGraph { throw TextFault(problem: .notOfFormat(.gml), origin: 0) }
    }

    private mutating func open(at origin: Int) throws(TextFault) {
        guard let key else {
            throw TextFault(problem: .unexpected(Quotation("[", mayNamePerson: false), expected: "key"), origin: origin)
        }
        if stack.count == Self.mostDepth {
            throw TextFault(problem: .unsupported("[ [ [ ..."), origin: origin)
        }
        self.key = nil
        let name = text(key)
        switch (name.lowercased(), stack.last) {
        case ("graph", nil):
            if hasGraph { feed.report(.network(.furtherNetwork), at: key.origin) }
            stack.append(hasGraph ? .skipped : .graph)
            hasGraph = true
        case ("node", .graph): begin(.node(key.origin))
        case ("edge", .graph): begin(.edge(key.origin))
        case ("titles", .graph) where feed.isOwn: stack.append(.titles)
        case (_, .node), (_, .edge): stack.append(.list(name + "."))
        case (_, .list(let prefix)): stack.append(.list(prefix + name + "."))
        default: stack.append(.skipped)
        }
    }

    private mutating func begin(_ frame: Frame) {
        stack.append(frame)
        values.removeAll(keepingCapacity: true)
    }

    private mutating func close(at origin: Int) throws(TextFault) {
        if key != nil || stack.isEmpty {
            throw TextFault(
                problem: .unexpected(Quotation("]", mayNamePerson: false), expected: key == nil ? "graph" : "value"),
                origin: origin)
        }
        switch stack.removeLast() {
        case .node(let origin):
            foldKeys(if: "id")
            addNode(at: origin)
        case .edge(let origin):
            foldKeys(if: "source")
            addEdge(at: origin)
        case .graph, .list, .titles, .skipped: break
        }
    }

    private mutating func say(_ key: TextFields.Field, _ value: TextFields.Field) {
        let name = text(key)
        switch stack.last {
        case .node, .edge: values.append(Value(key: name, field: value))
        case .list(let prefix):
            if stack.contains(where: { if case .skipped = $0 { true } else { false } }) { return }
            values.append(Value(key: prefix + name, field: value))
        case .graph: sayOfGraph(name, value)
        case .titles: sayTitle(name, CharacterReferences.decoded(text(value)))
        case nil:
            if name.lowercased() == "creator", text(value) == "Schakel" { feed.isOwn = true }
        case .skipped: break
        }
    }

    /// The order of attributes, or what a key stands for.
    private mutating func sayTitle(_ name: String, _ title: String) {
        switch name {
        case "node": _ = feed.partyColumn(title)
        case "edge": _ = feed.tieColumn(title)
        default: titles[name] = title
        }
    }

    private mutating func sayOfGraph(_ name: String, _ value: TextFields.Field) {
        if name.lowercased() == "directed" {
            isDirected = ["1", "true", "yes"].contains(text(value).lowercased())
        } else if name.lowercased() == "multigraph" {
            return
        } else {
            feed.setting(title(name), CharacterReferences.decoded(text(value)), at: value.origin)
        }
    }

    private func bytes(_ field: TextFields.Field) -> Bytes { source.bytes.part(field.start, field.end) }

    private func text(_ field: TextFields.Field) -> String { bytes(field).string }
}

// MARK: - Nodes and edges

extension GMLReader {
    private mutating func addNode(at origin: Int) {
        guard let node = feed.add(node: first("id").map(bytes) ?? .nothing, at: origin) else { return }
        for (key, value, origin) in merged() where key != "id" {
            var value = value
            if key == "label" {
                value.withUTF8 { feed.setLabel($0, of: node, at: origin) }
            } else if key == "identifier", feed.isOwn {
                feed.identifiers[node] = value
            } else {
                feed.set(value, column: feed.partyColumn(title(key)), ofNode: node, at: origin)
            }
        }
    }

    private mutating func addEdge(at origin: Int) {
        let from = feed.end(first("source").map(bytes) ?? .nothing, isTarget: false, at: origin)
        let to = feed.end(first("target").map(bytes) ?? .nothing, isTarget: true, at: origin)
        guard let from, let to else { return }
        let weight =
            values.first { !$0.field.isQuoted && NetworkFeed.isStrength($0.key) }
            ?? values.first { !$0.field.isQuoted && $0.key == "value" }
        var strength: Double?
        if let weight {
            feed.strengthTitle = weight.key
            strength = feed.strength(bytes(weight.field), at: weight.field.origin)
        }
        let says = first("directed").map { ["1", "true"].contains(text($0)) }
        let tie = feed.tie(from: from, to: to, isDirected: says ?? isDirected, strength: strength, at: origin)
        if values.count == (weight == nil ? 2 : 3) { return }
        for (key, value, origin) in merged() where !["source", "target", "directed", weight?.key].contains(key) {
            feed.set(value, column: feed.tieColumn(title(key)), ofTie: tie, at: origin)
        }
    }

    /// Takes keys such as `ID` and `Source` as they are usually written, where one that must be there is missing.
    private mutating func foldKeys(if missing: String) {
        if first(missing) != nil { return }
        for place in values.indices {
            let key = values[place].key.lowercased()
            if ["id", "label", "source", "target"].contains(key) { values[place].key = key }
        }
    }

    private func title(_ key: String) -> String { titles[key] ?? key }

    private func first(_ key: String) -> TextFields.Field? { values.first { $0.key == key }?.field }

    /// Each key once, with all its values together.
    private func merged() -> [(key: String, value: String, origin: Int)] {
        var merged: [(key: String, value: String, origin: Int)] = []
        var places: [String: Int] = [:]
        for value in values {
            let text = CharacterReferences.decoded(text(value.field))
            if let place = places[value.key] {
                merged[place].value += "|" + text
            } else {
                places[value.key] = merged.count
                merged.append((value.key, text, value.field.origin))
            }
        }
        return merged
    }
}
