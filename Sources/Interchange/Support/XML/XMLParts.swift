package import Graphs

/// Reads a large XML document in parts that are read on their own; see ``XMLReader/readPart(of:_:within:)``.
///
/// On one thread, part after part is told to the handler. On several, parts are recorded at the same time, and told in
/// their order. Where a part ends is a guess: before a tag of which there are many. So is what is open there: what was open
/// behind the parts before. When it comes to tell a part, that is known, and it is recorded anew if it was not so.
///
/// The handler is told what ``XMLReader`` would tell it, whatever the number of threads; but where a document cannot be
/// read, a part does not know the place.
package final class XMLParts<Handler: XMLHandler & SendableMetatype> {
    private let document: Bytes
    private let names: XMLNames
    private let tags: [[UInt8]]
    private let textual: UInt64?
    private let bytes: Int
    private let forget: (Int) -> Void
    private var handler: Handler
    /// The names of the elements that are open behind what has been told.
    private var open: [[UInt8]] = []
    private var otherNames = NameIndex()
    private var hasFailed = false

    /// Prepares to read a document.
    ///
    /// - Parameters:
    ///   - document: all of it.
    ///   - names: the names that the handler knows.
    ///   - tags: the names of the elements of which there are many.
    ///   - textual: the names of the elements of which the text is told, with that of the elements in them, as
    ///     ``XMLTag`` has them as bits. If there are none, that of all is.
    ///   - bytes: how large a part is, but for the rest of its last element.
    ///   - forget: called now and then with how many bytes are read.
    ///   - handler: what is told.
    package init(
        _ document: Bytes, names: XMLNames, tags: [String], textual: UInt64? = nil, bytes: Int = 1 << 17,
        forget: @escaping (Int) -> Void = { _ in }, handler: Handler
    ) {
        self.document = document
        self.names = names
        self.tags = tags.map { Array("<\($0)".utf8) }
        self.textual = textual
        self.bytes = bytes
        self.forget = forget
        self.handler = handler
    }

    /// Reads all.
    ///
    /// - Returns: whether there is nothing wrong with the document. If there is, or if it is not worth while to read it in
    ///   parts, the handler may have been told something of it; ``XMLReader`` and a new handler are to read it.
    package func read(_ execution: Execution) -> Bool {
        if document.count < 16 * bytes || !isUTF8 { return false }
        if execution.threads == 1 { readOneByOne() } else { read(most: min(32, execution.threads * 8), execution) }
        return !hasFailed
    }

    private func readOneByOne() {
        let reader = XMLReader(names: names, handler: handler)
        var position = 0
        while let range = nextRange(from: &position) {
            guard let after = reader.readPart(of: document, range, within: open) else { return hasFailed = true }
            open = after
            if range.upperBound / Self.forgottenAtOnce > range.lowerBound / Self.forgottenAtOnce { forget(position) }
        }
    }

    private static var forgottenAtOnce: Int { 1 << 21 }
}

// MARK: - Several threads

extension XMLParts {
    /// A part of the document, with what was recorded of it.
    private struct Part {
        let range: Range<Int>
        let tape: XMLTape
        var recording: XMLRecording?
    }

    /// Reads all, so many parts at a time.
    private func read(most: Int, _ execution: Execution) {
        var position = 0
        var guess: [[UInt8]] = []
        var (ready, spare): ([Part], [XMLTape]) = ([], [])
        repeat {
            var next: [Part] = []
            // The first part shows what is open in those that follow.
            while next.count < (guess.isEmpty ? 1 : most), let range = nextRange(from: &position) {
                next.append(Part(range: range, tape: spare.popLast() ?? XMLTape()))
            }
            record(&next, within: guess, execution, telling: ready)
            guess = self.guess(behind: next, guess)
            spare += ready.map(\.tape)
            if let told = ready.last { forget(told.range.upperBound) }
            ready = next
        } while !hasFailed && !ready.isEmpty
    }

    /// Records some parts, and tells those that are ready meanwhile.
    private func record(
        _ parts: inout [Part], within guess: [[UInt8]], _ execution: Execution, telling ready: [Part]
    ) {
        parts.withUnsafeMutableBufferPointer { parts in
            // Each part is written to by one thread. One tells, and looks at nothing that the others do but the document.
            nonisolated(unsafe) let (parts, ready, reader) = (parts, ready, self)
            execution.forEachUninterrupted(parts.count + 1) { place in
                if place == 0 { return ready.forEach(reader.tell) }
                parts[place - 1].recording = reader.recording(of: parts[place - 1], within: guess)
            }
        }
    }

    private func recording(of part: Part, within open: [[UInt8]]) -> XMLRecording? {
        XMLRecording(of: document, part.range, within: open, names: names, textual: textual, on: part.tape)
    }

    /// What is taken to be open behind parts that were recorded with a guess, when all before them is told.
    private func guess(behind parts: [Part], _ guess: [[UInt8]]) -> [[UInt8]] {
        if guess != open { return open }
        // Where something else is open behind one part, it mostly is behind the next ones.
        return parts.lazy.compactMap { $0.recording?.after }.first { $0 != guess } ?? guess
    }

    private func tell(_ part: Part) {
        if hasFailed { return }
        var recording = part.recording
        if recording?.before != open { recording = self.recording(of: part, within: open) }
        hasFailed = true
        guard let recording, isWithinLimits(recording) else { return }
        do throws(XMLFault) { try recording.tape.tell(&handler) } catch { return }
        hasFailed = false
        open = recording.after
    }

    /// Whether there are not too many names, with those of a recording.
    private func isWithinLimits(_ recording: XMLRecording) -> Bool {
        for entry in 0..<recording.otherNames.count {
            var name = recording.otherNames.name(entry)
            _ = name.withUTF8 { otherNames.add($0, 0) }
        }
        return otherNames.count <= XMLLimits.mostNames
    }
}

// MARK: - Where parts end

extension XMLParts {
    /// The next part, which ends where a tag begins, or with the document; nothing behind the last.
    private func nextRange(from position: inout Int) -> Range<Int>? {
        if position == document.count || hasFailed { return nil }
        guard let end = tag(from: position + bytes) else {
            hasFailed = true
            return nil
        }
        defer { position = end }
        return position..<end
    }

    /// How much longer a part may be than it ought to be.
    private static var mostExtraBytes: Int { 1 << 17 }

    /// Where the next tag begins of which there are many, or the document ends; nothing if that is too far.
    private func tag(from start: Int) -> Int? {
        if start >= document.count { return document.count }
        let limit = min(document.count, start + Self.mostExtraBytes)
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
