/// The keys of a GraphML file: what its `<data>` stand for. A key that is for several has a place for each.
struct GraphMLKeys {
    private let feed: NetworkFeed
    private var table: AttributeTable<Key>
    private var titles: [String] = []
    private var hasStrength = false
    /// The strength of an edge that does not say its own.
    private(set) var usualStrength: Double?

    /// A key as it counts for nodes, for edges or for the graph.
    struct Key {
        let owner: AttributeOwner
        /// The column of the attribute; none for graphics, for strengths, and for graphs.
        let column: Int
        /// Whether it is the drawing of yEd.
        let isGraphics: Bool
        let isStrength: Bool
    }

    init(_ feed: NetworkFeed) {
        self.feed = feed
        table = AttributeTable(feed)
    }

    subscript(place: Int) -> Key { table[place] }

    func title(of place: Int) -> String { titles[place] }

    /// Adds what a `<key>` describes; an identifier that is described already as something else is in the log.
    ///
    /// NetworkX describes an attribute again for each type of number that it has, under the same identifier if that is
    /// its name (`named_key_ids`).
    ///
    /// - Returns: its places, for ``setDefault(_:of:)``.
    mutating func add(_ tag: XMLTag) -> Range<Int> {
        let id = tag[graphML: .id] ?? .nothing
        let name = tag[graphML: .attributeName]?.trimmed.string ?? ""
        let title = name.isEmpty ? id.string : name
        let isGraphics = tag[graphML: .graphicsType] != nil
        let type = tag[graphML: .attributeType]?.string
        let first = table.count
        let owners = Self.owners(tag[graphML: .for]?.string)
        if owners.allSatisfy({ isKnown(id, title, $0, isGraphics) }) { return first..<first }
        for owner in owners where table.isFree(id, owner, at: tag.offset) {
            _ = add(id, title, owner, type, isGraphics, at: tag.offset)
        }
        return first..<table.count
    }

    /// Whether an identifier is described already, as just this.
    private func isKnown(_ id: Bytes, _ title: String, _ owner: AttributeOwner, _ isGraphics: Bool) -> Bool {
        table.place(of: id, owner).map { titles[$0] == title && table[$0].isGraphics == isGraphics } ?? false
    }

    private mutating func add(
        _ id: Bytes, _ title: String, _ owner: AttributeOwner, _ type: String?, _ isGraphics: Bool, at origin: Int
    ) -> Int {
        let isNumber = type.map { ["int", "integer", "long", "float", "double"].contains($0) } ?? false
        let isStrength = owner == .edge && isNumber && !hasStrength && !isGraphics && NetworkFeed.isStrength(title)
        if isStrength {
            hasStrength = true
            feed.strengthTitle = title
        }
        let column =
            switch owner {
            case .node where !isGraphics: feed.partyColumn(title)
            case .edge where !isGraphics && !isStrength: feed.tieColumn(title)
            default: -1
            }
        titles.append(title)
        let key = Key(owner: owner, column: column, isGraphics: isGraphics, isStrength: isStrength)
        return table.add(key, id, owner, at: origin)
    }

    private static func owners(_ text: String?) -> [AttributeOwner] {
        switch text {
        case "node": [.node]
        case "edge": [.edge]
        case "graph": [.graph]
        case nil, "all", "": [.node, .edge, .graph]
        default: []
        }
    }

    /// The place of the key that a `<data>` refers to; one that is not described is, under its own name.
    mutating func place(of reference: Bytes?, _ owner: AttributeOwner, at origin: Int) -> Int? {
        let id = reference ?? .nothing
        if let place = table.place(of: id, owner) { return place }
        feed.report(.network(.undescribedAttribute(id.string)), at: origin)
        if id.isEmpty { return nil }
        return add(id, id.string, owner, nil, false, at: origin)
    }

    /// Says the value that counts where none is given.
    mutating func setDefault(_ value: Bytes, of places: Range<Int>) {
        if value.isEmpty { return }
        for place in places where !table[place].isGraphics {
            let key = table[place]
            switch key.owner {
            case .node: feed.partyDefaults[key.column] = value.string
            case .edge where key.isStrength: usualStrength = feed.strength(value, at: table.origin(of: place))
            case .edge: feed.tieDefaults[key.column] = value.string
            case .graph: break
            }
        }
    }
}
