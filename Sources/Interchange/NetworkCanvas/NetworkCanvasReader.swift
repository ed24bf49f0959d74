internal import Community

/// Reads an export of Network Canvas: a folder or ZIP archive of CSV files.
///
/// The nodes of all types are parties by their `networkCanvasUUID`, and so is each ego by its `networkCanvasEgoUUID`. The
/// edges of a type are ties of that kind, both ways. A categorical, which the export has as a column of truths for each
/// option (`Gender_Male`), is one attribute with the options that hold. That an ego named the nodes of its interview is no
/// tie, for the export does not say what ties them.
struct NetworkCanvasReader {
    private let feed: NetworkFeed
    private let places: FilePlaces

    /// Whether an input is such an export, by the names of its files.
    static func recognises(_ input: Input) -> Bool { NetworkCanvasFiles(input) != nil }

    /// Reads an export into a draft.
    static func read(_ input: Input, into draft: inout MapDraft) throws(ReadError) {
        guard let export = NetworkCanvasFiles(input) else {
            draft.log.error(at: SourcePlace(file: input.name), .missingSheet(.parties, found: []))
            return
        }
        let places = FilePlaces(input.name)
        let reader = NetworkCanvasReader(feed: NetworkFeed(draft, places: places), places: places)
        reader.feed.endTitles = ("networkCanvasSourceUUID", "networkCanvasTargetUUID")
        for pass in [Pass.egos, .nodes, .edges] {
            for (role, name) in export.files where pass.takes(role) {
                switch try export.text(of: name) {
                case .failure(let unfit): reader.feed.draft.log.error(at: SourcePlace(file: name), unfit.problem)
                case .success(let source): reader.read(source, role)
                }
            }
        }
        draft = reader.feed.finish()
    }

    /// Nodes before the edges that name them.
    private enum Pass {
        case egos, nodes, edges

        func takes(_ role: NetworkCanvasFiles.Role) -> Bool {
            switch (self, role) {
            case (.egos, .ego), (.nodes, .nodes), (.edges, .edges): true
            default: false
            }
        }
    }

    private func read(_ source: SourceFile, _ role: NetworkCanvasFiles.Role) {
        guard let table = Table(source, log: &feed.draft.log) else { return }
        let file = places.add(source)
        let columns = NetworkCanvasColumns(table)
        var scanner = table.scanner
        let row = Row(of: source)
        while true {
            switch scanner.next(into: row) {
            case .end: return
            case .failure(let problem, let offset): feed.report(problem, at: file | offset)
            case .row:
                if row.filledCount > table.titles.count {
                    feed.report(
                        .tooManyCells(expected: table.titles.count, found: row.filledCount),
                        at: file | row.offset(table.titles.count))
                    continue
                }
                switch role {
                case .ego: readNode(row, columns, id: "networkCanvasEgoUUID", type: nil, file)
                case .nodes(let type): readNode(row, columns, id: "networkCanvasUUID", type: type, file)
                case .edges(let type): readEdge(row, columns, type, file)
                }
            }
        }
    }

    private func readNode(_ row: Row, _ columns: NetworkCanvasColumns, id: String, type: String?, _ file: Int) {
        guard let column = columns[id] else {
            feed.report(.missingColumn(.id, sheet: .parties, found: []), at: file | row.offset(0))
            return
        }
        let origin = file | row.offset(column)
        guard let node = row.withName(column, { feed.add(node: $0, at: origin) }) else { return }
        if let type {
            feed.set(type, column: feed.partyColumn("type"), ofNode: node, at: origin)
            if let label = columns.label, !row.isEmpty(label) {
                row.withName(label) { feed.setLabel($0, of: node, at: file | row.offset(label)) }
            }
        } else {
            feed.set("ego", column: feed.partyColumn("networkCanvasRole"), ofNode: node, at: origin)
            if let label = columns["networkCanvasCaseID"], !row.isEmpty(label) {
                row.withName(label) { feed.setLabel($0, of: node, at: file | row.offset(label)) }
            }
        }
        columns.forEachAttribute(row) { title, value, place in
            feed.set(value, column: feed.partyColumn(title), ofNode: node, at: file | place)
        }
    }

    private func readEdge(_ row: Row, _ columns: NetworkCanvasColumns, _ type: String, _ file: Int) {
        guard let source = columns["networkCanvasSourceUUID"], let target = columns["networkCanvasTargetUUID"] else {
            feed.report(.missingColumn(.from, sheet: .ties, found: []), at: file | row.offset(0))
            return
        }
        let from = row.withName(source) { feed.end($0, isTarget: false, at: file | row.offset(source)) }
        let to = row.withName(target) { feed.end($0, isTarget: true, at: file | row.offset(target)) }
        guard let from, let to else { return }
        let origin = file | row.offset(source)
        let tie = feed.tie(from: from, to: to, isDirected: false, at: origin)
        feed.set(type, column: feed.tieColumn("kind"), ofTie: tie, at: origin)
        columns.forEachAttribute(row) { title, value, place in
            feed.set(value, column: feed.tieColumn(title), ofTie: tie, at: file | place)
        }
    }
}

/// Places in several files: the number of the file stands in the upper bits.
private final class FilePlaces: Places {
    private let name: String
    private var files: [SourceFile] = []
    private static let shift = 40

    init(_ name: String) { self.name = name }

    /// Adds a file, and gives the bits that say which it is.
    func add(_ file: SourceFile) -> Int {
        files.append(file)
        return (files.count - 1) << Self.shift
    }

    func place(at offset: Int) -> SourcePlace {
        let file = offset >> Self.shift
        return files.indices.contains(file)
            ? files[file].place(at: offset & (1 << Self.shift - 1)) : SourcePlace(file: name)
    }
}
