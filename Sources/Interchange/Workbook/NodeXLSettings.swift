/// What a workbook of NodeXL says of its network beside the sheets of vertices and edges.
enum NodeXLSettings {
    /// The sheets: that of metrics, and a hidden one with the settings of the workbook.
    static let sheets: Set<String> = ["Overall Metrics", "Misc"]

    private static let keys: Set<String> = ["Graph Type", "Graph Directedness"]

    /// Whether the network is directed, if a row of such a sheet says it in two cells beside each other.
    static func isDirected(_ cells: [SheetHeader.Cell]) -> Bool? {
        for (key, value) in zip(cells, cells.dropFirst())
        where keys.contains(key.text) && value.column == key.column + 1 {
            switch value.text.lowercased() {
            case "directed": return true
            case "undirected": return false
            default: break
            }
        }
        return nil
    }
}
