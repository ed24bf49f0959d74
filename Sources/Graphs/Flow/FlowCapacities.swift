/// What can flow through each edge.
protocol FlowCapacities {
    associatedtype Amount: Comparable, AdditiveArithmetic, BitwiseCopyable

    subscript(edge: Edge) -> Amount { get }

    static func number(_ amount: Amount) -> Double
}

/// One through each edge: a byte says whether it is taken.
struct OneEach: FlowCapacities {
    subscript(edge: Edge) -> UInt8 { 1 }

    static func number(_ amount: UInt8) -> Double { Double(amount) }
}

extension EdgeColumn: FlowCapacities where Value == Double {
    static func number(_ amount: Double) -> Double { amount }
}
