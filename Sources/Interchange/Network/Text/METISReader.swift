/// Reads the graphs of METIS into a feed: a header `nodes ties [format [weights]]`, then a line of neighbours for each
/// node. Sizes and weights of nodes are attributes, weights of ties their strength. Ties lead both ways, and stand in the
/// line of both their ends. [Karypis 2013, METIS Manual]
struct METISReader {
    private var fields: TextFields
    private let feed: NetworkFeed
    private var line: [TextFields.Field] = []
    private var nodeCount = 0
    private var saidTies = 0
    private var sizeCount = 0
    private var weightCount = 0
    private var hasTieWeights = false
    private var halves = (up: 0, down: 0, loops: 0)

    static func read(_ input: Input, into draft: inout MapDraft) {
        TextNetwork.read(input, into: &draft) { source, feed in
            var reader = METISReader(fields: TextFields(source), feed: feed)
            reader.read()
        }
    }

    /// A header of two to four numbers, and a name that ends so or lines below it that can be nothing else.
    static func recognises(_ input: Input) -> Bool {
        guard let file = input.file,
            let first = TextNetwork.firstWords(file, comments: [UInt8(ascii: "%")]).first
        else { return false }
        let words = first.split { $0.isWhitespace }
        let areNumbers = words.allSatisfy { $0.utf8.allSatisfy { $0.isDigit || $0 == 45 } }
        if !(2...4).contains(words.count) || !areNumbers { return false }
        if file.isNamed("graph", "metis") { return true }
        guard let source = file.source, let head = METISHead(words.map { Int($0) ?? -1 }) else { return false }
        var fields = TextFields(source)
        while let range = fields.nextLine(), fields.isBlank(range) || fields.firstByte(range) == UInt8(ascii: "%") {}
        return head.fits(&fields)
    }

    private init(fields: TextFields, feed: NetworkFeed) {
        self.fields = fields
        self.feed = feed
    }

    private mutating func read() {
        guard readHeader() else { return }
        var node = 0
        var last = 0
        while let range = fields.nextLine() {
            if fields.firstByte(range) == UInt8(ascii: "%") { continue }
            last = range.lowerBound
            if node == nodeCount {
                if fields.isBlank(range) { continue }
                return feed.report(.network(.countDiffers("node", said: nodeCount, found: node + 1)), at: last)
            }
            fields.split(range, into: &line)
            readNode(node)
            node += 1
        }
        if node < nodeCount {
            return feed.report(.network(.countDiffers("node", said: nodeCount, found: node)), at: last)
        }
        if feed.draft.log.hasErrors { return }
        let found = (halves.up == saidTies - halves.loops ? halves.down : halves.up) + halves.loops
        if halves.up != halves.down || found != saidTies && halves.up + halves.loops / 2 != saidTies {
            feed.report(.network(.countDiffers("edge", said: saidTies, found: found)), at: 0)
        }
    }

    private mutating func readHeader() -> Bool {
        while let range = fields.nextLine() {
            if fields.isBlank(range) || fields.firstByte(range) == UInt8(ascii: "%") { continue }
            fields.split(range, into: &line)
            guard (2...4).contains(line.count),
                let nodes = TextNetwork.count(line[0], atLeast: 0, in: fields, feed),
                let ties = TextNetwork.count(line[1], atLeast: 0, in: fields, feed)
            else {
                if !feed.draft.log.hasErrors {
                    feed.report(.network(.wrongLength(expected: 2, found: line.count)), at: range.lowerBound)
                }
                return false
            }
            (nodeCount, saidTies) = (nodes, ties)
            return readFormat()
        }
        feed.report(.emptyFile, at: 0)
        return false
    }

    /// Three digits: whether nodes have sizes, nodes have weights, ties have weights.
    private mutating func readFormat() -> Bool {
        if line.count > 2 {
            guard let format = fields.wholeNumber(line[2]), [0, 1, 10, 11, 100, 101, 110, 111].contains(format) else {
                feed.report(.network(.unexpected(fields.quotation(line[2]), expected: "011")), at: line[2].origin)
                return false
            }
            hasTieWeights = format % 10 == 1
            weightCount = format / 10 % 10
            sizeCount = format / 100
        }
        if line.count > 3 {
            guard let count = TextNetwork.count(line[3], atLeast: 0, in: fields, feed) else { return false }
            if weightCount > 0 { weightCount = count }
        }
        feed.addNumbered(nodeCount)
        return true
    }

    private mutating func readNode(_ node: Int) {
        let own = sizeCount + weightCount
        guard line.count >= own, !hasTieWeights || (line.count - own) % 2 == 0 else {
            let expected = line.count < own ? own : line.count + 1
            return feed.report(
                .network(.wrongLength(expected: expected, found: line.count)), at: line.first?.origin ?? 0)
        }
        for place in 0..<own {
            let title =
                place < sizeCount ? "size" : weightCount == 1 ? "weight" : "weight \(place - sizeCount + 1)"
            feed.set(fields.bytes(line[place]), column: feed.partyColumn(title), ofNode: node, at: line[place].origin)
        }
        for place in stride(from: own, to: line.count, by: hasTieWeights ? 2 : 1) {
            guard let other = TextNetwork.node(line[place], count: nodeCount, in: fields, feed) else { continue }
            if other < node {
                halves.down += 1
                continue
            }
            if other == node { halves.loops += 1 } else { halves.up += 1 }
            let strength =
                hasTieWeights ? feed.strength(fields.bytes(line[place + 1]), at: line[place + 1].origin) : nil
            feed.tie(from: node, to: other, isDirected: false, strength: strength, at: line[place].origin)
        }
    }
}
