internal import Community

extension MapJSONReader {
    private static let tieNames = [
        "from", "to", "kind", "direction", "strength", "since", "until", "confirmed", "formal", "source", "note",
        "attributes",
    ]

    mutating func readTie(_ scanner: inout JSONScanner) throws(JSONFault) {
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

    mutating func party(
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
}
