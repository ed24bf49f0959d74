extension String {
    /// The text in lines of about so many letters, at most so many lines; a cut is shown by an ellipsis.
    ///
    /// A word up to a third longer than a line stays whole; a longer one is broken between two consonants, or between
    /// a vowel and a consonant, near the middle, as Dutch does.
    package func wrapped(at width: Int = 14, lines most: Int = 4) -> [String] {
        var lines: [String] = []
        for word in split(separator: " ").flatMap({ $0.pieces(of: width + width / 3) }) {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(word)
            }
        }
        if lines.count > most {
            lines.removeLast(lines.count - most)
            lines[most - 1] += "…"
        }
        return lines
    }

    /// The text in lines no wider than so many points.
    package func wrapped(toWidth width: Double, size: Double) -> [String] {
        var lines: [String] = []
        for word in split(separator: " ").flatMap({ $0.pieces(of: 24) }) {
            if let last = lines.last, TextWidth.of(last + " " + word, size: size) <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(word)
            }
        }
        return lines
    }
}

extension Substring {
    fileprivate func pieces(of most: Int) -> [String] {
        var pieces: [String] = []
        var rest = Array(self)
        while rest.count > most {
            let wanted = Swift.min(rest.count / 2, most - 2)
            let at = (Swift.max(3, wanted - 4)...Swift.min(rest.count - 3, wanted + 4)).min {
                Self.cost(of: $0, in: rest, wanted) < Self.cost(of: $1, in: rest, wanted)
            }!
            let needsHyphen = rest[at - 1].isLetter && rest[at].isLetter
            pieces.append(String(rest[..<at]) + (needsHyphen ? "-" : ""))
            rest.removeFirst(at)
        }
        return pieces + [String(rest)]
    }

    private static func cost(of at: Int, in word: [Character], _ wanted: Int) -> Int {
        let vowels: Set<String> = ["a", "e", "i", "o", "u", "y", "é", "ë", "ï", "ö", "ü"]
        func isVowel(_ place: Int) -> Bool { vowels.contains(word[place].lowercased()) }
        if !word[at - 1].isLetter { return abs(at - wanted) - 8 }
        // The s between the parts of a compound, as in Huurders-vereniging; an s that begins a part is another.
        let isLinking = word[at - 1] == "s" && !isVowel(at - 2) && word[at - 2] != "s"
        let beginsPart = word[at] == "t" || word[at] == "c" && word[at + 1] == "h"
        if isLinking && !beginsPart { return abs(at - wanted) - 6 }
        let beforeSyllable = !isVowel(at) && isVowel(at + 1)
        let afterConsonant = beforeSyllable && !isVowel(at - 1)
        let afterVowel = beforeSyllable && isVowel(at - 1)
        return abs(at - wanted) + (afterConsonant ? 0 : afterVowel ? 2 : 20)
    }
}
