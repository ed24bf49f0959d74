/// Reads an XML file of a network into a draft.
enum XMLNetwork {
    /// Has a format tell a feed what the file says, and gives the draft back with all that was wrong.
    static func read<Format: XMLNetworkFormat>(_ input: Input, into draft: inout MapDraft, as format: Format.Type) {
        guard let file = input.file else { return }
        if let inParts = readInParts(file, draft, as: format) {
            draft = inParts
            return
        }
        let feed = NetworkFeed(draft, places: file.raw)
        do throws(XMLFault) {
            try XMLReader.read(file.raw.bytes, names: Format.names, into: XMLNetworkHandler(Format(feed)))
        } catch {
            feed.draft.log.error(at: error.place(in: file.name), error.problem)
        }
        draft = feed.finish()
    }

    /// How short the text of a tie is, about. What there is room for too many takes no memory until it is used.
    private static let leastTieBytes = 64

    /// Reads a large file in parts.
    ///
    /// - Returns: nothing if it is not large, or if anything is wrong with it.
    private static func readInParts<Format: XMLNetworkFormat>(
        _ file: InputFile, _ draft: MapDraft, as format: Format.Type
    ) -> MapDraft? {
        let feed = NetworkFeed(draft, places: file.raw)
        feed.draft.reserveTies(file.raw.bytes.count / leastTieBytes)
        let parts = XMLParts(
            file.raw.bytes, names: Format.names, tags: ["node", "edge"], textual: Format.textual,
            forget: file.raw.forget(upTo:), handler: XMLNetworkHandler(Format(feed)))
        return parts.read(draft.execution) ? feed.finish() : nil
    }

    /// Whether a file has a root with a name.
    static func hasRoot(_ name: String, _ input: Input) -> Bool { input.file?.xmlRoot?.lowercased() == name }
}

/// Keeps the elements of a format that are open, and their text.
struct XMLNetworkHandler<Format: XMLNetworkFormat>: XMLHandler {
    private var format: Format
    private var open: [Format.Element] = []
    private var text: [UInt8] = []
    /// How many elements were open when the one began of which the text counts, with that one; 0 if there is none.
    private var depthOfText = 0
    /// How many elements are open within one that is left out, with that one.
    private var skipped = 0

    init(_ format: Format) { self.format = format }

    var wantsText: Bool { depthOfText > 0 && skipped == 0 }

    mutating func begin(_ tag: XMLTag) throws(XMLFault) {
        if skipped > 0 {
            skipped += 1
            return
        }
        switch try format.begin(tag, in: open.last) {
        case .element(let element): open.append(element)
        case .withText(let element):
            assert(XMLTag.mask(of: tag.name) & Format.textual != 0, "The format does not say that this has a text.")
            open.append(element)
            depthOfText = open.count
            text.removeAll(keepingCapacity: true)
        case .skipped: skipped = 1
        }
    }

    mutating func text(_ text: Bytes) throws(XMLFault) { self.text.append(contentsOf: text) }

    mutating func end(_ name: Int) throws(XMLFault) {
        if skipped > 0 {
            skipped -= 1
            return
        }
        let hasText = depthOfText == open.count
        let element = open.removeLast()
        if !hasText { return format.end(element, text: .nothing) }
        depthOfText = 0
        text.withUnsafeBufferPointer { format.end(element, text: $0.trimmed) }
    }
}
