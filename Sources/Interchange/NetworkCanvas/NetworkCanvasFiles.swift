/// The CSV files of an export of Network Canvas, out of a folder or a ZIP archive.
struct NetworkCanvasFiles {
    /// What a file holds.
    enum Role: Hashable {
        case nodes(String)
        case edges(String)
        case ego
    }

    let files: [(role: Role, name: String)]
    private let source: Source

    private enum Source {
        case folder(String)
        case archive(ZipArchive, [String: ZipArchive.File])
    }

    /// The most bytes that a file in an archive may have.
    private static let mostBytes = 1 << 28

    /// The files of an input, if there are any.
    init?(_ input: Input) {
        switch input.content {
        case .folder(let path, let names):
            source = .folder(path)
            files = names.compactMap { name in Self.role(of: name).map { ($0, name) } }
        case .file(let file):
            guard case .success(let archive)? = file.archive else { return nil }
            let named = archive.files.map { (name: FileBytes.name(of: $0.name), file: $0) }.filter {
                !$0.name.hasPrefix(".") && Self.role(of: $0.name) != nil
            }
            let fileOfName = Dictionary(named.map { ($0.name, $0.file) }) { first, _ in first }
            source = .archive(archive, fileOfName)
            files = fileOfName.keys.sorted().compactMap { name in Self.role(of: name).map { ($0, name) } }
        }
        if !files.contains(where: { if case .nodes = $0.role { true } else { false } }) { return nil }
    }

    /// What a file holds by its name: `..._attributeList_Person.csv`, `..._edgeList_Friend.csv`, `..._ego.csv`.
    private static func role(of name: String) -> Role? {
        guard name.lowercased().hasSuffix(".csv") else { return nil }
        let stem = String(name.dropLast(4))
        func type(after mark: String) -> String? {
            if stem.hasPrefix(mark) { return String(stem.dropFirst(mark.count)) }
            guard let end = place(of: "_" + mark, in: stem) else { return nil }
            return String(stem[end...])
        }
        if let type = type(after: "attributeList_") { return .nodes(type) }
        if let type = type(after: "edgeList_") { return .edges(type) }
        return stem == "ego" || stem.hasSuffix("_ego") ? .ego : nil
    }

    /// Where a mark that occurs in a text ends.
    private static func place(of mark: String, in text: String) -> String.Index? {
        text.indices.first { text[$0...].hasPrefix(mark) }.map { text.index($0, offsetBy: mark.count) }
    }

    /// The text of a file.
    func text(of name: String) throws(ReadError) -> Result<SourceFile, SourceFile.Unfit> {
        switch source {
        case .folder(let path): return try SourceFile.open(path + "/" + name)
        case .archive(let archive, let files):
            guard let file = files[name] else { return .failure(SourceFile.Unfit(problem: .emptyFile)) }
            do {
                return SourceFile.text(try archive.contents(of: file, atMost: Self.mostBytes), name: name)
            } catch {
                return .failure(SourceFile.Unfit(problem: .invalidArchive(error.problem, part: error.file)))
            }
        }
    }
}
