internal import Community

/// Reads Schakel's own JSON; see `docs/json.md` for the format.
struct MapJSONReader {
    var draft: MapDraft
    let places: FileBytes
    var employers: [(party: Int, id: String, origin: Int)] = []
    var originOfParty: [Int] = []
    var kinds = NameIndex()

    /// The version that is written. What a newer one says could not be kept.
    static let version = 1

    /// Whether an input is a map in this format.
    static func recognises(_ input: Input) -> Bool { input.file?.json?.has("schakel", .object) ?? false }

    /// Reads a file into a draft.
    static func read(_ input: Input, into draft: inout MapDraft) throws(ReadError) {
        guard let file = input.file else { return }
        do throws(JSONFault) {
            let json = try JSONFile(file.raw.bytes)
            var reader = MapJSONReader(draft: draft, places: file.raw)
            try reader.read(json)
            draft = reader.draft
        } catch {
            draft.log.error(at: file.raw.place(at: error.offset), .invalidJSON(error.problem))
        }
    }

    private init(draft: MapDraft, places: FileBytes) {
        self.draft = draft
        self.places = places
    }

    private mutating func read(_ json: JSONFile) throws(JSONFault) {
        guard var version = json.scanner(at: "schakel") else {
            throw JSONFault(problem: .missingMember("schakel"), offset: 0)
        }
        try readVersion(&version)
        for (name, offset) in json.members where !Self.sections.contains(name) {
            throw unknown(name, Self.sections, at: offset)
        }
        if var settings = json.scanner(at: "settings") { try readSettings(&settings) }
        guard var parties = json.scanner(at: "parties") else {
            throw JSONFault(problem: .missingMember("parties"), offset: 0)
        }
        try parties.forEachElement { scanner throws(JSONFault) in try readParty(&scanner) }
        for (party, id, origin) in employers {
            if let employer = draft.party(named: id, header: "employer", at: places.place(at: origin)) {
                draft.setEmployer(employer, of: party)
            }
        }
        if var ties = json.scanner(at: "ties") {
            try ties.forEachElement { scanner throws(JSONFault) in try readTie(&scanner) }
        }
        if var population = json.scanner(at: "population") {
            try population.forEachElement { scanner throws(JSONFault) in try readFigure(&scanner) }
        }
    }

    private static let sections = ["schakel", "settings", "parties", "ties", "population"]

    private func readVersion(_ scanner: inout JSONScanner) throws(JSONFault) {
        let start = scanner.origin()
        var isThere = false
        try scanner.forEachMember { name, scanner throws(JSONFault) in
            let origin = scanner.origin()
            guard name.isWord("version") else { return _ = try scanner.skip() }
            let version = try scanner.wholeNumber("version")
            if version > Self.version { throw JSONFault(problem: .newerVersion(version), offset: origin) }
            isThere = true
        }
        if !isThere { throw JSONFault(problem: .missingMember("version"), offset: start) }
    }

    func unknown(_ name: String, _ known: [String], at offset: Int) -> JSONFault {
        let nearest = NearestNames(known).places(to: name, count: 1).first.map { known[$0] }
        return JSONFault(
            problem: .unknownMember(Quotation(name, mayNamePerson: nearest == nil), nearest: nearest), offset: offset)
    }

    mutating func check(_ isGood: Bool, _ name: String, _ range: ReadProblem.NumberRange, at origin: Int) {
        if isGood { return }
        let end = places.bytes[origin...].firstIndex { !($0.isDigit || "+-.eE".utf8.contains($0)) } ?? origin
        draft.log.error(
            at: places.place(at: origin),
            .outOfRange(header: name, .cell(places.bytes.part(origin, end).string), range))
    }
}
