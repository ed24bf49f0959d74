internal import Community
internal import Graphs

/// What the search for every kind of gap needs to know.
struct GapSearch {
    let map: NeighbourhoodMap
    let network: Network
    let sources: [Int]
    let steps: Int
    /// How the sources reach everyone.
    let contact: BreadthFirstTree
    /// The professionals, by place.
    let professionals: [Int]
    /// The role of each party, so written that the same role is the same text.
    let roles: [String?]
    /// The people that each party is tied to directly; persons among the parties have none.
    let load: [Int]

    init(in map: NeighbourhoodMap, from sources: [Int], within steps: Int, projection: Projection) {
        self.map = map
        self.sources = sources
        self.steps = steps
        let network = map.network(projection)
        self.network = network
        contact = network.graph.breadthFirst(from: sources.map { Node($0) })
        professionals = map.parties.indices.filter { map.parties[$0].kind == .professional }
        roles = map.parties.map { $0.role?.lowercased() }
        load = map.parties.indices.map { place in
            if map.parties[place].isPerson { return 0 }
            return map.headcount(network.acquaintances(of: place).filter { map.parties[$0].isPerson }).persons
        }
    }

    var parties: [Party] { map.parties }

    /// The residents of each voice, in the order of the map; last those of whom no voice is known.
    func voiceGroups() -> [(voice: Voice?, residents: [Int])] {
        let residents = map.residents(of: nil)
        return map.voices.map { voice in (voice, residents.filter { parties[$0].voices.contains(voice) }) }
            + [(nil, residents.filter { parties[$0].voices.isEmpty })]
    }

    /// The steps from the nearest source; none if no path leads there.
    func distance(_ place: Int) -> Int? { contact.distance(to: Node(place)) }

    /// Whether it is not known that a party cannot be there for more residents.
    func hasRoom(_ place: Int) -> Bool { parties[place].capacity.map { load[place] < $0 } ?? true }

    /// A share of people who are counted in the evidence; nought of nobody.
    func share(_ part: Int, of whole: Int) -> Double { whole > 0 ? Double(part) / Double(whole) : 0 }
}

extension Network {
    /// The other parties that a party has a tie with, whichever way it leads, by place.
    func acquaintances(of place: Int) -> [Int] {
        var others = graph.arcs(from: Node(place)).map(\.neighbor.index)
        if graph.isDirected {
            others += graph.arcs(to: Node(place)).map(\.neighbor.index)
            others.sort()
        }
        // Equals stand side by side.
        var last = place
        return others.filter { other in
            defer { last = other == place ? last : other }
            return other != place && other != last
        }
    }
}
