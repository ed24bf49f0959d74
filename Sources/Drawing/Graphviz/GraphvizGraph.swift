internal import CGraphviz

/// A graph inside Graphviz. Only ``GraphvizEngine`` makes one, so that no two threads are in Graphviz at once.
final class GraphvizGraph {
    private let handle: OpaquePointer
    private var counts = (nodes: 0, edges: 0, clusters: 0)

    /// A part of a graph that can have attributes.
    enum Part {
        case graph
        case node(Int)
        case edge(Int)
        case cluster(Int)
    }

    init(_ attributes: KeyValuePairs<String, String>) throws(RenderError) {
        _ = cgv_take_messages()
        guard let handle = cgv_graph_new() else { throw .engineFailed(Self.messages) }
        self.handle = handle
        try set(attributes, on: .graph)
    }

    deinit { cgv_graph_free(handle) }

    func addNode(_ attributes: KeyValuePairs<String, String>) throws(RenderError) {
        try check(cgv_add_node(handle))
        try set(attributes, on: .node(counts.nodes))
        counts.nodes += 1
    }

    func addEdge(from tail: Int, to head: Int, _ attributes: KeyValuePairs<String, String>) throws(RenderError) {
        try check(cgv_add_edge(handle, tail, head))
        try set(attributes, on: .edge(counts.edges))
        counts.edges += 1
    }

    func addCluster(_ attributes: KeyValuePairs<String, String>) throws(RenderError) {
        try check(cgv_add_cluster(handle))
        try set(attributes, on: .cluster(counts.clusters))
        counts.clusters += 1
    }

    private func set(_ attributes: KeyValuePairs<String, String>, on part: Part) throws(RenderError) {
        let (kind, place) =
            switch part {
            case .graph: (CGV_GRAPH, 0)
            case .node(let place): (CGV_NODE, place)
            case .edge(let place): (CGV_EDGE, place)
            case .cluster(let place): (CGV_CLUSTER, place)
            }
        for (name, value) in attributes { try check(cgv_set(handle, kind, place, name, value)) }
    }

    func layOut(by engine: String) throws(RenderError) { try check(cgv_layout(handle, engine)) }

    /// The middle of a node, in points from the lower left.
    func position(of node: Int) -> Point {
        let at = cgv_node_position(handle, node)
        return Point(at.x, at.y)
    }

    /// The curve of an edge, in points from the lower left; empty if it has none.
    func curve(of edge: Int) -> [Point] {
        let count = cgv_edge_curve(handle, edge, nil, 0)
        let points = [cgv_point](unsafeUninitializedCapacity: count) { buffer, initialized in
            initialized = min(count, cgv_edge_curve(handle, edge, buffer.baseAddress, count))
        }
        return points.map { Point($0.x, $0.y) }
    }

    func rendered(as format: String) throws(RenderError) -> [UInt8] {
        var bytes: UnsafeMutablePointer<CChar>?
        var length = 0
        try check(cgv_render(handle, format, &bytes, &length))
        defer { cgv_bytes_free(bytes) }
        return Array(UnsafeRawBufferPointer(start: bytes, count: length))
    }

    private func check(_ succeeded: Bool) throws(RenderError) {
        if !succeeded { throw .engineFailed(Self.messages) }
    }

    private static var messages: String { String(cString: cgv_take_messages()) }
}

extension Double {
    /// The number as Graphviz reads it, to a hundredth, whatever the language of the system.
    var inGraphviz: String {
        let hundredths = Int((clamped(-1e6, 1e6) * 100).rounded())
        let fraction = abs(hundredths) % 100
        return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }

    /// Points in inches, as Graphviz reads sizes.
    var inInches: String {
        let tenThousandths = Int((clamped(0, 1e6) / 72 * 10_000).rounded())
        let digits = String(tenThousandths % 10_000)
        return "\(tenThousandths / 10_000).\(String(repeating: "0", count: 4 - digits.count))\(digits)"
    }
}
