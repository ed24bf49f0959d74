/// Names of nodes, each once, numbered in the order in which they came.
///
/// As long as they are numbered themselves, nothing is kept of them but that.
struct NodeNames {
    private var numbers = NumberedNames()
    /// All names, once they are not all of the kind that counts on.
    private var index: NameIndex?
    /// The number of names.
    private(set) var count = 0

    /// The node with a name.
    func find(_ name: Bytes) -> Int? { numbers.find(name) ?? index?.find(name).map { Int($0) } }

    /// The name of a node.
    func name(of node: Int) -> String { index?.name(node) ?? numbers.name(of: node) }

    /// Adds a name, unless it is there.
    ///
    /// - Returns: its node, if it was there.
    mutating func add(_ name: Bytes) -> Int? {
        if let known = numbers.find(name) { return known }
        if index != nil {
            if let known = index?.add(name, Int32(count)) { return Int(known) }
            numbers.add(name, count)
        } else if !numbers.add(name, count) {
            makeIndex()
            if let known = index?.add(name, Int32(count)) { return Int(known) }
        }
        count += 1
        return nil
    }

    private mutating func makeIndex() {
        var index = NameIndex()
        for node in 0..<count {
            var name = numbers.name(of: node)
            _ = name.withUTF8 { index.add($0, Int32(node)) }
        }
        self.index = index
    }
}
