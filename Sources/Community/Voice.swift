/// A group of people who are not heard.
///
/// Five are built in; users name their own, and those are kept as they are.
public struct Voice: Hashable, Codable, Sendable, RawRepresentable {
    /// The identifier: of the built-in ones an English term, of others the name that the user gave.
    public let rawValue: String

    /// Makes a voice of an identifier.
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

    /// People on a low income.
    public static let lowIncome = Voice(rawValue: "low-income")
    /// Informal carers.
    public static let informalCarers = Voice(rawValue: "informal-carer")
    /// The elderly.
    public static let elderly = Voice(rawValue: "elderly")
    /// Refugees with a residence permit.
    public static let statusHolders = Voice(rawValue: "status-holder")
    /// People with confused behaviour.
    public static let confusedBehaviour = Voice(rawValue: "confused-behaviour")

    /// The voices that are known without being named by a user, in the order in which they are shown.
    public static let builtIn: [Voice] = [lowIncome, informalCarers, elderly, statusHolders, confusedBehaviour]
}
