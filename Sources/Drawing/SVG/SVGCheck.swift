package import Foundation

#if canImport(FoundationXML)
    internal import FoundationXML
#endif

/// Whether bytes are an SVG of ours: well-formed to the end, and with nothing in it that loads, links or runs.
package enum SVGCheck {
    package static func accepts(_ data: Data) -> Bool {
        // A declared type can define entities; ours has none. The reader is known to accept what ends too early, so
        // that its word is not enough: every element has to be closed.
        if data.firstRange(of: Data("<!".utf8)) != nil { return false }
        let parser = XMLParser(data: data)
        parser.shouldResolveExternalEntities = false
        let reader = Reader()
        parser.delegate = reader
        return parser.parse() && parser.parserError == nil && reader.isWhole
    }

    private static let elements: Set<String> = ["svg", "title", "desc", "rect", "ellipse", "polygon", "path", "text"]

    private static let attributes: Set<String> = [
        "xmlns", "width", "height", "viewBox", "role", "xml:lang", "font-family", "font-size", "font-weight",
        "text-anchor", "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "points", "d", "x", "y",
        "cx", "cy", "rx", "ry",
    ]

    private final class Reader: NSObject, XMLParserDelegate {
        private var depth = 0
        private var roots = 0
        private var isOurs = true
        private var failed = false

        var isWhole: Bool { depth == 0 && roots == 1 && isOurs && !failed }

        func parser(
            _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            if depth == 0 { roots += 1 }
            depth += 1
            let isRootSVG = (element == "svg") == (depth == 1)
            isOurs =
                isOurs && isRootSVG && depth <= 2 && elements.contains(element)
                && attributes.keys.allSatisfy(SVGCheck.attributes.contains)
        }

        func parser(
            _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
        ) { depth -= 1 }

        func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) { failed = true }
    }
}
