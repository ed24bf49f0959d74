internal import Community

/// Brings the population figures of two maps together.
struct PopulationMerge {
    private(set) var figures: [PopulationFigure]
    private(set) var report: MergeReport
    private let second: NeighbourhoodMap
    private let words: MapMerge.Words

    init(
        _ first: NeighbourhoodMap, _ second: NeighbourhoodMap, _ words: MapMerge.Words, _ report: MergeReport
    ) {
        (self.second, self.words, self.report) = (second, words, report)
        figures = first.population
    }

    /// Of two counts of one voice, area and year the first counts, and the other is named with its source.
    mutating func merge() {
        let count = figures.count
        for figure in second.population {
            let place = figures[..<count].firstIndex {
                ($0.voice, $0.area, $0.year) == (figure.voice, figure.area, figure.year)
            }
            guard let place else {
                figures.append(figure)
                report.figuresAdded += 1
                continue
            }
            if figures[place].count == figure.count {
                figures[place].source = joined(figures[place].source, figure.source)
                continue
            }
            report.conflicts.append(
                MergeReport.Conflict(
                    subject: .population(place), field: .count, kept: String(figures[place].count),
                    other: String(figure.count)))
            let other = "\(words.title(.count)): \(figure.count)" + (figure.source.map { " (\($0))" } ?? "")
            figures[place].source = [figures[place].source, other].compactMap(\.self).joined(separator: "; ")
        }
    }
}
