import Foundation
import Graphs

/// A small random graph, and what other programs say of it: see Tests/Oracles/peer_values.py and path_values.py, which
/// made them.
struct PeerValues: Decodable, Sendable, CustomStringConvertible {
    let name: String
    let nodes: Int
    let directed: Bool
    let edges: [[Int]]
    let weights: [Double]
    let values: [String: [Double?]]

    var description: String { name }

    var graph: Graph { Graph(nodeCount: nodes, isDirected: directed, edges: edges.map { ($0[0], $0[1]) }) }

    /// Multiples of a quarter, one for each edge.
    var column: EdgeColumn<Double> { EdgeColumn(weights) }

    /// The numbers of one name; NaN for what is undefined.
    subscript(name: String) -> [Double] { values[name]!.map { $0 ?? .nan } }

    /// Those graphs of which the peers say something by a name.
    static func having(_ name: String) -> [PeerValues] { all.filter { $0.values[name] != nil } }

    private static let all = read("peer-values")

    /// Two hundred graphs more, of which the peers say all that has to do with shortest paths.
    static let paths = read("path-values")

    /// A hundred graphs more, of which the peers say what has to do with holes, groups, likeness and two modes.
    static let groups = read("group-values")

    private static func read(_ file: String) -> [PeerValues] {
        struct File: Decodable { let graphs: [PeerValues] }
        let place = Bundle.module.url(forResource: file, withExtension: "json", subdirectory: "Fixtures")!
        return try! JSONDecoder().decode(File.self, from: Data(contentsOf: place)).graphs
    }
}
