internal import Foundation
internal import Graphs

/// One measurement in a process of its own:
///
///     graphs-bench worker FILE ALGORITHM THREADS
///
/// Prints `{"event": "start", "rss": KiB}`, `{"event": "ready", "rss": KiB}` once the graph is there, then for each
/// repetition `{"event": "rep", "t": seconds, "cpu": seconds, "check": number, "rss": KiB}`; or
/// `{"event": "unsupported"}`. A first repetition that takes longer than 120 seconds is the end of the process.
@main
enum GraphsBench {
    /// No repetition but the first begins that would pass this many seconds in all.
    private static let enough = 8.0
    /// How long the first may take, in seconds.
    private static let limit: UInt32 = 120

    static func main() throws {
        let words = CommandLine.arguments
        guard words.count == 5, words[1] == "worker", let threads = Int(words[4]), threads >= 1 else {
            FileHandle.standardError.write(Data("usage: graphs-bench worker FILE ALGORITHM THREADS\n".utf8))
            exit(64)
        }
        say(#"{"event": "start", "rss": \#(Measuring.peakMemory())}"#)
        guard let run = try task(words[3], file: words[2], execution: Execution(threads: threads)) else {
            return say(#"{"event": "unsupported"}"#)
        }
        say(#"{"event": "ready", "rss": \#(Measuring.peakMemory())}"#)
        alarm(limit)
        try repeated(run)
    }

    /// What is to be measured, with the graph already read where reading is not what is measured.
    private static func task(_ name: String, file: String, execution: Execution) throws -> (() throws -> Double)? {
        switch name {
        // There is no quicker road from a file to a graph than the usual one.
        case "load", "load_native":
            return { Double(try PairFile.graph(at: file, execution: execution).edgeCount) }
        case "load_named", "load_graphml", "load_gexf":
            return { try MapFile.graphTieCount(at: file, execution: execution) }
        case "load_map":
            return { try MapFile.mapTieCount(at: file, execution: execution) }
        default:
            guard let algorithm = algorithms[name] else { return nil }
            let graph = try PairFile.graph(at: file, execution: execution)
            return try algorithm(graph, execution)
        }
    }

    private static func repeated(_ run: () throws -> Double) throws {
        var spent = 0.0
        var done = 0
        var wanted = 3
        while done < wanted, done == 0 || spent + spent / Double(done) < enough {
            let start = (Measuring.seconds(), Measuring.processorSeconds())
            let check = try run()
            let seconds = Measuring.seconds() - start.0
            let processor = Measuring.processorSeconds() - start.1
            say(
                #"{"event": "rep", "t": \#(seconds), "cpu": \#(processor), "check": \#(check), "#
                    + #""rss": \#(Measuring.peakMemory())}"#)
            alarm(0)
            spent += seconds
            done += 1
            // Short: more of them, for a steady median.
            if done == 3, seconds < 0.02 { wanted = 11 }
        }
    }

    /// Prints a line at once, so that what was measured is known whatever comes after it.
    private static func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
}
