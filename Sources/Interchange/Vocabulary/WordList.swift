/// The words for the values of one kind, in Dutch and English, without regard to case, accents, spaces and punctuation.
struct WordList<Value: Hashable & Sendable>: Sendable {
    private let entries: [Entry]
    private let valueOfKey: [String: Value]
    /// The words as they are mostly written, to be found without folding.
    private let valueOfWord: [String: Value]

    struct Entry: Sendable {
        let value: Value
        let dutch: String
        let english: String
        let others: [String]

        init(_ value: Value, _ dutch: String, _ english: String, _ others: String...) {
            self.value = value
            self.dutch = dutch
            self.english = english
            self.others = others
        }
    }

    /// - Precondition: no word stands for two values.
    init(_ entries: [Entry]) {
        self.entries = entries
        var values: [String: Value] = [:]
        for entry in entries {
            for word in [entry.dutch, entry.english] + entry.others {
                let previous = values.updateValue(entry.value, forKey: Folding.key(word))
                precondition(previous == nil || previous == entry.value, "The word '\(word)' stands for two values.")
            }
        }
        valueOfKey = values
        valueOfWord = Dictionary(
            entries.flatMap { [($0.dutch, $0.value), ($0.english, $0.value)] }, uniquingKeysWith: { first, _ in first })
    }

    /// The value that a word stands for.
    func value(of word: String) -> Value? { valueOfWord[word] ?? valueOfKey[Folding.key(word)] }

    /// The word that is written for a value.
    func word(for value: Value, in language: WriteOptions.Language) -> String? {
        entries.first { $0.value == value }.map { language == .dutch ? $0.dutch : $0.english }
    }

    /// The words that are written, in their order.
    func words(in language: WriteOptions.Language) -> [String] {
        entries.map { language == .dutch ? $0.dutch : $0.english }
    }

    /// At most three words that are nearest to a wrong one.
    func nearest(to word: String) -> [String] {
        let words = entries.flatMap { [$0.dutch, $0.english] }
        var found: [String] = []
        for place in NearestNames(words).places(to: word, count: 6) where !found.contains(words[place]) {
            found.append(words[place])
        }
        return Array(found.prefix(3))
    }

    /// The known word that is one or two letters off, where that is little for its length.
    func almost(_ word: String) -> String? {
        let words = entries.flatMap { [$0.dutch, $0.english] }
        return NearestNames(words, isStrict: true).places(to: word, count: 1).first.map { words[$0] }
    }
}
