/// Where the parts of an XLSX workbook are. [ECMA-376, parts 1 and 2]
struct XLSXPackage {
    /// The sheets, in the order in which they are shown.
    private(set) var sheets: [Sheet] = []
    /// Whether days are counted from 1904, as on early Macs, and not from 1900.
    private(set) var countsFrom1904 = false
    /// Where the texts are that cells share.
    private(set) var strings: ZipArchive.File?
    /// Where it says what numbers look like.
    private(set) var styles: ZipArchive.File?

    struct Sheet {
        let name: String
        let isHidden: Bool
        let file: ZipArchive.File
    }

    /// Whether an archive is such a workbook, judged by the names in it.
    static func isWorkbook(_ archive: ZipArchive) -> Bool {
        archive.file(named: contentTypes) != nil && archive.file(named: packageLinks) != nil
            && archive.files.contains { $0.name.lowercased().hasSuffix("workbook.xml") }
    }

    private static let contentTypes = "[Content_Types].xml"
    private static let packageLinks = "_rels/.rels"
    private static let names = XMLNames([
        "Relationship", "Id", "Type", "Target", "sheet", "name", "state", "id", "workbookPr", "date1904",
    ])

    init(_ archive: ZipArchive) throws(ArchiveFault) {
        let top = try Self.links(of: "", in: archive)
        guard let workbook = top.first(where: { $0.isOf("officeDocument") })?.target else {
            throw ArchiveFault(.missingPart("workbook.xml"))
        }
        let links = try Self.links(of: workbook, in: archive)
        func file(_ type: String) -> ZipArchive.File? {
            links.first { $0.isOf(type) }.flatMap { archive.file(named: $0.target) }
        }
        strings = file("sharedStrings")
        styles = file("styles")

        var listed: [(name: String, isHidden: Bool, id: String)] = []
        var from1904 = false
        try archive.forEachElement(of: try Self.part(workbook, archive), names: Self.names) { tag in
            switch tag.name {
            case 4:
                let state = tag[6]?.string
                listed.append((tag[5]?.string ?? "", state == "hidden" || state == "veryHidden", tag[7]?.string ?? ""))
            case 8: from1904 = ["1", "true", "on"].contains(tag[9]?.string)
            default: break
            }
        }
        countsFrom1904 = from1904
        for (name, isHidden, id) in listed {
            // Sheets that are only a diagram are of another type.
            guard let link = links.first(where: { $0.id == id }), link.isOf("worksheet") else { continue }
            sheets.append(Sheet(name: name, isHidden: isHidden, file: try Self.part(link.target, archive)))
        }
    }

    private struct Link {
        let id: String
        let type: String
        let target: String

        func isOf(_ type: String) -> Bool { self.type.hasSuffix("/" + type) }
    }

    /// The links from a part to others; from the package, where there is no name.
    private static func links(of part: String, in archive: ZipArchive) throws(ArchiveFault) -> [Link] {
        let steps = part.split(separator: "/")
        let folder = steps.dropLast().map { $0 + "/" }.joined()
        let name = part.isEmpty ? packageLinks : folder + "_rels/" + (steps.last ?? "") + ".rels"
        var links: [Link] = []
        try archive.forEachElement(of: try self.part(name, archive), names: names) { tag in
            if tag.name == 0, let id = tag[1], let type = tag[2], let target = tag[3] {
                links.append(Link(id: id.string, type: type.string, target: path(target.string, from: folder)))
            }
        }
        return links
    }

    /// A path that is relative to a folder of the package, or begins with a slash.
    private static func path(_ target: String, from folder: String) -> String {
        var steps: [Substring] = []
        for step in (target.hasPrefix("/") ? target : folder + target).split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }

    private static func part(_ name: String, _ archive: ZipArchive) throws(ArchiveFault) -> ZipArchive.File {
        guard let file = archive.file(named: name) else { throw ArchiveFault(.missingPart(name)) }
        return file
    }
}
