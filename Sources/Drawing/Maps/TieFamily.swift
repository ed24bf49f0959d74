public import Community

/// Kinds of tie that share a line in a picture, for no more than four lines can be told apart.
public enum TieFamily: String, CaseIterable, Codable, Sendable {
    /// People in touch: knowing, kinship, friendship, neighbours, help; and every kind that is not known.
    case contact
    /// Being there: membership, taking part, volunteering, visiting, being located.
    case participation
    /// Working: for, with, organising, accompanying, referring.
    case work
    /// Say and money: funding, deciding, representing, advising.
    case power

    /// The family of a kind of tie.
    public init(_ kind: TieKind) {
        switch kind {
        case .memberOf, .participatesIn, .volunteersAt, .visits, .locatedAt: self = .participation
        case .worksFor, .worksWith, .organises, .accompanies, .refersTo: self = .work
        case .funds, .decidesOn, .represents, .advises: self = .power
        default: self = .contact
        }
    }

    var line: Diagram.Line {
        switch self {
        case .contact: .solid
        case .participation: .dotted
        case .work: .dashed
        case .power: .double
        }
    }
}

extension Tie {
    /// Whether its direction is worth an arrow head: its row says so, or its kind does and the shapes at its ends do not
    /// tell (who is a member of whom is plain to see).
    var showsDirection: Bool {
        if direction == .oneWay { return true }
        return isDirected
            && [.helps, .accompanies, .refersTo, .funds, .decidesOn, .represents, .advises].contains(kind)
    }
}
