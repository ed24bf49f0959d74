package import OrderedCollections

/// The ties of a map, in the order in which they were added.
///
/// A map can have a million of them, so they are kept column by column, and a column takes memory only from the first
/// tie that says something in it. Reading a tie puts one row together, O(1); a loop over all ties that needs only their
/// ends, kind, direction or strength is faster through ``ends(at:)`` and its neighbours.
public struct TieList: RandomAccessCollection, MutableCollection, Sendable {
    private var froms: [UInt32] = []
    private var tos: [UInt32] = []
    private var kinds = InternedColumn(absent: TieKind.unspecified)
    private var directions = SparseColumn<UInt8>(absent: .max)
    private var strengths = SparseColumn(absent: -Double.infinity)
    private var sinces = SparseColumn(absent: Int32.min)
    private var untils = SparseColumn(absent: Int32.min)
    private var confirmations = SparseColumn(absent: Int32.min)
    private var formality = SparseColumn<UInt8>(absent: .max)
    private var sources = InternedColumn<String?>(absent: nil)
    private var notes = SparseColumn<String?>(absent: nil)
    private var attributes = SparseColumn<OrderedDictionary<String, String>>(absent: [:])

    /// Makes an empty list.
    public init() {}

    /// Makes a list of some ties.
    public init(_ ties: some Sequence<Tie>) {
        for tie in ties { append(tie) }
    }

    /// Nought.
    public var startIndex: Int { 0 }
    /// The number of ties.
    public var endIndex: Int { froms.count }

    /// Makes room for so many ties.
    public mutating func reserve(_ count: Int) {
        froms.reserveCapacity(count)
        tos.reserveCapacity(count)
        kinds.reserve(count)
        directions.reserve(count)
        strengths.reserve(count)
    }

    /// Adds a tie at the end.
    ///
    /// - Precondition: its ends are from 0 up to 2^32.
    public mutating func append(_ tie: Tie) {
        froms.append(UInt32(tie.from))
        tos.append(UInt32(tie.to))
        setColumns(of: tie, at: froms.count - 1)
    }

    /// Adds a tie at the end of which nothing is known but this.
    ///
    /// - Parameter kind: a code of ``code(of:)``.
    package mutating func append(from: Int, to: Int, kind: Int, direction: Tie.Direction?, strength: Double?) {
        let place = froms.count
        froms.append(UInt32(from))
        tos.append(UInt32(to))
        kinds.set(code: kind, at: place)
        if let direction { directions.set(direction.rawValue, at: place) }
        if let strength { strengths.set(strength, at: place) }
    }

    /// Gives a tie attributes, and changes nothing else of it.
    package mutating func setAttributes(_ attributes: OrderedDictionary<String, String>, at place: Int) {
        self.attributes.set(attributes, at: place)
    }

    /// The tie at a place.
    public subscript(place: Int) -> Tie {
        get {
            var tie = Tie(from: Int(froms[place]), to: Int(tos[place]), kind: kinds[place])
            tie.direction = Tie.Direction(rawValue: directions[place])
            tie.strength = strength(at: place)
            tie.since = Self.day(sinces[place])
            tie.until = Self.day(untils[place])
            tie.confirmed = Self.day(confirmations[place])
            tie.isFormal = formality[place] == .max ? nil : formality[place] == 1
            tie.source = sources[place]
            tie.note = notes[place]
            tie.attributes = attributes[place]
            return tie
        }
        set {
            froms[place] = UInt32(newValue.from)
            tos[place] = UInt32(newValue.to)
            setColumns(of: newValue, at: place)
        }
    }

    private mutating func setColumns(of tie: Tie, at place: Int) {
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

    private static func day(_ number: Int32) -> Day? { number == .min ? nil : Day(number: number) }
}

// MARK: - One column at a time

extension TieList {
    /// The places of the parties that a tie comes from and leads to.
    public func ends(at place: Int) -> (from: Int, to: Int) { (Int(froms[place]), Int(tos[place])) }

    /// The kind of a tie.
    public func kind(at place: Int) -> TieKind { kinds[place] }

    /// The strength of a tie, if it is known.
    public func strength(at place: Int) -> Double? { strengths[place] == -.infinity ? nil : strengths[place] }

    /// The first day of a tie, and the first day on which it was there no longer, where they are known.
    public func period(at place: Int) -> (since: Day?, until: Day?) {
        (Self.day(sinces[place]), Self.day(untils[place]))
    }

    /// Whether a tie leads one way only; see ``Tie/isDirected``.
    public func isDirected(at place: Int) -> Bool {
        switch directions[place] {
        case Tie.Direction.oneWay.rawValue: true
        case Tie.Direction.bothWays.rawValue: false
        default: kinds[place].isDirectedByDefault
        }
    }

    /// The kinds that occur, in the order in which they first did.
    public var occurringKinds: [TieKind] {
        var codes: [Int] = []
        var isSeen = [Bool](repeating: false, count: kinds.values.count)
        for place in indices where !isSeen[kinds.code(at: place)] {
            isSeen[kinds.code(at: place)] = true
            codes.append(kinds.code(at: place))
            if codes.count == kinds.values.count { break }
        }
        return codes.map { kinds.values[$0] }
    }

    /// A number for a kind, within this list.
    package mutating func code(of kind: TieKind) -> Int { kinds.code(of: kind) }

    /// The number of the kind of a tie: its place in ``kindsByCode``.
    package func kindCode(at place: Int) -> Int { kinds.code(at: place) }

    /// Every kind that has a number; some may not occur.
    package var kindsByCode: [TieKind] { kinds.values }

    /// Whether the row of any tie says which way it leads.
    var saysDirections: Bool { !directions.isEmpty }
    /// Whether the strength of any tie is known.
    var saysStrengths: Bool { !strengths.isEmpty }
    /// Whether the first or last day of any tie is known.
    var saysPeriods: Bool { !sinces.isEmpty || !untils.isEmpty }
}

extension TieList: Hashable {
    /// Whether two lists have the same ties in the same order. O(ties).
    public static func == (lhs: TieList, rhs: TieList) -> Bool {
        lhs.froms == rhs.froms && lhs.tos == rhs.tos && lhs.elementsEqual(rhs)
    }

    /// Hashes the ends of the ties.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(froms)
        hasher.combine(tos)
    }
}
