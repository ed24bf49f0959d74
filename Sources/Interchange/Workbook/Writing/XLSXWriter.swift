internal import Community

/// Puts an XLSX workbook together. [ECMA-376 part 1]
enum XLSXWriter {
    /// The workbook with these sheets. The same sheets make the same bytes.
    static func archive(_ sheets: [WorkbookSheet]) -> [UInt8] {
        let lists = XLSXLists(sheets)
        let all = sheets + (lists.sheet.map { [$0] } ?? [])
        var files = [
            file("[Content_Types].xml", contentTypes(all)),
            file(
                "_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")])),
            file("xl/workbook.xml", workbook(sheets, lists)),
            file(
                "xl/_rels/workbook.xml.rels",
                relationships(
                    all.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") } + [("styles", "styles.xml")])),
            file("xl/styles.xml", XLSXParts.styles),
        ]
        for (place, sheet) in all.enumerated() {
            files.append(
                ZipWriter.File(
                    "xl/worksheets/sheet\(place + 1).xml", XLSXSheetText(sheet, lists, isFirst: place == 0).bytes))
            if !sheet.notes.isEmpty {
                files += [
                    file(
                        "xl/worksheets/_rels/sheet\(place + 1).xml.rels",
                        relationships([
                            ("vmlDrawing", "../drawings/vmlDrawing\(place + 1).vml"),
                            ("comments", "../comments\(place + 1).xml"),
                        ])),
                    file("xl/comments\(place + 1).xml", XLSXNotes.comments(sheet)),
                    file("xl/drawings/vmlDrawing\(place + 1).vml", XLSXNotes.drawing(sheet)),
                ]
            }
        }
        return ZipWriter.archive(files)
    }

    private static func file(_ name: String, _ xml: String) -> ZipWriter.File {
        var text = XMLText()
        text.add(xml)
        return ZipWriter.File(name, text.bytes)
    }

    private static func contentTypes(_ sheets: [WorkbookSheet]) -> String {
        let type = "application/vnd.openxmlformats-officedocument.spreadsheetml."
        func part(_ name: String, _ kind: String) -> String {
            "<Override PartName=\"/xl/\(name).xml\" ContentType=\"\(type)\(kind)+xml\"/>"
        }
        return "<Types xmlns=\"\(XLSXParts.package)/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
            + part("workbook", "sheet.main") + part("styles", "styles")
            + sheets.indices.map { place in
                part("worksheets/sheet\(place + 1)", "worksheet")
                    + (sheets[place].notes.isEmpty ? "" : part("comments\(place + 1)", "comments"))
            }.joined() + "</Types>"
    }

    private static func relationships(_ targets: [(type: String, target: String)]) -> String {
        "<Relationships xmlns=\"\(XLSXParts.package)/relationships\">"
            + targets.enumerated().map {
                "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(XLSXParts.links)/\($1.type)\" Target=\"\($1.target)\"/>"
            }.joined() + "</Relationships>"
    }

    private static func workbook(_ sheets: [WorkbookSheet], _ lists: XLSXLists) -> String {
        func sheet(_ name: String, _ place: Int, _ state: String) -> String {
            "<sheet name=\"\(XMLText.escaped(name))\" sheetId=\"\(place + 1)\"\(state) r:id=\"rId\(place + 1)\"/>"
        }
        return
            "<workbook xmlns=\"\(XLSXParts.main)\" xmlns:r=\"\(XLSXParts.links)\"><bookViews><workbookView/></bookViews>"
            + "<sheets>" + sheets.enumerated().map { sheet($1.name, $0, "") }.joined()
            + (lists.sheet.map { sheet($0.name, sheets.count, " state=\"hidden\"") } ?? "")
            + "</sheets></workbook>"
    }
}

extension WorkbookSheet {
    /// The columns with a note at their header, by their place.
    var notes: [(column: Int, text: String)] {
        columns.enumerated().compactMap { place, column in column.note.map { (place, $0) } }
    }
}

/// What all XLSX workbooks of ours have in common.
enum XLSXParts {
    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let package = "http://schemas.openxmlformats.org/package/2006"

    /// The styles by their numbers: plain text, header, day, and an example in text and as a day.
    enum Style: Int {
        case plain, header, day, example, exampleDay
    }

    static let styles =
        "<styleSheet xmlns=\"\(main)\"><fonts count=\"3\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
        + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font>"
        + "<font><i/><sz val=\"11\"/><color rgb=\"FF7A7A7A\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
        + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE4ECF4\"/></patternFill></fill></fills>"
        + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/>"
        + "<bottom style=\"thin\"><color rgb=\"FF5B7A99\"/></bottom><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"5\">" + form(0, 0) + form(0, 1, fill: 2, border: 1) + form(14, 0) + form(0, 2) + form(14, 2)
        + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
        + "</styleSheet>"

    private static func form(_ number: Int, _ font: Int, fill: Int = 0, border: Int = 0) -> String {
        "<xf numFmtId=\"\(number)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"\(border)\" xfId=\"0\""
            + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
            + "<alignment vertical=\"top\" wrapText=\"1\"/></xf>"
    }

    /// The name of a column, counted from 0.
    static func letters(_ column: Int) -> String {
        column < 26
            ? String(UnicodeScalar(UInt8(65 + column))) : letters(column / 26 - 1) + letters(column % 26)
    }
}
