extension DOTReader {
    func set(_ key: String, _ value: String, ofNode node: Int, at origin: Int) {
        if key != "label" {
            return feed.set(
                DOTText.decoded(value), column: feed.partyColumn(title(key)), ofNode: node, at: origin)
        }
        // `\N` is the name of the node.
        var label = DOTText.decoded(value, of: key, node: feed.nodes.name(of: node))
        if label != feed.nodes.name(of: node) { label.withUTF8 { feed.setLabel($0, of: node, at: origin) } }
    }

    mutating func tie(
        _ tail: (node: Int, port: String?), _ head: (node: Int, port: String?), _ said: [(String, String)],
        at origin: Int
    ) throws(TextFault) {
        tieCount += 1
        if tieCount > mostTies {
            let found = Quotation("\(tieCount)", mayNamePerson: false)
            throw TextFault(problem: .tooMany(found, limit: mostTies), origin: origin)
        }
        let drawn = said.last { $0.0 == "dir" }?.1.lowercased()
        let leadsOneWay = drawn.map { ["forward", "back"].contains($0) } ?? isDirected
        let pair = isDirected || tail.node < head.node ? [tail.node, head.node] : [head.node, tail.node]
        let tie: Int
        if isStrict, let known = tieOfPair[pair] {
            tie = known
        } else {
            tie = feed.tie(from: tail.node, to: head.node, isDirected: leadsOneWay, at: origin)
            if isStrict { tieOfPair[pair] = tie }
        }
        for (key, value) in said where key != "dir" || !["forward", "none", "both"].contains(drawn ?? "") {
            feed.set(DOTText.decoded(value, of: key), column: feed.tieColumn(title(key)), ofTie: tie, at: origin)
        }
        if let port = tail.port { feed.set(port, column: feed.tieColumn("tailport"), ofTie: tie, at: origin) }
        if let port = head.port { feed.set(port, column: feed.tieColumn("headport"), ofTie: tie, at: origin) }
    }

    /// Lists in brackets: `[a=b, c=d] [e=f]`. Of a key that comes twice the last counts.
    mutating func attributes() throws(TextFault) -> [(String, String)] {
        var attributes: [(String, String)] = []
        while try tokens.peek("[") {
            _ = try tokens.next()
            while true {
                let word = try tokens.need("]")
                if word.isSign("]") { break }
                if word.isSign(",") || word.isSign(";") { continue }
                if case .sign = word.kind { throw tokens.unexpected(word, "]") }
                let key = try tokens.name(word)
                var value = "true"
                if try tokens.peek("=") {
                    _ = try tokens.next()
                    value = try tokens.name(try tokens.need("value"))
                }
                attributes.removeAll { $0.0 == key }
                attributes.append((key, value))
            }
        }
        return attributes
    }
}
