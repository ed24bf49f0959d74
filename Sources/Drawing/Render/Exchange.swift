internal import Foundation

/// Writes input to a socket and reads output from it, by turns, until the other side closes.
struct Exchange {
    private let socket: Int32
    private var input: Data
    private let mostOutput: Int
    private(set) var output = Data()
    private var isWriting = true

    enum Failure {
        case timedOut, tooMuchOutput, cancelled
    }

    init(socket: Int32, input: Data, mostOutput: Int) {
        self.socket = socket
        self.input = input
        self.mostOutput = mostOutput
    }

    /// Nil when the other side closed in time.
    mutating func run(until end: ContinuousClock.Instant, isCancelled: () -> Bool) -> Failure? {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            if isCancelled() { return .cancelled }
            if ContinuousClock.now >= end { return .timedOut }
            var wanted = pollfd(fd: socket, events: Int16(POLLIN) | (isWriting ? Int16(POLLOUT) : 0), revents: 0)
            // Short turns, so that a cancelled task is noticed.
            if poll(&wanted, 1, 50) <= 0 { continue }
            if isWriting && wanted.revents & Int16(POLLOUT | POLLERR | POLLHUP) != 0 { writeSome() }
            if wanted.revents & Int16(POLLIN | POLLERR | POLLHUP) != 0 {
                let count = buffer.withUnsafeMutableBytes { recv(socket, $0.baseAddress, $0.count, 0) }
                if count == 0 || count < 0 && errno != EAGAIN && errno != EINTR { return nil }
                if count > 0 { output.append(contentsOf: buffer[..<count]) }
                if output.count > mostOutput { return .tooMuchOutput }
            }
        }
    }

    private mutating func writeSome() {
        #if canImport(Darwin)
            let flags: Int32 = 0
        #else
            let flags = Int32(MSG_NOSIGNAL)
        #endif
        let count = input.prefix(1 << 18).withUnsafeBytes { send(socket, $0.baseAddress, $0.count, flags) }
        if count > 0 { input = input.dropFirst(count) }
        let isBroken = count < 0 && errno != EAGAIN && errno != EINTR
        if input.isEmpty || isBroken {
            isWriting = false
            shutdown(socket, Int32(SHUT_WR))
        }
    }
}
