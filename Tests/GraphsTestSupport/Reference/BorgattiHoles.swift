extension ReferenceGraph {
    /// The network on which structural holes are explained; A, B and G have names, C to F are their contacts.
    ///
    /// S. P. Borgatti, Structural holes: unpacking Burt's redundancy measures, Connections 20 (1997).
    package static let borgattiHoles = ReferenceGraph(
        labels: ["A", "B", "C", "D", "E", "F", "G"],
        edges: [
            ("A", "B"), ("A", "E"), ("A", "F"), ("A", "G"), ("B", "D"), ("B", "G"), ("C", "G"), ("D", "G"), ("E", "G"),
            ("F", "G"),
        ])
}
