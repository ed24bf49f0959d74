/// One row of the table of formats: how a format is recognised and read.
///
/// A new format is a ``MapFormat``, a file that reads it, and a row here.
struct FormatReader: Sendable {
    let format: MapFormat
    let takes: Takes
    /// Whether an input is of this format, judged by what it holds. No input is of two formats.
    let recognises: @Sendable (Input) -> Bool
    /// Reads an input into a draft, with what is wrong in its log.
    let read: @Sendable (Input, inout MapDraft) throws(ReadError) -> Void

    /// What can be given to a reader.
    struct Takes: OptionSet {
        let rawValue: Int
        static let file = Takes(rawValue: 1)
        static let folder = Takes(rawValue: 2)
    }

    /// All formats, in the order in which they are tried. The last takes what no other recognises, and says what is
    /// missing in it.
    static let all: [FormatReader] = [
        FormatReader(
            format: .folder, takes: .folder, recognises: { $0.isFolder && !NetworkCanvasReader.recognises($0) },
            read: MapFolder.read),
        FormatReader(
            format: .networkCanvas, takes: [.file, .folder], recognises: NetworkCanvasReader.recognises,
            read: NetworkCanvasReader.read),
        // Their files are called so that they are read as any folder of sheets.
        FormatReader(format: .kumu, takes: .folder, recognises: { _ in false }, read: MapFolder.read),
        FormatReader(format: .gephi, takes: .folder, recognises: { _ in false }, read: MapFolder.read),
        FormatReader(format: .xlsx, takes: .file, recognises: Workbooks.isXLSX, read: Workbooks.readXLSX),
        FormatReader(format: .ods, takes: .file, recognises: Workbooks.isODS, read: Workbooks.readODS),
        FormatReader(
            format: .graphML, takes: .file, recognises: GraphMLReader.recognises, read: GraphMLReader.read),
        FormatReader(format: .gexf, takes: .file, recognises: GEXFReader.recognises, read: GEXFReader.read),
        FormatReader(format: .pajek, takes: .file, recognises: PajekReader.recognises, read: PajekReader.read),
        FormatReader(format: .dl, takes: .file, recognises: DLReader.recognises, read: DLReader.read),
        FormatReader(format: .ucinet, takes: .file, recognises: UCINETReader.recognises, read: UCINETReader.read),
        FormatReader(format: .vna, takes: .file, recognises: VNAReader.recognises, read: VNAReader.read),
        FormatReader(format: .gml, takes: .file, recognises: GMLReader.recognises, read: GMLReader.read),
        FormatReader(format: .dot, takes: .file, recognises: DOTReader.recognises, read: DOTReader.read),
        FormatReader(format: .metis, takes: .file, recognises: METISReader.recognises, read: METISReader.read),
        FormatReader(
            format: .json, takes: .file, recognises: MapJSONReader.recognises, read: MapJSONReader.read),
        FormatReader(
            format: .kumuJSON, takes: .file, recognises: KumuJSONReader.recognises, read: KumuJSONReader.read),
        FormatReader(
            format: .nodeLink, takes: .file, recognises: NodeLinkReader.recognises, read: NodeLinkReader.read),
        FormatReader(
            format: .ties, takes: .file, recognises: TableFormats.isTies, read: TableFormats.readTies),
        FormatReader(
            format: .matrix, takes: .file, recognises: MatrixReader.recognises, read: MatrixReader.read),
        FormatReader(
            format: .edgeList, takes: .file, recognises: EdgeListReader.recognises, read: EdgeListReader.read),
        FormatReader(
            format: .parties, takes: .file, recognises: { !$0.isFolder }, read: TableFormats.readParties),
    ]
}
