/// A form of networks that is known by its first lines or its name, but not read; what to do is said instead of what is
/// missing in a table.
public enum UnreadFormat: String, CaseIterable, Sendable {
    case adjacencyList, digraph6, dimacs, gdf, graph6, leda, lgl, matrixMarketArray, sif, sparse6, tgf, tulip

    /// What it is called.
    public var name: String {
        switch self {
        case .adjacencyList: "adjacency list (NetworkX)"
        case .digraph6: "digraph6"
        case .dimacs: "DIMACS"
        case .gdf: "GDF"
        case .graph6: "graph6"
        case .leda: "LEDA"
        case .lgl: "LGL"
        case .matrixMarketArray: "Matrix Market (array)"
        case .sif: "SIF (Cytoscape)"
        case .sparse6: "sparse6"
        case .tgf: "TGF"
        case .tulip: "Tulip"
        }
    }

    /// The form of a file, judged by its first kilobytes.
    static func of(_ file: InputFile) -> UnreadFormat? {
        if let said = said(by: file) { return said }
        var lines = String(decoding: file.head, as: UTF8.self).split(whereSeparator: \.isNewline)
            .map { $0.split(whereSeparator: \.isWhitespace) }.filter { !$0.isEmpty }
        // The last may be cut off.
        if file.raw.bytes.count > file.head.count { lines = lines.dropLast() }
        return signs.first { $0.isOne(lines) }?.format
    }

    /// The form that the first word or the ending of the name says.
    static func said(by file: InputFile) -> UnreadFormat? {
        if let beginning = beginnings.first(where: { file.head.starts(with: $0.text.utf8) }) { return beginning.format }
        return endings.first { file.isNamed($0.text) }?.format
    }

    private typealias Line = [Substring]

    private static let beginnings: [(text: String, format: UnreadFormat)] = [
        (">>graph6<<", .graph6), (">>sparse6<<", .sparse6), (">>digraph6<<", .digraph6), ("LEDA.GRAPH", .leda),
        ("nodedef>", .gdf), ("(tlp ", .tulip), ("%%MatrixMarket matrix array", .matrixMarketArray),
    ]

    private static let endings: [(text: String, format: UnreadFormat)] = [
        ("g6", .graph6), ("s6", .sparse6), ("d6", .digraph6), ("lgl", .lgl), ("sif", .sif), ("tgf", .tgf),
    ]

    private static let signs: [(format: UnreadFormat, isOne: @Sendable ([[Substring]]) -> Bool)] = [
        (.adjacencyList, isAdjacencyList), (.dimacs, isDIMACS), (.lgl, isLGL), (.tgf, isTGF),
    ]

    /// In the second of its comments NetworkX says when it wrote the list.
    private static func isAdjacencyList(_ lines: [Line]) -> Bool {
        lines.count > 2 && lines[0][0].first == "#" && lines[1].prefix(2) == ["#", "GMT"]
    }

    /// Behind comments, `p` with a problem and the numbers of nodes and edges.
    private static func isDIMACS(_ lines: [Line]) -> Bool {
        guard let line = lines.first(where: { $0[0] != "c" }) else { return false }
        return line.count == 4 && line[0] == "p" && Int(line[2]) != nil && Int(line[3]) != nil
    }

    /// `# node`, and then its neighbours, each on a line with perhaps a weight.
    private static func isLGL(_ lines: [Line]) -> Bool {
        guard lines.count > 1, lines[0][0] == "#", lines[1][0] != "#" else { return false }
        return lines.allSatisfy {
            $0[0] == "#" ? $0.count == 2 : $0.count == 1 || $0.count == 2 && Double($0[1]) != nil
        }
    }

    /// Nodes, a line with nothing but `#`, and edges.
    private static func isTGF(_ lines: [Line]) -> Bool {
        guard let border = lines.firstIndex(of: ["#"]), border > 0, border < lines.count - 1 else { return false }
        return lines[(border + 1)...].allSatisfy { $0.count >= 2 } && lines[..<border].allSatisfy { $0[0] != "#" }
    }
}
