/// Finds nodes by names that are a word and a number, such as `n17` or `17`, without looking for them: most tools call the
/// nodes of a file so, and a table by number is nearer than one by name.
struct NumberedNames {
    private var prefix: [UInt8]?
    private var nodes: [Int32] = []

    /// The node with a name that was added.
    func find(_ name: Bytes) -> Int? {
        guard let prefix, let number = Self.number(name, behind: prefix.count), number < nodes.count,
            nodes[number] >= 0
        else { return nil }
        for place in prefix.indices where name[place] != prefix[place] { return nil }
        return Int(nodes[number])
    }

    /// Adds a node, if its name is of the same kind as the first, and its number not far beyond the number of nodes.
    mutating func add(_ name: Bytes, _ node: Int) {
        if prefix == nil { prefix = Array(name.prefix { !$0.isDigit }) }
        guard let prefix, let number = Self.number(name, behind: prefix.count), number <= 2 * node + 1000,
            name.prefix(prefix.count).elementsEqual(prefix)
        else { return }
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
