internal import Graphs

/// The best three of the first two hundred nodes: all 1,313,400 sets are tried.
let keyPlayerAlgorithms: [String: Algorithm] = [
    "keyplayers_reach": bestThree(by: .reach(steps: 2)),
    "keyplayers_nearness": bestThree(by: .distanceReach),
    "keyplayers_fragmentation": bestThree(by: .fragmentation),
]

private func bestThree(by measure: KeyPlayerMeasure) -> Algorithm {
    { graph, execution in
        let candidates = Array(graph.nodes.prefix(200))
        return { try graph.keyPlayers(3, by: measure, among: candidates, execution: execution).value }
    }
}
