internal import Community

/// What the formats of networks in XML write in the same way.
extension XMLText {
    /// Adds an attribute to a tag that is open.
    mutating func add(attribute name: String, _ value: String) {
        add(" \(name)=\"")
        add(text: value)
        add("\"")
    }

    /// Adds an element with nothing in it but a text.
    mutating func add(element name: String, _ text: String) {
        add("<\(name)>")
        add(text: text)
        add("</\(name)>\n")
    }

    /// Adds to the tag of an edge between whom it is, and its direction if that is not the usual one.
    ///
    /// - Parameters:
    ///   - place: that of the tie.
    ///   - plan: what is written of the map.
    ///   - direction: the attribute that says the direction, with its values for one way and for both ways.
    mutating func addEnds(
        ofTieAt place: Int, in plan: NetworkPlan, direction: (name: String, oneWay: String, bothWays: String)
    ) {
        let ties = plan.map.ties
        let (from, to) = ties.ends(at: place)
        add(attribute: "source", plan.map.parties[from].id)
        add(attribute: "target", plan.map.parties[to].id)
        let isDirected = ties.isDirected(at: place)
        if isDirected != plan.isDirected {
            add(attribute: direction.name, isDirected ? direction.oneWay : direction.bothWays)
        }
    }
}

extension NetworkPlan {
    /// What GEXF and GraphML call the direction that most ties have.
    var edgeDefault: String { isDirected ? "directed" : "undirected" }

    /// Calls the body with the place and text of every column that says something of a tie.
    func forEachText(ofTieAt place: Int, _ body: (Int, String) -> Void) {
        // Nothing is put together for a tie that can have none.
        if !ties.titles.isEmpty { ties.forEachText(of: map.ties[place], body) }
    }
}
