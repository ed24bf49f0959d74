/// The nodes of a graph divided into groups, each node in one.
public struct Communities: Sendable, Equatable {
    /// For each node its community, from 0 up to ``count``: the largest first, and of equals the one with the first node.
    public let membership: NodeColumn<Int>
    /// The number of nodes of each community, in descending order.
    public let sizes: [Int]

    /// The number of communities.
    public var count: Int { sizes.count }

    /// Divides nodes by any labels, which are numbered anew.
    public init(_ labels: NodeColumn<Int>) {
        var places: [Int: Int] = [:]
        var sizes: [Int] = []
        let firstSeen = labels.values.map { label in
            let place = places[label] ?? sizes.count
            if place == sizes.count {
                places[label] = place
                sizes.append(0)
            }
            sizes[place] += 1
            return place
        }
        let order = sizes.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
        var numbers = [Int](repeating: 0, count: sizes.count)
        for (number, place) in order.enumerated() { numbers[place] = number }
        membership = NodeColumn(firstSeen.map { numbers[$0] })
        self.sizes = order.map { sizes[$0] }
    }

    /// The nodes of each community, ascending.
    public var members: [[Node]] {
        var members = [[Node]](repeating: [], count: count)
        for (node, community) in membership.values.enumerated() { members[community].append(Node(node)) }
        return members
    }
}
