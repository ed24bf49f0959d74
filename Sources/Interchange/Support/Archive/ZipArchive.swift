internal import CZip

/// Reads the files in a ZIP archive, part by part; nothing is ever written to the disk.
///
/// Memory does not depend on what the files in it claim to be: what is unpacked is counted, and there is a limit for all
/// of it together. Each file is checked against its checksum.
package final class ZipArchive {
    /// How many files there may be.
    package static let mostFiles = 10_000

    /// The files, in the order of the archive; no folders.
    package let files: [File]
    /// How many bytes may be unpacked, of all files together.
    package let limit: Int
    private let archive: OpaquePointer
    private let owner: AnyObject
    private var left: Int

    /// A file in an archive.
    package struct File: Hashable, Sendable {
        /// The name, with its folders.
        package let name: String
        fileprivate let index: UInt64
    }

    /// Opens an archive and looks at its directory.
    ///
    /// - Parameters:
    ///   - bytes: all of the archive.
    ///   - owner: what keeps the bytes alive.
    /// - Throws: what is wrong with it.
    package init(_ bytes: Bytes, owner: AnyObject) throws(ArchiveFault) {
        self.owner = owner
        limit = Self.limit(for: bytes.count)
        left = limit
        if ZipDirectory.countOfEntries(in: bytes).map({ $0 > Self.mostFiles }) ?? false {
            throw ArchiveFault(.tooManyFiles(limit: Self.mostFiles))
        }
        // The library takes nothing at all for an archive of nothing.
        if bytes.isEmpty { throw ArchiveFault(.damaged) }
        guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, nil) else {
            throw ArchiveFault(.damaged)
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
            zip_source_free(source)
            throw ArchiveFault(.damaged)
        }
        self.archive = archive
        do {
            files = try Self.files(of: archive)
        } catch {
            zip_discard(archive)
            throw error
        }
    }

    /// Opens an archive that is in memory, of which a copy is kept.
    ///
    /// - Parameter bytes: all of the archive.
    /// - Throws: what is wrong with it.
    package convenience init(_ bytes: [UInt8]) throws(ArchiveFault) {
        let copy = Copy(bytes)
        try self.init(Bytes(copy.bytes), owner: copy)
    }

    private final class Copy {
        let bytes: UnsafeMutableBufferPointer<UInt8>

        init(_ bytes: [UInt8]) {
            self.bytes = .allocate(capacity: bytes.count)
            _ = self.bytes.initialize(from: bytes)
        }

        deinit { bytes.deallocate() }
    }

    deinit { zip_discard(archive) }

    /// The file with a name, whatever its case.
    package func file(named name: String) -> File? {
        files.first { $0.name == name } ?? files.first { $0.name.lowercased() == name.lowercased() }
    }

    /// Unpacks a file.
    ///
    /// - Parameters:
    ///   - file: one of ``files``.
    ///   - body: is given one part after the other.
    /// - Throws: what is wrong with the file, or what the body throws.
    package func read<Failure: Error>(
        _ file: File, _ body: (Bytes) throws(Failure) -> Void
    ) throws(ReadingFault<Failure>) {
        guard let stream = zip_fopen_index(archive, file.index, 0) else {
            throw .archive(ArchiveFault(fault(zip_get_error(archive)), file: file.name))
        }
        defer { zip_fclose(stream) }
        let part = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 17)
        defer { part.deallocate() }
        while true {
            let count = Int(zip_fread(stream, part.baseAddress, UInt64(part.count)))
            if count < 0 { throw .archive(ArchiveFault(fault(zip_file_get_error(stream)), file: file.name)) }
            if count == 0 { return }
            left -= count
            if left < 0 { throw .archive(ArchiveFault(.tooLarge(limit: limit), file: file.name)) }
            do {
                try body(Bytes(part).part(0, count))
            } catch {
                throw .body(error)
            }
        }
    }

    /// All of a file.
    ///
    /// - Parameters:
    ///   - file: one of ``files``.
    ///   - most: the size that it may have, in bytes.
    /// - Throws: what is wrong with the file.
    package func contents(of file: File, atMost most: Int) throws(ArchiveFault) -> [UInt8] {
        var contents: [UInt8] = []
        do throws(ReadingFault<ArchiveFault>) {
            try read(file) { part throws(ArchiveFault) in
                if contents.count + part.count > most { throw ArchiveFault(.tooLarge(limit: most), file: file.name) }
                contents.append(contentsOf: part)
            }
        } catch {
            switch error {
            case .archive(let fault), .body(let fault): throw fault
            }
        }
        return contents
    }

    /// What went wrong while a file was read.
    package enum ReadingFault<Failure: Error>: Error {
        /// It could not be unpacked.
        case archive(ArchiveFault)
        /// What it was given to threw.
        case body(Failure)
    }
}

/// What is wrong with an archive, and in which of its files.
package struct ArchiveFault: Error, Hashable {
    /// What is wrong.
    package let problem: ArchiveProblem
    /// The name of the file in the archive; none if it is about the archive.
    package let file: String?

    /// Makes a fault.
    package init(_ problem: ArchiveProblem, file: String? = nil) {
        self.problem = problem
        self.file = file
    }
}

// MARK: - Bounds

extension ZipArchive {
    /// A spreadsheet unpacks to 5 to 50 times its size, seldom to 200 times.
    private static func limit(for size: Int) -> Int { min(8 << 30, 64 << 20 + 250 * size) }

    private static func files(of archive: OpaquePointer) throws(ArchiveFault) -> [File] {
        let count = zip_get_num_entries(archive, 0)
        if count > mostFiles { throw ArchiveFault(.tooManyFiles(limit: mostFiles)) }
        var files: [File] = []
        var names: Set<String> = []
        for index in 0..<UInt64(clamping: count) {
            guard let text = zip_get_name(archive, index, 0) else { throw ArchiveFault(.damaged) }
            let name = String(cString: text)
            if isUnsafe(name) { throw ArchiveFault(.unsafeName, file: name) }
            // Two programs would see two different archives.
            if !names.insert(name).inserted { throw ArchiveFault(.damaged, file: name) }
            if !name.hasSuffix("/") { files.append(File(name: name, index: index)) }
        }
        return files
    }

    private static func isUnsafe(_ name: String) -> Bool {
        name.hasPrefix("/") || name.utf8.contains(UInt8(ascii: "\\")) || name.utf8.contains(UInt8(ascii: ":"))
            || name.split(separator: "/", omittingEmptySubsequences: false).contains { $0 == ".." }
    }

    private func fault(_ error: UnsafeMutablePointer<zip_error_t>) -> ArchiveProblem {
        switch zip_error_code_zip(error) {
        case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP: .encrypted
        case ZIP_ER_COMPNOTSUPP: .unknownCompression
        default: .damaged
        }
    }
}
