/// Reads DOT, the language of Graphviz, into a feed.
///
/// Every name makes a node. An edge between groups in braces ties each node of one to each of the other. In a `digraph` ties
/// lead one way unless they are drawn without an arrow (`dir=none`) or with two; in a `graph` none does, unless it is drawn
/// with one. Attributes that a `node [...]` or `edge [...]` before them says hold for what follows in its braces. A
/// `strict` graph has no two edges between the same nodes: later ones add to the first. The file is only read: nothing
/// is laid out or drawn. [Graphviz, The DOT Language]
struct DOTReader {
    private var words: DOTWords
    private let feed: NetworkFeed
    private var ahead: DOTWords.Word?
    private var stack: [Frame] = []
    private var isDirected = false
    private var isStrict = false
    private var tieOfPair: [[Int]: Int] = [:]
    private var tieCount = 0
    private let mostTies: Int

    /// What a graph that Schakel wrote has as its comment.
    static let ownMark = "Schakel"
    /// What stands before an attribute that has the name of one of DOT's own.
    static let titleMark = "attribute:"
    static let meaningful: Set<String> = ["label", "dir"]
    /// How deep braces may lie in one another.
    private static let mostDepth = 256

    /// What lies within braces, and the statement that is being read there.
    private struct Frame {
        var nodes: [Int] = []
        var nodeDefaults: [(String, String)]
        var edgeDefaults: [(String, String)]
        /// The groups of nodes that an edge statement ties, in order, each with the port that was named.
        var chain: [(nodes: [Int], port: String?)] = []
        var origin = 0
        /// Whether an edge has begun that needs another end.
        var awaitsEnd = false
        let name: String?
    }

    static func read(_ input: Input, into draft: inout MapDraft) {
        TextNetwork.read(input, into: &draft) { source, feed in
            var reader = DOTReader(source, feed)
            do throws(TextFault) {
                try reader.read()
            } catch {
                feed.report(.network(error.problem), at: error.origin)
            }
        }
    }

    /// `graph` or `digraph`, and a brace behind it.
    static func recognises(_ input: Input) -> Bool {
        guard let file = input.file, let source = file.source else { return false }
        var words = DOTWords(source)
        var names: [String] = []
        while names.count < 4, let word = try? words.next() {
            switch word.kind {
            case .sign(UInt8(ascii: "{")):
                return ["graph", "digraph"].contains(names.first { $0 != "strict" } ?? "")
            case .plain where names.isEmpty || names == ["strict"]: names.append(words.text(word).lowercased())
            case .plain, .quoted, .markup: names.append("")
            default: return false
            }
        }
        return false
    }

    private init(_ source: SourceFile, _ feed: NetworkFeed) {
        words = DOTWords(source)
        self.feed = feed
        mostTies = max(1_000_000, source.bytes.count)
        feed.tellsStrengths = false
    }
}

// MARK: - Statements

extension DOTReader {
    private mutating func read() throws(TextFault) {
        try readHeader()
        while !stack.isEmpty { try readStatement() }
        if try next() != nil { feed.report(.network(.furtherNetwork), at: words.position) }
    }

    private mutating func readHeader() throws(TextFault) {
        var word = try need("graph")
        if isKeyword(word, "strict") {
            isStrict = true
            word = try need("graph")
        }
        isDirected = isKeyword(word, "digraph")
        if !isDirected, !isKeyword(word, "graph") { throw unexpected(word, "graph") }
        word = try need("{")
        if !isSign(word, "{") {
            feed.setting("name", words.text(word), at: word.origin)
            word = try need("{")
        }
        if !isSign(word, "{") { throw unexpected(word, "{") }
        stack.append(Frame(nodeDefaults: [], edgeDefaults: [], name: nil))
    }

