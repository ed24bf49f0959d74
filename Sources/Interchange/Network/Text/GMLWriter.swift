internal import Community

/// Writes GML. What a key of GML cannot be called stands under another name, and the list `titles` has its own.
enum GMLWriter {
    /// What would not come back.
    static func losses(_ map: NeighbourhoodMap) -> [Loss] { NetworkLosses.population(map) }

    /// The text of a map.
    static func write(_ map: NeighbourhoodMap, _ options: WriteOptions) throws(WriteError) -> WrittenMap {
        let plan = NetworkPlan(map, reserved: ["id", "label", "source", "target", "value"], leavesOut: [.strength])
        var keys = GMLKeys()
        let settingKeys = plan.settings.map { keys.key($0.key) }
        let partyKeys = plan.parties.titles.map { keys.key($0) }
        let tieKeys = plan.ties.titles.map { keys.key($0) }
        var text = LineText()
        text.add("Creator \"Schakel\"\ngraph [\n  directed \(plan.isDirected ? 1 : 0)\n  multigraph 1\n")
        let hasOthers = !plan.parties.others.isEmpty || !plan.ties.others.isEmpty
        if !keys.renamed.isEmpty || hasOthers {
            text.add("  titles [\n")
            // Of two titles that mean the same the first counts, so they stand in their order.
            for title in hasOthers ? plan.parties.titles : [] { add("node", title, to: &text) }
            for title in hasOthers ? plan.ties.titles : [] { add("edge", title, to: &text) }
            for (key, title) in keys.renamed { add(key, title, to: &text) }
            text.add("  ]\n")
        }
        for (key, setting) in zip(settingKeys, plan.settings) { add(key, setting.value, to: &text) }
        for (place, party) in map.parties.enumerated() {
            text.add("  node [\n    id \(place)\n")
            add("label", party.name, to: &text)
            if party.id != party.name { add("identifier", party.id, to: &text) }
            plan.parties.forEachText(of: party) { column, value in add(partyKeys[column], value, to: &text) }
            text.add("  ]\n")
        }
        for place in map.ties.indices {
            let (from, to) = map.ties.ends(at: place)
            text.add("  edge [\n    source \(from)\n    target \(to)\n")
            let isDirected = map.ties.isDirected(at: place)
            if isDirected != plan.isDirected { text.add("    directed \(isDirected ? 1 : 0)\n") }
            if let strength = map.ties.strength(at: place) {
                text.add("    weight \(NumberText.shortest(strength))\n")
            }
            if !tieKeys.isEmpty {
                plan.ties.forEachText(of: map.ties[place]) { column, value in add(tieKeys[column], value, to: &text) }
            }
            text.add("  ]\n")
        }
        text.add("]\n")
        return .file(text.bytes)
    }

    private static func add(_ key: String, _ value: String, to text: inout LineText) {
        text.add("    \(key) ")
        text.add(quoted: value) { scalar in
            switch scalar {
            case "\"": "&quot;"
            case "&": "&amp;"
            default: scalar.value < 0x20 || scalar.value > 0x7E ? "&#\(scalar.value);" : nil
            }
        }
        text.add("\n")
    }
}

/// Keys that GML allows for titles: a letter, then letters and digits.
struct GMLKeys {
    /// The keys that stand for another title.
    private(set) var renamed: [(key: String, title: String)] = []
    private var keys: [String: String] = [:]

    static let reserved: Set<String> = [
        "id", "label", "identifier", "source", "target", "weight", "value", "directed", "multigraph", "titles", "node",
        "edge",
    ]

    /// The key of a title: the title itself, where it can be one.
    mutating func key(_ title: String) -> String {
        if let key = keys[title] { return key }
        let isPlain =
            title.utf8.first.map { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 } ?? false
            && title.utf8.allSatisfy { $0.isDigit || UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 && $0 >= 65 }
            && !Self.reserved.contains(title.lowercased()) && !title.lowercased().hasPrefix("title")
        let key = isPlain ? title : "title\(renamed.count + 1)"
        if !isPlain { renamed.append((key, title)) }
        keys[title] = key
        return key
    }
}
