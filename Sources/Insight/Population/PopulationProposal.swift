public import Community

/// What the figures of a statistical office say for the population table of a map.
public struct PopulationProposal: Sendable {
    /// The area that the figures are of.
    public var area: StatisticalArea
    /// Each voice of which the office counts people, in the order of `Voice.builtIn`.
    public var lines: [Line]
    /// The voices that the office does not count and that have no figure on the map: known ones, then those of the map.
    /// They are for the user to fill in; nothing is proposed for them.
    public var leftToUser: [Voice]

    /// A voice and what the office says of it.
    public struct Line: Hashable, Sendable {
        /// The voice.
        public var voice: Voice
        /// The figure, or why there is none.
        public var outcome: Outcome
    }

    /// A figure, or why there is none.
    public enum Outcome: Hashable, Sendable {
        /// So many people, found in this way, and what stood in the table before.
        case figure(PopulationFigure, basis: Basis, change: Change)
        /// There is no figure to be had.
        case none(Gap)
    }

    /// How a figure was found.
    public enum Basis: Hashable, Sendable {
        /// The office counted.
        case counted
        /// A share of 100 of all inhabitants, rounded to fives.
        case share(Double, ofInhabitants: Int)
        /// The share of 100 in the nation's 40 % of lowest personal incomes, of those with an income; rounded to fives.
        case lowestIncomes(Double, ofRecipients: Int)
        /// The same share of the inhabitants of 15 years or older, where those with an income are not counted.
        case lowestIncomesOfAdults(Double, ofInhabitants: Int)
    }

    /// What a figure does to the population table.
    public enum Change: Hashable, Sendable {
        /// It is added.
        case added
        /// It takes the place of one of the same voice, area and year.
        case replaces(Int)
        /// It was there already.
        case unchanged
    }

    /// Why there is no figure.
    public enum Gap: String, Hashable, Sendable {
        /// The office has no figure.
        case missing
        /// The office keeps it secret.
        case secret
        /// The file does not speak of it.
        case notInFile
        /// There is a share, and not of how many.
        case withoutBase
        /// It would be a share of fewer people than the office itself gives shares of.
        case tooFewPeople
    }
}

extension PopulationProposal {
    /// The office itself gives shares of at least so many people, and shares by income of at least so many.
    public static let leastForShare = 50, leastForIncome = 100

    /// Holds an area against a map.
    ///
    /// The figure of a voice is of the map's whole area if the two have the same name, and else of a part that has the
    /// name of the statistical area.
    ///
    /// - Parameters:
    ///   - area: the area, with its figures.
    ///   - map: the map whose table is to be filled.
    ///   - year: the year of the figures, where the file does not say it.
    ///   - source: the words for where a figure comes from.
    public init(
        of area: StatisticalArea, for map: NeighbourhoodMap, year: Int? = nil, source: (Basis, Int?) -> String
    ) {
        self.area = area
        self.area.year = year ?? area.year
        let found: [(Voice, Result<(Int, Basis), NoFigure>)] = [
            (.lowIncome, Self.lowIncome(area)), (.elderly, Self.elderly(area)),
        ]
        let name = Self.name(of: area, on: map)
        let yearOfFigures = self.area.year
        lines = found.map { voice, result in
            switch result {
            case .failure(let gap): return Line(voice: voice, outcome: .none(gap.reason))
            case .success((let count, let basis)):
                let figure = PopulationFigure(
                    voice: voice, area: name, count: count, source: source(basis, yearOfFigures), year: yearOfFigures)
                return Line(
                    voice: voice, outcome: .figure(figure, basis: basis, change: Self.change(figure, on: map)))
            }
        }
        let counted = Set(map.population.map(\.voice)).union(found.map(\.0))
        let others = map.voices.filter { !Voice.builtIn.contains($0) }
        leftToUser = (Voice.builtIn + others).filter { !counted.contains($0) }
    }

    private struct NoFigure: Error { let reason: Gap }

    private static func elderly(_ area: StatisticalArea) -> Result<(Int, Basis), NoFigure> {
        switch area.elderly {
        case .count(let count): .success((count, .counted))
        case .percentage(let share): count(share, of: area.inhabitants, atLeast: leastForShare, Basis.share)
        default: .failure(NoFigure(reason: gap(area.elderly)))
        }
    }

    private static func lowIncome(_ area: StatisticalArea) -> Result<(Int, Basis), NoFigure> {
        guard case .percentage(let share) = area.lowIncome else {
            return .failure(NoFigure(reason: gap(area.lowIncome)))
        }
        if case .count = area.incomeRecipients {
            return count(share, of: area.incomeRecipients, atLeast: leastForIncome, Basis.lowestIncomes)
        }
        guard case .count(let all) = area.inhabitants else { return .failure(NoFigure(reason: .withoutBase)) }
        let children: Int
        switch area.children {
        case .count(let count): children = min(all, count)
        case .percentage(let share): children = Int((Double(all) * share / 100).rounded())
        default: return .failure(NoFigure(reason: .withoutBase))
        }
        return count(share, of: .count(all - children), atLeast: leastForIncome, Basis.lowestIncomesOfAdults)
    }

    /// A share of a count, rounded to fives as the office rounds.
    private static func count(
        _ share: Double, of base: StatisticalFigure, atLeast least: Int, _ basis: (Double, Int) -> Basis
    ) -> Result<(Int, Basis), NoFigure> {
        guard case .count(let all) = base else { return .failure(NoFigure(reason: .withoutBase)) }
        if all < least { return .failure(NoFigure(reason: .tooFewPeople)) }
        return .success((Int((Double(all) * share / 500).rounded()) * 5, basis(share, all)))
    }

    private static func gap(_ figure: StatisticalFigure) -> Gap {
        switch figure {
        case .secret: .secret
        case .notAsked: .notInFile
        case .missing, .count, .percentage: .missing
        }
    }

    /// The area as the map calls it; none if it is the whole of it.
    private static func name(of area: StatisticalArea, on map: NeighbourhoodMap) -> String? {
        let wanted = area.name.lowercased()
        if map.settings.area?.lowercased() == wanted { return nil }
        return map.parties.lazy.compactMap(\.area).first { $0.lowercased() == wanted } ?? area.name
    }

    private static func place(of figure: PopulationFigure, on map: NeighbourhoodMap) -> Int? {
        map.population.firstIndex { other in
            other.voice == figure.voice && other.year == figure.year
                && (other.area == figure.area || other.area ?? map.settings.area == figure.area ?? map.settings.area)
        }
    }

    private static func change(_ figure: PopulationFigure, on map: NeighbourhoodMap) -> Change {
        guard let place = place(of: figure, on: map) else { return .added }
        let old = map.population[place]
        return old.count == figure.count && old.source == figure.source ? .unchanged : .replaces(old.count)
    }

    /// The population table of a map with the figures of this proposal in it: each in the place of the one of the same
    /// voice, area and year, or at the end.
    ///
    /// - Parameter map: the map that the proposal was made for.
    public func population(of map: NeighbourhoodMap) -> [PopulationFigure] {
        var figures = map.population
        for line in lines {
            guard case .figure(let figure, _, _) = line.outcome else { continue }
            if let place = Self.place(of: figure, on: map) {
                figures[place].count = figure.count
                figures[place].source = figure.source
            } else {
                figures.append(figure)
            }
        }
        return figures
    }
}
