import Graphs
import Interchange
import Testing

/// A document that is read in parts says what it says as a whole, or is not read so.
@Suite struct XMLPartsTests {
    private static let names = XMLNames(["g", "node", "edge", "x"])

    /// What a handler is told of a document as a whole; nothing if there is a fault.
    private static func whole(_ document: [UInt8]) -> [String]? {
        let recorder = XMLReaderTests.Recorder()
        return document.withUnsafeBufferPointer { bytes in
            do throws(XMLFault) { try XMLReader.read(bytes, names: names, into: recorder) } catch { return nil }
            return recorder.events
        }
    }

    /// What a handler is told of a document in parts of so many bytes; nothing if it is not read so.
    private static func inParts(
        _ document: [UInt8], bytes: Int, threads: Int = 3, refusing: Int? = nil, offsets: Bool = false
    ) -> [String]? {
        let recorder = XMLReaderTests.Recorder()
        recorder.refused = refusing
        recorder.keepsOffsets = offsets
        let isRead = document.withUnsafeBufferPointer {
            XMLParts($0, names: names, tags: ["node", "edge"], bytes: bytes, handler: recorder)
                .read(Execution(threads: threads))
        }
        return isRead ? recorder.events : nil
    }

    // MARK: Documents at random

    /// A document with elements in elements, long enough for parts of some bytes.
    private static func document(_ seed: UInt64, hasTraps: Bool) -> String {
        var random = SeededGenerator(seed: seed)
        var text = seed % 3 == 0 ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" : ""
        text += "<g>\n"
        var open = ["g"]
        while text.utf8.count < 3_000 || open.count > 1 {
            switch Int.random(in: 0..<(hasTraps ? 14 : 10), using: &random) {
            case 0, 1, 2:
                text += "<edge x=\"é &lt;edge &#233;\" y='\(text.utf8.count)'/>"
            case 3...4 where open.count < 6 && text.utf8.count < 3_000:
                let name = ["node", "edge", "b:node", "list", "x"].randomElement(using: &random)!
                text += "<\(name) x=''>"
                open.append(name)
            case 5...6 where open.count > 1: text += "</\(open.removeLast())>"
            case 7: text += "\r\n  a &amp; b ]] "
            case 8: text += "één]"
            case 9: text += "<?no edge?><!-- no -->"
            case 10: text += "<!-- <edge > -->"
            case 11: text += "<![CDATA[<node ]]>"
            case 12: text += "<!-- <edge x=''/><edge y=''/><edge z=''/> -->"
            case 13: text += "<?x <edge > ?>"
            default: text += " "
            }
        }
        return text + "</g>\n<!-- end -->"
    }

    @Test("What is told does not depend on the parts, nor on the number of threads", arguments: 0..<40)
    func same(seed: UInt64) throws {
        let document = Array(Self.document(seed, hasTraps: false).utf8)
        let expected = try #require(Self.whole(document))
        for (bytes, threads) in [(1, 2), (20, 1), (20, 2), (57, 3), (150, 1), (180, 5)] {
            let isSame = Self.inParts(document, bytes: bytes, threads: threads) == expected
            #expect(isSame, "\(bytes) bytes")
        }
    }

    @Test("A part that ends within a comment, a section or an instruction is not taken for one", arguments: 0..<60)
    func traps(seed: UInt64) throws {
        let document = Array(Self.document(seed, hasTraps: true).utf8)
        let expected = try #require(Self.whole(document))
        for (bytes, threads) in [(1, 3), (20, 3), (57, 1), (57, 3), (180, 3)] {
            let told = Self.inParts(document, bytes: bytes, threads: threads)
            #expect(told == nil || told == expected)
        }
    }

    @Test("A document that is damaged is never read in parts if it is not as a whole", arguments: 0..<60)
    func damaged(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let sound = Array(Self.document(seed, hasTraps: seed % 2 == 0).utf8)
        for _ in 0..<8 {
            var document = sound
            let place = Int.random(in: 0..<document.count, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: document.removeSubrange(place...)
            case 1: document.remove(at: place)
            case 2: document[place] = "<>/&\"é]-".utf8.randomElement(using: &random)!
            case 3: document.insert(contentsOf: Array("<edge >".utf8), at: place)
            default: document += Array("<edge />".utf8)
            }
            let expected = Self.whole(document)
            for (bytes, threads) in [(1, 3), (40, 1), (40, 3), (150, 1), (150, 3)] {
                let told = Self.inParts(document, bytes: bytes, threads: threads)
                #expect(told == nil || told == expected)
            }
        }
    }

    // MARK: Rules

    private static func list(_ count: Int) -> String { (0..<count).map { "<edge x='\($0)'/>" }.joined() }

    @Test("Elements that end, and others that begin, between the parts do not keep it from being read")
    func change() {
        let lists = (0..<5).map { "<list\($0)>\(Self.list(40))</list\($0)>" }.joined()
        let document = Array("<g>\(lists)</g>".utf8)
        for threads in [1, 3] {
            #expect(Self.inParts(document, bytes: 100, threads: threads) == Self.whole(document))
        }
    }

