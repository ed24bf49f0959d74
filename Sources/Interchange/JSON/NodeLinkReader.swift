internal import Community

/// Reads nodes and links in JSON, as NetworkX (`node_link_data`), D3, graphology and others write them.
///
/// `nodes` is a list of objects, with an `id` or counted from 0; `links` or `edges` is a list of objects with `source`
/// and `target`. All other members are attributes. In graphology nodes have a `key`, and ties lead one way unless they
/// say that they are `undirected`, or `options` say so of all.
struct NodeLinkReader {
    private let json: JSONFile
    private let feed: NetworkFeed
    private let isDirected: Bool
    /// Whether ties are as D3 has them, where `value` is the weight.
    private let isOfD3: Bool
    private let isOfGraphology: Bool
    /// What the identifier of a node is called.
    private let idMember: StaticString
    /// The number of nodes, where they have no identifiers.
    private var numberedCount: Int?
    private var roles: [String: Role] = [:]

    /// What a member of a link is.
    private enum Role {
        case source, target, key, directed, undirected, nested, strength, value, attribute
    }

    /// Whether an input is JSON and of no other format, so that what is wrong with it is told here.
    static func recognises(_ input: Input) -> Bool {
        guard let file = input.file, file.looksLikeJSON else { return false }
        return !MapJSONReader.recognises(input) && !KumuJSONReader.recognises(input)
    }

    /// Reads a file into a draft. A file that is JSON and nothing that is known is told so.
    static func read(_ input: Input, into draft: inout MapDraft) throws(ReadError) {
        guard let file = input.file else { return }
        do throws(JSONFault) {
            let json = try JSONFile(file.raw.bytes)
            guard json.has("nodes", .list), json.has("links", .list) || json.has("edges", .list) else {
                throw JSONFault(problem: .noNetwork(found: json.members.prefix(8).map { .member($0.name) }), offset: 0)
            }
            var reader = try NodeLinkReader(json, draft, file.raw)
            try reader.readGraph()
            try reader.readNodes()
            try reader.readLinks()
            draft = reader.feed.finish()
        } catch {
            draft.log.error(at: file.raw.place(at: error.offset), .invalidJSON(error.problem))
        }
    }

    private init(_ json: JSONFile, _ draft: MapDraft, _ places: FileBytes) throws(JSONFault) {
        self.json = json
        feed = NetworkFeed(draft, places: places)
        isOfGraphology = try Graphology.recognises(json)
        idMember = isOfGraphology ? "key" : "id"
        isOfD3 = !json.members.contains { ["directed", "multigraph", "edges"].contains($0.name) }
        if var directed = json.scanner(at: "directed") {
            isDirected = try directed.truth("directed")
        } else {
            isDirected = try isOfGraphology ? Graphology.isDirected(json) : draft.options.directed ?? false
        }
    }

    // MARK: The graph

    private func readGraph() throws(JSONFault) {
        guard var graph = json.scanner(at: isOfGraphology ? "attributes" : "graph"), try graph.kind() == .object else {
            return
        }
        try graph.forEachMember { member, scanner throws(JSONFault) in
            let origin = scanner.origin()
            let name = member.string
            let text = try JSONAttributes.text(&scanner)
            if name == NodeLinkWriter.mark, !isOfGraphology {
                feed.isOwn = true
            } else if let text {
                feed.setting(name == "name" ? "title" : name, text, at: origin)
            }
        }
    }

    // MARK: Nodes

    private mutating func readNodes() throws(JSONFault) {
        var (count, named) = (0, 0)
        guard var nodes = json.scanner(at: "nodes") else { return }
        let first = nodes
        try nodes.forEachElement { scanner throws(JSONFault) in
            try scanner.expect(.object, "nodes", .object)
            var hasID = false
            let origin = scanner.origin()
            try scanner.forEachMember { member, scanner throws(JSONFault) in
                if member.isWord(idMember) { hasID = true }
                try scanner.skip()
            }
            if !hasID, named > 0 { throw JSONFault(problem: .missingMember(idMember.description), offset: origin) }
            if hasID, named < count {
                throw JSONFault(problem: .missingMember(idMember.description), offset: first.position)
            }
            count += 1
            if hasID { named += 1 }
        }
        if count > 0, named == 0 {
            numberedCount = count
            feed.addNumbered(count)
        }
        nodes = first
        var next = 0
        try nodes.forEachElement { scanner throws(JSONFault) in
            try readNode(&scanner, number: next)
            next += 1
        }
    }

    private func readNode(_ scanner: inout JSONScanner, number: Int) throws(JSONFault) {
        var node = numberedCount == nil ? nil : number
        if node == nil {
            var trial = scanner
            try trial.forEachMember { member, scanner throws(JSONFault) in
                let origin = scanner.origin()
                guard member.isWord(idMember) else { return _ = try scanner.skip() }
                node = try scanner.identifier(idMember.description) { feed.add(node: $0, at: origin) }
            }
        }
        guard let node else { return _ = try scanner.skip() }
        let label = try labelMember(scanner)
        try scanner.forEachMember { member, scanner throws(JSONFault) in
            if member.isWord(idMember) {
                try scanner.skip()
            } else if member.isWord(NodeLinkWriter.nested), try scanner.kind() == .object {
                try JSONAttributes.readAll(&scanner, of: .node(node), into: feed)
            } else if let label, member.isWord(label) {
                try JSONAttributes.readLabel(&scanner, of: node, into: feed)
            } else {
                try JSONAttributes.read(member.string, &scanner, of: .node(node), into: feed)
            }
        }
    }

