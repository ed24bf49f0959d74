internal import Community
internal import Graphs
internal import Interchange

/// A file of ties between named parties, read as every user's file is: with all of its checks.
enum MapFile {
    /// Reads the map; the number of its ties.
    static func mapTieCount(at path: String) throws -> Double {
        Double(try MapReader.read(path).map.ties.count)
    }

    /// Reads the map and makes the graph of all its ties; the number of its edges.
    static func graphTieCount(at path: String) throws -> Double {
        Double(try MapReader.read(path).map.network(Projection()).graph.edgeCount)
    }
}
