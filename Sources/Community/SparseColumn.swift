/// A column that takes no memory until a value differs from the absent one.
struct SparseColumn<Value: Hashable & Sendable>: Sendable {
    let absent: Value
    private var values: [Value] = []
    private var expectedCount = 0

    init(absent: Value) { self.absent = absent }

    /// Whether no value was ever set.
    var isEmpty: Bool { values.isEmpty }

    subscript(place: Int) -> Value { place < values.count ? values[place] : absent }

    /// Makes room for so many values, once there is one.
    mutating func reserve(_ count: Int) {
        expectedCount = count
        if !isEmpty { values.reserveCapacity(count) }
    }

    mutating func set(_ value: Value, at place: Int) {
        if place == values.count, !values.isEmpty {
            values.append(value)
        } else if place < values.count {
            values[place] = value
        } else if value != absent {
            values.reserveCapacity(expectedCount)
            values.append(contentsOf: repeatElement(absent, count: place - values.count))
            values.append(value)
        }
    }
}

/// A sparse column of values that occur often: each is kept once, under a number.
struct InternedColumn<Value: Hashable & Sendable>: Sendable {
    /// The values by number; the absent one is 0.
    private(set) var values: [Value]
    private var codes = SparseColumn<UInt32>(absent: 0)
    private var codeOfValue: [Value: UInt32]

    init(absent: Value) {
        values = [absent]
        codeOfValue = [absent: 0]
    }

    subscript(place: Int) -> Value { values[code(at: place)] }

    func code(at place: Int) -> Int { Int(codes[place]) }

    /// Makes room for so many values, once there is one.
    mutating func reserve(_ count: Int) { codes.reserve(count) }

    mutating func set(_ value: Value, at place: Int) { set(code: code(of: value), at: place) }

    mutating func set(code: Int, at place: Int) { codes.set(UInt32(code), at: place) }

    mutating func code(of value: Value) -> Int {
        if value == values[0] { return 0 }
        if let known = codeOfValue[value] { return Int(known) }
        codeOfValue[value] = UInt32(values.count)
        values.append(value)
        return values.count - 1
    }
}