    /// The member that says what a node is called: its label, or else its name.
    private func labelMember(_ scanner: JSONScanner) throws(JSONFault) -> StaticString? {
        var scanner = scanner
        var label: StaticString?
        try scanner.forEachMember { member, scanner throws(JSONFault) in
            if member.isWord("label") { label = "label" } else if member.isWord("name") { label = label ?? "name" }
            try scanner.skip()
        }
        return label
    }

    // MARK: Links

    private mutating func readLinks() throws(JSONFault) {
        guard var links = json.scanner(at: json.has("links", .list) ? "links" : "edges") else { return }
        try links.forEachElement { scanner throws(JSONFault) in try readLink(&scanner) }
    }

    private mutating func readLink(_ scanner: inout JSONScanner) throws(JSONFault) {
        try scanner.expect(.object, "links", .object)
        let start = scanner.origin()
        var (from, to): (Int??, Int??)
        var (strength, value): (Double?, Double?)
        var isDirected = isDirected
        var hasAttributes = false
        var attributes = scanner
        try scanner.forEachMember { member, scanner throws(JSONFault) in
            let origin = scanner.origin()
            switch role(of: member) {
            case .source: from = .some(try end(&scanner, "source", at: origin))
            case .target: to = .some(try end(&scanner, "target", at: origin))
            case .directed where try scanner.kind() == .truth: isDirected = try scanner.truth()
            case .undirected where try scanner.kind() == .truth: isDirected = try !scanner.truth()
            case .strength where try scanner.kind() == .number:
                strength = feed.strength(try scanner.number(), at: origin)
            case .value where try scanner.kind() == .number: value = feed.strength(try scanner.number(), at: origin)
            // The numbers of parallel edges in NetworkX, and the identifiers of edges in graphology.
            case .key where isOfGraphology: try scanner.skip()
            case .key where try scanner.kind() == .number: try scanner.skip()
            default:
                hasAttributes = true
                try scanner.skip()
            }
        }
        guard let from, let to else {
            throw JSONFault(problem: .missingMember(from == nil ? "source" : "target"), offset: start)
        }
        guard let from, let to else { return }
        let tie = feed.tie(
            from: from, to: to, isDirected: isDirected, strength: strength ?? value, at: start)
        if hasAttributes { try readAttributes(&attributes, of: tie) }
    }

    private mutating func readAttributes(_ scanner: inout JSONScanner, of tie: Int) throws(JSONFault) {
        try scanner.forEachMember { member, scanner throws(JSONFault) in
            let kind = try scanner.kind()
            switch role(of: member) {
            case .source, .target: try scanner.skip()
            case .directed where kind == .truth, .undirected where kind == .truth: try scanner.skip()
            case .strength where kind == .number, .value where kind == .number: try scanner.skip()
            case .key where isOfGraphology || kind == .number: try scanner.skip()
            case .nested where kind == .object: try JSONAttributes.readAll(&scanner, of: .tie(tie), into: feed)
            default: try JSONAttributes.read(member.string, &scanner, of: .tie(tie), into: feed)
            }
        }
    }

    private mutating func role(of member: JSONString) -> Role {
        if member.isWord("source") { return .source }
        if member.isWord("target") { return .target }
        let name = member.string
        if let known = roles[name] { return known }
        let role: Role
        switch name {
        case "key": role = .key
        case "directed": role = .directed
        case "undirected" where isOfGraphology: role = .undirected
        case NodeLinkWriter.nestedName: role = .nested
        case "value" where isOfD3: role = .value
        default: role = NetworkFeed.isStrength(name) ? .strength : .attribute
        }
        if roles.count < 10_000 { roles[name] = role }
        return role
    }

    /// The node at an end: by its identifier or number, or an object that is the node, as D3 leaves it.
    private func end(_ scanner: inout JSONScanner, _ member: String, at origin: Int) throws(JSONFault) -> Int? {
        if try scanner.kind() == .object {
            var node: Int??
            try scanner.forEachMember { name, scanner throws(JSONFault) in
                let place = scanner.origin()
                if name.isWord(numberedCount == nil ? idMember : "index") {
                    node = .some(try end(&scanner, member, at: place))
                } else {
                    try scanner.skip()
                }
            }
            guard let node else { throw JSONFault(problem: .missingMember(idMember.description), offset: origin) }
            return node
        }
        guard let count = numberedCount else {
            return try scanner.identifier(member) { feed.end($0, isTarget: member == "target", at: origin) }
        }
        let number = try scanner.wholeNumber(member)
        if (0..<count).contains(number) { return number }
        feed.report(
            .outOfRange(header: member, Quotation(String(number), mayNamePerson: false), .within(0, count - 1)),
            at: origin)
        return nil
    }
}
