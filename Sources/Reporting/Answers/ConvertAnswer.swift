internal import Community
internal import Phrases

extension AnswerContext {
    /// The answer of `schakel convert`.
    ///
    /// - Parameters:
    ///   - from: the form that was read, in words; and for programs.
    ///   - to: the form that was written, in words; and for programs.
    ///   - path: where it was written.
    ///   - losses: what did not fit: for programs, in words, and in how many places.
    package func convertAnswer(
        from: (words: String, name: String), to: (words: String, name: String), path: String,
        losses: [(code: String, words: String, count: Int)]
    ) -> Answer {
        let words = phrases.convert
        var table = Table([
            Table.Column("loss", words.lossColumn), Table.Column("count", phrases.shared.number),
        ])
        for loss in losses { table.append([.word(loss.words, loss.code), .count(loss.count)]) }
        var answer = Answer(
            command: "convert", title: title(words.title), rows: table, map: mapJSON, projection: .null)
        answer.parts = [.paragraph(words.done(from.words, to.words, path))]
        answer.parts +=
            losses.isEmpty
            ? [.paragraph(words.nothingLost)] : [.heading(words.lossHeading(to.words)), .table(table)]
        answer.measure = .members([
            "name": .string("convert"), "from": .string(from.name), "to": .string(to.name), "path": .string(path),
        ])
        if hasPersons { answer.notes = [Answer.Note("personal", words.personal)] }
        return answer
    }
}

extension Answer {
    /// What is most needed of the answer, a line each, for where the answer itself cannot go: the rows and the notes.
    package var summary: [String] {
        rows.rows.map { row in
            row.compactMap { cell in
                switch cell {
                case .word(let text, _), .text(let text): text
                case .count(let count): "(\(count))"
                default: nil
                }
            }.joined(separator: " ")
        } + notes.map(\.text)
    }
}
