public import Community
public import Graphs
internal import Synchronization

extension NeighbourhoodMap {
    /// How a ranking would change if some parties or ties were not on the map: part of them is left out at random, time
    /// after time, and the ranking made anew.
    ///
    /// - Parameters:
    ///   - measure: what parties are ranked by, the largest value first.
    ///   - options: the choices within the measure.
    ///   - share: what part is left out, above 0 and below 1.
    ///   - omission: what is left out.
    ///   - runs: how often, at least 1.
    ///   - seed: what decides which.
    ///   - projection: the ties that count.
    ///   - execution: on how many threads, and when to give up.
    /// - Returns: every party with its rank, and how far those can be trusted.
    /// - Throws: what the measure throws, of the whole or of a part of the network; `CancellationError`.
    /// - Complexity: that of the measure, for each run.
    public func stability(
        of measure: CentralityMeasure, options: CentralityOptions = CentralityOptions(), leavingOut share: Double,
        of omission: StabilityReport.Omitted, runs: Int = 1_000, seed: UInt64 = 1, projection: Projection,
        execution: Execution = .allCores
    ) throws -> StabilityReport {
        precondition(share > 0 && share < 1 && runs >= 1, "Part is left out, some times.")
        // The whole decides what is usual: a part is measured in the same way.
        let whole = try centrality(by: measure, options: options, projection: projection, execution: execution)
        let network = network(projection)
        let definition = measure.definition
        let setting = MeasureSetting(whole.options, in: self)
        let problem = Mutex<(any Error)?>(nil)
        let found = try network.graph.rankStability(
            leavingOut: share, of: omission == .parties ? .nodes : .edges, repetitions: runs, seed: seed,
            execution: execution
        ) { part in
            do {
                return NodeColumn(try definition.compute(network.part(part), setting.part(part), .serial).values)
            } catch {
                problem.withLock { $0 = $0 ?? error }
                return NodeColumn(repeating: .nan, count: part.graph.nodeCount)
            }
        }
        if let error = problem.withLock({ $0 }) { throw error }
        let rows = whole.rows.map { row in
            StabilityReport.Row(
                party: row.party, value: row.value, rank: found.ranks[Node(row.party)],
                ranks: found.interval(of: Node(row.party)))
        }
        return StabilityReport(
            projection: projection, measure: measure, options: whole.options, share: share, omission: omission,
            runs: runs, seed: seed, firstStaysFirst: found.firstStaysFirst,
            firstStaysInFirstThree: found.firstStaysInFirstThree, firstTenthOverlap: found.firstTenthOverlap,
            rankCorrelation: found.rankCorrelation.ifDefined, squaredCorrelation: found.squaredCorrelation.ifDefined,
            rows: rows.sorted { ($0.rank, $0.party) < ($1.rank, $1.party) })
    }
}
