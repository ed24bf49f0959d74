internal import Foundation
internal import Graphs

/// One measurement in a process of its own:
///
///     graphs-bench worker FILE ALGORITHM THREADS
///
/// Prints `{"event": "ready", "rss": KiB}` once the graph is there, then for each repetition
/// `{"event": "rep", "t": seconds, "cpu": seconds, "check": number, "rss": KiB}`; or `{"event": "unsupported"}`.
@main
enum GraphsBench {
    /// No repetition begins that would pass this many seconds in all.
    private static let limit = 120.0

    static func main() throws {
        let words = CommandLine.arguments
        guard words.count == 5, words[1] == "worker", let threads = Int(words[4]), threads >= 1 else {
            FileHandle.standardError.write(Data("usage: graphs-bench worker FILE ALGORITHM THREADS\n".utf8))
            exit(64)
        }
        guard let run = try task(words[3], file: words[2], execution: Execution(threads: threads)) else {
            return print(#"{"event": "unsupported"}"#)
        }
        print(#"{"event": "ready", "rss": \#(Measuring.peakMemory())}"#)
        try repeated(run)
    }

    /// What is to be measured, with the graph already read where reading is not what is measured.
    private static func task(_ name: String, file: String, execution: Execution) throws -> (() throws -> Double)? {
        switch name {
        case "load":
            return { Double(try PairFile.graph(at: file, execution: execution).edgeCount) }
        case "load_named":
            return { try MapFile.graphTieCount(at: file) }
        case "load_map":
            return { try MapFile.mapTieCount(at: file) }
        default:
            guard let algorithm = algorithms[name] else { return nil }
            let graph = try PairFile.graph(at: file, execution: execution)
            return { try algorithm(graph, execution) }
        }
    }

    private static func repeated(_ run: () throws -> Double) throws {
        var spent = 0.0
        var done = 0
        var wanted = 3
        while done < wanted, done == 0 || spent + spent / Double(done) < limit {
            let start = (Measuring.seconds(), Measuring.processorSeconds())
            let check = try run()
            let seconds = Measuring.seconds() - start.0
            let processor = Measuring.processorSeconds() - start.1
            print(
                #"{"event": "rep", "t": \#(seconds), "cpu": \#(processor), "check": \#(check), "#
                    + #""rss": \#(Measuring.peakMemory())}"#)
            spent += seconds
            done += 1
            // Short: more of them, for a steady median.
            if done == 3, seconds < 0.02 { wanted = 11 }
        }
    }
}
