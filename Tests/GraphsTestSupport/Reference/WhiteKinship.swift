package import Graphs

/// Which of ten kin positions have effective ties; mother, sister, brother's wife, sister's daughter and brother's
/// daughter, then father, brother, sister's husband, brother's son and sister's son.
///
/// L. C. Freeman, Segregation in social networks, Sociological Methods & Research 6 (1978), after D. R. White (1975).
package enum WhiteKinship {
    package static let graph = Graph(
        nodeCount: 10,
        edges: [
            (0, 1), (0, 3), (0, 4), (0, 5), (0, 6), (0, 8), (0, 9), (1, 3), (1, 4), (1, 5), (1, 9), (2, 4), (3, 5),
            (4, 5), (4, 6), (5, 6), (5, 8), (5, 9), (6, 8), (6, 9), (7, 8), (7, 9),
        ])

    package static let genders = NodeColumn([0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
}
