/// Part of an XML document, read on its own: as if the elements that are open before it began with it, and those that are
/// open behind it ended there.
///
/// Where a part reads well, between two other parts that do, and each leaves open what the next one takes for open, they
/// read the same as the whole: no tag, comment or other token lies across their ends, for none was left unfinished. The
/// text before an end is cut there, and text may come in several parts.
struct XMLPart {
    /// The names of the elements that are taken to be open before it, from the root.
    let before: [XMLName]
    /// The names of those that are open behind it.
    let after: [XMLName]
    /// What it says.
    let tape: XMLTape
    /// The names of elements and attributes in it that mean nothing.
    let otherNames: NameIndex

    /// The name of an element as it is written, in UTF-8.
    typealias XMLName = [UInt8]

    /// Reads a part.
    ///
    /// - Parameters:
    ///   - document: the whole document, in UTF-8.
    ///   - range: the bytes of the part; a tag begins where it begins, and where it ends too, but for the last part.
    ///   - before: the names of the elements that are open before it.
    ///   - names: the names of elements and attributes that mean something.
    ///   - tape: records what the part says.
    /// - Returns: nothing if it does not read well.
    init?(of document: Bytes, _ range: Range<Int>, before: [XMLName], names: XMLNames, on tape: XMLTape) {
        // Only what has a root is a document.
        if before.isEmpty, range.lowerBound > 0 { return nil }
        tape.rewind()
        let head = before.flatMap { Array("<".utf8) + $0 + Array(">".utf8) }
        let recorder = XMLRecorder(tape, leavesOut: before.count, offset: range.lowerBound - head.count)
        let reader = XMLReader(names: names, handler: recorder)
        func feed(_ bytes: [UInt8]) throws(XMLFault) {
            try bytes.withUnsafeBufferPointer { bytes throws(XMLFault) in try reader.feed(bytes) }
        }
        do throws(XMLFault) {
            try feed(head)
            try reader.feed(document.part(range.lowerBound, range.upperBound))
            after = reader.handler.open.map { Array(Bytes(zeroTerminated: $0)) }
            if range.upperBound < document.count {
                // The parser may have kept the last text to itself so far: a `]` may begin something else.
                reader.handler.leavesEndsOut = true
                try feed(after.reversed().flatMap { Array("</".utf8) + $0 + Array(">".utf8) })
            }
            try reader.finish()
        } catch {
            return nil
        }
        tape.finish()
        self.before = before
        self.tape = tape
        otherNames = reader.otherNames
    }
}

/// Records what a part of a document says.
private struct XMLRecorder: XMLHandler {
    private let tape: XMLTape
    /// How many elements that begin are left out: they are none of the part.
    private var leavesOut: Int
    /// Whether elements that end are left out.
    var leavesEndsOut = false
    /// What has to be added to where the parser is for the place in the document.
    private let offset: Int
    /// The names of the elements that are open.
    private(set) var open: [UnsafePointer<CChar>] = []

    init(_ tape: XMLTape, leavesOut: Int, offset: Int) {
        (self.tape, self.leavesOut, self.offset) = (tape, leavesOut, offset)
    }

    mutating func begin(_ tag: XMLTag) throws(XMLFault) {
        if leavesOut > 0 {
            leavesOut -= 1
            open.append(tape.keep(tag.fullName))
        } else {
            open.append(tape.begin(tag, at: tag.offset + offset))
            try checkLength()
        }
    }

    func text(_ text: Bytes) throws(XMLFault) {
        tape.text(text)
        try checkLength()
    }

    mutating func end(_ name: Int) throws(XMLFault) {
        open.removeLast()
        if !leavesEndsOut { tape.end(name) }
    }

    /// Ends the recording of what takes too much memory; nobody sees what is said to be wrong.
    private func checkLength() throws(XMLFault) {
        if tape.isFull { throw XMLFault(.invalidXML(.malformed), line: 0, column: 0) }
    }
}
