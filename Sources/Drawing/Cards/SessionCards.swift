/// Paper for a session without a computer: how it goes, cards for parties to cut out, and a form for ties. A4, upright.
public struct SessionCards: Sendable {
    private let words: Words

    /// What is printed.
    public struct Words: Sendable {
        /// The title of the document and of its first page.
        public var title: String
        /// What it is for, in a sentence or two.
        public var introduction: String
        /// What is done, one step after the other.
        public var steps: [String]
        /// What holds for privacy, with its heading.
        public var privacy: (heading: String, text: String)
        /// What stands on a card: its heading, the label of the name, what the boxes to tick are of, and the boxes.
        public var card: (heading: String, name: String, kind: String, kinds: [String])
        /// The labels of the lines on a card, below the boxes.
        public var cardLines: [String]
        /// What stands on the form: its heading, and what to do with it.
        public var form: (heading: String, text: String)
        /// The columns of the form, and how wide each is for the others.
        public var formColumns: [(title: String, share: Double)]
        /// Words for what parties have with each other, with their heading.
        public var ties: (heading: String, words: [String])

        /// Makes words.
        ///
        /// - Parameters:
        ///   - title: of the document and of its first page.
        ///   - introduction: what it is for.
        ///   - steps: what is done.
        ///   - privacy: what holds for privacy, with its heading.
        ///   - card: what stands on a card.
        ///   - cardLines: the labels of the lines on a card.
        ///   - form: what stands on the form.
        ///   - formColumns: the columns of the form, and how wide each is for the others.
        ///   - ties: words for what parties have with each other, with their heading.
        public init(
            title: String, introduction: String, steps: [String], privacy: (heading: String, text: String),
            card: (heading: String, name: String, kind: String, kinds: [String]), cardLines: [String],
            form: (heading: String, text: String), formColumns: [(title: String, share: Double)],
            ties: (heading: String, words: [String])
        ) {
            (self.title, self.introduction, self.steps, self.privacy) = (title, introduction, steps, privacy)
            (self.card, self.cardLines, self.form) = (card, cardLines, form)
            (self.formColumns, self.ties) = (formColumns, ties)
        }
    }

    /// Makes the papers of some words.
    ///
    /// - Parameter words: what is printed.
    public init(_ words: Words) { self.words = words }

    /// The papers as a PDF of three pages: the way it goes, six cards, and a form. The same words make the same bytes.
    public var pdf: [UInt8] {
        var document = PDFDocument(title: words.title)
        document.add(explanation)
        document.add(cards)
        document.add(form)
        return document.bytes
    }

    private static let paper = Size(210, 297)
    private static let heading = PDFDocument.Font(size: 20, isBold: true)
    private static let label = PDFDocument.Font(size: 8.5, grey: 0.25)
    private static let body = PDFDocument.Font(size: 11.5)
}

// MARK: - The first page

extension SessionCards {
    private var explanation: PDFDocument.Page {
        var page = PDFDocument.Page(Self.paper)
        let left = 22.0, width = 166.0
        page.text(words.title, at: Point(left, 32), Self.heading)
        var y = page.paragraph(words.introduction, at: Point(left, 44), width: width, Self.body) + 6
        for (place, step) in words.steps.enumerated() {
            page.box(Frame(x: left, y: y - 5.4, width: 8, height: 8), width: 0, fill: 0.9)
            page.text(
                String(place + 1), at: Point(left + 2.9, y), PDFDocument.Font(size: 11.5, isBold: true))
            y = page.paragraph(step, at: Point(left + 13, y), width: width - 13, Self.body) + 4.5
        }
        y += 4
        let top = y
        var inner = PDFDocument.Page(Self.paper)
        let bottom = inner.paragraph(words.privacy.text, at: Point(left + 6, top + 15), width: width - 12, Self.body)
        page.box(Frame(x: left, y: top, width: width, height: bottom - top + 1), fill: 0.95)
        page.text(
            words.privacy.heading, at: Point(left + 6, top + 8.5), PDFDocument.Font(size: 11.5, isBold: true))
        _ = page.paragraph(words.privacy.text, at: Point(left + 6, top + 15), width: width - 12, Self.body)
        return page
    }
}

// MARK: - Cards

