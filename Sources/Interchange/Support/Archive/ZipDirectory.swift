/// Looks at the end of a ZIP archive, before a library makes room for all that the archive says to have.
enum ZipDirectory {
    /// The number of entries that the archive says to have; the greater one, where it says two. Nothing without an end
    /// record. [APPNOTE.TXT 4.3.14 to 4.3.16]
    static func countOfEntries(in bytes: Bytes) -> Int? {
        // The record has 22 bytes, and a comment of at most 65,535 after it.
        let first = max(0, bytes.count - 22 - 0xFFFF)
        guard
            let end = stride(from: bytes.count - 22, through: first, by: -1)
                .first(where: { hasSignature(bytes, $0, 0x06) })
        else { return nil }
        let count = number(bytes, end + 10, 2)
        let locator = end - 20
        guard locator >= 0, hasSignature(bytes, locator, 0x07, after: 0x06) else { return count }
        let large = number(bytes, locator + 8, 8)
        guard large >= 0, large <= bytes.count - 56 else { return count }
        let countOfLarge = number(bytes, large + 32, 8)
        return countOfLarge < 0 ? .max : max(count, countOfLarge)
    }

    /// Whether `PK`, 5 and 6 stand at a place (or `PK`, 6 and 7).
    private static func hasSignature(_ bytes: Bytes, _ place: Int, _ last: UInt8, after: UInt8 = 0x05) -> Bool {
        bytes[place] == 0x50 && bytes[place + 1] == 0x4B && bytes[place + 2] == after && bytes[place + 3] == last
    }

    private static func number(_ bytes: Bytes, _ place: Int, _ size: Int) -> Int {
        (0..<size).reversed().reduce(0) { $0 << 8 | Int(bytes[place + $1]) }
    }
}
