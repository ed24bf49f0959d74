/// Nodes that no path can tell apart: those with the same neighbours.
///
/// Twins are *false* when they are not neighbours of each other, *true* when they are. A node is never both.
package struct TwinClasses {
    /// For each node, the class that it is in; classes are numbered in the order of their first nodes.
    package private(set) var classOf: [UInt32]
    /// For each class, its first node.
    package private(set) var firsts: [UInt32] = []
    /// For each class, whether it holds more than one node, none of which are neighbours.
    package private(set) var isFalse: [Bool] = []

    /// Sorts the nodes of an undirected graph into classes. O(n + m) expected.
    package init(_ graph: LaneGraph) {
        let n = graph.nodeCount
        // Rows as sets with multiplicity, as one number each: equal rows have equal numbers, others hardly ever.
        var open = [UInt64](repeating: 0, count: n)
        for node in 0..<n { for neighbor in graph.row(node) { open[node] &+= Self.mixed(neighbor) } }
        let closed = (0..<n).map { open[$0] &+ Self.mixed(UInt32($0)) }
        classOf = Array(repeating: .max, count: n)
        var firstWithOpen: [UInt64: UInt32] = [:]
        var firstWithClosed: [UInt64: UInt32] = [:]
        for node in 0..<n {
            let row = graph.row(node).sorted()
            if let twin = firstWithClosed[closed[node]],
                (row + [UInt32(node)]).sorted() == (graph.row(Int(twin)) + [twin]).sorted()
            {
                classOf[node] = classOf[Int(twin)]
            } else if let twin = firstWithOpen[open[node]], row == graph.row(Int(twin)).sorted() {
                classOf[node] = classOf[Int(twin)]
                isFalse[Int(classOf[node])] = true
            } else {
                classOf[node] = UInt32(firsts.count)
                firsts.append(UInt32(node))
                isFalse.append(false)
                firstWithOpen[open[node]] = UInt32(node)
                firstWithClosed[closed[node]] = UInt32(node)
            }
        }
    }

    private static func mixed(_ value: UInt32) -> UInt64 {
        var z = (UInt64(value) &+ 1) &* 0x9E37_79B9_7F4A_7C15
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    /// The graph with one node for each class.
    package func merged(_ graph: LaneGraph) -> LaneGraph {
        var weights = [Double](repeating: 0, count: firsts.count)
        var multiplicities = weights
        for (node, own) in classOf.enumerated() {
            weights[Int(own)] += graph.weights[node]
            multiplicities[Int(own)] += 1
        }
        var pairs: [(UInt32, UInt32)] = []
        for (own, first) in firsts.enumerated() {
            for neighbor in graph.row(Int(first)) {
                let other = classOf[Int(neighbor)]
                if firsts[Int(other)] == neighbor, other > own { pairs.append((UInt32(own), other)) }
            }
        }
        return LaneGraph(nodeCount: firsts.count, pairs: pairs, weights: weights, multiplicities: multiplicities)
    }

    /// Adds what lies between two false twins: their neighbours, each with its share of the paths of two steps.
    func addPathsWithinClasses(of graph: LaneGraph, to scores: inout [Double]) {
        var sums = [Double](repeating: 0, count: firsts.count)
        var squares = sums
        for (node, own) in classOf.enumerated() {
            sums[Int(own)] += graph.weights[node]
            squares[Int(own)] += graph.weights[node] * graph.weights[node]
        }
        for (own, first) in firsts.enumerated() where isFalse[own] {
            let pairs = (sums[own] * sums[own] - squares[own]) / 2
            let row = graph.row(Int(first)).sorted()
            var runs: [(node: UInt32, paths: Double)] = []
            var place = 0
            while place < row.count {
                var end = place
                while end < row.count, row[end] == row[place] { end += 1 }
                runs.append((row[place], Double((end - place) * (end - place))))
                place = end
            }
            let paths = runs.reduce(0) { $0 + $1.paths }
            for run in runs { scores[Int(run.node)] += pairs * run.paths / paths }
        }
    }
}
