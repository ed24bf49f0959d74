/// Names of elements and attributes, each with its place in the list as its code.
///
/// A name without a prefix is found whatever prefix stands before it (`node` in `<g:node>`); one with a prefix, such as
/// `office:value-type`, only so. Where both are in the list, the one with the prefix is found.
package struct XMLNames: Sendable {
    /// The code of every name that is not in the list.
    package static let unknown = -1

    private let names: [[UInt8]]
    /// One more than the code, at the hash of the name or the next place that is free; 0 where there is none.
    private let slots: [Int]

    /// Makes a list. A name that comes twice has the first of its places.
    package init(_ names: [String]) {
        self.names = names.map { Array($0.utf8) }
        var slots = [Int](repeating: 0, count: 64)
        while slots.count < 4 * names.count { slots += slots }
        for (code, name) in self.names.enumerated() {
            var hash = Hash()
            for byte in name { hash.add(byte) }
            var slot = hash.slot(slots.count)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = code + 1
        }
        self.slots = slots
    }

    /// The code of a name that ends with a 0. O(length).
    func code(of name: UnsafePointer<CChar>) -> Int? {
        var whole = Hash()
        var local = Hash()
        var start = 0
        var count = 0
        while name[count] != 0 {
            let byte = UInt8(bitPattern: name[count])
            count += 1
            whole.add(byte)
            local.add(byte)
            if byte == UInt8(ascii: ":") {
                start = count
                local = Hash()
            }
        }
        let found = find(name, count, whole)
        return found != nil || start == 0 ? found : find(name + start, count - start, local)
    }

    private func find(_ name: UnsafePointer<CChar>, _ count: Int, _ hash: Hash) -> Int? {
        var slot = hash.slot(slots.count)
        while slots[slot] != 0 {
            let candidate = names[slots[slot] - 1]
            if candidate.count == count, (0..<count).allSatisfy({ candidate[$0] == UInt8(bitPattern: name[$0]) }) {
                return slots[slot] - 1
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// [Fowler, Noll and Vo, FNV-1a]
    private struct Hash {
        var value: UInt64 = 0xCBF2_9CE4_8422_2325

        mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

        func slot(_ count: Int) -> Int { Int(truncatingIfNeeded: value ^ value >> 32) & (count - 1) }
    }
}
