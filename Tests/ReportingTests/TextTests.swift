import Phrases
import Reporting
import Testing

@Suite("Text fits the terminal and does no harm there")
struct TextTests {
    @Test(
        "Width counts cells, not characters",
        arguments: [
            ("Opbouwwerker", 12), ("café", 4), ("cafe\u{301}", 4), ("漢字", 4), ("한국", 4), ("👩‍👩‍👧", 2), ("🇳🇱", 2), ("❤️", 2),
            ("a\u{200B}b", 2), ("", 0), ("ﬁ", 1), ("ابن", 3), ("\u{1B}", 0),
        ])
    func width(_ text: String, _ cells: Int) { #expect(text.displayWidth == cells) }

    @Test("What is cut off keeps to the width and shows it")
    func truncation() {
        #expect("Buurthuis".truncated(toWidth: 9) == "Buurthuis")
        #expect("Buurthuis".truncated(toWidth: 6) == "Buurt…")
        #expect("漢字漢字".truncated(toWidth: 4) == "漢…")
        #expect("abc".truncated(toWidth: 0) == "")
        #expect(String(repeating: "x", count: 50_000).truncated(toWidth: 10).count == 10)
    }

    @Test(
        "Nothing reaches the terminal that it would obey",
        arguments: [
            ("\u{1B}[31mrood", "�[31mrood"), ("a\nb\tc", "a b c"), ("\u{9B}31m", "�31m"), ("a\u{202E}b", "a�b"),
            ("a\u{2066}b", "a�b"), ("Zoë 👩‍👩‍👧", "Zoë 👩‍👩‍👧"), ("\u{0}", "�"), ("\u{FFFE}", "�"), ("שלום", "שלום"),
        ])
    func harmless(_ text: String, _ shown: String) { #expect(text.harmless == shown) }

    @Test("Text is wrapped at spaces")
    func wrapping() {
        #expect("een twee drie".wrapped(toWidth: 8) == ["een twee", "drie"])
        #expect("langwoord x".wrapped(toWidth: 4) == ["langwoord", "x"])
        #expect("".wrapped(toWidth: 10) == [""])
    }

    @Test("Numbers are written as the language has them")
    func numbers() {
        let (dutch, english) = (NumberFormat(.dutch), NumberFormat(.english))
        #expect(dutch.string(1_234_567) == "1.234.567")
        #expect(english.string(1234) == "1,234")
        #expect(dutch.string(-12) == "−12")
        #expect(dutch.string(8.3333, decimals: 3) == "8,333")
        #expect(dutch.string(0.9996, decimals: 3) == "1,000")
        #expect(english.string(-0.0001, decimals: 2) == "0.00")
        #expect(dutch.percentage(0.615) == "62%")
        #expect(dutch.percentage(0.001) == "<1%")
        #expect(dutch.percentage(0.999) == ">99%")
        #expect(dutch.percentage(1) == "100%")
        #expect(dutch.exact(1.0 / 3) == "0,3333333333333333")
    }
}
