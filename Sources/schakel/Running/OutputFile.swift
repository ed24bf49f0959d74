#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A file that is written whole or not at all.
struct OutputFile {
    let path: String

    /// Makes an output file that is no part of a map.
    ///
    /// - Throws: ``Failure/wouldOverwriteMap(path:)``, or ``Failure/cannotCreate(path:code:)`` where there is a folder.
    init(_ path: String, besideMap map: String) throws(Failure) {
        self.path = path
        try Self.check(path, isNoPartOf: map)
        if Self.isFolder(path) { throw .cannotCreate(path: path, code: EISDIR) }
    }

    /// Throws ``Failure/wouldOverwriteMap(path:)`` if what is at a path is a map or a part of it.
    static func check(_ path: String, isNoPartOf map: String) throws(Failure) {
        guard let existing = Identity(path) else { return }
        let isInside = isFolder(map) && Identity(folder(of: path)) == Identity(map)
        if existing == Identity(map) || isInside && path.lowercased().hasSuffix(".csv") {
            throw .wouldOverwriteMap(path: path)
        }
    }

    /// Writes bytes: to a file beside it that is renamed when all of it is on the disk.
    func write(_ bytes: some Collection<UInt8>) throws(Failure) {
        let bytes = Array(bytes)
        var template = Array("\(Self.folder(of: path))/.schakel-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        let temporary = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard descriptor >= 0 else { throw .cannotCreate(path: path, code: errno) }
        if let code = Self.fill(descriptor, with: bytes) {
            unlink(temporary)
            throw .cannotWrite(path: path, code: code)
        }
        if rename(temporary, path) != 0 {
            let code = errno
            unlink(temporary)
            throw .cannotCreate(path: path, code: code)
        }
    }

    /// Writes, gives the file the rights of an ordinary one, and waits for the disk; tells the error if there is one.
    private static func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Int32? {
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { systemWrite(descriptor, $0.baseAddress!, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                let code = errno
                close(descriptor)
                return code
            }
            start += count
        }
        let mask = umask(0)
        umask(mask)
        if fchmod(descriptor, 0o666 & ~mask) != 0 || fsync(descriptor) != 0 {
            let code = errno
            close(descriptor)
            return code
        }
        return close(descriptor) == 0 ? nil : errno
    }

    /// Whether two paths name the same file or folder.
    static func isSame(_ first: String, _ second: String) -> Bool {
        Identity(first).map { $0 == Identity(second) } ?? false
    }

    /// Whether there is a folder at a path.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// What makes two paths name the same file.
    private struct Identity: Equatable {
        let device: dev_t
        let number: ino_t

        init?(_ path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else { return nil }
            device = status.st_dev
            number = status.st_ino
        }
    }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
