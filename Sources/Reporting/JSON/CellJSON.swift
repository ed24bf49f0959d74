internal import Community

extension JSONValue {
    /// An object of cells. Of what is held back the value is null, and a last member `suppressed` says which those are,
    /// with the least and the most that they can be.
    package init(_ cells: [(key: String, cell: Cell)]) {
        var members = cells.map { Member(name: $0.key, value: JSONValue($0.cell)) }
        let hidden = cells.compactMap { key, cell in cell.bounds.map { Member(name: key, value: $0) } }
        if !hidden.isEmpty { members.append(Member(name: "suppressed", value: .object(hidden))) }
        self = .object(members)
    }

    /// The value of a cell in JSON; null where there is none or it is held back.
    private init(_ cell: Cell) {
        switch cell {
        case .text(let text), .word(_, let text): self = .string(text)
        case .count(let count): self = .int(count)
        case .number(let number), .share(let number): self = JSONValue(number)
        case .flag(let flag): self = .bool(flag)
        case .figure(let figure): self = JSONValue(figure.exact)
        case .hidden, .none: self = .null
        case .list(let items): self = JSONValue(items)
        case .places(let ids): self = .array(ids.map { JSONValue($0) })
        case .numbers(let numbers): self = .array(numbers.map(JSONValue.int))
        case .steps(let steps): self = JSONValue(steps)
        case .day(let day): self = .string(day.description)
        }
    }
}

extension Cell {
    /// What is told of the value in its place, if it is held back.
    fileprivate var bounds: JSONValue? {
        switch self {
        case .figure(.exact): nil
        case .figure(let figure):
            .members(["min": JSONValue(figure.bounds.least), "max": JSONValue(figure.bounds.most)])
        case .hidden: .members(["min": .null, "max": .null])
        default: nil
        }
    }
}

extension Table {
    /// The rows as objects, by the keys of the columns.
    package var json: JSONValue {
        .array(rows.map { row in JSONValue(zip(columns, row).map { ($0.key, $1) }) })
    }
}
