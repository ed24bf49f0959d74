internal import CExpat

extension XMLReader {
    /// Reads part of a document on its own, as if what is open around it began with it.
    ///
    /// Behind it comes a tag that closes nothing. If that is what the parser stumbles over, no tag, comment or other token
    /// lies across the end, and all is well up to there. So parts that read well, each within what the one before it leaves
    /// open, read the same as the whole document. Besides, a parser that is given all at once need not count lines, which
    /// is a fifth of its work.
    ///
    /// - Parameters:
    ///   - document: the whole document, in UTF-8.
    ///   - range: the bytes of the part; a tag begins where it begins, and where it ends too, but for the last part.
    ///   - open: the names of the elements that are open before it, from the root, as they are written.
    /// - Returns: the names of those that are open behind it; nothing if it does not read well, wherever that may be.
    func readPart(of document: Bytes, _ range: Range<Int>, within open: [[UInt8]]) -> [[UInt8]]? {
        let isLast = range.upperBound == document.count
        // Only what has a root is a document.
        if open.isEmpty, range.lowerBound > 0 { return nil }
        let head = open.flatMap { Array("<".utf8) + $0 + Array(">".utf8) }
        let tail = isLast ? [] : Array("</_>".utf8)
        XML_ParserReset(parser, nil)
        XMLCalls.install(calls, in: parser)
        run.pointee.restart(offset: range.lowerBound - head.count, leavesOut: open.count)

        let count = head.count + range.count
        guard let buffer = XML_GetBuffer(parser, Int32(count + tail.count)) else { return nil }
        UnsafeMutableRawBufferPointer(start: buffer, count: head.count).copyBytes(from: head)
        (buffer + head.count).copyMemory(from: document.baseAddress! + range.lowerBound, byteCount: range.count)
        UnsafeMutableRawBufferPointer(start: buffer + count, count: tail.count).copyBytes(from: tail)
        let isWhole = XML_ParseBuffer(parser, Int32(count + tail.count), 1) == XML_STATUS_OK

        // The parser stops at the name in the tag.
        let endsWell =
            isLast
            ? isWhole
            : !isWhole && XML_GetErrorCode(parser) == XML_ERROR_TAG_MISMATCH
                && XML_GetCurrentByteIndex(parser) == XML_Index(count + 2)
        return endsWell && run.pointee.fault == nil ? run.pointee.open.names : nil
    }
}
