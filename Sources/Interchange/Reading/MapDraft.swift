internal import Community
internal import Graphs
internal import OrderedCollections

/// A map in the making: what every format puts its parties and ties into.
///
/// It finds parties by identifier and name, keeps the log, and is a map in the end or an error.
struct MapDraft {
    let options: ReadOptions
    let execution: Execution
    var log = DiagnosticLog()
    var settings = MapSettings()
    /// Whether the map says itself how strong a tie can be.
    var saysFullStrength = false
    /// Whether the parties are those that ties name.
    var namesAreParties = false
    /// Whether a tie leads one way because its row or the options say so.
    var isDirected = false
    /// Whether the sheet of ties is called as network tools call it.
    var tiesAreOfTool = false
    /// Whether ties lead one way of which the row does not say it, if the file says so.
    var saysDirected: Bool?
    /// Whether the format says of every tie which way it leads, so that what is usual for its kind need not be kept.
    var saysEveryDirection = false
    var population: [PopulationFigure] = []
    private var hasSums = false
    private(set) var parties: [Party] = []
    private(set) var ties = TieList()
    /// How the names of parties are hashed.
    let hasher: NameHasher
    private var ids: NameIndex
    private var names: NameIndex
    private var nearestNames: NearestNames?
    private var duplicates = DuplicateFinder()

    /// - Parameters:
    ///   - options: how files are read, where they leave that open.
    ///   - execution: how many threads work on large files.
    init(options: ReadOptions, execution: Execution = .allCores) {
        self.options = options
        self.execution = execution
        hasher = NameHasher()
        ids = NameIndex(hasher: hasher)
        names = NameIndex(hasher: hasher)
    }

    /// The map, or all that is wrong with it.
    ///
    /// - Parameter place: of the whole input.
    consuming func map(format: MapFormat, at place: SourcePlace) throws(ReadError) -> ReadMap {
        if namesAreParties { parties = (0..<ids.count).map { Party(name: ids.name($0)) } }
        if hasSums { settings.fullStrength = nil }
        if log.hasErrors { throw .invalid(log.diagnostics) }
        let map: NeighbourhoodMap
        do {
            map = try NeighbourhoodMap(settings: settings, parties: parties, ties: ties, population: population)
        } catch {
            for problem in error.problems {
                log.error(at: place, ReadProblem(problem, parties: parties, fullStrength: settings.fullStrength))
            }
            throw .invalid(log.diagnostics)
        }
        return ReadMap(map: map, format: format, isDirected: isDirected, diagnostics: log.diagnostics)
    }
}

// MARK: - Parties

extension MapDraft {
    /// Makes room for so many parties in all.
    ///
    /// - Parameter haveNames: whether they have names beside their identifiers.
    mutating func reserveParties(_ count: Int, haveNames: Bool) {
        parties.reserveCapacity(count)
        ids.reserve(count)
        if haveNames { names.reserve(count) }
    }

    /// Adds a party, unless there is one with its identifier: then its place is returned.
    mutating func add(_ party: Party) -> Int? {
        var id = party.id
        let place = Int32(parties.count)
        if let first = id.withUTF8({ ids.add($0, place) }) { return Int(first) }
        if party.name != party.id {
            var name = party.name
            name.withUTF8 { name in
                if names.add(name, place) != nil { names.change(name, to: NameIndex.ambiguous) }
            }
        }
        parties.append(party)
        return nil
    }

    mutating func setEmployer(_ employer: Int, of party: Int) { parties[party].employer = parties[employer].id }

    /// Whether there is a party with an identifier or a name.
    func isParty(_ name: Bytes) -> Bool { ids.find(name) != nil || names.find(name) != nil }

    /// The party that a cell names: by identifier, or else by a name that only one party has.
    ///
    /// One that is not there is added if the format or the options have it so; else it is in the log.
    mutating func party(in row: Row, _ column: Int, title: String) -> Int? {
        if !row.isCoded(column) {
            let name = row.key(column)
            if let place = known(name) { return place }
            return unknown(name, title, at: row.place(column))
        }
        return party(named: row.word(column), header: title, at: row.place(column))
    }

    /// The party with an identifier, or else with a name that only one party has; see ``party(in:_:title:)``.
    mutating func party(named name: String, header: String, at place: @autoclosure () -> SourcePlace) -> Int? {
        var name = name
        return name.withUTF8 { party(named: $0, header: header, at: place()) }
    }

    /// The party with an identifier, or else with a name that only one party has; see ``party(in:_:title:)``.
    mutating func party(named name: Bytes, header: String, at place: @autoclosure () -> SourcePlace) -> Int? {
        if let place = known(name) { return place }
        return unknown(name, header, at: place())
    }