    private mutating func readStatement() throws(TextFault) {
        let word = try need("}")
        if stack[stack.count - 1].awaitsEnd {
            stack[stack.count - 1].awaitsEnd = false
            return try readEnd(word)
        }
        switch word.kind {
        case .sign(UInt8(ascii: "}")): try endBraces()
        case .sign(.semicolon), .sign(.comma): break
        case .sign(UInt8(ascii: "{")): try beginBraces(name: nil, at: word.origin)
        case .plain where isKeyword(word, "subgraph"): try readSubgraph(at: word.origin)
        case .plain where isKeyword(word, "graph"): try readGraphAttributes()
        case .plain where isKeyword(word, "node"):
            try readDefaults(\.nodeDefaults) { feed, title in _ = feed.partyColumn(title) }
        case .plain where isKeyword(word, "edge"):
            try readDefaults(\.edgeDefaults) { feed, title in _ = feed.tieColumn(title) }
        case .plain, .quoted, .markup: try readName(word)
        default: throw unexpected(word, "}")
        }
    }

    /// What an arrow leads to.
    private mutating func readEnd(_ word: DOTWords.Word) throws(TextFault) {
        if isSign(word, "{") { return try beginBraces(name: nil, at: word.origin) }
        if isKeyword(word, "subgraph") { return try readSubgraph(at: word.origin) }
        if case .sign = word.kind { throw unexpected(word, "id") }
        try readName(word)
    }

