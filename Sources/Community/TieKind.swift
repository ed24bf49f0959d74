/// What ties two parties together.
///
/// Nineteen kinds are known; any other name that a user gives is a kind too, kept as it is.
public struct TieKind: Hashable, Codable, Sendable, RawRepresentable {
    /// The identifier: of a known kind an English term, of others the name that the user gave.
    public let rawValue: String

    /// Makes a kind of an identifier.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Reads the identifier alone.
    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    /// Writes the identifier alone.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    /// The two know each other.
    public static let knows = TieKind(rawValue: "knows")
    /// The two are family.
    public static let family = TieKind(rawValue: "family")
    /// The two are friends.
    public static let friend = TieKind(rawValue: "friend")
    /// The two are neighbours.
    public static let neighbour = TieKind(rawValue: "neighbour")
    /// One helps the other.
    public static let helps = TieKind(rawValue: "helps")
    /// Someone is a member of a group or organisation.
    public static let memberOf = TieKind(rawValue: "memberOf")
    /// Someone takes part in an activity.
    public static let participatesIn = TieKind(rawValue: "participatesIn")
    /// Someone organises an activity.
    public static let organises = TieKind(rawValue: "organises")
    /// Someone is a volunteer somewhere.
    public static let volunteersAt = TieKind(rawValue: "volunteersAt")
    /// A professional's employer.
    public static let worksFor = TieKind(rawValue: "worksFor")
    /// The two work together.
    public static let worksWith = TieKind(rawValue: "worksWith")
    /// A professional accompanies someone for a time.
    public static let accompanies = TieKind(rawValue: "accompanies")
    /// One refers people to the other.
    public static let refersTo = TieKind(rawValue: "refersTo")
    /// One advises the other.
    public static let advises = TieKind(rawValue: "advises")
    /// One speaks for the other.
    public static let represents = TieKind(rawValue: "represents")
    /// One pays for the other.
    public static let funds = TieKind(rawValue: "funds")
    /// One decides on the other.
    public static let decidesOn = TieKind(rawValue: "decidesOn")
    /// Where a party has its place.
    public static let locatedAt = TieKind(rawValue: "locatedAt")
    /// Someone comes to a place.
    public static let visits = TieKind(rawValue: "visits")
    /// The kind of a tie of which nothing is said.
    public static let unspecified = TieKind(rawValue: "")

    /// The kinds that are known without being named by a user, in the order in which they are shown.
    public static let known: [TieKind] = [
        knows, family, friend, neighbour, helps, memberOf, participatesIn, organises, volunteersAt, worksFor, worksWith,
        accompanies, refersTo, advises, represents, funds, decidesOn, locatedAt, visits,
    ]

    /// Whether a tie of this kind leads one way unless its row says otherwise.
    ///
    /// People who know each other know each other; whoever helps, organises or decides does so towards someone. A kind
    /// that a user made up leads both ways until the row says otherwise.
    public var isDirectedByDefault: Bool {
        switch self {
        case .helps, .memberOf, .participatesIn, .organises, .volunteersAt, .worksFor, .accompanies, .refersTo,
            .advises, .represents, .funds, .decidesOn, .locatedAt, .visits:
            true
        default: false
        }
    }
}
