internal import Community
internal import Graphs

/// What has to be known of a measure in the network at hand, so that its values are not read for what they are not.
public enum CentralityCaution: String, CaseIterable, Codable, Sendable {
    /// The measure knows no direction: every tie counted both ways.
    case directionForgotten
    /// The measure is about direction, and the network has none.
    case directionMissing
    /// Ties that lead to a party and ties that lead from it were added.
    case directionsAdded
    /// The network is in pieces; values of parties in different pieces cannot be compared.
    case withinComponent
    /// The network is in pieces, or not all can reach all: only the parties in the densest piece have values above 0.
    case densestComponentOnly
    /// The network is in pieces, and of each the party that comes first decides which side is which.
    case sidesByOrder
    /// Ties of unknown strength counted as full.
    case unknownStrengths
}

extension CentralityCaution {
    /// Whether it is to be said of a network.
    func applies(to network: Network, _ options: CentralityOptions, of map: NeighbourhoodMap) -> Bool {
        let graph = network.graph
        return switch self {
        case .directionForgotten, .directionsAdded: graph.isDirected
        case .directionMissing: !graph.isDirected
        case .withinComponent, .sidesByOrder: graph.connectedComponents().count > 1
        case .densestComponentOnly: graph.stronglyConnectedComponents().count > 1
        case .unknownStrengths: graph.edges.contains { map.ties.strength(at: network.ties[$0]) == nil }
        }
    }
}
