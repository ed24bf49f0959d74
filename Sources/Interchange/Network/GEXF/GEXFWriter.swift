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
            xml.add(element: "description", lines.map { "\($0.key): \($0.value)" }.joined(separator: "\n"))
        }
        xml.add("</meta>\n<graph mode=\"static\" defaultedgetype=\"\(plan.edgeDefault)\">\n")
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
            xml.add("<attribute id=\"\(place)\"")
            xml.add(attribute: "title", title)
            xml.add(" type=\"string\"/>\n")
        }
        xml.add("</attributes>\n")
    }

    private static func addNodes(_ plan: NetworkPlan, to xml: inout XMLText) {
        xml.add("<nodes>\n")
        for party in plan.map.parties {
            xml.add("<node")
            xml.add(attribute: "id", party.id)
            xml.add(attribute: "label", party.name)
            addValues("node", to: &xml) { plan.parties.forEachText(of: party, $0) }
        }
        xml.add("</nodes>\n")
    }

    private static func addEdges(_ plan: NetworkPlan, to xml: inout XMLText) {
        xml.add("<edges>\n")
        for place in plan.map.ties.indices {
            xml.add("<edge id=\"\(place)\"")
            xml.addEnds(ofTieAt: place, in: plan, direction: ("type", "directed", "undirected"))
            if let strength = plan.map.ties.strength(at: place) {
                xml.add(attribute: "weight", NumberText.shortest(strength))
            }
            addValues("edge", to: &xml) { plan.forEachText(ofTieAt: place, $0) }
        }
        xml.add("</edges>\n")
    }

    /// The attributes of an element, and its end.
    private static func addValues(
        _ name: String, to xml: inout XMLText, _ forEachText: ((Int, String) -> Void) -> Void
    ) {
        var isEmpty = true
        forEachText { place, text in
            xml.add(isEmpty ? "><attvalues>" : "")
            isEmpty = false
            xml.add("<attvalue for=\"\(place)\"")
            xml.add(attribute: "value", text)
            xml.add("/>")
        }
        xml.add(isEmpty ? "/>\n" : "</attvalues></\(name)>\n")
    }
}
