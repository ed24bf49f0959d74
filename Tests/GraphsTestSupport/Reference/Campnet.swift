package import Graphs

/// Who spent most time with whom among eighteen people in a three-week course; arcs to the three best liked.
///
/// S. P. Borgatti, M. G. Everett & L. C. Freeman, Ucinet for Windows (2002); S. P. Borgatti, M. G. Everett &
/// J. C. Johnson, Analyzing Social Networks (2013).
package enum Campnet {
    package static let labels = [
        "Holly", "Brazey", "Carol", "Pam", "Pat", "Jennie", "Pauline", "Ann", "Michael", "Bill", "Lee", "Don", "John",
        "Harry", "Gery", "Steve", "Bert", "Russ",
    ]

    /// The eight women are group 0, the ten men group 1.
    package static let genders = NodeColumn(labels.indices.map { $0 < 8 ? 0 : 1 })

    package static let graph = Graph(
        nodeCount: labels.count, isDirected: true,
        edges: nominations.enumerated().flatMap { (from, named) in named.map { (from, $0) } })

    /// The node of a label.
    package static func node(_ label: String) -> Node { Node(labels.firstIndex(of: label)!) }

    private static let nominations = [
        [3, 4, 11], [10, 15, 16], [3, 4, 6], [5, 6, 7], [0, 2, 5], [3, 4, 7], [2, 3, 4], [3, 5, 6], [0, 11, 13],
        [8, 11, 13], [1, 15, 16], [0, 8, 13], [6, 14, 17], [0, 8, 11], [8, 15, 17], [10, 16, 17], [10, 15, 17],
        [14, 15, 16],
    ]
}
