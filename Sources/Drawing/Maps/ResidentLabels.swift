internal import Community

/// Labels for residents that are as short as their circles: words with which all of their names begin are left out.
struct ResidentLabels {
    private let dropped: Int

    /// - Parameter names: the names of all residents.
    init(_ names: [String]) {
        let words = names.map { $0.split(separator: " ") }
        guard words.count >= 3, let shortest = words.map(\.count).min(), let first = words.first else {
            dropped = 0
            return
        }
        dropped = (0..<max(0, shortest - 1)).prefix { place in words.allSatisfy { $0[place] == first[place] } }.count
    }

    func label(of party: Party) -> String {
        let label = party.name.split(separator: " ").dropFirst(dropped).joined(separator: " ")
        return party.persons > 1 ? "\(label) (\(party.persons))" : label
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
