/// A path and its length.
public struct MeasuredPath: Equatable, Sendable {
    /// The edges in the order in which they are walked; none from a node to itself.
    public let edges: [Edge]
    /// The sum of their distances, in the order of the path; without distances their number.
    public let length: Double

    /// Names a path by its edges and their length.
    public init(edges: [Edge], length: Double) {
        self.edges = edges
        self.length = length
    }
}

extension Graph {
    /// The shortest paths from one node to another, up to a number of them, that visit no node twice: the shortest first.
    ///
    /// Parallel edges make paths of their own (NetworkX has none of that in simple graphs); loops make none. From a node to
    /// itself there is one path, without edges. Of equally long paths the order is fixed but has no meaning.
    ///
    /// - Parameters:
    ///   - source: where the paths begin.
    ///   - target: where they end.
    ///   - count: how many are sought at most; fewer come back if there are no more.
    ///   - execution: who hears of the progress, and when to give up; the work is done on one thread.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(k · n · (n + m) log n) in time for k paths, O(n + m + k · n) in memory.
    /// - SeeAlso: J. Y. Yen, Finding the k shortest loopless paths in a network, Management Science 17 (1971); E. L. Lawler,
    ///   A procedure for computing the k best solutions (1972), for leaving out what was found before.
    public func shortestSimplePaths(
        from source: Node, to target: Node, count: Int, execution: Execution = .serial
    ) throws(CancellationError) -> [MeasuredPath] {
        let ones = EdgeColumn(repeating: 1.0, count: edgeCount)
        return try shortestSimplePaths(
            from: source, to: target, count: count, distances: ones, execution: execution)
    }

    /// The shortest paths over edges of different lengths from one node to another, up to a number of them, that visit no
    /// node twice.
    ///
    /// Like ``shortestSimplePaths(from:to:count:execution:)``.
    ///
    /// - Precondition: one distance for each edge, finite and at least 0.
    public func shortestSimplePaths(
        from source: Node, to target: Node, count: Int, distances: EdgeColumn<Double>,
        execution: Execution = .serial
    ) throws(CancellationError) -> [MeasuredPath] {
        check(distances: distances)
        precondition(count >= 0, "The number of paths is at least 0.")
        var yen = SimplePaths(self, distances, source, target)
        return try yen.paths(count, execution)
    }
}

/// Yen's search: each next path leaves one of those found at some node, by an edge that none has taken from there.
private struct SimplePaths {
    /// A path that is not yet the next one, and from which of its nodes on it is new.
    private struct Candidate {
        let path: MeasuredPath
        let branch: Int
    }

    private let graph: Graph
    private let distances: EdgeColumn<Double>
    private let source: Node
    private let target: Node
    private var search: PointToPointSearch
    private var found: [MeasuredPath] = []
    private var candidates: [Candidate] = []

    init(_ graph: Graph, _ distances: EdgeColumn<Double>, _ source: Node, _ target: Node) {
        self.graph = graph
        self.distances = distances
        self.source = source
        self.target = target
        search = PointToPointSearch(graph, distances)
    }

    mutating func paths(_ count: Int, _ execution: Execution) throws(CancellationError)
        -> [MeasuredPath]
    {
        if count > 0, let shortest = search.route(from: source.rawValue, to: target.rawValue) {
            candidates = [Candidate(path: measured(shortest), branch: 0)]
        }
        while found.count < count, let next = candidates.indices.min(by: isBefore) {
            let candidate = candidates.remove(at: next)
            found.append(candidate.path)
            execution.onProgress?(Double(found.count) / Double(count))
            if found.count == count { break }
            for branch in candidate.branch..<max(candidate.branch, candidate.path.edges.count) {
                try execution.checkCancellation()
                leave(candidate.path, at: branch)
            }
        }
        return found
    }

    private func isBefore(_ one: Int, _ other: Int) -> Bool {
        let (first, second) = (candidates[one].path, candidates[other].path)
        if first.length != second.length { return first.length < second.length }
        return first.edges.lexicographicallyPrecedes(second.edges)
    }

    /// Seeks the shortest path that is one with a found one up to a node, and leaves it there by another edge than all
    /// that are.
    private mutating func leave(_ path: MeasuredPath, at branch: Int) {
        let root = path.edges.prefix(branch)
        var node = source
        for edge in root {
            search.isNodeClosed[node.index] = true
            node = graph.source(of: edge) == node ? graph.target(of: edge) : graph.source(of: edge)
        }
        search.isNodeClosed[node.index] = true
        let taken = found.filter { $0.edges.count > branch && $0.edges.prefix(branch) == root }.map {
            $0.edges[branch]
        }
        for edge in taken { search.isEdgeClosed[edge.index] = true }
        if let rest = search.route(from: node.rawValue, to: target.rawValue) {
            candidates.append(Candidate(path: measured(Array(root) + rest), branch: branch))
        }
        for edge in taken { search.isEdgeClosed[edge.index] = false }
        for edge in root {
            search.isNodeClosed[graph.source(of: edge).index] = false
            search.isNodeClosed[graph.target(of: edge).index] = false
        }
        search.isNodeClosed[node.index] = false
    }

    private func measured(_ edges: [Edge]) -> MeasuredPath {
        MeasuredPath(edges: edges, length: edges.reduce(0) { $0 + distances[$1] })
    }
}
