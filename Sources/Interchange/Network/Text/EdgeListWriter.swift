internal import Community

/// Writes a plain list of ties: the identifiers of both ends, and the strength where it is known.
enum EdgeListWriter {
    /// What would not come back.
    static func losses(_ map: NeighbourhoodMap) -> [Loss] {
        var isTied = [Bool](repeating: false, count: map.parties.count)
        var directed = 0
        for place in map.ties.indices {
            let (from, to) = map.ties.ends(at: place)
            (isTied[from], isTied[to]) = (true, true)
            if map.ties.isDirected(at: place) { directed += 1 }
        }
        let names = map.parties.count { $0.name != $0.id }
        let isolates = isTied.count { !$0 }
        let mixed = min(directed, map.ties.count - directed)
        let broken = map.parties.count { $0.id.contains { $0 == "\"" || $0.isNewline } }
        return (names == 0 ? [] : [Loss(.column(.parties, .name), count: names)])
            + NetworkLosses.allBut([], [.strength], map)
            + (isolates == 0 ? [] : [Loss(.isolates, count: isolates)])
            + (mixed == 0 ? [] : [Loss(.directions, count: mixed)])
            + (broken == 0 ? [] : [Loss(.characters, count: broken)])
    }

    /// The text of a map.
    static func write(_ map: NeighbourhoodMap, _ options: WriteOptions) throws(WriteError) -> WrittenMap {
        let directed = map.ties.indices.count { map.ties.isDirected(at: $0) }
        var text = LineText()
        text.add(directed * 2 > map.ties.count ? "# Directed graph\n" : "# Undirected graph\n")
        let names = map.parties.map { name($0.id) }
        for place in map.ties.indices {
            let (from, to) = map.ties.ends(at: place)
            text.add(names[from] + "\t" + names[to])
            if let strength = map.ties.strength(at: place) { text.add("\t" + NumberText.shortest(strength)) }
            text.add("\n")
        }
        return .file(text.bytes)
    }

    /// A name with what would end it between quotation marks.
    private static func name(_ name: String) -> String {
        let isPlain = name.utf8.allSatisfy { $0 > .space && !",;|\"#%{".utf8.contains($0) }
        if isPlain, !name.isEmpty { return name }
        return "\"" + String(name.map { $0 == "\"" ? "'" : $0.isNewline ? " " : $0 }) + "\""
    }
}
