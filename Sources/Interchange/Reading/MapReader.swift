public import Graphs

/// Reads maps of every format that is known.
public enum MapReader {
    /// Reads a map from a file or a folder. What it holds decides on the format, not its name.
    ///
    /// A map that is returned is whole; what was odd about it is in ``ReadMap/diagnostics``. A file may be up to 4 GiB
    /// (256 MiB if it comes through a pipe), a cell up to 1 MiB, a row up to 16,384 cells.
    ///
    /// - Parameters:
    ///   - path: of a file or a folder.
    ///   - options: how it is read, where it leaves that open.
    ///   - execution: how many threads work on a large file; what is read does not depend on it.
    /// - Returns: the map, and what is to be said of it.
    /// - Throws: ``ReadError/invalid(_:)`` with all that is wrong, up to ``Diagnostics/limit`` errors, and not only the
    ///   first.
    /// - Complexity: O(size of the files); memory for the map, a copy of the names, and the files while they are read.
    public static func read(
        _ path: String, options: ReadOptions = ReadOptions(), execution: Execution = .allCores
    ) throws(ReadError) -> ReadMap {
        try read(try Input.open(path), options, execution)
    }

    /// Reads a map from the text of a file that has no path, such as one that was sent.
    ///
    /// - Parameters:
    ///   - text: the bytes of the file.
    ///   - name: what diagnostics call it.
    ///   - options: how it is read, where it leaves that open.
    ///   - execution: as in ``read(_:options:execution:)``.
    /// - Returns: as there.
    /// - Throws: as there.
    public static func read(
        text: [UInt8], name: String, options: ReadOptions = ReadOptions(), execution: Execution = .allCores
    ) throws(ReadError) -> ReadMap {
        try read(
            Input(name: name, content: .file(InputFile(FileBytes(text, name: name), path: nil))), options, execution)
    }

    private static func read(
        _ input: Input, _ options: ReadOptions, _ execution: Execution
    ) throws(ReadError) -> ReadMap {
        var draft = MapDraft(options: options, execution: execution)
        let reader = FormatReader.all.first { reader in
            if let asked = options.format { asked == reader.format } else { reader.recognises(input) }
        }
        guard let reader, reader.takes.contains(input.isFolder ? .folder : .file) else {
            draft.log.error(at: SourcePlace(file: input.name), .otherThanAsked(options.format ?? .folder))
            throw .invalid(draft.log.diagnostics)
        }
        try reader.read(input, &draft)
        return try draft.map(format: reader.format, at: SourcePlace(file: input.name))
    }
}
