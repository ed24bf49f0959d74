internal import CGraphviz
internal import Foundation

/// What a program does that draws for an ``IsolatedRenderer``: it reads one request from standard input, draws, and
/// writes the picture to standard output.
public enum RenderWorker {
    /// Serves one request, and gives the status to exit with: 0 if the whole picture was written.
    ///
    /// It first limits what this process may use, and keeps standard output for the picture alone.
    public static func run() async -> Int32 {
        let output = dup(STDOUT_FILENO)
        let nowhere = open("/dev/null", O_WRONLY)
        guard output >= 0, nowhere >= 0, dup2(nowhere, STDOUT_FILENO) >= 0, dup2(nowhere, STDERR_FILENO) >= 0 else {
            return 74
        }
        let input = FileHandle.standardInput.readDataToEndOfFile()
        guard let request = try? JSONDecoder().decode(RenderRequest.self, from: input) else { return 65 }
        guard cgv_limit_process(request.memory, request.seconds + 2) else { return 70 }
        let faults = FaultMaker(fault: request.fault, output: output)
        faults.strike(.start)
        guard
            let bytes = try? await GraphvizEngine.shared.draw(
                request.diagram.cleaned(), as: request.format, by: request.method, atStage: faults.strike)
        else { return 70 }
        faults.strike(.write, bytes)
        return write(bytes, to: output) ? 0 : 74
    }

    fileprivate static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}

/// Fails as a test asks.
private struct FaultMaker: Sendable {
    let fault: RenderFault?
    let output: Int32

    func strike(_ stage: GraphvizEngine.Stage) { strike(stage, []) }

    func strike(_ stage: GraphvizEngine.Stage, _ picture: [UInt8]) {
        guard let fault, fault.stage == stage else { return }
        switch fault.kind {
        case .killed: die(of: SIGKILL)
        case .segmentationFault:
            signal(SIGSEGV, SIG_DFL)
            die(of: SIGSEGV)
        case .hanging: while true { sleep(1) }
        case .memory:
            var taken: [[UInt8]] = []
            while true { taken.append(Array(repeating: 1, count: 64 << 20)) }
        case .halfOutput:
            _ = RenderWorker.write(Array(picture.prefix(picture.count / 2)), to: output)
            exit(0)
        case .endlessOutput: while RenderWorker.write(Array(repeating: 65, count: 1 << 16), to: output) {}
        }
    }

    /// Another thread may take the signal a moment later; this one does nothing more.
    private func die(of signal: Int32) -> Never {
        raise(signal)
        while true { sleep(1) }
    }
}
