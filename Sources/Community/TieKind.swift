/// What ties two parties together.
///
/// Nineteen kinds are known; any other name that a user gives is a kind too, kept as it is.
public struct TieKind: Hashable, Codable, Sendable, RawRepresentable {
    /// The identifier: of a known kind an English term, of others the name that the user gave.
    public let rawValue: String

    /// Makes a kind of an identifier.
    public init(rawValue: String) { self.rawValue = rawValue }

    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    public static let knows = TieKind(rawValue: "knows")
    public static let family = TieKind(rawValue: "family")
    public static let friend = TieKind(rawValue: "friend")
    public static let neighbour = TieKind(rawValue: "neighbour")
    public static let helps = TieKind(rawValue: "helps")
    public static let memberOf = TieKind(rawValue: "memberOf")
    public static let participatesIn = TieKind(rawValue: "participatesIn")
    public static let organises = TieKind(rawValue: "organises")
    public static let volunteersAt = TieKind(rawValue: "volunteersAt")
    public static let worksFor = TieKind(rawValue: "worksFor")
    public static let worksWith = TieKind(rawValue: "worksWith")
    public static let accompanies = TieKind(rawValue: "accompanies")
    public static let refersTo = TieKind(rawValue: "refersTo")
    public static let advises = TieKind(rawValue: "advises")
    public static let represents = TieKind(rawValue: "represents")
    public static let funds = TieKind(rawValue: "funds")
    public static let decidesOn = TieKind(rawValue: "decidesOn")
    public static let locatedAt = TieKind(rawValue: "locatedAt")
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
        case .helps, .memberOf, .participatesIn, .organises, .volunteersAt, .worksFor, .accompanies, .refersTo, .advises,
            .represents, .funds, .decidesOn, .locatedAt, .visits:
            true
        default: false
        }
    }
}
