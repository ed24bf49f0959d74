/// What a party is.
public enum PartyKind: String, CaseIterable, Codable, Sendable {
    /// One resident, or several who are drawn as one (see ``Party/persons``).
    case resident
    /// Residents together: an initiative, a tenants' association, a village council.
    case group
    /// An organisation: a municipality, a welfare organisation, a housing association.
    case organisation
    /// Someone in their function.
    case professional
    /// A place where people meet.
    case place
    /// Something that people do together.
    case activity
}
