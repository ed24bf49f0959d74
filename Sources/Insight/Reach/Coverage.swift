internal import Community

extension NeighbourhoodMap {
    /// What is known of the number of people of a voice who live here, beside those on the map and those reached.
    ///
    /// The latest figure for the whole area of the map counts; where there is none, the latest of each area are added
    /// up, so areas that overlap would be counted twice. A figure without a year is older than one with a year; of two
    /// of the same year the first in the file counts.
    func coverage(of voice: Voice, recorded: Headcount, reached: Headcount) -> ReachReport.Coverage? {
        let figures = figures(for: voice)
        if figures.isEmpty { return nil }
        let population = figures.reduce(0) { sum, figure in
            let (sum, isTooLarge) = sum.addingReportingOverflow(figure.count)
            return isTooLarge ? .max : sum
        }
        return ReachReport.Coverage(
            population: population, figures: figures,
            recordedShare: population > 0 ? Double(recorded.persons) / Double(population) : nil,
            reachedShare: population > 0 ? Double(reached.persons) / Double(population) : nil,
            notRecorded: max(0, population - recorded.persons))
    }

    private func figures(for voice: Voice) -> [PopulationFigure] {
        let known = population.filter { $0.voice == voice }
        if let whole = Self.latest(of: known.filter { $0.area == nil || $0.area == settings.area }) { return [whole] }
        var areas: [String] = []
        for area in known.compactMap(\.area) where !areas.contains(area) { areas.append(area) }
        return areas.compactMap { area in Self.latest(of: known.filter { $0.area == area }) }
    }

    private static func latest(of figures: [PopulationFigure]) -> PopulationFigure? {
        var latest = figures.first
        for figure in figures.dropFirst() where figure.year ?? .min > latest?.year ?? .min { latest = figure }
        return latest
    }
}
