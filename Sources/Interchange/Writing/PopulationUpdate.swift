public import Community

/// Puts the population table of a map into the folder that the map was read from.
public enum PopulationUpdate {
    /// Writes the file of population figures anew, whole or not at all; no other file of the map is touched.
    ///
    /// - Parameters:
    ///   - map: the map with the figures.
    ///   - path: the folder of the map.
    ///   - options: in which language the file is written.
    /// - Returns: the name of the file: the one that was there, or else the usual one.
    /// - Throws: ``WriteError/wouldLoseColumns(file:columns:)`` if the file that is there has columns that a map does
    ///   not keep; other ``WriteError``s as ``WholeFile`` has them. Then nothing has changed.
    /// - Complexity: O(size of the map).
    public static func write(
        of map: NeighbourhoodMap, toFolder path: String, options: WriteOptions = WriteOptions()
    ) throws(WriteError) -> String {
        let input: Input
        do { input = try Input.open(path) } catch { throw .cannotCreate(path: path, code: error.code) }
        guard case .folder(_, let names) = input.content else { throw .alreadyThere(path: path) }
        let old = names.first { MapFolder.isTable($0) && MapFolder.sheet(of: $0) == .population }
        if let old, case let columns = unknownColumns(path + "/" + old), !columns.isEmpty {
            throw .wouldLoseColumns(file: old, columns: columns)
        }
        let language = options.language ?? map.settings.language.flatMap(WriteOptions.Language.init) ?? .dutch
        let usual = SheetWords.name(.population, in: language) + ".csv"
        guard let file = try MapWriter.files(map, options: options).first(where: { $0.name == usual }) else {
            return usual
        }
        let name = old ?? usual
        try WholeFile.write(file.bytes, to: path + "/" + name, replacing: true)
        return name
    }

    private static func unknownColumns(_ path: String) -> [String] {
        var log = DiagnosticLog()
        guard case .success(let source)? = try? SourceFile.open(path), let table = Table(source, log: &log) else {
            return []
        }
        return table.header(of: .population, log: &log).others.map(\.title)
    }
}

extension ReadError {
    /// The system's reason.
    fileprivate var code: Int32 {
        if case .unreadable(_, let code) = self { code } else { 2 }
    }
}
