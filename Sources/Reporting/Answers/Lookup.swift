internal import Community

/// What a reader may name on the map. Names of persons are known to the team only.
extension AnswerContext {
    /// The place of the party with an identifier, or else a name, in whatever case it is written.
    package func place(named word: String) -> Int? {
        if let place = map.place(ofID: word), shows(place) { return place }
        let wanted = word.lowercased()
        return map.parties.indices.first { shows($0) && map.parties[$0].name.lowercased() == wanted }
    }

    /// The places of all parties with an identifier, or else with a name, in whatever case it is written.
    package func places(named word: String) -> [Int] {
        if let place = map.place(ofID: word), shows(place) { return [place] }
        let wanted = word.lowercased()
        return map.parties.indices.filter { shows($0) && map.parties[$0].name.lowercased() == wanted }
    }

    /// The identifier of the party at a place that may be shown.
    package func id(_ place: Int) -> String { map.parties[place].id }

    /// The names of the parties, in the order of the file.
    package var names: [String] { map.parties.indices.filter(shows).map(name) }

    /// The roles that occur, sorted.
    package var roles: [String] { Set(map.parties.compactMap(\.role)).sorted() }

    /// The headers of the columns that Schakel does not know, as far as a party has something in them, sorted.
    package var attributes: [String] { map.attributeHeaders }

    /// The tags that occur, sorted.
    package var tags: [String] { Set(map.parties.flatMap(\.tags)).sorted() }
}
