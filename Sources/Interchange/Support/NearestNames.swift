/// Finds the names that are nearest to a wrong one, by edit distance without regard to case and accents.
struct NearestNames {
    private let folded: [[UInt8]]
    private let isStrict: Bool

    /// The length beyond which the rest of a name does not count.
    private static let mostCounted = 64

    /// - Parameter isStrict: whether a name is near only if no more than one letter in five differs, instead of three.
    init(_ names: some Sequence<String>, isStrict: Bool = false) {
        folded = names.map(Self.fold)
        self.isStrict = isStrict
    }

    private static func fold(_ name: String) -> [UInt8] { Array(Folding.name(name).utf8.prefix(mostCounted)) }

    /// The places of at most `count` names that are near the wrong one, nearest first, and of those as
    /// near as each other the first. A name of which the wrong one is a whole word counts as near too.
    ///
    /// O(names * length) for names of which the length alone rules nothing out.
    func places(to name: String, count: Int = 3) -> [Int] {
        let wanted = Self.fold(name)
        if wanted.isEmpty { return [] }
        let most = max(isStrict ? 0 : 1, wanted.count / (isStrict ? 5 : 3))
        var found: [(distance: Int, place: Int)] = []
        var rows = [[Int]](repeating: [Int](repeating: 0, count: Self.mostCounted + 1), count: 3)
        for (place, candidate) in folded.enumerated() {
            let bound = found.count < count ? most : min(most, found[count - 1].distance - 1)
            var distance = Self.distance(wanted, candidate, atMost: bound, &rows)
            if distance == nil, !isStrict, bound == most, Self.isWord(wanted, of: candidate) { distance = most }
            guard let distance else { continue }
            found.insert((distance, place), at: found.firstIndex { $0.distance > distance } ?? found.count)
            if found.count > count { found.removeLast() }
        }
        return found.map(\.place)
    }

    /// Whether a name is among the words of a longer one: "Jansen" of "Piet Jansen".
    private static func isWord(_ wanted: [UInt8], of candidate: [UInt8]) -> Bool {
        wanted.count >= 3 && candidate.count > wanted.count
            && candidate.split(separator: .space).contains { $0.elementsEqual(wanted) }
    }

    /// The edit distance (insertions, deletions, substitutions, swaps of neighbours), if it is not more than a bound.
    /// O(length * length). [Damerau 1964, in the form that edits no letter twice]
    private static func distance(_ a: [UInt8], _ b: [UInt8], atMost bound: Int, _ rows: inout [[Int]]) -> Int? {
        if bound < 0 || abs(a.count - b.count) > bound { return nil }
        for column in 0...b.count { rows[0][column] = column }
        for row in 1..<(a.count + 1) {
            let (current, previous, beforeThat) = (row % 3, (row + 2) % 3, (row + 1) % 3)
            rows[current][0] = row
            var least = row
            for column in 1..<(b.count + 1) {
                var value = min(
                    rows[previous][column - 1] + (a[row - 1] == b[column - 1] ? 0 : 1),
                    rows[previous][column] + 1, rows[current][column - 1] + 1)
                if row > 1, column > 1, a[row - 1] == b[column - 2], a[row - 2] == b[column - 1] {
                    value = min(value, rows[beforeThat][column - 2] + 1)
                }
                rows[current][column] = value
                least = min(least, value)
            }
            // A swap can go on from the row before the last.
            if least > bound + 1 { return nil }
        }
        let distance = rows[a.count % 3][b.count]
        return distance <= bound ? distance : nil
    }
}
