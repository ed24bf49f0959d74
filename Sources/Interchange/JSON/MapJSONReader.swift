internal import Community
internal import OrderedCollections

/// Reads Schakel's own JSON; see `docs/json.md` for the format.
struct MapJSONReader {
    private var draft: MapDraft
    private let places: FileBytes
    private var employers: [(party: Int, id: String, origin: Int)] = []
    private var originOfParty: [Int] = []
    private var kinds = NameIndex()

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

    private func unknown(_ name: String, _ known: [String], at offset: Int) -> JSONFault {
        let nearest = NearestNames(known).places(to: name, count: 1).first.map { known[$0] }
        return JSONFault(
            problem: .unknownMember(Quotation(name, mayNamePerson: nearest == nil), nearest: nearest), offset: offset)
    }

    private mutating func check(_ isGood: Bool, _ name: String, _ range: ReadProblem.NumberRange, at origin: Int) {
        if isGood { return }
        let end = places.bytes[origin...].firstIndex { !($0.isDigit || "+-.eE".utf8.contains($0)) } ?? origin
        draft.log.error(
            at: places.place(at: origin),
            .outOfRange(header: name, .cell(places.bytes.part(origin, end).string), range))
    }
}

// MARK: - Settings

extension MapJSONReader {
    private static let settingNames = [
        "title", "source", "area", "moment", "fullStrength", "assetScheme", "disclosureThreshold", "audience",
        "language", "others",
    ]

    private mutating func readSettings(_ scanner: inout JSONScanner) throws(JSONFault) {
        var seen = SeenMembers()
        try scanner.forEachMember { member, scanner throws(JSONFault) in
            let origin = scanner.origin()
            let name = member.string
            try seen.note(name, at: origin)
            switch name {
            case "title": draft.settings.title = try scanner.text(name)
            case "source": draft.settings.source = try scanner.text(name)
            case "area": draft.settings.area = try scanner.text(name)
            case "moment": draft.settings.moment = try day(&scanner, name)
            case "fullStrength":
                draft.saysFullStrength = true
                draft.settings.fullStrength = try scanner.isNull() ? nil : try scanner.decimal(name)
                if let full = draft.settings.fullStrength { check(full > 0, name, .positive, at: origin) }
            case "assetScheme":
                if let scheme = try word(&scanner, name, of: Words.assetSchemes) { draft.settings.assetScheme = scheme }
            case "disclosureThreshold":
                let threshold = try scanner.wholeNumber(name)
                let least = MapSettings.leastDisclosureThreshold
                draft.settings.disclosureThreshold = max(threshold, least)
                check(threshold >= least, name, .atLeast(least), at: origin)
            case "audience": draft.settings.audience = try word(&scanner, name, of: Words.audiences)
            case "language": draft.settings.language = try word(&scanner, name, of: Words.languages)?.rawValue
            case "others": draft.settings.others = try attributes(&scanner)
            default: throw unknown(name, Self.settingNames, at: origin)
            }
        }
    }
}

// MARK: - Parties

extension MapJSONReader {
    private static let partyNames = [
        "id", "name", "kind", "role", "sector", "purposes", "area", "voices", "serves", "talents", "wishes", "persons",
        "capacity", "latitude", "longitude", "employer", "tags", "note", "attributes",
    ]

