internal import Dispatch
internal import Foundation
internal import Synchronization

/// Draws in a process of its own, with limits on time, memory and output: Graphviz can crash on ordinary maps.
///
/// When the process dies, takes too long or gives something that is no picture, the next simpler way of drawing is
/// tried. The last is a table, which for SVG is made without Graphviz, here. Every picture is checked before it is
/// handed on: see ``Picture/fallbacks`` for what was given up.
public struct IsolatedRenderer: DiagramRenderer {
    private let process: ChildProcess
    private let limits: Limits
    private let fault: RenderFault?

    /// What one way of drawing may take.
    public struct Limits: Hashable, Sendable {
        /// Seconds, on the wall and of the processor.
        public var seconds = 20.0
        /// Bytes of address space.
        public var memory: UInt64 = 3 << 30
        /// Bytes of a picture.
        public var output = 96 << 20

        /// The usual limits.
        public init() {}
    }

    /// Makes a renderer.
    ///
    /// - Parameters:
    ///   - executable: the path of a program that calls ``RenderWorker/run()``.
    ///   - arguments: the arguments that make it do so.
    ///   - limits: how much of the machine a picture may take.
    public init(executable: String, arguments: [String], limits: Limits = Limits()) {
        self.init(executable: executable, arguments: arguments, limits: limits, fault: nil)
    }

    package init(executable: String, arguments: [String], limits: Limits = Limits(), fault: RenderFault?) {
        process = ChildProcess(executable: executable, arguments: arguments)
        self.limits = limits
        self.fault = fault
    }

    /// Draws a diagram in a child process, and in simpler ways if that comes to nothing.
    ///
    /// - Throws: ``RenderError``; ``RenderError/cancelled`` when the task is, and then the child is ended.
    public func render(_ diagram: Diagram, as format: PictureFormat) async throws(RenderError) -> Picture {
        let clean = diagram.cleaned()
        var fallbacks: [Fallback] = []
        for method in DrawingMethod.ladder(for: clean) {
            switch try await attempt(clean, as: format, by: method, number: fallbacks.count) {
            case .success(let data): return Picture(format: format, data: data, method: method, fallbacks: fallbacks)
            case .failure(let failure): fallbacks.append(Fallback(method: method, reason: failure.reason))
            }
        }
        throw .nothingWorked(fallbacks)
    }

    private struct Failure: Error {
        let reason: Fallback.Reason
    }

    private func attempt(
        _ diagram: Diagram, as format: PictureFormat, by method: DrawingMethod, number: Int
    ) async throws(RenderError) -> Result<Data, Failure> {
        // A table is made by arithmetic, so there is nothing to keep apart.
        if method == .matrix && format == .svg {
            let data = Data(SVGPainter(sheet: MatrixSheet(diagram).sheet).paint())
            return SVGCheck.accepts(data) ? .success(data) : .failure(Failure(reason: .illFormed))
        }
        let request = RenderRequest(
            diagram: diagram, format: format, method: method, memory: limits.memory,
            seconds: UInt64(limits.seconds.clamped(1, 86_400).rounded(.up)),
            fault: fault.flatMap { number < $0.attempts ? $0 : nil })
        guard let input = try? JSONEncoder().encode(request) else { return .failure(Failure(reason: .failed)) }
        switch await run(input) {
        case .exited(0, let data):
            return PictureCheck.accepts(data, as: format) ? .success(data) : .failure(Failure(reason: .illFormed))
        case .exited: return .failure(Failure(reason: .failed))
        case .killedBySignal: return .failure(Failure(reason: .crashed))
        case .timedOut: return .failure(Failure(reason: .timedOut))
        case .tooMuchOutput: return .failure(Failure(reason: .illFormed))
        case .cancelled: throw .cancelled
        case .cannotStart(let code): throw .cannotStart(path: process.executable, code: code)
        }
    }

    private func run(_ input: Data) async -> ChildProcess.Outcome {
        let isCancelled = CancellationFlag()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                DispatchQueue.global().async {
                    continuation.resume(
                        returning: process.run(
                            input: input, seconds: limits.seconds, mostOutput: limits.output,
                            isCancelled: { isCancelled.isSet }))
                }
            }
        } onCancel: {
            isCancelled.set()
        }
    }
}

private final class CancellationFlag: Sendable {
    private let flag = Atomic(false)

    var isSet: Bool { flag.load(ordering: .relaxed) }
    func set() { flag.store(true, ordering: .relaxed) }
}
