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
    /// - Parameter tape: records what the part says.
    /// - Returns: nothing if it does not read well.
    init?(of document: Bytes, _ range: Range<Int>, within before: [[UInt8]], names: XMLNames, on tape: XMLTape) {
        tape.rewind()
        let reader = XMLReader(names: names, handler: XMLRecorder(tape: tape))
        guard let after = reader.readPart(of: document, range, within: before) else { return nil }
        tape.finish()
        (self.before, self.after, self.tape) = (before, after, tape)
        otherNames = reader.otherNames
    }
}

/// Records what it is told.
private struct XMLRecorder: XMLHandler {
    let tape: XMLTape

    func begin(_ tag: XMLTag) throws(XMLFault) {
        tape.begin(tag)
        try checkLength()
    }

    func text(_ text: Bytes) throws(XMLFault) {
        tape.text(text)
        try checkLength()
    }

    func end(_ name: Int) throws(XMLFault) { tape.end(name) }

    /// Ends the recording of what takes too much memory; nobody sees what is said to be wrong.
    private func checkLength() throws(XMLFault) {
        if tape.isFull { throw XMLFault(.invalidXML(.malformed), line: 0, column: 0) }
    }
}
