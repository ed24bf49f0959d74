internal import CExpat

/// The functions that the parser calls, and what they call: C knows no types that are generic.
struct XMLCalls {
    let run: UnsafeMutableRawPointer
    let begin: (UnsafeMutableRawPointer, UnsafePointer<CChar>, UnsafeMutablePointer<UnsafePointer<CChar>?>) -> Void
    let text: (UnsafeMutableRawPointer, Bytes) -> Void
    let end: (UnsafeMutableRawPointer) -> Void
    let stop: (UnsafeMutableRawPointer, XMLProblem) -> Void

    init<Handler>(_ run: UnsafeMutablePointer<XMLRun<Handler>>) {
        typealias Run = XMLRun<Handler>
        self.run = UnsafeMutableRawPointer(run)
        begin = { run, name, pairs in run.assumingMemoryBound(to: Run.self).pointee.begin(name, pairs) }
        text = { run, text in run.assumingMemoryBound(to: Run.self).pointee.text(text) }
        end = { run in run.assumingMemoryBound(to: Run.self).pointee.end() }
        stop = { run, problem in run.assumingMemoryBound(to: Run.self).pointee.stop(problem) }
    }

    /// Has a parser call these, for as long as they stay where they are.
    static func install(_ calls: UnsafeMutablePointer<XMLCalls>, in parser: XML_Parser) {
        XML_SetUserData(parser, calls)
        XML_SetElementHandler(
            parser,
            { context, name, pairs in
                let calls = XMLCalls.at(context)
                calls.pointee.begin(calls.pointee.run, name!, pairs!)
            },
            { context, _ in
                let calls = XMLCalls.at(context)
                calls.pointee.end(calls.pointee.run)
            })
        XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in
            let calls = XMLCalls.at(context)
            calls.pointee.stop(calls.pointee.run, .documentType)
        }
        XML_SetUnknownEncodingHandler(
            parser, { _, name, encoding in XMLEncodings.fill(encoding!, name!) ? Int32(XML_STATUS_OK.rawValue) : 0 },
            nil)
    }

    /// Whether a parser tells of text.
    static func set(_ givesText: Bool, in parser: XML_Parser) {
        if !givesText { return XML_SetCharacterDataHandler(parser, nil) }
        XML_SetCharacterDataHandler(parser) { context, text, count in
            let calls = XMLCalls.at(context)
            let text = UnsafeRawBufferPointer(start: text, count: Int(count)).assumingMemoryBound(to: UInt8.self)
            calls.pointee.text(calls.pointee.run, text)
        }
    }

    private static func at(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLCalls> {
        context!.assumingMemoryBound(to: XMLCalls.self)
    }
}
