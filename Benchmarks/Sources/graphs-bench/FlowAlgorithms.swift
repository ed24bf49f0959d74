internal import Graphs

/// What can pass through a graph at once.
let flowAlgorithms: [String: Algorithm] = [
    // Between the two nodes with most ties, of as many ties the lower number.
    "maxflow": { graph, _ in
        let ends = graph.nodes.sorted { (-graph.degree(of: $0), $0) < (-graph.degree(of: $1), $1) }.prefix(2)
        return { graph.minimumCut(from: ends[0], to: ends[1]).value }
    },
    "vconn": { graph, execution in { Double(try graph.nodeConnectivity(execution: execution)) } },
    // Of the ties that join an even node with an odd one.
    "matching": { graph, _ in
        let isEven = { (node: Node) in node.index.isMultiple(of: 2) }
        let even = graph.edges.filter { isEven(graph.source(of: $0)) == isEven(graph.target(of: $0)) }
        let halves = TwoModeGraph(graph.removing(edges: even).graph, second: graph.nodes.filter { !isEven($0) })
        return { Double(halves.maximumMatching().pairs.count) }
    },
]
