package import Phrases

extension Answer {
    /// How wide the terminal is and what it can show.
    package struct Screen: Sendable {
        let width: Int
        let hasColour: Bool

        /// Makes a screen.
        package init(width: Int, hasColour: Bool) {
            self.width = width
            self.hasColour = hasColour
        }

        /// The width of running text: long lines are hard to read.
        var textWidth: Int { min(width, 100) }
    }

    /// The answer in a form.
    ///
    /// - Parameter version: the version of the program, for programs that read the answer.
    package func text(as format: Format, phrases: Phrases, screen: Screen, version: String) -> String {
        switch format {
        case .table: terminalText(phrases, screen)
        case .json: json(version: version).text + "\n"
        case .csv: rows.commaSeparated(phrases)
        case .md: markdown(phrases)
        }
    }

    private func terminalText(_ phrases: Phrases, _ screen: Screen) -> String {
        func bold(_ text: String) -> String { screen.hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
        var blocks = [title.harmless.wrapped(toWidth: screen.textWidth).map(bold).joined(separator: "\n")]
        for part in parts {
            switch part {
            case .heading(let heading): blocks.append(bold(heading.harmless))
            case .paragraph(let text): blocks.append(text.harmless.wrapped(toWidth: screen.textWidth, indentedBy: 0))
            case .items(let items):
                let lines = items.map { item in
                    "  • " + item.harmless.wrapped(toWidth: screen.textWidth, indentedBy: 4).dropFirst(4)
                }
                blocks.append(lines.joined(separator: "\n"))
            case .definitions(let definitions):
                blocks.append(lines(definitions, bold: bold, width: screen.textWidth).joined(separator: "\n"))
            case .table(let table):
                let lines = TerminalTable(table, phrases: phrases, width: screen.width).lines(isBold: screen.hasColour)
                blocks.append(lines.joined(separator: "\n"))
            }
        }
        let notes = notes.map { $0.text.harmless.wrapped(toWidth: screen.textWidth, indentedBy: 0) }
        if !notes.isEmpty { blocks.append(notes.joined(separator: "\n")) }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    /// Terms in a column, and beside each what is said of it; nothing is cut off.
    private func lines(_ definitions: [Definition], bold: (String) -> String, width: Int) -> [String] {
        let indent = 2 + (definitions.map(\.term.harmless.displayWidth).max() ?? 0)
        return definitions.flatMap { definition in
            let text = definition.lines.flatMap { $0.harmless.wrapped(toWidth: Swift.max(20, width - indent)) }
            let terms = [definition.term.harmless] + text.dropFirst().map { _ in "" }
            return zip(terms, text).map { term, line in
                (term.isEmpty ? "" : bold(term)) + String(repeating: " ", count: indent - term.displayWidth) + line
            }
        }
    }

    private func markdown(_ phrases: Phrases) -> String {
        var blocks = ["# " + title.escapedForMarkdown]
        for part in parts {
            switch part {
            case .heading(let heading): blocks.append("## " + heading.escapedForMarkdown)
            case .paragraph(let text): blocks.append(text.escapedForMarkdown)
            case .items(let items): blocks.append(items.map { "- " + $0.escapedForMarkdown }.joined(separator: "\n"))
            case .definitions(let definitions):
                let items = definitions.map { definition in
                    "- " + ([definition.term] + definition.lines).map(\.escapedForMarkdown).joined(separator: "; ")
                }
                blocks.append(items.joined(separator: "\n"))
            case .table(let table): blocks.append(table.markdown(phrases))
            }
        }
        return (blocks + notes.map { $0.text.escapedForMarkdown }).joined(separator: "\n\n") + "\n"
    }

    /// The answer for programs; see `docs/json.md`.
    private func json(version: String) -> JSONValue {
        .members([
            "schakel": .string(version),
            "command": .string(command),
            "map": map,
            "projection": projection,
            "measure": measure,
            "rows": rows.json,
            "notes": .array(notes.map { .members(["code": .string($0.code), "text": .string($0.text)]) }),
        ])
    }
}
