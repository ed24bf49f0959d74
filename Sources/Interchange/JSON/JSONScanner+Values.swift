/// Values of a member that must be of one type.
extension JSONScanner {
    /// Throws if the next value is of another kind.
    mutating func expect(_ kind: Kind, _ member: String, _ expected: JSONProblem.Expected) throws(JSONFault) {
        if try self.kind() != kind { throw fault(.wrongType(member: member, expected)) }
    }

    mutating func text(_ member: String) throws(JSONFault) -> String {
        try expect(.string, member, .text)
        return try string().string
    }

    mutating func texts(_ member: String) throws(JSONFault) -> [String] {
        try expect(.list, member, .list)
        var texts: [String] = []
        try forEachElement { scanner throws(JSONFault) in texts.append(try scanner.text(member)) }
        return texts
    }

    mutating func truth(_ member: String) throws(JSONFault) -> Bool {
        try expect(.truth, member, .truth)
        return try truth()
    }

    /// A number that is finite.
    mutating func decimal(_ member: String) throws(JSONFault) -> Double {
        try expect(.number, member, .number)
        let start = position
        guard let number = Values.number(try number()), number.isFinite else { throw fault(.badNumber, at: start) }
        return number
    }

    mutating func wholeNumber(_ member: String) throws(JSONFault) -> Int {
        try expect(.number, member, .wholeNumber)
        let start = position
        let text = try number().string
        guard let number = Int(text) else { throw fault(.wrongType(member: member, .wholeNumber), at: start) }
        return number
    }

    /// Whether the next value is `null`, which is then taken.
    mutating func isNull() throws(JSONFault) -> Bool {
        if try kind() != .null { return false }
        try null()
        return true
    }
}

/// The members that an object has had, to find one that stands there twice.
struct SeenMembers {
    private var names: [String] = []

    mutating func note(_ name: String, at offset: Int) throws(JSONFault) {
        if names.contains(name) { throw JSONFault(problem: .duplicateMember(.member(name)), offset: offset) }
        names.append(name)
    }

    func has(_ name: String) -> Bool { names.contains(name) }
}
