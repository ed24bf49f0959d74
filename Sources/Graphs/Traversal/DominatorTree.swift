/// Who stands on every path from some sources to each node: a tree under a root that stands for all sources together.
public struct DominatorTree: Sendable {
    /// For each node its immediate dominator; `UInt32.max` if there is none.
    private var immediate: [UInt32]
    /// For each node the number of its dominators; `UInt32.max` if it is not reached.
    private var depths: [UInt32]
    /// The nodes of the tree, each before those below it.
    private var preorder: [UInt32]
    /// For each node its place in `preorder`.
    private var places: [UInt32]
    /// For each node the number of nodes below it.
    private var below: [UInt32]

    /// Makes the tree from the immediate dominator of each depth-first number, where 0 is the root above all sources.
    init(forest: DepthFirstForest, immediate numbers: [UInt32]) {
        immediate = [UInt32](repeating: .max, count: forest.numbers.count)
        depths = immediate
        places = immediate
        below = [UInt32](repeating: 0, count: forest.numbers.count)
        preorder = forest.preorder
        for node in forest.preorder {
            let number = numbers[Int(forest.numbers[Int(node)]) + 1]
            // A dominator is met before what it dominates, so that its depth is known.
            if number == 0 {
                depths[Int(node)] = 0
            } else {
                let dominator = forest.preorder[Int(number) - 1]
                immediate[Int(node)] = dominator
                depths[Int(node)] = depths[Int(dominator)] + 1
            }
        }
        for node in forest.preorder.reversed() where immediate[Int(node)] != .max {
            below[Int(immediate[Int(node)])] += below[Int(node)] + 1
        }
        // Where the next node below each one goes, and the next one under the root.
        var nextPlace = [UInt32](repeating: 0, count: forest.numbers.count)
        var nextAtTop: UInt32 = 0
        for node in forest.preorder {
            let dominator = immediate[Int(node)]
            let place = dominator == .max ? nextAtTop : nextPlace[Int(dominator)]
            places[Int(node)] = place
            preorder[Int(place)] = node
            nextPlace[Int(node)] = place + 1
            let after = place + below[Int(node)] + 1
            if dominator == .max { nextAtTop = after } else { nextPlace[Int(dominator)] = after }
        }
    }

    /// Whether a path leads from the sources to a node; true of a source.
    public func isReached(_ node: Node) -> Bool { depths[node.index] != .max }

    /// The last node before this one on every path from the sources; none if it is not reached, or if no single node
    /// stands on every path.
    public func immediateDominator(of node: Node) -> Node? {
        let dominator = immediate[node.index]
        return dominator == .max ? nil : Node(rawValue: dominator)
    }

    /// The number of nodes that stand on every path to a node; none if it is not reached. O(1).
    public func depth(of node: Node) -> Int? {
        let depth = depths[node.index]
        return depth == .max ? nil : Int(depth)
    }

    /// The nodes that stand on every path to a node, from the sources on, itself not counted. O(number of them).
    public func dominators(of node: Node) -> [Node] {
        var row: [Node] = []
        var place = node
        while let dominator = immediateDominator(of: place) {
            row.append(dominator)
            place = dominator
        }
        return row.reversed()
    }

    /// Whether every path from the sources to the second node passes the first; false of a node and itself. O(1).
    public func dominates(_ first: Node, _ second: Node) -> Bool {
        guard isReached(first), isReached(second) else { return false }
        let place = places[first.index]
        return places[second.index] > place && places[second.index] <= place + below[first.index]
    }

    /// The number of nodes that would be out of reach without a node, itself not counted. O(1).
    public func dominatedCount(by node: Node) -> Int { Int(below[node.index]) }

    /// The nodes that would be out of reach without a node, itself not counted; each comes after those that dominate it.
    /// O(number of them).
    public func dominated(by node: Node) -> [Node] {
        guard isReached(node) else { return [] }
        let first = Int(places[node.index]) + 1
        return preorder[first..<first + Int(below[node.index])].map(Node.init(rawValue:))
    }
}
