internal import OrderedCollections

/// Who lives and works in a neighbourhood, and what ties them: parties, ties, population figures, settings.
///
/// A map is whole and consistent, or it is not made: see ``MapProblem`` for what is asked of it. Parties and ties are
/// named by their place in ``parties`` and ``ties``; the node of a party in a ``Network`` has the same place.
public struct NeighbourhoodMap: Sendable {
    /// What holds for the map as a whole.
    public let settings: MapSettings
    /// The parties, in the order of the file.
    public let parties: [Party]
    /// The ties, in the order of the file.
    public let ties: TieList
    /// How many people of each voice live where.
    public let population: [PopulationFigure]
    private let placeOfID: [String: Int]
    private let sectors: [Sector]

    /// Makes a map.
    ///
    /// - Throws: ``InvalidMap`` with everything that is wrong, not only the first.
    public init(
        settings: MapSettings = MapSettings(), parties: [Party], ties: TieList = TieList(),
        population: [PopulationFigure] = []
    ) throws(InvalidMap) {
        var validator = MapValidator(parties: parties, settings: settings)
        validator.checkParties()
        validator.check(ties)
        validator.check(population)
        if !validator.problems.isEmpty { throw InvalidMap(problems: validator.problems) }
        self.settings = settings
        self.parties = parties
        self.ties = ties
        self.population = population
        placeOfID = validator.placeOfID
        sectors = Self.sectors(of: parties, ties: ties, placeOfID: validator.placeOfID)
    }

    /// The place of the party with an identifier.
    public func place(ofID id: String) -> Int? { placeOfID[id] }

    /// The sector that counts for the party at a place: the one that was given; for a professional without one, that of
    /// the employer; else the usual one for its kind.
    public func sector(of place: Int) -> Sector { sectors[place] }

    /// The world of the party at a place: that of its sector.
    public func world(of place: Int) -> World { sectors[place].world }

    /// The voices that occur on the map or in its population figures: the built-in ones first, in their order, then
    /// others as they come.
    public var voices: [Voice] {
        var occurring: Set<Voice> = []
        var others: [Voice] = []
        for voice in parties.flatMap({ $0.voices + $0.serves }) + population.map(\.voice)
        where occurring.insert(voice).inserted && !Voice.builtIn.contains(voice) {
            others.append(voice)
        }
        return Voice.builtIn.filter(occurring.contains) + others
    }

    /// The headers of the columns that Schakel does not know, as far as a party has something in them, sorted.
    public var attributeHeaders: [String] {
        Set(parties.flatMap { party in party.attributes.filter { !$0.value.isEmpty }.map(\.key) }).sorted()
    }

    private static func sectors(of parties: [Party], ties: TieList, placeOfID: [String: Int]) -> [Sector] {
        var employers = parties.map { $0.employer.flatMap { placeOfID[$0] } }
        if let worksFor = ties.kindsByCode.firstIndex(of: .worksFor) {
            for place in ties.indices where ties.kindCode(at: place) == worksFor {
                let (from, to) = ties.ends(at: place)
                if employers[from] == nil { employers[from] = to }
            }
        }
        return parties.indices.map { place in
            if let given = parties[place].sector { return given }
            if parties[place].kind == .professional, let employer = employers[place] {
                return parties[employer].sector ?? Self.usualSector(of: parties[employer].kind)
            }
            return Self.usualSector(of: parties[place].kind)
        }
    }

    private static func usualSector(of kind: PartyKind?) -> Sector {
        switch kind {
        case nil, .resident, .group: .residents
        case .organisation, .professional, .place, .activity: .other
        }
    }
}

extension NeighbourhoodMap: Equatable {
    /// Whether two maps say the same, in the same order.
    public static func == (lhs: NeighbourhoodMap, rhs: NeighbourhoodMap) -> Bool {
        lhs.settings == rhs.settings && lhs.parties == rhs.parties && lhs.ties == rhs.ties
            && lhs.population == rhs.population
    }
}
