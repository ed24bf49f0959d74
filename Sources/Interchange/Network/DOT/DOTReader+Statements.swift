extension DOTReader {
    mutating func read() throws(TextFault) {
        try readHeader()
        while !stack.isEmpty { try readStatement() }
        if try tokens.next() != nil { feed.report(.network(.furtherNetwork), at: tokens.position) }
    }

    private mutating func readHeader() throws(TextFault) {
        var word = try tokens.need("graph")
        if tokens.isKeyword(word, "strict") {
            isStrict = true
            word = try tokens.need("graph")
        }
        isDirected = tokens.isKeyword(word, "digraph")
        if !isDirected, !tokens.isKeyword(word, "graph") { throw tokens.unexpected(word, "graph") }
        word = try tokens.need("{")
        if !word.isSign("{") {
            feed.setting("name", tokens.text(word), at: word.origin)
            word = try tokens.need("{")
        }
        if !word.isSign("{") { throw tokens.unexpected(word, "{") }
        stack.append(Frame(nodeDefaults: [], edgeDefaults: [], name: nil))
        tokens.closing = "}"
    }

    private mutating func readStatement() throws(TextFault) {
        let word = try tokens.need("}")
        if stack[stack.count - 1].awaitsEnd {
            stack[stack.count - 1].awaitsEnd = false
            return try readEnd(word)
        }
        switch word.kind {
        case .sign(UInt8(ascii: "}")): try endBraces()
        case .sign(.semicolon), .sign(.comma): break
        case .sign(UInt8(ascii: "{")): try beginBraces(name: nil, at: word.origin)
        case .plain where tokens.isKeyword(word, "subgraph"): try readSubgraph(at: word.origin)
        case .plain where tokens.isKeyword(word, "graph"): try readGraphAttributes()
        case .plain where tokens.isKeyword(word, "node"):
            try readDefaults(\.nodeDefaults) { feed, title in _ = feed.partyColumn(title) }
        case .plain where tokens.isKeyword(word, "edge"):
            try readDefaults(\.edgeDefaults) { feed, title in _ = feed.tieColumn(title) }
        case .plain, .quoted, .markup: try readName(word)
        default: throw tokens.unexpected(word, "}")
        }
    }

    /// What an arrow leads to.
    private mutating func readEnd(_ word: DOTWords.Word) throws(TextFault) {
        if word.isSign("{") { return try beginBraces(name: nil, at: word.origin) }
        if tokens.isKeyword(word, "subgraph") { return try readSubgraph(at: word.origin) }
        if case .sign = word.kind { throw tokens.unexpected(word, "id") }
        try readName(word)
    }

    private mutating func readSubgraph(at origin: Int) throws(TextFault) {
        var word = try tokens.need("{")
        var name: String?
        if !word.isSign("{") {
            name = tokens.text(word)
            word = try tokens.need("{")
        }
        if !word.isSign("{") { throw tokens.unexpected(word, "{") }
        try beginBraces(name: name, at: origin)
    }

    private mutating func beginBraces(name: String?, at origin: Int) throws(TextFault) {
        if stack.count == Self.mostDepth { throw TextFault(problem: .unsupported("{ { { ..."), origin: origin) }
        let outer = stack[stack.count - 1]
        if outer.chain.isEmpty { stack[stack.count - 1].origin = origin }
        stack.append(Frame(nodeDefaults: outer.nodeDefaults, edgeDefaults: outer.edgeDefaults, name: name))
    }

    private mutating func endBraces() throws(TextFault) {
        let inner = stack.removeLast()
        if stack.isEmpty { return }
        stack[stack.count - 1].nodes += inner.nodes
        try go(on: (inner.nodes, nil))
    }

    private mutating func readGraphAttributes() throws(TextFault) {
        for (key, value) in try attributes() { say(key, value, at: tokens.position) }
    }

    private mutating func readDefaults(
        _ defaults: WritableKeyPath<Frame, [(String, String)]>, _ declare: (NetworkFeed, String) -> Void
    ) throws(TextFault) {
        for (key, value) in try attributes() {
            if value.isEmpty { declare(feed, title(key)) }
            stack[stack.count - 1][keyPath: defaults].removeAll { $0.0 == key }
            if !value.isEmpty { stack[stack.count - 1][keyPath: defaults].append((key, value)) }
        }
    }

    /// The title of an attribute with a key.
    func title(_ key: String) -> String {
        let title = DOTText.decoded(key)
        return feed.isOwn && title.hasPrefix(Self.titleMark) ? String(title.dropFirst(Self.titleMark.count)) : title
    }

    private func say(_ key: String, _ value: String, at origin: Int) {
        // What is drawn is said of braces within, not of the map.
        if stack.count > 1 { return }
        if key == "comment", value == Self.ownMark {
            feed.isOwn = true
        } else if !value.isEmpty {
            feed.setting(key == "label" ? "title" : key, DOTText.decoded(value, of: key), at: origin)
        }
    }

    /// A node, an edge, or `name = value`.
    private mutating func readName(_ word: DOTWords.Word) throws(TextFault) {
        let name = try tokens.name(word)
        let isFirst = stack[stack.count - 1].chain.isEmpty
        if isFirst, try tokens.peek("=") {
            _ = try tokens.next()
            let value = try tokens.need("=")
            return say(name, try tokens.name(value), at: word.origin)
        }
        if stack[stack.count - 1].chain.isEmpty { stack[stack.count - 1].origin = word.origin }
        // An empty name is in the log already, and stands for no node.
        let node = node(name, at: word.origin)
        var port: String?
        while try tokens.peek(":") {
            _ = try tokens.next()
            let part = try tokens.name(try tokens.need(":"))
            port = port.map { $0 + ":" + part } ?? part
        }
        try go(on: (node.map { [$0] } ?? [], port))
    }

    mutating func node(_ name: String, at origin: Int) -> Int? {
        var id = DOTText.decoded(name)
        let count = feed.nodes.count
        guard let node = id.withUTF8({ feed.node($0, at: origin) }) else { return nil }
        stack[stack.count - 1].nodes.append(node)
        if feed.nodes.count > count {
            for (key, value) in stack[stack.count - 1].nodeDefaults { set(key, value, ofNode: node, at: origin) }
            if let subgraph = stack[stack.count - 1].name {
                feed.set(subgraph, column: feed.partyColumn("subgraph"), ofNode: node, at: origin)
            }
        }
        return node
    }

    /// Goes on with a statement of which one more group has been read: an edge, or its attributes, or its end.
    private mutating func go(on group: (nodes: [Int], port: String?)) throws(TextFault) {
        let top = stack.count - 1
        stack[top].chain.append(group)
        if let sign = try tokens.next() {
            switch sign.kind {
            case .arrow, .line:
                if case .arrow = sign.kind, !isDirected { throw tokens.unexpected(sign, "--") }
                if case .line = sign.kind, isDirected { throw tokens.unexpected(sign, "->") }
                stack[top].awaitsEnd = true
                return
            default: tokens.putBack(sign)
            }
        }
        let said = try tokens.peek("[") ? attributes() : []
        let chain = stack[top].chain
        let origin = stack[top].origin
        stack[top].chain = []
        if chain.count == 1, group.nodes.count == 1, chain[0].nodes.count == 1 {
            for (key, value) in said { set(key, value, ofNode: group.nodes[0], at: origin) }
        }
        for (from, to) in zip(chain, chain.dropFirst()) {
            for tail in from.nodes {
                for head in to.nodes {
                    try tie((tail, from.port), (head, to.port), stack[top].edgeDefaults + said, at: origin)
                }
            }
        }
    }
}