    private mutating func readParty(_ scanner: inout JSONScanner) throws(JSONFault) {
        let start = scanner.origin()
        var seen = SeenMembers()
        var party = Party(name: "")
        var id: String?
        var employer: (id: String, origin: Int)?
        var degrees: (latitude: Double?, longitude: Double?)
        try scanner.forEachMember { member, scanner throws(JSONFault) in
            let origin = scanner.origin()
            let name = member.string
            try seen.note(name, at: origin)
            switch name {
            case "id": id = try scanner.text(name)
            case "name": party.name = try scanner.text(name)
            case "kind": party.kind = try word(&scanner, name, of: Words.partyKinds)
            case "role": party.role = try scanner.text(name)
            case "sector": party.sector = try word(&scanner, name, of: Words.sectors)
            case "purposes": party.purposes = try words(&scanner, name, of: Words.purposes)
            case "area": party.area = try scanner.text(name)
            case "voices": party.voices = try scanner.texts(name).map(MapVocabulary.voice)
            case "serves": party.serves = try scanner.texts(name).map(MapVocabulary.voice)
            case "talents": party.talents = try scanner.texts(name)
            case "wishes": party.wishes = try scanner.texts(name)
            case "persons":
                party.persons = try scanner.wholeNumber(name)
                check(party.persons >= 1, name, .atLeast(1), at: origin)
            case "capacity":
                let capacity = try scanner.wholeNumber(name)
                check(capacity >= 0, name, .atLeast(0), at: origin)
                party.capacity = capacity
            case "latitude":
                degrees.latitude = try scanner.decimal(name)
                check(abs(degrees.latitude ?? 0) <= 90, name, .within(-90, 90), at: origin)
            case "longitude":
                degrees.longitude = try scanner.decimal(name)
                check(abs(degrees.longitude ?? 0) <= 180, name, .within(-180, 180), at: origin)
            case "employer": employer = (try scanner.text(name), origin)
            case "tags": party.tags = try scanner.texts(name)
            case "note": party.note = try scanner.text(name)
            case "attributes": party.attributes = try attributes(&scanner)
            default: throw unknown(name, Self.partyNames, at: origin)
            }
        }
        if party.name.allSatisfy(\.isWhitespace) {
            throw JSONFault(problem: .missingMember("name"), offset: start)
        }
        party.id = id ?? party.name
        if (degrees.latitude == nil) != (degrees.longitude == nil) {
            let there = degrees.latitude == nil ? "longitude" : "latitude"
            draft.log.error(at: places.place(at: start), .halfACoordinate(header: there))
        }
        if let latitude = degrees.latitude, let longitude = degrees.longitude {
            party.coordinate = Coordinate(latitude: latitude, longitude: longitude)
        }
        add(party, employer, at: start)
    }

    private mutating func add(_ party: Party, _ employer: (id: String, origin: Int)?, at start: Int) {
        if let first = draft.add(party) {
            let mayNamePerson = party.isPerson || draft.parties[first].isPerson
            return draft.log.error(
                at: places.place(at: start),
                .duplicateID(
                    Quotation(party.id, mayNamePerson: mayNamePerson), first: places.place(at: originOfParty[first])))
        }
        originOfParty.append(start)
        if let employer { employers.append((draft.parties.count - 1, employer.id, employer.origin)) }
    }
}

// MARK: - Ties and figures

extension MapJSONReader {
    private static let tieNames = [
        "from", "to", "kind", "direction", "strength", "since", "until", "confirmed", "formal", "source", "note",
        "attributes",
    ]

    private mutating func readTie(_ scanner: inout JSONScanner) throws(JSONFault) {
        let start = scanner.origin()
        var seen = SeenMembers()
        var (from, to): (Int?, Int?)
        var kind = 0
        var direction: Tie.Direction?
        var strength: Double?
        var details: Tie?
        func detail(_ set: (inout Tie) -> Void) {
            var tie = details ?? Tie(from: 0, to: 0)
            set(&tie)
            details = tie
        }
        try scanner.forEachMember { member, scanner throws(JSONFault) in
            let origin = scanner.origin()
            let name = member.string
            try seen.note(name, at: origin)
            switch name {
            case "from": from = try party(&scanner, name, at: origin)
            case "to": to = try party(&scanner, name, at: origin)
            case "kind": kind = try kindCode(&scanner)
            case "direction": direction = try word(&scanner, name, of: Words.directions)
            case "strength":
                let number = try scanner.decimal(name)
                let most = draft.settings.fullStrength
                check(
                    number > 0 && number <= most ?? .greatestFiniteMagnitude, name,
                    most.map(ReadProblem.NumberRange.positiveUpTo) ?? .positive, at: origin)
                strength = number
            case "since": let day = try day(&scanner, name); detail { $0.since = day }
            case "until": let day = try day(&scanner, name); detail { $0.until = day }
            case "confirmed": let day = try day(&scanner, name); detail { $0.confirmed = day }
            case "formal": let truth = try scanner.truth(name); detail { $0.isFormal = truth }
            case "source": let text = try scanner.text(name); detail { $0.source = text }
            case "note": let text = try scanner.text(name); detail { $0.note = text }
            case "attributes": let pairs = try attributes(&scanner); detail { $0.attributes = pairs }
            default: throw unknown(name, Self.tieNames, at: origin)
            }
        }
        for (name, isThere) in [("from", seen.has("from")), ("to", seen.has("to"))] where !isThere {
            throw JSONFault(problem: .missingMember(name), offset: start)
        }
        guard let from, let to else { return }
        if from == to {
            draft.log.remark(
                at: places.place(at: start),
                .tieToItself(Quotation(draft.parties[from].name, mayNamePerson: draft.parties[from].isPerson)))
        }
        if direction == .oneWay { draft.isDirected = true }
        if details == nil, !draft.looksForDuplicates {
            return draft.addPlainTie(from: from, to: to, kind: kind, direction: direction, strength: strength)
        }
        var tie = details ?? Tie(from: from, to: to)
        (tie.from, tie.to, tie.direction, tie.strength) = (from, to, direction, strength)
        tie.kind = draft.ties.kindsByCode[kind]
        if let since = tie.since, let until = tie.until, until <= since {
            draft.log.error(at: places.place(at: start), .endsBeforeItBegins(since: since, until: until))
        }
        draft.add(tie, offset: start, in: places)
    }

