/// Reads GEXF 1.1 to 1.3, as Gephi and graphology write it, into a feed.
///
/// A node that lies in others, or names its parent, keeps it as its attribute `parent`. Spells of edges that are days are
/// their first and last day; other times, and those of nodes and values, are attributes in Gephi's notation. What `viz:`
/// says is kept under its name, such as `viz:color`. [GEXF Working Group 2022, GEXF 1.3 Primer]
struct GEXFReader: XMLNetworkFormat {
    static let names = GEXFNames.all
    static let textual = GEXFNames.textual

    private let feed: NetworkFeed
    private var attributes: GEXFAttributes
    private var drawing: GEXFDrawing
    private var times: GEXFTimes
    private var spells: [GEXFSpell] = []
    private var isDirectedByDefault = false
    private var parents: [Int] = []
    private var hasGraph = false

    enum Element {
        case gexf, graph, attributes(AttributeOwner), attribute(Int), defaultValue(Int), meta(Meta), values(Owner)
        case spells(Owner), parents(Int), owner(Owner), other
    }

    /// A node or an edge.
    struct Owner {
        let kind: AttributeOwner
        let place: Int
        let origin: Int
        /// Whether its tag says when it is there.
        let hasSpell: Bool
    }

    /// What is said of the file.
    enum Meta: String {
        case creator, description, keywords, title
    }

    init(_ feed: NetworkFeed) {
        self.feed = feed
        attributes = GEXFAttributes(feed)
        drawing = GEXFDrawing(feed)
        times = GEXFTimes(feed)
    }

    static func read(_ input: Input, into draft: inout MapDraft) {
        XMLNetwork.read(input, into: &draft, as: GEXFReader.self)
    }

    static func recognises(_ input: Input) -> Bool { XMLNetwork.hasRoot("gexf", input) }
}

// MARK: - Elements

extension GEXFReader {
    mutating func begin(_ tag: XMLTag, in parent: Element?) throws(XMLFault) -> XMLOpening<Element> {
        let name = GEXFNames.Name(rawValue: tag.name)
        if parent == nil, name != .gexf { throw tag.fault(.network(.notOfFormat(.gexf))) }
        switch (name, parent) {
        case (.gexf, _): return .element(.gexf)
        case (.graph, _): return beginGraph(tag)
        case (.node, _): return beginNode(tag)
        case (.edge, _): return beginEdge(tag)
        case (.attvalues, .owner(let owner)): return .element(.values(owner))
        case (.attvalue, .values(let owner)): setValue(tag, of: owner)
        case (.attributes, _):
            return .element(.attributes(tag[gexf: .class]?.string == "edge" ? .edge : .node))
        case (.attribute, .attributes(let owner)):
            if let place = attributes.add(tag, of: owner) { return .element(.attribute(place)) }
        case (.default, .attribute(let place)): return .withText(.defaultValue(place))
        case (.spells, .owner(let owner)), (.slices, .owner(let owner)): return .element(.spells(owner))
        case (.spell, .spells), (.slice, .spells): if let spell = GEXFSpell(tag) { spells.append(spell) }
        case (.parents, .owner(let owner)) where owner.kind == .node: return .element(.parents(owner.place))
        case (.parent, .parents(let node)): setParent(tag, of: node)
        case (.color, .owner(let owner)), (.position, .owner(let owner)), (.size, .owner(let owner)),
            (.thickness, .owner(let owner)), (.shape, .owner(let owner)):
            drawing.set(tag, name!, of: owner)
        case (.creator, _), (.capitalCreator, _): return .withText(.meta(.creator))
        case (.description, _), (.capitalDescription, _): return .withText(.meta(.description))
        case (.keywords, _): return .withText(.meta(.keywords))
        case (.title, _), (.capitalTitle, _): return .withText(.meta(.title))
        default: break
        }
        return .element(.other)
    }

    mutating func end(_ element: Element, text: Bytes) {
        switch element {
        case .owner(let owner): if owner.kind == .node { parents.removeLast() }
        case .spells(let owner): endSpells(owner)
        case .defaultValue(let place): attributes.setDefault(text, of: place)
        case .meta(let meta): set(meta, text.string)
        case .gexf: times.finish()
        case .graph, .attributes, .attribute, .values, .parents, .other: break
        }
    }
}

// MARK: - The graph, nodes and edges

extension GEXFReader {
    private mutating func beginGraph(_ tag: XMLTag) -> XMLOpening<Element> {
        if hasGraph {
            feed.report(.network(.furtherNetwork), at: tag.offset)
            return .skipped
        }
        hasGraph = true
        isDirectedByDefault = tag[gexf: .defaultedgetype]?.string == "directed"
        return .element(.graph)
    }

