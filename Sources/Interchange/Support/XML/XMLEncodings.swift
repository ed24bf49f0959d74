internal import CExpat

/// The encodings of one byte a character that the parser does not know of itself.
enum XMLEncodings {
    /// Tells the parser what the bytes of an encoding stand for.
    ///
    /// - Returns: whether the encoding is known.
    static func fill(_ encoding: UnsafeMutablePointer<XML_Encoding>, _ name: UnsafePointer<CChar>) -> Bool {
        guard let table = table(Folding.key(String(cString: name))) else { return false }
        withUnsafeMutableBytes(of: &encoding.pointee.map) { map in
            let map = map.bindMemory(to: Int32.self)
            for byte in 0..<256 { map[byte] = Int32(table[byte]) }
        }
        encoding.pointee.data = nil
        encoding.pointee.convert = nil
        encoding.pointee.release = nil
        return true
    }

    private static func table(_ name: String) -> [UInt32]? {
        switch name {
        case "windows1252", "cp1252", "ansi": Array(0..<0x80) + TextEncoding.windows1252UpperHalf.map(\.value)
        case "latin1", "l1", "iso88591": Array(0..<0x100)
        case "iso885915", "latin9": (0..<0x100).map { latin9[$0] ?? $0 }
        default: nil
        }
    }

    /// Where Latin-9 differs from Latin-1.
    private static let latin9: [UInt32: UInt32] = [
        0xA4: 0x20AC, 0xA6: 0x160, 0xA8: 0x161, 0xB4: 0x17D, 0xB8: 0x17E, 0xBC: 0x152, 0xBD: 0x153, 0xBE: 0x178,
    ]
}
