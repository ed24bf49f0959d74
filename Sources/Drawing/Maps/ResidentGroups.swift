internal import Community

/// The residents of a map in groups so large that nobody in them can be known, for pictures that everyone may see.
///
/// A voice has a group: everyone who has it, so that its number is the one that every other table has, and the
/// difference tells nothing. Who has several voices is in several groups; who has none of those shown is among the
/// others. With threshold t,
/// - a group has at least t people, and so has the rest of the residents: a voice that all but a few have would be told
///   of each;
/// - a group has a tie: that nobody in it has one would be told of each;
/// - the others are nobody, or at least t people with a tie among them;
/// - how many have several voices follows from the numbers when that of the others is told, or there are none. It is
///   then nought or at least t; else the number of the others is kept back.
///
/// The smallest voices lose their groups until all of this holds. Below t residents in all there is no group, and when
/// no voice has one there is one group of all residents.
struct ResidentGroups {
    /// A group.
    struct Group {
        /// What the people in it have in common.
        let content: Content
        /// The places of its parties.
        let members: [Int]
        /// The number of people, if it may be told.
        let persons: Int?
        /// Whether a tie of theirs counts.
        let isTied: Bool
    }

    enum Content: Hashable {
        case voice(Voice)
        case others
        case all
    }

    /// The groups, voices in the order of the map.
    private(set) var groups: [Group] = []
    /// The number of all residents, if there are enough to tell it.
    private(set) var persons: Int?
    /// Whether there are residents, but too few to be shown.
    private(set) var isLeftOut = false

    private let map: NeighbourhoodMap
    private let tied: [Bool]

    /// - Parameter tied: for each party, whether a tie of it counts.
    init(of map: NeighbourhoodMap, tied: [Bool]) {
        self.map = map
        self.tied = tied
        let threshold = max(map.settings.disclosureThreshold, MapSettings.leastDisclosureThreshold)
        let residents = map.parties.indices.filter { map.parties[$0].isPerson }
        let total = count(residents)
        if total < threshold {
            isLeftOut = !residents.isEmpty
            return
        }
        persons = total
        var shown = map.voices.map { voice in
            group(.voice(voice), residents.filter { map.parties[$0].voices.contains(voice) })
        }.filter { $0.persons! >= threshold && total - $0.persons! >= threshold && $0.isTied }
        while !shown.isEmpty {
            if let others = safeOthers(beside: shown, among: residents, total: total, threshold: threshold) {
                groups = shown + others
                return
            }
            shown.remove(at: shown.indices.min { shown[$0].persons! < shown[$1].persons! }!)
        }
        groups = [group(.all, residents)]
    }

    /// Those who are in none of the groups, as one group or none at all; nil if that would tell too much.
    private func safeOthers(beside shown: [Group], among residents: [Int], total: Int, threshold: Int) -> [Group]? {
        let covered = Set(shown.flatMap(\.members))
        let others = group(.others, residents.filter { !covered.contains($0) })
        let overlap = shown.reduce(others.persons! - total) { $0 + $1.persons! }
        let isOverlapSafe = overlap == 0 || overlap >= threshold
        if others.members.isEmpty { return isOverlapSafe ? [] : nil }
        guard others.persons! >= threshold, others.isTied else { return nil }
        return [
            Group(
                content: .others, members: others.members, persons: isOverlapSafe ? others.persons : nil, isTied: true)
        ]
    }

    private func group(_ content: Content, _ members: [Int]) -> Group {
        Group(content: content, members: members, persons: count(members), isTied: members.contains { tied[$0] })
    }

    /// The people that some parties stand for; a party counts for a million at most.
    func count(_ places: some Sequence<Int>) -> Int {
        places.reduce(0) { $0 + min(map.parties[$1].persons, 1_000_000) }
    }
}
