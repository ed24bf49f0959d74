internal import Community
internal import Graphs

/// Why a measure of two modes is not to be had.
public enum TwoModeError: Error, Equatable {
    /// The parties cannot be divided in two so that every tie joins one half with the other.
    case notTwoMode
}

extension Network {
    /// The network as one of two modes: of each piece the party that comes first is on the first side, its neighbours on
    /// the second, and so on. O(parties + ties).
    func twoModes() throws(TwoModeError) -> TwoModeGraph {
        guard let second = graph.secondMode() else { throw .notTwoMode }
        return TwoModeGraph(graph, second: second)
    }
}
