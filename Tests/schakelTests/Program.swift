import Foundation
import Testing

/// The built program, run as a person runs it.
struct Program {
    /// How a run ended and what it said.
    struct Run {
        let status: Int32
        let output: String
        let errors: String
    }

    /// The program beside the tests.
    static let path = Bundle.main.bundleURL.appendingPathComponent("schakel").path

    /// Runs the program with some words, and the text of a file as what it reads from standard input.
    static func run(
        _ words: [String], environment: [String: String] = [:], in folder: URL? = nil, input: String? = nil
    ) throws -> Run {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = words
        process.environment = environment
        process.currentDirectoryURL = folder
        // Files, not pipes: an answer of any length fits, and nothing has to be read meanwhile.
        let files = try Scratch()
        let (output, errors) = (files.url("output"), files.url("errors"))
        for file in [output, errors] { try Data().write(to: file) }
        process.standardInput =
            try input.map { try FileHandle(forReadingFrom: URL(fileURLWithPath: $0)) } ?? .nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return Run(
            status: process.terminationReason == .exit ? process.terminationStatus : -1,
            output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }

    /// The commands, by their English and Dutch names.
    static let commands = [
        ("check", "controleer"), ("map", "kaart"), ("reach", "bereik"), ("central", "centraal"), ("gaps", "gaten"),
        ("structure", "structuur"), ("paths", "paden"), ("dependence", "afhankelijk"), ("groups", "groepen"),
        ("mixing", "menging"), ("brokers", "schakels"), ("keyplayers", "sleutelspelers"), ("stability", "stabiliteit"),
    ]
}

/// A folder that is there for one test.
final class Scratch: Sendable {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("schakel-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func url(_ name: String) -> URL { folder.appendingPathComponent(name) }

    /// Writes a file, and gives its path.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String { try write(Data(text.utf8), to: name) }

    @discardableResult
    func write(_ data: Data, to name: String) throws -> String {
        try data.write(to: url(name))
        return url(name).path
    }

    /// The names of the files.
    var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? [] }
}

/// A small map that has something of everything.
struct SampleMap {
    let scratch: Scratch
    var path: String { scratch.folder.path }

    /// Every resident's name, and no other party's, has this in it.
    static let residentMark = "Geheim"

    init() throws {
        scratch = try Scratch()
        var parties = "ID;Naam;Soort;Rol;Stemmen;Voor;Aantal\n"
        var ties = "Van;Naar;Soort;Sterkte;Sinds;Bevestigd\n"
        for number in 1...30 {
            let voice = number <= 14 ? "ouderen" : number <= 18 ? "mantelzorgers" : ""
            parties += "r\(number);\(Self.residentMark) \(number);bewoner;;\(voice);;1\n"
            if number <= 24 { ties += "r\(number);koffie;doet mee aan;0,5;2020-01-01;2024-01-01\n" }
            if number > 24, number <= 27 { ties += "r\(number);r\(number - 1);kent;;;\n" }
        }
        parties += "koffie;Koffieochtend;activiteit;;;ouderen;\nwerker;Opbouwwerker;professional;opbouwwerker;;;\n"
        parties += "gemeente;Gemeente;organisatie;;;;\n"
        ties += "werker;koffie;organiseert;1;;\nwerker;gemeente;werkt bij;1;;\n"
        try scratch.write(parties, to: "spelers.csv")
        try scratch.write(ties, to: "relaties.csv")
        try scratch.write("Stem;Aantal;Bron;Jaar\nouderen;200;CBS;2024\n", to: "bevolking.csv")
        try scratch.write("Sleutel;Waarde\ntitel;Proefbuurt\npeilmoment;2024-06-01\n", to: "instellingen.csv")
    }
}
