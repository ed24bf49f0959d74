internal import Community
internal import OrderedCollections

extension NetworkFeed {
    /// The most values that the defaults of attributes may stand for: a small file could ask for any number.
    static let mostDefaultValues = 50_000_000

    /// Ends the network: everything that was said goes into the draft, which is given back.
    func finish() -> MapDraft {
        settleMentions()
        readSettings()
        if isWithinLimits() {
            if !draft.log.hasErrors { addParties() }
            if !draft.log.hasErrors {
                fillStrengths()
                addDetails()
            }
        }
        settleStrengths()
        draft.isDirected = directedCount > 0
        return draft
    }

    /// Nodes that only ties name are added if the options have it so.
    private func settleMentions() {
        if nodes.isNumbered { return }
        for (node, isTarget) in nodes.undeclared {
            let place = { self.places.place(at: self.nodes.origin(of: node)) }
            let quotation = { Quotation(self.nodes.name(of: node), mayNamePerson: true) }
            if draft.options.addsNewParties {
                draft.log.remark(at: place(), .partyAdded(quotation()))
            } else {
                let title = isTarget ? endTitles.to : endTitles.from
                draft.log.error(at: place(), .unknownParty(header: title, quotation(), nearest: []))
            }
        }
    }

    private func readSettings() {
        if settings.isEmpty { return }
        var sheet = SettingsSheet()
        let row = Row(at: places)
        for (key, value, origin) in settings {
            // Another tool may mean what it likes by `moment` or `language`.
            if !isOwn, ![.title, .source, .area].contains(Words.settings.value(of: key)) {
                draft.settings.others[key] = value
                continue
            }
            row.begin(at: origin)
            _ = row.append(key, at: origin)
            _ = row.append(value, at: origin)
            sheet.read(row, into: &draft)
        }
    }

    private func isWithinLimits() -> Bool {
        let widest = max(partyAttributes.titles.count, tieAttributes.titles.count) + 2
        if widest > Row.mostCells {
            draft.log.error(at: places.place(at: 0), .tooManyColumns(limit: Row.mostCells))
            return false
        }
        for (defaults, count) in [(partyDefaults, nodes.count), (tieDefaults, nextTie)]
        where !defaults.isEmpty && count > Self.mostDefaultValues / defaults.count {
            draft.log.error(at: places.place(at: 0), .network(.tooManyValues(limit: Self.mostDefaultValues)))
            return false
        }
        return true
    }

    // MARK: Parties

    private func addParties() {
        if partyAttributes.isEmpty, partyDefaults.isEmpty {
            draft.reserveParties(nodes.count, haveNames: false)
            for node in 0..<nodes.count { _ = draft.add(Party(name: nodes.name(of: node))) }
            return
        }
        let names = namesForEmployers()
        let rows = AttributeRows(
            partyAttributes, defaults: partyDefaults, of: .parties, leading: [("id", .id)], checks: !isOwn
        ) { [nodes] in nodes.find($0) != nil || names.contains($0.string) }
        note(rows.misfits)
        draft.reserveParties(nodes.count, haveNames: rows.header[.name] != nil)
        var sheet = PartySheet(header: rows.header, separators: ["|", ";"])
        let named = nodes.isNumbered || hasInternalIDs ? nodesWithUniqueLabels(rows.header) : []
        let nodes = nodes
        rows.forEach(
            nodes.count, includesEmpty: true, places: places, origin: { nodes.origin(of: $0) },
            lead: { node, row in
                let id = self.identifiers[node] ?? (named.contains(node) ? "" : nodes.name(of: node))
                _ = row.append(id, at: nodes.origin(of: node))
            },
            repeated: noteRepeated
        ) { _, row in sheet.read(row, into: &draft) }
        sheet.findEmployers(in: places, &draft)
    }

    /// The names of nodes, if there is a column in which they could stand.
    private func namesForEmployers() -> Set<String> {
        let mayEmploy = partyAttributes.titles.contains {
            Header.column(ofAttribute: Folding.key($0), of: .parties, beside: []) == .employer
        }
        if !mayEmploy { return [] }
        let isName = partyAttributes.titles.map { title in
            title == Self.labelTitle
                || Header.column(ofAttribute: Folding.key(title), of: .parties, beside: []) == .name
        }
        var names: Set<String> = []
        partyAttributes.forEach { cell, value in
            if isName[Int(cell.column)] { names.insert(value.trimmed.string) }
        }
        return names
    }

    /// The nodes with a label, if no two nodes would have the same name; else none.
    private func nodesWithUniqueLabels(_ header: Header) -> Set<Int> {
        guard let column = header[.name] else { return [] }
        var names: [Int: String] = [:]
        partyAttributes.forEach { cell, value in
            if Int(cell.column) == column - 1, !value.trimmed.isEmpty { names[Int(cell.owner)] = value.trimmed.string }
        }
        var seen: Set<String> = []
        let areUnique = (0..<nodes.count).allSatisfy {
            seen.insert(identifiers[$0] ?? names[$0] ?? nodes.name(of: $0)).inserted
        }
        return areUnique ? Set(names.keys) : []
    }

