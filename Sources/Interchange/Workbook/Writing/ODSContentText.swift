internal import Community

/// The content of an ODS workbook as XML.
struct ODSContentText {
    private var xml = XMLText()

    var bytes: [UInt8] { xml.bytes }

    init(_ sheets: [WorkbookSheet]) {
        let names = ["office", "table", "text", "style", "number"].map {
            " xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0 == "number" ? "datastyle" : $0):1.0\""
        }
        xml.add("<office:document-content" + names.joined())
        xml.add(" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"")
        xml.add(" xmlns:of=\"urn:oasis:names:tc:opendocument:xmlns:of:1.2\" office:version=\"1.3\">")
        addStyles(sheets)
        xml.add("<office:body><office:spreadsheet>")
        addChoices(sheets)
        for place in sheets.indices { add(sheets[place], place) }
        xml.add("</office:spreadsheet></office:body></office:document-content>")
    }

    // MARK: Styles

    private mutating func addStyles(_ sheets: [WorkbookSheet]) {
        xml.add("<office:automatic-styles><number:date-style style:name=\"day\"><number:year number:style=\"long\"/>")
        xml.add("<number:text>-</number:text><number:month number:style=\"long\"/><number:text>-</number:text>")
        xml.add("<number:day number:style=\"long\"/></number:date-style>")
        for width in Set(sheets.flatMap(\.columns).map(\.width)).sorted() {
            xml.add(
                "<style:style style:name=\"w\(width)\" style:family=\"table-column\"><style:table-column-properties")
            xml.add(" style:column-width=\"\(Double(width) * 0.2)cm\"/></style:style>")
        }
        let header = " fo:background-color=\"#e4ecf4\" fo:border-bottom=\"0.5pt solid #5b7a99\""
        for (name, properties, text, data) in [
            ("plain", "", "", ""), ("header", header, " fo:font-weight=\"bold\"", ""),
            ("day", "", "", " style:data-style-name=\"day\""),
            ("example", "", " fo:font-style=\"italic\" fo:color=\"#7a7a7a\"", ""),
            ("exampleDay", "", " fo:font-style=\"italic\" fo:color=\"#7a7a7a\"", " style:data-style-name=\"day\""),
        ] {
            xml.add("<style:style style:name=\"\(name)\" style:family=\"table-cell\"\(data)>")
            xml.add("<style:table-cell-properties style:vertical-align=\"top\" fo:wrap-option=\"wrap\"\(properties)/>")
            xml.add("<style:text-properties\(text)/></style:style>")
        }
        xml.add("</office:automatic-styles>")
    }

    // MARK: Lists to choose from

    private mutating func addChoices(_ sheets: [WorkbookSheet]) {
        if !sheets.contains(where: { $0.columns.contains { $0.choices != nil } }) { return }
        xml.add("<table:content-validations>")
        for (place, sheet) in sheets.enumerated() {
            for (column, choices) in sheet.columns.enumerated().compactMap({ place, column in
                column.choices.map { (place, $0) }
            }) {
                let words = choices.words.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ";")
                xml.add("<table:content-validation table:name=\"v\(place)-\(column)\" table:condition=\"")
                xml.add(text: "of:cell-content-is-in-list(\(words))")
                xml.add("\" table:allow-empty-cell=\"true\"><table:error-message table:display=\"\(!choices.isOpen)\"")
                xml.add(" table:message-type=\"stop\"/></table:content-validation>")
            }
        }
        xml.add("</table:content-validations>")
    }

    // MARK: Cells

    private mutating func add(_ sheet: WorkbookSheet, _ place: Int) {
        xml.add("<table:table table:name=\"")
        xml.add(text: sheet.name)
        xml.add("\">")
        for column in sheet.columns { xml.add("<table:table-column table:style-name=\"w\(column.width)\"/>") }
        xml.add("<table:table-header-rows><table:table-row>")
        for column in sheet.columns { add(.text(column.title), style: "header", note: column.note) }
        xml.add("</table:table-row></table:table-header-rows>")
        let validations = sheet.columns.enumerated().map { $1.choices == nil ? nil : "v\(place)-\($0)" }
        for (row, cells) in sheet.rows.enumerated() {
            xml.add("<table:table-row>")
            for (cell, validation) in zip(cells, validations) {
                add(cell, style: row < sheet.exampleRows ? "example" : "plain", validation: validation)
            }
            xml.add("</table:table-row>")
        }
        if validations.contains(where: { $0 != nil }) {
            xml.add("<table:table-row table:number-rows-repeated=\"2000\">")
            for validation in validations { add(.empty, style: "plain", validation: validation) }
            xml.add("</table:table-row>")
        }
        xml.add("</table:table>")
    }

    private mutating func add(
        _ cell: WorkbookSheet.Cell, style: String, note: String? = nil, validation: String? = nil
    ) {
        let rule = validation.map { " table:content-validation-name=\"\($0)\"" } ?? ""
        switch cell {
        case .empty: xml.add("<table:table-cell table:style-name=\"\(style)\"\(rule)/>")
        case .number(let number):
            let text = CellNumber.text(number)
            xml.add("<table:table-cell table:style-name=\"\(style)\"\(rule) office:value-type=\"float\"")
            xml.add(" office:value=\"\(text)\"><text:p>\(text)</text:p></table:table-cell>")
        case .day(let day):
            xml.add("<table:table-cell table:style-name=\"\(style == "plain" ? "day" : style + "Day")\"\(rule)")
            xml.add(
                " office:value-type=\"date\" office:date-value=\"\(day)\"><text:p>\(day)</text:p></table:table-cell>")
        case .text(let text):
            xml.add("<table:table-cell table:style-name=\"\(style)\"\(rule) office:value-type=\"string\">")
            if let note {
                xml.add("<office:annotation><text:p>")
                xml.add(text: note)
                xml.add("</text:p></office:annotation>")
            }
            addParagraphs(text)
            xml.add("</table:table-cell>")
        }
    }

    /// Spaces beyond the first, and those at the ends, would otherwise be left out by whoever reads it.
    private mutating func addParagraphs(_ text: String) {
        for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
            xml.add("<text:p>")
            var isAfterText = false
            for scalar in line {
                switch scalar {
                case " " where !isAfterText || scalar == line.last: xml.add("<text:s/>")
                case "\t": xml.add("<text:tab/>")
                default: xml.add(text: String(scalar))
                }
                isAfterText = scalar != " "
            }
            xml.add("</text:p>")
        }
    }
}
