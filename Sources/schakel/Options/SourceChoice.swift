internal import Community
internal import Insight
internal import Interchange
internal import Phrases
internal import Reporting

extension Reading {
    /// The parties that the words of `--from` mean; the professionals and the government where there are none.
    ///
    /// A word is the name of a party, a kind, a sector, a purpose, or a role or tag of the map, in that order. Names of
    /// residents are known to the team only.
    func sources(_ words: [String]) throws(Failure) -> SourceSelection {
        if words.isEmpty { return .usual }
        var criteria: [SourceSelection.Criterion] = []
        for word in words { criteria.append(try criterion(word)) }
        return SourceSelection(criteria)
    }

    /// The parties that paths begin or end at; none where no words are given.
    func ends(_ words: [String]) throws(Failure) -> SourceSelection? {
        if words.isEmpty { return nil }
        let selection = try sources(words)
        guard context.allows(selection) else { throw .selectionTooSmall }
        return selection
    }

    private func criterion(_ word: String) throws(Failure) -> SourceSelection.Criterion {
        let wanted = word.lowercased()
        if let place = context.place(named: word) { return .party(place) }
        if let kind = kind(named: wanted) { return .kind(kind) }
        if let sector = MapVocabulary.sector(word) { return .sector(sector) }
        if let purpose = MapVocabulary.purpose(word) { return .purpose(purpose) }
        if context.roles.contains(where: { $0.lowercased() == wanted }) { return .role(word) }
        if context.tags.contains(where: { $0.lowercased() == wanted }) { return .tag(word) }
        let kinds = PartyKind.allCases.map { phrases.words.noun(for: $0).many }
        let sectors = Sector.allCases.map(phrases.words.name(of:))
        throw choices.unknown(
            word, \.optionNames.from, among: kinds + sectors + context.roles + context.names,
            shown: kinds + sectors)
    }

    private func kind(named word: String) -> PartyKind? {
        MapVocabulary.partyKind(word)
            ?? PartyKind.allCases.first { kind in
                Phrases.all.contains { phrases in
                    let noun = phrases.words.noun(for: kind)
                    return noun.one == word || noun.many == word
                }
            }
    }

    /// The ties that count.
    func projection(_ options: NetworkOptions) throws(Failure) -> Projection {
        // A network that says itself which way its ties lead is followed; in a map, contact is mutual.
        let followsFile = !read.format.isMap && read.isDirected
        return Projection(
            kinds: try choices.kinds(options.kinds, of: map),
            moment: try choices.day(options.moment) ?? map.settings.moment,
            minimumStrength: try choices.number(options.minimumStrength, Bilingual(\.optionNames.minimumStrength)),
            direction: options.directed || followsFile ? .asRecorded : .ignored)
    }
}
