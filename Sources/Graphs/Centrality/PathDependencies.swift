/// How much all other nodes depend on each node and edge for their shortest paths from one source at a time.
///
/// Brandes' recurrence: with σ(v) the number of shortest paths from the source to v, the dependency on v is
/// δ(v) = Σ σ(v) / σ(w) · (1 + δ(w)) over the arcs v → w that are the last of a shortest path to w. It is gathered from
/// the successors, so that no list of predecessors is kept.
struct PathDependencies<Search: PathSearch> {
    private(set) var search: Search
    /// δ of each node that the last search reached.
    private(set) var dependencies: [Double]
    private var counts: [PathCount]

    init(_ search: Search) {
        self.search = search
        dependencies = [Double](repeating: 0, count: search.adjacency.nodeCount)
        counts = [PathCount](repeating: PathCount(0), count: search.adjacency.nodeCount)
    }

    /// Finds the dependencies on all nodes, and tells those on edges.
    ///
    /// - Parameter visit: gets each edge of a shortest path, and the dependency on it.
    @inline(__always)
    mutating func run(from source: UInt32, visit: (_ edge: Int, _ dependency: Double) -> Void) {
        search.run(from: source)
        search.countPaths(from: source, into: &counts)
        for node in search.order.reversed() {
            let tail = Int(node)
            var dependency = 0.0
            for slot in search.adjacency.row(tail) {
                let head = Int(search.adjacency.neighbors[slot])
                if search.isShortest(slot: slot, from: tail, to: head) {
                    let share = counts[tail] / counts[head] * (1 + dependencies[head])
                    visit(Int(search.adjacency.edges[slot]), share)
                    dependency += share
                }
            }
            dependencies[tail] = dependency
        }
    }
}

extension PathSearch {
    /// Counts the shortest paths from the source of the last search to each node that it reached; the counts of other
    /// nodes are left as they are.
    @inline(__always)
    func countPaths(from source: UInt32, into counts: inout [PathCount]) {
        for node in order { counts[Int(node)] = PathCount(0) }
        counts[Int(source)] = PathCount(1)
        for node in order {
            let tail = Int(node)
            for slot in adjacency.row(tail) {
                let head = Int(adjacency.neighbors[slot])
                if isShortest(slot: slot, from: tail, to: head) { counts[head] += counts[tail] }
            }
        }
    }
}
