import Interchange

/// An XLSX workbook of which the cells are typed in a test.
struct TypedXLSX {
    /// The sheets: name, state and the rows as XML.
    var sheets: [(name: String, state: String?, rows: String)] = []
    var strings: String?
    /// The formats of cells, by the number of their style.
    var formats: [Int] = [0]
    var codes: [(id: Int, code: String)] = []
    var countsFrom1904 = false
    var replaced: [String: String] = [:]
    var left: Set<String> = []

    init(_ sheets: (name: String, rows: String)...) { self.sheets = sheets.map { ($0.name, nil, $0.rows) } }

    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    private static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"

    var bytes: [UInt8] {
        var parts: [(String, String)] = [
            ("[Content_Types].xml", "<Types xmlns=\"\(Self.package)/content-types\"/>"),
            ("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")])),
            (
                "xl/workbook.xml",
                "<workbook \(Self.main) xmlns:r=\"\(Self.links)\">"
                    + (countsFrom1904 ? "<workbookPr date1904=\"1\"/>" : "")
                    + "<sheets>"
                    + sheets.enumerated().map { place, sheet in
                        "<sheet name=\"\(sheet.name)\" sheetId=\"\(place + 1)\" r:id=\"r\(place)\""
                            + (sheet.state.map { " state=\"\($0)\"" } ?? "") + "/>"
                    }.joined() + "</sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                relations(
                    sheets.indices.map { ("worksheet", "worksheets/sheet\($0).xml") }
                        + [("styles", "/xl/styles.xml")] + (strings == nil ? [] : [("sharedStrings", "strings.xml")]))
            ),
            (
                "xl/styles.xml",
                "<styleSheet \(Self.main)><numFmts>"
                    + codes.map { "<numFmt numFmtId=\"\($0.id)\" formatCode=\"\($0.code)\"/>" }.joined()
                    + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
                    + formats.map { "<xf numFmtId=\"\($0)\"/>" }.joined() + "</cellXfs></styleSheet>"
            ),
        ]
        if let strings { parts.append(("xl/strings.xml", "<sst \(Self.main)>\(strings)</sst>")) }
        for (place, sheet) in sheets.enumerated() {
            parts.append(
                (
                    "xl/worksheets/sheet\(place).xml",
                    "<worksheet \(Self.main)><sheetData>\(sheet.rows)</sheetData></worksheet>"
                ))
        }
        return ZipWriter.archive(
            parts.filter { !left.contains($0.0) }.map { name, text in
                ZipWriter.File(name, Array((Self.head + (replaced[name] ?? text)).utf8))
            })
    }

    private func relations(_ targets: [(type: String, target: String)]) -> String {
        "<Relationships xmlns=\"\(Self.package)/relationships\">"
            + targets.enumerated().map {
                "<Relationship Id=\"r\($0)\" Type=\"\(Self.links)/\($1.type)\" Target=\"\($1.target)\"/>"
            }.joined() + "</Relationships>"
    }

    /// Rows of texts, as cells of which the text stands in the cell; an empty one is no cell.
    static func rows(_ rows: [[String]], from first: Int = 1) -> String {
        rows.enumerated().map { row, cells in
            "<row r=\"\(first + row)\">"
                + cells.enumerated().map { column, text in
                    text.isEmpty
                        ? ""
                        : "<c r=\"\(letters(column))\(first + row)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
                }.joined() + "</row>"
        }.joined()
    }

    private static func letters(_ column: Int) -> String {
        column < 26
            ? String(UnicodeScalar(UInt8(65 + column))) : letters(column / 26 - 1) + letters(column % 26)
    }
}

/// An ODS workbook of which the cells are typed in a test.
struct TypedODS {
    /// The sheets: name, style and the rows as XML.
    var sheets: [(name: String, style: String, rows: String)] = []
    var manifest = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"
    var content: String?

    init(_ sheets: (name: String, rows: String)...) { self.sheets = sheets.map { ($0.name, "ta1", $0.rows) } }

    var bytes: [UInt8] {
        let tables = sheets.map {
            "<table:table table:name=\"\($0.name)\" table:style-name=\"\($0.style)\">\($0.rows)</table:table>"
        }.joined()
        let text =
            content
                ?? """
                <?xml version="1.0" encoding="UTF-8"?><office:document-content><office:automatic-styles>\
                <style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>\
                <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>\
                </office:automatic-styles><office:body><office:spreadsheet>\(tables)</office:spreadsheet></office:body>\
                </office:document-content>
                """
        return ZipWriter.archive([
            ZipWriter.File("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8), isStored: true),
            ZipWriter.File("META-INF/manifest.xml", Array(manifest.utf8)),
            ZipWriter.File("content.xml", Array(text.utf8)),
        ])
    }

    /// Rows of texts; an empty one is an empty cell.
    static func rows(_ rows: [[String]]) -> String {
        rows.map { cells in
            "<table:table-row>"
                + cells.map { text in
                    text.isEmpty
                        ? "<table:table-cell/>"
                        : "<table:table-cell office:value-type=\"string\"><text:p>\(text)</text:p></table:table-cell>"
                }.joined() + "</table:table-row>"
        }.joined()
    }
}
