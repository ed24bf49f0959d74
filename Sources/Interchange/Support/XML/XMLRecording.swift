/// What a part of a document says, read on its own; see ``XMLReader/readPart(of:_:within:)``.
struct XMLRecording {
    /// The names of the elements that are taken to be open before the part, from the root.
    let before: [[UInt8]]
    /// The names of those that are open behind it.
    let after: [[UInt8]]
    let tape: XMLTape
    /// The names of elements and attributes in it that mean nothing.
    let otherNames: NameIndex

    /// Reads a part.
    ///
    /// - Parameters:
    ///   - textual: which elements have a text that is told; see ``XMLParts``.
    ///   - tape: records what the part says.
    /// - Returns: nothing if it does not read well.
    init?(
        of document: Bytes, _ range: Range<Int>, within before: [[UInt8]], names: XMLNames, textual: UInt64?,
        on tape: XMLTape
    ) {
        tape.rewind()
        var recorder = XMLRecorder(tape: tape, textual: textual)
        for name in before { recorder.enter(names.code(of: name)) }
        let reader = XMLReader(names: names, handler: recorder)
        guard let after = reader.readPart(of: document, range, within: before) else { return nil }
        tape.finish()
        (self.before, self.after, self.tape) = (before, after, tape)
        otherNames = reader.otherNames
    }
}

/// Records what it is told.
private struct XMLRecorder: XMLHandler {
    let tape: XMLTape
    let textual: UInt64?
    /// How many elements are open from the first of which the text is told.
    private var depthOfText = 0

    init(tape: XMLTape, textual: UInt64?) { (self.tape, self.textual) = (tape, textual) }

    var wantsText: Bool { textual == nil || depthOfText > 0 }

    /// Notes that an element is open.
    mutating func enter(_ name: Int) {
        if depthOfText > 0 || XMLTag.mask(of: name) & (textual ?? 0) != 0 { depthOfText += 1 }
    }

    mutating func begin(_ tag: XMLTag) throws(XMLFault) {
        enter(tag.name)
        tape.begin(tag)
        try checkLength()
    }

    func text(_ text: Bytes) throws(XMLFault) {
        tape.text(text)
        try checkLength()
    }

    mutating func end(_ name: Int) throws(XMLFault) {
        if depthOfText > 0 { depthOfText -= 1 }
        tape.end(name)
    }

    /// Ends the recording of what takes too much memory; nobody sees what is said to be wrong.
    private func checkLength() throws(XMLFault) {
        if tape.isFull { throw XMLFault(.invalidXML(.malformed), line: 0, column: 0) }
    }
}
