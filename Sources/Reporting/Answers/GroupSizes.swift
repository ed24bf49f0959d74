internal import Community
internal import Insight
internal import Phrases

/// How many residents and others there are in groups, as it may be told.
struct GroupSizes {
    /// The residents of each group.
    let residents: [Figure]
    /// The other parties of each group.
    let others: [Int]

    /// Whether every size is told, so that figures which follow from sizes may be told as well.
    var isTold: Bool { residents.allSatisfy { $0.exact != nil } }

    /// Beyond so many groups, what can be told of each is not worked out.
    private static let most = 24

    /// Decides on groups that share no party.
    ///
    /// - Parameters:
    ///   - groups: the parties of each group, by place; all parties that are told of together.
    ///   - isByNature: whether what the groups are follows from being a resident, as a world does: that all residents are
    ///     in one group then says nothing of any of them.
    init(_ groups: [[Int]], _ context: AnswerContext, isByNature: Bool = false) {
        let parties = context.map.parties
        let persons = groups.map { group in
            group.reduce(0) { parties[$1].isPerson ? $0 + parties[$1].persons : $0 }
        }
        others = groups.map { group in group.count { !parties[$0].isPerson } }
        if isByNature, persons.count(where: { $0 > 0 }) == 1 {
            residents = persons.map(context.disclosure.figure)
        } else if groups.count > Self.most, !context.disclosure.isForTeam {
            residents = persons.map { $0 == 0 ? .exact(0) : .withheld }
        } else {
            let cells = [0..<groups.count] + groups.indices.map { $0..<$0 + 1 }
            residents = Array(context.disclosure.chain(groups: persons, cells: cells).dropFirst())
        }
    }
}

extension GroupCriterion {
    /// Whether it follows from being a resident which group one is in.
    var isByNature: Bool { [.world, .sector, .kind].contains(self) }
}

extension AnswerContext {
    /// What a group is called; none where the word could say who someone is.
    func label(of group: PartyGroups.Group, by criterion: GroupCriterion) -> String? {
        switch criterion {
        case .world:
            switch World(rawValue: group.label) {
            case .residents: return phrases.words.noun(for: .resident).many
            case .organisations: return phrases.shared.organisationsWorld
            case .government: return phrases.shared.government
            case nil: return group.label
            }
        case .sector: return Sector(rawValue: group.label).map(phrases.words.name(of:)) ?? group.label
        case .kind: return PartyKind(rawValue: group.label).map { phrases.words.noun(for: $0).many } ?? group.label
        case .area, .role, .attribute:
            let isAnyone = group.parties.contains { !map.parties[$0].isPerson }
            return disclosure.isForTeam || isAnyone || group.residents.persons >= disclosure.threshold
                ? group.label : nil
        }
    }

    /// The name of a group as a cell: a word for people, and for programs the identifier or the word of the map.
    func cell(of group: PartyGroups.Group, by criterion: GroupCriterion) -> Cell {
        label(of: group, by: criterion).map { .word($0, group.label) } ?? .hidden
    }

    /// What groups are sorted by, for programs.
    func members(of criterion: GroupCriterion) -> [(String, Cell)] {
        let (by, attribute): (String, String?) =
            switch criterion {
            case .world: ("world", nil)
            case .sector: ("sector", nil)
            case .area: ("area", nil)
            case .kind: ("kind", nil)
            case .role: ("role", nil)
            case .attribute(let header): ("attribute", header)
            }
        return [("by", .text(by)), ("attribute", Cell(attribute))]
    }

    /// That some parties are in no group, and how many.
    func unknownNote(_ groups: PartyGroups, _ sizes: GroupSizes) -> Answer.Note? {
        guard let residents = sizes.residents.last, let others = sizes.others.last, !groups.unknown.isEmpty else {
            return nil
        }
        var counts: [String] = []
        if residents != .exact(0) {
            let word = phrases.words.noun(for: .resident).many
            counts.append(residents == .withheld ? word : "\(cells.figure(residents)) \(word)")
        }
        if others > 0 { counts.append("\(numbers.string(others)) \(phrases.words.party.form(for: others))") }
        return Answer.Note(
            "unknownGroup",
            phrases.groups.unknown(phrases.words.list(counts), phrases.groups.criterion(groups.criterion)))
    }
}
