/// Finds nodes by names that are a word and a number, such as `n17` or `17`, without looking for them: most tools call the
/// nodes of a file so, and a table by number is nearer than one by name. Where they also count on from node to node, as
/// programs number them, there is no table, for a look into one that is larger than the cache takes longer than the rest.
struct NumberedNames {
    private var prefix: [UInt8]?
    /// The number of the first node, and how many nodes count on from it, as long as all do.
    private var first = 0
    private var count = 0
    private var countsOn = true
    /// The node of each number, where not all count on; -1 where there is none.
    private var nodes: [Int32] = []

    /// The node with a name that was added.
    func find(_ name: Bytes) -> Int? {
        guard let prefix, let number = Self.number(name, behind: prefix.count), let node = node(number) else {
            return nil
        }
        for place in prefix.indices where name[place] != prefix[place] { return nil }
        return node
    }

    private func node(_ number: Int) -> Int? {
        if countsOn { return number >= first && number - first < count ? number - first : nil }
        return number < nodes.count && nodes[number] >= 0 ? Int(nodes[number]) : nil
    }

    /// The name of a node, of those that came as long as all counted on.
    func name(of node: Int) -> String { String(decoding: prefix ?? [], as: UTF8.self) + String(first + node) }

    /// Adds a node, if its name is of the same kind as the first, and its number not far beyond the number of nodes.
    ///
    /// - Returns: whether all nodes so far count on, from 0.
    @discardableResult
    mutating func add(_ name: Bytes, _ node: Int) -> Bool {
        if prefix == nil { prefix = Array(name.prefix { !$0.isDigit }) }
        guard let prefix, let number = Self.number(name, behind: prefix.count), number <= 2 * node + 1000,
            name.prefix(prefix.count).elementsEqual(prefix)
        else { return false }
        if countsOn {
            if count == 0 { first = number }
            if node == count, number == first + count {
                count += 1
                return true
            }
            makeTable()
        }
        put(node, number)
        return false
    }

    private mutating func makeTable() {
        countsOn = false
        for node in 0..<count { put(node, first + node) }
    }

    private mutating func put(_ node: Int, _ number: Int) {
        if number >= nodes.count {
            nodes.append(contentsOf: repeatElement(-1, count: max(number + 1, nodes.count * 2) - nodes.count))
        }
        nodes[number] = Int32(node)
    }

    /// The number that the rest of a name is, as it would be written: without noughts before it.
    private static func number(_ name: Bytes, behind start: Int) -> Int? {
        let count = name.count - start
        if count < 1 || count > 9 || count > 1 && name[start] == UInt8(ascii: "0") { return nil }
        var number = 0
        for place in start..<name.count {
            if !name[place].isDigit { return nil }
            number = number * 10 + Int(name[place] - 48)
        }
        return number
    }
}
