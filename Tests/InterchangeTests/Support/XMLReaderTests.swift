import Interchange
import Testing

/// XML is read to its end, exactly as it stands, or refused with a place.
@Suite struct XMLReaderTests {
    /// Keeps what it was told.
    final class Recorder: XMLHandler {
        var events: [String] = []
        var refused: Int?
        /// Whether it is kept where tags stand.
        var keepsOffsets = false

        func begin(_ tag: XMLTag) throws(XMLFault) {
            if tag.name == refused { throw tag.fault(.noRows(.ties)) }
            let attributes = (0..<tag.attributeCount).map {
                "[\(tag.attributeName($0))]=\(text(tag.value($0)))"
            }
            let place = keepsOffsets ? "@\(tag.offset)" : ""
            events.append((["<\(tag.name)"] + attributes).joined(separator: " ") + place)
        }

        func text(_ bytes: Bytes) throws(XMLFault) {
            if let last = events.last, last.hasPrefix("'") {
                events[events.count - 1] = last + text(bytes)
            } else {
                events.append("'" + text(bytes))
            }
        }

        func end(_ name: Int) throws(XMLFault) { events.append(">\(name)") }

        private func text(_ bytes: Bytes) -> String { String(decoding: bytes, as: UTF8.self) }
    }

    static let names = XMLNames(["g", "n", "x", "a:x"])

    /// What a document holds, fed in parts of so many bytes.
    static func events(_ bytes: [UInt8], parts: Int = 1 << 20, refusing: Int? = nil) throws(XMLFault) -> [String] {
        let recorder = Recorder()
        recorder.refused = refusing
        let reader = XMLReader(names: names, handler: recorder)
        let whole = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
        defer { whole.deallocate() }
        _ = whole.initialize(from: bytes)
        for start in stride(from: 0, to: bytes.count, by: parts) {
            try reader.feed(Bytes(rebasing: whole[start..<min(bytes.count, start + parts)]))
        }
        try reader.finish()
        return recorder.events
    }

    static func events(_ text: String) throws(XMLFault) -> [String] { try events(Array(text.utf8)) }

    // MARK: What is read

