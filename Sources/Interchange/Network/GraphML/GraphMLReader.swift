/// Reads GraphML, as yEd, igraph, NetworkX, Gephi and Network Canvas write it, into a feed.
///
/// Nested graphs are flattened: a node keeps the one that it lies in as its attribute `parent`. The label of a node, and of
/// an edge, that yEd draws is its name, and an attribute of the edge. The ports of an edge are attributes of it; other
/// graphics are left out. Of several graphs the first is read. [Brandes et al. 2002, GraphML Progress Report]
final class GraphMLReader: XMLHandler {
    private let feed: NetworkFeed
    private var keys: GraphMLKeys
    private var stack: [Context] = []
    private var text: [UInt8] = []
    private var isCollecting = false
    /// Whether edges of the graphs that are open lead one way, unless they say otherwise.
    private var directedDefaults: [Bool] = []
    private var nodes: [Int] = []
    private var hasGraph = false
    /// How many elements are open within one that is left out.
    private var skipped = 0

    private enum Context {
        case graphML, graph, node(Int), edge(Edge), key(Int), defaultValue(Int), description
        case data(Data)
        case label(Data)
        case other
    }

    private struct Edge {
        let from: Int
        let to: Int
        let isDirected: Bool
        let origin: Int
        var strength: Double?
        /// The number that it has got, if it did already.
        var tie: Int?
    }

    private struct Data {
        let key: GraphMLKeys.Key
        let owner: GraphMLKeys.Domain
        let place: Int
        let origin: Int
    }

    init(_ feed: NetworkFeed) {
        self.feed = feed
        keys = GraphMLKeys(feed)
    }

    static func read(_ input: Input, into draft: inout MapDraft) {
        XMLNetwork.read(input, names: GraphMLNames.all, into: &draft, GraphMLReader.init)
    }

    static func recognises(_ input: Input) -> Bool { input.file?.xmlRoot?.lowercased() == "graphml" }
}

// MARK: - Elements

extension GraphMLReader {
    func begin(_ tag: XMLTag) throws(XMLFault) {
        if skipped > 0 {
            skipped += 1
            return
        }
        if case .data(let data) = stack.last {
            if data.key.isGraphics, [GraphMLNames.nodeLabel, GraphMLNames.edgeLabel].contains(tag.name) {
                stack.append(.label(data))
                collect()
            } else {
                // The label lies within others.
                stack.append(data.key.isGraphics ? .data(data) : .other)
            }
            return
        }
        if case .label = stack.last {
            skipped = 1
            return
        }
        switch (tag.name, stack.last) {
        case (GraphMLNames.graphML, nil): stack.append(.graphML)
        case (_, nil): throw tag.fault(.network(.notOfFormat(.graphML)))
        case (GraphMLNames.key, .graphML): beginKey(tag)
        case (GraphMLNames.defaultValue, .key(let key)): push(.defaultValue(key))
        case (GraphMLNames.graph, .graphML), (GraphMLNames.graph, .node), (GraphMLNames.graph, .edge): beginGraph(tag)
        case (GraphMLNames.node, .graph): beginNode(tag)
        case (GraphMLNames.edge, .graph): try beginEdge(tag)
        case (GraphMLNames.data, _): beginData(tag)
        case (GraphMLNames.hyperedge, .graph): throw tag.fault(.network(.unsupported("hyperedge")))
        case (GraphMLNames.description, .graphML): push(.description)
        default: stack.append(.other)
        }
    }

    func text(_ text: Bytes) throws(XMLFault) {
        if isCollecting, skipped == 0 { self.text.append(contentsOf: text) }
    }

    func end(_ name: Int) throws(XMLFault) {
        if skipped > 0 {
            skipped -= 1
            return
        }
        switch stack.removeLast() {
        case .graph: directedDefaults.removeLast()
        case .node: nodes.removeLast()
        case .edge(var edge): commit(&edge)
        case .defaultValue(let key): endDefault(key)
        case .data(let data):
            if isCollecting, !data.key.isGraphics { endData(data) }
        case .label(let data): endLabel(data)
        case .description:
            feed.isOwn = collected { $0.string } == GraphMLNames.ownMark
        case .graphML, .key, .other: break
        }
    }

    private func push(_ context: Context) {
        stack.append(context)
        collect()
    }

    private func collect() {
        text.removeAll(keepingCapacity: true)
        isCollecting = true
    }

    private func collected<Result>(_ body: (Bytes) -> Result) -> Result {
        isCollecting = false
        return text.withUnsafeBufferPointer { body($0.trimmed) }
    }
}

// MARK: - Keys and data

