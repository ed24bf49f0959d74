import Foundation
import Testing

@Suite("A command line that is not understood is explained, with status 64")
struct UsageTests {
    @Test(
        "What is wrong is said in both languages",
        arguments: [
            (["berijk"], "Bedoel je bereik?", "I do not know the command"),
            (["bereik"], "<kaart>", "<map>"),
            (["bereik", "x", "--stm", "y"], "Bedoel je --stem?", "Do you mean"),
            (["bereik", "x", "--stem"], "<stem>", "<voice>"),
            (["bereik", "x", "--binnen", "--stem", "y"], "<stappen>", "<steps>"),
            (["bereik", "x", "y"], "aanhalingstekens", "quotes"),
            (["kaart", "x"], "--uitvoer <bestand>", "--output <file>"),
            (["kaart", "x", "-o", "y.svg", "--gericht=ja"], "geen waarde", "no value"),
            (["kaart", "x", "-o", "kaart.txt"], ".svg, .pdf, .png of .dot", ".svg, .pdf, .png or .dot"),
            (["--onzin"], "--onzin", "--onzin"),
            (["help", "berijk"], "Bedoel je bereik?", "I do not know the command"),
            (["controleer", "x", "--formaat", "xml"], "table, json, csv of md", "table, json, csv or md"),
            (["controleer", "x", "--publiek", "buren"], "team of public", "team or public"),
            (["controleer", "x", "--taal", "fr"], "nl of en", "nl or en"),
            (["centraal", "x", "--op", "tussenpositei"], "Bedoel je tussenpositie?", "which I do not know"),
            (["centraal", "x", "--eerste", "0"], "heel getal vanaf 1", "whole number from 1"),
            (["centraal", "x", "--draden", "veel"], "heel getal vanaf 1", "whole number from 1"),
        ])
    func refused(_ words: [String], _ dutch: String, _ english: String) throws {
        let nl = try Program.run(words)
        #expect(nl.status == 64 && nl.output.isEmpty)
        #expect(nl.errors.hasPrefix("fout: "))
        #expect(nl.errors.unwrapped.contains(dutch), "\(nl.errors)")
        #expect(nl.errors.contains("Uitleg krijg je met: schakel"))
        let en = try Program.run(words, environment: ["LANG": "en_US.UTF-8"])
        #expect(en.status == 64 && en.output.isEmpty)
        #expect(en.errors.hasPrefix("error: "))
        #expect(en.errors.unwrapped.contains(english), "\(en.errors)")
    }

    @Test(
        "What the map does not know is refused, with the nearest names",
        arguments: [
            (["bereik", "--stem", "ouderenn"], "Bedoel je ouderen"),
            (["bereik", "--vanuit", "Opbouwwerkr"], "Bedoel je"),
            (["bereik", "--binnen", "0"], "heel getal vanaf 1"),
            (["bereik", "--peilmoment", "31-2-2024"], "een datum"),
            (["bereik", "--soorten", "kent,helpd"], "Bedoel je helpt"),
            (["structuur", "--minimale-sterkte", "nul"], "een getal boven 0"),
        ])
    func unknownToMap(_ words: [String], _ expected: String) throws {
        let map = try SampleMap()
        let run = try Program.run([words[0], map.path] + words.dropFirst())
        #expect(run.status == 64 && run.output.isEmpty)
        #expect(run.errors.unwrapped.contains(expected), "\(run.errors)")
    }

    @Test("A resident's name is not offered, and not known, outside the team")
    func noNamesOffered() throws {
        let map = try SampleMap()
        for name in ["\(SampleMap.residentMark) 1", "\(SampleMap.residentMark) 99", "r1"] {
            let run = try Program.run(["bereik", map.path, "--vanuit", name])
            #expect(run.status == 64)
            #expect(run.errors.components(separatedBy: SampleMap.residentMark).count <= 2, "only what was typed")
        }
        #expect(try Program.run(["bereik", map.path, "--vanuit", "r1", "--publiek", "team"]).status == 0)
    }
}

extension String {
    /// On one line.
    var unwrapped: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
