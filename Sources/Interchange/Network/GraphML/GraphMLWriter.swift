internal import Community

/// Writes GraphML. Settings are data of the graph.
enum GraphMLWriter {
    /// What would not come back.
    static func losses(_ map: NeighbourhoodMap) -> [Loss] {
        NetworkLosses.population(map) + NetworkLosses.xmlCharacters(map)
    }

    /// The text of a map.
    static func write(_ map: NeighbourhoodMap, _ options: WriteOptions) throws(WriteError) -> WrittenMap {
        let plan = NetworkPlan(map, reserved: ["label"], leavesOut: [.strength])
        // Another word for the name, where `label` is an attribute of the user's own.
        let taken = Set(plan.parties.others.map { Folding.key($0) })
        let name = ["label", "name", "naam"].first { !taken.contains($0) } ?? "label"
        var xml = XMLText()
        xml.add("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n<desc>\(GraphMLNames.ownMark)</desc>\n")
        for (place, setting) in plan.settings.enumerated() { add(key: "g\(place)", "graph", setting.key, to: &xml) }
        add(key: "label", "node", name, to: &xml)
        for (place, title) in plan.parties.titles.enumerated() { add(key: "n\(place)", "node", title, to: &xml) }
        add(key: "weight", "edge", "weight", type: "double", to: &xml)
        for (place, title) in plan.ties.titles.enumerated() { add(key: "e\(place)", "edge", title, to: &xml) }
        xml.add("<graph id=\"G\" edgedefault=\"\(plan.edgeDefault)\">\n")
        for (place, setting) in plan.settings.enumerated() { add(data: "g\(place)", setting.value, to: &xml) }
        addNodes(plan, to: &xml)
        addEdges(plan, to: &xml)
        xml.add("</graph>\n</graphml>\n")
        return .file(xml.bytes)
    }

    private static func add(
        key id: String, _ owner: String, _ title: String, type: String = "string", to xml: inout XMLText
    ) {
        xml.add("<key id=\"\(id)\" for=\"\(owner)\"")
        xml.add(attribute: "attr.name", title)
        xml.add(" attr.type=\"\(type)\"/>\n")
    }

    private static func add(data key: String, _ value: String, to xml: inout XMLText) {
        xml.add("<data key=\"\(key)\">")
        xml.add(text: value)
        xml.add("</data>\n")
    }

    private static func addNodes(_ plan: NetworkPlan, to xml: inout XMLText) {
        for party in plan.map.parties {
            xml.add("<node")
            xml.add(attribute: "id", party.id)
            xml.add(">\n")
            add(data: "label", party.name, to: &xml)
            plan.parties.forEachText(of: party) { place, text in add(data: "n\(place)", text, to: &xml) }
            xml.add("</node>\n")
        }
    }

    private static func addEdges(_ plan: NetworkPlan, to xml: inout XMLText) {
        for place in plan.map.ties.indices {
            xml.add("<edge")
            xml.addEnds(ofTieAt: place, in: plan, direction: ("directed", "true", "false"))
            xml.add(">")
            if let strength = plan.map.ties.strength(at: place) {
                add(data: "weight", NumberText.shortest(strength), to: &xml)
            }
            plan.forEachText(ofTieAt: place) { add(data: "e\($0)", $1, to: &xml) }
            xml.add("</edge>\n")
        }
    }
}
