/// What a command answers, in no form yet: parts for people, rows for programs.
package struct Answer: Sendable {
    /// The English name of the command.
    package let command: String
    /// What is read first.
    package var title: String
    /// What people read, in order.
    package var parts: [Part] = []
    /// What was measured and how, for programs.
    package var measure: JSONValue = .null
    /// What programs and spreadsheets read.
    package var rows: Table
    /// What is to be known of the answer.
    package var notes: [Note] = []
    /// The map, for programs.
    package var map: JSONValue
    /// The network, for programs; null where no network was made.
    package var projection: JSONValue

    /// A part that people read.
    package enum Part: Sendable {
        case heading(String)
        case paragraph(String)
        case items([String])
        case table(Table)
        case definitions([Definition])
    }

    /// A term, and the lines of what is said of it.
    package struct Definition: Sendable {
        let term: String
        let lines: [String]
    }

    /// Something to be known of an answer.
    package struct Note: Sendable {
        /// What it is about, for programs.
        package let code: String
        /// The sentence.
        package let text: String

        /// Makes a note.
        package init(_ code: String, _ text: String) {
            self.code = code
            self.text = text
        }
    }

    /// A form in which an answer is given.
    package enum Format: String, CaseIterable, Sendable {
        case table, json, csv, md
    }
}
