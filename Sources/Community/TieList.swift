internal import OrderedCollections

/// The ties of a map, in the order in which they were added.
///
/// A map can have a million of them, so they are kept column by column, and a column takes memory only from the first
/// tie that says something in it. Reading a tie puts one row together, O(1).
public struct TieList: RandomAccessCollection, Sendable, Hashable {
    private var froms: [UInt32] = []
    private var tos: [UInt32] = []
    private var kinds = Interned(absent: TieKind.unspecified)
    private var directions = SparseColumn<UInt8>(absent: .max)
    private var strengths = SparseColumn(absent: -Double.infinity)
    private var sinces = SparseColumn(absent: Int32.min)
    private var untils = SparseColumn(absent: Int32.min)
    private var confirmations = SparseColumn(absent: Int32.min)
    private var formality = SparseColumn<UInt8>(absent: .max)
    private var sources = Interned<String?>(absent: nil)
    private var notes = SparseColumn<String?>(absent: nil)
    private var attributes = SparseColumn<OrderedDictionary<String, String>>(absent: [:])

    /// Makes an empty list.
    public init() {}

    /// Makes a list of some ties.
    public init(_ ties: some Sequence<Tie>) {
        for tie in ties { append(tie) }
    }

    /// The place of the first tie: 0.
    public var startIndex: Int { 0 }
    /// One past the place of the last tie.
    public var endIndex: Int { froms.count }

    /// Makes room for so many ties.
    public mutating func reserve(_ count: Int) {
        froms.reserveCapacity(count)
        tos.reserveCapacity(count)
    }

    /// Adds a tie at the end.
    public mutating func append(_ tie: Tie) {
        let place = froms.count
        froms.append(UInt32(tie.from))
        tos.append(UInt32(tie.to))
        kinds.set(tie.kind, at: place)
        directions.set(tie.direction?.rawValue ?? .max, at: place)
        strengths.set(tie.strength ?? -.infinity, at: place)
        sinces.set(tie.since?.number ?? .min, at: place)
        untils.set(tie.until?.number ?? .min, at: place)
        confirmations.set(tie.confirmed?.number ?? .min, at: place)
        formality.set(tie.isFormal.map { $0 ? 1 : 0 } ?? .max, at: place)
        sources.set(tie.source, at: place)
        notes.set(tie.note, at: place)
        attributes.set(tie.attributes, at: place)
    }

    /// The tie at a place.
    public subscript(place: Int) -> Tie {
        var tie = Tie(from: Int(froms[place]), to: Int(tos[place]), kind: kinds[place])
        tie.direction = Tie.Direction(rawValue: directions[place])
        tie.strength = strengths[place] == -.infinity ? nil : strengths[place]
        tie.since = Self.day(sinces[place])
        tie.until = Self.day(untils[place])
        tie.confirmed = Self.day(confirmations[place])
        tie.isFormal = formality[place] == .max ? nil : formality[place] == 1
        tie.source = sources[place]
        tie.note = notes[place]
        tie.attributes = attributes[place]
        return tie
    }

    private static func day(_ number: Int32) -> Day? { number == .min ? nil : Day(number: number) }

    /// The kinds that occur, in the order in which they first did.
    public var occurringKinds: [TieKind] {
        var seen: Set<TieKind> = []
        return (0..<count).lazy.map { self.kinds[$0] }.filter { seen.insert($0).inserted }
    }
}

/// A column that takes no memory until a value differs from the absent one.
struct SparseColumn<Value: Hashable & Sendable>: Hashable, Sendable {
    let absent: Value
    private var values: [Value] = []

    init(absent: Value) { self.absent = absent }

    subscript(place: Int) -> Value { place < values.count ? values[place] : absent }

    mutating func set(_ value: Value, at place: Int) {
        if place < values.count {
            values[place] = value
        } else if value != absent {
            while values.count < place { values.append(absent) }
            values.append(value)
        }
    }
}

/// A sparse column of values that occur often: each is kept once.
struct Interned<Value: Hashable & Sendable>: Hashable, Sendable {
    private var places = SparseColumn<UInt32>(absent: 0)
    private var values: [Value]
    private var placeOfValue: [Value: UInt32]

    init(absent: Value) {
        values = [absent]
        placeOfValue = [absent: 0]
    }

    subscript(place: Int) -> Value { values[Int(places[place])] }

    mutating func set(_ value: Value, at place: Int) {
        if value == values[0] { return places.set(0, at: place) }
        if let known = placeOfValue[value] { return places.set(known, at: place) }
        placeOfValue[value] = UInt32(values.count)
        places.set(UInt32(values.count), at: place)
        values.append(value)
    }
}
