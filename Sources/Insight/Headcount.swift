/// People, and the parties that stand for them.
///
/// A party can stand for several people, as "the residents of the south block, 40" does. What is said of a
/// neighbourhood is said of its people; the parties say on how many records that rests.
public struct Headcount: Codable, Hashable, Sendable {
    /// The people.
    public var persons: Int
    /// The parties that stand for them.
    public var parties: Int

    /// Makes a count.
    public init(persons: Int = 0, parties: Int = 0) {
        self.persons = persons
        self.parties = parties
    }

    /// The share that these people are of some others, from 0 to 1 where they are among them; none of nobody.
    public func share(of whole: Headcount) -> Double? {
        whole.persons > 0 ? Double(persons) / Double(whole.persons) : nil
    }
}
