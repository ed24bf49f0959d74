#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The text of a file, as UTF-8, for as long as this object lives.
///
/// A large file is mapped into memory and not copied. A small one is copied, for it may well be open in a spreadsheet
/// that writes to it meanwhile, and what is mapped must not shrink.
final class SourceFile {
    /// The name of the file, without its folder.
    let name: String
    /// The text in UTF-8, with the byte-order mark if there is one.
    private(set) var bytes: UnsafeBufferPointer<UInt8>
    /// Where the text begins: after the byte-order mark.
    private(set) var start = 0
    /// Where the first byte stands that UTF-8 does not allow, if the file was read as Windows-1252 for it.
    private(set) var firstForeignByte: Int?
    private let memory: Memory
    private var transcoded: UnsafeMutableBufferPointer<UInt8>?

    private enum Memory {
        case mapped(UnsafeMutableRawPointer, Int)
        case copied(UnsafeMutableRawPointer)
    }

    /// The size that a file may have, in bytes.
    static let mostBytes = 4 << 30
    /// The size that what comes through a pipe may have, in bytes: all of it is kept in memory.
    static let mostPipedBytes = 256 << 20
    private static let leastMapped = 1 << 20

    /// Opens a file and looks at all of its bytes once.
    ///
    /// - Returns: the file, or what else it turned out to hold.
    static func open(_ path: String) throws(ReadError) -> Result<SourceFile, Unfit> {
        let descriptor = retrying { Self.openForReading(path) }
        if descriptor < 0 {
            throw errno == ENOENT || errno == ENOTDIR
                ? .notFound(path: path) : .unreadable(path: path, code: errno)
        }
        defer { close(descriptor) }
        var status = stat()
        if fstat(descriptor, &status) != 0 { throw .unreadable(path: path, code: errno) }
        let isRegular = status.st_mode & S_IFMT == S_IFREG
        let most = isRegular ? mostBytes : mostPipedBytes
        let size = isRegular ? Int(status.st_size) : 0
        if size > most { return .failure(Unfit(problem: .fileTooLarge(bytes: size, limit: most))) }
        if size >= leastMapped {
            guard let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), address != MAP_FAILED else {
                throw .unreadable(path: path, code: errno)
            }
            return make(path, .mapped(address, size), UnsafeRawBufferPointer(start: address, count: size))
        }
        var copy = [UInt8]()
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = retrying { read(descriptor, &chunk, chunk.count) }
            if count < 0 { throw .unreadable(path: path, code: errno) }
            if count == 0 { break }
            copy.append(contentsOf: chunk[..<count])
            if copy.count > most { return .failure(Unfit(problem: .fileTooLarge(bytes: copy.count, limit: most))) }
        }
        let address = UnsafeMutableRawPointer.allocate(byteCount: max(1, copy.count), alignment: 16)
        copy.withUnsafeBytes {
            address.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(address), byteCount: $0.count)
        }
        return make(path, .copied(address), UnsafeRawBufferPointer(start: address, count: copy.count))
    }

    /// A text that was not in a file, under a name.
    static func text(_ bytes: [UInt8], name: String) -> Result<SourceFile, Unfit> {
        let address = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 16)
        bytes.withUnsafeBytes {
            address.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(address), byteCount: $0.count)
        }
        return make(name, .copied(address), UnsafeRawBufferPointer(start: address, count: bytes.count))
    }

    /// Why the bytes are no text.
    struct Unfit: Error {
        let problem: ReadProblem
    }

    private static func make(_ path: String, _ memory: Memory, _ raw: UnsafeRawBufferPointer) -> Result<
        SourceFile, Unfit
    > {
        let bytes = raw.assumingMemoryBound(to: UInt8.self)
        let file = SourceFile(name: Self.name(of: path), bytes: bytes, memory: memory)
        switch TextEncoding.of(bytes) {
        case .foreign(let content): return .failure(Unfit(problem: .notReadable(content)))
        case .utf8(let start):
            file.start = start
            file.forget(upTo: bytes.count)
        case .windows1252(let offset):
            let text = TextEncoding.decodingWindows1252(bytes)
            file.transcoded = text
            file.bytes = UnsafeBufferPointer(text)
            // Every byte before it stands for itself.
            file.firstForeignByte = offset
        }
        return .success(file)
    }

    private init(name: String, bytes: UnsafeBufferPointer<UInt8>, memory: Memory) {
        self.name = name
        self.bytes = bytes
        self.memory = memory
    }

    deinit {
        transcoded?.deallocate()
        switch memory {
        case .mapped(let address, let count): munmap(address, count)
        case .copied(let address): address.deallocate()
        }
    }

    /// Gives memory before a place back to the system; a look at it later brings it back from the file.
    func forget(upTo offset: Int) {
        guard case .mapped(let address, _) = memory, transcoded == nil else { return }
        let page = 1 << 16
        if offset >= page { madvise(address, offset / page * page, MADV_DONTNEED) }
    }

    /// The last part of a path.
    static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    private static func openForReading(_ path: String) -> Int32 { systemOpen(path, O_RDONLY | O_CLOEXEC) }

    private static func retrying<Count: SignedInteger>(_ call: () -> Count) -> Count {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }
}

extension SourceFile {
    /// The line and the character of a byte, counted from 1. O(bytes before it), so for diagnostics only.
    func place(at offset: Int) -> SourcePlace {
        var line = 1
        var lineStart = start
        var position = start
        while position < offset {
            switch bytes[position] {
            case .carriageReturn where position + 1 < bytes.count && bytes[position + 1] == .newline: break
            case .carriageReturn, .newline:
                line += 1
                lineStart = position + 1
            default: break
            }
            position += 1
        }
        let column = bytes[min(lineStart, offset)..<offset].count { $0 & 0xC0 != 0x80 } + 1
        return SourcePlace(file: name, line: line, column: column)
    }

    /// The file as a whole.
    var place: SourcePlace { SourcePlace(file: name) }
}

/// `open` of the system: inside the class the name means something else.
private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { open(path, flags) }
