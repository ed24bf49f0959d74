/// Makes a number of a name, with a key that nobody who writes a file can know.
package struct NameHasher: Sendable {
    private let key: (UInt64, UInt64)

    /// A key of its own.
    package init() { self.init(key: (.random(in: .min ... .max) | 1, .random(in: .min ... .max) | 1)) }

    /// - Parameter key: with noughts all names come to the same number.
    package init(key: (UInt64, UInt64)) { self.key = key }

    /// Eight bytes at a time, each folded in by a full multiplication. [Wang Yi, wyhash]
    package func hash(_ name: Bytes) -> UInt64 {
        let raw = UnsafeRawBufferPointer(name)
        let count = name.count
        var state = key.0 ^ UInt64(truncatingIfNeeded: count)
        var last: UInt64 = 0
        if count >= 8 {
            var position = 0
            while position + 8 < count {
                state = mixed(state ^ raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
                position += 8
            }
            // May overlap the word before it: the length is in the state.
            last = raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        } else if count >= 4 {
            last =
                UInt64(raw.loadUnaligned(fromByteOffset: 0, as: UInt32.self)) << 32
                | UInt64(raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
        } else {
            for byte in name { last = last << 8 | UInt64(byte) }
        }
        return mixed(mixed(state ^ last) ^ key.0)
    }

    private func mixed(_ word: UInt64) -> UInt64 {
        let product = word.multipliedFullWidth(by: key.1)
        return product.high ^ product.low
    }
}
