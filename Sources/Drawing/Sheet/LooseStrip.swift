/// The nodes without a line, in rows under a heading.
struct LooseStrip {
    let heading: String
    let nodes: [SizedNode]
    /// The middles of the nodes, measured from the strip's upper left.
    let centers: [Point]
    /// The height, 0 without nodes.
    let height: Double

    private static let headingHeight = 22.0
    private static let gap = 7.0
    private static let margin = 10.0

    /// - Parameter width: the width of the strip.
    init(_ nodes: [SizedNode], width: Double, heading: String) {
        self.nodes = nodes
        self.heading = heading
        var centers = Array(repeating: Point(0, 0), count: nodes.count)
        var x = Self.margin, y = Self.headingHeight, rowHeight = 0.0
        // Rows of equal height waste the least: the tall first, and as they came where equal.
        let order = nodes.indices.sorted { (-nodes[$0].size.height, $0) < (-nodes[$1].size.height, $1) }
        for node in order {
            let size = nodes[node].size
            if x > Self.margin, x + size.width + Self.margin > width {
                x = Self.margin
                y += rowHeight + Self.gap
                rowHeight = 0
            }
            rowHeight = max(rowHeight, size.height)
            centers[node] = Point(x + size.width / 2, y + rowHeight / 2)
            x += size.width + Self.gap
        }
        self.centers = centers
        height = nodes.isEmpty ? 0 : y + rowHeight + Self.margin
    }
}
