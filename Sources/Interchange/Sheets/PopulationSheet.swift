internal import Community

/// Reads the sheet of population figures into a draft.
enum PopulationSheet {
    /// Reads all rows.
    static func read(_ table: Table, into draft: inout MapDraft) {
        var table = table
        let header = table.header(of: .population, log: &draft.log)
        for column in [Column.voice, .count] where header[column] == nil {
            draft.log.error(
                at: table.titlePlace(0),
                .missingColumn(column, sheet: .population, found: table.quotedTitles))
        }
        guard let voice = header[.voice], let count = header[.count] else { return }
        table.forEachRow(&draft) { row, draft in
            let cells = Cells(row: row, header: header, separators: [])
            for column in [voice, count] where row.isEmpty(column) {
                draft.log.error(at: row.place(column), .emptyCell(header: header.titles[column]))
            }
            guard let voice = cells.voices(.voice, &draft.log).first,
                let count = cells.wholeNumber(.count, atLeast: 0, &draft.log)
            else { return }
            draft.population.append(
                PopulationFigure(
                    voice: voice, area: cells.text(.area), count: count, source: cells.text(.source),
                    year: cells.wholeNumber(.year, atLeast: 1, &draft.log)))
        }
    }
}
