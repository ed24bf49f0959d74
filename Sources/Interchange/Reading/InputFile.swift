/// A file that is to be read, looked at only as far as a format needs: its bytes, its head, its text.
final class InputFile {
    /// The bytes as they are: for ZIP, XML, JSON and binary formats.
    let raw: FileBytes
    /// The path, if it is a file: for a format of which the parts lie beside each other.
    let path: String?

    init(_ raw: FileBytes, path: String?) {
        self.raw = raw
        self.path = path
    }

    /// The name of the file, without its folder.
    var name: String { raw.name }

    /// The name in lower case ends so; `extension` comes without a point.
    func isNamed(_ extensions: String...) -> Bool {
        let name = name.lowercased()
        return extensions.contains { name.hasSuffix("." + $0) }
    }

    /// The text in UTF-8, or why it is none. All bytes are looked at the first time. XML and JSON count as none: their
    /// readers find out themselves what they are encoded in.
    private(set) lazy var text: Result<SourceFile, SourceFile.Unfit> = SourceFile.text(of: raw)

    /// The text, if it is one.
    var source: SourceFile? { try? text.get() }

    /// Whether the file begins with some bytes.
    func begins(with bytes: [UInt8]) -> Bool { raw.bytes.starts(with: bytes) }

    /// The archive, or what is wrong with it, if the file begins as ZIP archives do.
    private(set) lazy var archive: Result<ZipArchive, ArchiveFault>? = {
        if !begins(with: [0x50, 0x4B, 3, 4]), !begins(with: [0x50, 0x4B, 5, 6]) { return nil }
        do throws(ArchiveFault) {
            return .success(try ZipArchive(raw.bytes, owner: raw))
        } catch {
            return .failure(error)
        }
    }()

    /// The first kilobytes as characters of one byte, without byte-order mark and noughts: enough to recognise what is
    /// written in Latin letters, in whatever encoding.
    private(set) lazy var head: [UInt8] = {
        var start = 0
        for mark: [UInt8] in [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] where begins(with: mark) {
            start = mark.count
        }
        return raw.bytes.dropFirst(start).prefix(1 << 13).filter { $0 != 0 }
    }()

    /// The name of the root element without its prefix, if the file looks like XML: what comes before it is skipped.
    private(set) lazy var xmlRoot: String? = XMLHead.root(of: head)

    /// The members of the outermost object, if the file is JSON. All bytes are looked at the first time.
    private(set) lazy var json: JSONFile? = looksLikeJSON ? try? JSONFile(raw.bytes) : nil

    /// Whether the first character is that of a JSON object or list.
    var looksLikeJSON: Bool {
        head.first { $0 > .space }.map { [UInt8(ascii: "{"), UInt8(ascii: "[")].contains($0) } ?? false
    }
}

/// The beginning of an XML file.
enum XMLHead {
    /// The name of the first element, without its prefix.
    static func root(of head: [UInt8]) -> String? {
        var position = 0
        func begins(_ text: StaticString) -> Bool {
            let count = text.utf8CodeUnitCount
            return position + count <= head.count
                && head[position..<position + count].elementsEqual(
                    UnsafeBufferPointer(start: text.utf8Start, count: count))
        }
        func skip(past text: StaticString) {
            while position < head.count, !begins(text) { position += 1 }
            position += text.utf8CodeUnitCount
        }
        while position < head.count {
            if head[position] <= .space {
                position += 1
            } else if begins("<?") {
                skip(past: "?>")
            } else if begins("<!--") {
                position += 4
                skip(past: "-->")
            } else if begins("<!") {
                skipDeclaration(&position, head)
            } else if begins("<") {
                let name = head[(position + 1)...].prefix { $0 > .space && !"/>=".utf8.contains($0) }
                return name.split(separator: UInt8(ascii: ":")).last.map { String(decoding: $0, as: UTF8.self) }
            } else {
                return nil
            }
        }
        return nil
    }

    /// To behind the `>` of a DOCTYPE, which may have others between brackets and quotation marks.
    private static func skipDeclaration(_ position: inout Int, _ head: [UInt8]) {
        var depth = 0
        while position < head.count {
            switch head[position] {
            case UInt8(ascii: "<"): depth += 1
            case UInt8(ascii: ">"): depth -= 1
            case .quote, .apostrophe:
                let mark = head[position]
                position += 1
                while position < head.count, head[position] != mark { position += 1 }
            default: break
            }
            position += 1
            if depth == 0 { return }
        }
    }
}
