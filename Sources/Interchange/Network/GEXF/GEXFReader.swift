internal import Community

/// Reads GEXF 1.1 to 1.3, as Gephi and graphology write it, into a feed.
///
/// A node that lies in others, or names its parent, keeps it as its attribute `parent`. Spells of edges that are days are
/// their first and last day; other times, and those of nodes and values, are attributes in Gephi's notation. What `viz:`
/// says is kept under its name, such as `viz:color`. [GEXF Working Group 2022, GEXF 1.3 Primer]
final class GEXFReader: XMLHandler {
    private let feed: NetworkFeed
    private var attributes: GEXFAttributes
    private var stack: [Context] = []
    private var text: [UInt8] = []
    private var isCollecting = false
    private var isDirectedByDefault = false
    private var parents: [Int] = []
    private var times: GEXFTimes
    private var spells: [GEXFSpell] = []
    private var hasGraph = false
    private var skipped = 0

    private enum Context {
        case gexf, graph, attributes(GEXFAttributes.Class), attribute(GEXFAttributes.Attribute?)
        case defaultValue(GEXFAttributes.Attribute), meta(String), values(Owner), spells(Owner), parents(Int)
        case element(Owner), other
    }

    /// A node or an edge.
    private enum Owner {
        case node(Int, origin: Int)
        case edge(Int, origin: Int, hasSpell: Bool)
    }

    init(_ feed: NetworkFeed) {
        self.feed = feed
        attributes = GEXFAttributes(feed)
        times = GEXFTimes(feed)
    }

    static func read(_ input: Input, into draft: inout MapDraft) {
        XMLNetwork.read(input, names: GEXFNames.all, into: &draft, GEXFReader.init)
    }

    static func recognises(_ input: Input) -> Bool { input.file?.xmlRoot?.lowercased() == "gexf" }
}

// MARK: - Elements

extension GEXFReader {
    func begin(_ tag: XMLTag) throws(XMLFault) {
        if skipped > 0 {
            skipped += 1
            return
        }
        let name = GEXFNames.Name(rawValue: tag.name)
        if stack.isEmpty, name != .gexf { throw tag.fault(.network(.notOfFormat(.gexf))) }
        switch name {
        case .gexf: stack.append(.gexf)
        case .graph: beginGraph(tag)
        case .node: beginNode(tag)
        case .edge: beginEdge(tag)
        case .attvalue: beginValue(tag)
        case .attvalues: stack.append(owner.map(Context.values) ?? .other)
        case .attributes: stack.append(tag[gexf: .class]?.string == "edge" ? .attributes(.edge) : .attributes(.node))
        case .attribute: beginAttribute(tag)
        case .default: beginDefault()
        case .spells, .slices: stack.append(owner.map(Context.spells) ?? .other)
        case .spell, .slice:
            if case .spells = stack.last, let spell = GEXFSpell(tag) { spells.append(spell) }
            stack.append(.other)
        case .parents: beginParents()
        case .parent: beginParent(tag)
        case .color, .position, .size, .thickness, .shape: beginDrawing(tag, name!)
        case .creator, .capitalCreator: beginMeta("creator")
        case .description, .capitalDescription: beginMeta("description")
        case .keywords: beginMeta("keywords")
        case .title, .capitalTitle: beginMeta("title")
        default: stack.append(.other)
        }
    }

    func text(_ text: Bytes) throws(XMLFault) {
        if isCollecting, skipped == 0 { self.text.append(contentsOf: text) }
    }

    func end(_ name: Int) throws(XMLFault) {
        if skipped > 0 {
            skipped -= 1
            return
        }
        switch stack.removeLast() {
        case .element(.node): parents.removeLast()
        case .spells(let owner): endSpells(owner)
        case .defaultValue(let attribute): attributes.setDefault(collected(), of: attribute)
        case .meta(let key): endMeta(key)
        case .gexf: times.finish()
        case .graph, .attributes, .attribute, .values, .parents, .element, .other: break
        }
    }

    /// The node or edge of which the part that begins is.
    private var owner: Owner? {
        if case .element(let owner) = stack.last { owner } else { nil }
    }

    private func collect() {
        text.removeAll(keepingCapacity: true)
        isCollecting = true
    }

    private func collected() -> String {
        isCollecting = false
        return String(decoding: text, as: UTF8.self).trimmingBlanks
    }
}

// MARK: - The graph, nodes and edges

extension GEXFReader {
    private func beginGraph(_ tag: XMLTag) {
        if hasGraph {
            feed.report(.network(.furtherNetwork), at: tag.offset)
            skipped = 1
            return
        }
        hasGraph = true
        isDirectedByDefault = tag[gexf: .defaultedgetype]?.string == "directed"
        stack.append(.graph)
    }

