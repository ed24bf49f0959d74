internal import CExpat

/// One reading of a document: what the parser has told so far, and whom it is told on to.
///
/// A large file has millions of tags, and all that is done for one counts. So this lies at an address of its own, which
/// only the parser calls back to, and only while ``XMLReader`` has it parse: nothing is counted or locked for a call.
struct XMLRun<Handler: XMLHandler> {
    let parser: XML_Parser
    private let names: XMLNames
    private var handler: Handler
    /// The names of elements and attributes that are not among those that mean something.
    private(set) var otherNames = NameIndex()
    private var attributes = UnsafeMutableBufferPointer<XMLAttribute>.allocate(capacity: 64)
    private(set) var open = XMLStack()
    /// How many bytes of the document come before what the parser was given first.
    private var offset = 0
    /// How many elements that begin are not told on, as they are none of what is read.
    private var leavesOut = 0
    private(set) var fault: XMLFault?
    private var hasStopped = false
    private var givesText = false

    init(_ parser: XML_Parser, names: XMLNames, handler: Handler) {
        (self.parser, self.names, self.handler) = (parser, names, handler)
        settleText()
    }

    /// Gives back the memory; the run must not be used any more.
    func deallocate() {
        attributes.deallocate()
        open.deallocate()
    }

    /// Prepares for a part of a document, with a parser that knows nothing.
    ///
    /// - Parameters:
    ///   - offset: how many bytes of the document come before what the parser will be given; below 0 perhaps.
    ///   - leavesOut: how many elements at the beginning are not told on.
    mutating func restart(offset: Int, leavesOut: Int) {
        (self.offset, self.leavesOut) = (offset, leavesOut)
        open.removeAll()
        (fault, hasStopped, givesText) = (nil, false, false)
        settleText()
    }

    mutating func begin(_ name: UnsafePointer<CChar>, _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>) {
        if hasStopped { return }
        if open.count == XMLLimits.mostDepth { return stop(.tooDeep(limit: XMLLimits.mostDepth)) }
        let code = code(of: name)
        open.push(code, name)
        if leavesOut > 0 {
            leavesOut -= 1
            return
        }
        var count = 0
        var mask: UInt64 = 0
        while let name = pairs[2 * count] {
            if count == attributes.count { attributes.grow(to: count * 2) }
            let code = self.code(of: name)
            attributes.initializeElement(at: count, to: XMLAttribute(code: code, value: pairs[2 * count + 1]!))
            mask |= XMLTag.mask(of: code)
            count += 1
        }
        if otherNames.count > XMLLimits.mostNames { return stop(.tooManyNames(limit: XMLLimits.mostNames)) }
        let tag = XMLTag(
            name: code, attributes: UnsafeBufferPointer(rebasing: attributes[..<count]), mask: mask,
            origin: .parser(parser, offset: offset))
        do throws(XMLFault) { try handler.begin(tag) } catch { stop(error) }
        settleText()
    }

    mutating func end() {
        if hasStopped { return }
        do throws(XMLFault) { try handler.end(open.pop()) } catch { stop(error) }
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
    func place(_ problem: ReadProblem) -> XMLFault { XMLFault(problem, at: parser) }

    private mutating func code(of name: UnsafePointer<CChar>) -> Int {
        if let code = names.code(of: name) { return code }
        _ = otherNames.add(Bytes(zeroTerminated: name), 0)
        return XMLNames.unknown
    }

    private mutating func settleText() {
        if handler.wantsText == givesText { return }
        givesText.toggle()
        XMLCalls.set(givesText, in: parser)
    }
}
