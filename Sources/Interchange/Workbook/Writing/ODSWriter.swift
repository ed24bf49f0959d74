internal import Community

/// Puts an ODS workbook together. [OASIS, Open Document Format 1.3, part 3]
enum ODSWriter {
    /// The workbook with these sheets. The same sheets make the same bytes.
    static func archive(_ sheets: [WorkbookSheet]) -> [UInt8] {
        ZipWriter.archive([
            ZipWriter.File("mimetype", Array(type.utf8), isStored: true),
            file("META-INF/manifest.xml", manifest),
            ZipWriter.File("content.xml", ODSContentText(sheets).bytes),
            file("settings.xml", settings(sheets)),
        ])
    }

    private static let type = "application/vnd.oasis.opendocument.spreadsheet"

    private static func file(_ name: String, _ xml: String) -> ZipWriter.File {
        var text = XMLText()
        text.add(xml)
        return ZipWriter.File(name, text.bytes)
    }

    private static let manifest =
        "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">"
        + "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"\(type)\"/>"
        + ["content.xml", "settings.xml"].map {
            "<manifest:file-entry manifest:full-path=\"\($0)\" manifest:media-type=\"text/xml\"/>"
        }.joined() + "</manifest:manifest>"

    /// Keeps the header in sight.
    private static func settings(_ sheets: [WorkbookSheet]) -> String {
        func item(_ name: String, _ type: String, _ value: String) -> String {
            "<config:config-item config:name=\"\(name)\" config:type=\"\(type)\">\(value)</config:config-item>"
        }
        return "<office:document-settings xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\" office:version=\"1.3\"><office:settings>"
            + "<config:config-item-set config:name=\"ooo:view-settings\"><config:config-item-map-indexed config:name=\"Views\">"
            + "<config:config-item-map-entry><config:config-item-map-named config:name=\"Tables\">"
            + sheets.map { sheet in
                "<config:config-item-map-entry config:name=\"\(XMLText.escaped(sheet.name))\">"
                    + item("VerticalSplitMode", "short", "2") + item("VerticalSplitPosition", "int", "1")
                    + item("ActiveSplitRange", "short", "2") + item("PositionBottom", "int", "1")
                    + "</config:config-item-map-entry>"
            }.joined()
            + "</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>"
            + "</config:config-item-set></office:settings></office:document-settings>"
    }
}
