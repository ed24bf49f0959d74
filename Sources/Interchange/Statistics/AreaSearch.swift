public import Community

/// Finds areas of a file by what people call them.
public enum AreaSearch {
    /// The places of the areas that words can mean: a code; or a name, without regard to case, accents and punctuation;
    /// or a name after its level (`wijk Centrum`) or before its municipality (`Centrum, Oss`).
    ///
    /// - Parameters:
    ///   - words: what a user typed.
    ///   - areas: the areas of a file.
    /// - Returns: none, one, or all that go by the name, in the order of the file. O(areas).
    public static func places(of words: String, in areas: [StatisticalArea]) -> [Int] {
        let code = words.uppercased().filter { $0 != " " }
        let coded = areas.indices.filter { areas[$0].code == code }
        if !coded.isEmpty { return coded }
        let named = places(named: words, areas) { _ in true }
        if !named.isEmpty { return named }
        if let comma = words.lastIndex(of: ",") {
            let municipality = Folding.key(words[words.index(after: comma)...])
            return places(named: words[..<comma], areas) {
                $0.municipality.map { Folding.key($0) } == municipality
            }
        }
        guard let space = words.firstIndex(of: " "),
            let level = StatisticsColumns.levelOfWord[Folding.key(words[..<space])]
        else { return [] }
        return places(named: words[space...], areas) { $0.level == level }
    }

    private static func places(
        named name: some StringProtocol, _ areas: [StatisticalArea], where isMeant: (StatisticalArea) -> Bool
    ) -> [Int] {
        let key = Folding.key(name)
        return key.isEmpty ? [] : areas.indices.filter { Folding.key(areas[$0].name) == key && isMeant(areas[$0]) }
    }

    /// At most three names that are nearest to words that name no area.
    ///
    /// - Parameters:
    ///   - words: what a user typed.
    ///   - areas: the areas of a file.
    /// - Returns: names of areas, nearest first. O(areas * length).
    public static func nearestNames(to words: String, in areas: [StatisticalArea]) -> [String] {
        var found: [String] = []
        for place in NearestNames(areas.map(\.name)).places(to: words, count: 9)
        where !found.contains(areas[place].name) { found.append(areas[place].name) }
        return Array(found.prefix(3))
    }
}
