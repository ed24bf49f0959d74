internal import Community

/// When a node, an edge or a value is there, as GEXF says it: from a start to an end, which both count unless they are
/// open; each may be left out.
struct GEXFSpell {
    private let start: String?
    private let end: String?
    private let isStartOpen: Bool
    private let isEndOpen: Bool

    /// The spell of an element, if it says one.
    init?(_ tag: XMLTag) {
        if !tag.hasAny(GEXFNames.ofTimes) { return nil }
        func text(_ names: GEXFNames.Name...) -> String? {
            names.lazy.compactMap { tag[gexf: $0]?.trimmed.string }.first { !$0.isEmpty }
        }
        if let moment = text(.timestamp) {
            (start, end, isStartOpen, isEndOpen) = (moment, moment, false, false)
            return
        }
        start = text(.start, .startopen)
        end = text(.end, .endopen)
        isStartOpen = tag[gexf: .start] == nil && tag[gexf: .startopen] != nil
        isEndOpen = tag[gexf: .end] == nil && tag[gexf: .endopen] != nil
        if start == nil, end == nil { return nil }
    }

    /// The spell as Gephi writes it in a table, with a value where there is one: `[2009-03-01, 2009-03-10, 2]`.
    func text(value: String? = nil) -> String {
        let bounds = [start ?? "-Infinity", end ?? "Infinity"] + (value.map { [$0] } ?? [])
        return (isStartOpen ? "(" : "[") + bounds.joined(separator: ", ") + (isEndOpen ? ")" : "]")
    }

    /// The first day, and the first day on which it is over, where start and end are days.
    var days: (since: Day?, until: Day?)? {
        var since: Day?
        var until: Day?
        if let start {
            guard let day = Values.day(start) else { return nil }
            since = isStartOpen ? day.adding(days: 1) : day
        }
        if let end {
            guard let day = Values.day(end) else { return nil }
            until = isEndOpen ? day : day.adding(days: 1)
        }
        return (since, until)
    }

    /// The start and end as they are.
    var bounds: (start: String?, end: String?) { (start, end) }
}
