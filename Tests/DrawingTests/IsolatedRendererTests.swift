internal import Community
internal import Drawing
internal import Foundation
internal import Testing

@Suite(.serialized) struct IsolatedRendererTests {
    /// The program beside the tests that does what the hidden command does.
    private static let worker: String = {
        let places = [Bundle.main.executableURL] + Bundle.allBundles.map(\.bundleURL)
        let found = places.compactMap { $0?.deletingLastPathComponent().appendingPathComponent("drawing-worker").path }
        return found.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "drawing-worker is missing"
    }()

    private static func diagram(parties: Int = 30) throws -> Diagram {
        Diagram.wholeMap(of: try SampleMaps.neighbourhood(parties: parties), for: .team, words: .dutch)
    }

    private static func renderer(_ fault: RenderFault? = nil, seconds: Double = 120) -> IsolatedRenderer {
        var limits = IsolatedRenderer.Limits()
        limits.memory = 1 << 30
        limits.seconds = seconds
        limits.output = 8 << 20
        return IsolatedRenderer(executable: worker, arguments: [], limits: limits, fault: fault)
    }

    @Test(arguments: PictureFormat.allCases)
    func drawsWhatTheEngineDraws(format: PictureFormat) async throws {
        let diagram = try Self.diagram()
        let picture = try await Self.renderer().render(diagram, as: format)
        #expect(picture == (try await GraphvizEngine.shared.render(diagram, as: format)))
    }

    @Test(arguments: [GraphvizEngine.Stage.start, .layout, .paint, .write])
    func aKilledProcessStillGivesAPicture(stage: GraphvizEngine.Stage) async throws {
        let picture = try await Self.renderer(RenderFault(at: stage, .killed)).render(try Self.diagram(), as: .svg)
        #expect(picture.fallbacks == [Fallback(method: .map(.neato, bentLines: true), reason: .crashed)])
        #expect(SVGCheck.accepts(picture.data))
    }

    @Test(arguments: [
        (RenderFault.Kind.segmentationFault, Fallback.Reason.crashed), (.halfOutput, .illFormed),
        (.endlessOutput, .illFormed), (.memory, .crashed), (.hanging, .timedOut),
    ])
    func everyFailureIsToldApart(kind: RenderFault.Kind, reason: Fallback.Reason) async throws {
        let renderer = Self.renderer(RenderFault(at: .write, kind), seconds: kind == .hanging ? 6 : 120)
        let picture = try await renderer.render(try Self.diagram(), as: .svg)
        #expect(picture.fallbacks.map(\.reason) == [reason])
        #expect(picture.text.contains(">Gemeente 2<"))
    }

    @Test func theLastWayIsATable() async throws {
        let picture = try await Self.renderer(RenderFault(at: .layout, .killed, attempts: 99))
            .render(try Self.diagram(), as: .svg)
        #expect(
            picture.fallbacks.map(\.method) == [
                .map(.neato, bentLines: true), .map(.neato, bentLines: false), .map(.sfdp, bentLines: false),
                .map(.circo, bentLines: false),
            ])
        #expect(picture.text.contains("Als tabel getekend"))
        #expect(SVGCheck.accepts(picture.data))
    }

    @Test func withoutGraphvizOnlySVGIsLeft() async throws {
        let renderer = Self.renderer(RenderFault(at: .layout, .killed, attempts: 99))
        let diagram = try Self.diagram()
        await #expect {
            try await renderer.render(diagram, as: .png)
        } throws: { error in
            guard case .nothingWorked(let fallbacks)? = error as? RenderError else { return false }
            return fallbacks.last == Fallback(method: .matrix, reason: .crashed)
        }
    }

    @Test func aProgramThatReadsNothingIsNoTrouble() async throws {
        // Its end is gone while a request of megabytes is written.
        let renderer = IsolatedRenderer(executable: "/bin/true", arguments: [])
        let diagram = try Self.diagram(parties: 3000)
        let picture = try await renderer.render(diagram, as: .svg)
        #expect(SVGCheck.accepts(picture.data))
        #expect(picture.fallbacks.map(\.reason) == [.illFormed])
    }

    @Test func aMissingProgramIsAnError() async throws {
        let renderer = IsolatedRenderer(executable: "/nowhere/at/all", arguments: [])
        let diagram = try Self.diagram()
        await #expect(throws: RenderError.cannotStart(path: "/nowhere/at/all", code: ENOENT)) {
            try await renderer.render(diagram, as: .svg)
        }
    }

    @Test(.timeLimit(.minutes(5))) func aCancelledTaskEndsItsProcess() async throws {
        let renderer = Self.renderer(RenderFault(at: .start, .hanging, attempts: 99), seconds: 600)
        let diagram = try Self.diagram()
        let task = Task { try await renderer.render(diagram, as: .svg) }
        try await Task.sleep(for: .milliseconds(300))
        task.cancel()
        await #expect(throws: RenderError.cancelled) { try await task.value }
    }

    @Test func muchGoesBothWays() async throws {
        // Far more than a pipe holds, in and out.
        let map = try SampleMaps.neighbourhood(parties: 3900, ties: 0)
        let diagram = Diagram.wholeMap(of: map, for: .team, words: .dutch)
        #expect(try JSONEncoder().encode(diagram).count > 300_000)
        let picture = try await Self.renderer(seconds: 600).render(diagram, as: .svg)
        #expect(picture.data.count > 300_000)
    }

    #if os(Linux)
        @Test func noProcessIsLeftBehind() async throws {
            let renderer = Self.renderer(RenderFault(at: .start, .killed, attempts: 99))
            _ = try await renderer.render(try Self.diagram(), as: .svg)
            let stats = try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { Int($0) != nil }
                .compactMap { try? String(contentsOfFile: "/proc/\($0)/stat", encoding: .utf8) }
            // `number (name) state parent`: a child that nobody waited for keeps its line, with the name cut at 15.
            let left = stats.filter { $0.contains("(drawing-worker) Z \(getpid()) ") }
            #expect(left.isEmpty)
            #expect(stats.contains { $0.hasPrefix("\(getpid()) ") })
        }
    #endif
}
