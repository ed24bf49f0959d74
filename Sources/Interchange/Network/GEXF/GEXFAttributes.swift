/// The attributes of a GEXF file: what its `<attvalue>` stand for.
struct GEXFAttributes {
    private let feed: NetworkFeed
    private var described: [Reference: Attribute] = [:]
    private var origins: [Reference: Int] = [:]

    /// Who has an attribute.
    enum Class: Hashable {
        case node, edge
    }

    struct Attribute {
        let column: Int
        let isList: Bool
        let owner: Class
    }

    private struct Reference: Hashable {
        let owner: Class
        let id: String
    }

    init(_ feed: NetworkFeed) { self.feed = feed }

    /// Adds what an `<attribute>` describes; an identifier that is described already is in the log.
    mutating func add(_ tag: XMLTag, of owner: Class) -> Attribute? {
        let id = tag[gexf: .id]?.trimmed.string ?? ""
        let title = tag[gexf: .title]?.trimmed.string ?? ""
        let reference = Reference(owner: owner, id: id)
        if let first = origins[reference] {
            feed.draft.log.error(
                at: feed.places.place(at: tag.offset),
                .network(.duplicateAttribute(id, first: feed.places.place(at: first))))
            return nil
        }
        origins[reference] = tag.offset
        let attribute = make(
            title.isEmpty ? id : title, owner, isList: tag[gexf: .type]?.string.hasPrefix("list") ?? false)
        described[reference] = attribute
        return attribute
    }

    private func make(_ title: String, _ owner: Class, isList: Bool) -> Attribute {
        let column = owner == .node ? feed.partyColumn(title) : feed.tieColumn(title)
        return Attribute(column: column, isList: isList, owner: owner)
    }

    /// What an `<attvalue>` refers to; an attribute that is not described is, under its identifier.
    mutating func attribute(_ reference: Bytes?, of owner: Class, at origin: Int) -> Attribute? {
        guard let id = reference?.trimmed.string, !id.isEmpty else {
            feed.report(.emptyCell(header: "for"), at: origin)
            return nil
        }
        let reference = Reference(owner: owner, id: id)
        if let known = described[reference] { return known }
        feed.report(.network(.undescribedAttribute(id)), at: origin)
        let attribute = make(id, owner, isList: false)
        (described[reference], origins[reference]) = (attribute, origin)
        return attribute
    }

    /// Says the value that counts where none is given.
    func setDefault(_ value: String, of attribute: Attribute) {
        let text = attribute.isList ? Self.list(value) : value
        if text.isEmpty { return }
        switch attribute.owner {
        case .node: feed.partyDefaults[attribute.column] = text
        case .edge: feed.tieDefaults[attribute.column] = text
        }
    }

    /// A list as a map has it, with `|` between values. In GEXF it is `[a, "b", 'c']`, or has `|`, `;` or `,` between
    /// its values.
    static func list(_ text: String) -> String {
        var body = Substring(text.trimmingBlanks)
        if body.first == "[", body.last == "]" {
            body = body.dropFirst().dropLast()
            return quotedValues(body).joined(separator: "|")
        }
        let separator: Character = ["|", ";", ","].first { body.contains($0) } ?? "|"
        return body.split(separator: separator).map { String($0).trimmingBlanks }.joined(separator: "|")
    }

    private static func quotedValues(_ body: Substring) -> [String] {
        var values: [String] = []
        var value = ""
        var mark: Character?
        var isEscaped = false
        for character in body {
            if isEscaped {
                value.append(["n": "\n", "r": "\r", "t": "\t"][character] ?? character)
                isEscaped = false
            } else if character == "\\", mark != nil {
                isEscaped = true
            } else if let open = mark {
                if character == open { mark = nil } else { value.append(character) }
            } else if value.trimmingBlanks.isEmpty, character == "\"" || character == "'" {
                mark = character
                value = ""
            } else if character == "," {
                values.append(value.trimmingBlanks)
                value = ""
            } else {
                value.append(character)
            }
        }
        return (values + [value.trimmingBlanks]).filter { !$0.isEmpty }
    }
}

extension String {
    /// The text without white space at either end.
    var trimmingBlanks: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
