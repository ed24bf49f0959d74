/// Everything that is wrong with what was to become a map.
public struct InvalidMap: Error, Hashable, Sendable {
    /// What is wrong, in the order of settings, parties, ties, population; never empty.
    public let problems: [MapProblem]
}

/// One thing that is wrong, and where: parties, ties and figures by their place in their list.
public enum MapProblem: Hashable, Sendable {
    /// The disclosure threshold is below the least that can be set.
    case thresholdTooLow(Int)
    /// A party has no name.
    case partyWithoutName(party: Int)
    /// Two parties have the same identifier.
    case duplicateID(String, first: Int, second: Int)
    /// A party stands for fewer than one person.
    case personsBelowOne(party: Int, Int)
    /// A capacity is below nought.
    case negativeCapacity(party: Int, Int)
    /// A party works for one that is not there.
    case unknownEmployer(party: Int, String)
    /// A tie begins or ends at a place where no party is.
    case noSuchParty(tie: Int, place: Int)
    /// A strength is not above 0, or above full strength, or not a number.
    case strengthOutOfRange(tie: Int, Double)
    /// A tie ended before it began, or on the same day.
    case endsBeforeItBegins(tie: Int, since: Day, until: Day)
    /// A population figure is below nought.
    case negativePopulation(figure: Int, Int)
}

struct MapValidator {
    let parties: [Party]
    private let mostStrength: Double
    private(set) var placeOfID: [String: Int] = [:]
    private(set) var problems: [MapProblem] = []

    init(parties: [Party], settings: MapSettings) {
        self.parties = parties
        mostStrength = settings.fullStrength ?? .greatestFiniteMagnitude
        if settings.disclosureThreshold < MapSettings.leastDisclosureThreshold {
            problems.append(.thresholdTooLow(settings.disclosureThreshold))
        }
    }

    mutating func checkParties() {
        placeOfID.reserveCapacity(parties.count)
        // By place, for a party is large to copy.
        for place in parties.indices {
            let id = parties[place].id
            if let first = placeOfID.updateValue(place, forKey: id) {
                placeOfID[id] = first
                problems.append(.duplicateID(id, first: first, second: place))
            }
            if parties[place].name.allSatisfy(\.isWhitespace) { problems.append(.partyWithoutName(party: place)) }
            let persons = parties[place].persons
            if persons < 1 { problems.append(.personsBelowOne(party: place, persons)) }
            if let capacity = parties[place].capacity, capacity < 0 {
                problems.append(.negativeCapacity(party: place, capacity))
            }
        }
        for place in parties.indices {
            if let employer = parties[place].employer, placeOfID[employer] == nil {
                problems.append(.unknownEmployer(party: place, employer))
            }
        }
    }

    mutating func check(_ ties: TieList) {
        let saysStrengths = ties.saysStrengths
        let saysPeriods = ties.saysPeriods
        for place in ties.indices {
            let (from, to) = ties.ends(at: place)
            if from >= parties.count { problems.append(.noSuchParty(tie: place, place: from)) }
            if to >= parties.count { problems.append(.noSuchParty(tie: place, place: to)) }
            if saysStrengths, let strength = ties.strength(at: place), !(strength > 0 && strength <= mostStrength) {
                problems.append(.strengthOutOfRange(tie: place, strength))
            }
            if saysPeriods, case (let since?, let until?) = ties.period(at: place), until <= since {
                problems.append(.endsBeforeItBegins(tie: place, since: since, until: until))
            }
        }
    }

    mutating func check(_ population: [PopulationFigure]) {
        for (place, figure) in population.enumerated() where figure.count < 0 {
            problems.append(.negativePopulation(figure: place, figure.count))
        }
    }
}
