internal import Community
internal import Drawing
internal import Foundation
internal import Testing

@Suite struct ResidentGroupsTests {
    private static let ouderen = "bewoners met stem ouderen"

    /// Residents with their voices, each tied to the first party, an organisation.
    private func map(_ residents: [(count: Int, voices: [Voice])], tied: (Int) -> Bool = { _ in true }) throws
        -> NeighbourhoodMap
    {
        var parties = [Party(name: "Welzijn", kind: .organisation)]
        var ties: [Tie] = []
        for (place, cell) in residents.enumerated() {
            for number in 0..<cell.count {
                var resident = Party(name: "Geheim \(place) \(number)", kind: number % 2 == 0 ? .resident : nil)
                resident.voices = cell.voices
                if tied(place) { ties.append(Tie(from: parties.count, to: 0, kind: .accompanies)) }
                parties.append(resident)
            }
        }
        return try NeighbourhoodMap(parties: parties, ties: TieList(ties))
    }

    private func groups(of map: NeighbourhoodMap) -> [String] {
        Diagram.wholeMap(of: map, for: .public, words: .dutch).nodes.dropFirst().map(\.label)
    }

    @Test func fewerThanTheThresholdAreNotDrawn() throws {
        let diagram = Diagram.wholeMap(of: try map([(9, [])]), for: .public, words: .dutch)
        #expect(diagram.nodes.map(\.label) == ["Welzijn"])
        #expect(diagram.ties.isEmpty)
        #expect(
            diagram.footer == ["1 spelers getoond", "minder dan 10 bewoners, niet getekend", "bewoners zonder naam"])
    }

    @Test func enoughOfAVoiceHaveAGroup() throws {
        #expect(
            try groups(of: map([(10, [.elderly]), (20, [])])) == ["\(Self.ouderen) (10)", "overige bewoners (20)"])
        #expect(try groups(of: map([(9, [.elderly]), (20, [])])) == ["bewoners (29)"])
        #expect(try groups(of: map([(10, [])])) == ["bewoners (10)"])
    }

    @Test func aVoiceOfAllButAFewHasNoGroup() throws {
        #expect(try groups(of: map([(30, [.elderly])])) == ["bewoners (30)"])
        #expect(try groups(of: map([(30, [.elderly]), (9, [])])) == ["bewoners (39)"])
    }

    @Test func theNumberWithSeveralVoicesCannotBeReckoned() throws {
        let kept = try groups(of: map([(20, [.elderly]), (20, [.lowIncome]), (3, [.elderly, .lowIncome]), (15, [])]))
        #expect(kept == ["bewoners met stem laag inkomen (23)", "\(Self.ouderen) (23)", "overige bewoners"])
        let told = try groups(of: map([(20, [.elderly]), (20, [.lowIncome]), (12, [.elderly, .lowIncome]), (15, [])]))
        #expect(told.last == "overige bewoners (15)")
        // Nobody is left, so the number of the two together would be told.
        #expect(
            try groups(of: map([(30, [.elderly]), (20, [.lowIncome]), (3, [.elderly, .lowIncome])]))
                == ["\(Self.ouderen) (33)", "overige bewoners (20)"])
    }

    @Test func aFewOthersTakeInTheSmallestVoice() throws {
        #expect(
            try groups(of: map([(30, [.elderly]), (20, [.lowIncome]), (4, [])]))
                == ["\(Self.ouderen) (30)", "overige bewoners (24)"])
    }

    @Test func thatNobodyOfAGroupHasATieIsNotTold() throws {
        #expect(
            try groups(of: map([(30, [.elderly]), (20, [.lowIncome]), (15, [])]) { $0 != 1 })
                == ["\(Self.ouderen) (30)", "overige bewoners (35)"])
        #expect(try groups(of: map([(30, [.elderly]), (15, [])]) { $0 != 1 }) == ["bewoners (45)"])
    }

    @Test func aLineSaysFewOrMany() throws {
        let map = try map([(10, [.elderly]), (9, [.lowIncome]), (20, [])]) { $0 != 2 }
        let lines = Diagram.wholeMap(of: map, for: .public, words: .dutch).ties
        #expect(lines.map(\.from) == [0, 0])
        #expect(lines.map(\.width) == [2.4, 0.8])
        let few = try self.map([(9, []), (20, [.elderly]), (20, [])]) { $0 == 0 }
        #expect(Diagram.wholeMap(of: few, for: .public, words: .dutch).ties.map(\.width) == [0.8])
        #expect(Diagram.wholeMap(of: few, for: .public, words: .dutch).ties.map(\.arrows) == [.none])
    }

    @Test func personsCountAndAreBounded() throws {
        var resident = Party(name: "Zuidflat", kind: .resident)
        resident.persons = 40
        let map = try NeighbourhoodMap(parties: [Party(name: "O", kind: .organisation), resident])
        #expect(groups(of: map) == ["bewoners (40)"])
        resident.persons = Int.max
        let huge = try NeighbourhoodMap(parties: [resident, Party(name: "B")])
        #expect(Diagram.wholeMap(of: huge, for: .public, words: .dutch).nodes.map(\.label) == ["bewoners (1000001)"])
    }

    @Test(arguments: PictureFormat.allCases)
    func noResidentIsInAPublicPicture(format: PictureFormat) async throws {
        let map = try SampleMaps.neighbourhood(parties: 80)
        let diagram = Diagram.wholeMap(of: map, for: .public, words: .dutch)
        let picture = try await GraphvizEngine.shared.render(diagram, as: format)
        let readable = picture.text + (format == .pdf ? try Self.textOfPDF(picture.data) : "")
        let labels = diagram.nodes.map(\.label).joined(separator: "|")
        for party in map.parties where party.isPerson {
            for text in [readable, labels] {
                #expect(!text.contains(party.name) && !text.contains(party.id))
                let number = party.name.suffix(4)
                for label in [">\(number)<", "\"\(number)\"", "\n\(number)\n", "\(number)|"] {
                    #expect(!text.contains(label), "\(label)")
                }
            }
        }
        #expect(!diagram.nodes.contains { $0.shape == .circle })
    }

    @Test func countsBelowTheThresholdNeverAppear() throws {
        for seed in 0..<60 {
            let sizes = (0..<6).map { (seed * 7 + $0 * $0 * 5) % 23 }
            let voices: [[Voice]] = [
                [.elderly], [.lowIncome], [.informalCarers], [.elderly, .lowIncome], [.statusHolders, .elderly], [],
            ]
            let map = try map(zip(sizes, voices).map { ($0, $1) })
            let total = sizes.reduce(0, +)
            let diagram = Diagram.wholeMap(of: map, for: .public, words: .dutch)
            let counts = diagram.nodes.dropFirst().compactMap { Int($0.label.filter(\.isNumber)) }
            #expect(counts.allSatisfy { $0 >= 10 }, "\(sizes)")
            if counts.count > 1 { #expect(counts.allSatisfy { total - $0 >= 10 }, "\(sizes)") }
            // What several groups share follows from their numbers when all are told.
            if counts.count == diagram.nodes.count - 1 && !counts.isEmpty {
                let overlap = counts.reduce(0, +) - total
                #expect(overlap == 0 || overlap >= 10, "\(sizes)")
            }
            #expect(counts.isEmpty == (total < 10))
        }
    }

    private static func textOfPDF(_ data: Data) throws -> String {
        let program = "/usr/bin/pdftotext"
        guard FileManager.default.isExecutableFile(atPath: program) else { return "" }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).pdf")
        try data.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = [file.path, "-"]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let text = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: text, as: UTF8.self)
    }
}
