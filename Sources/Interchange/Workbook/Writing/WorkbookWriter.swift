internal import Community

/// Writes maps as workbooks.
enum WorkbookWriter {
    static func writeXLSX(_ map: NeighbourhoodMap, options: WriteOptions) throws(WriteError) -> WrittenMap {
        try write(map, as: .xlsx, options) { XLSXWriter.archive($0) }
    }

    static func writeODS(_ map: NeighbourhoodMap, options: WriteOptions) throws(WriteError) -> WrittenMap {
        try write(map, as: .ods, options) { ODSWriter.archive($0) }
    }

    private static func write(
        _ map: NeighbourhoodMap, as format: MapFormat, _ options: WriteOptions, _ archive: ([WorkbookSheet]) -> [UInt8]
    ) throws(WriteError) -> WrittenMap {
        let language = options.language ?? map.settings.language.flatMap(WriteOptions.Language.init) ?? .dutch
        let files = try MapWriter.files(map, options: WriteOptions(language: language))
        let bytes = archive(MapWorkbook.sheets(files, in: language))
        // What a cell cannot hold, such as a control character in ODS, shows here.
        guard let copy = try? MapReader.read(text: bytes, name: "", options: ReadOptions(format: format)).map else {
            throw .wouldReadBackDifferently(.parties)
        }
        try MapWriter.check(copy, says: map)
        return .file(bytes)
    }
}
