import Graphs
import GraphsTestSupport
import Testing

@Suite struct GroupCentralityTests {
    /// 0 - 1 - 2 - 3 - 4 - 5 and the group of 1 and 3.
    @Test func twoOnAPath() throws {
        let path = Graph.path(6)
        let group = [Node(1), Node(3)]
        #expect(path.groupDegree(of: group) == 3.0 / 4)
        #expect(path.groupCloseness(of: group) == 4.0 / 5)
        // 0 with 2, 4, 5 and 2 with 4, 5; not 4 with 5
        #expect(try path.groupBetweenness(of: group) == 5)
    }

    @Test func directions() {
        let path = Graph.path(4, isDirected: true)
        #expect(path.groupDegree(of: [Node(2)]) == 1.0 / 3)
        #expect(path.groupDegree(of: [Node(2)], direction: .incoming) == 1.0 / 3)
        #expect(path.groupDegree(of: [Node(2)], direction: .both) == 2.0 / 3)
        // Two nodes lead to it, over 3 steps in all.
        #expect(path.groupCloseness(of: [Node(2)]) == 2.0 / 3 * (2.0 / 3))
        #expect(path.groupCloseness(of: [Node(2)], .withinReach) == 2.0 / 3)
        #expect(path.groupCloseness(of: [Node(2)], direction: .outgoing) == 1.0 / 3)
    }

    @Test func groupsThatAreEverybodyOrNobody() throws {
        let path = Graph.path(3)
        #expect(path.groupDegree(of: path.nodes) == nil)
        #expect(path.groupCloseness(of: path.nodes) == nil)
        #expect(try path.groupBetweenness(of: path.nodes) == 0)
        #expect(path.groupDegree(of: []) == 0)
        #expect(path.groupCloseness(of: []) == 0)
        #expect(try path.groupBetweenness(of: []) == 0)
    }

    @Test(arguments: PeerValues.having("groupDegree"))
    func degreeAgreesWithNetworkX(peers: PeerValues) {
        let group = [Node(0), Node(1)]
        #expect(agree([peers.graph.groupDegree(of: group)!], peers["groupDegree"]))
    }

    @Test(arguments: PeerValues.having("groupCloseness"))
    func closenessAgreesWithNetworkX(peers: PeerValues) {
        let graph = peers.graph.undirected()
        let group = [Node(0), Node(1)]
        let outside = graph.nodeCount - 2
        let reached = graph.breadthFirst(from: group).reachedCount - 2
        // NetworkX takes the nodes out of reach for reached.
        let within = graph.groupCloseness(of: group, .withinReach)!
        let expected = reached == 0 ? 0 : within * Double(outside) / Double(reached)
        #expect(agree([expected], peers["groupCloseness"]))
    }

    @Test(arguments: PeerValues.having("groupBetweenness"))
    func betweennessAgreesWithNetworkX(peers: PeerValues) throws {
        let value = try peers.graph.simplified().graph.groupBetweenness(of: [Node(0), Node(1)])
        #expect(agree([value], peers["groupBetweenness"]))
    }

    @Test(arguments: Specimen.small)
    func betweennessIsWhatIsLostWithoutTheGroup(specimen: Specimen) throws {
        let graph = specimen.graph
        let group = Set(graph.nodes.filter { $0.index % 3 == 1 })
        let rest = graph.removing(group)
        let (with, without) = (PathOracle(graph), PathOracle(rest.graph))
        var expected = 0.0
        for from in rest.graph.nodes {
            for to in rest.graph.nodes where to != from {
                let (tail, head) = (rest.parentNode[from].index, rest.parentNode[to].index)
                if with.distances[tail][head] == .infinity { continue }
                let isAsShort = without.distances[from.index][to.index] == with.distances[tail][head]
                let left = isAsShort ? without.counts[from.index][to.index] : 0
                expected += 1 - left / with.counts[tail][head]
            }
        }
        #expect(agree([try graph.groupBetweenness(of: group)], [graph.isDirected ? expected : expected / 2]))
    }

    @Test(arguments: Specimen.small)
    func aGroupOfOneIsItsMember(specimen: Specimen) throws {
        let graph = specimen.graph
        let betweenness = try graph.betweenness()
        let closeness = try graph.closeness()
        for node in graph.nodes {
            #expect(agree([try graph.groupBetweenness(of: [node])], [betweenness[node]]))
            if graph.nodeCount > 1 { #expect(agree([graph.groupCloseness(of: [node])!], [closeness[node]])) }
        }
    }
}
