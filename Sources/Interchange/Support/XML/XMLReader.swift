internal import CExpat

/// Reads an XML document, part by part, and tells a handler what is in it.
///
/// What is read is well-formed to its end, or there is a fault with its place: a document that breaks off, or that has
/// a second root, is one. Any `<!DOCTYPE` is refused, so that no entity is declared and nothing outside the document is
/// read. UTF-8, UTF-16, Latin-1, Windows-1252 and Latin-9 are understood, and always given to the handler as UTF-8.
/// Nothing recurses. Memory does not grow with the document, within ``XMLLimits``.
///
/// A handler keeps what it was told to itself until ``finish()`` has returned.
package final class XMLReader<Handler: XMLHandler> {
    let run: UnsafeMutablePointer<XMLRun<Handler>>
    let calls: UnsafeMutablePointer<XMLCalls>
    let parser: XML_Parser
    private var fed = 0

    /// Prepares to read a document.
    ///
    /// - Parameters:
    ///   - names: the names of elements and attributes that the handler knows.
    ///   - handler: what is told.
    package init(names: XMLNames, handler: Handler) {
        // It fails only where there is no memory.
        parser = XML_ParserCreate(nil)!
        run = .allocate(capacity: 1)
        run.initialize(to: XMLRun(parser, names: names, handler: handler))
        calls = .allocate(capacity: 1)
        calls.initialize(to: XMLCalls(run))
        XMLCalls.install(calls, in: parser)
    }

    deinit {
        XML_ParserFree(parser)
        calls.deinitialize(count: 1)
        calls.deallocate()
        run.pointee.deallocate()
        run.deinitialize(count: 1)
        run.deallocate()
    }

    /// Reads the next part of the document.
    ///
    /// - Parameter bytes: the part; it may end anywhere, within a character too.
    /// - Throws: the first thing that is wrong, or what the handler threw.
    /// - Complexity: O(bytes).
    package func feed(_ bytes: Bytes) throws(XMLFault) {
        let chunk = 1 << 18
        var start = 0
        while start < bytes.count {
            let end = min(bytes.count, start + chunk)
            try parse(bytes.part(start, end), isLast: false)
            start = end
        }
    }

    /// Ends the document.
    ///
    /// - Throws: what is wrong at its end: an element that is not closed, or no element at all.
    package func finish() throws(XMLFault) {
        try parse(Bytes(start: nil, count: 0), isLast: true)
    }

    /// The names of elements and attributes so far that the handler does not know.
    var otherNames: NameIndex { run.pointee.otherNames }

    /// Reads a whole document.
    ///
    /// - Parameters:
    ///   - bytes: all of it.
    ///   - names: the names that the handler knows.
    ///   - handler: what is told.
    /// - Throws: the first thing that is wrong, or what the handler threw.
    /// - Complexity: O(bytes).
    package static func read(_ bytes: Bytes, names: XMLNames, into handler: Handler) throws(XMLFault) {
        let reader = XMLReader(names: names, handler: handler)
        try reader.feed(bytes)
        try reader.finish()
    }

    private func parse(_ bytes: Bytes, isLast: Bool) throws(XMLFault) {
        fed += bytes.count
        let status = bytes.withMemoryRebound(to: CChar.self) {
            XML_Parse(parser, $0.baseAddress, Int32($0.count), isLast ? 1 : 0)
        }
        if let fault = run.pointee.fault { throw fault }
        if status != XML_STATUS_OK {
            let problem = XMLProblem(code: XML_GetErrorCode(parser).rawValue)
            throw run.pointee.place(
                .invalidXML(problem == .noElement && run.pointee.open.count > 0 ? .notClosed : problem))
        }
        // A token that does not end would be looked at again with every part.
        if !isLast, fed - Int(XML_GetCurrentByteIndex(parser)) > XMLLimits.mostTagBytes {
            throw run.pointee.place(.invalidXML(.tagTooLong(limit: XMLLimits.mostTagBytes)))
        }
    }
}

/// How much an XML document may ask of its reader.
package enum XMLLimits {
    /// How deep elements may lie in one another.
    package static let mostDepth = 256
    /// The size that a tag with its attributes, or a comment, may have, in bytes.
    package static let mostTagBytes = 4 << 20
    /// How many names of elements and attributes there may be that ``XMLNames`` does not know.
    package static let mostNames = 10_000
}
