package import Graphs

/// A graph from a published paper, with its labels.
package struct ReferenceGraph: Sendable {
    package let graph: Graph
    package let labels: [String]

    package init(labels: [String], edges: [(String, String)]) {
        self.labels = labels
        let places = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
        graph = Graph(nodeCount: labels.count, edges: edges.map { (places[$0]!, places[$1]!) })
    }

    /// The node of a label.
    package func node(_ label: String) -> Node { Node(labels.firstIndex(of: label)!) }
}
