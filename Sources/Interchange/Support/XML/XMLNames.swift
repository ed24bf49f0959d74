/// Names of elements and attributes, each with its place in the list as its code.
///
/// A name without a prefix is found whatever prefix stands before it (`node` in `<g:node>`); one with a prefix, such as
/// `office:value-type`, only so. Where both are in the list, the one with the prefix is found.
package struct XMLNames: Sendable {
    /// The code of every name that is not in the list.
    package static let unknown = -1

    /// Where a name is found: at its hash, or the next place that is free. The code is -1 where there is none.
    private var slots: [Slot]
    /// What comes behind the first eight bytes of names, one after the other.
    private var tails: [UInt8] = []
    private let shift: UInt64

    private struct Slot {
        /// The first eight bytes of the name, the first of all lowest.
        var head: UInt64 = 0
        var count = 0
        var tail = 0
        var code = unknown
    }

    /// Makes a list. A name that comes twice has the first of its places.
    package init(_ names: [String]) {
        var bits = 6
        while 1 << bits < 4 * names.count { bits += 1 }
        shift = UInt64(64 - bits)
        slots = [Slot](repeating: Slot(), count: 1 << bits)
        for (code, name) in names.enumerated() {
            let name = Array(name.utf8)
            var slot = Slot(head: 0, count: name.count, tail: tails.count, code: code)
            for (place, byte) in name.prefix(8).enumerated() { slot.head |= UInt64(byte) << UInt64(8 * place) }
            tails += name.dropFirst(8)
            var place = Self.place(slot.head, slot.count, shift)
            while slots[place].code != Self.unknown { place = (place + 1) & (slots.count - 1) }
            slots[place] = slot
        }
    }

    /// The code of a name, or ``unknown``. O(length).
    func code(of name: [UInt8]) -> Int {
        (name + [0]).withUnsafeBytes { code(of: $0.assumingMemoryBound(to: CChar.self).baseAddress!) } ?? Self.unknown
    }

    /// The code of a name that ends with a 0, if it is in the list. O(length).
    func code(of name: UnsafePointer<CChar>) -> Int? {
        var head: UInt64 = 0
        var count = 0
        var local = 0
        while name[count] != 0 {
            let byte = UInt8(bitPattern: name[count])
            if count < 8 { head |= UInt64(byte) << UInt64(8 * count) }
            count += 1
            if byte == UInt8(ascii: ":") { local = count }
        }
        let found = find(name, count, head)
        return found != nil || local == 0 ? found : code(of: name + local)
    }

    private func find(_ name: UnsafePointer<CChar>, _ count: Int, _ head: UInt64) -> Int? {
        var place = Self.place(head, count, shift)
        while slots[place].code != Self.unknown {
            if slots[place].head == head, slots[place].count == count, count <= 8 || hasTail(slots[place], name) {
                return slots[place].code
            }
            place = (place + 1) & (slots.count - 1)
        }
        return nil
    }

    private func hasTail(_ slot: Slot, _ name: UnsafePointer<CChar>) -> Bool {
        (8..<slot.count).allSatisfy { tails[slot.tail + $0 - 8] == UInt8(bitPattern: name[$0]) }
    }

    /// Multiplied by a number without a pattern, the upper bits depend on all. [Knuth 1998, 6.4]
    private static func place(_ head: UInt64, _ count: Int, _ shift: UInt64) -> Int {
        let product = (head ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: product >> shift)
    }
}
