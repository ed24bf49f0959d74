public import Community
public import Graphs

extension NeighbourhoodMap {
    /// Who would lose all contact with some parties if one party left, and by how many independent routes each resident
    /// is held.
    ///
    /// A resident depends on a party if every path from the sources to the resident passes it (it dominates the
    /// resident). The number of independent routes is the most paths that share no party but the resident, by Menger's
    /// theorem the fewest parties whose leaving would end all contact. Paths run along the direction of ties where the
    /// projection has one; several ties between the same two parties are one way in.
    ///
    /// - Parameters:
    ///   - voice: whose dependence is asked; none means all residents.
    ///   - selection: the parties from which contact comes.
    ///   - projection: the ties that count.
    ///   - execution: how the work is done.
    /// - Throws: `CancellationError`.
    /// - Complexity: O((parties + ties) log parties) for the threads, O(routes x (parties + ties)) for each resident of
    ///   the voice who has more than one route.
    public func dependence(
        of voice: Voice? = nil, from selection: SourceSelection = .usual, projection: Projection,
        execution: Execution = .allCores
    ) throws(CancellationError) -> DependenceReport {
        let network = network(projection)
        let sources = places(of: selection)
        let threads = Threads(from: sources, in: network)
        let contact = network.graph.breadthFirst(from: sources.map { Node($0) })
        let residents = residents(of: voice).filter { contact.distance(to: Node($0)) ?? 0 > 0 }
        let routes = try network.graph.disjointRouteCounts(
            from: sources.map { Node($0) }, to: residents.map { Node($0) }, execution: execution)
        return DependenceReport(
            projection: projection, selection: selection, sources: sources, voice: voice,
            inContact: headcount(residents), fragile: headcount(residents.filter { threads.above($0) != nil }),
            pillars: threads.pillars(of: residents, in: self),
            residents: zip(residents, routes).map { place, routes in
                DependenceReport.Footing(party: place, dependsOn: threads.above(place), independentRoutes: routes)
            })
    }
}
