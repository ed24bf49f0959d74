import Graphs
import GraphsTestSupport
import Testing

@Suite struct KeyPlayersTests {
    private static let measures: [KeyPlayerMeasure] = [
        .fragmentation, .distanceFragmentation, .reach(steps: 1), .reach(steps: 2), .distanceReach,
    ]

    @Test func byHand() {
        let path = Graph.path(5)
        let middle = [Node(2)]
        // Two pairs are left, each joined one way and the other: 4 of 12.
        #expect(agree([path.keyPlayerValue(of: middle, .fragmentation)], [1 - 4.0 / 12]))
        // A path of four is left: three pairs at one step, two at two, one at three.
        let nearness: Double = 3 + 1 + 1.0 / 3
        #expect(agree([path.keyPlayerValue(of: [Node(0)], .distanceFragmentation)], [1 - nearness / 6]))
        #expect(path.keyPlayerValue(of: middle, .reach(steps: 1)) == 3)
        #expect(path.keyPlayerValue(of: middle, .reach(steps: 1), members: .leftOut) == 2)
        #expect(agree([path.keyPlayerValue(of: middle, .distanceReach)], [4.0 / 5]))
        #expect(agree([path.keyPlayerValue(of: middle, .distanceReach, members: .leftOut)], [3.0 / 4]))
        let directed = Graph.path(3, isDirected: true)
        #expect(directed.keyPlayerValue(of: [Node(1)], .reach(steps: 2)) == 2)
        #expect(directed.keyPlayerValue(of: [Node(2)], .reach(steps: 2), direction: .incoming) == 3)
        #expect(Graph.path(2).keyPlayerValue(of: [Node(0)], .fragmentation).isNaN)
        #expect(path.keyPlayerValue(of: [], .fragmentation) == 0)
    }

    /// Borgatti 2006, on Krackhardt's kite.
    @Test func kite() throws {
        let kite = ReferenceGraph.krackhardtKite
        #expect(kite.graph.keyPlayerValue(of: [kite.node("Heather")], .reach(steps: 2), members: .leftOut) == 9)
        let one = try kite.graph.keyPlayers(1, by: .fragmentation)
        #expect(one.nodes == [kite.node("Heather")] && abs(one.value - 0.38889) < 5e-6)
        let two = try kite.graph.keyPlayers(2, by: .fragmentation)
        #expect(two.nodes == [kite.node("Fernando"), kite.node("Garth")] && abs(two.value - 0.53571) < 5e-6)
        #expect(two.isExhaustive && two.upperBound == two.value)
    }

    /// Padgett & Ansell 1993, the fifteen families with a marriage.
    @Test func medici() throws {
        let families = ReferenceGraph.padgettMarriage
        let connected = families.graph.removing([families.node("Pucci")])
        let medici = connected.node(for: families.node("Medici"))!
        #expect(abs(connected.graph.keyPlayerValue(of: [medici], .fragmentation) - 0.38462) < 5e-6)
        #expect(try connected.graph.keyPlayers(1, by: .fragmentation).nodes == [medici])
    }

    @Test(arguments: Specimen.small.filter { $0.graph.nodeCount >= 4 })
    func agreesWithTheDefinitions(_ specimen: Specimen) {
        let graph = specimen.graph
        let set = [Node(0), Node(graph.nodeCount / 2)]
        let others = graph.nodes.filter { !set.contains($0) }
        let steps = PathOracle(graph).distances
        let left = PathOracle(graph.undirected().removing(set).graph).distances
        let pairs = Double(others.count * (others.count - 1))
        var (apart, near) = (0.0, 0.0)
        for from in left.indices {
            for to in left.indices where to != from {
                if left[from][to] == .infinity { apart += 1 } else { near += 1 / left[from][to] }
            }
        }
        func distance(_ node: Node) -> Double { min(steps[set[0].index][node.index], steps[set[1].index][node.index]) }
        let reached = others.count { distance($0) <= 2 }
        let nearness = others.reduce(0) { $0 + 1 / distance($1) }
        let count = Double(graph.nodeCount)
        #expect(agree([graph.keyPlayerValue(of: set, .fragmentation)], [apart / pairs]))
        #expect(agree([graph.keyPlayerValue(of: set, .distanceFragmentation)], [1 - near / pairs]))
        #expect(graph.keyPlayerValue(of: set, .reach(steps: 2)) == Double(reached + 2))
        #expect(graph.keyPlayerValue(of: set, .reach(steps: 2), members: .leftOut) == Double(reached))
        #expect(agree([graph.keyPlayerValue(of: set, .distanceReach)], [(nearness + 2) / count]))
        let leftOut = graph.keyPlayerValue(of: set, .distanceReach, members: .leftOut)
        #expect(agree([leftOut], [nearness / (count - 2)]))
    }

    @Test(arguments: Specimen.small.filter { $0.graph.nodeCount >= 5 })
    func noSetIsBetter(_ specimen: Specimen) throws {
        let graph = specimen.graph
        for measure in Self.measures {
            for members in SetMembers.allCases {
                var values: [Double] = []
                for first in graph.nodes {
                    for second in graph.nodes where second > first {
                        values.append(graph.keyPlayerValue(of: [first, second], measure, members: members))
                    }
                }
                let all = try graph.keyPlayers(2, by: measure, members: members)
                #expect(all.value == values.max()!)
                #expect(graph.keyPlayerValue(of: all.nodes, measure, members: members) == all.value)
                let search = KeyPlayerSearch(exhaustiveLimit: 0, restarts: 20)
                let swapped = try graph.keyPlayers(2, by: measure, members: members, search: search)
                #expect(!swapped.isExhaustive && agree([swapped.value], [all.value]))
                #expect(graph.keyPlayerValue(of: swapped.nodes, measure, members: members) == swapped.value)
                if let bound = swapped.upperBound { #expect(bound >= all.value - 1e-12) }
            }
        }
    }

    @Test func candidatesOnly() throws {
        let star = Graph.star(leaves: 6)
        let found = try star.keyPlayers(2, by: .reach(steps: 1), among: [Node(5), Node(3), Node(2)])
        #expect(found.nodes == [Node(2), Node(3)] && found.value == 3)
        #expect(try star.keyPlayers(7, by: .reach(steps: 1)).value == 7)
    }

    @Test func aTightBoundOnALargerGraph() throws {
        var generator = SeededGenerator(seed: 3)
        let graph = Graph.random(nodeCount: 600, edgeCount: 1_200, using: &generator)
        let search = KeyPlayerSearch(exhaustiveLimit: 1_000, restarts: 2)
        let found = try graph.keyPlayers(4, by: .reach(steps: 2), search: search)
        #expect(found.value <= found.upperBound! && found.value >= 0.63 * found.upperBound!)
    }

    @Test func theSeedDecidesAndNotTheThreads() throws {
        let graph = ReferenceGraph.zacharyKarate.graph
        for limit in [0, 1_000_000] {
            for measure in Self.measures {
                let search = KeyPlayerSearch(exhaustiveLimit: limit, restarts: 3)
                let one = try graph.keyPlayers(3, by: measure, search: search, execution: .serial)
                #expect(try graph.keyPlayers(3, by: measure, search: search, execution: Execution(threads: 3)) == one)
            }
        }
    }

    @Test func aSetOfNobodyStopsTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = try Graph.path(3).keyPlayers(0, by: .fragmentation) }
        await #expect(processExitsWith: .failure) { _ = try Graph.path(3).keyPlayers(4, by: .fragmentation) }
    }
}
