import Interchange
import Testing

/// The graphs of METIS, where a tie stands in the lines of both its ends.
@Suite struct METISReaderTests {
    @Test(arguments: [("3 2\n2 3\n1\n\n", 1), ("3 2\n2\n1\n1 2\n", 1), ("3 1\n2\n1 3\n2\n", 2)])
    func tiesOfMETISAreCountedAtBothEnds(_ content: String, _ found: Int) throws {
        let error = #expect(throws: ReadError.self) { try network(content, name: "a.graph") }
        guard case .invalid(let diagnostics) = error else { return }
        let said = content.hasPrefix("3 2") ? 2 : 1
        #expect(diagnostics.listed.map(\.problem) == [.network(.countDiffers("edge", said: said, found: found))])
    }
}
