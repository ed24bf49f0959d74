/// A ZIP archive of files that are not compressed, so that what a fuzzer changes in them stays readable.
///
/// The text of an archive is, for each file, the line `##file NAME` and what it holds.
struct StoredArchive {
    private(set) var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    init(text: [UInt8]) {
        let mark = Array("##file ".utf8)
        var rest = text[...]
        while rest.starts(with: mark), let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            let name = rest[rest.startIndex + mark.count..<end]
            rest = rest[(end + 1)...]
            let next = rest.firstRange(of: [UInt8(ascii: "\n")] + mark)
            add(name, rest[..<(next?.lowerBound ?? rest.endIndex)])
            rest = rest[(next.map { $0.lowerBound + 1 } ?? rest.endIndex)...]
        }
        let place = bytes.count
        bytes += directory
        bytes += Self.number(0x0605_4b50, 4) + Self.number(0, 4) + Self.number(count, 2) + Self.number(count, 2)
        bytes += Self.number(directory.count, 4) + Self.number(place, 4) + Self.number(0, 2)
    }

    private mutating func add(_ name: ArraySlice<UInt8>, _ contents: ArraySlice<UInt8>) {
        let place = bytes.count
        let size = Self.number(contents.count, 4)
        let common =
            Self.number(20, 2) + Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 4)
            + Self.number(Int(Self.checksum(contents)), 4) + size + size + Self.number(name.count, 2)
            + Self.number(0, 2)
        bytes += Self.number(0x0403_4b50, 4) + common + name + contents
        directory += Self.number(0x0201_4b50, 4) + Self.number(20, 2) + common
        directory += Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 4)
        directory += Self.number(place, 4) + name
        count += 1
    }

    /// A number of some bytes, the lowest first.
    private static func number(_ value: Int, _ size: Int) -> [UInt8] {
        (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// The CRC-32 of ZIP.
    private static func checksum(_ contents: ArraySlice<UInt8>) -> UInt32 {
        ~contents.reduce(~0) { sum, byte in table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
    }

    private static let table: [UInt32] = (0..<256).map { start in
        (0..<8).reduce(start) { value, _ in value & 1 == 1 ? 0xedb8_8320 ^ value >> 1 : value >> 1 }
    }
}
