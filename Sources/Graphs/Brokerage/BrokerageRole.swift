/// What a broker is to two others, i who has a tie to the broker and k to whom the broker has one: it depends on the
/// groups of the three (Gould & Fernandez 1989).
public enum BrokerageRole: Int, CaseIterable, Sendable {
    /// All three are of one group.
    case coordinator
    /// i and k are of one group, the broker is not; also called consultant.
    case itinerant
    /// i and the broker are of one group, k is not.
    case representative
    /// The broker and k are of one group, i is not.
    case gatekeeper
    /// The three are of three groups.
    case liaison

    /// The role of a broker between two others, by their groups.
    init(from source: Int, by broker: Int, to target: Int) {
        self =
            if source == target {
                source == broker ? .coordinator : .itinerant
            } else if source == broker {
                .representative
            } else if target == broker {
                .gatekeeper
            } else {
                .liaison
            }
    }
}

/// A number for each of the five roles of a broker.
public struct BrokerageCounts<Value: Sendable>: Sendable {
    /// The numbers, in the order of ``BrokerageRole``.
    public var values: [Value]
    /// The number for all roles together; not always their sum.
    public var total: Value

    init(values: [Value], total: Value) {
        self.values = values
        self.total = total
    }

    /// The number for one role.
    public subscript(role: BrokerageRole) -> Value { values[role.rawValue] }
}

extension BrokerageCounts: Equatable where Value: Equatable {}
