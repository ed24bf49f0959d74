#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Where answers and messages go, and what can be shown there.
struct Terminal: Sendable {
    /// The environment, by name.
    let environment: [String: String]
    /// Whether standard output is a terminal.
    let isOutputTerminal = isatty(STDOUT_FILENO) == 1
    /// Whether standard error is a terminal.
    let isErrorTerminal = isatty(STDERR_FILENO) == 1

    init() {
        var environment: [String: String] = [:]
        for name in ["LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS", "NO_COLOR", "TERM"] {
            if let value = unsafe getenv(name) { environment[name] = unsafe String(cString: value) }
        }
        self.environment = environment
    }

    /// The number of cells on a line: `COLUMNS` where it is set, else that of the terminal, else 80.
    var width: Int {
        if let columns = environment["COLUMNS"].flatMap(Int.init), columns > 0 { return min(max(columns, 40), 400) }
        var size = winsize()
        if isOutputTerminal, unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
            return min(max(Int(size.ws_col), 40), 400)
        }
        return 80
    }

    /// Whether colour can be used: only on a terminal, and not where `NO_COLOR` is set (no-color.org).
    var hasColour: Bool {
        isOutputTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }

    /// Writes text to standard output, whole.
    func write(_ text: String) throws(Failure) {
        if !Self.write(text, to: STDOUT_FILENO) { throw .cannotWriteOutput }
    }

    /// Writes bytes to standard output, all of them.
    func write(_ bytes: [UInt8]) throws(Failure) {
        let isWhole = bytes.withUnsafeBufferPointer { unsafe Self.write($0, to: STDOUT_FILENO) }
        if !isWhole { throw .cannotWriteOutput }
    }

    /// Writes a message to standard error; there is nowhere to say that this fails.
    func writeMessage(_ text: String) { _ = Self.write(text, to: STDERR_FILENO) }

    private static func write(_ text: String, to descriptor: Int32) -> Bool {
        var text = text
        return text.withUTF8 { unsafe write($0, to: descriptor) }
    }

    private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Bool {
        var start = 0
        while start < bytes.count {
            let count = unsafe systemWrite(descriptor, bytes.baseAddress! + start, bytes.count - start)
            if count < 0 {
                if errno == EINTR { continue }
                return false
            }
            start += count
        }
        return true
    }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    unsafe write(descriptor, bytes, count)
}
