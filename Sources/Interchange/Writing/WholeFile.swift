#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Writes files whole or not at all: whoever looks sees what was there before, or all of what is new, also after the
/// power went out half-way.
public enum WholeFile {
    /// Writes a file beside its place, and moves it there when it is on the disk.
    ///
    /// What is no ordinary file, such as `/dev/stdout`, is written to directly.
    ///
    /// - Parameters:
    ///   - bytes: all that the file will hold.
    ///   - path: where it comes.
    ///   - replacing: whether a file that is there already may be replaced.
    public static func write(_ bytes: [UInt8], to path: String, replacing: Bool = false) throws(WriteError) {
        var status = stat()
        if stat(path, &status) == 0 {
            switch status.st_mode & S_IFMT {
            case S_IFREG: if !replacing { throw .alreadyThere(path: path) }
            case S_IFDIR: throw .alreadyThere(path: path)
            default: return try write(bytes, to: path, flags: O_WRONLY)
            }
        }
        let temporary = temporaryPath(beside: path)
        do {
            try write(bytes, to: temporary, flags: O_WRONLY | O_CREAT | O_EXCL)
        } catch {
            throw error.about(path)
        }
        if replacing {
            if rename(temporary, path) != 0 { throw failure(path, removing: temporary) }
        } else if link(temporary, path) == 0 {
            unlink(temporary)
        } else if errno == EEXIST {
            unlink(temporary)
            throw .alreadyThere(path: path)
        } else if rename(temporary, path) != 0 {
            // A file system without links.
            throw failure(path, removing: temporary)
        }
        synchronise(folder: parent(of: path))
    }

    /// Writes a folder of files beside its place, and moves it there when all of it is on the disk.
    ///
    /// - Throws: ``WriteError/alreadyThere(path:)`` if there is anything but an empty folder.
    public static func writeFolder(_ files: [(name: String, bytes: [UInt8])], to path: String) throws(WriteError) {
        var status = stat()
        if stat(path, &status) == 0, !isEmptyFolder(path) { throw .alreadyThere(path: path) }
        let temporary = temporaryPath(beside: path)
        if mkdir(temporary, 0o777) != 0 { throw .cannotCreate(path: path, code: errno) }
        func remove() {
            for (name, _) in files { unlink(temporary + "/" + name) }
            rmdir(temporary)
        }
        for (name, bytes) in files {
            do {
                try write(bytes, to: temporary + "/" + name, flags: O_WRONLY | O_CREAT | O_EXCL)
            } catch {
                remove()
                throw error.about(path)
            }
        }
        synchronise(folder: temporary)
        if rename(temporary, path) != 0 {
            let code = errno
            remove()
            throw [ENOTEMPTY, EEXIST, ENOTDIR].contains(code)
                ? .alreadyThere(path: path) : .cannotCreate(path: path, code: code)
        }
        synchronise(folder: parent(of: path))
    }

    /// Writes all bytes and waits until they are on the disk; a new file that fails is removed.
    private static func write(_ bytes: [UInt8], to path: String, flags: Int32) throws(WriteError) {
        let descriptor = open(path, flags | O_CLOEXEC, 0o666)
        if descriptor < 0 { throw .cannotCreate(path: path, code: errno) }
        let isNew = flags & O_CREAT != 0
        let code = bytes.withUnsafeBytes { bytes in
            var written = 0
            while written < bytes.count {
                let count = systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: bytes[written...]))
                if count < 0, errno == EINTR { continue }
                if count < 0 { return errno }
                written += count
            }
            return isNew && fsync(descriptor) != 0 ? errno : 0
        }
        let closingCode = close(descriptor) == 0 ? 0 : errno
        if code == 0, closingCode == 0 { return }
        if isNew { unlink(path) }
        throw .failed(path: path, code: code != 0 ? code : closingCode)
    }

    private static func failure(_ path: String, removing temporary: String) -> WriteError {
        let code = errno
        unlink(temporary)
        return .cannotCreate(path: path, code: code)
    }

    private static func temporaryPath(beside path: String) -> String {
        "\(parent(of: path))/.\(FileBytes.name(of: path)).\(String(UInt64.random(in: .min ... .max), radix: 36))"
    }

    private static func parent(of path: String) -> String {
        var path = path[...]
        while path.count > 1, path.last == "/" { path.removeLast() }
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func isEmptyFolder(_ path: String) -> Bool {
        guard let folder = opendir(path) else { return false }
        defer { closedir(folder) }
        var count = 0
        while readdir(folder) != nil { count += 1 }
        // "." and ".." are always there.
        return count <= 2
    }

    private static func synchronise(folder: String) {
        let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { return }
        fsync(descriptor)
        close(descriptor)
    }
}

/// `write` of the system: inside the type the name means something else.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
}

extension WriteError {
    /// The same about the path that the user named, and not about the temporary one.
    fileprivate func about(_ path: String) -> WriteError {
        switch self {
        case .alreadyThere: .alreadyThere(path: path)
        case .cannotCreate(_, let code): .cannotCreate(path: path, code: code)
        case .failed(_, let code): .failed(path: path, code: code)
        case .wouldReadBackDifferently, .wouldLoseColumns, .exceedsSpreadsheet: self
        }
    }
}
