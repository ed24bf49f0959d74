internal import Community

extension MapJSONReader {
    private static let partyNames = [
        "id", "name", "kind", "role", "sector", "purposes", "area", "voices", "serves", "talents", "wishes", "persons",
        "capacity", "latitude", "longitude", "employer", "tags", "note", "attributes",
    ]

    mutating func readParty(_ scanner: inout JSONScanner) throws(JSONFault) {
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

    mutating func add(_ party: Party, _ employer: (id: String, origin: Int)?, at start: Int) {
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
