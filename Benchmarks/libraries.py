"""The libraries that Schakel is measured beside, each as its users would call it.

A library has `load`, which makes `self.graph` of a CSV file and returns the number of ties, and one method for each
algorithm that it knows, which returns a number to compare answers by: the sum of a centrality over all nodes, a number
of things, a sum of distances. What an algorithm needs beside the graph, and a user would have at hand, is made in
`prepare`, outside the measured time.
"""
import math


def pairs(file):
    """Two columns of node numbers, by the quickest general reader there is for Python."""
    import pandas
    return pandas.read_csv(file, header=None, dtype="int64").to_numpy()


def named(file):
    """The ends of the ties as numbers, and how many names there are."""
    import numpy
    import pandas
    table = pandas.read_csv(file, sep=";")
    codes, names = pandas.factorize(pandas.concat([table["Van"], table["Naar"]]))
    return numpy.stack(numpy.split(codes, 2), axis=1), len(names)


class Library:
    threaded = False
    modules = []

    def __init__(self, file, threads):
        self.file, self.threads = file, threads
        for module in self.modules + ["pandas"]:
            __import__(module)

    def prepare(self, algorithm):
        self.sources = range(0, self.count, 100)
        self.sources64 = self.sources[:64] if self.count >= 6400 else range(min(64, self.count))
        if algorithm == "nearest1pct":
            self.prepare_nearest()

    def prepare_nearest(self):
        pass


class Igraph(Library):
    modules = ["igraph"]

    def load(self):
        import igraph
        ties = pairs(self.file)
        self.count = int(ties.max()) + 1
        self.graph = igraph.Graph(self.count, ties)
        return self.graph.ecount()

    def load_named(self):
        import igraph
        ties, count = named(self.file)
        return igraph.Graph(count, ties).ecount()

    def prepare_nearest(self):
        # It has no search from several sources: an extra node is tied to all of them.
        self.graph.add_vertices(1)
        self.graph.add_edges([(self.count, source) for source in self.sources])

    def betweenness(self): return sum(self.graph.betweenness())
    def edge_betweenness(self): return sum(self.graph.edge_betweenness())
    def closeness(self): return sum(self.graph.closeness())
    def harmonic(self): return sum(self.graph.harmonic_centrality())
    def components(self): return len(self.graph.connected_components()) - 1
    def articulation(self): return len(self.graph.articulation_points())
    def bridges(self): return len(self.graph.bridges())
    def bfs64(self): return sum(map(sum, self.graph.distances(source=list(self.sources64))))
    def dist1pct(self): return sum(map(sum, self.graph.distances(source=list(self.sources))))
    def nearest1pct(self): return sum(self.graph.distances(source=self.count)[0]) - self.count
    def apsp_sum(self): return self.graph.average_path_length() * self.count * (self.count - 1)


class Networkit(Library):
    threaded = True
    modules = ["networkit"]

    def load(self):
        import networkit
        networkit.setNumberOfThreads(self.threads)
        self.kit = networkit
        ties = pairs(self.file)
        self.count = int(ties.max()) + 1
        self.graph = self.made(ties, self.count)
        return self.graph.numberOfEdges()

    def load_named(self):
        return self.made(*named(self.file)).numberOfEdges()

    def made(self, ties, count):
        import networkit
        columns = (ties[:, 0].astype("uint64"), ties[:, 1].astype("uint64"))
        return networkit.GraphFromCoo(columns, n=count)

    def prepare(self, algorithm):
        super().prepare(algorithm)
        if algorithm == "edge_betweenness":
            self.graph.indexEdges()

    def prepare_nearest(self):
        self.graph.addNode()
        for source in self.sources:
            self.graph.addEdge(self.count, source)

    def scores(self, measure): return sum(measure.run().scores())

    def closeness_measure(self):
        kit = self.kit.centrality
        return kit.Closeness(self.graph, True, kit.ClosenessVariant.STANDARD)

    def distances(self, sources):
        return float(self.kit.distance.SPSP(self.graph, sources).run().getDistances(asarray=True).sum())

    def betweenness(self): return self.scores(self.kit.centrality.Betweenness(self.graph)) / 2

    def edge_betweenness(self):
        return sum(self.kit.centrality.Betweenness(self.graph, computeEdgeCentrality=True).run().edgeScores()) / 2

    def closeness(self): return self.scores(self.closeness_measure())
    def harmonic(self): return self.scores(self.kit.centrality.HarmonicCloseness(self.graph, True))

    def components(self):
        kit = self.kit.components
        return (kit.ParallelConnectedComponents if self.threads > 1 else kit.ConnectedComponents)(
            self.graph).run().numberOfComponents() - 1

    def articulation(self):
        # It tells the biconnected components only; their number is another number, and not compared.
        self.kit.components.BiconnectedComponents(self.graph).run().numberOfComponents()
        return math.nan

    def bfs64(self): return self.distances(list(self.sources64))
    def dist1pct(self): return self.distances(list(self.sources))

    def nearest1pct(self):
        return sum(self.kit.distance.BFS(self.graph, self.count, False).run().getDistances()) - self.count

    def apsp_sum(self):
        # Its quickest way: the mean distances that closeness is made of. Its table of all pairs holds n x n numbers.
        return sum((self.count - 1) / value for value in self.closeness_measure().run().scores())