    private mutating func party(
        _ scanner: inout JSONScanner, _ name: String, at origin: Int
    ) throws(JSONFault) -> Int? {
        try scanner.expect(.string, name, .text)
        let id = try scanner.string()
        return id.withBytes { draft.party(named: $0, header: name, at: places.place(at: origin)) }
    }

    private mutating func kindCode(_ scanner: inout JSONScanner) throws(JSONFault) -> Int {
        try scanner.expect(.string, "kind", .text)
        let kind = try scanner.string()
        return kind.withBytes { bytes in
            if let code = kinds.find(bytes) { return Int(code) }
            let code = draft.code(of: MapVocabulary.tieKind(bytes.string))
            _ = kinds.add(bytes, Int32(code))
            return code
        }
    }

    private mutating func readFigure(_ scanner: inout JSONScanner) throws(JSONFault) {
        let start = scanner.origin()
        var seen = SeenMembers()
        var figure = PopulationFigure(voice: Voice(rawValue: ""), count: 0)
        try scanner.forEachMember { member, scanner throws(JSONFault) in
            let origin = scanner.origin()
            let name = member.string
            try seen.note(name, at: origin)
            switch name {
            case "voice": figure.voice = MapVocabulary.voice(try scanner.text(name))
            case "area": figure.area = try scanner.text(name)
            case "count":
                figure.count = try scanner.wholeNumber(name)
                check(figure.count >= 0, name, .atLeast(0), at: origin)
            case "source": figure.source = try scanner.text(name)
            case "year":
                let year = try scanner.wholeNumber(name)
                check(year >= 1, name, .atLeast(1), at: origin)
                figure.year = year
            default: throw unknown(name, ["voice", "area", "count", "source", "year"], at: origin)
            }
        }
        for name in ["voice", "count"] where !seen.has(name) {
            throw JSONFault(problem: .missingMember(name), offset: start)
        }
        draft.population.append(figure)
    }
}

// MARK: - Values

extension MapJSONReader {
    private mutating func day(_ scanner: inout JSONScanner, _ name: String) throws(JSONFault) -> Day? {
        let origin = scanner.origin()
        let text = try scanner.text(name)
        if let day = Values.day(text) { return day }
        draft.log.error(at: places.place(at: origin), .notADay(header: name, .cell(text)))
        return nil
    }

    private mutating func word<Value>(
        _ scanner: inout JSONScanner, _ name: String, of words: WordList<Value>
    ) throws(JSONFault) -> Value? {
        let origin = scanner.origin()
        return value(of: try scanner.text(name), name, words, at: origin)
    }

    private mutating func words<Value>(
        _ scanner: inout JSONScanner, _ name: String, of words: WordList<Value>
    ) throws(JSONFault) -> [Value] {
        let origin = scanner.origin()
        return try scanner.texts(name).compactMap { value(of: $0, name, words, at: origin) }
    }

    private mutating func value<Value>(
        of word: String, _ name: String, _ words: WordList<Value>, at origin: Int
    ) -> Value? {
        if let value = words.value(of: word) { return value }
        let nearest = words.nearest(to: word)
        draft.log.error(
            at: places.place(at: origin),
            .unknownWord(header: name, .cell(word, isNearExpected: !nearest.isEmpty), nearest: nearest))
        return nil
    }

    private func attributes(_ scanner: inout JSONScanner) throws(JSONFault) -> OrderedDictionary<String, String> {
        var pairs: OrderedDictionary<String, String> = [:]
        try scanner.expect(.object, "attributes", .object)
        try scanner.forEachMember { name, scanner throws(JSONFault) in
            let origin = scanner.origin()
            let key = name.string
            if pairs.updateValue(try scanner.text(key), forKey: key) != nil {
                throw JSONFault(problem: .duplicateMember(.member(key)), offset: origin)
            }
        }
        return pairs
    }
}
