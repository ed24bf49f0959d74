/// What `viz:` says of nodes and edges: an attribute for each, such as `viz:color`.
struct GEXFDrawing {
    private let feed: NetworkFeed
    /// The columns of nodes and of edges by the code of the name; -1 where there is none yet.
    private var columns = [Int](repeating: -1, count: 2 * GEXFNames.Name.allCases.count)
    private var text: [UInt8] = []

    init(_ feed: NetworkFeed) { self.feed = feed }

    /// Keeps what a tag says, its parts one after the other.
    mutating func set(_ tag: XMLTag, _ name: GEXFNames.Name, of owner: GEXFReader.Owner) {
        text.removeAll(keepingCapacity: true)
        switch name {
        case .color:
            if tag[gexf: .hex] == nil { add(tag, .r, .g, .b, .a) } else { add(tag, .hex) }
        case .position: add(tag, .x, .y, .z)
        default: add(tag, .value)
        }
        let column = column(name, of: owner.kind)
        text.withUnsafeBufferPointer { feed.set($0, column: column, of: owner.kind, owner.place, at: tag.offset) }
    }

    private mutating func add(_ tag: XMLTag, _ names: GEXFNames.Name...) {
        var isFirst = true
        for name in names {
            guard let value = tag[gexf: name] else { continue }
            if !isFirst { text.append(.space) }
            isFirst = false
            text.append(contentsOf: value.trimmed)
        }
    }

    private mutating func column(_ name: GEXFNames.Name, of owner: AttributeOwner) -> Int {
        let place = 2 * name.rawValue + owner.rawValue
        if columns[place] < 0 { columns[place] = feed.column("viz:" + name.text, of: owner) }
        return columns[place]
    }
}
