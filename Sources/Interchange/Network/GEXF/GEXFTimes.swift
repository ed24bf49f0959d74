internal import Community

/// The times of a GEXF file: when nodes and ties are there, and what attributes are when.
struct GEXFTimes {
    private let feed: NetworkFeed
    private var ofNodes: [Int: [GEXFSpell]] = [:]
    private var labels: [Int: String] = [:]
    private var order: [(node: Int, origin: Int)] = []
    private var values: [Key: Int] = [:]
    private var changing: [(key: Key, texts: [String], origin: Int)] = []

    private struct Key: Hashable {
        let kind: AttributeOwner
        let owner: Int
        let column: Int
    }

    init(_ feed: NetworkFeed) { self.feed = feed }

    /// The node that is there already under an identifier, if this is the same at another time: by the same label, where
    /// both have a time.
    func node(_ id: Bytes, at spell: GEXFSpell?, label: Bytes?) -> Int? {
        if spell == nil { return nil }
        guard let node = feed.nodes.find(id.trimmed), let known = labels[node] else { return nil }
        return known == label?.string ?? "" ? node : nil
    }

    mutating func add(_ spell: GEXFSpell, ofNode node: Int, label: Bytes?, at origin: Int) {
        if ofNodes[node] == nil { order.append((node, origin)) }
        if labels[node] == nil { labels[node] = label?.string ?? "" }
        ofNodes[node, default: []].append(spell)
    }

    mutating func add(
        _ spell: GEXFSpell, value: String, of attribute: GEXFAttributes.Attribute, _ owner: Int, at origin: Int
    ) {
        let key = Key(kind: attribute.owner, owner: owner, column: attribute.column)
        if let known = values[key] {
            changing[known].texts.append(spell.text(value: value))
        } else {
            values[key] = changing.count
            changing.append((key, [spell.text(value: value)], origin))
        }
    }

    /// Says when a tie is there: as its first and last day, or else as attributes.
    ///
    /// - Parameter hasDays: whether they were said before.
    func set(_ spells: [GEXFSpell], ofTie tie: Int, hasDays: Bool = false, at origin: Int) {
        if spells.count > 1 { set(Self.list(spells.map { $0.text() }), "spells", ofTie: tie, at: origin) }
        if hasDays { return }
        let days = spells.compactMap(\.days)
        if days.count == spells.count {
            let (since, until) = (days.map(\.since), days.map(\.until))
            if !since.contains(nil), let first = since.compactMap(\.self).min() {
                set(first.description, "since", ofTie: tie, at: origin)
            }
            if !until.contains(nil), let last = until.compactMap(\.self).max() {
                set(last.description, "until", ofTie: tie, at: origin)
            }
        } else if spells.count == 1 {
            if let start = spells[0].bounds.start { set(start, "start", ofTie: tie, at: origin) }
            if let end = spells[0].bounds.end { set(end, "end", ofTie: tie, at: origin) }
        }
    }

    private func set(_ value: String, _ title: String, ofTie tie: Int, at origin: Int) {
        feed.set(value, column: feed.tieColumn(title), ofTie: tie, at: origin)
    }

    /// Says what could only be said when all was known: a node can come back at another time.
    func finish() {
        for (node, origin) in order {
            let spells = ofNodes[node, default: []]
            if spells.count > 1 {
                set(Self.list(spells.map { $0.text() }), "spells", ofNode: node, at: origin)
            } else {
                if let start = spells[0].bounds.start { set(start, "start", ofNode: node, at: origin) }
                if let end = spells[0].bounds.end { set(end, "end", ofNode: node, at: origin) }
            }
        }
        for (key, texts, origin) in changing {
            var list = Self.list(texts)
            list.withUTF8 { feed.set($0, column: key.column, of: key.kind, key.owner, at: origin) }
        }
    }

    private func set(_ value: String, _ title: String, ofNode node: Int, at origin: Int) {
        feed.set(value, column: feed.partyColumn(title), ofNode: node, at: origin)
    }

    /// Several spells as Gephi writes them in a table.
    private static func list(_ spells: [String]) -> String { "<" + spells.joined(separator: "; ") + ">" }
}
