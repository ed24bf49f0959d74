internal import CKernels

/// Goes from one byte of a text to the next at which a cell can end or be quoted: delimiters, line ends and quotation
/// marks. They are looked for some thousands of bytes at a time.
struct CellMarks {
    private let bytes: Bytes
    private let delimiter: UInt8
    /// A bit for each byte of a window on the text.
    private let words: UnsafeMutableBufferPointer<UInt64>
    private var windowStart = 0
    private var wordCount = 0
    private var word = 0
    private var bits: UInt64 = 0

    /// The words that a window has at most.
    static let mostWords = 64

    /// - Parameters:
    ///   - position: where the search begins.
    ///   - words: memory for ``mostWords``, to be used by nobody else meanwhile.
    init(of bytes: Bytes, delimiter: UInt8, from position: Int, words: UnsafeMutableBufferPointer<UInt64>) {
        self.bytes = bytes
        self.delimiter = delimiter
        self.words = words
        load(position)
    }

    /// The place of the next mark; behind the last one, the end of the text.
    mutating func next() -> Int {
        while bits == 0 {
            word += 1
            if word < wordCount {
                bits = words[word]
            } else if windowStart + wordCount * 64 < bytes.count {
                load(windowStart + wordCount * 64)
            } else {
                return bytes.count
            }
        }
        let place = windowStart + word * 64 + bits.trailingZeroBitCount
        bits &= bits - 1
        return place
    }

    /// Goes on at a place, which need not have a mark.
    mutating func move(to position: Int) { load(position) }

    private mutating func load(_ position: Int) {
        windowStart = position
        let count = min(bytes.count - position, Self.mostWords * 64)
        wordCount = (count + 63) / 64
        word = 0
        bits = 0
        if count == 0 { return }
        schakel_mark_cells(bytes.baseAddress! + position, count, delimiter, words.baseAddress!)
        bits = words[0]
    }
}
