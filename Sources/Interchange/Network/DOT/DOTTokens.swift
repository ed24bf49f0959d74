/// The words of a DOT file, with a look at the one that comes next.
struct DOTTokens {
    private var words: DOTWords
    private var ahead: DOTWords.Word?
    /// What is missing first of all where the file breaks off: the brace that ends what is open.
    var closing: String?

    init(_ source: SourceFile) { words = DOTWords(source) }

    /// How far the file has been read.
    var position: Int { words.position }

    /// The next word; nothing at the end.
    mutating func next() throws(TextFault) -> DOTWords.Word? {
        if let word = ahead {
            ahead = nil
            return word
        }
        return try words.next()
    }

    /// The next word, which must be there.
    mutating func need(_ expected: String) throws(TextFault) -> DOTWords.Word {
        if let word = try next() { return word }
        throw TextFault(problem: .breaksOff(expected: closing ?? expected), origin: position)
    }

    /// Whether the next word is a sign; it stays where it is.
    mutating func peek(_ sign: Character) throws(TextFault) -> Bool {
        ahead = try next()
        return ahead.map { $0.isSign(sign) } ?? false
    }

    /// Has a word come next that was taken too early.
    mutating func putBack(_ word: DOTWords.Word) { ahead = word }

    /// A name, with what `+` adds to it.
    mutating func name(_ word: DOTWords.Word) throws(TextFault) -> String {
        switch word.kind {
        case .plain, .quoted, .markup: break
        default: throw unexpected(word, "id")
        }
        var text = text(word)
        while case .quoted = word.kind, try peek("+") {
            _ = try next()
            text += self.text(try need("\""))
        }
        return text
    }

    /// What a word says.
    func text(_ word: DOTWords.Word) -> String { words.text(word) }

    func isKeyword(_ word: DOTWords.Word, _ keyword: String) -> Bool {
        if case .plain = word.kind { text(word).lowercased() == keyword } else { false }
    }

    func unexpected(_ word: DOTWords.Word, _ expected: String) -> TextFault {
        TextFault(
            problem: .unexpected(Quotation(text(word), mayNamePerson: true), expected: expected), origin: word.origin)
    }
}

extension DOTWords.Word {
    func isSign(_ sign: Character) -> Bool {
        if case .sign(let byte) = kind { byte == sign.asciiValue } else { false }
    }
}
