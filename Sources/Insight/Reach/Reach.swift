public import Community
public import Graphs

extension NeighbourhoodMap {
    /// How many people of a voice are reached from some parties within so many steps, by whom, and who is not.
    ///
    /// Share reached = persons at most `steps` steps from the nearest source / persons on the map, along the direction
    /// of ties where the projection has one. A source that is a resident is at 0 steps. Without sources nobody is
    /// reached; without residents every count is 0 and every share none.
    ///
    /// - Parameters:
    ///   - voice: whose reach is asked; none means all residents, and then there are no others to compare with.
    ///   - selection: the parties from which people are reached.
    ///   - steps: the number of steps that is asked about, at least 1; 1, 2, 3 and any number stand in the report too.
    ///   - projection: the ties that count.
    ///   - permutations: how often the voice is dealt out at random to test the difference with the other residents;
    ///     0 leaves the test out.
    ///   - seed: the seed of those draws.
    ///   - execution: how the work is done.
    /// - Throws: `CancellationError`.
    /// - Complexity: O(parties + ties) for the counts, O(sources x (parties + ties)) at most for who reaches whom, and
    ///   O(permutations x residents of the smaller group) for the test.
    public func reach(
        of voice: Voice? = nil, from selection: SourceSelection = .usual, within steps: Int = 2,
        projection: Projection, permutations: Int = 10_000, seed: UInt64 = 1, execution: Execution = .allCores
    ) throws(CancellationError) -> ReachReport {
        precondition(steps >= 1, "Reach is asked within at least one step.")
        precondition(permutations >= 0, "There are no fewer than no permutations.")
        let network = network(projection)
        let sources = places(of: selection)
        let contact = network.graph.breadthFirst(from: sources.map { Node($0) })
        let people = residents(of: voice)
        let others = voice.map { voice in residents(of: nil).filter { !parties[$0].voices.contains(voice) } } ?? []

        let group = reachedGroup(people, contact: contact, network: network, within: steps)
        let otherGroup = reachedGroup(others, contact: contact, network: network, within: steps)
        func reached(_ places: [Int]) -> ReachedParties {
            places.map { (parties[$0].persons, contact.distance(to: Node($0)) ?? .max <= steps) }
        }
        let parity = try ReachReport.Parity(
            of: reached(people), against: reached(others), permutations: permutations, seed: seed, execution: execution)
        let meetings = try Meetings(
            of: people, with: sources, in: network.graph, within: steps, map: self, execution: execution)
        return ReachReport(
            projection: projection, voice: voice, selection: selection, sources: sources, within: steps,
            residents: group, others: otherGroup, parity: parity,
            population: voice.flatMap { voice in
                coverage(
                    of: voice, recorded: group.total, reached: group.reached(within: steps)?.reached ?? Headcount())
            },
            reachers: meetings.reachers,
            distances: people.map { place in
                ReachReport.ResidentDistance(
                    party: place, steps: contact.distance(to: Node(place)), reachedBy: meetings.count[place],
                    isTied: network.isTied(place))
            })
    }

    private func reachedGroup(
        _ people: [Int], contact: BreadthFirstTree, network: Network, within steps: Int
    ) -> ReachReport.ReachedGroup {
        func count(where isCounted: (Int?, Int) -> Bool) -> Headcount {
            headcount(people.filter { isCounted(contact.distance(to: Node($0)), $0) })
        }
        let total = headcount(people)
        let limits: [Int?] = Set([1, 2, 3, steps]).sorted() + [nil]
        return ReachReport.ReachedGroup(
            total: total,
            areSources: count { distance, _ in distance == 0 },
            steps: limits.map { limit in
                let reached = count { distance, _ in distance.map { $0 <= limit ?? .max } ?? false }
                return ReachReport.StepReach(within: limit, reached: reached, share: reached.share(of: total))
            },
            unreachable: count { distance, place in distance == nil && network.isTied(place) },
            isolated: count { distance, place in distance == nil && !network.isTied(place) })
    }
}
