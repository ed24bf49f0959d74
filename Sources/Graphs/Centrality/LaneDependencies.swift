internal import CKernels

extension LaneGraph {
    /// The dependency on all sources, over ordered pairs, of nodes and, where asked for, of arcs that leave a node.
    struct Dependencies: Sendable {
        var nodes: [Double]
        var arcs: [Double]
    }

    /// Counts a graph on all threads: batches of sources are dealt out to stripes, and stripes are added in their order.
    ///
    /// The first batch goes in lanes, and shows whether sources keep step with each other; where they do not, as on a
    /// grid or a long cycle, the others go one by one.
    func dependencies(ofArcs: Bool = false, execution: Execution) throws(CancellationError) -> Dependencies {
        let stripes = min(batchCount, 16)
        let width = nodeCount + (ofArcs ? outNeighbors.count : 0)
        let partial = UnsafeMutableBufferPointer<Double>.allocate(capacity: (stripes + 1) * width)
        partial.initialize(repeating: 0)
        defer { partial.deallocate() }
        nonisolated(unsafe) let scores = partial.baseAddress!
        let longestRow = self.longestRow
        @Sendable func add(_ batch: Int, inLanes: Bool, _ scratch: LaneScratch, to stripe: Int) -> Int {
            let own = scores + stripe * width
            return addDependencies(
                batch: batch, inLanes: inLanes, scratch: scratch, nodeScores: own,
                arcScores: ofArcs ? own + nodeCount : nil)
        }
        let probe = LaneScratch(capacity: nodeCount, longestRow: longestRow)
        let keepsStep = add(0, inLanes: true, probe, to: stripes) <= 8 * nodeCount
        try execution.forEach(stripes, scratch: { LaneScratch(capacity: nodeCount, longestRow: longestRow) }) {
            stripe, scratch throws(CancellationError) in
            for batch in stride(from: stripe + 1, to: batchCount, by: stripes) {
                try execution.checkCancellation()
                _ = add(batch, inLanes: keepsStep, scratch, to: stripe)
            }
        }
        func total(_ range: Range<Int>) -> [Double] {
            range.map { place in (0...stripes).reduce(0.0) { $0 + scores[$1 * width + place] } }
        }
        return Dependencies(nodes: total(0..<nodeCount), arcs: total(nodeCount..<width))
    }

    /// Counts graphs of at most one batch each, many at a time.
    static func dependencies(
        ofSmall graphs: [LaneGraph], ofArcs: Bool, execution: Execution
    ) throws(CancellationError) -> [Dependencies] {
        if graphs.isEmpty { return [] }
        let parts = min(64, graphs.count)
        let results = UnsafeMutableBufferPointer<Dependencies>.allocate(capacity: graphs.count)
        results.initialize(repeating: Dependencies(nodes: [], arcs: []))
        defer {
            results.deinitialize()
            results.deallocate()
        }
        nonisolated(unsafe) let slots = results
        let longestRow = graphs.reduce(0) { max($0, $1.longestRow) }
        try execution.forEach(
            parts, scratch: { LaneScratch(capacity: SCHAKEL_LANES, longestRow: longestRow) }
        ) { part, scratch in
            for place in stride(from: part, to: graphs.count, by: parts) {
                let graph = graphs[place]
                var nodes = [Double](repeating: 0, count: graph.nodeCount)
                var arcs = [Double](repeating: 0, count: ofArcs ? graph.outNeighbors.count : 0)
                nodes.withUnsafeMutableBufferPointer { nodes in
                    arcs.withUnsafeMutableBufferPointer { arcs in
                        _ = graph.addDependencies(
                            batch: 0, inLanes: true, scratch: scratch, nodeScores: nodes.baseAddress!,
                            arcScores: ofArcs ? arcs.baseAddress : nil)
                    }
                }
                slots[place] = Dependencies(nodes: nodes, arcs: arcs)
            }
        }
        return Array(results)
    }

    /// Adds to each node's score its dependency on the sources of a batch of 32; returns the number of entries that the
    /// lanes needed.
    private func addDependencies(
        batch: Int, inLanes: Bool, scratch: LaneScratch, nodeScores: UnsafeMutablePointer<Double>,
        arcScores: UnsafeMutablePointer<Double>?
    ) -> Int {
        let first = batch * SCHAKEL_LANES
        let sources = (first..<min(nodeCount, first + SCHAKEL_LANES)).map(UInt32.init)
        return withLanes { lanes in
            if inLanes {
                return schakel_lane_batch(
                    &lanes, &scratch.memory, sources, UInt32(sources.count), nodeScores, arcScores)
            }
            for source in sources { schakel_single_source(&lanes, &scratch.memory, source, nodeScores, arcScores) }
            return 0
        }
    }
}
