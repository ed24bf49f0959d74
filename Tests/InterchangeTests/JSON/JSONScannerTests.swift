import Community
import Interchange
import Testing

@Suite("What is no JSON is refused, with its place")
struct JSONScannerTests {
    @Test(
        "Syntax",
        arguments: [
            ("{\"nodes\": [", JSONProblem.notClosed, 1, 12), ("{\"a\": 1,}", .unexpected(.memberName), 1, 9),
            ("{\"a\" 1}", .unexpected(.colon), 1, 6), ("{\"a\": 1 \"b\": 2}", .unexpected(.comma), 1, 9),
            ("{\"a\":\n [1 2]}", .unexpected(.comma), 2, 5), ("{\"a\": [1,]}", .unexpected(.value), 1, 10),
            ("{} x", .afterEnd, 1, 4), ("{\"a\": 01}", .badNumber, 1, 7), ("{\"a\": 1.}", .badNumber, 1, 7),
            ("{\"a\": -}", .badNumber, 1, 7), ("{\"a\": 1e}", .badNumber, 1, 7), ("{\"a\": NaN}", .badNumber, 1, 7),
            ("{\"a\": Infinity}", .badNumber, 1, 7), ("{\"a\": nul}", .unexpected(.value), 1, 7),
            ("{\"a\": \"x}", .notClosed, 1, 7), ("{\"a\": \"\\x\"}", .badEscape, 1, 8),
            ("{\"a\": \"\\u12\"}", .badEscape, 1, 8), ("{\"a\": \"\\ud800\"}", .badEscape, 1, 8),
            ("{\"a\": \"\\udc00\"}", .badEscape, 1, 8), ("{\"a\": \"\t\"}", .controlCharacter, 1, 8),
            ("{\"a\": 1, \"a\": 2}", .duplicateMember(Quotation("a", mayNamePerson: true)), 1, 15),
            ("{'a': 1}", .unexpected(.memberName), 1, 2), ("{\"é\": x}", .unexpected(.value), 1, 7),
        ] as [(String, JSONProblem, Int, Int)])
    func syntax(text: String, problem: JSONProblem, line: Int, column: Int) {
        check(Array(text.utf8), problem, line, column)
    }

    @Test("A byte that is no UTF-8, and UTF-16")
    func encodings() {
        check(Array("{\"a\": \"".utf8) + [0xE9] + Array("\"}".utf8), .notUTF8, 1, 8)
        check(Array("{\"a\": \"".utf8) + [0xED, 0xA0, 0x80] + Array("\"}".utf8), .notUTF8, 1, 8)
        let wide = [0xFF, 0xFE] + BadInputTests.utf16("{\"nodes\": []}")
        #expect(throws: ReadError.self) { try MapReader.read(text: wide, name: "x.json") }
    }

    @Test("A hundred thousand brackets are an error, and no crash", arguments: ["[", "{\"a\":"])
    func depth(bracket: String) {
        let text = "{\"nodes\": " + String(repeating: bracket, count: 100_000)
        check(Array(text.utf8), .tooDeep(limit: 512), 1, nil)
        let whole = "{\"nodes\": " + String(repeating: "[", count: 500) + String(repeating: "]", count: 500) + "}"
        #expect(throws: ReadError.self) { try MapReader.read(text: Array(whole.utf8), name: "x.json") }
    }

    @Test("Many ties")
    func many() throws {
        var text = "{\"nodes\": ["
        text += (0..<1000).map { "{\"id\": \($0)}" }.joined(separator: ",") + "], \"links\": ["
        text += (0..<100_000).map { "{\"source\": \($0 % 1000), \"target\": \($0 * 7 % 1000)}" }.joined(separator: ",")
        text += "]}"
        #expect(try MapReader.read(text: Array(text.utf8), name: "x.json").map.ties.count == 100_000)
    }

    private func check(_ bytes: [UInt8], _ problem: JSONProblem, _ line: Int, _ column: Int?) {
        let error = #expect(throws: ReadError.self) { try MapReader.read(text: bytes, name: "x.json") }
        guard case .invalid(let diagnostics)? = error, let first = diagnostics.listed.first else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(first.problem == .invalidJSON(problem))
        #expect(first.place.line == line)
        if let column { #expect(first.place.column == column) }
    }
}
