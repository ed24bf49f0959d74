internal import Community

/// What a network file says, node by node and tie by tie, on its way into a draft of a map.
///
/// The reader of a format says what it sees, in the order in which it sees it; see ``add(node:at:)``,
/// ``tie(from:to:isDirected:strength:at:)`` and ``set(_:column:ofTie:at:)``. Attributes are known by their titles, as the
/// columns of a table are: `Soort`, `kind`, `Stemmen` or `Sinds` fill the map, any other is kept under its title. Ties
/// may name nodes that come further down. Every origin is a number of which `places` can tell the place.
///
/// A million ties with nothing but a weight cost no more than a look-up of their ends. What is asked for every node and tie
/// is marked as unchecked: the look whether another part of the program uses it at the same time would take longer than
/// what is done. Nothing here calls back to a reader, so none does.
final class NetworkFeed {
    @exclusivity(unchecked) var draft: MapDraft
    let places: any Places
    /// What the ends of a tie are called in the format.
    var endTitles = (from: "source", to: "target")
    /// What the strength of a tie is called in the format, where it is no attribute.
    var strengthTitle = "weight"
    /// Whether the identifiers of nodes only serve the file, as the numbers of GML do. A label that no other has becomes
    /// the identifier; if there are labels that several have, none does.
    var hasInternalIDs = false
    /// The identifiers of nodes that have one beside what the format knows them by.
    var identifiers: [Int: String] = [:]
    /// The strength of a tie that has none, where another has: of a format in which that is said to be 1.
    var usualStrength: Double?
    /// Whether the format has a place for strengths beside attributes.
    var tellsStrengths = true
    /// Whether Schakel wrote the file: then what stands under a title it knows must be what is meant there.
    var isOwn = false

    @exclusivity(unchecked) var nodes = NodeList()
    @exclusivity(unchecked) var partyAttributes = AttributeStore()
    @exclusivity(unchecked) var tieAttributes = AttributeStore()
    private lazy var labelColumn = partyAttributes.column(Self.labelTitle)
    /// The values that count for nodes and ties that have none of their own, by column.
    var partyDefaults: [Int: String] = [:]
    var tieDefaults: [Int: String] = [:]
    var settings: [(key: String, value: String, origin: Int)] = []
    /// The ties, where they wait until all is known of them, to be compared with each other.
    @exclusivity(unchecked) var waiting: [WaitingTie] = []
    @exclusivity(unchecked) var hasStrengths = false
    /// The first strength that is not above 0.
    @exclusivity(unchecked) var oddStrength: (strength: Double, origin: Int)?
    @exclusivity(unchecked) var directedCount = 0
    /// The number of ties so far, and whether they are compared with each other: what is asked of the draft itself costs
    /// a million times too much.
    @exclusivity(unchecked) private(set) var tieCount = 0
    let looksForDuplicates: Bool

    struct WaitingTie {
        let from: Int32
        let to: Int32
        let isDirected: Bool
        var strength: Double?
        let origin: Int
    }

    /// - Parameters:
    ///   - draft: what the map is made in; ``finish()`` gives it back.
    ///   - places: what says the place of an origin.
    init(_ draft: MapDraft, places: any Places) {
        looksForDuplicates = draft.looksForDuplicates
        self.draft = draft
        self.places = places
    }
}

// MARK: - Nodes

extension NetworkFeed {
    /// Adds a node with an identifier of its own.
    ///
    /// - Returns: its number: they count from 0, in the order in which nodes are first mentioned. Nothing if there is no
    ///   identifier, or a node with it already: that is in the log.
    func add(node id: Bytes, at origin: Int) -> Int? {
        let id = id.trimmed
        if id.isEmpty {
            draft.log.error(at: places.place(at: origin), .emptyCell(header: "id"))
            return nil
        }
        switch nodes.declare(id, at: origin) {
        case .new(let node): return node
        case .again(let node):
            draft.log.error(
                at: places.place(at: origin),
                .duplicateID(
                    Quotation(id.string, mayNamePerson: true), first: places.place(at: nodes.origin(of: node))))
            return nil
        }
    }

    /// The node with an identifier, which is added if it is not there: for formats in which naming a node makes it.
    func node(_ id: Bytes, at origin: Int) -> Int? {
        let id = id.trimmed
        if id.isEmpty {
            draft.log.error(at: places.place(at: origin), .emptyCell(header: "id"))
            return nil
        }
        switch nodes.declare(id, at: origin) {
        case .new(let node), .again(let node): return node
        }
    }

    /// The node at one end of a tie. It may come further down; if it never comes, that is in the log in the end.
    func end(_ id: Bytes, isTarget: Bool, at origin: Int) -> Int? {
        let id = id.trimmed
        if id.isEmpty {
            let title = isTarget ? endTitles.to : endTitles.from
            draft.log.error(at: places.place(at: origin), .emptyCell(header: title))
            return nil
        }
        return nodes.mention(id, isTarget: isTarget, at: origin)
    }

