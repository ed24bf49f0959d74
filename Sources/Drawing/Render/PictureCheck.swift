internal import Foundation

/// Whether bytes are a whole picture of a format.
enum PictureCheck {
    static func accepts(_ data: Data, as format: PictureFormat) -> Bool {
        switch format {
        case .svg: SVGCheck.accepts(data)
        case .pdf: begins(data, "%PDF-") && data.suffix(1024).firstRange(of: Data("%%EOF".utf8)) != nil
        case .png:
            data.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
                && data.suffix(12).firstRange(of: Data("IEND".utf8)) != nil
        case .dot: begins(data, "digraph") && data.suffix(4).contains(UInt8(ascii: "}"))
        }
    }

    private static func begins(_ data: Data, _ text: String) -> Bool { data.starts(with: Array(text.utf8)) }
}
