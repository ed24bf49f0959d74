#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The bytes of a file as they are, for as long as this object lives.
///
/// A large file is mapped into memory and not copied. A small one is copied, for it may well be open in a spreadsheet
/// that writes to it meanwhile, and what is mapped must not shrink.
final class FileBytes {
    /// The name of the file, without its folder.
    let name: String
    let bytes: Bytes
    private let memory: Memory
    private lazy var lines = LineCounter(file: bytes)

    private enum Memory {
        case mapped(UnsafeMutableRawPointer, Int)
        case copied(UnsafeMutableRawPointer)
    }

    /// The size that a file may have, in bytes.
    static let mostBytes = 4 << 30
    /// The size that what comes through a pipe may have, in bytes: all of it is kept in memory.
    static let mostPipedBytes = 256 << 20
    private static let leastMapped = 1 << 20

    /// Opens a file, without a look at what is in it.
    static func open(_ path: String) throws(ReadError) -> FileBytes {
        let descriptor = retrying { openForReading(path) }
        if descriptor < 0 {
            throw errno == ENOENT || errno == ENOTDIR
                ? .notFound(path: path) : .unreadable(path: path, code: errno)
        }
        defer { close(descriptor) }
        var status = stat()
        if fstat(descriptor, &status) != 0 { throw .unreadable(path: path, code: errno) }
        let name = name(of: path)
        let isRegular = status.st_mode & S_IFMT == S_IFREG
        let most = isRegular ? mostBytes : mostPipedBytes
        let size = isRegular ? Int(status.st_size) : 0
        if size > most { throw tooLarge(name, size, most) }
        if size >= leastMapped {
            guard let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), address != MAP_FAILED else {
                throw .unreadable(path: path, code: errno)
            }
            return FileBytes(name, .mapped(address, size), UnsafeRawBufferPointer(start: address, count: size))
        }
        var copy = [UInt8]()
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = retrying { read(descriptor, &chunk, chunk.count) }
            if count < 0 { throw .unreadable(path: path, code: errno) }
            if count == 0 { break }
            copy.append(contentsOf: chunk[..<count])
            if copy.count > most { throw tooLarge(name, copy.count, most) }
        }
        return FileBytes(copy, name: name)
    }

    /// Bytes that were not in a file, under a name.
    convenience init(_ bytes: [UInt8], name: String) {
        let address = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 16)
        bytes.withUnsafeBytes {
            address.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(address), byteCount: $0.count)
        }
        self.init(name, .copied(address), UnsafeRawBufferPointer(start: address, count: bytes.count))
    }

    private init(_ name: String, _ memory: Memory, _ raw: UnsafeRawBufferPointer) {
        self.name = name
        self.memory = memory
        bytes = raw.assumingMemoryBound(to: UInt8.self)
    }

    deinit {
        switch memory {
        case .mapped(let address, let count): munmap(address, count)
        case .copied(let address): address.deallocate()
        }
    }

    /// Gives memory before a place back to the system; a look at it later brings it back from the file.
    func forget(upTo offset: Int) {
        guard case .mapped(let address, _) = memory else { return }
        let page = 1 << 16
        if offset >= page { madvise(address, offset / page * page, MADV_DONTNEED) }
    }

    /// The line and the character of a byte, counted from 1, as ``LineCounter/place(at:)``.
    func place(at offset: Int) -> SourcePlace {
        let (line, column) = lines.place(at: offset)
        return SourcePlace(file: name, line: line, column: column)
    }

    /// The file as a whole.
    var place: SourcePlace { SourcePlace(file: name) }

    /// The last part of a path.
    static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    private static func tooLarge(_ name: String, _ size: Int, _ most: Int) -> ReadError {
        .invalid(
            Diagnostics(listed: [
                Diagnostic(place: SourcePlace(file: name), problem: .fileTooLarge(bytes: size, limit: most))
            ]))
    }

    private static func openForReading(_ path: String) -> Int32 { systemOpen(path, O_RDONLY | O_CLOEXEC) }

    private static func retrying<Count: SignedInteger>(_ call: () -> Count) -> Count {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }
}

/// `open` of the system: inside the class the name means something else.
private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { open(path, flags) }
