package import Community
internal import Insight
package import Phrases

/// What every answer is made with: the map, what may be shown of it, and the language.
package struct AnswerContext: Sendable {
    package let map: NeighbourhoodMap
    package let disclosure: Disclosure
    package let phrases: Phrases
    /// What the tables of the map stand in.
    package let form: Phrases.MapForm
    let numbers: NumberFormat
    let cells: CellText

    /// Makes the context of an answer.
    package init(map: NeighbourhoodMap, audience: Audience, phrases: Phrases, form: Phrases.MapForm = .files) {
        self.map = map
        self.form = form
        self.phrases = phrases
        disclosure = Disclosure(audience: audience, threshold: map.settings.disclosureThreshold)
        numbers = NumberFormat(phrases.language)
        cells = CellText(phrases)
    }

    /// The title of the map.
    package var mapTitle: String { map.settings.title ?? phrases.words.untitled }

    /// A title above an answer: what it is about, and of which map.
    func title(_ text: String) -> String { "\(text) – \(mapTitle)" }

    /// Whether the party at a place may be shown by name.
    func shows(_ place: Int) -> Bool { disclosure.shows(map.parties[place]) }

    /// The name of the party at a place, or words for someone whose name is not shown.
    func name(_ place: Int) -> String { shows(place) ? map.parties[place].name : phrases.shared.someone }

    /// What the party at a place is, in a word: the role of a professional whose name does not say it, or else its kind.
    func description(_ place: Int) -> String {
        let party = map.parties[place]
        if let role = party.role, !party.name.lowercased().contains(role.lowercased()) { return role }
        return phrases.words.noun(for: party.kind).one
    }

    /// The cells that say which party is meant, of one that may be shown: identifier, name, kind.
    func identity(_ place: Int) -> [Cell] {
        let party = map.parties[place]
        return [
            .text(party.id), .text(party.name),
            party.kind.map { .word(phrases.words.noun(for: $0).one, $0.rawValue) } ?? .none,
        ]
    }

    /// The columns of ``identity(_:)``.
    var identityColumns: [Table.Column] {
        [
            Table.Column("id", phrases.shared.id, isForPeople: false), Table.Column("name", phrases.shared.name),
            Table.Column("kind", phrases.shared.kind),
        ]
    }

    /// Names of the parties at some places, those that may be shown first, and how many more there are.
    func names(_ places: [Int], atMost limit: Int = 5) -> String {
        let shown = places.filter(shows).prefix(limit).map(name)
        let persons = places.filter { !shows($0) }
        var items = Array(shown)
        if !persons.isEmpty {
            items.append(persons.count == 1 ? phrases.shared.someone : phrases.words.noun(for: .resident).many)
        }
        let rest = places.count - persons.count - shown.count
        if rest > 0 { items.append(phrases.shared.others(numbers.string(rest), rest == 1)) }
        return phrases.words.list(items)
    }

    /// The parties that a selection means, in words.
    func words(for selection: SourceSelection) -> String {
        phrases.words.list(selection.criteria.map(words))
    }

    private func words(for criterion: SourceSelection.Criterion) -> String {
        switch criterion {
        case .kind(let kind): phrases.words.noun(for: kind).many
        case .world(.government): phrases.shared.government
        case .world(.organisations): phrases.shared.organisationsWorld
        case .world(.residents): phrases.words.noun(for: .resident).many
        case .sector(let sector): phrases.words.name(of: sector)
        case .role(let role): role
        case .purpose(.communityBuilding): phrases.shared.communityBuilding
        case .purpose(.democratisation): phrases.shared.democratisation
        case .tag(let tag): phrases.shared.tagged(tag)
        case .party(let place): name(place)
        }
    }

    /// A selection for programs.
    func json(_ selection: SourceSelection) -> JSONValue {
        .array(
            selection.criteria.map { criterion in
                switch criterion {
                case .kind(let kind): .members(["kind": .string(kind.rawValue)])
                case .world(let world): .members(["world": .string(world.rawValue)])
                case .sector(let sector): .members(["sector": .string(sector.rawValue)])
                case .role(let role): .members(["role": .string(role)])
                case .purpose(let purpose): .members(["purpose": .string(purpose.rawValue)])
                case .tag(let tag): .members(["tag": .string(tag)])
                case .party(let place): .members(["party": shows(place) ? .string(map.parties[place].id) : .null])
                }
            })
    }
}
