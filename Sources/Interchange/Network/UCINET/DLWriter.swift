internal import Community

/// Writes UCINET's DL: names, ties, their strength, and a matrix for each kind.
///
/// A list of ties, all of them one way: a tie that leads both ways stands there twice. So where all ties do, there are not
/// too many parties, and no two have more than one of a kind, it is a matrix.
enum DLWriter {
    /// A matrix has the square of so many cells at most.
    private static let mostParties = 2000

    /// What would not come back.
    static func losses(_ map: NeighbourhoodMap) -> [Loss] {
        let undirected = isMatrix(map) ? 0 : map.ties.indices.count { !map.ties.isDirected(at: $0) }
        let strengths = map.ties.indices.compactMap { map.ties.strength(at: $0) }
        let unsaid = strengths.allSatisfy { $0 == 1 } ? strengths.count : map.ties.count - strengths.count
        return NetworkLosses.identifiers(map) + NetworkLosses.allBut([], [.kind, .strength], map)
            + (undirected == 0 ? [] : [Loss(.directions, count: undirected)])
            + (unsaid == 0 || strengths.isEmpty ? [] : [Loss(.column(.ties, .strength), count: unsaid)])
            + NetworkLosses.names(map) { "\"\n\r".unicodeScalars.contains($0) }
    }

    /// The text of a map.
    static func write(_ map: NeighbourhoodMap, _ options: WriteOptions) throws(WriteError) -> WrittenMap {
        let kinds = map.ties.occurringKinds
        let isMatrix = isMatrix(map)
        var text = LineText()
        text.add("dl n=\(map.parties.count) nm=\(max(1, kinds.count))\n")
        text.add("format=\(isMatrix ? "fullmatrix" : "edgelist1")\nlabels:\n")
        for party in map.parties {
            text.add(quoted: party.name, replacement)
            text.add("\n")
        }
        if kinds.contains(where: { $0 != .unspecified }) {
            text.add("matrix labels:\n")
            for kind in kinds {
                text.add(quoted: Words.tieKinds.word(for: kind, in: .english) ?? kind.rawValue, replacement)
                text.add("\n")
            }
        }
        text.add("data:\n")
        for (place, kind) in (kinds.isEmpty ? [.unspecified] : kinds).enumerated() {
            if place > 0, !isMatrix { text.add("!\n") }
            if isMatrix { add(matrixOf: kind, map, to: &text) } else { add(listOf: kind, map, to: &text) }
        }
        return .file(text.bytes)
    }

    private static func isMatrix(_ map: NeighbourhoodMap) -> Bool {
        struct Pair: Hashable {
            let ends: [Int]
            let kind: Int
        }
        if map.parties.count > mostParties || map.ties.isEmpty { return false }
        var seen: Set<Pair> = []
        return map.ties.indices.allSatisfy { place in
            let (from, to) = map.ties.ends(at: place)
            let pair = Pair(ends: [min(from, to), max(from, to)], kind: map.ties.kindCode(at: place))
            return !map.ties.isDirected(at: place) && seen.insert(pair).inserted
        }
    }

    private static func add(matrixOf kind: TieKind, _ map: NeighbourhoodMap, to text: inout LineText) {
        let count = map.parties.count
        var cells = [Double](repeating: 0, count: count * count)
        for place in map.ties.indices where map.ties.kind(at: place) == kind {
            let (from, to) = map.ties.ends(at: place)
            let strength = map.ties.strength(at: place) ?? 1
            cells[from * count + to] = strength
            cells[to * count + from] = strength
        }
        for row in 0..<count {
            text.add(cells[row * count..<(row + 1) * count].map(NumberText.shortest).joined(separator: " ") + "\n")
        }
    }

    private static func add(listOf kind: TieKind, _ map: NeighbourhoodMap, to text: inout LineText) {
        for place in map.ties.indices where map.ties.kind(at: place) == kind {
            let (from, to) = map.ties.ends(at: place)
            let strength = map.ties.strength(at: place).map { " " + NumberText.shortest($0) } ?? ""
            text.add("\(from + 1) \(to + 1)\(strength)\n")
            if !map.ties.isDirected(at: place), from != to { text.add("\(to + 1) \(from + 1)\(strength)\n") }
        }
    }

    private static func replacement(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "\"": "'"
        case "\n", "\r": " "
        default: nil
        }
    }
}
