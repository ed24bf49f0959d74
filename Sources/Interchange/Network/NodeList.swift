/// The nodes of a network in the order in which they are first mentioned, by identifier or by number.
struct NodeList {
    private var names = NodeNames()
    private var states: [State] = []
    private var origins: [Int] = []
    private var numberedCount = 0

    /// What a node is so far.
    enum State: UInt8 {
        case declared, source, target
    }

    enum Declaration {
        case new(Int)
        case again(Int)
    }

    /// The number of nodes.
    var count: Int { isNumbered ? numberedCount : names.count }

    /// Whether nodes have no identifiers.
    var isNumbered: Bool { numberedCount > 0 }

    mutating func addNumbered(_ count: Int) { numberedCount += count }

    /// Notes that there is a node.
    mutating func declare(_ id: Bytes, at origin: Int) -> Declaration {
        if let node = names.add(id) {
            if states[node] == .declared { return .again(node) }
            states[node] = .declared
            origins[node] = origin
            return .new(node)
        }
        states.append(.declared)
        origins.append(origin)
        return .new(names.count - 1)
    }

    /// The number of a node that a tie names.
    mutating func mention(_ id: Bytes, isTarget: Bool, at origin: Int) -> Int {
        if let known = names.add(id) { return known }
        states.append(isTarget ? .target : .source)
        origins.append(origin)
        return names.count - 1
    }

    /// The number of the node with an identifier.
    func find(_ id: Bytes) -> Int? { names.find(id) }

    /// The identifier of a node; of a numbered one its number, counted from 1.
    func name(of node: Int) -> String { isNumbered ? String(node + 1) : names.name(of: node) }

    /// Where a node was declared, or first mentioned.
    func origin(of node: Int) -> Int { isNumbered ? 0 : origins[node] }

    /// The nodes that only ties name, each with whether it was first named as a target.
    var undeclared: [(node: Int, isTarget: Bool)] {
        states.indices.compactMap { states[$0] == .declared ? nil : ($0, states[$0] == .target) }
    }
}
