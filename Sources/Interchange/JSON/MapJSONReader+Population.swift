internal import Community

extension MapJSONReader {
    mutating func readFigure(_ scanner: inout JSONScanner) throws(JSONFault) {
        let start = scanner.origin()
        var seen = SeenMembers()
        var figure = PopulationFigure(voice: Voice(rawValue: ""), count: 0)
        try scanner.forEachMember { member, scanner throws(JSONFault) in
            let origin = scanner.origin()
            let name = member.string
            try seen.note(name, at: origin)
            switch name {
            case "voice": figure.voice = MapVocabulary.voice(try scanner.text(name))
            case "area": figure.area = try scanner.text(name)
            case "count":
                figure.count = try scanner.wholeNumber(name)
                check(figure.count >= 0, name, .atLeast(0), at: origin)
            case "source": figure.source = try scanner.text(name)
            case "year":
                let year = try scanner.wholeNumber(name)
                check(year >= 1, name, .atLeast(1), at: origin)
                figure.year = year
            default: throw unknown(name, ["voice", "area", "count", "source", "year"], at: origin)
            }
        }
        for name in ["voice", "count"] where !seen.has(name) {
            throw JSONFault(problem: .missingMember(name), offset: start)
        }
        draft.population.append(figure)
    }
}
