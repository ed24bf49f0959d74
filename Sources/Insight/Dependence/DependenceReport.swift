public import Community

/// Who would lose all contact with the sources if one party left: the dominators of each resident.
///
/// Contact comes from all sources together, along the ties that count. A party depends on another if every path from the
/// sources to it passes that other. Those on whom someone depends are the ``pillars``; they form trees, each pillar
/// under the nearest one that it depends on itself, and every resident hangs under the nearest one in their thread.
///
/// A resident who is a source, or to whom no path leads, depends on nobody and does not stand in it: see
/// ``ReachReport`` for those.
public struct DependenceReport: Codable, Sendable {
    /// The network that it speaks of.
    public var projection: Projection
    /// How the sources were chosen.
    public var selection: SourceSelection
    /// The parties from which contact comes, by place, in ascending order.
    public var sources: [Int]
    /// The voice that it speaks of; none means all residents.
    public var voice: Voice?
    /// The residents of the voice who are in contact with the sources without being one: those of ``residents``.
    public var inContact: Headcount
    /// How many of them are on a single thread: depend on at least one party.
    public var fragile: Headcount
    /// Parties on whom residents of the voice depend: most persons first, then nearest the sources, then by place. A
    /// source is among them when it is someone's only way in.
    public var pillars: [Pillar]
    /// Each resident of the voice in contact with the sources, by place.
    public var residents: [Footing]

    /// A party that others depend on.
    public struct Pillar: Codable, Sendable {
        /// The party, by place.
        public var party: Int
        /// The nearest party that it depends on itself, by place; none if it has more ways in or is a source.
        public var dependsOn: Int?
        /// The residents who would lose all contact if it left, itself not counted.
        public var dependents: Headcount
    }

    /// How a resident is held.
    public struct Footing: Codable, Sendable {
        /// The resident, by place.
        public var party: Int
        /// The nearest party that every path from the sources passes, by place; none if there is no such one.
        public var dependsOn: Int?
        /// The number of paths, each from another source, that share no party but the resident: 1 is a single thread,
        /// and then, and only then, ``dependsOn`` is some party.
        public var independentRoutes: Int
    }
}

extension DependenceReport {
    /// The parties that every path from the sources to a party passes, from the sources on, by place; empty for a party
    /// of which the report does not speak. O(pillars).
    public func thread(of party: Int) -> [Int] {
        var above: [Int: Int] = [:]
        for pillar in pillars { above[pillar.party] = pillar.dependsOn }
        for footing in residents { above[footing.party] = footing.dependsOn }
        var thread: [Int] = []
        var last = party
        while let next = above[last] {
            thread.append(next)
            last = next
        }
        return thread.reversed()
    }

    /// The residents who would lose all contact if a party left, by place, in ascending order. O(pillars + residents).
    public func dependents(of party: Int) -> [Int] {
        var hanging: Set<Int> = [party]
        // Whoever depends on a pillar has fewer dependents, or is farther from the sources: it comes later.
        for pillar in pillars {
            if let above = pillar.dependsOn, hanging.contains(above) { hanging.insert(pillar.party) }
        }
        return residents.filter { $0.dependsOn.map(hanging.contains) ?? false }.map(\.party)
    }
}
