#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// What stands at a path.
struct Input {
    /// The last part of the path.
    let name: String
    let content: Content

    enum Content {
        /// A folder at a path, and the names of the files in it, sorted; hidden ones and folders left out.
        case folder(path: String, files: [String])
        case file(InputFile)
    }

    /// The file, if it is one.
    var file: InputFile? {
        if case .file(let file) = content { file } else { nil }
    }

    var isFolder: Bool {
        if case .folder = content { true } else { false }
    }

    /// Looks at a path.
    static func open(_ path: String) throws(ReadError) -> Input {
        var status = stat()
        if stat(path, &status) != 0 {
            throw errno == ENOENT || errno == ENOTDIR
                ? .notFound(path: path) : .unreadable(path: path, code: errno)
        }
        let name = FileBytes.name(of: path)
        if status.st_mode & S_IFMT == S_IFDIR {
            return Input(name: name, content: .folder(path: path, files: try files(in: path)))
        }
        return Input(name: name, content: .file(InputFile(try FileBytes.open(path), path: path)))
    }

    private static func files(in path: String) throws(ReadError) -> [String] {
        guard let folder = opendir(path) else { throw .unreadable(path: path, code: errno) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: UInt8.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) {
                    String(decodingCString: $0, as: UTF8.self)
                }
            }
            var status = stat()
            if !name.hasPrefix("."), stat(path + "/" + name, &status) == 0, status.st_mode & S_IFMT != S_IFDIR {
                names.append(name)
            }
        }
        return names.sorted()
    }
}
