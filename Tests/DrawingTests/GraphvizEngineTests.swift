internal import Community
internal import Drawing
internal import Foundation
internal import Testing

@Suite struct GraphvizEngineTests {
    static let hostileLabels = [
        "</text><script>alert(1)</script>", "\" onload=\"alert(1)", "'><a href='javascript:alert(1)'>x</a>",
        "<<TABLE HREF=\"javascript:alert(1)\"><TR><TD>x</TD></TR></TABLE>>", "regel 1\nregel 2\r\nregel 3",
        "\u{0}\u{1}\u{8}\u{B}\u{1B}[31mrood", "&#0;&amp;&bogus;&#99999999;", "\\N \\G \\E \\l \\", "]]>-->",
        "👨‍👩‍👧 é́́́́ \u{202E}live\u{202C} אבג مرحبا", "\u{FFFE}\u{FFFF}", String(repeating: "x", count: 50_000),
        String(repeating: "👨‍👩‍👧 ", count: 50_000), "\u{E000}", " ",
    ]

    static let hostileMap: NeighbourhoodMap = {
        var parties = hostileLabels.enumerated().map { place, label in
            Party(
                name: label == " " ? "." : label, id: "\(place)",
                kind: PartyKind.allCases[place % PartyKind.allCases.count])
        }
        parties[0].voices = [Voice(rawValue: "<script>")]
        let ties = parties.indices.map {
            Tie(from: $0, to: ($0 + 1) % parties.count, kind: TieKind(rawValue: hostileLabels[$0]))
        }
        var settings = MapSettings()
        settings.title = hostileLabels.joined()
        return try! NeighbourhoodMap(settings: settings, parties: parties, ties: TieList(ties))
    }()

    @Test(arguments: PictureFormat.allCases)
    func hostileTextIsDrawnSafely(format: PictureFormat) async throws {
        let diagram = Diagram.wholeMap(
            of: Self.hostileMap, for: .team, words: .dutch, source: Self.hostileLabels.joined())
        let picture = try await GraphvizEngine.shared.render(diagram, as: format)
        #expect(picture.fallbacks.isEmpty)
        #expect(Self.begins(picture))
        if format == .svg {
            #expect(SVGCheck.accepts(picture.data))
            for word in ["<script", "<a ", "<image", "onload=\"", "href=\""] {
                #expect(!picture.text.lowercased().contains(word), "\(word)")
            }
            #expect(picture.text.contains("&lt;"))
        }
    }

    @Test(arguments: PictureFormat.allCases)
    func aPictureBeginsAsItsFormatDoes(format: PictureFormat) async throws {
        let diagram = Diagram.wholeMap(of: try SampleMaps.neighbourhood(parties: 20), for: .team, words: .dutch)
        let picture = try await GraphvizEngine.shared.render(diagram, as: format)
        #expect(Self.begins(picture))
        #expect(picture.data.count > 2000)
    }

    @Test(arguments: PictureFormat.allCases)
    func theSameDiagramGivesTheSameBytes(format: PictureFormat) async throws {
        let diagram = Diagram.wholeMap(of: try SampleMaps.neighbourhood(parties: 40), for: .team, words: .dutch)
        let first = try await GraphvizEngine.shared.render(diagram, as: format)
        // A PDF has its moment of making to the second.
        if format == .pdf { try await Task.sleep(for: .seconds(1.1)) }
        let second = try await GraphvizEngine.shared.render(diagram, as: format)
        #expect(first == second)
    }

    @Test(arguments: PictureFormat.allCases, [0, 1, 2])
    func drawsWhatIsHardlyThere(format: PictureFormat, parties: Int) async throws {
        let map = try SampleMaps.neighbourhood(parties: parties)
        for audience in Audience.allCases {
            let diagram = Diagram.wholeMap(of: map, for: audience, words: .dutch)
            let picture = try await GraphvizEngine.shared.render(diagram, as: format)
            #expect(Self.begins(picture))
            #expect(picture.fallbacks.isEmpty)
            if format == .svg { #expect(picture.text.contains("Wijk Zuid")) }
        }
    }

    @Test func anOrdinaryMapWithParallelTiesIsDrawn() async throws {
        // With two lines between one pair, curved lines on such a map crash Graphviz 2.42.
        let map = try SampleMaps.neighbourhood(parties: 170, ties: 290)
        let picture = try await GraphvizEngine.shared.render(
            Diagram.wholeMap(of: map, for: .team, words: .dutch), as: .svg)
        #expect(SVGCheck.accepts(picture.data))
        #expect(picture.text.contains(">Gemeente 2<"))
    }

    @Test func threeThousandWithoutTiesAreDrawn() async throws {
        let map = try SampleMaps.neighbourhood(parties: 3000, ties: 0)
        let picture = try await GraphvizEngine.shared.render(
            Diagram.wholeMap(of: map, for: .team, words: .dutch), as: .svg)
        #expect(picture.text.contains("3000 spelers getoond"))
        #expect(picture.text.contains(">Nog zonder relatie<"))
        #expect(SVGCheck.accepts(picture.data))
    }

    @Test func dotsAreCapped() async throws {
        let map = try SampleMaps.neighbourhood(parties: 1200, ties: 0)
        let picture = try await GraphvizEngine.shared.render(
            Diagram.wholeMap(of: map, for: .team, words: .dutch), as: .png)
        let sides = [16, 20].map { at in
            picture.data[at..<(at + 4)].reduce(0) { $0 * 256 + Int($1) }
        }
        #expect(sides[0] * sides[1] <= 41_000_000)
    }

    static func begins(_ picture: Picture) -> Bool {
        let magic: [UInt8] =
            switch picture.format {
            case .svg: Array("<?xml version=\"1.0\"".utf8)
            case .pdf: Array("%PDF-".utf8)
            case .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            case .dot: Array("digraph".utf8)
            }
        return picture.data.starts(with: magic)
    }
}
