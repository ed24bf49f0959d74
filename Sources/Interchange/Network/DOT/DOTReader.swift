/// Reads DOT, the language of Graphviz, into a feed.
///
/// Every name makes a node. An edge between groups in braces ties each node of one to each of the other. In a `digraph` ties
/// lead one way unless they are drawn without an arrow (`dir=none`) or with two; in a `graph` none does, unless it is drawn
/// with one. Attributes that a `node [...]` or `edge [...]` before them says hold for what follows in its braces. A
/// `strict` graph has no two edges between the same nodes: later ones add to the first. The file is only read: nothing
/// is laid out or drawn. [Graphviz, The DOT Language]
struct DOTReader {
    var tokens: DOTTokens
    let feed: NetworkFeed
    var stack: [Frame] = []
    var isDirected = false
    var isStrict = false
    var tieOfPair: [[Int]: Int] = [:]
    var tieCount = 0
    let mostTies: Int

    /// What a graph that Schakel wrote has as its comment.
    static let ownMark = "Schakel"
    /// What stands before an attribute that has the name of one of DOT's own.
    static let titleMark = "attribute:"
    static let meaningful: Set<String> = ["label", "dir"]
    /// How deep braces may lie in one another.
    static let mostDepth = 256

    /// What lies within braces, and the statement that is being read there.
    struct Frame {
        var nodes: [Int] = []
        var nodeDefaults: [(String, String)]
        var edgeDefaults: [(String, String)]
        /// The groups of nodes that an edge statement ties, in order, each with the port that was named.
        var chain: [(nodes: [Int], port: String?)] = []
        var origin = 0
        /// Whether an edge has begun that needs another end.
        var awaitsEnd = false
        let name: String?
    }

    static func read(_ input: Input, into draft: inout MapDraft) {
        TextNetwork.read(input, into: &draft) { source, feed in
            var reader = DOTReader(source, feed)
            do throws(TextFault) {
                try reader.read()
            } catch {
                feed.report(.network(error.problem), at: error.origin)
            }
        }
    }

    /// `graph` or `digraph`, and a brace behind it.
    static func recognises(_ input: Input) -> Bool {
        guard let file = input.file, let source = file.source else { return false }
        var words = DOTWords(source)
        var names: [String] = []
        while names.count < 4, let word = try? words.next() {
            switch word.kind {
            case .sign(UInt8(ascii: "{")):
                return ["graph", "digraph"].contains(names.first { $0 != "strict" } ?? "")
            case .plain where names.isEmpty || names == ["strict"]: names.append(words.text(word).lowercased())
            case .plain, .quoted, .markup: names.append("")
            default: return false
            }
        }
        return false
    }

    private init(_ source: SourceFile, _ feed: NetworkFeed) {
        tokens = DOTTokens(source)
        self.feed = feed
        mostTies = max(1_000_000, source.bytes.count)
        feed.tellsStrengths = false
    }
}
