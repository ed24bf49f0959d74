/// The keys of a GraphML file: what its `<data>` stand for.
struct GraphMLKeys {
    private let feed: NetworkFeed
    private var keys: [Described] = []
    private var keyOfID: [Reference: Int] = [:]
    private var strengthKey: Int?
    private(set) var usualStrength: Double?
    private var last: (id: [UInt8], domain: Domain, key: Key?)?
    private var labelled: Set<Int> = []
    private var labelledTies: Set<Int> = []

    /// What a key describes.
    enum Domain: Hashable {
        case node, edge, graph
    }

    /// A key as it counts for one domain.
    struct Key {
        let title: String
        /// The column of the attribute; none for graphics, and for graphs.
        let column: Int
        /// Whether it is the drawing of yEd.
        let isGraphics: Bool
        let isStrength: Bool
    }

    private struct Reference: Hashable {
        let id: String
        let domain: Domain
    }

    private struct Described {
        let domains: [Domain: Key]
        let origin: Int
    }

    init(_ feed: NetworkFeed) { self.feed = feed }

    /// Adds what a `<key>` describes; an identifier that is described already is in the log.
    ///
    /// - Returns: its place, for ``setDefault(_:of:)``.
    mutating func add(_ tag: XMLTag) -> Int {
        let origin = tag.offset
        let id = tag[GraphMLNames.id]?.string ?? ""
        let title = tag[GraphMLNames.attributeName]?.trimmed.string ?? id
        let isGraphics = tag[GraphMLNames.graphicsType] != nil
        let type = tag[GraphMLNames.attributeType]?.string
        var described: [Domain: Key] = [:]
        for domain in Self.domains(tag[GraphMLNames.domain]?.string) {
            if let first = keyOfID[Reference(id: id, domain: domain)] {
                feed.draft.log.error(
                    at: feed.places.place(at: origin),
                    .network(.duplicateAttribute(id, first: feed.places.place(at: keys[first].origin))))
                continue
            }
            keyOfID[Reference(id: id, domain: domain)] = keys.count
            described[domain] = make(title.isEmpty ? id : title, domain, type, isGraphics)
        }
        keys.append(Described(domains: described, origin: origin))
        return keys.count - 1
    }

    private mutating func make(_ title: String, _ domain: Domain, _ type: String?, _ isGraphics: Bool) -> Key {
        let isNumber = type.map { ["int", "integer", "long", "float", "double"].contains($0) } ?? false
        let isStrength =
            domain == .edge && isNumber && strengthKey == nil && !isGraphics && NetworkFeed.isStrength(title)
        if isStrength {
            strengthKey = keys.count
            feed.strengthTitle = title
        }
        let column =
            switch domain {
            case .node where !isGraphics: feed.partyColumn(title)
            case .edge where !isGraphics && !isStrength: feed.tieColumn(title)
            default: -1
            }
        return Key(title: title, column: column, isGraphics: isGraphics, isStrength: isStrength)
    }

    private static func domains(_ text: String?) -> [Domain] {
        switch text {
        case "node": [.node]
        case "edge": [.edge]
        case "graph": [.graph]
        case nil, "all", "": [.node, .edge, .graph]
        default: []
        }
    }

    /// The key that a `<data>` refers to; one that is not described is, under its own name.
    mutating func key(_ reference: Bytes?, of domain: Domain, at origin: Int) -> Key? {
        // Mostly the same as the last.
        if let last, domain == last.domain, let reference, reference.elementsEqual(last.id) { return last.key }
        let key = find(reference, domain, at: origin)
        last = reference.map { (Array($0), domain, key) }
        return key
    }

    private mutating func find(_ reference: Bytes?, _ domain: Domain, at origin: Int) -> Key? {
        let id = reference?.string ?? ""
        if let place = keyOfID[Reference(id: id, domain: domain)] { return keys[place].domains[domain] }
        feed.report(.network(.undescribedAttribute(id)), at: origin)
        if id.isEmpty { return nil }
        keyOfID[Reference(id: id, domain: domain)] = keys.count
        let key = make(id, domain, nil, false)
        keys.append(Described(domains: [domain: key], origin: origin))
        return key
    }

    /// Says the value that counts where none is given.
    mutating func setDefault(_ value: String, of place: Int) {
        if value.isEmpty { return }
        for (domain, key) in keys[place].domains where !key.isGraphics {
            switch domain {
            case .node: feed.partyDefaults[key.column] = value
            case .edge where key.isStrength:
                var value = value
                usualStrength = value.withUTF8 { feed.strength($0, at: keys[place].origin) }
            case .edge: feed.tieDefaults[key.column] = value
            case .graph: break
            }
        }
    }

    // MARK: What is no key

    private(set) lazy var parentColumn = feed.partyColumn("parent")

    /// Gives a node the label that is drawn, unless it has one.
    mutating func setLabel(_ label: Bytes, ofNode node: Int, at origin: Int) {
        if labelled.insert(node).inserted { feed.setLabel(label, of: node, at: origin) }
    }

    /// Gives an edge the label that is drawn, unless it has one.
    mutating func setLabel(_ label: Bytes, ofTie tie: Int, at origin: Int) {
        if labelledTies.insert(tie).inserted {
            feed.set(label, column: feed.tieColumn("label"), ofTie: tie, at: origin)
        }
    }
}
