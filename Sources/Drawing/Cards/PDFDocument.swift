internal import Foundation

/// A PDF of pages with lines, boxes and text in Helvetica, which every reader and printer has. [ISO 32000-1]
///
/// Lengths are in millimetres from the upper left of a page. The same pages make the same bytes.
struct PDFDocument {
    /// The title that a reader shows.
    let title: String
    private var pages: [(size: Size, content: [UInt8])] = []

    init(title: String) { self.title = title }

    /// A page while it is filled.
    struct Page {
        let size: Size
        fileprivate var content: [UInt8] = []

        init(_ size: Size) { self.size = size }
    }

    /// How text looks.
    struct Font {
        var size: Double
        var isBold = false
        /// How dark it is, from 0 (black) to 1.
        var grey = 0.0
    }

    mutating func add(_ page: Page) { pages.append((page.size, page.content)) }

    /// The file.
    var bytes: [UInt8] {
        var file = PDFFile()
        let count = pages.count
        file.add("<< /Type /Catalog /Pages 2 0 R >>")
        file.add(
            "<< /Type /Pages /Count \(count) /Kids [\((0..<count).map { "\(6 + 2 * $0) 0 R" }.joined(separator: " "))] >>"
        )
        for name in ["Helvetica", "Helvetica-Bold"] {
            file.add("<< /Type /Font /Subtype /Type1 /BaseFont /\(name) /Encoding /WinAnsiEncoding >>")
        }
        file.add(Array("<< /Title ".utf8) + PDFText.string(title) + Array(" /Producer (Schakel) >>".utf8))
        for (place, page) in pages.enumerated() {
            let (width, height) = (page.size.width.inPoints.inGraphviz, page.size.height.inPoints.inGraphviz)
            file.add(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(width) \(height)] /Contents \(7 + 2 * place) 0 R "
                    + "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>")
            file.add(
                Array("<< /Length \(page.content.count) >>\nstream\n".utf8) + page.content + Array("\nendstream".utf8))
        }
        return file.finished(root: 1, info: 5)
    }
}

extension PDFDocument.Page {
    /// Draws a line.
    mutating func line(
        from start: Point, to end: Point, width: Double = 0.25, grey: Double = 0.35, dashed: Bool = false
    ) {
        add(
            "\(grey.inGraphviz) G \(width.inPoints.inGraphviz) w [\(dashed ? "4 4" : "")] 0 d "
                + "\(at(start)) m \(at(end)) l S")
    }

    /// Draws the edge of a box, and fills it where a grey is given.
    mutating func box(_ frame: Frame, width: Double = 0.3, grey: Double = 0.35, fill: Double? = nil) {
        let corner = at(Point(frame.x, frame.y + frame.height))
        let size = "\(frame.width.inPoints.inGraphviz) \(frame.height.inPoints.inGraphviz)"
        if let fill { add("\(fill.inGraphviz) g \(corner) \(size) re f") }
        if width > 0 { add("\(grey.inGraphviz) G \(width.inPoints.inGraphviz) w [] 0 d \(corner) \(size) re S") }
    }

    /// Writes a text of one line, of which the baseline begins at a point.
    mutating func text(_ text: String, at point: Point, _ font: PDFDocument.Font) {
        add(
            "BT \(font.grey.inGraphviz) g /F\(font.isBold ? 2 : 1) \(font.size.inGraphviz) Tf \(at(point)) Td ",
            newline: false)
        content += PDFText.string(text)
        add(" Tj ET")
    }

    /// Writes a text in lines that fit a width, and tells where the next line would begin.
    mutating func paragraph(_ text: String, at point: Point, width: Double, _ font: PDFDocument.Font) -> Double {
        var y = point.y
        for line in text.wrapped(toWidth: width.inPoints, size: font.size * 0.88) {
            self.text(line, at: Point(point.x, y), font)
            y += font.size * 1.35 / 72 * 25.4
        }
        return y
    }

    private mutating func add(_ operators: String, newline: Bool = true) {
        content += Array(operators.utf8)
        if newline { content.append(UInt8(ascii: "\n")) }
    }

    private func at(_ point: Point) -> String {
        "\(point.x.inPoints.inGraphviz) \((size.height - point.y).inPoints.inGraphviz)"
    }
}

extension Double {
    /// Millimetres in points.
    var inPoints: Double { self / 25.4 * 72 }
}

/// Text as a PDF has it.
enum PDFText {
    /// A text between brackets in Windows-1252; what that does not have becomes a question mark.
    static func string(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = [UInt8(ascii: "(")]
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            let byte = byte(scalar)
            if byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\\") {
                bytes.append(UInt8(ascii: "\\"))
            }
            bytes.append(byte)
        }
        return bytes + [UInt8(ascii: ")")]
    }

    private static func byte(_ scalar: Unicode.Scalar) -> UInt8 {
        switch scalar.value {
        case 0x20..<0x7F, 0xA0...0xFF: return UInt8(scalar.value)
        default: return others[scalar] ?? UInt8(ascii: "?")
        }
    }

    private static let others: [Unicode.Scalar: UInt8] = [
        "€": 0x80, "…": 0x85, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96, "—": 0x97,
    ]
}

/// The objects of a PDF, one after the other, and the table that says where they are.
private struct PDFFile {
    private var bytes = Array("%PDF-1.4\n%\u{E2}\u{E3}\n".utf8)
    private var places: [Int] = []

    mutating func add(_ object: String) { add(Array(object.utf8)) }

    mutating func add(_ object: [UInt8]) {
        places.append(bytes.count)
        bytes += Array("\(places.count) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }

    func finished(root: Int, info: Int) -> [UInt8] {
        var table = "xref\n0 \(places.count + 1)\n0000000000 65535 f \n"
        for place in places {
            let digits = String(place)
            table += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
        }
        table += "trailer\n<< /Size \(places.count + 1) /Root \(root) 0 R /Info \(info) 0 R >>\nstartxref\n"
        return bytes + Array("\(table)\(bytes.count)\n%%EOF\n".utf8)
    }
}
