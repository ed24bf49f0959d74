import Phrases
import Testing

@Suite("The language is that of the reader")
struct LanguageTests {
    @Test(
        "An environment speaks English only if it says so",
        arguments: [
            ([:], Language.dutch),
            (["LANG": "C"], .dutch), (["LANG": "POSIX"], .dutch), (["LANG": "C.UTF-8"], .dutch),
            (["LANG": "nl_NL.UTF-8"], .dutch), (["LANG": "de_DE.UTF-8"], .dutch),
            (["LANG": "en_GB.UTF-8"], .english), (["LANG": "EN"], .english),
            (["LC_ALL": "", "LANG": "en_US.UTF-8"], .english),
            (["LC_ALL": "nl_NL", "LANG": "en_US.UTF-8"], .dutch),
            (["LC_MESSAGES": "en_US", "LANG": "nl_NL"], .english),
            (["LC_ALL": "C", "LC_MESSAGES": "en_US"], .dutch),
        ])
    func environment(_ environment: [String: String], _ language: Language) {
        #expect(Language(environment: environment) == language)
    }

    @Test("A language is named in either language, in any case")
    func names() {
        #expect(Language(named: "Nederlands") == .dutch)
        #expect(Language(named: "EN") == .english)
        #expect(Language(named: "fr") == nil)
    }
}
