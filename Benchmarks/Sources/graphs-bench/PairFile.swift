internal import Foundation
internal import Graphs

/// A file with two node numbers on each line, as the peers read it with their quickest reader.
enum PairFile {
    /// Reads a graph; its nodes are 0 up to the largest number.
    static func graph(at path: String, execution: Execution) throws -> Graph {
        let data = try Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
        return data.withUnsafeBytes { bytes in
            var builder = GraphBuilder()
            var ends: (Int, Int) = (0, 0)
            var number = 0
            for byte in bytes {
                switch byte {
                case UInt8(ascii: ","):
                    ends.0 = number
                    number = 0
                case UInt8(ascii: "\n"):
                    ends.1 = number
                    number = 0
                    let missing = max(ends.0, ends.1) + 1 - builder.nodeCount
                    if missing > 0 { builder.addNodes(missing) }
                    builder.addEdge(from: Node(ends.0), to: Node(ends.1))
                default: number = number * 10 + Int(byte - UInt8(ascii: "0"))
                }
            }
            return builder.build(execution: execution)
        }
    }
}
