extension ReferenceGraph {
    /// The kite: ten people, of whom another one is the most central by each of three measures.
    ///
    /// D. Krackhardt, Assessing the political landscape, Administrative Science Quarterly 35 (1990).
    package static let krackhardtKite = ReferenceGraph(
        labels: ["Andre", "Beverley", "Carol", "Diane", "Ed", "Fernando", "Garth", "Heather", "Ike", "Jane"],
        edges: [
            ("Andre", "Beverley"), ("Andre", "Carol"), ("Andre", "Diane"), ("Andre", "Fernando"),
            ("Beverley", "Diane"), ("Beverley", "Ed"), ("Beverley", "Garth"),
            ("Carol", "Diane"), ("Carol", "Fernando"),
            ("Diane", "Ed"), ("Diane", "Fernando"), ("Diane", "Garth"),
            ("Ed", "Garth"),
            ("Fernando", "Garth"), ("Fernando", "Heather"),
            ("Garth", "Heather"),
            ("Heather", "Ike"),
            ("Ike", "Jane"),
        ])
}
