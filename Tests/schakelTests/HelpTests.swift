import Foundation
import Testing

@Suite("Help is there, in the reader's language, and agrees with what is parsed")
struct HelpTests {
    static let english = ["LANG": "en_GB.UTF-8"]

    @Test(
        "Without words there is a welcome with three examples", arguments: [[], ["--help"], ["-h"], ["help"], ["hulp"]])
    func overview(words: [String]) throws {
        let run = try Program.run(words)
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.contains("Zo begin je:"))
        #expect(run.output.components(separatedBy: "\n  schakel ").count == 4)
        for (_, dutch) in Program.commands { #expect(run.output.contains("\n  \(dutch) ")) }
        #expect(!run.output.contains("render"))
    }

    @Test("The overview is in English where the reader is")
    func englishOverview() throws {
        #expect(try Program.run([], environment: Self.english).output.contains("To begin with:"))
        #expect(try Program.run(["--language", "en"]).output.contains("To begin with:"))
        #expect(try Program.run(["--taal=nl"], environment: Self.english).output.contains("Zo begin je:"))
    }

    @Test("A command explains itself under both names, in both languages", arguments: Program.commands)
    func command(english: String, dutch: String) throws {
        let nl = try Program.run([dutch, "--help"])
        let en = try Program.run([english, "-h"], environment: Self.english)
        #expect(nl.status == 0 && en.status == 0)
        #expect(nl.output.contains("schakel \(dutch) <kaart>"))
        #expect(en.output.contains("schakel \(english) <map>"))
        #expect(try Program.run([english, "--hulp"]).output == nl.output)
        #expect(try Program.run(["help", dutch], environment: Self.english).output == en.output)
    }

    @Test(
        "Every option of the help is parsed, and every option has help in both languages", arguments: Program.commands)
    func options(english: String, dutch: String) throws {
        let (nl, en) = (
            Self.options(try Program.run([dutch, "--help"])),
            Self.options(
                try Program.run([english, "--help"], environment: Self.english))
        )
        #expect(nl.map(\.names) == en.map(\.names))
        #expect(nl.count >= 4)
        for (dutchOption, englishOption) in zip(nl, en) {
            #expect(!dutchOption.text.isEmpty && dutchOption.text != englishOption.text)
            #expect(!dutchOption.text.contains("\u{1F}"))
            for name in dutchOption.names {
                // A value that no option takes: what is not known as an option is said to be unknown.
                let run = try Program.run([english, "nergens", "\(name)=\u{7F}"], environment: Self.english)
                #expect(!run.errors.contains("do not know the option"), "\(name)")
            }
        }
    }

    @Test("Help fits the terminal", arguments: [40, 60, 100])
    func width(columns: Int) throws {
        for (_, dutch) in Program.commands {
            let output = try Program.run([dutch, "--help"], environment: ["COLUMNS": String(columns)]).output
            let lines = output.split(separator: "\n").filter { $0.hasPrefix("      ") }
            #expect(lines.allSatisfy { $0.count <= columns })
        }
    }

    @Test("The version is one line", arguments: ["--version", "--versie"])
    func version(word: String) throws {
        let run = try Program.run([word])
        #expect(run.status == 0)
        #expect(run.output.wholeMatch(of: /schakel \d+\.\d+\.\d+\n/) != nil)
    }

    /// The options of a help page: their long names and text.
    private static func options(_ run: Program.Run) -> [(names: [String], text: String)] {
        var options: [(names: [String], text: String)] = []
        for line in run.output.split(separator: "\n") {
            if line.hasPrefix("  -") {
                let names = line.matches(of: /--[a-z-]+/).map { String($0.output) }.sorted()
                options.append((names, ""))
            } else if line.hasPrefix("      "), !options.isEmpty {
                options[options.count - 1].text += line
            }
        }
        return options.filter { !$0.names.contains("--help") && !$0.names.contains("--version") }
    }
}