    private mutating func beginNode(_ tag: XMLTag) -> XMLOpening<Element> {
        let origin = tag.offset
        let id = tag[gexf: .id] ?? .nothing
        let spell = GEXFSpell(tag)
        guard let node = times.node(id, at: spell, label: tag[gexf: .label]) ?? feed.add(node: id, at: origin) else {
            return .skipped
        }
        if let label = tag[gexf: .label] { feed.setLabel(label, of: node, at: origin) }
        if let parent = tag[gexf: .pid] {
            feed.set(parent, column: feed.partyColumn("parent"), ofNode: node, at: origin)
        } else if let parent = parents.last {
            feed.set(feed.nodes.name(of: parent), column: feed.partyColumn("parent"), ofNode: node, at: origin)
        }
        if let spell { times.add(spell, ofNode: node, label: tag[gexf: .label], at: origin) }
        for name in [GEXFNames.Name.timestamps, .intervals] {
            if let times = tag[gexf: name] {
                feed.set(times, column: feed.partyColumn("spells"), ofNode: node, at: origin)
            }
        }
        parents.append(node)
        return .element(.owner(Owner(kind: .node, place: node, origin: origin, hasSpell: spell != nil)))
    }

    private mutating func beginEdge(_ tag: XMLTag) -> XMLOpening<Element> {
        let origin = tag.offset
        let from = feed.end(tag[gexf: .source] ?? .nothing, isTarget: false, at: origin)
        let to = feed.end(tag[gexf: .target] ?? .nothing, isTarget: true, at: origin)
        guard let from, let to else { return .skipped }
        let isDirected = isDirected(tag)
        let weight = tag[gexf: .weight]?.trimmed ?? .nothing
        let strength = weight.isEmpty ? nil : feed.strength(weight, at: origin)
        let tie = feed.tie(from: from, to: to, isDirected: isDirected, strength: strength, at: origin)
        for (name, title) in tag.hasOnly(GEXFNames.ofPlainEdge) ? [] : Self.titles {
            if let value = tag[gexf: name] { feed.set(value, column: feed.tieColumn(title), ofTie: tie, at: origin) }
        }
        let spell = GEXFSpell(tag)
        if let spell { times.set([spell], ofTie: tie, at: origin) }
        return .element(.owner(Owner(kind: .edge, place: tie, origin: origin, hasSpell: spell != nil)))
    }

    private static let titles: [(GEXFNames.Name, String)] = [
        (.label, "label"), (.kind, "kind"), (.timestamps, "spells"), (.intervals, "spells"),
    ]

    private func isDirected(_ tag: XMLTag) -> Bool {
        switch tag[gexf: .type]?.trimmed.string {
        case nil, "": return isDirectedByDefault
        case "directed", "dir": return true
        case "undirected", "mutual", "undir": return false
        case let other?:
            feed.report(.network(.unexpected(.cell(other), expected: "type=\"directed\"")), at: tag.offset)
            return false
        }
    }

    private func setParent(_ tag: XMLTag, of node: Int) {
        guard let parent = tag[gexf: .for] else { return }
        feed.set(parent, column: feed.partyColumn("parent"), ofNode: node, at: tag.offset)
    }
}

// MARK: - Values, times, and what holds for the file

extension GEXFReader {
    private mutating func setValue(_ tag: XMLTag, of owner: Owner) {
        let origin = tag.offset
        let reference = tag[gexf: .for] ?? tag[gexf: .id]
        guard let place = attributes.place(of: reference, owner.kind, at: origin), let value = tag[gexf: .value]
        else { return }
        let attribute = attributes[place]
        if let spell = GEXFSpell(tag) {
            times.add(spell, value: value.string, of: attribute, owner.place, at: origin)
        } else if attribute.isList {
            var list = GEXFList.text(value.string)
            list.withUTF8 { feed.set($0, column: attribute.column, of: owner.kind, owner.place, at: origin) }
        } else {
            feed.set(value, column: attribute.column, of: owner.kind, owner.place, at: origin)
        }
    }

    /// What stands in the tag itself goes before a list.
    private mutating func endSpells(_ owner: Owner) {
        if owner.kind == .node {
            for spell in spells { times.add(spell, ofNode: owner.place, label: nil, at: owner.origin) }
        } else if !owner.hasSpell || spells.count > 1 {
            times.set(spells, ofTie: owner.place, hasDays: owner.hasSpell, at: owner.origin)
        }
        spells.removeAll()
    }

    private func set(_ meta: Meta, _ value: String) {
        if value.isEmpty { return }
        if meta == .creator, value == GEXFNames.ownMark {
            feed.isOwn = true
        } else if meta == .description, feed.isOwn {
            for line in value.split(whereSeparator: \.isNewline) {
                let parts = line.split(separator: ":", maxSplits: 1)
                if parts.count == 2 {
                    feed.setting(String(parts[0]).trimmingBlanks, String(parts[1]).trimmingBlanks, at: 0)
                }
            }
        } else {
            feed.setting(meta.rawValue, value, at: 0)
        }
    }
}
