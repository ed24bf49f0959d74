import math

from libraries.library import Library


class Networkit(Library):
    threaded = True
    module = "networkit"

    def load(self):
        import networkit
        networkit.setNumberOfThreads(self.threads)
        self.kit = networkit
        ties = self.read()
        self.graph = self.made(ties, self.count)
        return self.graph.numberOfEdges()

    def load_native(self):
        import networkit
        return networkit.graphio.EdgeListReader(",", 0, continuous=True).read(str(self.file)).numberOfEdges()

    def load_named(self):
        return self.made(*self.named()).numberOfEdges()

    def load_graphml(self):
        import networkit
        return networkit.readGraph(str(self.file), networkit.Format.GraphML).numberOfEdges()

    def made(self, ties, count):
        import networkit
        columns = (ties[:, 0].astype("uint64"), ties[:, 1].astype("uint64"))
        return networkit.GraphFromCoo(columns, n=count)

    def prepare_edge_betweenness(self): self.graph.indexEdges()
    def prepare_maxflow(self): self.graph.indexEdges()

    def prepare_nearest1pct(self):
        self.graph.addNode()
        for source in self.sources:
            self.graph.addEdge(self.count, source)

    def prepare_mst(self):
        columns = (self.ties[:, 0].astype("uint64"), self.ties[:, 1].astype("uint64"))
        self.graph = self.kit.GraphFromCoo((self.weights(), columns), n=self.count, weighted=True)

    def prepare_dijkstra64(self): self.prepare_mst()

    def scores(self, measure): return sum(measure.run().scores())

    def closeness_measure(self):
        kit = self.kit.centrality
        return kit.Closeness(self.graph, True, kit.ClosenessVariant.STANDARD)

    def distances(self, sources):
        return float(self.kit.distance.SPSP(self.graph, sources).run().getDistances(asarray=True).sum())

    def modularity(self, method):
        return self.kit.community.Modularity().getQuality(method.run().getPartition(), self.graph)

    def betweenness(self): return self.scores(self.kit.centrality.Betweenness(self.graph)) / 2

    def edge_betweenness(self):
        return sum(self.kit.centrality.Betweenness(self.graph, computeEdgeCentrality=True).run().edgeScores()) / 2

    def closeness(self): return self.scores(self.closeness_measure())
    def harmonic(self): return self.scores(self.kit.centrality.HarmonicCloseness(self.graph, True))
    def pagerank(self): return max(self.kit.centrality.PageRank(self.graph, 0.85, 1e-10).run().scores())
    def eigenvector(self): return self.scores(self.kit.centrality.EigenvectorCentrality(self.graph, 1e-10))

    def components(self):
        kit = self.kit.components
        method = kit.ParallelConnectedComponents if self.threads > 1 else kit.ConnectedComponents
        return method(self.graph).run().numberOfComponents() - 1

    def kcore(self): return self.scores(self.kit.centrality.CoreDecomposition(self.graph))
    def clustering(self): return self.scores(self.kit.centrality.LocalClusteringCoefficient(self.graph, True))

    def articulation(self):
        # It tells the biconnected components only; their number is another number, and not compared.
        self.kit.components.BiconnectedComponents(self.graph).run().numberOfComponents()
        return math.nan

    def louvain(self): return self.modularity(self.kit.community.PLM(self.graph, refine=True))
    def leiden(self): return self.modularity(self.kit.community.ParallelLeiden(self.graph, iterations=2))
    def bfs64(self): return self.distances(self.sources64)
    def dist1pct(self): return self.distances(self.sources)

    def nearest1pct(self):
        return sum(self.kit.distance.BFS(self.graph, self.count, False).run().getDistances()) - self.count

    def diameter(self):
        kit = self.kit.distance
        return kit.Diameter(self.graph, kit.DiameterAlgo.EXACT).run().getDiameter()[0]

    def apsp_sum(self):
        # Its quickest way: the mean distances that closeness is made of. Its table of all pairs holds n x n numbers.
        return sum((self.count - 1) / value for value in self.closeness_measure().run().scores())

    def dijkstra64(self): return self.distances(self.sources64)
    def mst(self): return self.kit.graph.KruskalMSF(self.graph).run().getForest().numberOfEdges()
    def maxflow(self): return self.kit.flow.EdmondsKarp(self.graph, *self.ends).run().getMaxFlow()
