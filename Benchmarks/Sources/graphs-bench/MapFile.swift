internal import Community
internal import Graphs
internal import Interchange

/// A file of ties between named parties, whatever its format, read as every user's file is: with all of its checks.
enum MapFile {
    /// Reads the map; the number of its ties.
    static func mapTieCount(at path: String, execution: Execution) throws -> Double {
        Double(try MapReader.read(path, execution: execution).map.ties.count)
    }

    /// Reads the map and makes the graph of all its ties; the number of its edges.
    static func graphTieCount(at path: String, execution: Execution) throws -> Double {
        let map = try MapReader.read(path, execution: execution).map
        return Double(map.network(Projection(), execution: execution).graph.edgeCount)
    }
}
