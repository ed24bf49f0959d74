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
        var sizes: [Int] = []
        let firstSeen = Self.inOrderSeen(labels.values)
        for place in firstSeen {
            if place == sizes.count { sizes.append(0) }
            sizes[place] += 1
        }
        let order = sizes.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
        var numbers = [Int](repeating: 0, count: sizes.count)
        for (number, place) in order.enumerated() { numbers[place] = number }
        membership = NodeColumn(firstSeen.map { numbers[$0] })
        self.sizes = order.map { sizes[$0] }
    }

    /// Labels numbered from 0 up, in the order in which they are first met.
    private static func inOrderSeen(_ labels: [Int]) -> [Int] {
        var count = 0
        func number(_ known: Int?) -> Int {
            if let known { return known }
            count += 1
            return count - 1
        }
        // Small numbers, as most labels are, need no dictionary.
        if labels.allSatisfy({ $0 >= 0 && $0 < labels.count }) {
            var numbers = [Int?](repeating: nil, count: labels.count)
            return labels.map { label in
                let found = number(numbers[label])
                numbers[label] = found
                return found
            }
        }
        var numbers: [Int: Int] = [:]
        return labels.map { label in
            let found = number(numbers[label])
            numbers[label] = found
            return found
        }
    }

    /// The nodes of each community, ascending.
    public var members: [[Node]] {
        var members = [[Node]](repeating: [], count: count)
        for (node, community) in membership.values.enumerated() { members[community].append(Node(node)) }
        return members
    }
}
