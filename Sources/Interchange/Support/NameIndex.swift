internal import CKernels

/// Finds a number by a name, where names are bytes in a file: no string is made to look one up.
///
/// An open-addressed table over a copy of the names, keyed afresh in every process, so that no file can be made to
/// collide. Names that are the same to a reader but not byte for byte (a letter with its accent as one character or as
/// two) are one name.
///
/// Looking up is waiting for memory: for a slot, and for the name that it points at. Who has many names to look up
/// hashes them first and calls ``fetch(_:)``, so that their waiting is done at once.
package struct NameIndex {
    private var slots: [Slot]
    /// How far the 32 leading bits of a hash are shifted to be the place of a slot.
    private var shift: UInt32
    private var names: [UInt8] = []
    private var ends: [Int] = []
    private var entryOfComposed: [String: Int] = [:]
    private let hasher: NameHasher

    /// The value of a name that stands for several things.
    package static let ambiguous: Int32 = -1

    private struct Slot {
        /// The leading bits of the hash, with the last bit set; nought where there is no name.
        var mark: UInt32 = 0
        var value: Int32 = 0
        /// Where the name begins, and in the last 24 bits its length, as far as these can hold it.
        var name: UInt64 = 0
    }

    package init() { self.init(hasher: NameHasher()) }

    /// - Parameter hasher: how names are hashed.
    package init(hasher: NameHasher) {
        slots = [Slot](repeating: Slot(), count: 64)
        shift = 26
        self.hasher = hasher
    }

    /// The number of names.
    package var count: Int { ends.count }

    /// Makes room for so many names in all.
    mutating func reserve(_ count: Int) {
        ends.reserveCapacity(count)
        if slots.count < count * 2 { resize(to: count * 2) }
    }

    /// The name that was added as the so-many-eth.
    package func name(_ entry: Int) -> String {
        String(decoding: names[(entry == 0 ? 0 : ends[entry - 1])..<ends[entry]], as: UTF8.self)
    }

    /// What ``find(_:hash:)`` and ``add(_:_:hash:)`` want to know of a name. O(length).
    package func hash(_ name: Bytes) -> UInt64 { hasher.hash(name) }

    /// The value of a name, if it has been added. O(length) on average.
    package func find(_ name: Bytes) -> Int32? { find(name, hash: hash(name)) }

    /// The value of a name of which the hash is known; see ``find(_:)``.
    package func find(_ name: Bytes, hash: UInt64) -> Int32? { slot(of: name, hash: hash).map { slots[$0].value } }

    /// Adds a name with a value, unless it is there: then its value is returned, and nothing changes.
    package mutating func add(_ name: Bytes, _ value: Int32) -> Int32? { add(name, value, hash: hash(name)) }

    /// Adds a name of which the hash is known; see ``add(_:_:)``.
    package mutating func add(_ name: Bytes, _ value: Int32, hash: UInt64) -> Int32? {
        if let slot = slot(of: name, hash: hash) { return slots[slot].value }
        if ends.count * 2 >= slots.count { grow() }
        put(Slot(mark: Self.mark(hash), value: value, name: Self.packed(start: names.count, count: name.count)))
        if !Self.isASCII(name) { entryOfComposed[name.string] = ends.count }
        names.append(contentsOf: name)
        ends.append(names.count)
        return nil
    }

    /// Changes the value of a name that has been added.
    package mutating func change(_ name: Bytes, to value: Int32) {
        if let slot = slot(of: name, hash: hash(name)) { slots[slot].value = value }
    }

    /// Asks for the memory in which names are looked up, and does not wait for it. Nothing depends on it but time.
    ///
    /// - Parameter hashes: of the names that are looked up next, some hundreds at most.
    package func fetch(_ hashes: some RandomAccessCollection<UInt64>) {
        slots.withUnsafeBufferPointer { slots in
            for hash in hashes { schakel_fetch(slots.baseAddress! + home(Self.mark(hash))) }
            names.withUnsafeBufferPointer { names in
                guard let base = names.baseAddress else { return }
                for hash in hashes { schakel_fetch(base + Int(slots[home(Self.mark(hash))].name >> 24)) }
            }
        }
    }
}

// MARK: - Slots

extension NameIndex {
    /// The slot of a name, or of one that reads the same.
    private func slot(of name: Bytes, hash: UInt64) -> Int? {
        if let slot = exactSlot(of: name, mark: Self.mark(hash)) { return slot }
        if entryOfComposed.isEmpty || Self.isASCII(name) { return nil }
        guard let entry = entryOfComposed[name.string] else { return nil }
        return names.withUnsafeBufferPointer {
            let name = $0.part(entry == 0 ? 0 : ends[entry - 1], ends[entry])
            return exactSlot(of: name, mark: Self.mark(self.hash(name)))
        }
    }

    private func exactSlot(of name: Bytes, mark: UInt32) -> Int? {
        slots.withUnsafeBufferPointer { slots in
            var place = home(mark)
            while slots[place].mark != 0 {
                if slots[place].mark == mark, isName(name, at: slots[place].name) { return place }
                place = (place + 1) & (slots.count - 1)
            }
            return nil
        }
    }

    /// Whether a name is the one that a slot points at.
    private func isName(_ name: Bytes, at packed: UInt64) -> Bool {
        if min(UInt64(name.count), Self.mostPackedCount) != packed & Self.mostPackedCount { return false }
        let start = Int(packed >> 24)
        if name.count >= Self.mostPackedCount, !ends.contains(start + name.count) { return false }
        return names.withUnsafeBufferPointer { name.isEqual(to: $0, at: start) }
    }

    private mutating func put(_ slot: Slot) {
        let mask = slots.count - 1
        var place = home(slot.mark)
        while slots[place].mark != 0 { place = (place + 1) & mask }
        slots[place] = slot
    }

    /// Twice as many slots. They stand in the order of their marks, or nearly, and so they are read and written in order.
    private mutating func grow() { resize(to: slots.count * 2) }

    private mutating func resize(to least: Int) {
        let old = slots
        var count = old.count
        while count < least {
            count *= 2
            shift -= 1
        }
        slots = [Slot](repeating: Slot(), count: count)
        for slot in old where slot.mark != 0 { put(slot) }
    }

    /// Where the search for a mark begins.
    private func home(_ mark: UInt32) -> Int { Int(truncatingIfNeeded: mark >> shift) }

    private static func mark(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) | 1 }

    private static let mostPackedCount: UInt64 = 0xFF_FFFF

    private static func packed(start: Int, count: Int) -> UInt64 {
        UInt64(start) << 24 | min(UInt64(count), mostPackedCount)
    }

    private static func isASCII(_ name: Bytes) -> Bool { name.allSatisfy { $0 < 0x80 } }
}