    /// The party that a name of which the hash is known stands for; where names are parties, a new one perhaps.
    mutating func party(named name: Bytes, hash: UInt64) -> Int? {
        if namesAreParties {
            let place = Int32(truncatingIfNeeded: ids.count)
            return Int(ids.add(name, place, hash: hash) ?? place)
        }
        if let place = ids.find(name, hash: hash) { return Int(place) }
        return names.find(name, hash: hash).flatMap { $0 == NameIndex.ambiguous ? nil : Int($0) }
    }

    /// Asks for the memory in which parties are looked up by name; see ``NameIndex/fetch(_:)``.
    func fetch(_ hashes: [UInt64]) {
        ids.fetch(hashes)
        if !namesAreParties { names.fetch(hashes) }
    }

    private mutating func known(_ name: Bytes) -> Int? {
        party(named: name, hash: hasher.hash(name))
    }

    private mutating func unknown(_ bytes: Bytes, _ header: String, at place: @autoclosure () -> SourcePlace) -> Int? {
        let name = bytes.string
        if names.find(bytes) == NameIndex.ambiguous {
            let (quotation, ids) = (quotation(name), namesakes(of: name))
            log.error(at: place(), .ambiguousName(header: header, quotation, ids: ids))
        } else if options.addsNewParties {
            log.remark(at: place(), .partyAdded(Quotation(name, mayNamePerson: true)))
            _ = add(Party(name: name))
            return parties.count - 1
        } else {
            let nearest = log.listsErrors ? nearest(to: name) : []
            log.error(
                at: place(),
                .unknownParty(header: header, Quotation(name, mayNamePerson: true), nearest: nearest))
        }
        return nil
    }

    private mutating func nearest(to name: String) -> [Quotation] {
        let names = nearestNames ?? NearestNames(parties.map(\.name) + parties.map(\.id))
        nearestNames = names
        var found: [Quotation] = []
        for place in names.places(to: name, count: 6) {
            let party = parties[place % parties.count]
            let quotation = Quotation(
                place < parties.count ? party.name : party.id, mayNamePerson: party.isPerson)
            if !found.contains(where: { $0.text == quotation.text }) { found.append(quotation) }
        }
        return Array(found.prefix(3))
    }

    private func quotation(_ name: String) -> Quotation {
        Quotation(name, mayNamePerson: parties.contains { $0.isPerson && $0.name == name })
    }

    private func namesakes(of name: String) -> [Quotation] {
        parties.filter { $0.name == name }.prefix(5).map { Quotation($0.id, mayNamePerson: $0.isPerson) }
    }
}

// MARK: - Ties

extension MapDraft {
    mutating func reserveTies(_ count: Int) { ties.reserve(count) }

    mutating func code(of kind: TieKind) -> Int { ties.code(of: kind) }

    /// Adds a tie of which nothing else is known. Much faster than ``add(_:at:)`` in a list of a million.
    mutating func addPlainTie(from: Int, to: Int, kind: Int, direction: Tie.Direction?, strength: Double?) {
        ties.append(from: from, to: to, kind: kind, direction: direction, strength: strength)
    }

    /// Says more of a tie that was added with ``addPlainTie(from:to:kind:direction:strength:)``.
    mutating func change(tieAt place: Int, _ change: (inout Tie) -> Void) { change(&ties[place]) }

    /// Gives a tie attributes, and changes nothing else of it.
    mutating func setAttributes(_ attributes: OrderedDictionary<String, String>, ofTieAt place: Int) {
        ties.setAttributes(attributes, at: place)
    }

    /// Makes an attribute of all strengths, which are none.
    mutating func keepStrengths(asAttribute title: String) {
        for place in ties.indices {
            guard let strength = ties.strength(at: place) else { continue }
            change(tieAt: place) { tie in
                tie.attributes[title] = NumberText.shortest(strength)
                tie.strength = nil
            }
        }
    }

    /// Whether ties must be added with ``add(_:at:)``.
    var looksForDuplicates: Bool { options.duplicates != .keep }

    /// Adds a tie, or does with it what the options say if it was there already.
    mutating func add(_ tie: Tie, at row: Row) { add(tie, offset: row.offset(0), in: row.source) }

    /// Adds a tie, or does with it what the options say if it was there already.
    ///
    /// - Parameters:
    ///   - offset: where it stands in the file.
    ///   - places: what says the place of an offset.
    mutating func add(_ tie: Tie, offset: Int, in places: any Places) {
        guard looksForDuplicates, let first = duplicates.first(tie, place: ties.count, offset: offset) else {
            return ties.append(tie)
        }
        switch options.duplicates {
        case .keep: ties.append(tie)
        case .last: ties[first.place] = tie
        case .sum:
            ties[first.place].strength = (ties[first.place].strength ?? 1) + (tie.strength ?? 1)
            hasSums = true
        case .error:
            log.error(at: places.place(at: offset), .duplicateTie(first: places.place(at: first.offset)))
        }
    }
}
