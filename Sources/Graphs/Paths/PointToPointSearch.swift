/// Dijkstra's search for the shortest path between two nodes, with nodes and edges left out as asked.
struct PointToPointSearch {
    private let graph: Graph
    /// Infinite where an edge is not to be used.
    private let lengths: [Double]
    /// Nodes and edges that no path may use.
    var isNodeClosed: [Bool]
    var isEdgeClosed: [Bool]
    private var distances: [Double]
    /// The edge by which each node was reached.
    private var arrivals: [UInt32]
    private var touched: [UInt32] = []

    /// - Parameter lengths: at least 0; those that are infinite are no edges.
    init(_ graph: Graph, _ lengths: EdgeColumn<Double>) {
        self.graph = graph
        self.lengths = lengths.values
        isNodeClosed = [Bool](repeating: false, count: graph.nodeCount)
        isEdgeClosed = [Bool](repeating: false, count: graph.edgeCount)
        distances = [Double](repeating: .infinity, count: graph.nodeCount)
        arrivals = [UInt32](repeating: .max, count: graph.nodeCount)
    }

    /// The edges of a shortest path; none if there is no path. Its source is not asked whether it is closed.
    mutating func route(from source: UInt32, to target: UInt32) -> [Edge]? {
        for node in touched {
            distances[Int(node)] = .infinity
            arrivals[Int(node)] = .max
        }
        touched = [source]
        distances[Int(source)] = 0
        var queue = DistanceQueue()
        queue.push(DistanceQueue.Entry(distance: 0, origin: 0, node: source))
        while let nearest = queue.popNearest() {
            let node = Int(nearest.node)
            if nearest.distance > distances[node] { continue }
            if nearest.node == target {
                return graph.path(to: Node(rawValue: target), arrivals: arrivals)
            }
            for slot in graph.outgoing.row(node) {
                let (neighbor, edge) = (
                    Int(graph.outgoing.neighbors[slot]), Int(graph.outgoing.edges[slot])
                )
                let distance = nearest.distance + lengths[edge]
                if distance >= distances[neighbor] || isEdgeClosed[edge] || isNodeClosed[neighbor] {
                    continue
                }
                if distances[neighbor] == .infinity { touched.append(UInt32(neighbor)) }
                distances[neighbor] = distance
                arrivals[neighbor] = UInt32(edge)
                queue.push(DistanceQueue.Entry(distance: distance, origin: 0, node: UInt32(neighbor)))
            }
        }
        return nil
    }
}
