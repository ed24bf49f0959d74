internal import Community

/// Writes Pajek's networks: names, ties, their direction, kind and value.
enum PajekWriter {
    /// What would not come back.
    static func losses(_ map: NeighbourhoodMap) -> [Loss] {
        let hasStrengths = map.ties.indices.contains { map.ties.strength(at: $0) != nil }
        let unknown = hasStrengths ? map.ties.indices.count { map.ties.strength(at: $0) == nil } : 0
        return NetworkLosses.identifiers(map) + NetworkLosses.allBut([], [.kind, .strength], map)
            + (unknown == 0 ? [] : [Loss(.column(.ties, .strength), count: unknown)])
            + NetworkLosses.names(map, forbidden: Self.isForbidden)
    }

    /// A name ends with its line and its mark.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\"" || scalar == "\n" || scalar == "\r"
    }

    /// The text of a map.
    static func write(_ map: NeighbourhoodMap, _ options: WriteOptions) throws(WriteError) -> WrittenMap {
        var text = LineText()
        // Pajek knows by it that the text is in UTF-8.
        text.add("\u{FEFF}*Vertices \(map.parties.count)\r\n")
        for (place, party) in map.parties.enumerated() {
            text.add("\(place + 1) ")
            text.add(quoted: party.name, replacement)
            text.add("\r\n")
        }
        var relations: [TieKind: Int] = [:]
        var section: (kind: TieKind, isDirected: Bool)?
        for place in map.ties.indices {
            let (kind, isDirected) = (map.ties.kind(at: place), map.ties.isDirected(at: place))
            if section == nil || section! != (kind, isDirected) {
                section = (kind, isDirected)
                add(section: kind, isDirected, &relations, to: &text)
            }
            let (from, to) = map.ties.ends(at: place)
            text.add("\(from + 1) \(to + 1)")
            if let strength = map.ties.strength(at: place) { text.add(" " + NumberText.shortest(strength)) }
            text.add("\r\n")
        }
        return .file(text.bytes)
    }

    private static func add(
        section kind: TieKind, _ isDirected: Bool, _ relations: inout [TieKind: Int], to text: inout LineText
    ) {
        text.add(isDirected ? "*Arcs" : "*Edges")
        if kind != .unspecified {
            let number = relations[kind] ?? relations.count + 1
            relations[kind] = number
            text.add(" :\(number) ")
            text.add(quoted: Words.tieKinds.word(for: kind, in: .english) ?? kind.rawValue, replacement)
        }
        text.add("\r\n")
    }

    private static func replacement(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "\"": "'"
        case "\n", "\r": " "
        // Else it could be taken for the beginning of a letter as Pajek writes it.
        case "&": "&#38;"
        default: nil
        }
    }
}

extension NetworkLosses {
    /// The parties of which the name has characters that a format cannot hold, and the kinds of tie.
    static func names(_ map: NeighbourhoodMap, forbidden: (Unicode.Scalar) -> Bool) -> [Loss] {
        func has(_ text: String) -> Bool { text.unicodeScalars.contains(where: forbidden) }
        let count = map.parties.count { has($0.name) } + map.ties.occurringKinds.count { has($0.rawValue) }
        return count == 0 ? [] : [Loss(.characters, count: count)]
    }
}
