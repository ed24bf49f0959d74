internal import Community

/// Labels for residents that are as short as their circles: of `Bewoner 012` and its like only the number is left.
struct ResidentLabels {
    /// The words that at least three names have before their number.
    private let dropped: Set<String>

    /// - Parameter names: the names of all residents.
    init(_ names: [String]) {
        let words = Dictionary(grouping: names.compactMap { Self.parts(of: $0)?.words }) { $0 }.mapValues(\.count)
        // Two sorts of numbers could not be told apart.
        let frequent = words.filter { $0.value >= 3 }.keys
        dropped = frequent.count == 1 ? Set(frequent) : []
    }

    func label(of party: Party) -> String {
        let parts = Self.parts(of: party.name)
        let label = parts.map { dropped.contains($0.words) ? $0.number : party.name } ?? party.name
        return party.persons > 1 ? "\(label) (\(party.persons))" : label
    }

    private static func parts(of name: String) -> (words: String, number: String)? {
        let words = name.split(separator: " ")
        guard words.count > 1, let number = words.last, number.allSatisfy(\.isNumber) else { return nil }
        return (words.dropLast().joined(separator: " "), String(number))
    }
}

/// A letter or two for each voice, in the order of the map.
struct VoiceMarks {
    let marks: [Voice: Diagram.Mark]

    init(_ voices: [Voice], name: (Voice) -> String) {
        var taken: Set<String> = []
        var marks: [Voice: Diagram.Mark] = [:]
        for (place, voice) in voices.enumerated() {
            let letters = name(voice).uppercased().filter(\.isLetter)
            let candidates = letters.map { String($0) } + [String(letters.prefix(2)), "\(place + 1)"]
            let mark = candidates.first { taken.insert($0).inserted } ?? "?"
            marks[voice] = Diagram.Mark(letters: mark, color: place)
        }
        self.marks = marks
    }
}
