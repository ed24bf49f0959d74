import Community
import Interchange

/// A network in one line, to compare with: `A B|C; A>B 2.0 helps, B-C`.
///
/// Parties by name, with their identifier where it is another: `n0=Jan`. Ties by the identifiers of their ends, `>` where
/// they lead one way, with strength and kind where they are known.
func text(_ map: NeighbourhoodMap) -> String {
    let parties = map.parties.map { $0.id == $0.name ? $0.name : "\($0.id)=\($0.name)" }
    let ties = map.ties.map { tie in
        map.parties[tie.from].id + (tie.isDirected ? ">" : "-") + map.parties[tie.to].id
            + (tie.strength.map { " \($0)" } ?? "") + (tie.kind == .unspecified ? "" : " \(tie.kind.rawValue)")
    }
    return parties.joined(separator: "|") + "; " + ties.joined(separator: ", ")
}

/// What a text is read as.
func network(_ content: String, _ options: ReadOptions = ReadOptions(), name: String = "network") throws -> ReadMap {
    try MapReader.read(text: Array(content.utf8), name: name, options: options)
}

/// The first error of a text, as its line and what is wrong.
func firstError(_ content: [UInt8], _ options: ReadOptions = ReadOptions()) -> (line: Int?, problem: ReadProblem)? {
    do {
        _ = try MapReader.read(text: content, name: "network", options: options)
        return nil
    } catch {
        guard case .invalid(let diagnostics) = error else { return nil }
        return diagnostics.listed.first { $0.severity == .error }.map { ($0.place.line, $0.problem) }
    }
}
