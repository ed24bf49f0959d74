/// The attributes that an XML file describes under identifiers before it uses them: those of nodes, of edges and of the
/// graph apart.
struct AttributeTable<Attribute> {
    private let feed: NetworkFeed
    private var ofNodes = NameIndex()
    private var ofEdges = NameIndex()
    private var ofGraph = NameIndex()
    private var all: [(attribute: Attribute, origin: Int)] = []

    init(_ feed: NetworkFeed) { self.feed = feed }

    /// The number of attributes.
    var count: Int { all.count }

    subscript(place: Int) -> Attribute { all[place].attribute }

    /// Where an attribute is described, or first used.
    func origin(of place: Int) -> Int { all[place].origin }

    /// The place of the attribute with an identifier, if it is known.
    func place(of id: Bytes, _ owner: AttributeOwner) -> Int? {
        switch owner {
        case .node: ofNodes.find(id).map { Int($0) }
        case .edge: ofEdges.find(id).map { Int($0) }
        case .graph: ofGraph.find(id).map { Int($0) }
        }
    }

    /// Whether an identifier is free. If not, that is in the log: it cannot be described twice.
    func isFree(_ id: Bytes, _ owner: AttributeOwner, at origin: Int) -> Bool {
        guard let first = place(of: id, owner) else { return true }
        feed.draft.log.error(
            at: feed.places.place(at: origin),
            .network(.duplicateAttribute(id.string, first: feed.places.place(at: all[first].origin))))
        return false
    }

    /// Adds an attribute under an identifier that is free.
    ///
    /// - Returns: its place.
    mutating func add(_ attribute: Attribute, _ id: Bytes, _ owner: AttributeOwner, at origin: Int) -> Int {
        let place = Int32(all.count)
        switch owner {
        case .node: _ = ofNodes.add(id, place)
        case .edge: _ = ofEdges.add(id, place)
        case .graph: _ = ofGraph.add(id, place)
        }
        all.append((attribute, origin))
        return all.count - 1
    }
}

/// What an attribute is of.
enum AttributeOwner: Int {
    case node, edge, graph
}
