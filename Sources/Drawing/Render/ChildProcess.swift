internal import Foundation

/// A program that is given all of its input, and whose output is collected, within limits.
///
/// Input and output go over one socket, so that a child that dies while it is written to raises no signal here; both
/// are served by turns, however large. The child is always waited for.
struct ChildProcess {
    let executable: String
    let arguments: [String]

    /// What became of it.
    enum Outcome: Sendable {
        /// It ended by itself.
        case exited(status: Int32, output: Data)
        case killedBySignal
        case timedOut
        case tooMuchOutput
        case cancelled
        /// It did not start; the system's error.
        case cannotStart(Int32)
    }

    /// Runs the program. Blocks, so not for a thread of the concurrency pool.
    func run(
        input: Data, seconds: Double, mostOutput: Int, isCancelled: () -> Bool
    ) -> Outcome {
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Self.streamKind, 0, &ends) == 0 else { return .cannotStart(errno) }
        let (ours, theirs) = (ends[0], ends[1])
        defer { close(ours) }
        Self.prepare(ours)
        let started = start(on: theirs)
        close(theirs)
        switch started {
        case .failure(let error): return .cannotStart(error.code)
        case .success(let child):
            var exchange = Exchange(socket: ours, input: input, mostOutput: mostOutput)
            let end = ContinuousClock.now + .seconds(seconds)
            let failure = exchange.run(until: end, isCancelled: isCancelled)
            return Self.end(child, failure: failure, output: exchange.output, by: end)
        }
    }

    private struct StartError: Error {
        let code: Int32
    }

    private func start(on socket: Int32) -> Result<pid_t, StartError> {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, socket, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        // A crash is an outcome here, and not worth the seconds that a backtrace takes.
        let environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
        var argv = ([executable] + arguments).map { strdup($0) } + [nil]
        var envp = environment.sorted { $0.key < $1.key }.map { strdup("\($0)=\($1)") } + [nil]
        defer { (argv + envp).forEach { free($0) } }
        var child: pid_t = 0
        let code = posix_spawn(&child, executable, &actions, nil, &argv, &envp)
        return code == 0 ? .success(child) : .failure(StartError(code: code))
    }

    private static func end(
        _ child: pid_t, failure: Exchange.Failure?, output: Data, by end: ContinuousClock.Instant
    ) -> Outcome {
        var failure = failure
        var status: Int32 = 0
        if failure == nil {
            while true {
                let waited = waitpid(child, &status, WNOHANG)
                if waited == child { return outcome(of: status, output: output) }
                if waited < 0 && errno != EINTR { return .killedBySignal }
                if ContinuousClock.now >= end { break }
                usleep(2000)
            }
            failure = .timedOut
        }
        kill(child, SIGKILL)
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
        switch failure! {
        case .timedOut: return .timedOut
        case .tooMuchOutput: return .tooMuchOutput
        case .cancelled: return .cancelled
        }
    }

    private static func outcome(of status: Int32, output: Data) -> Outcome {
        // The low seven bits hold the signal, the next byte the status.
        status & 0x7F == 0 ? .exited(status: (status >> 8) & 0xFF, output: output) : .killedBySignal
    }

    #if canImport(Darwin)
        private static let streamKind = SOCK_STREAM
    #else
        private static let streamKind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    #endif

    private static func prepare(_ socket: Int32) {
        _ = fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) | O_NONBLOCK)
        #if canImport(Darwin)
            var on: Int32 = 1
            setsockopt(socket, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
            _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
        #endif
    }
}