    @Test("Text that is told need not be all, and is told wherever the parts end", arguments: [1, 3])
    func text(threads: Int) throws {
        let list = (0..<40).map { "no<node>\($0)<edge x=''>b</edge>&lt;c</node>\n" }.joined()
        let document = Array("<g>\(list)</g>".utf8)
        try document.withUnsafeBufferPointer { bytes in
            let (whole, parts) = (XMLReaderTests.Recorder(), XMLReaderTests.Recorder())
            try XMLReader.read(bytes, names: Self.names, into: XMLReaderTests.Listener(heard: whole))
            let reader = XMLParts(
                bytes, names: Self.names, tags: ["node", "edge"], textual: XMLTag.mask(of: [1]), bytes: 20,
                handler: XMLReaderTests.Listener(heard: parts))
            #expect(reader.read(Execution(threads: threads)))
            #expect(parts.events == whole.events)
            #expect(parts.events.first == "'0b" && !parts.events.contains("'no"))
        }
    }

    @Test("A tag knows how many bytes come before it")
    func offsets() {
        let document = Array("<g>é\(Self.list(40))</g>".utf8)
        let places = document.indices.filter { document[$0...].starts(with: Array("<edge".utf8)) }
        for threads in [1, 3] {
            let told = Self.inParts(document, bytes: 30, threads: threads, offsets: true) ?? []
            #expect(told.compactMap { $0.split(separator: "@").last.flatMap { Int($0) } } == [0] + places)
        }
    }

    @Test("What a handler refuses ends the reading")
    func refused() {
        let document = Array("<g>\(Self.list(40))<x/>\(Self.list(40))</g>".utf8)
        #expect(Self.inParts(document, bytes: 50, refusing: 3) == nil)
        #expect(Self.inParts(document, bytes: 50, threads: 1, refusing: 3) == nil)
        #expect(Self.inParts(document, bytes: 50) != nil)
    }

    @Test("What is small, or has no tags of which there are many, is not read in parts")
    func notWorthWhile() {
        let document = Array("<g>\(Self.list(40))</g>".utf8)
        #expect(Self.inParts(document, bytes: document.count / 16 + 1) == nil)
        #expect(Self.inParts(document, bytes: document.count / 16) != nil)
        let others = Array("<g>\(String(repeating: "<x/>", count: 2_000_000))</g>".utf8)
        #expect(Self.inParts(others, bytes: 50) == nil)
    }

    @Test(
        "Only what is in UTF-8 is read in parts: a part does not know the encoding",
        arguments: [
            ("", true), ("<?xml version='1.0'?>", true), ("<?xml version='1.0' encoding=\"utf-8\"?>", true),
            ("<?xml version='1.0' encoding='ISO-8859-1'?>", false),
            ("<?xml version='1.0' \(String(repeating: " ", count: 2000)) encoding='ISO-8859-1'?>", false),
        ])
    func encoding(declaration: String, isRead: Bool) {
        let document = Array("\(declaration)<g>\(Self.list(200))</g>".utf8)
        #expect((Self.inParts(document, bytes: 50) != nil) == isRead)
        #expect(Self.whole(document) != nil)
    }

    @Test("What takes much more memory than it is long is not read in parts")
    func memory() {
        func document(_ other: String) -> [UInt8] {
            let lists = (0..<30).map { _ in Self.list(1) + String(repeating: other, count: 100_000 / other.count) }
            return Array("<g>\(lists.joined())</g>".utf8)
        }
        #expect(Self.inParts(document("<edge a='1' b='2' c='3'/>"), bytes: 1 << 17) != nil)
        #expect(Self.inParts(document("<x/>"), bytes: 1 << 17) == nil)
        #expect(Self.inParts(document("\n"), bytes: 1 << 17) == nil)
    }

    @Test("Too many names in all are too many, however few are in each part")
    func names() {
        func document(_ count: Int) -> [UInt8] {
            Array("<g>\((0..<count).map { "<edge a\($0)=''/>" }.joined())</g>".utf8)
        }
        let most = XMLLimits.mostNames
        #expect(Self.inParts(document(most), bytes: 1000) != nil)
        #expect(Self.inParts(document(most + 1), bytes: 1000) == nil)
        #expect(Self.inParts(document(most + 1), bytes: 1000, threads: 1) == nil)
        #expect(Self.whole(document(most + 1)) == nil)
    }

    @Test("Elements may lie as deep in parts as in the whole")
    func depth() {
        func document(_ depth: Int) -> [UInt8] {
            let open = String(repeating: "<x>", count: depth - 2)
            let close = String(repeating: "</x>", count: depth - 2)
            return Array("<g>\(Self.list(20))\(open)\(Self.list(100))\(close)\(Self.list(20))</g>".utf8)
        }
        #expect(Self.inParts(document(XMLLimits.mostDepth), bytes: 80) != nil)
        #expect(Self.inParts(document(XMLLimits.mostDepth + 1), bytes: 80) == nil)
        #expect(Self.whole(document(XMLLimits.mostDepth + 1)) == nil)
    }
}
