public import Community

/// One row of the table of formats that are written.
///
/// A new format is a ``MapFormat``, a file beside ``MapSheets``, and a row here.
struct FormatWriter: Sendable {
    let format: MapFormat
    /// What of a map would not be there any more when it is read back, without writing it.
    let losses: @Sendable (NeighbourhoodMap) -> [Loss]
    /// Makes what is written.
    let write: @Sendable (NeighbourhoodMap, WriteOptions) throws(WriteError) -> WrittenMap

    /// All formats that are written.
    static let all: [FormatWriter] = [
        FormatWriter(
            format: .folder, losses: { _ in [] },
            write: { map, options throws(WriteError) in .folder(try MapWriter.files(map, options: options)) }),
        FormatWriter(format: .xlsx, losses: { _ in [] }, write: WorkbookWriter.writeXLSX),
        FormatWriter(format: .ods, losses: { _ in [] }, write: WorkbookWriter.writeODS),
        FormatWriter(format: .gexf, losses: GEXFWriter.losses, write: GEXFWriter.write),
        FormatWriter(format: .graphML, losses: GraphMLWriter.losses, write: GraphMLWriter.write),
        FormatWriter(format: .pajek, losses: PajekWriter.losses, write: PajekWriter.write),
        FormatWriter(format: .dl, losses: DLWriter.losses, write: DLWriter.write),
        FormatWriter(format: .gml, losses: GMLWriter.losses, write: GMLWriter.write),
        FormatWriter(format: .edgeList, losses: EdgeListWriter.losses, write: EdgeListWriter.write),
        FormatWriter(format: .dot, losses: DOTWriter.losses, write: DOTWriter.write),
        FormatWriter(format: .json, losses: { _ in [] }, write: MapJSONWriter.write),
        FormatWriter(format: .nodeLink, losses: NodeLinkWriter.losses, write: NodeLinkWriter.write),
        FormatWriter(format: .kumu, losses: ToolSheets.kumu.losses, write: ToolSheets.kumu.write),
        FormatWriter(format: .gephi, losses: ToolSheets.gephi.losses, write: ToolSheets.gephi.write),
        FormatWriter(format: .kumuJSON, losses: KumuJSONWriter.losses, write: KumuJSONWriter.write),
    ]

    /// The row of a format.
    static func of(_ format: MapFormat) -> FormatWriter? { all.first { $0.format == format } }
}

/// A map as a format has it: one file, or a folder of files.
public enum WrittenMap: Sendable {
    /// The bytes of one file.
    case file([UInt8])
    /// The names and bytes of the files of a folder.
    case folder([(name: String, bytes: [UInt8])])
}

extension MapWriter {
    /// What of a map a format cannot hold, without writing it: such a thing is not there when the file is read back. All
    /// else is.
    ///
    /// - Parameters:
    ///   - map: what is to be written.
    ///   - format: as what.
    /// - Returns: the losses, in the order of the sheets and their columns; empty if the format holds all of the map.
    /// - Precondition: the format is written; see ``MapFormat/isWritten``.
    public static func losses(of map: NeighbourhoodMap, in format: MapFormat) -> [Loss] {
        writer(format).losses(map)
    }

    /// The file or files of a map in a format.
    ///
    /// - Parameters:
    ///   - map: what is written.
    ///   - format: as what.
    ///   - options: the language of words and headers.
    /// - Throws: ``WriteError/wouldReadBackDifferently(_:)``.
    /// - Precondition: the format is written; see ``MapFormat/isWritten``.
    public static func written(
        _ map: NeighbourhoodMap, as format: MapFormat, options: WriteOptions = WriteOptions()
    ) throws(WriteError) -> WrittenMap {
        try writer(format).write(map, options)
    }

    /// Writes a map to a path, whole or not at all.
    ///
    /// - Parameters:
    ///   - map: what is written.
    ///   - format: as what.
    ///   - path: of the file; of the folder where the format is several files.
    ///   - options: the language of words and headers.
    ///   - replacing: whether a file that is there may be replaced; a folder with something in it never is.
    /// - Throws: ``WriteError``; then there is nothing new at the path.
    /// - Precondition: the format is written; see ``MapFormat/isWritten``.
    public static func write(
        _ map: NeighbourhoodMap, as format: MapFormat, to path: String, options: WriteOptions = WriteOptions(),
        replacing: Bool = false
    ) throws(WriteError) {
        switch try written(map, as: format, options: options) {
        case .file(let bytes): try WholeFile.write(bytes, to: path, replacing: replacing)
        case .folder(let files): try WholeFile.writeFolder(files, to: path)
        }
    }

    private static func writer(_ format: MapFormat) -> FormatWriter {
        guard let writer = FormatWriter.of(format) else { preconditionFailure("\(format) is read only.") }
        return writer
    }
}
