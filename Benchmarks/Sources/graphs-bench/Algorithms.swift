internal import Graphs

/// An algorithm on a graph: prepares what its user would have at hand beside the graph, which is not measured, and
/// returns what is. A run returns a number that its answer is compared by.
typealias Algorithm = @Sendable (_ graph: Graph, _ execution: Execution) throws -> () throws -> Double

/// What can be measured, by the names that `peers.py` uses.
let algorithms: [String: Algorithm] = [
    distanceAlgorithms, walkAlgorithms, cohesionAlgorithms, flowAlgorithms, groupAlgorithms, keyPlayerAlgorithms,
].reduce(into: [:]) { all, some in all.merge(some) { _, _ in preconditionFailure("Two algorithms have one name.") } }

/// The values added up, those that are no number left out.
func sum(_ values: [Double]) -> Double { values.reduce(0) { $1.isNaN ? $0 : $0 + $1 } }
