internal import Graphs

/// For each edge a weight above 0 and up to 1, made of the numbers of its two nodes: the same for every library.
func tieWeights(of graph: Graph) -> EdgeColumn<Double> {
    EdgeColumn(
        graph.edges.map { edge in
            let (source, target) = (UInt64(graph.source(of: edge).index), UInt64(graph.target(of: edge).index))
            var mixed = min(source, target) &* 0x9E37_79B9_7F4A_7C15 ^ max(source, target) &* 0xC2B2_AE3D_27D4_EB4F
            mixed ^= mixed >> 29
            mixed &*= 0xBF58_476D_1CE4_E5B9
            return Double((mixed >> 40) + 1) / Double(1 << 24)
        })
}
