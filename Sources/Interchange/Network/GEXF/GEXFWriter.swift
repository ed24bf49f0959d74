internal import Community

/// Writes GEXF 1.3. Settings stand in the description, a line for each.
enum GEXFWriter {
    /// What would not come back.
    static func losses(_ map: NeighbourhoodMap) -> [Loss] {
        let broken = plan(map).settings.count { $0.value.contains(where: \.isNewline) || $0.key.contains(":") }
        return (broken == 0 ? [] : [Loss(.sheet(.settings), count: broken)]) + NetworkLosses.population(map)
            + NetworkLosses.xmlCharacters(map)
    }

    private static func plan(_ map: NeighbourhoodMap) -> NetworkPlan { NetworkPlan(map, leavesOut: [.strength]) }

    /// The text of a map.
    static func write(_ map: NeighbourhoodMap, _ options: WriteOptions) throws(WriteError) -> WrittenMap {
        let plan = plan(map)
        var xml = XMLText()
        xml.add(
            "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n<meta>\n<creator>\(GEXFNames.ownMark)</creator>\n")
        if !plan.settings.isEmpty {
            let lines = plan.settings.filter { !$0.key.contains(":") && !$0.value.contains(where: \.isNewline) }
            xml.add("<description>")
            xml.add(text: lines.map { "\($0.key): \($0.value)" }.joined(separator: "\n"))
            xml.add("</description>\n")
        }
        xml.add("</meta>\n<graph mode=\"static\" defaultedgetype=\"\(plan.isDirected ? "directed" : "undirected")\">\n")
        add(attributes: plan.parties.titles, of: "node", to: &xml)
        add(attributes: plan.ties.titles, of: "edge", to: &xml)
        addNodes(plan, to: &xml)
        addEdges(plan, to: &xml)
        xml.add("</graph>\n</gexf>\n")
        return .file(xml.bytes)
    }

    private static func add(attributes titles: [String], of owner: String, to xml: inout XMLText) {
        if titles.isEmpty { return }
        xml.add("<attributes class=\"\(owner)\">\n")
        for (place, title) in titles.enumerated() {
            xml.add("<attribute id=\"\(place)\" title=\"")
            xml.add(text: title)
            xml.add("\" type=\"string\"/>\n")
        }
        xml.add("</attributes>\n")
    }

    private static func addNodes(_ plan: NetworkPlan, to xml: inout XMLText) {
        xml.add("<nodes>\n")
        for party in plan.map.parties {
            xml.add("<node id=\"")
            xml.add(text: party.id)
            xml.add("\" label=\"")
            xml.add(text: party.name)
            xml.add("\"")
            addValues(plan.parties, party, "node", to: &xml)
        }
        xml.add("</nodes>\n")
    }

    private static func addEdges(_ plan: NetworkPlan, to xml: inout XMLText) {
        xml.add("<edges>\n")
        let ties = plan.map.ties
        for place in ties.indices {
            let (from, to) = ties.ends(at: place)
            xml.add("<edge id=\"\(place)\" source=\"")
            xml.add(text: plan.map.parties[from].id)
            xml.add("\" target=\"")
            xml.add(text: plan.map.parties[to].id)
            xml.add("\"")
            let isDirected = ties.isDirected(at: place)
            if isDirected != plan.isDirected { xml.add(" type=\"\(isDirected ? "directed" : "undirected")\"") }
            if let strength = ties.strength(at: place) { xml.add(" weight=\"\(NumberText.shortest(strength))\"") }
            if plan.ties.titles.isEmpty { xml.add("/>\n") } else { addValues(plan.ties, ties[place], "edge", to: &xml) }
        }
        xml.add("</edges>\n")
    }

    /// The attributes of an element, and its end.
    private static func addValues<Element>(
        _ plan: SheetPlan<Element>, _ element: Element, _ name: String, to xml: inout XMLText
    ) {
        var isEmpty = true
        plan.forEachText(of: element) { place, text in
            xml.add(isEmpty ? "><attvalues>" : "")
            isEmpty = false
            xml.add("<attvalue for=\"\(place)\" value=\"")
            xml.add(text: text)
            xml.add("\"/>")
        }
        xml.add(isEmpty ? "/>\n" : "</attvalues></\(name)>\n")
    }
}
