extension PajekReader {
    mutating func readTie(_ isDirected: Bool, _ kind: String?) {
        var kind = kind
        // `2: 1 3` is a tie of the second relation.
        if let first = line.first, fields.bytes(first).last == UInt8(ascii: ":"), line.count > 2 {
            let number = fields.text(first).dropLast()
            kind = Int(number).flatMap { relations[$0] } ?? String(number)
            line.removeFirst()
        }
        guard line.count > 1 else {
            return feed.report(.network(.wrongLength(expected: 2, found: line.count)), at: line[0].origin)
        }
        guard let from = node(line[0]), let to = node(line[1]) else { return }
        var place = 2
        var strength: Double?
        if line.count > 2, !line[2].isQuoted, let byte = fields.bytes(line[2]).first, Self.canBeNumber(byte) {
            strength = feed.strength(fields.bytes(line[2]), at: line[2].origin)
            place = 3
        }
        let tie = feed.tie(from: from, to: to, isDirected: isDirected, strength: strength, at: line[0].origin)
        if let kind { feed.set(kind, column: feed.tieColumn("kind"), ofTie: tie, at: line[0].origin) }
        readProperties(place, ofTie: tie)
    }

    /// A digit or sign, or the beginning of `NaN` and `inf`, which must not be passed over as a property.
    private static func canBeNumber(_ byte: UInt8) -> Bool {
        byte.isDigit || "+-.nNiI".utf8.contains(byte)
    }

    func readProperties(_ start: Int, ofTie tie: Int) {
        var place = start
        while place < line.count {
            let field = line[place]
            if fields.bytes(field).first == UInt8(ascii: "[") {
                let time = time(at: &place)
                feed.set(time, column: feed.tieColumn("time"), ofTie: tie, at: field.origin)
                continue
            }
            guard place + 1 < line.count else { return }
            let title = fields.text(field)
            feed.set(
                fields.bytes(line[place + 1]), column: feed.tieColumn(title == "l" ? "label" : title), ofTie: tie,
                at: line[place + 1].origin)
            place += 2
        }
    }

    func readList(_ isDirected: Bool, _ kind: String?) {
        guard let from = node(line[0]) else { return }
        for field in line.dropFirst() {
            guard let to = node(field) else { continue }
            let tie = feed.tie(from: from, to: to, isDirected: isDirected, at: field.origin)
            if let kind { feed.set(kind, column: feed.tieColumn("kind"), ofTie: tie, at: field.origin) }
        }
    }

    mutating func readMatrixRow(_ kind: String?) {
        let count = nodeCount ?? 0
        let isTwoMode = rowCount < count
        let width = isTwoMode ? count - rowCount : count
        guard matrixRow < rowCount, line.count == width else {
            return feed.report(.network(.wrongLength(expected: width, found: line.count)), at: line[0].origin)
        }
        for (place, field) in line.enumerated() {
            guard let value = feed.strength(fields.bytes(field), at: field.origin), value != 0 else { continue }
            let tie = feed.tie(
                from: matrixRow, to: isTwoMode ? rowCount + place : place, isDirected: !isTwoMode, strength: value,
                at: field.origin)
            if let kind { feed.set(kind, column: feed.tieColumn("kind"), ofTie: tie, at: field.origin) }
        }
        matrixRow += 1
    }

    mutating func readValue() {
        guard let values, let column = values.column else { return }
        guard values.next < nodeCount ?? 0 else {
            return feed.report(
                .network(.countDiffers(values.title, said: nodeCount ?? 0, found: values.next + 1)), at: line[0].origin)
        }
        feed.set(fields.bytes(line[0]), column: column, ofNode: values.next, at: line[0].origin)
        self.values!.next += 1
    }
}
