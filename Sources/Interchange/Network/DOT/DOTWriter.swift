internal import Community

/// Writes DOT. Settings are attributes of the graph.
enum DOTWriter {
    /// What would not come back.
    static func losses(_ map: NeighbourhoodMap) -> [Loss] {
        NetworkLosses.population(map) + NetworkLosses.characters(map) { $0.value == 0 || $0 == "\r" }
    }

    /// The text of a map.
    static func write(_ map: NeighbourhoodMap, _ options: WriteOptions) throws(WriteError) -> WrittenMap {
        // Graphviz takes `weight` for something else, and what it draws by other names is left to it.
        let plan = NetworkPlan(map, reserved: ["label", "weight", "dir", "id"], leavesOut: [], strength: "strength")
        let isDirected = plan.isDirected
        var text = LineText()
        text.add("\(isDirected ? "digraph" : "graph") {\n  graph [comment=\"\(DOTReader.ownMark)\"")
        for setting in plan.settings { add(setting.key, setting.value, to: &text) }
        text.add("]\n")
        // Of two titles that mean the same the first counts, so they stand in their order.
        if !plan.parties.others.isEmpty { declare("node", plan.parties.titles, to: &text) }
        if !plan.ties.others.isEmpty { declare("edge", plan.ties.titles, to: &text) }
        for party in map.parties {
            text.add("  ")
            quote(party.id, to: &text)
            text.add(" [label=")
            quote(CharacterReferences.protected(party.name), to: &text)
            plan.parties.forEachText(of: party) { add(plan.parties.titles[$0], $1, to: &text) }
            text.add("]\n")
        }
        for place in map.ties.indices {
            let (from, to) = map.ties.ends(at: place)
            text.add("  ")
            quote(map.parties[from].id, to: &text)
            text.add(isDirected ? " -> " : " -- ")
            quote(map.parties[to].id, to: &text)
            let says = map.ties.isDirected(at: place)
            var isFirst = true
            if says != isDirected {
                text.add(says ? " [dir=forward" : " [dir=none")
                isFirst = false
            }
            if !plan.ties.titles.isEmpty {
                plan.ties.forEachText(of: map.ties[place]) { column, value in
                    if isFirst { text.add(" [") }
                    add(plan.ties.titles[column], value, isFirst: isFirst, to: &text)
                    isFirst = false
                }
            }
            text.add(isFirst ? "\n" : "]\n")
        }
        text.add("}\n")
        return .file(text.bytes)
    }

    private static func declare(_ owner: String, _ titles: [String], to text: inout LineText) {
        text.add("  \(owner) [")
        for (place, title) in titles.enumerated() { add(title, "", isFirst: place == 0, to: &text) }
        text.add("]\n")
    }

    /// A title that means something in DOT has a mark before it.
    private static func add(_ title: String, _ value: String, isFirst: Bool = false, to text: inout LineText) {
        if !isFirst { text.add(", ") }
        quote(DOTReader.meaningful.contains(title) ? DOTReader.titleMark + title : title, to: &text)
        text.add("=")
        quote(value, to: &text)
    }

    /// Text as DOT reads it: what it would take for a sign is written with a backslash before it.
    private static func quote(_ value: String, to text: inout LineText) {
        text.add(quoted: value) { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\r", "\0": ""
            default: nil
            }
        }
    }
}
