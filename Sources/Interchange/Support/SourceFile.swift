/// The text of a file, as UTF-8, for as long as this object lives.
final class SourceFile {
    /// The name of the file, without its folder.
    let name: String
    /// The text in UTF-8, with the byte-order mark if there is one.
    private(set) var bytes: Bytes
    /// Where the text begins: after the byte-order mark.
    private(set) var start = 0
    /// Where the first byte stands that UTF-8 does not allow, if the file was read as Windows-1252 for it.
    private(set) var firstForeignByte: Int?
    private let file: FileBytes
    /// What knows the places, where the text was copied from the cells of a sheet.
    private var cells: CellPlaces?
    private lazy var lines = LineCounter(bytes, start: start)
    private var transcoded: UnsafeMutableBufferPointer<UInt8>?

    /// Why the bytes are no text.
    struct Unfit: Error {
        let problem: ReadProblem
    }

    /// Opens a file and looks at all of its bytes once.
    ///
    /// - Returns: the text, or what else the file turned out to hold.
    static func open(_ path: String) throws(ReadError) -> Result<SourceFile, Unfit> {
        text(of: try FileBytes.open(path))
    }

    /// A text that was not in a file, under a name.
    static func text(_ bytes: [UInt8], name: String) -> Result<SourceFile, Unfit> {
        text(of: FileBytes(bytes, name: name))
    }

    /// The text that was made of a table of a sheet.
    static func text(of table: SheetTable, file: String) -> Result<SourceFile, Unfit> {
        let result = text(table.text, name: file)
        if case .success(let source) = result { source.cells = table.places }
        return result
    }

    /// The text of a file, of which all bytes are looked at once.
    static func text(of file: FileBytes) -> Result<SourceFile, Unfit> {
        let text = SourceFile(file)
        switch TextEncoding.of(file.bytes) {
        case .foreign(let content): return .failure(Unfit(problem: .notReadable(content)))
        case .utf8(let start):
            text.start = start
            text.forget(upTo: file.bytes.count)
        case .utf16(let isBigEndian):
            guard let decoded = TextEncoding.decodingUTF16(file.bytes, isBigEndian: isBigEndian) else {
                return .failure(Unfit(problem: .notReadable(.utf16)))
            }
            text.transcoded = decoded
            text.bytes = Bytes(decoded)
        case .windows1252(let offset):
            let decoded = TextEncoding.decodingWindows1252(file.bytes)
            text.transcoded = decoded
            text.bytes = Bytes(decoded)
            // Every byte before it stands for itself.
            text.firstForeignByte = offset
        }
        return .success(text)
    }

    private init(_ file: FileBytes) {
        self.file = file
        name = file.name
        bytes = file.bytes
    }

    deinit { transcoded?.deallocate() }

    /// Gives memory before a place back to the system; a look at it later brings it back from the file.
    func forget(upTo offset: Int) {
        if transcoded == nil { file.forget(upTo: offset) }
    }
}

extension SourceFile {
    /// The line and the character of a byte, counted from 1, as ``LineCounter/place(at:)``.
    func place(at offset: Int) -> SourcePlace {
        // What is missing at the end of a file lies behind its last byte, and nothing further.
        if let cells { return cells.place(at: min(offset, bytes.count), in: bytes) }
        let (line, column) = lines.place(at: offset)
        return SourcePlace(file: name, line: line, column: column)
    }

    /// Whether the text was made of a table of a sheet.
    var isOfSheet: Bool { cells != nil }

    /// The file, or the sheet, as a whole.
    var place: SourcePlace { cells?.place ?? SourcePlace(file: name) }
}
