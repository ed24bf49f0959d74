extension PajekReader {
    mutating func readLine() {
        if isInFurtherNetwork, values == nil { return }
        switch section {
        case .vertices: readVertex()
        case .ties(let isDirected, let kind): readTie(isDirected, kind)
        case .lists(let isDirected, let kind): readList(isDirected, kind)
        case .matrix(let kind): readMatrixRow(kind)
        case .values: readValue()
        case .none, .skipped: break
        }
    }

    func node(_ field: TextFields.Field) -> Int? {
        TextNetwork.node(field, count: nodeCount ?? 0, in: fields, feed)
    }

    private mutating func readVertex() {
        guard let node = node(line[0]) else { return }
        if let first = seen.updateValue(line[0].origin, forKey: node) {
            feed.draft.log.error(
                at: feed.places.place(at: line[0].origin),
                .duplicateID(fields.quotation(line[0]), first: feed.places.place(at: first)))
            return
        }
        if line.count < 2 { return }
        feed.setLabelDecoding(fields.bytes(line[1]), of: node, at: line[1].origin)
        readProperties(2, ofNode: node)
    }

    /// Coordinates, then a shape, then properties and their values, and at the end the time.
    func readProperties(_ start: Int, ofNode node: Int) {
        var place = start
        for axis in ["x", "y", "z"] {
            guard place < line.count, Double(fields.text(line[place])) != nil else { break }
            feed.set(fields.bytes(line[place]), column: feed.partyColumn(axis), ofNode: node, at: line[place].origin)
            place += 1
        }
        while place < line.count {
            let field = line[place]
            if fields.bytes(field).first == UInt8(ascii: "[") {
                let time = time(at: &place)
                feed.set(time, column: feed.partyColumn("time"), ofNode: node, at: field.origin)
                continue
            }
            if !field.isQuoted, Self.shapes.contains(fields.text(field).lowercased()) {
                feed.set(fields.bytes(field), column: feed.partyColumn("shape"), ofNode: node, at: field.origin)
                place += 1
            } else if place + 1 < line.count {
                feed.set(
                    fields.bytes(line[place + 1]), column: feed.partyColumn(fields.text(field)), ofNode: node,
                    at: line[place + 1].origin)
                place += 2
            } else {
                return
            }
        }
    }

    /// What stands from a bracket to the one that closes it, such as `[1-3, 7]`, or to the end of the line.
    func time(at place: inout Int) -> String {
        var words: [String] = []
        repeat {
            words.append(fields.text(line[place]))
            place += 1
        } while place < line.count && !words[words.count - 1].hasSuffix("]")
        return words.joined(separator: " ")
    }

    private static let shapes: Set<String> = [
        "ellipse", "box", "diamond", "triangle", "cross", "empty", "house", "man", "woman",
    ]
}
