/// The attributes of a GEXF file: what its `<attvalue>` stand for.
struct GEXFAttributes {
    private let feed: NetworkFeed
    private var table: AttributeTable<Attribute>

    struct Attribute {
        let owner: AttributeOwner
        let column: Int
        let isList: Bool
    }

    init(_ feed: NetworkFeed) {
        self.feed = feed
        table = AttributeTable(feed)
    }

    subscript(place: Int) -> Attribute { table[place] }

    /// Adds what an `<attribute>` describes.
    ///
    /// - Returns: its place; none if its identifier is described already, which is in the log.
    mutating func add(_ tag: XMLTag, of owner: AttributeOwner) -> Int? {
        let id = tag[gexf: .id]?.trimmed ?? .nothing
        let title = tag[gexf: .title]?.trimmed.string ?? ""
        if !table.isFree(id, owner, at: tag.offset) { return nil }
        let isList = tag[gexf: .type]?.string.hasPrefix("list") ?? false
        return add(id, title.isEmpty ? id.string : title, owner, isList: isList, at: tag.offset)
    }

    private mutating func add(
        _ id: Bytes, _ title: String, _ owner: AttributeOwner, isList: Bool, at origin: Int
    ) -> Int {
        let attribute = Attribute(owner: owner, column: feed.column(title, of: owner), isList: isList)
        return table.add(attribute, id, owner, at: origin)
    }

    /// The place of what an `<attvalue>` refers to; an attribute that is not described is, under its identifier.
    mutating func place(of reference: Bytes?, _ owner: AttributeOwner, at origin: Int) -> Int? {
        let id = reference?.trimmed ?? .nothing
        if id.isEmpty {
            feed.report(.emptyCell(header: "for"), at: origin)
            return nil
        }
        if let place = table.place(of: id, owner) { return place }
        feed.report(.network(.undescribedAttribute(id.string)), at: origin)
        return add(id, id.string, owner, isList: false, at: origin)
    }

    /// Says the value that counts where none is given.
    func setDefault(_ value: Bytes, of place: Int) {
        let attribute = table[place]
        let text = attribute.isList ? GEXFList.text(value.string) : value.string
        if text.isEmpty { return }
        switch attribute.owner {
        case .node: feed.partyDefaults[attribute.column] = text
        case .edge, .graph: feed.tieDefaults[attribute.column] = text
        }
    }
}
