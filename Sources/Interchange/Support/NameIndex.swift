#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Finds a number by a name, where names are bytes in a file: no string is made to look one up.
///
/// An open-addressed table over a copy of the names, keyed afresh in every process, so that no file can be made to
/// collide. Names that are the same to a reader but not byte for byte (a letter with its accent as one character or as
/// two) are one name.
struct NameIndex {
    private var slots: [UInt64]
    private var mask: Int
    private var names: [UInt8] = []
    private var ends: [Int] = []
    private var values: [Int32] = []
    private var composed: [String: Int] = [:]
    private let secret = (UInt64.random(in: .min ... .max) | 1, UInt64.random(in: .min ... .max) | 1)

    /// The value of a name that stands for several things.
    static let ambiguous: Int32 = -1

    init() {
        slots = [UInt64](repeating: 0, count: 64)
        mask = 63
    }

    /// The number of names.
    var count: Int { values.count }

    /// The name that was added as the so-many-eth.
    func name(_ entry: Int) -> String {
        String(decoding: names[(entry == 0 ? 0 : ends[entry - 1])..<ends[entry]], as: UTF8.self)
    }

    /// The value of a name, if it has been added. O(length) on average.
    func find(_ name: Bytes) -> Int32? {
        entry(of: name, hash: hash(name)).map { values[$0] }
    }

    /// Adds a name with a value, unless it is there: then its value is returned, and nothing changes.
    mutating func add(_ name: Bytes, _ value: Int32) -> Int32? {
        let hash = hash(name)
        if let entry = entry(of: name, hash: hash) { return values[entry] }
        if values.count * 2 >= slots.count { grow() }
        names.append(contentsOf: name)
        ends.append(names.count)
        values.append(value)
        put(values.count - 1, hash)
        if !Self.isASCII(name) { composed[name.string] = values.count - 1 }
        return nil
    }

    /// Changes the value of a name that has been added.
    mutating func change(_ name: Bytes, to value: Int32) {
        if let entry = entry(of: name, hash: hash(name)) { values[entry] = value }
    }

    private func entry(of name: Bytes, hash: UInt64) -> Int? {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if slots[slot] >> 32 == hash >> 32 {
                let entry = Int(slots[slot] & 0xFFFF_FFFF) - 1
                let start = entry == 0 ? 0 : ends[entry - 1]
                if ends[entry] - start == name.count, isEqual(name, toNameAt: start) { return entry }
            }
            slot = (slot + 1) & mask
        }
        return composed.isEmpty || Self.isASCII(name) ? nil : composed[name.string]
    }

    private func isEqual(_ name: Bytes, toNameAt start: Int) -> Bool {
        guard let base = name.baseAddress else { return true }
        return names.withUnsafeBytes { memcmp($0.baseAddress! + start, base, name.count) == 0 }
    }

    private mutating func put(_ entry: Int, _ hash: UInt64) {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = (hash & ~0xFFFF_FFFF) | UInt64(entry + 1)
    }

    private mutating func grow() {
        slots = [UInt64](repeating: 0, count: slots.count * 4)
        mask = slots.count - 1
        var start = 0
        for (entry, end) in ends.enumerated() {
            put(entry, names.withUnsafeBufferPointer { hash($0.part(start, end)) })
            start = end
        }
    }

    /// Eight bytes at a time, each folded in by a full multiplication. [Wang Yi, wyhash]
    private func hash(_ name: Bytes) -> UInt64 {
        let raw = UnsafeRawBufferPointer(name)
        var state = secret.0 ^ UInt64(truncatingIfNeeded: name.count)
        var position = 0
        while position + 8 <= name.count {
            state = mixed(state ^ raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            position += 8
        }
        var rest: UInt64 = 0
        while position < name.count {
            rest = rest << 8 | UInt64(name[position])
            position += 1
        }
        return mixed(mixed(state ^ rest) ^ secret.0)
    }

    private func mixed(_ word: UInt64) -> UInt64 {
        let product = word.multipliedFullWidth(by: secret.1)
        return product.high ^ product.low
    }

    private static func isASCII(_ name: Bytes) -> Bool { name.allSatisfy { $0 < 0x80 } }
}
