internal import CExpat

/// Reads an XML document, part by part, and tells a handler what is in it.
///
/// What is read is well-formed to its end, or there is a fault with its place: a document that breaks off, or that has
/// a second root, is one. Any `<!DOCTYPE` is refused, so that no entity is declared and nothing outside the document is
/// read. UTF-8, UTF-16, Latin-1, Windows-1252 and Latin-9 are understood, and always given to the handler as UTF-8.
/// Nothing recurses. Memory does not grow with the document: elements lie at most ``mostDepth`` deep, a tag or comment
/// has at most ``mostTagBytes``, and there are at most ``mostNames`` names beside those that the handler knows.
///
/// A handler keeps what it was told to itself until ``finish()`` has returned.
package final class XMLReader {
    /// How deep elements may lie in one another.
    package static let mostDepth = 256
    /// The size that a tag with its attributes, or a comment, may have, in bytes.
    package static let mostTagBytes = 4 << 20
    /// How many names of elements and attributes there may be that ``XMLNames`` does not know.
    package static let mostNames = 10_000

    private let parser: XML_Parser
    private let names: XMLNames
    private let handler: any XMLHandler
    private var otherNames = NameIndex()
    private var codes = UnsafeMutableBufferPointer<Int>.allocate(capacity: 64)
    private var depth = 0
    private var fault: XMLFault?
    private var fed = 0

    /// Prepares to read a document.
    ///
    /// - Parameters:
    ///   - names: the names of elements and attributes that the handler knows.
    ///   - handler: what is told.
    package init(names: XMLNames, handler: any XMLHandler) {
        self.names = names
        self.handler = handler
        // It fails only where there is no memory.
        parser = XML_ParserCreate(nil)!
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { context, name, attributes in XMLReader.of(context).begin(name!, attributes!) },
            { context, name in XMLReader.of(context).end(name!) })
        XML_SetCharacterDataHandler(parser) { context, text, count in
            XMLReader.of(context).text(text!, Int(count))
        }
        XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in XMLReader.of(context).stop(.documentType) }
        XML_SetUnknownEncodingHandler(
            parser, { _, name, encoding in XMLEncodings.fill(encoding!, name!) ? XML_STATUS_OK_NUMBER : 0 }, nil)
    }

    deinit {
        XML_ParserFree(parser)
        codes.deallocate()
    }

    /// Reads the next part of the document.
    ///
    /// - Parameter bytes: the part; it may end anywhere, within a character too.
    /// - Throws: the first thing that is wrong, or what the handler threw.
    /// - Complexity: O(bytes).
    package func feed(_ bytes: Bytes) throws(XMLFault) {
        var start = 0
        while start < bytes.count {
            let end = min(bytes.count, start + Self.chunk)
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

    /// Reads a whole document.
    ///
    /// - Parameters:
    ///   - bytes: all of it.
    ///   - names: the names that the handler knows.
    ///   - handler: what is told.
    /// - Throws: the first thing that is wrong, or what the handler threw.
    /// - Complexity: O(bytes).
    package static func read(_ bytes: Bytes, names: XMLNames, into handler: any XMLHandler) throws(XMLFault) {
        let reader = XMLReader(names: names, handler: handler)
        try reader.feed(bytes)
        try reader.finish()
    }

    private static let chunk = 1 << 18

    private func parse(_ bytes: Bytes, isLast: Bool) throws(XMLFault) {
        fed += bytes.count
        let status = bytes.withMemoryRebound(to: CChar.self) {
            XML_Parse(parser, $0.baseAddress, Int32($0.count), isLast ? 1 : 0)
        }
        if let fault { throw fault }
        if status != XML_STATUS_OK {
            let problem = XMLProblem(code: XML_GetErrorCode(parser).rawValue)
            throw fault(.invalidXML(problem == .noElement && depth > 0 ? .notClosed : problem))
        }
        // A token that does not end would be looked at again with every part.
        if !isLast, fed - Int(XML_GetCurrentByteIndex(parser)) > Self.mostTagBytes {
            throw fault(.invalidXML(.tagTooLong(limit: Self.mostTagBytes)))
        }
    }
}

private let XML_STATUS_OK_NUMBER = Int32(XML_STATUS_OK.rawValue)

// MARK: - What the parser calls

extension XMLReader {
    private static func of(_ context: UnsafeMutableRawPointer?) -> XMLReader {
        Unmanaged<XMLReader>.fromOpaque(context!).takeUnretainedValue()
    }

    private func begin(_ name: UnsafePointer<CChar>, _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>) {
        if fault != nil { return }
        depth += 1
        if depth > Self.mostDepth { return stop(.tooDeep(limit: Self.mostDepth)) }
        let code = code(of: name)
        var count = 0
        while let attribute = pairs[2 * count] {
            if count == codes.count { makeRoom() }
            codes[count] = self.code(of: attribute)
            count += 1
        }
        if otherNames.count > Self.mostNames { return stop(.tooManyNames(limit: Self.mostNames)) }
        let tag = XMLTag(
            name: code, fullName: name, pairs: pairs, codes: UnsafeBufferPointer(rebasing: codes[..<count]),
            parser: parser)
        do { try handler.begin(tag) } catch { stop(error) }
    }

    private func end(_ name: UnsafePointer<CChar>) {
        if fault != nil { return }
        depth -= 1
        do { try handler.end(names.code(of: name) ?? XMLNames.unknown) } catch { stop(error) }
    }

    private func text(_ text: UnsafePointer<CChar>, _ count: Int) {
        if fault != nil { return }
        let bytes = UnsafeRawBufferPointer(start: text, count: count).assumingMemoryBound(to: UInt8.self)
        do { try handler.text(bytes) } catch { stop(error) }
    }

    private func code(of name: UnsafePointer<CChar>) -> Int {
        if let code = names.code(of: name) { return code }
        _ = otherNames.add(Bytes(zeroTerminated: name), 0)
        return XMLNames.unknown
    }

    private func makeRoom() {
        let larger = UnsafeMutableBufferPointer<Int>.allocate(capacity: codes.count * 2)
        _ = larger.update(fromContentsOf: codes)
        codes.deallocate()
        codes = larger
    }

    private func stop(_ problem: XMLProblem) { stop(fault(.invalidXML(problem))) }

    private func stop(_ fault: XMLFault) {
        if self.fault == nil { self.fault = fault }
        XML_StopParser(parser, 0)
    }

    private func fault(_ problem: ReadProblem) -> XMLFault {
        XMLFault(
            problem, line: Int(XML_GetCurrentLineNumber(parser)), column: Int(XML_GetCurrentColumnNumber(parser)) + 1)
    }
}
