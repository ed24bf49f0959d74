import Interchange
import Testing

/// Lines and characters are those that counting byte by byte finds, whatever was asked for before.
@Suite struct LineCounterTests {
    /// Units that random texts are made of: much of it is about line ends.
    private static let parts: [[UInt8]] = [
        [0x0A], [0x0D], [0x0D, 0x0A], [0x0A, 0x0D], [0x61], [0x62], Array("é".utf8), Array("€".utf8),
        Array("🏘".utf8), Array("langer dan een paar letters".utf8),
    ]

    @Test(arguments: [0, 1, 5, 60, 400], [0, 3])
    func countsAsByteByByte(_ most: Int, _ start: Int) {
        for _ in 0..<30 {
            let text = Array([0xEF, 0xBB, 0xBF].prefix(start)) + someText(most)
            check(text, start: start, unitWidth: 1) { LineCounter($0, start: start) }
            check(text, start: start, unitWidth: 1) { LineCounter(file: $0) }
        }
    }

    @Test(arguments: [0, 1, 5, 60, 400], [true, false])
    func countsCodeUnitsOfUTF16(_ most: Int, _ isBigEndian: Bool) {
        for _ in 0..<30 {
            let units = [0xFEFF] + String(decoding: someText(most), as: UTF8.self).utf16
            let bytes = units.flatMap { unit in
                isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            }
            check(bytes, start: 2, unitWidth: 2) { LineCounter(file: $0) }
            // Half of a code unit at the end.
            check(bytes + [0x0D], start: 2, unitWidth: 2) { LineCounter(file: $0) }
        }
    }

    @Test func linesOfAllLengths() {
        for length in 120...136 {
            let line = [UInt8](repeating: 0x61, count: length)
            for end: [UInt8] in [[0x0A], [0x0D], [0x0D, 0x0A]] {
                check(line + end + line + end + end, start: 0, unitWidth: 1) { LineCounter($0, start: 0) }
            }
        }
    }

    @Test func theMarkIsNoCharacter() {
        check([0xEF, 0xBB, 0xBF, 0x61, 0x62], at: [0, 5, 3, 4], are: [(1, 1), (1, 3), (1, 1), (1, 2)])
        check([0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x62, 0], at: [0, 6, 4, 99], are: [(1, 1), (2, 1), (1, 2), (2, 2)])
        check([], at: [0, 1], are: [(1, 1), (1, 1)])
    }

    private func check(_ text: [UInt8], at offsets: [Int], are places: [(line: Int, column: Int)]) {
        text.withUnsafeBufferPointer {
            var counter = LineCounter(file: $0)
            for (offset, expected) in zip(offsets, places) { #expect(counter.place(at: offset) == expected) }
        }
    }

    /// Asks for places in the order of the text, and in any.
    private func check(_ text: [UInt8], start: Int, unitWidth: Int, _ make: (Bytes) -> LineCounter) {
        let expected = places(in: text, start: start, unitWidth: unitWidth)
        let some = expected.indices.filter { _ in Int.random(in: 0..<5) == 0 }
        text.withUnsafeBufferPointer { bytes in
            for offsets in [Array(expected.indices), some, some.reversed(), some.shuffled()] {
                var counter = make(bytes)
                for offset in offsets {
                    let place = counter.place(at: offset)
                    if place == expected[offset] { continue }
                    Issue.record("\(place) is not \(expected[offset]) at \(offset) of \(text)")
                    return
                }
            }
        }
    }

    /// The place of each byte, of where the text ends and of somewhat further, found a byte at a time.
    private func places(in text: [UInt8], start: Int, unitWidth: Int) -> [(line: Int, column: Int)] {
        var places = [(line: Int, column: Int)](repeating: (1, 1), count: min(start, text.count) + 1)
        var (line, lineStart, characters) = (1, start, 0)
        for position in text.indices.dropFirst(start) {
            let next = position + unitWidth < text.count ? text[position + unitWidth] : 0
            if text[position] == 0x0A || text[position] == 0x0D && next != 0x0A {
                (line, lineStart, characters) = (line + 1, position + 1, 0)
            } else if text[position] & 0xC0 != 0x80 {
                characters += 1
            }
            let units = (position + 1 - lineStart) / unitWidth
            places.append((line, (unitWidth == 1 ? characters : units) + 1))
        }
        return places + [places[text.count], places[text.count]]
    }

    private func someText(_ most: Int) -> [UInt8] {
        (0..<Int.random(in: 0...most)).flatMap { _ in Self.parts.randomElement()! }
    }
}