extension SessionCards {
    private var cards: PDFDocument.Page {
        var page = PDFDocument.Page(Self.paper)
        let margin = 8.0, across = 2, down = 3
        let size = Size((Self.paper.width - 2 * margin) / 2, (Self.paper.height - 2 * margin) / 3)
        for column in 1..<across {
            let x = margin + Double(column) * size.width
            page.line(from: Point(x, 4), to: Point(x, Self.paper.height - 4), width: 0.2, grey: 0.6, dashed: true)
        }
        for row in 1..<down {
            let y = margin + Double(row) * size.height
            page.line(from: Point(4, y), to: Point(Self.paper.width - 4, y), width: 0.2, grey: 0.6, dashed: true)
        }
        for place in 0..<(across * down) {
            let x = margin + Double(place % across) * size.width + 5
            let y = margin + Double(place / across) * size.height + 5
            draw(Frame(x: x, y: y, width: size.width - 10, height: size.height - 10), on: &page)
        }
        return page
    }

    private func draw(_ frame: Frame, on page: inout PDFDocument.Page) {
        page.box(Frame(x: frame.x, y: frame.y, width: frame.width, height: 8), width: 0, fill: 0.88)
        page.text(
            words.card.heading, at: Point(frame.x + 3, frame.y + 5.6), PDFDocument.Font(size: 11, isBold: true))
        var y = frame.y + 20
        line(words.card.name, Point(frame.x, y), frame.width, on: &page)
        y += 9
        page.text(words.card.kind, at: Point(frame.x, y), Self.label)
        y += 2.2
        for (place, kind) in words.card.kinds.enumerated() {
            let x = frame.x + Double(place % 3) * frame.width / 3
            let top = y + Double(place / 3) * 6
            page.box(Frame(x: x, y: top, width: 3.4, height: 3.4))
            page.text(kind, at: Point(x + 5, top + 2.9), PDFDocument.Font(size: 9.5))
        }
        y += Double((words.card.kinds.count + 2) / 3) * 6 + 11.5
        let step = (frame.y + frame.height - 1 - y) / Double(max(1, words.cardLines.count - 1))
        for (place, label) in words.cardLines.enumerated() {
            line(label, Point(frame.x, y + Double(place) * step), frame.width, on: &page)
        }
    }

    /// A line to write on, and below the one before it what to write.
    private func line(_ label: String, _ start: Point, _ width: Double, on page: inout PDFDocument.Page) {
        page.text(label, at: Point(start.x, start.y - 6.6), Self.label)
        page.line(from: start, to: Point(start.x + width, start.y))
    }
}

// MARK: - The form

extension SessionCards {
    private var form: PDFDocument.Page {
        var page = PDFDocument.Page(Self.paper)
        let left = 12.0, width = Self.paper.width - 24
        page.text(words.form.heading, at: Point(left, 20), Self.heading)
        var y = page.paragraph(words.form.text, at: Point(left, 28), width: width, PDFDocument.Font(size: 10)) + 2
        let total = words.formColumns.map(\.share).reduce(0, +)
        let edges = words.formColumns.reduce(into: [left]) { $0.append($0.last! + width * $1.share / total) }
        let bottom = 262.0, header = 8.0
        page.box(Frame(x: left, y: y, width: width, height: header), fill: 0.88)
        for (place, column) in words.formColumns.enumerated() {
            page.text(
                column.title, at: Point(edges[place] + 1.8, y + 5.4), PDFDocument.Font(size: 9.5, isBold: true))
        }
        let top = y
        y += header
        let rows = Int((bottom - y) / 9.5)
        for row in 1...rows {
            let at = y + Double(row) * 9.5
            page.line(from: Point(left, at), to: Point(left + width, at), width: 0.2, grey: 0.55)
        }
        let end = y + Double(rows) * 9.5
        for edge in edges { page.line(from: Point(edge, top), to: Point(edge, end), width: 0.2, grey: 0.55) }
        page.text(
            words.ties.heading, at: Point(left, end + 7), PDFDocument.Font(size: 9.5, isBold: true))
        _ = page.paragraph(
            words.ties.words.joined(separator: " • "), at: Point(left, end + 12), width: width,
            PDFDocument.Font(size: 9.5))
        return page
    }
}