extension GraphMLReader {
    private func beginKey(_ tag: XMLTag) { stack.append(.key(keys.add(tag))) }

    private func endDefault(_ key: Int) { collected { keys.setDefault(String(decoding: $0, as: UTF8.self), of: key) } }

    private func beginData(_ tag: XMLTag) {
        let origin = tag.offset
        let owner: (GraphMLKeys.Domain, Int)? =
            switch stack.last {
            case .node(let node): (.node, node)
            case .edge(let edge): (.edge, edge.tie ?? feed.nextTie)
            case .graph: stack.count == 2 ? (.graph, 0) : nil
            default: nil
            }
        guard let (domain, place) = owner, let key = keys.key(tag[GraphMLNames.keyReference], of: domain, at: origin)
        else { return stack.append(.other) }
        stack.append(.data(Data(key: key, owner: domain, place: place, origin: origin)))
        if !key.isGraphics { collect() }
    }

    private func endData(_ data: Data) {
        collected { value in
            switch data.owner {
            case .node: feed.set(value, column: data.key.column, ofNode: data.place, at: data.origin)
            case .edge:
                if data.key.isStrength {
                    setStrength(value, at: data.origin)
                } else {
                    feed.set(value, column: data.key.column, ofTie: data.place, at: data.origin)
                }
            case .graph: if !value.isEmpty { feed.setting(data.key.title, value.string, at: data.origin) }
            }
        }
    }

    private func setStrength(_ value: Bytes, at origin: Int) {
        guard case .edge(var edge) = stack.last, !value.isEmpty else { return }
        edge.strength = feed.strength(value, at: origin)
        stack[stack.count - 1] = .edge(edge)
    }

    /// The first label that says something is the one that counts.
    private func endLabel(_ data: Data) {
        collected { label in
            if label.isEmpty { return }
            switch data.owner {
            case .node: keys.setLabel(label, ofNode: data.place, at: data.origin)
            case .edge: keys.setLabel(label, ofTie: data.place, at: data.origin)
            case .graph: break
            }
        }
    }
}

// MARK: - Graphs, nodes, edges

extension GraphMLReader {
    private func beginGraph(_ tag: XMLTag) {
        if stack.count == 1, hasGraph {
            feed.report(.network(.furtherNetwork), at: tag.offset)
            skipped = 1
            return
        }
        hasGraph = true
        // What lies in the graph of an edge comes after it.
        if case .edge(var edge) = stack.last {
            commit(&edge)
            stack[stack.count - 1] = .edge(edge)
        }
        let isDirected = tag[GraphMLNames.edgeDefault].map { $0.string == "directed" }
        directedDefaults.append(isDirected ?? directedDefaults.last ?? false)
        stack.append(.graph)
    }

    private func beginNode(_ tag: XMLTag) {
        let origin = tag.offset
        guard let node = feed.add(node: tag[GraphMLNames.id] ?? .nothing, at: origin) else {
            skipped = 1
            return
        }
        if let parent = nodes.last {
            feed.set(feed.nodes.name(of: parent), column: keys.parentColumn, ofNode: node, at: origin)
        }
        nodes.append(node)
        stack.append(.node(node))
    }

    private func beginEdge(_ tag: XMLTag) throws(XMLFault) {
        let origin = tag.offset
        let from = feed.end(tag[GraphMLNames.source] ?? .nothing, isTarget: false, at: origin)
        let to = feed.end(tag[GraphMLNames.target] ?? .nothing, isTarget: true, at: origin)
        guard let from, let to else {
            skipped = 1
            return
        }
        let isDirected = try tag[GraphMLNames.directed].map { value throws(XMLFault) in
            switch value.trimmed.string {
            case "true", "1": true
            case "false", "0": false
            case let other:
                throw tag.fault(.network(.unexpected(.cell(other), expected: "directed=\"true\"")))
            }
        }
        if let port = tag[GraphMLNames.sourcePort] {
            feed.set(port, column: feed.tieColumn("sourceport"), ofTie: feed.nextTie, at: origin)
        }
        if let port = tag[GraphMLNames.targetPort] {
            feed.set(port, column: feed.tieColumn("targetport"), ofTie: feed.nextTie, at: origin)
        }
        stack.append(
            .edge(
                Edge(
                    from: from, to: to, isDirected: isDirected ?? directedDefaults.last ?? false, origin: origin,
                    strength: keys.usualStrength)))
    }

    private func commit(_ edge: inout Edge) {
        if edge.tie != nil { return }
        edge.tie = feed.tie(
            from: edge.from, to: edge.to, isDirected: edge.isDirected, strength: edge.strength, at: edge.origin)
    }
}
