/// One row of the table of formats: how a format is recognised and read.
///
/// A new format is a new ``MapFormat``, a file beside ``TableFormats``, and a row here.
struct FormatReader: Sendable {
    let format: MapFormat
    let takesFolder: Bool
    /// Whether an input is of this format, judged by what it holds. No input is of two formats.
    let recognises: @Sendable (Input) -> Bool
    /// Reads an input into a draft, with what is wrong in its log.
    let read: @Sendable (Input, inout MapDraft) throws(ReadError) -> Void

    /// All formats, in the order in which they are tried. The last takes what no other recognises, and says what is
    /// missing in it.
    static let all: [FormatReader] = [
        FormatReader(format: .folder, takesFolder: true, recognises: \.isFolder, read: MapFolder.read),
        FormatReader(
            format: .ties, takesFolder: false, recognises: TableFormats.isTies, read: TableFormats.readTies),
        FormatReader(
            format: .parties, takesFolder: false, recognises: { !$0.isFolder }, read: TableFormats.readParties),
    ]
}
