internal import CZip

/// Makes ZIP archives. The same files make the same bytes, whenever it is done.
package enum ZipWriter {
    /// A file that goes into an archive.
    package struct File {
        let name: String
        let bytes: [UInt8]
        let isStored: Bool

        /// Names bytes.
        ///
        /// - Parameters:
        ///   - name: the name, with its folders.
        ///   - bytes: what is in it.
        ///   - isStored: whether it is put in as it is, and not compressed.
        package init(_ name: String, _ bytes: [UInt8], isStored: Bool = false) {
            self.name = name
            self.bytes = bytes
            self.isStored = isStored
        }
    }

    /// An archive of files, in their order, all dated 1 January 1980.
    ///
    /// - Parameter files: what goes into it; no two have one name.
    /// - Complexity: O(bytes), in memory too.
    package static func archive(_ files: [File]) -> [UInt8] {
        // In memory nothing fails but for lack of memory.
        let target = zip_source_buffer_create(nil, 0, 0, nil)!
        zip_source_keep(target)
        defer { zip_source_free(target) }
        let archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nil)!
        // The library reads the bytes when the archive is closed.
        let copies = files.map { file in
            let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, file.bytes.count))
            _ = copy.initialize(from: file.bytes)
            return copy
        }
        defer { for copy in copies { copy.deallocate() } }
        for (file, copy) in zip(files, copies) {
            let source = zip_source_buffer(archive, copy.baseAddress, UInt64(file.bytes.count), 0)!
            let index = zip_file_add(archive, file.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
            precondition(index >= 0, "An archive has each name once.")
            zip_set_file_compression(
                archive, UInt64(index), file.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, file.isStored ? 0 : 6)
            zip_file_set_dostime(archive, UInt64(index), 0, firstDay, 0)
        }
        let status = zip_close(archive)
        precondition(status == 0, "There is memory for the archive.")
        return contents(of: target)
    }

    /// 1 January 1980, as DOS counts days.
    private static let firstDay: UInt16 = 1 << 5 | 1

    private static func contents(of source: OpaquePointer) -> [UInt8] {
        zip_source_open(source)
        defer { zip_source_close(source) }
        zip_source_seek(source, 0, SEEK_END)
        let count = Int(zip_source_tell(source))
        zip_source_seek(source, 0, SEEK_SET)
        return [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
            filled = Int(zip_source_read(source, bytes.baseAddress, UInt64(count)))
        }
    }
}
