import Interchange
import Testing

/// A file in which every line is wrong takes no longer than a good one: only of problems that are listed is the place
/// looked up, which takes as long as reading up to there.
@Suite struct DiagnosticLogTests {
    @Test(
        .timeLimit(.minutes(5)),
        arguments: [
            (MapFormat.pajek, "*Vertices 2\n*Arcs\n", "1 7\n"), (.pajek, "*Vertices 2\n1 a\n", "1 a\n"),
        ])
    func countsWhatIsNotListed(_ format: MapFormat, _ head: String, _ line: String) {
        let count = 300_000
        let text = Array((head + String(repeating: line, count: count)).utf8)
        let error = #expect(throws: ReadError.self) {
            try MapReader.read(text: text, name: "a", options: ReadOptions(format: format))
        }
        guard case .invalid(let diagnostics) = error else { return }
        #expect(diagnostics.listed.count == Diagnostics.limit)
        #expect(diagnostics.omitted == count - Diagnostics.limit)
    }
}
