internal import Community

/// Reads the JSON of a Kumu project: elements and connections, as they are imported, or as Kumu itself saves them, with
/// all they say in a member `attributes`.
struct KumuJSONReader {
    private let json: JSONFile
    private let feed: NetworkFeed
    private let names = Names()

    /// The identifiers of elements, and the identifier that a label stands for; nothing for a label of several.
    private final class Names {
        var ids: Set<String> = []
        var idOfLabel: [String: String?] = [:]
    }

    /// Whether an input is a project in this format.
    static func recognises(_ input: Input) -> Bool { input.file?.json?.has("elements", .list) ?? false }

    /// Reads a file into a draft.
    static func read(_ input: Input, into draft: inout MapDraft) throws(ReadError) {
        guard let file = input.file else { return }
        do throws(JSONFault) {
            let json = try JSONFile(file.raw.bytes)
            let reader = KumuJSONReader(json: json, feed: NetworkFeed(draft, places: file.raw))
            reader.feed.endTitles = ("from", "to")
            try reader.readElements()
            try reader.readConnections()
            draft = reader.feed.finish()
        } catch {
            draft.log.error(at: file.raw.place(at: error.offset), .invalidJSON(error.problem))
        }
    }

    private func readElements() throws(JSONFault) {
        guard var elements = json.scanner(at: "elements") else {
            throw JSONFault(problem: .missingMember("elements"), offset: 0)
        }
        try elements.forEachElement { scanner throws(JSONFault) in
            try scanner.expect(.object, "elements", .object)
            let start = scanner.origin()
            guard let node = try node(scanner, at: start) else { return _ = try scanner.skip() }
            try forEachAttribute(&scanner) { name, scanner throws(JSONFault) in
                switch name {
                case "id", "_id": try scanner.skip()
                case "label": try JSONAttributes.readLabel(&scanner, of: node, into: feed)
                case "element type": try JSONAttributes.read("type", &scanner, of: .node(node), into: feed)
                default: try JSONAttributes.read(name, &scanner, of: .node(node), into: feed)
                }
            }
        }
    }

    /// Adds an element by its identifier, or else by its label.
    private func node(_ scanner: JSONScanner, at start: Int) throws(JSONFault) -> Int? {
        var scanner = scanner
        var (id, label): (String?, String?)
        var origin = start
        try forEachAttribute(&scanner) { name, scanner throws(JSONFault) in
            switch name {
            case "id", "_id":
                origin = scanner.origin()
                id = try scanner.identifier(name) { $0.string }
            case "label" where try scanner.kind() == .string: label = try scanner.string().string
            default: try scanner.skip()
            }
        }
        guard var name = id ?? label else { throw JSONFault(problem: .missingMember("id"), offset: start) }
        names.ids.insert(name)
        if let label, let id { names.idOfLabel.updateValue(names.idOfLabel[label] == nil ? id : nil, forKey: label) }
        return name.withUTF8 { feed.add(node: $0, at: origin) }
    }

    private func readConnections() throws(JSONFault) {
        guard var connections = json.scanner(at: "connections") else { return }
        try connections.forEachElement { scanner throws(JSONFault) in
            try scanner.expect(.object, "connections", .object)
            try readConnection(&scanner)
        }
    }

    private func readConnection(_ scanner: inout JSONScanner) throws(JSONFault) {
        let start = scanner.origin()
        var (from, to): (Int??, Int??)
        var isDirected = false
        var strength: Double?
        var trial = scanner
        try forEachAttribute(&trial) { name, scanner throws(JSONFault) in
            let origin = scanner.origin()
            switch name {
            case "from": from = .some(try scanner.identifier(name) { end($0, isTarget: false, at: origin) })
            case "to": to = .some(try scanner.identifier(name) { end($0, isTarget: true, at: origin) })
            case "direction": isDirected = try readDirection(&scanner)
            case "strength" where try scanner.kind() == .number:
                strength = feed.strength(try scanner.number(), at: origin)
            default: try scanner.skip()
            }
        }
        guard let from, let to else {
            throw JSONFault(problem: .missingMember(from == nil ? "from" : "to"), offset: start)
        }
        guard let from, let to else { return _ = try scanner.skip() }
        feed.strengthTitle = "strength"
        let tie = feed.tie(from: from, to: to, isDirected: isDirected, strength: strength, at: start)
        try forEachAttribute(&scanner) { name, scanner throws(JSONFault) in
            switch name {
            case "from", "to", "direction", "_id": try scanner.skip()
            case "strength" where try scanner.kind() == .number: try scanner.skip()
            case "id": try scanner.skip()
            default:
                try JSONAttributes.read(
                    name == "connection type" ? "type" : name, &scanner, of: .tie(tie), into: feed)
            }
        }
    }

    /// The element at one end of a connection: by its identifier, or else by a label that only one has.
    private func end(_ name: Bytes, isTarget: Bool, at origin: Int) -> Int? {
        let text = name.trimmed.string
        guard !names.ids.contains(text), case .some(.some(var id)) = names.idOfLabel[text] else {
            return feed.end(name, isTarget: isTarget, at: origin)
        }
        return id.withUTF8 { feed.end($0, isTarget: isTarget, at: origin) }
    }

    /// `directed`, `undirected` or `mutual`; what is none of these is an error.
    private func readDirection(_ scanner: inout JSONScanner) throws(JSONFault) -> Bool {
        let origin = scanner.origin()
        guard let word = try JSONAttributes.text(&scanner) else { return false }
        if let direction = Words.directionSigns[word] ?? Words.directions.value(of: word) {
            return direction == .oneWay
        }
        feed.report(
            .unknownWord(header: "direction", .cell(word), nearest: Words.directions.nearest(to: word)), at: origin)
        return false
    }

    /// Calls the body with each member, and with those of the member `attributes`.
    private func forEachAttribute(
        _ scanner: inout JSONScanner, _ body: (String, inout JSONScanner) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        try scanner.forEachMember { member, scanner throws(JSONFault) in
            if member.isWord("attributes"), try scanner.kind() == .object {
                try scanner.forEachMember { member, scanner throws(JSONFault) in try body(member.string, &scanner) }
            } else {
                try body(member.string, &scanner)
            }
        }
    }
}
