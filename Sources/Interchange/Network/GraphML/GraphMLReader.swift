/// Reads GraphML, as yEd, igraph, NetworkX, Gephi and Network Canvas write it, into a feed.
///
/// Nested graphs are flattened: a node keeps the one that it lies in as its attribute `parent`. The label of a node, and of
/// an edge, that yEd draws is its name, and an attribute of the edge. The ports of an edge are attributes of it; other
/// graphics are left out. Of several graphs the first is read. [Brandes et al. 2002, GraphML Progress Report]
struct GraphMLReader: XMLNetworkFormat {
    static let names = GraphMLNames.all
    static let textual = GraphMLNames.textual

    private let feed: NetworkFeed
    private var keys: GraphMLKeys
    private var labels: GraphMLLabels
    /// Whether edges of the graphs that are open lead one way, unless they say otherwise.
    private var directedDefaults: [Bool] = []
    private var nodes: [Int] = []
    private var edges: [Edge] = []
    private var hasGraph = false

    enum Element {
        case graphML, graph, node, edge, key(Range<Int>), defaultValue(Range<Int>), description, other
        case data(Data), graphics(Data), label(Data)
    }

    /// A node, an edge or the graph, and what is said of it.
    struct Data {
        let key: Int
        let place: Int
        let origin: Int
    }

    /// An edge that has begun.
    private struct Edge {
        let from: Int
        let to: Int
        let isDirected: Bool
        let origin: Int
        var strength: Double?
        /// The number that it has got, if it did already.
        var tie: Int?
    }

    init(_ feed: NetworkFeed) {
        self.feed = feed
        keys = GraphMLKeys(feed)
        labels = GraphMLLabels(feed)
    }

    static func read(_ input: Input, into draft: inout MapDraft) {
        XMLNetwork.read(input, into: &draft, as: GraphMLReader.self)
    }

    static func recognises(_ input: Input) -> Bool { XMLNetwork.hasRoot("graphml", input) }
}

// MARK: - Elements

extension GraphMLReader {
    mutating func begin(_ tag: XMLTag, in parent: Element?) throws(XMLFault) -> XMLOpening<Element> {
        let name = GraphMLNames.Name(rawValue: tag.name)
        switch (name, parent) {
        case (_, .data): return .element(.other)
        case (_, .label): return .skipped
        case (.nodeLabel, .graphics(let data)), (.edgeLabel, .graphics(let data)): return .withText(.label(data))
        // The label lies within others.
        case (_, .graphics(let data)): return .element(.graphics(data))
        case (.graphml, nil): return .element(.graphML)
        case (_, nil): throw tag.fault(.network(.notOfFormat(.graphML)))
        case (.key, .graphML): return .element(.key(keys.add(tag)))
        case (.default, .key(let places)): return .withText(.defaultValue(places))
        case (.graph, .graphML), (.graph, .node), (.graph, .edge): return beginGraph(tag)
        case (.node, .graph): return beginNode(tag)
        case (.edge, .graph): return try beginEdge(tag)
        case (.data, .node): return beginData(tag, .node, nodes[nodes.count - 1])
        case (.data, .edge): return beginData(tag, .edge, edges[edges.count - 1].tie ?? feed.nextTie)
        case (.data, .graph) where directedDefaults.count == 1: return beginData(tag, .graph, 0)
        case (.hyperedge, .graph): throw tag.fault(.network(.unsupported("hyperedge")))
        case (.desc, .graphML): return .withText(.description)
        default: return .element(.other)
        }
    }

    mutating func end(_ element: Element, text: Bytes) {
        switch element {
        case .graph: directedDefaults.removeLast()
        case .node: nodes.removeLast()
        case .edge: endEdge()
        case .defaultValue(let places): keys.setDefault(text, of: places)
        case .data(let data): endData(data, text)
        case .label(let data): labels.set(text, of: keys[data.key].owner, data)
        case .description: feed.isOwn = text.string == GraphMLNames.ownMark
        case .graphML, .key, .graphics, .other: break
        }
    }
}

// MARK: - Graphs, nodes, edges

extension GraphMLReader {
    private mutating func beginGraph(_ tag: XMLTag) -> XMLOpening<Element> {
        if directedDefaults.isEmpty, hasGraph {
            feed.report(.network(.furtherNetwork), at: tag.offset)
            return .skipped
        }
        hasGraph = true
        // What lies in the graph of an edge comes after it.
        commitEdge()
        let isDirected = tag[graphML: .edgedefault].map { $0.string == "directed" }
        directedDefaults.append(isDirected ?? directedDefaults.last ?? false)
        return .element(.graph)
    }

