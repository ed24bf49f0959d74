/// The names of elements and attributes in GEXF that mean something for a map.
enum GEXFNames {
    static let all = XMLNames(Name.allCases.map(\.text))

    /// A name; the raw value is its code.
    enum Name: Int, CaseIterable {
        // elements
        case gexf, creator, keywords, description, title, graph, attributes, attribute, `default`
        case nodes, node, edges, edge, attvalues, attvalue, spells, spell, slices, slice, parents, parent
        case color, position, size, thickness, shape
        // attributes
        case defaultedgetype, `class`, id, type, value, label, pid, source, target, weight, kind, `for`
        case start, end, startopen, endopen, timestamp, timestamps, intervals, r, g, b, a, hex, x, y, z
        // as some files of before 1.2 write them
        case capitalCreator, capitalTitle, capitalDescription

        var text: String {
            switch self {
            case .capitalCreator: "Creator"
            case .capitalTitle: "Title"
            case .capitalDescription: "Description"
            default: "\(self)"
            }
        }
    }

    /// Those of elements of which the text counts.
    static let textual = XMLTag.mask(
        of: [
            Name.default, .creator, .capitalCreator, .description, .capitalDescription, .keywords, .title,
            .capitalTitle,
        ].map(\.rawValue))
    /// What every edge has.
    static let ofPlainEdge = XMLTag.mask(of: [Name.id, .source, .target, .type, .weight].map(\.rawValue))
    /// What says when something is there.
    static let ofTimes = XMLTag.mask(of: (Name.start.rawValue...Name.timestamp.rawValue).map(\.self))

    /// What the file of a map says of its maker.
    static let ownMark = "Schakel"
}

extension XMLTag {
    /// The value of an attribute.
    subscript(gexf name: GEXFNames.Name) -> Bytes? { self[name.rawValue] }
}
