/// What sets the JSON of graphology apart, which Sigma and others of its kind use too, from other nodes and links.
enum Graphology {
    /// Whether the first node has a `key` and no `id`, in a file that says something of the graph itself.
    static func recognises(_ json: JSONFile) throws(JSONFault) -> Bool {
        guard json.has("options", .object) || json.has("attributes", .object), json.has("edges", .list),
            var nodes = json.scanner(at: "nodes")
        else { return false }
        var names: [String]?
        try nodes.forEachElement { scanner throws(JSONFault) in
            guard names == nil, try scanner.kind() == .object else { return _ = try scanner.skip() }
            var found: [String] = []
            try scanner.forEachMember { member, scanner throws(JSONFault) in
                if member.isWord("key") || member.isWord("id") { found.append(member.string) }
                try scanner.skip()
            }
            names = found
        }
        return names == ["key"]
    }

    /// Whether ties that do not say it lead one way: they do, unless the options say that none can.
    static func isDirected(_ json: JSONFile) throws(JSONFault) -> Bool {
        guard var options = json.scanner(at: "options"), try options.kind() == .object else { return true }
        var isDirected = true
        try options.forEachMember { member, scanner throws(JSONFault) in
            if member.isWord("type"), try scanner.kind() == .string {
                isDirected = try !scanner.string().isWord("undirected")
            } else {
                try scanner.skip()
            }
        }
        return isDirected
    }
}