    private func beginNode(_ tag: XMLTag) {
        let origin = tag.offset
        let id = tag[gexf: .id] ?? .nothing
        let spell = GEXFSpell(tag)
        guard let node = times.node(id, at: spell, label: tag[gexf: .label]) ?? feed.add(node: id, at: origin) else {
            skipped = 1
            return
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
        stack.append(.element(.node(node, origin: origin)))
    }

    private func beginEdge(_ tag: XMLTag) {
        let origin = tag.offset
        let from = feed.end(tag[gexf: .source] ?? .nothing, isTarget: false, at: origin)
        let to = feed.end(tag[gexf: .target] ?? .nothing, isTarget: true, at: origin)
        guard let from, let to else {
            skipped = 1
            return
        }
        let isDirected: Bool
        switch tag[gexf: .type]?.trimmed.string {
        case nil, "": isDirected = isDirectedByDefault
        case "directed", "dir": isDirected = true
        case "undirected", "mutual", "undir": isDirected = false
        case let other?:
            feed.report(.network(.unexpected(.cell(other), expected: "type=\"directed\"")), at: origin)
            isDirected = false
        }
        let strength = tag[gexf: .weight].flatMap { $0.trimmed.isEmpty ? nil : feed.strength($0, at: origin) }
        let tie = feed.tie(from: from, to: to, isDirected: isDirected, strength: strength, at: origin)
        for (name, title) in Self.isPlain(tag) ? [] : Self.titles {
            if let value = tag[gexf: name] { feed.set(value, column: feed.tieColumn(title), ofTie: tie, at: origin) }
        }
        let spell = GEXFSpell(tag)
        if let spell { times.set([spell], ofTie: tie, at: origin) }
        stack.append(.element(.edge(tie, origin: origin, hasSpell: spell != nil)))
    }

    /// Whether an edge has nothing but what every edge has.
    private static func isPlain(_ tag: XMLTag) -> Bool {
        (0..<tag.attributeCount).allSatisfy { place in
            switch GEXFNames.Name(rawValue: tag.attributeName(place)) {
            case .id, .source, .target, .type, .weight: true
            default: false
            }
        }
    }

    private static let titles: [(GEXFNames.Name, String)] = [
        (.label, "label"), (.kind, "kind"), (.timestamps, "spells"), (.intervals, "spells"),
    ]

    private func beginParents() {
        if case .node(let node, _) = owner { stack.append(.parents(node)) } else { stack.append(.other) }
    }

    private func beginParent(_ tag: XMLTag) {
        if case .parents(let node) = stack.last, let parent = tag[gexf: .for] {
            feed.set(parent, column: feed.partyColumn("parent"), ofNode: node, at: tag.offset)
        }
        stack.append(.other)
    }
}

// MARK: - Attributes

extension GEXFReader {
    private func beginAttribute(_ tag: XMLTag) {
        guard case .attributes(let owner) = stack.last else { return stack.append(.other) }
        stack.append(.attribute(attributes.add(tag, of: owner)))
    }

    private func beginDefault() {
        guard case .attribute(let attribute?) = stack.last else { return stack.append(.other) }
        stack.append(.defaultValue(attribute))
        collect()
    }

    private func beginValue(_ tag: XMLTag) {
        defer { stack.append(.other) }
        guard case .values(let owner) = stack.last else { return }
        let origin = tag.offset
        let reference = tag[gexf: .for] ?? tag[gexf: .id]
        switch owner {
        case .node(let node, _): setValue(tag, attributes.attribute(reference, of: .node, at: origin), node, origin)
        case .edge(let tie, _, _): setValue(tag, attributes.attribute(reference, of: .edge, at: origin), tie, origin)
        }
    }

    private func setValue(_ tag: XMLTag, _ attribute: GEXFAttributes.Attribute?, _ owner: Int, _ origin: Int) {
        guard let attribute, let value = tag[gexf: .value] else { return }
        if let spell = GEXFSpell(tag) {
            times.add(spell, value: value.string, of: attribute, owner, at: origin)
        } else if attribute.isList {
            set(GEXFAttributes.list(value.string), attribute, owner, origin)
        } else if attribute.owner == .node {
            feed.set(value, column: attribute.column, ofNode: owner, at: origin)
        } else {
            feed.set(value, column: attribute.column, ofTie: owner, at: origin)
        }
    }

    private func set(_ value: String, _ attribute: GEXFAttributes.Attribute, _ owner: Int, _ origin: Int) {
        if attribute.owner == .node {
            feed.set(value, column: attribute.column, ofNode: owner, at: origin)
        } else {
            feed.set(value, column: attribute.column, ofTie: owner, at: origin)
        }
    }

    private func beginDrawing(_ tag: XMLTag, _ name: GEXFNames.Name) {
        defer { stack.append(.other) }
        let parts: [GEXFNames.Name] =
            switch name {
            case .color: tag[gexf: .hex] == nil ? [.r, .g, .b, .a] : [.hex]
            case .position: [.x, .y, .z]
            default: [.value]
            }
        let value = parts.compactMap { tag[gexf: $0]?.trimmed.string }.joined(separator: " ")
        let title = "viz:" + name.text
        switch owner {
        case .node(let node, _): feed.set(value, column: feed.partyColumn(title), ofNode: node, at: tag.offset)
        case .edge(let tie, _, _): feed.set(value, column: feed.tieColumn(title), ofTie: tie, at: tag.offset)
        case nil: break
        }
    }
}

// MARK: - Times

extension GEXFReader {
    /// What stands in the tag itself goes before a list.
    private func endSpells(_ owner: Owner) {
        switch owner {
        case .node(let node, let origin):
            for spell in spells { times.add(spell, ofNode: node, label: nil, at: origin) }
        case .edge(let tie, let origin, let hasSpell):
            if !hasSpell || spells.count > 1 { times.set(spells, ofTie: tie, hasDays: hasSpell, at: origin) }
        }
        spells.removeAll()
    }
}

// MARK: - What holds for the file

extension GEXFReader {
    private func beginMeta(_ key: String) {
        stack.append(.meta(key))
        collect()
    }

    private func endMeta(_ key: String) {
        let value = collected()
        if value.isEmpty { return }
        if key == "creator", value == GEXFNames.ownMark {
            feed.isOwn = true
        } else if key == "description", feed.isOwn {
            for line in value.split(whereSeparator: \.isNewline) {
                let parts = line.split(separator: ":", maxSplits: 1)
                if parts.count == 2 {
                    feed.setting(String(parts[0]).trimmingBlanks, String(parts[1]).trimmingBlanks, at: 0)
                }
            }
        } else {
            feed.setting(key, value, at: 0)
        }
    }
}
