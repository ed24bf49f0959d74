internal import Community

extension ReadProblem {
    /// What the model has against a map, for problems that a reader did not see where they stand.
    init(_ problem: MapProblem, parties: [Party], fullStrength: Double?) {
        func quote(_ number: some CustomStringConvertible) -> Quotation {
            Quotation(number.description, mayNamePerson: false)
        }
        func range(_ column: Column, _ number: Int, _ range: NumberRange) -> ReadProblem {
            .outOfRange(header: column.rawValue, quote(number), range)
        }
        switch problem {
        case .thresholdTooLow(let threshold):
            self = range(.value, threshold, .atLeast(MapSettings.leastDisclosureThreshold))
        case .partyWithoutName: self = .emptyCell(header: Column.name.rawValue)
        case .duplicateID(let id, _, _):
            self = .duplicateID(Quotation(id, mayNamePerson: true), first: SourcePlace(file: ""))
        case .personsBelowOne(_, let persons): self = range(.persons, persons, .atLeast(1))
        case .negativeCapacity(_, let capacity): self = range(.capacity, capacity, .atLeast(0))
        case .unknownEmployer(_, let employer):
            self = .unknownParty(
                header: Column.employer.rawValue, Quotation(employer, mayNamePerson: true), nearest: [])
        case .noSuchParty(_, let place):
            self = .unknownParty(header: Column.to.rawValue, quote(place), nearest: [])
        case .strengthOutOfRange(_, let strength):
            self = .outOfRange(
                header: Column.strength.rawValue, quote(strength),
                fullStrength.map(NumberRange.positiveUpTo) ?? .positive)
        case .endsBeforeItBegins(_, let since, let until): self = .endsBeforeItBegins(since: since, until: until)
        case .negativePopulation(_, let count): self = range(.count, count, .atLeast(0))
        }
    }
}
