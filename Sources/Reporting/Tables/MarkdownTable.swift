package import Phrases

extension Table {
    /// The table in Markdown, as GitHub and Pandoc read it.
    package func markdown(_ phrases: Phrases) -> String {
        let text = CellText(phrases)
        let headings = shownColumns.map { columns[$0].title.escapedForMarkdown }
        let rules = shownColumns.map { column in rows.contains { $0[column].isNumeric } ? "---:" : "---" }
        let lines = [headings, rules] + text.rows(of: self).map { $0.map(\.escapedForMarkdown) }
        return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }
}

extension String {
    /// The text on one line, with nothing in it that Markdown or HTML would act on.
    var escapedForMarkdown: String {
        var escaped = ""
        for character in harmless {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\\", "|", "`", "*", "_", "[", "]", "#", "!", "~": escaped += "\\\(character)"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
