internal import CExpat

/// One reading of a document: what the parser has told so far, and whom it is told on to.
///
/// A large file has millions of tags, and all that is done for one counts. So this lies at an address of its own, which
/// only the parser calls back to, and only while ``XMLReader`` has it parse: nothing is counted or locked for a call.
struct XMLRun<Handler: XMLHandler> {
    let parser: XML_Parser
    private let names: XMLNames
    private var handler: Handler
    private var otherNames = NameIndex()
    /// The codes of the attributes of a tag.
    private var codes = UnsafeMutableBufferPointer<Int>.allocate(capacity: 64)
    /// The codes of the elements that are open.
    private let open = UnsafeMutableBufferPointer<Int>.allocate(capacity: XMLLimits.mostDepth)
    private(set) var depth = 0
    private(set) var fault: XMLFault?
    private var hasStopped = false
    private var givesText = false

    init(_ parser: XML_Parser, names: XMLNames, handler: Handler) {
        (self.parser, self.names, self.handler) = (parser, names, handler)
        settleText()
    }

    /// Gives back the memory; the run must not be used any more.
    func deallocate() {
        codes.deallocate()
        open.deallocate()
    }

    mutating func begin(_ name: UnsafePointer<CChar>, _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>) {
        if hasStopped { return }
        if depth == XMLLimits.mostDepth { return stop(.tooDeep(limit: XMLLimits.mostDepth)) }
        let code = code(of: name)
        open[depth] = code
        depth += 1
        var count = 0
        var mask: UInt64 = 0
        while let attribute = pairs[2 * count] {
            if count == codes.count { makeRoom() }
            let code = self.code(of: attribute)
            codes[count] = code
            if code >= 0, code < 64 { mask |= 1 << UInt64(code) }
            count += 1
        }
        if otherNames.count > XMLLimits.mostNames { return stop(.tooManyNames(limit: XMLLimits.mostNames)) }
        let tag = XMLTag(
            name: code, fullName: name, pairs: pairs,
            codes: UnsafeBufferPointer(start: codes.baseAddress, count: count), mask: mask, parser: parser)
        do throws(XMLFault) { try handler.begin(tag) } catch { stop(error) }
        settleText()
    }

    mutating func end() {
        if hasStopped { return }
        depth -= 1
        do throws(XMLFault) { try handler.end(open[depth]) } catch { stop(error) }
        settleText()
    }

    mutating func text(_ text: Bytes) {
        if hasStopped { return }
        do throws(XMLFault) { try handler.text(text) } catch { stop(error) }
    }

    mutating func stop(_ problem: XMLProblem) { stop(place(.invalidXML(problem))) }

    private mutating func stop(_ fault: XMLFault) {
        hasStopped = true
        self.fault = fault
        XML_StopParser(parser, 0)
    }

    /// What is wrong, where the parser is now.
    func place(_ problem: ReadProblem) -> XMLFault {
        XMLFault(
            problem, line: Int(XML_GetCurrentLineNumber(parser)), column: Int(XML_GetCurrentColumnNumber(parser)) + 1)
    }

    private mutating func code(of name: UnsafePointer<CChar>) -> Int {
        if let code = names.code(of: name) { return code }
        _ = otherNames.add(Bytes(zeroTerminated: name), 0)
        return XMLNames.unknown
    }

    private mutating func makeRoom() {
        let larger = UnsafeMutableBufferPointer<Int>.allocate(capacity: codes.count * 2)
        _ = larger.update(fromContentsOf: codes)
        codes.deallocate()
        codes = larger
    }

    private mutating func settleText() {
        if handler.wantsText == givesText { return }
        givesText.toggle()
        XMLCalls.set(givesText, in: parser)
    }
}
