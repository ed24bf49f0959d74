internal import Drawing
internal import Testing

@Suite struct CleanTextTests {
    @Test(arguments: [
        ("gewoon", "gewoon"),
        ("  twee\n\nregels\t", "twee regels"),
        ("a\u{0}b\u{1B}[31mc\u{7F}", "ab[31mc"),
        ("\u{202E}omgekeerd\u{202C} \u{2066}x\u{2069}", "omgekeerd x"),
        ("\u{FFFE}x\u{FFFF}\u{E000}", "x"),
        ("👨‍👩‍👧 مرحبا שלום", "👨‍👩‍👧 مرحبا שלום"),
        ("<script>&amp;\\N\"'", "<script>&amp;\\N\"'"),
        ("", ""),
    ])
    func removesWhatCannotBeDrawn(text: String, expected: String) {
        #expect(text.cleaned() == expected)
    }

    @Test func cutsBetweenGraphemes() {
        let family = String(repeating: "👨‍👩‍👧", count: 50_000)
        let cut = family.cleaned(limit: 200)
        #expect(cut == String(repeating: "👨‍👩‍👧", count: 200) + "…")
        #expect("precies".cleaned(limit: 7) == "precies")
    }

    @Test func boundsTheBytesOfAGrapheme() {
        let heap = "e" + String(repeating: "\u{301}", count: 100_000)
        #expect(heap.cleaned() == "e")
    }
}

@Suite struct WrappingTests {
    @Test(arguments: [
        ("Huurdersvereniging De Brink", ["Huurdersvereniging", "De Brink"]),
        ("Welzijnsorganisatie", ["Welzijns-", "organisatie"]),
        ("Democratiseringsmedewerker", ["Democratiserings-", "medewerker"]),
        ("Mantelzorgconsulent", ["Mantelzorg-", "consulent"]),
        ("Collega-opbouwwerker", ["Collega-", "opbouwwerker"]),
        ("Wijk en buurt", ["Wijk en buurt"]),
        ("", []),
    ])
    func breaksWhereDutchDoes(text: String, expected: [String]) {
        #expect(text.wrapped() == expected)
    }

    @Test func keepsEveryLetterOfALongWordInShortLines() {
        let word = String(repeating: "ba", count: 60)
        let lines = word.wrapped(lines: 100)
        #expect(lines.joined().filter { $0 != "-" } == word)
        #expect(lines.allSatisfy { $0.count <= 22 })
    }

    @Test func saysThatItWasCut() {
        let lines = (1...40).map { "woord\($0)" }.joined(separator: " ").wrapped(lines: 3)
        #expect(lines.count == 3)
        #expect(lines.last?.hasSuffix("…") == true)
    }

    @Test(arguments: ["İİİİİİİİİİİİİİİİİİİİİİİİİ", "ßßßßßßßßßßßßßßßßßßßßßßßßßß", "👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧"])
    func takesLettersThatAreNotLatin(text: String) {
        #expect(text.wrapped(lines: 100).joined().filter { $0 != "-" } == text)
    }
}
