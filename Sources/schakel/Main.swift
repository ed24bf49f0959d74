#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

@main
enum Main {
    static func main() async {
        let program = Program(arguments: Array(CommandLine.arguments.dropFirst()), terminal: Terminal())
        endProcess(await program.run().rawValue)
    }
}

/// Ends this process with a status.
func endProcess(_ status: Int32) -> Never { exit(status) }
