import Foundation
import Testing

@Suite("New maps and cards are made, and never over something")
struct NewCommandTests {
    static let english = ["LANG": "en_GB.UTF-8"]

    @Test("A new map opens in every form, in either language", arguments: ["kaart.xlsx", "kaart.ods", "kaart"])
    func newMap(name: String) throws {
        let scratch = try Scratch()
        let path = scratch.url(name).path
        let run = try Program.run(["nieuw", path])
        #expect(run.status == 0 && run.output.contains("schakel controleer \(path)"), "\(run.errors)")
        let check = try Program.run(["controleer", path])
        #expect(check.status == 65 && check.errors.contains("één ding"))
        #expect(check.errors.unwrapped.contains("onder de kopregel staat nog niets"))
        let again = try Program.run(["new", path], environment: Self.english)
        #expect(again.status == 73 && again.output.isEmpty)
        #expect(scratch.names == [name])
        let other = try Program.run(["new", scratch.url("english-" + name).path], environment: Self.english)
        #expect(other.status == 0 && other.output.contains("schakel check"))
    }

    @Test("Cards are a PDF, with a map beside it or alone")
    func cards() throws {
        let scratch = try Scratch()
        let run = try Program.run(["nieuw", scratch.url("k.xlsx").path, "--kaartjes", scratch.url("k.pdf").path])
        #expect(run.status == 0 && scratch.names == ["k.pdf", "k.xlsx"], "\(run.errors)")
        #expect(try Data(contentsOf: scratch.url("k.pdf")).starts(with: Data("%PDF".utf8)))
        #expect(try Program.run(["new", "--cards", scratch.url("k.pdf").path]).status == 73)
        #expect(try Program.run(["new", "--cards", scratch.url("e.pdf").path], environment: Self.english).status == 0)
    }

    @Test(
        "What is not understood is refused, and nothing is made",
        arguments: [["kaart.csv"], ["kaart.xls"], [], ["--kaartjes", "x.doc"], ["a.xlsx", "--taal", "fr"]])
    func refused(words: [String]) throws {
        let scratch = try Scratch()
        let run = try Program.run(["nieuw"] + words, in: scratch.folder)
        #expect(run.status == 64 && run.output.isEmpty && scratch.names.isEmpty, "\(run.errors)")
    }
}
