/// The names that look most like a word that is not one of them.
enum NearestNames {
    /// At most three names, nearest first, of those that differ from the word by at most a third of its letters.
    static func of(_ word: String, among names: [String]) -> [String] {
        let limit = max(1, (word.count + 2) / 3)
        let word = Array(word.lowercased().prefix(64))
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
            .map { (name: $0, distance: distance(word, Array($0.lowercased().prefix(64)))) }
            .filter { $0.distance <= limit }
            .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
            .prefix(3).map(\.name)
    }

    /// The least number of letters to put in, take out, change, or swap with the next, to make one word of the other
    /// (optimal string alignment).
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var rows = [Array(0...b.count)]
        for i in 0..<a.count {
            var row = [i + 1]
            for j in 0..<b.count {
                var least = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, rows[i - 1][j - 1] + 1) }
                row.append(least)
            }
            rows.append(row)
        }
        return rows[a.count][b.count]
    }
}
