public import Community

/// Merges two maps of the same neighbourhood into one, so that nothing of either is lost.
///
/// A party of the second map is one of the first if they have one identifier and names that look alike, or else if they
/// have one name that no other party of either map has. What only one map says is taken over, lists are joined, and where
/// both say something different the first counts and the second is kept in an attribute beside it. Ties are one if they
/// run between the same parties, are of one kind and do not contradict each other in direction and period.
///
/// O(parties + ties) on average.
public struct MapMerge: Sendable {
    /// The merged map.
    public let map: NeighbourhoodMap
    /// What matched, what was added, and where the maps contradict each other.
    public let report: MergeReport

    /// How names are compared, and how attributes are called that hold what the other map says.
    public struct Words {
        let key: (String) -> String
        let title: (MergeReport.Field) -> String

        /// Names the words.
        ///
        /// - Parameters:
        ///   - key: makes names that mean the same the same text, such as without regard to case and accents.
        ///   - title: what an attribute is called that holds what the other map says of something.
        public init(key: @escaping (String) -> String, title: @escaping (MergeReport.Field) -> String) {
            self.key = key
            self.title = title
        }
    }

    /// Merges two maps.
    ///
    /// - Parameters:
    ///   - first: the map that counts where the two contradict each other.
    ///   - second: the other map.
    ///   - words: how names are compared and attributes are called.
    /// - Throws: `InvalidMap` of Community if what is taken from both cannot stand together, such as a tie that would end
    ///   before it begins.
    public init(_ first: NeighbourhoodMap, _ second: NeighbourhoodMap, words: Words) throws(InvalidMap) {
        var settings = SettingsMerge(first, second, words)
        settings.merge()
        var parties = PartyMerge(first, second, words, settings.report)
        parties.merge()
        var ties = TieMerge(
            first, second, words, parties.report, placeOfSecond: parties.placeOfSecond, scale: settings.scaleOfSecond)
        ties.merge()
        var population = PopulationMerge(first, second, words, ties.report)
        population.merge()
        map = try NeighbourhoodMap(
            settings: settings.settings, parties: parties.parties, ties: ties.ties, population: population.figures)
        report = population.report
    }
}