    private mutating func beginNode(_ tag: XMLTag) -> XMLOpening<Element> {
        let origin = tag.offset
        guard let node = feed.add(node: tag[graphML: .id] ?? .nothing, at: origin) else { return .skipped }
        if let parent = nodes.last {
            feed.set(feed.nodes.name(of: parent), column: feed.partyColumn("parent"), ofNode: node, at: origin)
        }
        nodes.append(node)
        return .element(.node)
    }

    private mutating func beginEdge(_ tag: XMLTag) throws(XMLFault) -> XMLOpening<Element> {
        let origin = tag.offset
        let from = feed.end(tag[graphML: .source] ?? .nothing, isTarget: false, at: origin)
        let to = feed.end(tag[graphML: .target] ?? .nothing, isTarget: true, at: origin)
        guard let from, let to else { return .skipped }
        var isDirected = directedDefaults.last ?? false
        if !tag.hasOnly(GraphMLNames.ofPlainEdge) {
            isDirected = try self.isDirected(tag) ?? isDirected
            for (name, title) in [(GraphMLNames.Name.sourceport, "sourceport"), (.targetport, "targetport")] {
                guard let port = tag[graphML: name] else { continue }
                feed.set(port, column: feed.tieColumn(title), ofTie: feed.nextTie, at: origin)
            }
        }
        edges.append(
            Edge(from: from, to: to, isDirected: isDirected, origin: origin, strength: keys.usualStrength))
        return .element(.edge)
    }

    private func isDirected(_ tag: XMLTag) throws(XMLFault) -> Bool? {
        guard let value = tag[graphML: .directed] else { return nil }
        switch value.trimmed.string {
        case "true", "1": return true
        case "false", "0": return false
        case let other: throw tag.fault(.network(.unexpected(.cell(other), expected: "directed=\"true\"")))
        }
    }

    private mutating func endEdge() {
        commitEdge()
        edges.removeLast()
    }

    /// Adds the edge that began last, unless it has been.
    private mutating func commitEdge() {
        guard let edge = edges.last, edge.tie == nil else { return }
        edges[edges.count - 1].tie = feed.tie(
            from: edge.from, to: edge.to, isDirected: edge.isDirected, strength: edge.strength, at: edge.origin)
    }
}

// MARK: - Data

extension GraphMLReader {
    private mutating func beginData(_ tag: XMLTag, _ owner: AttributeOwner, _ place: Int) -> XMLOpening<Element> {
        let origin = tag.offset
        guard let key = keys.place(of: tag[graphML: .key], owner, at: origin) else { return .element(.other) }
        let data = Data(key: key, place: place, origin: origin)
        return keys[key].isGraphics ? .element(.graphics(data)) : .withText(.data(data))
    }

    private mutating func endData(_ data: Data, _ value: Bytes) {
        switch keys[data.key].owner {
        case .node: feed.set(value, column: keys[data.key].column, ofNode: data.place, at: data.origin)
        case .edge where keys[data.key].isStrength:
            if !value.isEmpty { edges[edges.count - 1].strength = feed.strength(value, at: data.origin) }
        case .edge: feed.set(value, column: keys[data.key].column, ofTie: data.place, at: data.origin)
        case .graph: if !value.isEmpty { feed.setting(keys.title(of: data.key), value.string, at: data.origin) }
        }
    }
}

/// The labels that yEd draws: the first of a node or edge that says something is its name.
struct GraphMLLabels {
    private let feed: NetworkFeed
    private var ofNodes: Set<Int> = []
    private var ofTies: Set<Int> = []

    init(_ feed: NetworkFeed) { self.feed = feed }

    mutating func set(_ label: Bytes, of owner: AttributeOwner, _ data: GraphMLReader.Data) {
        if label.isEmpty { return }
        switch owner {
        case .node:
            if ofNodes.insert(data.place).inserted { feed.setLabel(label, of: data.place, at: data.origin) }
        case .edge:
            if ofTies.insert(data.place).inserted {
                feed.set(label, column: feed.tieColumn("label"), ofTie: data.place, at: data.origin)
            }
        case .graph: break
        }
    }
}
