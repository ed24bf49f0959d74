internal import Community
internal import OrderedCollections

/// Brings the parties of two maps together.
struct PartyMerge {
    private(set) var parties: [Party]
    /// The place in the merged map of each party of the second.
    private(set) var placeOfSecond: [Int] = []
    private(set) var report: MergeReport
    private let first: NeighbourhoodMap
    private let second: NeighbourhoodMap
    private let words: MapMerge.Words
    private var ids: Set<String>

    init(
        _ first: NeighbourhoodMap, _ second: NeighbourhoodMap, _ words: MapMerge.Words, _ report: MergeReport
    ) {
        (self.first, self.second, self.words, self.report) = (first, second, words, report)
        parties = first.parties
        ids = Set(first.parties.map(\.id))
    }

    mutating func merge() {
        let placesOfKey = places(first)
        let countOfKey = places(second).mapValues(\.count)
        var taken: Set<Int> = []
        placeOfSecond = second.parties.map { _ in -1 }
        // Identifiers first, so that a name does not take away the party that an identifier means.
        for (place, party) in second.parties.enumerated() {
            guard let match = first.place(ofID: party.id), isAlike(first.parties[match].name, party.name) else {
                continue
            }
            placeOfSecond[place] = match
            taken.insert(match)
            report.matchedByID.append(match)
        }
        for (place, party) in second.parties.enumerated() where placeOfSecond[place] < 0 {
            let key = words.key(party.name)
            let candidates = placesOfKey[key, default: []].filter { !taken.contains($0) }
            if !key.isEmpty, candidates.count == 1, placesOfKey[key]?.count == 1, countOfKey[key] == 1 {
                placeOfSecond[place] = candidates[0]
                taken.insert(candidates[0])
                report.matchedByName.append(candidates[0])
            } else {
                add(party, from: place, namesakes: key.isEmpty ? [] : candidates)
            }
        }
        for (place, party) in second.parties.enumerated() where taken.contains(placeOfSecond[place]) {
            merge(party, into: placeOfSecond[place])
        }
        settleEmployers()
        report.matchedByID.sort()
        report.matchedByName.sort()
    }

    private func places(_ map: NeighbourhoodMap) -> [String: [Int]] {
        Dictionary(grouping: map.parties.indices) { words.key(map.parties[$0].name) }
    }

    /// Whether two names can be spellings of one: at least half of their pairs of neighbouring letters are the same.
    /// [Dice 1945]
    private func isAlike(_ a: String, _ b: String) -> Bool {
        let (a, b) = (words.key(a), words.key(b))
        if a == b || a.contains(b) || b.contains(a) { return true }
        func pairs(_ text: String) -> [String] { zip(text, text.dropFirst()).map { "\($0)\($1)" } }
        var rest = pairs(b)
        let all = pairs(a).count + rest.count
        let shared = pairs(a).count { pair in
            guard let place = rest.firstIndex(of: pair) else { return false }
            rest.remove(at: place)
            return true
        }
        return shared * 4 >= all
    }

    private mutating func add(_ party: Party, from place: Int, namesakes: [Int]) {
        var party = party
        let sameID = first.place(ofID: party.id)
        if ids.contains(party.id) {
            var number = 2
            while ids.contains("\(party.id)-\(number)") || second.place(ofID: "\(party.id)-\(number)") != nil {
                number += 1
            }
            party.id = "\(party.id)-\(number)"
        }
        ids.insert(party.id)
        placeOfSecond[place] = parties.count
        report.added.append(parties.count)
        if let match = sameID ?? namesakes.first {
            report.keptApart.append(
                MergeReport.KeptApart(
                    first: match, second: parties.count,
                    reason: namesakes.isEmpty ? .sameIDOtherName : .severalOfThatName))
        }
        parties.append(party)
    }

    // MARK: One party of two

    private mutating func merge(_ other: Party, into place: Int) {
        var party = parties[place]
        var conflicts: [(MergeReport.Field, kept: String, other: String)] = []
        func take<Value: Equatable>(
            _ path: WritableKeyPath<Party, Value?>, _ field: MergeReport.Field, _ text: (Value) -> String
        ) {
            guard let theirs = other[keyPath: path] else { return }
            guard let ours = party[keyPath: path] else { return party[keyPath: path] = theirs }
            if ours != theirs { conflicts.append((field, text(ours), text(theirs))) }
        }
        if party.name != other.name { conflicts.append((.name, party.name, other.name)) }
        if party.id != other.id, other.id != other.name {
            conflicts.append((.id, party.id, other.id))
        }
        if let ours = party.kind, let theirs = other.kind, ours != theirs {
            // That someone is a resident protects their name, whichever map says so.
            party.kind = theirs == .resident ? .resident : ours
            conflicts.append((.kind, (party.kind ?? ours).rawValue, (theirs == .resident ? ours : theirs).rawValue))
        } else {
            party.kind = party.kind ?? other.kind
        }
        take(\.role, .role) { $0 }
        take(\.sector, .sector, \.rawValue)
        take(\.area, .area) { $0 }
        take(\.capacity, .capacity) { String($0) }
        take(\.coordinate, .coordinate) { "\($0.latitude) \($0.longitude)" }
        if party.persons == 1 {
            party.persons = other.persons
        } else if other.persons != 1, other.persons != party.persons {
            conflicts.append((.persons, String(party.persons), String(other.persons)))
        }
        join(&party.purposes, other.purposes)
        join(&party.voices, other.voices)
        join(&party.serves, other.serves)
        join(&party.talents, other.talents)
        join(&party.wishes, other.wishes)
        join(&party.tags, other.tags)
        party.note = joined(party.note, other.note)
        for (title, value) in other.attributes {
            if let ours = party.attributes[title], ours != value {
                conflicts.append((.attribute(title), ours, value))
            } else {
                party.attributes[title] = value
            }
        }
        for (field, kept, theirs) in conflicts {
            party.attributes.keep(theirs, under: words.title(field))
            report.conflicts.append(
                MergeReport.Conflict(subject: .party(place), field: field, kept: kept, other: theirs))
        }
        parties[place] = party
    }

    private func join<Value: Equatable>(_ values: inout [Value], _ others: [Value]) {
        values += others.filter { !values.contains($0) }
    }

    /// Employers are named by identifiers, which may have changed.
    private mutating func settleEmployers() {
        for (place, party) in second.parties.enumerated() {
            guard let employer = party.employer.flatMap(second.place(ofID:)) else { continue }
            let theirs = parties[placeOfSecond[employer]].id
            let merged = placeOfSecond[place]
            let ours = merged < first.parties.count ? first.parties[merged].employer : nil
            if let ours, ours != theirs {
                parties[merged].attributes.keep(theirs, under: words.title(.employer))
                report.conflicts.append(
                    MergeReport.Conflict(subject: .party(merged), field: .employer, kept: ours, other: theirs))
            } else {
                parties[merged].employer = theirs
            }
        }
    }
}

/// Two texts as one; each once.
func joined(_ first: String?, _ second: String?) -> String? {
    guard let first, let second else { return first ?? second }
    return first.contains(second) ? first : second.contains(first) ? second : first + "\n" + second
}

extension OrderedDictionary<String, String> {
    /// Keeps a value under a title, or under the title with a number if it is taken by another value.
    mutating func keep(_ value: String, under title: String) {
        var (name, number) = (title, 1)
        while let taken = self[name], taken != value {
            number += 1
            name = "\(title) \(number)"
        }
        self[name] = value
    }
}
