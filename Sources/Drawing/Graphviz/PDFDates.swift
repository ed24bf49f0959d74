/// Takes the moment of making out of a PDF, so that the same diagram gives the same bytes.
enum PDFDates {
    /// Digits of a date become those of 1 January 2000; the length stays, as the file's own table of places demands.
    static func removed(from bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for key in ["/CreationDate (D:", "/ModDate (D:"] {
            let key = Array(key.utf8)
            var start = 0
            while let at = bytes[start...].firstRange(of: key)?.upperBound {
                let fixed = Array("20000101000000".utf8)
                for (place, digit) in fixed.enumerated() where at + place < bytes.count { bytes[at + place] = digit }
                start = at
            }
        }
        return bytes
    }
}
