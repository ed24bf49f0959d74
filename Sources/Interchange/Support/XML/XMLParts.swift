package import Graphs

/// Reads a large XML document on several threads: in parts that are recorded at the same time and told in their order.
///
/// Where a part ends is a guess: before a tag of which there are many. So is what is open there: what was open behind the
/// parts before. Before a part is told, that is known, and it is recorded anew if it is not what was taken for it. So the
/// handler is told what ``XMLReader`` would tell it, whatever the number of threads; but where a document cannot be read,
/// a part does not know the place.
package final class XMLParts<Handler: XMLHandler & SendableMetatype> {
    private let document: Bytes
    private let names: XMLNames
    private let tags: [[UInt8]]
    private let bytes: Int
    private var handler: Handler
    /// The names of the elements that are open behind what has been told.
    private var open: [XMLPart.XMLName] = []
    private var otherNames = NameIndex()
    private var hasFailed = false

    /// A part of the document, with what was recorded of it.
    private struct Recorded {
        let range: Range<Int>
        let tape: XMLTape
        var part: XMLPart?
    }

    /// Prepares to read a document.
    ///
    /// - Parameters:
    ///   - document: all of it.
    ///   - names: the names that the handler knows.
    ///   - tags: the names of the elements of which there are many.
    ///   - bytes: how large a part is, but for the rest of its last element.
    ///   - handler: what is told.
    package init(_ document: Bytes, names: XMLNames, tags: [String], bytes: Int = 1 << 17, handler: Handler) {
        self.document = document
        self.names = names
        self.tags = tags.map { Array("<\($0)".utf8) }
        self.bytes = bytes
        self.handler = handler
    }

    /// Reads all.
    ///
    /// - Returns: whether there is nothing wrong with the document. If there is, or if it is not worth while to read it in
    ///   parts, the handler may have been told something of it; ``XMLReader`` and a new handler are to read it.
    package func read(_ execution: Execution) -> Bool {
        if execution.threads == 1 || document.count < 16 * bytes || !isUTF8 { return false }
        var position = 0
        var guess: [XMLPart.XMLName] = []
        var (ready, spare): ([Recorded], [XMLTape]) = ([], [])
        repeat {
            // The first part shows what is open in those that follow.
            var next = nextRanges(from: &position, most: guess.isEmpty ? 1 : min(32, execution.threads * 8)).map {
                Recorded(range: $0, tape: spare.popLast() ?? XMLTape(), part: nil)
            }
            record(&next, guess, execution, telling: ready)
            guess = self.guess(behind: next, guess)
            spare += ready.map(\.tape)
            ready = next
        } while !hasFailed && !ready.isEmpty
        return !hasFailed
    }

    /// What is taken to be open behind parts that were recorded with a guess, when all before them is told.
    private func guess(behind parts: [Recorded], _ guess: [XMLPart.XMLName]) -> [XMLPart.XMLName] {
        if guess != open { return open }
        // Where something else is open behind one part, it mostly is behind the next ones.
        return parts.lazy.compactMap { $0.part?.after }.first { $0 != guess } ?? guess
    }

    /// Records some parts, and tells those that are ready meanwhile.
    private func record(
        _ parts: inout [Recorded], _ guess: [XMLPart.XMLName], _ execution: Execution, telling ready: [Recorded]
    ) {
        let (document, names) = (document, names)
        parts.withUnsafeMutableBufferPointer { parts in
            // Each part is written to by one thread, and one tells.
            nonisolated(unsafe) let (document, parts, ready, teller) = (document, parts, ready, self)
            execution.forEachUninterrupted(parts.count + 1) { place in
                if place == 0 { return ready.forEach(teller.tell) }
                let part = parts[place - 1]
                parts[place - 1].part = XMLPart(of: document, part.range, before: guess, names: names, on: part.tape)
            }
        }
    }

    private func tell(_ recorded: Recorded) {
        if hasFailed { return }
        let isAsGuessed = recorded.part?.before == open
        let part =
            isAsGuessed
            ? recorded.part : XMLPart(of: document, recorded.range, before: open, names: names, on: recorded.tape)
        hasFailed = true
        guard let part, isWithinLimits(part) else { return }
        do throws(XMLFault) { try part.tape.tell(&handler) } catch { return }
        hasFailed = false
        open = part.after
    }

    /// Whether there are not too many names, with those of a part.
    private func isWithinLimits(_ part: XMLPart) -> Bool {
        for entry in 0..<part.otherNames.count {
            var name = part.otherNames.name(entry)
            _ = name.withUTF8 { otherNames.add($0, 0) }
        }
        return otherNames.count <= XMLLimits.mostNames
    }
}

// MARK: - Where parts end

extension XMLParts {
    /// The next parts, each of which ends where a tag begins, or with the document.
    private func nextRanges(from position: inout Int, most: Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        while ranges.count < most, position < document.count {
            guard let end = tag(from: position + bytes) else {
                hasFailed = true
                return []
            }
            ranges.append(position..<end)
            position = end
        }
        return ranges
    }

    /// Where the next tag begins of which there are many, or the document ends; nothing if that is too far.
    private func tag(from start: Int) -> Int? {
        if start >= document.count { return document.count }
        let limit = min(document.count, start + (1 << 17))
        for position in start..<limit where document[position] == UInt8(ascii: "<") {
            for tag in tags where document[position...].starts(with: tag) {
                let end = position + tag.count
                if end < document.count, document[end] <= .space { return position }
            }
        }
        return limit == document.count ? limit : nil
    }

    /// Whether a document says of itself that it is in UTF-8, or nothing.
    private var isUTF8: Bool {
        let head = document.part(0, min(document.count, 1 << 10)).string
        guard let end = head.firstRange(of: "?>")?.lowerBound else { return !head.contains("<?xml") }
        let declaration = Folding.key(head[..<end])
        return !declaration.contains("encoding") || declaration.contains("encodingutf8")
    }
}
