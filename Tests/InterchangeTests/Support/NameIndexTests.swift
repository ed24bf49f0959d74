import Interchange
import Testing

/// Names of all sorts against a dictionary, with good hashes and with none.
@Suite struct NameIndexTests {
    private static let weak = NameHasher(key: (0, 0))

    @Test(arguments: [NameHasher(), NameHasher(), weak])
    func findsWhatADictionaryFinds(_ hasher: NameHasher) {
        let names = someNames(600)
        var index = NameIndex(hasher: hasher)
        var expected: [[UInt8]: Int32] = [:]
        for name in names {
            let value = Int32(expected.count)
            #expect(name.withUnsafeBufferPointer { index.add($0, value) } == expected[name])
            if expected[name] == nil { expected[name] = value }
        }
        #expect(index.count == expected.count)
        for (name, value) in expected {
            #expect(index.find(name) == value)
            #expect(index.name(Int(value)) == String(decoding: name, as: UTF8.self))
            #expect(index.find(name + [0x21]) == expected[name + [0x21]])
            #expect(index.find(Array(name.dropLast())) == expected[Array(name.dropLast())])
        }
    }

    @Test func noughtsAreNotLength() {
        var index = NameIndex()
        for count in 0..<40 { #expect(index.add([UInt8](repeating: 0, count: count), Int32(count)) == nil) }
        for count in 0..<40 { #expect(index.find([UInt8](repeating: 0, count: count)) == Int32(count)) }
    }

    @Test(arguments: [NameHasher(), weak])
    func readsTheSameWithAccentsApart(_ hasher: NameHasher) {
        var index = NameIndex(hasher: hasher)
        #expect(index.add(Array("Café\u{301}".utf8), 1) == nil)
        #expect(index.add(Array("Cafe\u{301}\u{301}".utf8), 2) == 1)
        #expect(index.count == 1)
        index.change(Array("Cafe\u{301}\u{301}".utf8), to: 7)
        #expect(index.find(Array("Café\u{301}".utf8)) == 7)
        #expect(index.find(Array("Cafe".utf8)) == nil)
    }

    /// As long as a slot can say, shorter and longer: the same letters all the way.
    @Test func longNamesAreTold() {
        let most = 1 << 24
        let letters = [UInt8](repeating: 0x61, count: most + 8)
        let counts = [8, most - 2, most - 1, most, most + 8]
        for hasher in [NameHasher(), Self.weak] {
            var index = NameIndex(hasher: hasher)
            for count in counts { #expect(index.add(Array(letters[..<count]), Int32(count)) == nil) }
            for count in counts { #expect(index.find(Array(letters[..<count])) == Int32(count)) }
            #expect(index.find(Array(letters[..<(most + 1)])) == nil)
        }
    }

    @Test func fetchingChangesNothing() {
        var index = NameIndex()
        index.fetch([0, .max])
        for (value, name) in someNames(300).enumerated() { _ = index.add(name, Int32(value)) }
        let count = index.count
        index.fetch((0..<100).map { $0 << 57 })
        #expect(index.count == count)
    }

    /// Names of all lengths, many with the same beginning, end or letters; some come more than once.
    private func someNames(_ count: Int) -> [[UInt8]] {
        var random = SystemRandomNumberGenerator()
        return (0..<count).map { number in
            let length = Int.random(in: 0...40, using: &random)
            switch number % 4 {
            case 0: return Array("Bewoner \(Int.random(in: 0..<count, using: &random))".utf8)
            case 1: return Array("\(Int.random(in: 0..<count, using: &random)) van de Kerkstraat".utf8)
            case 2: return [UInt8](repeating: 0x61, count: length)
            default: return (0..<length).map { _ in UInt8.random(in: 0x61...0x62, using: &random) }
            }
        }
    }
}

extension NameIndex {
    fileprivate func find(_ name: [UInt8]) -> Int32? { name.withUnsafeBufferPointer { find($0) } }

    fileprivate mutating func add(_ name: [UInt8], _ value: Int32) -> Int32? {
        name.withUnsafeBufferPointer { add($0, value) }
    }

    fileprivate mutating func change(_ name: [UInt8], to value: Int32) {
        name.withUnsafeBufferPointer { change($0, to: value) }
    }
}
