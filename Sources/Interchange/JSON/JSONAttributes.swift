/// Puts the members of JSON objects into a network as attributes: a list of scalars with `|` between them, an object or
/// another list as its JSON.
struct JSONAttributes {
    /// What the attributes are of.
    enum Owner {
        case node(Int)
        case tie(Int)
    }

    /// One value, as it is to be kept.
    static func text(_ scanner: inout JSONScanner) throws(JSONFault) -> String? {
        switch try scanner.kind() {
        case .string: return try scanner.string().string
        case .number: return try scanner.number().string
        case .truth: return try scanner.truth() ? "true" : "false"
        case .null:
            try scanner.null()
            return nil
        case .object: return try scanner.skip().string
        case .list:
            var trial = scanner
            if let items = try texts(&trial) {
                scanner = trial
                return items.count == 1 && items[0].contains(";") ? items[0] + "|" : items.joined(separator: "|")
            }
            return try scanner.skip().string
        }
    }

    /// The scalars of a list; nothing if there are others in it.
    private static func texts(_ scanner: inout JSONScanner) throws(JSONFault) -> [String]? {
        var items: [String]? = []
        try scanner.forEachElement { scanner throws(JSONFault) in
            switch try scanner.kind() {
            case .object, .list:
                items = nil
                try scanner.skip()
            default:
                let item = try text(&scanner)
                if item?.contains("|") == true { items = nil }
                if let item { items?.append(item) }
            }
        }
        return items
    }

    /// Reads the value of a member into an attribute. The column is there even if the value is none, so that columns are
    /// in the order of the file.
    static func read(
        _ title: String, _ scanner: inout JSONScanner, of owner: Owner, into feed: NetworkFeed
    ) throws(JSONFault) {
        let origin = scanner.origin()
        let text = try text(&scanner)
        switch owner {
        case .node(let node):
            let column = feed.partyColumn(title)
            if let text { feed.set(text, column: column, ofNode: node, at: origin) }
        case .tie(let tie):
            let column = feed.tieColumn(title)
            if let text { feed.set(text, column: column, ofTie: tie, at: origin) }
        }
    }

    /// Reads what a node is called.
    static func readLabel(_ scanner: inout JSONScanner, of node: Int, into feed: NetworkFeed) throws(JSONFault) {
        let origin = scanner.origin()
        guard var label = try text(&scanner) else { return }
        label.withUTF8 { feed.setLabel($0, of: node, at: origin) }
    }

    /// Reads the members of an object into attributes.
    static func readAll(
        _ scanner: inout JSONScanner, of owner: Owner, into feed: NetworkFeed
    ) throws(JSONFault) {
        try scanner.forEachMember { member, scanner throws(JSONFault) in
            try read(member.string, &scanner, of: owner, into: feed)
        }
    }
}

extension JSONScanner {
    /// The identifier that a value is: text, or a number, truth or list as it is written.
    mutating func identifier<Result>(_ member: String, _ body: (Bytes) -> Result) throws(JSONFault) -> Result {
        switch try kind() {
        case .string: return try string().withBytes(body)
        case .object, .null: throw fault(.wrongType(member: member, .text))
        case .number, .truth, .list: return body(try skip())
        }
    }
}