    // MARK: Ties

    private func fillStrengths() {
        guard hasStrengths, let usualStrength else { return }
        for place in waiting.indices where waiting[place].strength == nil { waiting[place].strength = usualStrength }
        for place in draft.ties.indices where draft.ties.strength(at: place) == nil {
            draft.change(tieAt: place) { $0.strength = usualStrength }
        }
    }

    private func addDetails() {
        if waiting.isEmpty, tieAttributes.isEmpty, tieDefaults.isEmpty { return }
        var leading: [(title: String, column: Column)] = []
        let hasStrengths = hasStrengths || isOwn && tellsStrengths
        if hasStrengths { leading = [(strengthTitle, .strength)] }
        let rows = AttributeRows(
            tieAttributes, defaults: tieDefaults, of: .ties, leading: leading, checks: !isOwn)
        note(rows.misfits)
        if waiting.isEmpty, rows.hasOnlyOthers {
            rows.forEachAttributes(repeated: noteRepeated) { tie, attributes in
                draft.setAttributes(attributes, ofTieAt: tie)
            }
            return
        }
        var cells = TieCells(header: rows.header, separators: ["|", ";"])
        let strengthColumn = hasStrengths ? nil : rows.header[.strength]
        let waiting = waiting
        rows.forEach(
            nextTie, includesEmpty: !waiting.isEmpty, places: places,
            origin: { waiting.isEmpty ? 0 : waiting[$0].origin },
            lead: { _, row in if hasStrengths { _ = row.append("", at: 0) } }, repeated: noteRepeated
        ) { place, row in
            var tie = cells.details(in: row, &draft) ?? Tie(from: 0, to: 0)
            let kind = cells.kind(in: row, &draft)
            tie.kind = draft.ties.kindsByCode[kind]
            if let strengthColumn, !row.isEmpty(strengthColumn) {
                tie.strength = strength(row.key(strengthColumn), at: row.offset(strengthColumn))
            }
            let said = cells.saysDirection(row) ? cells.direction(in: row, &draft) : nil
            if waiting.isEmpty {
                complete(&tie, with: draft.ties[place], said)
                draft.change(tieAt: place) { $0 = tie }
            } else {
                complete(&tie, with: waiting[place], said)
                draft.add(tie, offset: waiting[place].origin, in: places)
            }
        }
    }

    private func complete(_ tie: inout Tie, with plain: Tie, _ said: Tie.Direction?) {
        (tie.from, tie.to) = (plain.from, plain.to)
        tie.strength = plain.strength ?? tie.strength
        let isDirected = plain.direction == .oneWay
        if isDirected { directedCount -= 1 }
        setDirection(of: &tie, isDirected, said)
    }

    private func complete(_ tie: inout Tie, with plain: WaitingTie, _ said: Tie.Direction?) {
        (tie.from, tie.to) = (Int(plain.from), Int(plain.to))
        tie.strength = plain.strength ?? tie.strength
        setDirection(of: &tie, plain.isDirected, said)
    }

    /// What the format says counts if the attributes do not, and is worth saying only if it is not usual for the kind.
    private func setDirection(of tie: inout Tie, _ isDirected: Bool, _ said: Tie.Direction?) {
        tie.direction = said ?? (isDirected == tie.kind.isDirectedByDefault ? nil : isDirected ? .oneWay : .bothWays)
        if tie.direction == .oneWay { directedCount += 1 }
    }

    /// Weights have no most unless the file says so. Weights of which one is not above 0 are no strengths.
    private func settleStrengths() {
        if hasStrengths || draft.ties.indices.contains(where: { draft.ties.strength(at: $0) != nil }) {
            if !draft.saysFullStrength { draft.settings.fullStrength = nil }
        }
        guard let oddStrength else { return }
        draft.log.remark(
            at: places.place(at: oddStrength.origin),
            .network(.keptAsAttribute(title: strengthTitle, Quotation("\(oddStrength.strength)", mayNamePerson: false)))
        )
        draft.keepStrengths(asAttribute: strengthTitle)
    }

    // MARK: Remarks

    private func note(_ misfits: [(title: String, value: String, origin: Int)]) {
        for (title, value, origin) in misfits {
            draft.log.remark(at: places.place(at: origin), .network(.keptAsAttribute(title: title, .cell(value))))
        }
    }

    private func noteRepeated(_ title: String, at origin: Int) {
        draft.log.remark(
            at: places.place(at: origin), .network(.saidTwice(title: title == Self.labelTitle ? "label" : title)))
    }
}