    /// Adds so many nodes without identifiers, which count from 0. A label that no other has becomes the identifier; if
    /// there are labels that several have, the identifiers are the numbers, counted from 1.
    func addNumbered(_ count: Int) { nodes.addNumbered(count) }

    /// Says what a node is called, where the format has a place for that beside attributes.
    func setLabel(_ label: Bytes, of node: Int, at origin: Int) {
        partyAttributes.set(label, column: labelColumn, owner: node, origin: origin)
    }

    /// The number of a column of attributes of nodes.
    func partyColumn(_ title: String) -> Int { partyAttributes.column(title) }

    /// Says the value of an attribute of a node.
    func set(_ value: Bytes, column: Int, ofNode node: Int, at origin: Int) {
        partyAttributes.set(value, column: column, owner: node, origin: origin)
    }

    /// Says the value of an attribute of a node.
    func set(_ value: String, column: Int, ofNode node: Int, at origin: Int) {
        var value = value
        value.withUTF8 { set($0, column: column, ofNode: node, at: origin) }
    }

    /// No attribute in a file can have this title.
    static let labelTitle = "\u{0}"
}

// MARK: - Ties

extension NetworkFeed {
    /// Adds a tie.
    ///
    /// - Parameters:
    ///   - from: the number of a node.
    ///   - to: the number of a node.
    ///   - isDirected: whether the format has it lead one way.
    ///   - strength: its weight, if the format has one: any number but NaN and infinity. If one of all is not above 0,
    ///     they are kept as an attribute, and not as strengths.
    ///   - origin: where it stands.
    /// - Returns: its number, to say more of it.
    @discardableResult
    func tie(from: Int, to: Int, isDirected: Bool, strength: Double? = nil, at origin: Int) -> Int {
        if from == to { noteLoop(from, at: origin) }
        if let strength {
            hasStrengths = true
            if strength <= 0, oddStrength == nil { oddStrength = (strength, origin) }
        }
        tieCount += 1
        if looksForDuplicates {
            waiting.append(
                WaitingTie(
                    from: Int32(from), to: Int32(to), isDirected: isDirected, strength: strength, origin: origin))
            return tieCount - 1
        }
        if isDirected { directedCount += 1 }
        draft.addPlainTie(from: from, to: to, kind: 0, direction: isDirected ? .oneWay : nil, strength: strength)
        return tieCount - 1
    }

    /// The number that the next tie will have.
    var nextTie: Int { tieCount }

    /// The weight that some text is, for ``tie(from:to:isDirected:strength:at:)``: also in base 16, such as `0x1.8p+1`, as
    /// graph-tool writes it. NaN, infinity and what is no number are in the log.
    func strength(_ text: Bytes, at origin: Int) -> Double? {
        if let number = Values.number(text.trimmed), number.isFinite { return number }
        if text.contains(UInt8(ascii: "x")), let number = Double(text.trimmed.string), number.isFinite { return number }
        draft.log.error(
            at: places.place(at: origin), .notANumber(header: strengthTitle, .cell(text.trimmed.string)))
        return nil
    }

    /// The number of a column of attributes of ties.
    func tieColumn(_ title: String) -> Int { tieAttributes.column(title) }

    /// Whether a title is one of those of the strength of ties, so that a reader may give it with the tie.
    static func isStrength(_ title: String) -> Bool {
        Header.column(ofAttribute: Folding.key(title), of: .ties, beside: []) == .strength
    }

    /// Says the value of an attribute of a tie.
    func set(_ value: Bytes, column: Int, ofTie tie: Int, at origin: Int) {
        tieAttributes.set(value, column: column, owner: tie, origin: origin)
    }

    /// Says the value of an attribute of a tie.
    func set(_ value: String, column: Int, ofTie tie: Int, at origin: Int) {
        var value = value
        value.withUTF8 { set($0, column: column, ofTie: tie, at: origin) }
    }

    /// The number of a column of attributes of nodes or of ties.
    func column(_ title: String, of owner: AttributeOwner) -> Int {
        owner == .node ? partyColumn(title) : tieColumn(title)
    }

    /// Says the value of an attribute of a node or a tie.
    func set(_ value: Bytes, column: Int, of owner: AttributeOwner, _ place: Int, at origin: Int) {
        if owner == .node {
            set(value, column: column, ofNode: place, at: origin)
        } else {
            set(value, column: column, ofTie: place, at: origin)
        }
    }

    private func noteLoop(_ node: Int, at origin: Int) {
        draft.log.remark(
            at: places.place(at: origin), .tieToItself(Quotation(nodes.name(of: node), mayNamePerson: true)))
    }
}

// MARK: - The map as a whole

extension NetworkFeed {
    /// Says what holds for the map as a whole, as a row of the sheet of settings would.
    func setting(_ key: String, _ value: String, at origin: Int) { settings.append((key, value, origin)) }

    /// Says what is wrong or odd.
    func report(_ problem: ReadProblem, at origin: Int) { draft.log.report(at: places.place(at: origin), problem) }
}
