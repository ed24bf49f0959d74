/// Which nodes play the same role: they have the same ties with others who play the same roles.
public struct RegularEquivalence: Sendable, Equatable {
    /// For each node the number of its class, in the order of their first nodes.
    public let classes: NodeColumn<Int>
    /// How many rounds it took until no class was divided any more.
    public let rounds: Int
    /// For each class that ever was, the one that it was a part of; none for those of the beginning.
    private let parents: [Int?]
    /// For each class that ever was, the round in which it came about.
    private let births: [Int]
    /// For each node the last class that it was in.
    private let last: [Int]

    fileprivate init(_ search: RoleSearch, rounds: Int) {
        classes = NodeColumn(numberedByFirst(search.places))
        self.rounds = rounds
        (parents, births, last) = (search.parents, search.births, search.places)
    }

    /// The number of classes.
    public var count: Int { (classes.values.max() ?? -1) + 1 }

    /// The round in which two nodes turned out to differ: the later, the more alike; none if they are equivalent. 0 if
    /// they were told apart from the beginning.
    ///
    /// - Parameters:
    ///   - first: a node.
    ///   - second: another.
    /// - Complexity: O(rounds).
    public func separation(of first: Node, and second: Node) -> Int? {
        var (one, other) = (last[first.index], last[second.index])
        if one == other { return nil }
        // A class has a higher number than the one that it was a part of.
        var round = 0
        while one != other {
            if one < other { swap(&one, &other) }
            round = births[one]
            guard let parent = parents[one] else { return 0 }
            one = parent
        }
        return round
    }
}

extension Graph {
    /// Divides the nodes into as few classes as it takes for those of one class to have the same kinds of ties with the
    /// same classes: the maximal regular equivalence, by CatREGE.
    ///
    /// Two nodes are regularly equivalent if, whenever one has a tie of some kind to a node, the other has one of that kind
    /// to an equivalent node, and so for ties from nodes. How *many* such ties they have does not matter, unlike with
    /// structural equivalence. All begin in one class; each round divides the classes whose nodes differ in the kinds of
    /// ties that they have with the classes of the round before.
    ///
    /// Without direction, and without kinds or groups, there is little to tell apart: all nodes with ties are equivalent.
    /// Parallel edges count as one for each kind; a loop is a tie with a node of the own class.
    ///
    /// - Parameters:
    ///   - kinds: the kind of each edge, by any numbers; all are of one kind without.
    ///   - groups: what tells nodes apart from the beginning, by any numbers; nothing without.
    /// - Precondition: one kind for each edge, and one group for each node.
    /// - Complexity: O(m log m) in time for each round, and no more rounds than there are nodes; O(n + m) in memory.
    /// - SeeAlso: D. R. White & K. P. Reitz, Graph and semigroup homomorphisms on networks of relations, Social Networks
    ///   5 (1983); S. P. Borgatti & M. G. Everett, Two algorithms for computing regular equivalence, Social Networks 15
    ///   (1993).
    public func regularEquivalence(
        kinds: EdgeColumn<Int>? = nil, within groups: NodeColumn<Int>? = nil
    ) -> RegularEquivalence {
        precondition(kinds.map { $0.count == edgeCount } ?? true, "There is one kind for each edge.")
        precondition(groups.map { $0.count == nodeCount } ?? true, "There is one group for each node.")
        var search = RoleSearch(groups?.values ?? [Int](repeating: 0, count: nodeCount))
        var rounds = 0
        while search.divide(self, kinds, round: rounds + 1) { rounds += 1 }
        return RegularEquivalence(search, rounds: rounds)
    }
}

/// Classes of nodes on the way to those of a regular equivalence.
private struct RoleSearch {
    /// For each node the class that it is in.
    private(set) var places: [Int]
    private(set) var parents: [Int?] = []
    private(set) var births: [Int] = []

    init(_ groups: [Int]) {
        places = numberedByFirst(groups)
        let count = (places.max() ?? -1) + 1
        parents = Array(repeating: nil, count: count)
        births = Array(repeating: 0, count: count)
    }

    /// What a node has to do with whom: its class, and the kinds of ties that it has with each.
    private struct Profile: Hashable {
        let place: Int
        let ties: [Tie]
    }

    private struct Tie: Hashable, Comparable {
        let isOutgoing: Bool
        let kind: Int
        let place: Int

        static func < (one: Tie, other: Tie) -> Bool {
            (one.isOutgoing ? 1 : 0, one.kind, one.place) < (other.isOutgoing ? 1 : 0, other.kind, other.place)
        }
    }

    /// Divides each class whose nodes differ; whether there was any.
    mutating func divide(_ graph: Graph, _ kinds: EdgeColumn<Int>?, round: Int) -> Bool {
        let profiles = graph.nodes.map { profile(of: $0, graph, kinds) }
        var firsts = [Profile?](repeating: nil, count: parents.count)
        var parts: [Profile: Int] = [:]
        for (node, profile) in profiles.enumerated() {
            let place = profile.place
            // The profile of the first node of a class stays with it, if there is another; else nothing changes.
            if firsts[place] == nil { firsts[place] = profile }
            if firsts[place] == profile { continue }
            if parts[profile] == nil {
                parts[profile] = parents.count
                parents.append(place)
                births.append(round)
            }
            places[node] = parts[profile]!
        }
        return !parts.isEmpty
    }

    private func profile(of node: Node, _ graph: Graph, _ kinds: EdgeColumn<Int>?) -> Profile {
        func ties(_ arcs: Arcs, isOutgoing: Bool) -> [Tie] {
            arcs.map { Tie(isOutgoing: isOutgoing, kind: kinds?[$0.edge] ?? 0, place: places[$0.neighbor.index]) }
        }
        var all = ties(graph.arcs(from: node), isOutgoing: true)
        if graph.isDirected { all += ties(graph.arcs(to: node), isOutgoing: false) }
        return Profile(place: places[node.index], ties: Set(all).sorted())
    }
}

/// The same division, numbered from 0 up in the order of the first of each part.
private func numberedByFirst(_ labels: [Int]) -> [Int] {
    var numbers: [Int: Int] = [:]
    return labels.map { label in
        let number = numbers[label] ?? numbers.count
        numbers[label] = number
        return number
    }
}
