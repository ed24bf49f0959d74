internal import Community
internal import Graphs
internal import Synchronization

/// Which sources reach how many of some residents within so many steps.
struct Meetings {
    /// For each party of the map, how many sources reach it within the steps, itself not counted; 0 for those who were
    /// not asked about.
    private(set) var count: [Int]
    /// The sources that reach anyone: most people first, then by place.
    private(set) var reachers: [ReachReport.Reacher]

    /// Walks out from every source, sources in parallel.
    ///
    /// Only sums are kept, so memory is O(parties) for each thread. Where one source reaches a resident, the sum of the
    /// sources' places is the place of that one.
    init(
        of residents: [Int], with sources: [Int], in graph: Graph, within steps: Int, map: NeighbourhoodMap,
        execution: Execution
    ) throws(CancellationError) {
        var isAsked = [Bool](repeating: false, count: graph.nodeCount)
        for place in residents { isAsked[place] = true }
        let asked = isAsked
        let blank = Sums(nodeCount: graph.nodeCount)
        let totals = Mutex((sums: blank, reached: [Int: Headcount]()))
        let blocks = min(sources.count, 64)
        try execution.forEach(
            blocks, scratch: { StepSearch(graph.adjacency(.outgoing), within: steps) }
        ) { block, search throws(CancellationError) in
            var sums = blank
            var reached: [Int: Headcount] = [:]
            for place in block * sources.count / blocks..<(block + 1) * sources.count / blocks {
                try execution.checkCancellation()
                let source = sources[place]
                search.run(from: UInt32(source))
                for node in search.order.lazy.map(Int.init) where asked[node] && node != source {
                    sums.count[node] += 1
                    sums.source[node] += source
                    reached[source, default: Headcount()].add(map.parties[node].persons)
                }
            }
            totals.withLock {
                $0.sums.add(sums)
                $0.reached.merge(reached) { first, _ in first }
            }
        }
        let (sums, reached) = totals.withLock { $0 }
        var only: [Int: Headcount] = [:]
        let isSource = Set(sources)
        for place in residents where sums.count[place] == 1 && !isSource.contains(place) {
            only[sums.source[place], default: Headcount()].add(map.parties[place].persons)
        }
        count = sums.count
        reachers = reached.map { source, reached in
            ReachReport.Reacher(party: source, reached: reached, only: only[source] ?? Headcount())
        }
        reachers.sort { a, b in (b.reached.persons, a.party) < (a.reached.persons, b.party) }
    }
}

/// For each node, the number of sources that reach it, and the sum of their places.
private struct Sums {
    var count: [Int]
    var source: [Int]

    init(nodeCount: Int) {
        count = [Int](repeating: 0, count: nodeCount)
        source = count
    }

    mutating func add(_ other: Sums) {
        for node in count.indices {
            count[node] += other.count[node]
            source[node] += other.source[node]
        }
    }
}
