internal import Community
internal import Graphs

extension NeighbourhoodMap {
    /// The places of the residents who have a voice (none means all residents), in ascending order.
    func residents(of voice: Voice?) -> [Int] {
        parties.indices.filter { place in
            parties[place].isPerson && voice.map(parties[place].voices.contains) ?? true
        }
    }

    /// The people and parties at some places.
    func headcount(_ places: some Sequence<Int>) -> Headcount {
        var count = Headcount()
        for place in places { count.add(parties[place].persons) }
        return count
    }
}

extension Headcount {
    /// Counts a party that stands for some people; the sum stops at the largest number that there is.
    mutating func add(_ persons: Int) { add(Headcount(persons: persons, parties: 1)) }

    /// Counts others beside these, who are not among them.
    mutating func add(_ others: Headcount) {
        let (sum, isTooLarge) = persons.addingReportingOverflow(others.persons)
        persons = isTooLarge ? .max : sum
        parties += others.parties
    }
}

extension Network {
    /// Whether a party has a tie to another, whichever way it leads.
    func isTied(_ place: Int) -> Bool {
        let node = Node(place)
        return graph.arcs(from: node).contains { $0.neighbor != node }
            || graph.arcs(to: node).contains { $0.neighbor != node }
    }
}
