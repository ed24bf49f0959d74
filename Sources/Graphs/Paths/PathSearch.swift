/// Finds all shortest paths from one node at a time.
package protocol PathSearch: Sendable {
    /// The rows that paths follow.
    var adjacency: Adjacency { get }
    /// The nodes that the last search reached, nearest first, its source included; no node stands before one that lies
    /// on a shortest path to it.
    var order: [UInt32] { get }
    /// Searches from a node.
    mutating func run(from source: UInt32)
    /// Whether an arc, at a slot in its tail's row, is the last of some shortest path from the source to its head.
    func isShortest(slot: Int, from tail: Int, to head: Int) -> Bool
}