    private mutating func readSubgraph(at origin: Int) throws(TextFault) {
        var word = try need("{")
        var name: String?
        if !isSign(word, "{") {
            name = words.text(word)
            word = try need("{")
        }
        if !isSign(word, "{") { throw unexpected(word, "{") }
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
        for (key, value) in try attributes() { say(key, value, at: words.position) }
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
    private func title(_ key: String) -> String {
        let title = DOTText.decoded(key)
        return feed.isOwn && title.hasPrefix(Self.titleMark) ? String(title.dropFirst(Self.titleMark.count)) : title
    }

    private func say(_ key: String, _ value: String, at origin: Int) {
        // What is drawn is said of braces within, not of the map.
        if stack.count > 1 { return }
        if key == "comment", value == Self.ownMark {
            feed.isOwn = true
        } else if !value.isEmpty {
            feed.setting(key == "label" ? "title" : key, DOTText.decoded(value), at: origin)
        }
    }

    /// A node, an edge, or `name = value`.
    private mutating func readName(_ word: DOTWords.Word) throws(TextFault) {
        let name = try text(word)
        let isFirst = stack[stack.count - 1].chain.isEmpty
        if isFirst, try peek("=") {
            _ = try next()
            let value = try need("=")
            return say(name, try text(value), at: word.origin)
        }
        if stack[stack.count - 1].chain.isEmpty { stack[stack.count - 1].origin = word.origin }
        guard let node = node(name, at: word.origin) else {
            throw TextFault(
                problem: .unexpected(Quotation("\"\"", mayNamePerson: false), expected: "id"), origin: word.origin)
        }
        var port: String?
        while try peek(":") {
            _ = try next()
            let part = try text(try need(":"))
            port = port.map { $0 + ":" + part } ?? part
        }
        try go(on: ([node], port))
    }

    private mutating func node(_ name: String, at origin: Int) -> Int? {
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
        if let sign = try next() {
            switch sign.kind {
            case .arrow, .line:
                if case .arrow = sign.kind, !isDirected { throw unexpected(sign, "--") }
                if case .line = sign.kind, isDirected { throw unexpected(sign, "->") }
                stack[top].awaitsEnd = true
                return
            default: ahead = sign
            }
        }
        let said = try peek("[") ? attributes() : []
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

// MARK: - Nodes, ties and attributes

extension DOTReader {
    private func set(_ key: String, _ value: String, ofNode node: Int, at origin: Int) {
        if key != "label" {
            return feed.set(
                DOTText.decoded(value), column: feed.partyColumn(title(key)), ofNode: node, at: origin)
        }
        // `\N` is the name of the node.
        var label = DOTText.decoded(value.replacing("\\N", with: feed.nodes.name(of: node)))
        if label != feed.nodes.name(of: node) { label.withUTF8 { feed.setLabel($0, of: node, at: origin) } }
    }

    private mutating func tie(
        _ tail: (node: Int, port: String?), _ head: (node: Int, port: String?), _ said: [(String, String)],
        at origin: Int
    ) throws(TextFault) {
        tieCount += 1
        if tieCount > mostTies {
            let found = Quotation("\(tieCount)", mayNamePerson: false)
            throw TextFault(problem: .tooMany(found, limit: mostTies), origin: origin)
        }
        let drawn = said.last { $0.0 == "dir" }?.1.lowercased()
        let leadsOneWay = drawn.map { ["forward", "back"].contains($0) } ?? isDirected
        let pair = isDirected || tail.node < head.node ? [tail.node, head.node] : [head.node, tail.node]
        let tie: Int
        if isStrict, let known = tieOfPair[pair] {
            tie = known
        } else {
            tie = feed.tie(from: tail.node, to: head.node, isDirected: leadsOneWay, at: origin)
            if isStrict { tieOfPair[pair] = tie }
        }
        for (key, value) in said where key != "dir" || !["forward", "none", "both"].contains(drawn ?? "") {
            feed.set(DOTText.decoded(value), column: feed.tieColumn(title(key)), ofTie: tie, at: origin)
        }
        if let port = tail.port { feed.set(port, column: feed.tieColumn("tailport"), ofTie: tie, at: origin) }
        if let port = head.port { feed.set(port, column: feed.tieColumn("headport"), ofTie: tie, at: origin) }
    }

    /// Lists in brackets: `[a=b, c=d] [e=f]`. Of a key that comes twice the last counts.
    private mutating func attributes() throws(TextFault) -> [(String, String)] {
        var attributes: [(String, String)] = []
        while try peek("[") {
            _ = try next()
            while true {
                let word = try need("]")
                if isSign(word, "]") { break }
                if isSign(word, ",") || isSign(word, ";") { continue }
                if case .sign = word.kind { throw unexpected(word, "]") }
                let key = try text(word)
                var value = "true"
                if try peek("=") {
                    _ = try next()
                    value = try text(try need("value"))
                }
                attributes.removeAll { $0.0 == key }
                attributes.append((key, value))
            }
        }
        return attributes
    }
}

// MARK: - Words

extension DOTReader {
    private mutating func next() throws(TextFault) -> DOTWords.Word? {
        if let word = ahead {
            ahead = nil
            return word
        }
        return try words.next()
    }

    private mutating func need(_ expected: String) throws(TextFault) -> DOTWords.Word {
        if let word = try next() { return word }
        throw TextFault(problem: .breaksOff(expected: stack.isEmpty ? expected : "}"), origin: words.position)
    }

    private mutating func peek(_ sign: Character) throws(TextFault) -> Bool {
        let word = try next()
        ahead = word
        return word.map { isSign($0, sign) } ?? false
    }

    /// A name, with what `+` adds to it.
    private mutating func text(_ word: DOTWords.Word) throws(TextFault) -> String {
        switch word.kind {
        case .plain, .quoted, .markup: break
        default: throw unexpected(word, "id")
        }
        var text = words.text(word)
        while case .quoted = word.kind, try peek("+") {
            _ = try next()
            text += words.text(try need("\""))
        }
        return text
    }

    private func isSign(_ word: DOTWords.Word, _ sign: Character) -> Bool {
        if case .sign(let byte) = word.kind { byte == sign.asciiValue } else { false }
    }

    private func isKeyword(_ word: DOTWords.Word, _ keyword: String) -> Bool {
        if case .plain = word.kind { words.text(word).lowercased() == keyword } else { false }
    }

    private func unexpected(_ word: DOTWords.Word, _ expected: String) -> TextFault {
        TextFault(
            problem: .unexpected(Quotation(words.text(word), mayNamePerson: true), expected: expected),
            origin: word.origin)
    }
}

/// Text of labels and attributes.
enum DOTText {
    /// The text with what a backslash makes of a letter: `\n`, `\l` and `\r` end a line.
    static func decoded(_ text: String) -> String {
        if !text.utf8.contains(UInt8(ascii: "\\")) { return text }
        var result = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                result.append(["n", "l", "r"].contains(character) ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                result.append(character)
            }
        }
        return result
    }
}
