public import Community

/// Writes maps.
public enum MapWriter {
    /// Writes a map as a folder of CSV files, one for each sheet that has something in it.
    ///
    /// The files are in UTF-8 with a byte-order mark, so that a spreadsheet opens them without a question, and a cell that
    /// it could take for a formula is made harmless. Reading the folder gives the same map.
    ///
    /// - Throws: ``WriteError``; then there is nothing new at the path. ``WriteError/alreadyThere(path:)`` if there is
    ///   anything at the path but an empty folder.
    /// - Complexity: O(size of the map), in memory too.
    public static func write(
        _ map: NeighbourhoodMap, toFolder path: String, options: WriteOptions = WriteOptions()
    ) throws(WriteError) {
        try WholeFile.writeFolder(try files(map, options: options), to: path)
    }

    /// The files of the folder that ``write(_:toFolder:options:)`` writes.
    public static func files(
        _ map: NeighbourhoodMap, options: WriteOptions = WriteOptions()
    ) throws(WriteError) -> [(name: String, bytes: [UInt8])] {
        let language = options.language ?? map.settings.language.flatMap(WriteOptions.Language.init) ?? .dutch
        let sheets = MapSheets(map, language: language)
        var files: [(name: String, bytes: [UInt8])] = []
        for sheet in Sheet.allCases {
            guard let text = sheets.text(of: sheet) else { continue }
            files.append((SheetWords.name(sheet, in: language) + ".csv", text))
        }
        try check(files, say: map)
        return files
    }

    /// Reads back what is about to be written.
    private static func check(
        _ files: [(name: String, bytes: [UInt8])], say map: NeighbourhoodMap
    ) throws(WriteError) {
        guard let copy = try? MapFolder.read(files) else { throw .wouldReadBackDifferently(.parties) }
        try check(copy, says: map)
    }

    /// Compares a map that was read back with the one that was written.
    static func check(_ copy: NeighbourhoodMap, says map: NeighbourhoodMap) throws(WriteError) {
        if copy.parties != map.parties { throw .wouldReadBackDifferently(.parties) }
        if copy.ties != map.ties { throw .wouldReadBackDifferently(.ties) }
        if copy.population != map.population { throw .wouldReadBackDifferently(.population) }
        if copy.settings != map.settings { throw .wouldReadBackDifferently(.settings) }
    }
}
