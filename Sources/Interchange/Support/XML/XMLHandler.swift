internal import CExpat

/// What is told what an XML document holds, in the order of the document.
///
/// Whatever is thrown ends the reading. All that is given lives during the call only.
package protocol XMLHandler {
    /// An element begins.
    mutating func begin(_ tag: XMLTag) throws(XMLFault)
    /// Text within the element that began last and has not ended; one text may come in several parts.
    mutating func text(_ text: Bytes) throws(XMLFault)
    /// An element ends; `name` is its code in the names that were given, or ``XMLNames/unknown``.
    mutating func end(_ name: Int) throws(XMLFault)
    /// Whether text means anything where the document is now; it is asked whenever an element has begun or ended. Most of
    /// the text in a large file is the white space between tags, and what is not wanted costs nothing.
    var wantsText: Bool { get }
}

extension XMLHandler {
    /// Text is always wanted.
    package var wantsText: Bool { true }
}

/// The beginning of an element: its name and its attributes, as they lie in memory.
package struct XMLTag {
    /// The code of the name in the names that were given, or ``XMLNames/unknown``.
    package let name: Int
    let attributes: UnsafeBufferPointer<XMLAttribute>
    /// Which names with a code below 64 the attributes have, as bits.
    let mask: UInt64
    let origin: XMLOrigin
}

/// An attribute: the code of its name, and its value with a 0 at the end.
struct XMLAttribute {
    let code: Int
    let value: UnsafePointer<CChar>
}

/// Who knows where a tag stands.
enum XMLOrigin {
    /// The parser, which is at it now, and how many bytes of the document come before what it was given.
    case parser(XML_Parser, offset: Int)
    /// It was so many bytes from the beginning of the document; the line is not known.
    case recorded(Int)
}

extension XMLTag {
    /// The number of attributes.
    package var attributeCount: Int { attributes.count }

    /// The code of the name of an attribute.
    package func attributeName(_ place: Int) -> Int { attributes[place].code }

    /// The value of an attribute, without the references in it.
    package func value(_ place: Int) -> Bytes { Bytes(zeroTerminated: attributes[place].value) }

    /// The value of the first attribute with a name, if there is one. O(attributes).
    package subscript(code: Int) -> Bytes? {
        for attribute in attributes where attribute.code == code { return Bytes(zeroTerminated: attribute.value) }
        return nil
    }

    /// Names with codes below 64 as bits, for ``hasOnly(_:)`` and ``hasAny(_:)``.
    package static func mask(of codes: [Int]) -> UInt64 { codes.reduce(0) { $0 | mask(of: $1) } }

    /// The bit of a name; none of one that is not known, or of which the code is 64 or more.
    static func mask(of code: Int) -> UInt64 { code >= 0 && code < 64 ? 1 << UInt64(code) : 0 }

    /// Whether no attribute has a name of which the code is below 64 and not among these.
    func hasOnly(_ names: UInt64) -> Bool { mask & ~names == 0 }

    /// Whether an attribute has one of these names.
    func hasAny(_ names: UInt64) -> Bool { mask & names != 0 }

    /// How many bytes of the document come before the element.
    package var offset: Int {
        switch origin {
        case .parser(let parser, let offset): offset + Int(XML_GetCurrentByteIndex(parser))
        case .recorded(let offset): offset
        }
    }

    /// What ends the reading at this element. All such questions together cost O(bytes).
    package func fault(_ problem: ReadProblem) -> XMLFault {
        switch origin {
        case .parser(let parser, _): XMLFault(problem, at: parser)
        case .recorded: XMLFault(problem, line: 0, column: 0)
        }
    }
}

/// Why a document was not read to its end.
package struct XMLFault: Error, Hashable {
    /// What is wrong.
    package let problem: ReadProblem
    /// The line, counted from 1.
    package let line: Int
    /// The character in the line, counted from 1.
    package let column: Int

    /// Makes a fault.
    package init(_ problem: ReadProblem, line: Int, column: Int) {
        self.problem = problem
        self.line = line
        self.column = column
    }

    /// Makes a fault of where a parser is now.
    init(_ problem: ReadProblem, at parser: XML_Parser) {
        self.init(
            problem, line: Int(XML_GetCurrentLineNumber(parser)), column: Int(XML_GetCurrentColumnNumber(parser)) + 1)
    }

    /// Where it is wrong, in a file by this name.
    package func place(in file: String) -> SourcePlace { SourcePlace(file: file, line: line, column: column) }
}

extension UnsafeBufferPointer<UInt8> {
    /// What comes before the first 0.
    init(zeroTerminated text: UnsafePointer<CChar>) {
        var count = 0
        while text[count] != 0 { count += 1 }
        self = UnsafeRawBufferPointer(start: text, count: count).assumingMemoryBound(to: UInt8.self)
    }
}
