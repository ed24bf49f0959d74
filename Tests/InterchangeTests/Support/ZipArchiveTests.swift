import Interchange
import Testing

/// Archives are read as they are, refused where they are not what they say, and never unpacked without end.
@Suite struct ZipArchiveTests {
    static let files = [
        ZipWriter.File("mimetype", Array("application/x-test".utf8), isStored: true),
        ZipWriter.File("Map/één.xml", Array(String(repeating: "<x/>", count: 10_000).utf8)),
        ZipWriter.File("leeg.txt", []),
    ]

    static var archive: [UInt8] { ZipWriter.archive(files) }

    /// The same archive with some bytes changed: every place of a signature, and so many bytes after it.
    static func changed(
        _ archive: [UInt8] = archive, after signature: [UInt8], at offset: Int, _ change: (inout UInt8) -> Void
    ) -> [UInt8] {
        var bytes = archive
        for start in 0..<(bytes.count - offset) where bytes[start...].starts(with: signature) {
            change(&bytes[start + offset])
        }
        return bytes
    }

    static let local: [UInt8] = [0x50, 0x4B, 3, 4]
    static let central: [UInt8] = [0x50, 0x4B, 1, 2]
    static let end: [UInt8] = [0x50, 0x4B, 5, 6]

    static func contents(_ bytes: [UInt8]) throws(ArchiveFault) -> [[UInt8]] {
        let archive = try ZipArchive(bytes)
        var contents: [[UInt8]] = []
        for file in archive.files { contents.append(try archive.contents(of: file, atMost: 1 << 20)) }
        return contents
    }

    // MARK: What is read

    @Test("What was written is read, in its order, by its name in any case")
    func roundTrip() throws {
        let archive = try ZipArchive(Self.archive)
        #expect(archive.files.map(\.name) == ["mimetype", "Map/één.xml", "leeg.txt"])
        #expect(try Self.contents(Self.archive).map(\.count) == [18, 40_000, 0])
        #expect(archive.file(named: "map/ÉÉN.xml") == archive.files[1])
        #expect(archive.file(named: "geen") == nil)
    }

    @Test("The same files make the same bytes, of which the stored ones stand there as they are")
    func deterministic() {
        #expect(Self.archive == Self.archive)
        #expect(Self.archive.count < 1_000)
        // A local header has 30 bytes and the name: this is where ODF wants its type to stand.
        #expect(Self.archive[38...].starts(with: "application/x-test".utf8))
    }

    @Test("A large file comes in parts")
    func parts() throws {
        let bytes = (0..<500_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
        let archive = try ZipArchive(ZipWriter.archive([ZipWriter.File("x", bytes)]))
        var read: [UInt8] = []
        var parts = 0
        try archive.read(archive.files[0]) { part throws(ArchiveFault) in
            read.append(contentsOf: part)
            parts += 1
        }
        #expect(read == bytes && parts > 1)
    }

    @Test("What the reader of the parts throws comes out")
    func bodyThrows() throws {
        let archive = try ZipArchive(Self.archive)
        #expect(throws: ZipArchive.ReadingFault<ArchiveFault>.self) {
            try archive.read(archive.files[1]) { _ throws(ArchiveFault) in throw ArchiveFault(.encrypted) }
        }
    }

    // MARK: What is refused

    static let bad: [(String, [UInt8], ArchiveFault)] = [
        ("nothing", [], ArchiveFault(.damaged)),
        ("only a beginning", local, ArchiveFault(.damaged)),
        ("no directory", Array(archive.prefix(200)), ArchiveFault(.damaged)),
        ("cut off", archive.dropLast(30), ArchiveFault(.damaged)),
        ("a directory elsewhere", changed(after: end, at: 17) { $0 = 0x10 }, ArchiveFault(.damaged)),
        (
            "another checksum", changed(after: central, at: 16) { $0 ^= 1 },
            ArchiveFault(.damaged, file: "mimetype")
        ),
        ("a password", changed(after: central, at: 8) { $0 |= 1 }, ArchiveFault(.encrypted, file: "mimetype")),
        (
            "an unknown compression",
            changed(changed(after: central, at: 10) { $0 = 97 }, after: local, at: 8) { $0 = 97 },
            ArchiveFault(.unknownCompression, file: "mimetype")
        ),
        (
            "more entries than may be", changed(after: end, at: 11) { $0 = 0xFF },
            ArchiveFault(.tooManyFiles(limit: ZipArchive.mostFiles))
        ),
    ]

    @Test("An archive that is not what it says is refused", arguments: bad.indices)
    func refused(place: Int) {
        let (name, bytes, fault) = Self.bad[place]
        #expect(throws: fault, "\(name)") { try Self.contents(bytes) }
    }

    @Test("Names that lead outside are refused", arguments: ["../x", "a/../../x", "/etc/x", "C:x", "a\\..\\x"])
    func unsafeName(name: String) {
        #expect(throws: ArchiveFault(.unsafeName, file: name)) {
            try ZipArchive(ZipWriter.archive([ZipWriter.File(name, [])]))
        }
    }

    @Test("What unpacks to much more than its size is read in parts, and not without end")
    func bomb() throws {
        let zeros = [UInt8](repeating: 0, count: 40 << 20)
        let bytes = ZipWriter.archive((0..<3).map { ZipWriter.File("\($0)", zeros) })
        #expect(bytes.count < 200_000)
        let archive = try ZipArchive(bytes)
        var total = 0
        let fault = #expect(throws: ZipArchive.ReadingFault<ArchiveFault>.self) {
            for file in archive.files {
                try archive.read(file) { part throws(ArchiveFault) in total += part.count }
            }
        }
        guard case .archive(let fault)? = fault else { return #expect(Bool(false)) }
        #expect(fault == ArchiveFault(.tooLarge(limit: archive.limit), file: "2"))
        #expect(total <= archive.limit)
    }

    @Test("A file is not read into memory beyond what it may be")
    func mostContents() throws {
        let archive = try ZipArchive(Self.archive)
        #expect(throws: ArchiveFault(.tooLarge(limit: 100), file: "Map/één.xml")) {
            try archive.contents(of: archive.files[1], atMost: 100)
        }
    }
}
