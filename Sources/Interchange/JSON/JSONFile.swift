/// The members of the outermost object of a JSON file, each with the place of its value, in the order of the file.
///
/// All of the file is checked for being JSON, so that a reader may take the members in whatever order it needs.
struct JSONFile {
    let bytes: Bytes
    let members: [(name: String, offset: Int)]

    /// The most members that the outermost object may have. Files of networks have a handful.
    private static let mostMembers = 10_000

    /// Looks at all bytes. O(bytes).
    init(_ bytes: Bytes) throws(JSONFault) {
        self.bytes = bytes
        if let offset = TextEncoding.firstByteThatIsNotUTF8(bytes) {
            throw JSONFault(problem: .notUTF8, offset: offset)
        }
        var scanner = JSONScanner(bytes, at: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        var members: [(name: String, offset: Int)] = []
        var names: Set<String> = []
        if try scanner.kind() == .object {
            try scanner.forEachMember { name, scanner throws(JSONFault) in
                let offset = scanner.origin()
                let text = name.string
                if !names.insert(text).inserted { throw scanner.fault(.duplicateMember(.member(text))) }
                if names.count > Self.mostMembers { throw scanner.fault(.tooManyMembers(limit: Self.mostMembers)) }
                members.append((text, offset))
                try scanner.skip()
            }
        } else {
            try scanner.skip()
        }
        try scanner.end()
        self.members = members
    }

    /// A scanner at the value of a member, if there is one.
    func scanner(at names: String...) -> JSONScanner? {
        for name in names {
            if let member = members.first(where: { $0.name == name }) {
                return JSONScanner(bytes, at: member.offset)
            }
        }
        return nil
    }

    /// Whether there is a member whose value is of a kind.
    func has(_ name: String, _ kind: JSONScanner.Kind) -> Bool {
        guard var scanner = scanner(at: name) else { return false }
        return (try? scanner.kind()) == kind
    }
}
