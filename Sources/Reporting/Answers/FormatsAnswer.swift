package import Phrases

/// A form of maps, and what can be done with it.
package struct FormatRow: Sendable {
    let id: String
    let name: String
    let isRead: Bool
    let isWritten: Bool
    let tools: [String]
    let endings: [String]

    /// Makes a row.
    ///
    /// - Parameters:
    ///   - id: the word by which a user asks for it.
    ///   - name: what it is called.
    ///   - isRead: whether maps are read from it.
    ///   - isWritten: whether maps are written to it.
    ///   - tools: the programs that it belongs to.
    ///   - endings: what names of such files end in.
    package init(id: String, name: String, isRead: Bool, isWritten: Bool, tools: [String], endings: [String]) {
        self.id = id
        self.name = name
        self.isRead = isRead
        self.isWritten = isWritten
        self.tools = tools
        self.endings = endings
    }
}

extension FormatRow {
    /// The row in a list for people: its name with what files end in, what can be done with it, and its programs.
    fileprivate func definition(_ words: Phrases.Convert) -> Answer.Definition {
        let names = endings.isEmpty ? name : "\(name) (\(endings.joined(separator: ", ")))"
        let use = isRead && isWritten ? words.readsAndWrites : isRead ? words.readsOnly : words.writesOnly
        return Answer.Definition(term: id, lines: ["\(names): \(use)", tools.joined(separator: ", ")])
    }
}

extension Answer {
    /// The answer of `schakel formats`.
    ///
    /// - Parameters:
    ///   - formats: the forms, in the order in which they are shown.
    ///   - phrases: the language.
    package static func formats(_ formats: [FormatRow], _ phrases: Phrases) -> Answer {
        let words = phrases.convert
        var table = Table([
            Table.Column("id", words.format), Table.Column("name", words.formatName),
            Table.Column("read", words.reads), Table.Column("written", words.writes),
            Table.Column("tools", words.tools), Table.Column("endings", words.endings),
        ])
        for format in formats {
            table.append([
                .text(format.id), .text(format.name), .flag(format.isRead), .flag(format.isWritten),
                .list(format.tools), .list(format.endings),
            ])
        }
        var answer = Answer(
            command: "formats", title: words.formatsTitle, rows: table, map: .null, projection: .null)
        answer.parts = [
            .paragraph(words.formatsAbout), .definitions(formats.map { $0.definition(words) }),
            .paragraph(words.formatsNote),
        ]
        answer.measure = .members(["name": .string("formats")])
        return answer
    }
}