    @Test("Elements, attributes and texts come in their order, with the codes of their names")
    func order() throws {
        #expect(
            try Self.events("<g x=\"1 &lt; 2\" y=''>a<n/>b &amp; <![CDATA[<c>]]><!-- no --><?no no?></g>") == [
                "<0 [2]=1 < 2 [-1]=", "'a", "<1", ">1", "'b & <c>", ">0",
            ])
    }

    @Test("A name is known whatever its prefix, unless the list has it with that prefix; no prefix need be declared")
    func prefixes() throws {
        #expect(
            try Self.events("<y:g b:x='1' a:x='2' x='3'/>") == ["<0 [2]=1 [3]=2 [2]=3", ">0"])
    }

    /// Wants the text of `n` only.
    struct Listener: XMLHandler {
        let heard: Recorder
        var depth = 0
        var wantsText: Bool { depth > 0 }

        mutating func begin(_ tag: XMLTag) throws(XMLFault) { if tag.name == 1 { depth += 1 } }
        mutating func text(_ text: Bytes) throws(XMLFault) { try heard.text(text) }
        mutating func end(_ name: Int) throws(XMLFault) {
            if name == 1 { depth -= 1 }
            try heard.end(name)
        }
    }

    @Test("Text that is not wanted is not told, and all that is wanted is")
    func wantedText() throws {
        let listener = Listener(heard: Recorder())
        let document = Array("<g>no<n>a<x>b</x>&lt;<![CDATA[c]]></n>no<n/>no<n>d</n></g>".utf8)
        try document.withUnsafeBufferPointer { bytes throws(XMLFault) in
            try XMLReader.read(bytes, names: Self.names, into: listener)
        }
        #expect(listener.heard.events == ["'ab", ">2", "'<c", ">1", ">1", "'d", ">1", ">0"])
    }

    @Test("Names that begin alike are told apart, however long they are")
    func longNames() throws {
        let names = ["attr.name", "attr.names", "attribut", "attribute", "attributes", "a", ""]
        let recorder = Recorder()
        let document = Array(
            "<g attr.name='' attr.names='' attribut='' attribute='' attributes='' a='' attr.nam=''/>".utf8)
        try document.withUnsafeBufferPointer { bytes throws(XMLFault) in
            try XMLReader.read(bytes, names: XMLNames(names), into: recorder)
        }
        #expect(
            recorder.events.first
                == "<-1 [0]= [1]= [2]= [3]= [4]= [5]= [-1]=")
    }

    @Test("Wherever a document is cut into parts, it reads the same", arguments: [1, 2, 3, 7, 1 << 20])
    func parts(size: Int) throws {
        let text = "<?xml version='1.0'?><g x=\"é&#233;\">één\r\ntwee €<n>𝄞</n></g>"
        let expected = ["<0 [2]=éé", "'één\ntwee €", "<1", "'𝄞", ">1", ">0"]
        #expect(try Self.events(Array(text.utf8), parts: size) == expected)
    }

    @Test("More attributes than there was room for are all there")
    func manyAttributes() throws {
        let attributes = (0..<1_000).map { "a\($0)='\($0)'" }.joined(separator: " ")
        let events = try Self.events("<g \(attributes)/>")
        #expect(events.first?.hasSuffix(" [-1]=998 [-1]=999") == true)
    }

    static let encodings: [(String, [UInt8])] = [
        ("UTF-8 with its mark", [0xEF, 0xBB, 0xBF] + Array("<g>é</g>".utf8)),
        ("UTF-16, small end first", [0xFF, 0xFE] + "<g>é</g>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
        ("UTF-16, big end first", [0xFE, 0xFF] + "<g>é</g>".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
        ("Latin-1", latin("ISO-8859-1")), ("Latin-1 by another name", latin("latin1")),
        ("Windows-1252", latin("windows-1252")), ("Windows-1252 by another name", latin("CP1252")),
        ("Latin-9", latin("ISO-8859-15")),
    ]

    static func latin(_ name: String) -> [UInt8] {
        Array("<?xml version='1.0' encoding='\(name)'?><g>".utf8) + [0xE9] + Array("</g>".utf8)
    }

    @Test("Every encoding becomes UTF-8", arguments: encodings)
    func encoding(name: String, bytes: [UInt8]) throws {
        #expect(try Self.events(bytes) == ["<0", "'é", ">0"], "\(name)")
    }

    @Test("The euro is in another place in each")
    func euro() throws {
        func text(_ encoding: String, _ byte: UInt8) throws -> String {
            try Self.events(
                Array("<?xml version='1.0' encoding='\(encoding)'?><g>".utf8) + [byte] + Array("</g>".utf8))[1]
        }
        #expect(try text("windows-1252", 0x80) == "'€")
        #expect(try text("iso-8859-15", 0xA4) == "'€")
        #expect(try text("latin1", 0xA4) == "'¤")
    }

    // MARK: What is refused

    static let laughs = """
        <?xml version="1.0"?><!DOCTYPE g [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><g>&b;</g>
        """

    static let bad: [(String, XMLProblem, line: Int, column: Int)] = [
        ("", .noElement, 1, 1), ("   \n ", .noElement, 2, 2), ("<!-- nothing -->", .noElement, 1, 17),
        ("<g><n>a", .notClosed, 1, 8), ("<g>\n<n", .notClosed, 2, 1), ("<g><![CDATA[x", .notClosed, 1, 14),
        ("<g>a</n></g>", .mismatchedTag, 1, 7), ("<g/>\n<g/>", .afterRoot, 2, 1), ("<g/>text", .afterRoot, 1, 5),
        ("<g x=\"1\" x=\"2\"/>", .duplicateAttribute, 1, 10),
        (laughs, .documentType, 1, 34), ("<!DOCTYPE g SYSTEM 'evil.dtd'><g/>", .documentType, 1, 30),
        ("<!DOCTYPE g [<!ENTITY % p SYSTEM 'evil.dtd'> %p;]><g/>", .documentType, 1, 13),
        ("<!DOCTYPE g><g/>", .documentType, 1, 12),
        ("<g>caf&eacute;</g>", .undefinedEntity, 1, 7), ("<g>\u{1}</g>", .badCharacter, 1, 4),
        ("<g>&#1;</g>", .badCharacter, 1, 4), ("<g>\0</g>", .badCharacter, 1, 4),
        ("<?xml version='1.0' encoding='UTF-7'?><g>+ADw-</g>", .unknownEncoding, 1, 31),
        ("<?xml version='1.0' encoding='UTF-16'?><g/>", .wrongEncoding, 1, 31),
        (" <?xml version='1.0'?><g/>", .lateDeclaration, 1, 2), ("<g x=1/>", .badCharacter, 1, 6),
        (
            String(repeating: "<g>", count: 5_000) + String(repeating: "</g>", count: 5_000),
            .tooDeep(limit: XMLLimits.mostDepth), 1, 3 * 256 + 1
        ),
        (
            "<g x='" + String(repeating: "y", count: XMLLimits.mostTagBytes + 1 << 20) + "'/>",
            .tagTooLong(limit: XMLLimits.mostTagBytes), 1, 1
        ),
        (
            "<g>" + (0...XMLLimits.mostNames).map { "<e\($0)/>" }.joined() + "</g>",
            .tooManyNames(limit: XMLLimits.mostNames), 1,
            4 + (0..<XMLLimits.mostNames).reduce(0) { $0 + 4 + String($1).count }
        ),
    ]

    @Test("What is not well-formed, or asks too much, is refused with its place", arguments: bad.indices)
    func refused(place: Int) {
        let (text, problem, line, column) = Self.bad[place]
        #expect(throws: XMLFault(.invalidXML(problem), line: line, column: column), "\(text.prefix(80))") {
            try Self.events(text)
        }
    }

    @Test("Bytes that are no UTF-8 are refused")
    func badUTF8() {
        let bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?><g>".utf8) + [0xFF, 0xFE] + Array("</g>".utf8)
        #expect(throws: XMLFault(.invalidXML(.badCharacter), line: 1, column: 42)) { try Self.events(bytes) }
    }

    @Test("Elements that include files are elements like any other")
    func include() throws {
        let text =
            "<g xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='file:///etc/passwd' parse='text'/></g>"
        #expect(
            try Self.events(text).dropFirst() == [
                "<-1 [-1]=file:///etc/passwd [-1]=text", ">-1", ">0",
            ])
    }

    @Test("What the handler throws ends the reading there")
    func handlerThrows() {
        #expect(throws: XMLFault(.noRows(.ties), line: 2, column: 3)) {
            try Self.events(Array("<g>\n  <n/><g x=1></g>".utf8), refusing: 1)
        }
    }
}
