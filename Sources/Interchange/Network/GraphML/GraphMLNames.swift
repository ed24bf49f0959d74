/// The names of elements and attributes in GraphML that mean something for a map.
enum GraphMLNames {
    static let all = XMLNames([
        "graphml", "key", "default", "graph", "node", "edge", "data", "hyperedge", "desc", "id", "for", "attr.name",
        "attr.type", "yfiles.type", "edgedefault", "source", "target", "directed", "sourceport", "targetport",
        "NodeLabel", "EdgeLabel",
    ])
    static let graphML = 0
    static let key = 1
    static let defaultValue = 2
    static let graph = 3
    static let node = 4
    static let edge = 5
    static let data = 6
    static let hyperedge = 7
    static let description = 8
    static let id = 9
    static let domain = 10
    static let attributeName = 11
    static let attributeType = 12
    static let graphicsType = 13
    static let edgeDefault = 14
    static let source = 15
    static let target = 16
    static let directed = 17
    static let sourcePort = 18
    static let targetPort = 19
    static let nodeLabel = 20
    static let edgeLabel = 21

    /// The element `key` and the attribute `key` have one name.
    static let keyReference = key

    /// The description of a file that Schakel wrote.
    static let ownMark = "Schakel"
}
