internal import CKernels

/// A graph in the shape that the lanes of ``Graph/laneBetweenness(execution:)`` read, with nodes of its own that stand
/// for one node of the whole or several.
package struct LaneGraph: Sendable {
    /// Where each row begins, and the neighbours: arcs that leave a node.
    private(set) var outOffsets: [UInt32]
    private(set) var outNeighbors: [UInt32]
    /// The same for arcs that enter a node; empty where they are the same ones.
    private(set) var inOffsets: [UInt32] = []
    private(set) var inNeighbors: [UInt32] = []
    /// How many nodes of the whole each node stands for, as the source or target of a path.
    package internal(set) var weights: [Double]
    /// How many interchangeable nodes each node stands for, as a step of a path.
    package internal(set) var multiplicities: [Double]

    package var nodeCount: Int { weights.count }

    /// For each arc that leaves a node, the pair or edge that it belongs to.
    private(set) var origins: [UInt32]

    /// Makes an undirected graph from pairs of nodes.
    package init(nodeCount: Int, pairs: [(UInt32, UInt32)], weights: [Double], multiplicities: [Double]) {
        self.weights = weights
        self.multiplicities = multiplicities
        outOffsets = Array(repeating: 0, count: nodeCount + 1)
        outNeighbors = Array(repeating: 0, count: pairs.count * 2)
        origins = outNeighbors
        for (a, b) in pairs {
            outOffsets[Int(a) + 1] += 1
            outOffsets[Int(b) + 1] += 1
        }
        for node in 0..<nodeCount { outOffsets[node + 1] += outOffsets[node] }
        var next = outOffsets
        for (origin, (a, b)) in pairs.enumerated() {
            for (node, neighbor) in [(Int(a), b), (Int(b), a)] {
                outNeighbors[Int(next[node])] = neighbor
                origins[Int(next[node])] = UInt32(origin)
                next[node] += 1
            }
        }
    }

    /// Makes the graph as it is, each node standing for itself.
    package init(_ graph: Graph) {
        weights = Array(repeating: 1, count: graph.nodeCount)
        multiplicities = weights
        outOffsets = graph.outgoing.offsets.map(UInt32.init)
        outNeighbors = graph.outgoing.neighbors
        origins = graph.outgoing.edges
        if graph.isDirected {
            inOffsets = graph.incoming.offsets.map(UInt32.init)
            inNeighbors = graph.incoming.neighbors
        }
    }

    /// All nodes by breadth-first search from the one with most neighbours: nodes that are near each other in the graph
    /// are near each other in memory, and the sources of a batch arrive everywhere at about the same level.
    func breadthFirstOrder() -> [UInt32] {
        var order: [UInt32] = []
        order.reserveCapacity(nodeCount)
        var isFound = [Bool](repeating: false, count: nodeCount)
        let center = (0..<nodeCount).max { row($0).count < row($1).count }
        for start in [center].compactMap({ $0 }) + Array(0..<nodeCount) where !isFound[start] {
            var next = order.count
            order.append(UInt32(start))
            isFound[start] = true
            while next < order.count {
                for neighbor in row(Int(order[next])) where !isFound[Int(neighbor)] {
                    isFound[Int(neighbor)] = true
                    order.append(neighbor)
                }
                next += 1
            }
        }
        return order
    }

    /// The neighbours of a node.
    package func row(_ node: Int) -> ArraySlice<UInt32> {
        outNeighbors[Int(outOffsets[node])..<Int(outOffsets[node + 1])]
    }

    /// The number of arcs in the longest row.
    var longestRow: Int {
        var longest: UInt32 = 0
        for offsets in [outOffsets, inOffsets] {
            for place in offsets.indices.dropFirst() { longest = max(longest, offsets[place] - offsets[place - 1]) }
        }
        return Int(longest)
    }

    /// The number of batches of 32 sources.
    package var batchCount: Int { (nodeCount + SCHAKEL_LANES - 1) / SCHAKEL_LANES }

    /// Lends the graph to C.
    func withLanes<Result>(_ body: (inout schakel_lane_graph) -> Result) -> Result {
        outOffsets.withUnsafeBufferPointer { outOffsets in
            outNeighbors.withUnsafeBufferPointer { outNeighbors in
                inOffsets.withUnsafeBufferPointer { inOffsets in
                    inNeighbors.withUnsafeBufferPointer { inNeighbors in
                        weights.withUnsafeBufferPointer { weights in
                            multiplicities.withUnsafeBufferPointer { multiplicities in
                                let isSymmetric = inOffsets.isEmpty
                                var lanes = schakel_lane_graph(
                                    node_count: UInt32(nodeCount),
                                    out_offsets: outOffsets.baseAddress, out_neighbors: outNeighbors.baseAddress,
                                    in_offsets: isSymmetric ? outOffsets.baseAddress : inOffsets.baseAddress,
                                    in_neighbors: isSymmetric ? outNeighbors.baseAddress : inNeighbors.baseAddress,
                                    target_weight: weights.baseAddress, source_weight: weights.baseAddress,
                                    multiplicity: multiplicities.baseAddress)
                                return body(&lanes)
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Memory of one worker for graphs of up to so many nodes. Pages that no level fills are never touched.
final class LaneScratch {
    var memory: schakel_lane_scratch
    private let doubles: UnsafeMutableRawPointer
    private let indices: UnsafeMutablePointer<UInt32>
    private let starts: UnsafeMutablePointer<Int>

    init(capacity: Int, longestRow: Int) {
        let n = max(1, capacity)
        let lanes = SCHAKEL_LANES
        doubles = .allocate(byteCount: 3 * n * lanes * 8, alignment: 64)
        let double = doubles.bindMemory(to: Double.self, capacity: 3 * n * lanes)
        indices = .allocate(capacity: (4 + 2 * lanes) * n + longestRow + 1)
        indices.update(repeating: 0, count: 4 * n)
        starts = .allocate(capacity: n + 2)
        memory = schakel_lane_scratch(
            sigma: double, carry: double + n * lanes, fresh: double + 2 * n * lanes,
            seen: indices, frontier: indices + n, next: indices + 2 * n, open: indices + 3 * n,
            nodes: indices + 4 * n, masks: indices + (4 + lanes) * n,
            selected: indices + (4 + 2 * lanes) * n, starts: starts)
    }

    deinit {
        doubles.deallocate()
        indices.deallocate()
        starts.deallocate()
    }
}
