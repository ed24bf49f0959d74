/// The names of elements and attributes in GraphML that mean something for a map.
enum GraphMLNames {
    static let all = XMLNames(Name.allCases.map(\.text))

    /// What every edge has.
    static let ofPlainEdge = XMLTag.mask(of: [Name.id, .source, .target].map(\.rawValue))
    /// Those of elements of which the text counts.
    static let textual = XMLTag.mask(
        of: [Name.data, .default, .desc, .nodeLabel, .edgeLabel].map(\.rawValue))

    /// A name; the raw value is its code. The element `key` and the attribute `key` have one name.
    enum Name: Int, CaseIterable {
        // elements
        case graphml, key, `default`, graph, node, edge, data, hyperedge, desc, nodeLabel, edgeLabel
        // attributes
        case id, `for`, attributeName, attributeType, graphicsType, edgedefault, source, target, directed
        case sourceport, targetport

        var text: String {
            switch self {
            case .nodeLabel: "NodeLabel"
            case .edgeLabel: "EdgeLabel"
            case .attributeName: "attr.name"
            case .attributeType: "attr.type"
            case .graphicsType: "yfiles.type"
            default: "\(self)"
            }
        }
    }

    /// The description of a file that Schakel wrote.
    static let ownMark = "Schakel"
}

extension XMLTag {
    /// The value of an attribute.
    subscript(graphML name: GraphMLNames.Name) -> Bytes? { self[name.rawValue] }
}
