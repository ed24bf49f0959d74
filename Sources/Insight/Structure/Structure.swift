public import Community
public import Graphs

extension NeighbourhoodMap {
    /// What a network is made of: its size, its parts, and the parties and ties that hold the parts together.
    ///
    /// Density counts pairs that are tied, not ties, so that several ties between the same two do not raise it. Parts,
    /// and what holds them together, are those of the network without direction, in which every tie is one edge.
    ///
    /// - Throws: `CancellationError`.
    /// - Complexity: O(parties x (parties + ties)), for the lengths of paths; the rest is far below that.
    public func structure(
        _ projection: Projection, execution: Execution = .allCores
    ) throws(CancellationError) -> StructureReport {
        let graph = network(projection).graph
        var withoutDirection = projection
        withoutDirection.direction = .ignored
        let whole = network(withoutDirection)

        let arcs = graph.nodes.reduce(0) { sum, node in
            var last = node
            return sum
                + graph.arcs(from: node).count { arc in
                    defer { last = arc.neighbor == node ? last : arc.neighbor }
                    return arc.neighbor != node && arc.neighbor != last
                }
        }
        let pairs = graph.isDirected ? arcs : arcs / 2
        let most = Double(parties.count) * Double(parties.count - 1) / (graph.isDirected ? 1 : 2)
        let components = whole.graph.connectedComponents().allNodes().map { nodes in
            let places = nodes.map(\.index)
            return StructureReport.Component(
                parties: places, residents: headcount(places.filter { parties[$0].isPerson }))
        }
        let corners = try whole.graph.triangles(execution: execution).values.reduce(0, +)
        return StructureReport(
            projection: projection, isDirected: graph.isDirected, parties: parties.count,
            residents: headcount(residents(of: nil)), ties: whole.graph.edgeCount, pairs: pairs,
            loops: whole.graph.edges.count { whole.graph.source(of: $0) == whole.graph.target(of: $0) },
            density: most > 0 ? Double(pairs) / most : nil,
            reciprocity: graph.isDirected ? graph.reciprocity() : nil,
            strongComponents: graph.stronglyConnectedComponents().count,
            biconnectedComponents: whole.graph.biconnectedComponents().count,
            coreNumbers: whole.graph.simplified().graph.coreNumbers().values,
            diameter: try graph.diameter(execution: execution),
            averagePathLength: try graph.averagePathLength(execution: execution), triangles: corners / 3,
            transitivity: try whole.graph.transitivity(execution: execution),
            averageClustering: try whole.graph.averageClustering(.zero, execution: execution),
            components: components.sorted { a, b in
                (b.parties.count, a.parties[0]) < (a.parties.count, b.parties[0])
            },
            articulationPoints: whole.graph.articulationPoints().map(\.index),
            bridges: whole.graph.bridges().map { whole.ties[$0] },
            isolates: parties.indices.filter { !whole.isTied($0) })
    }
}
