/// Which cells of an XLSX workbook show their number as a day or a time, by the number of their style.
struct XLSXStyles {
    private var forms: [SerialDate.Form?] = []

    /// No styles: every number is one.
    init() {}

    init(_ file: ZipArchive.File, in archive: ZipArchive) throws(ArchiveFault) {
        let reader = Reader()
        try archive.readXML(file, names: Reader.names, into: reader)
        forms = reader.formats.map { number in
            reader.codes[number].map { SerialDate.Form(code: $0) } ?? SerialDate.Form(builtIn: number)
        }
    }

    /// How a style shows a number, if it is as a day or a time.
    func form(_ style: Int) -> SerialDate.Form? { forms.indices.contains(style) ? forms[style] : nil }

    private final class Reader: XMLHandler {
        static let names = XMLNames(["numFmt", "numFmtId", "formatCode", "cellXfs", "xf"])

        var codes: [Int: String] = [:]
        var formats: [Int] = []
        private var isInCells = false

        func begin(_ tag: XMLTag) throws(XMLFault) {
            let number = tag[1].flatMap { Int($0.string) } ?? 0
            switch tag.name {
            case 0: codes[number] = tag[2]?.string ?? ""
            case 3: isInCells = true
            // There are at most 65,490 of them in Excel.
            case 4 where isInCells && formats.count < 1 << 17: formats.append(number)
            default: break
            }
        }

        func text(_ text: Bytes) throws(XMLFault) {}

        func end(_ name: Int) throws(XMLFault) {
            if name == 3 { isInCells = false }
        }
    }
}