class Rustworkx(Library):
    threaded = True
    modules = ["rustworkx"]

    def load(self):
        import rustworkx
        self.rx = rustworkx
        ties = pairs(self.file)
        self.count = int(ties.max()) + 1
        self.graph = self.made(ties, self.count)
        return self.graph.num_edges()

    def load_named(self): return self.made(*named(self.file), multigraph=True).num_edges()

    def made(self, ties, count, multigraph=False):
        import rustworkx
        graph = rustworkx.PyGraph(multigraph=multigraph)
        graph.add_nodes_from(range(count))
        graph.add_edges_from_no_data(list(map(tuple, ties.tolist())))
        return graph

    def layers(self, sources):
        return sum(step * len(layer) for step, layer in enumerate(self.rx.bfs_layers(self.graph, sources)))

    def betweenness(self): return sum(self.rx.betweenness_centrality(self.graph, normalized=False).values())
    def edge_betweenness(self): return sum(self.rx.edge_betweenness_centrality(self.graph, normalized=False).values())
    def closeness(self): return sum(self.rx.closeness_centrality(self.graph).values())
    def components(self): return len(self.rx.connected_components(self.graph)) - 1
    def articulation(self): return len(self.rx.articulation_points(self.graph))
    def bridges(self): return len(self.rx.bridges(self.graph))
    def bfs64(self): return sum(self.layers([source]) for source in self.sources64)
    def dist1pct(self): return sum(self.layers([source]) for source in self.sources)
    def nearest1pct(self): return self.layers(list(self.sources))
    def apsp_sum(self): return float(self.rx.distance_matrix(self.graph).sum())


class Networkx(Library):
    modules = ["networkx"]

    def load(self):
        import networkx
        self.nx = networkx
        ties = pairs(self.file)
        self.count = int(ties.max()) + 1
        self.graph = networkx.Graph()
        self.graph.add_nodes_from(range(self.count))
        self.graph.add_edges_from(ties.tolist())
        return self.graph.number_of_edges()

    def load_named(self):
        import networkx
        import pandas
        table = pandas.read_csv(self.file, sep=";")
        graph = networkx.from_pandas_edgelist(
            table, "Van", "Naar", edge_attr=["Soort", "Sterkte"], create_using=networkx.MultiGraph)
        return graph.number_of_edges()

    def steps(self, source): return sum(self.nx.single_source_shortest_path_length(self.graph, source).values())

    def betweenness(self): return sum(self.nx.betweenness_centrality(self.graph, normalized=False).values())
    def edge_betweenness(self): return sum(self.nx.edge_betweenness_centrality(self.graph, normalized=False).values())
    def closeness(self): return sum(self.nx.closeness_centrality(self.graph).values())
    def harmonic(self): return sum(self.nx.harmonic_centrality(self.graph).values()) / (self.count - 1)
    def components(self): return self.nx.number_connected_components(self.graph) - 1
    def articulation(self): return sum(1 for _ in self.nx.articulation_points(self.graph))
    def bridges(self): return sum(1 for _ in self.nx.bridges(self.graph))
    def bfs64(self): return sum(map(self.steps, self.sources64))
    def dist1pct(self): return sum(map(self.steps, self.sources))

    def nearest1pct(self):
        return sum(step * len(layer) for step, layer in enumerate(self.nx.bfs_layers(self.graph, list(self.sources))))

    def apsp_sum(self):
        return sum(sum(steps.values()) for _, steps in self.nx.all_pairs_shortest_path_length(self.graph))


LIBRARIES = {"igraph": Igraph, "networkit": Networkit, "rustworkx": Rustworkx, "networkx": Networkx}
