import Community
import Interchange
import Testing

/// XML that nobody should have made: each is an error with its place, whatever its root is called.
@Suite struct OtherXMLTests {
    struct Bad: Sendable, CustomTestStringConvertible {
        let content: String
        let line: Int
        let problem: XMLProblem
        var testDescription: String { String(content.prefix(60)) }

        init(_ content: String, _ line: Int, _ problem: XMLProblem) {
            (self.content, self.line, self.problem) = (content, line, problem)
        }
    }

    static let bad: [Bad] = [
        Bad("<ROOT>\n<n>a", 2, .notClosed), Bad("<ROOT/>\n<ROOT/>", 2, .afterRoot),
        Bad("<ROOT>\n</g>", 2, .mismatchedTag), Bad("<ROOT a='1'\n a='2'/>", 2, .duplicateAttribute),
        Bad("<!DOCTYPE ROOT [<!ENTITY a 'b'>]>\n<ROOT>&a;</ROOT>", 1, .documentType),
        Bad("<!DOCTYPE ROOT SYSTEM 'evil.dtd'><ROOT/>", 1, .documentType),
        Bad("<ROOT>\n&nbsp;</ROOT>", 2, .undefinedEntity), Bad("<ROOT>\n&#1;</ROOT>", 2, .badCharacter),
        Bad(" <?xml version='1.0'?><ROOT/>", 1, .lateDeclaration),
        Bad("<?xml version='1.0' encoding='UTF-7'?><ROOT/>", 1, .unknownEncoding),
        Bad(String(repeating: "<ROOT>", count: 5000), 1, .tooDeep(limit: 256)),
    ]

    @Test(.timeLimit(.minutes(5)), arguments: bad, ["gexf", "graphml", "html"])
    func isAnErrorWithItsPlace(_ bad: Bad, _ root: String) throws {
        let content = bad.content.replacing("ROOT", with: root)
        let error = try #require(firstError(Array(content.utf8)))
        #expect(error.line == bad.line)
        #expect(error.problem == .invalidXML(bad.problem))
    }

    @Test func thatIsRightIsOfNoFormat() throws {
        let error = try #require(firstError(Array("<!-- a -->\n<html><p/></html>".utf8)))
        #expect(error.line == 2)
        #expect(error.problem == .notReadable(.xml))
    }

    @Test func encodingsAreKnown() throws {
        let latin =
            Array("<?xml version='1.0' encoding='ISO-8859-1'?><graphml><graph><node id='caf".utf8) + [0xE9]
            + Array("'/></graph></graphml>".utf8)
        let read = try MapReader.read(text: latin, name: "latin")
        #expect(read.map.parties.map(\.name) == ["café"])
        let wide = "<?xml version='1.0' encoding='UTF-16'?><gexf><graph><nodes><node id='ĳ'/></nodes></graph></gexf>"
        let bytes: [UInt8] = [0xFF, 0xFE] + wide.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        #expect(try MapReader.read(text: bytes, name: "wide").map.parties.map(\.name) == ["ĳ"])
    }
}
