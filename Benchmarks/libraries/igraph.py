from libraries.library import Library


class Igraph(Library):
    module = "igraph"
    # It keeps with the graph whether that is connected, and is done at once when asked again.
    once = {"components"}

    def load(self):
        import igraph
        ties = self.read()
        self.graph = igraph.Graph(self.count, ties)
        return self.graph.ecount()

    def load_native(self):
        # Its reader takes no comma; `tr` puts a space there, at the same time.
        import subprocess
        import igraph
        with open(self.file) as file:
            spaced = subprocess.Popen(["tr", ",", " "], stdin=file, stdout=subprocess.PIPE)
        graph = igraph.Graph.Read_Edgelist(spaced.stdout, directed=False)
        spaced.wait()
        return graph.ecount()

    def load_named(self):
        import igraph
        ties, count = self.named()
        return igraph.Graph(count, ties).ecount()

    def load_graphml(self):
        import igraph
        return igraph.Graph.Read_GraphML(self.file).ecount()

    def prepare_nearest1pct(self):
        # It has no search from several sources: an extra node is tied to all of them.
        self.graph.add_vertices(1)
        self.graph.add_edges([(self.count, source) for source in self.sources])

    def prepare_mst(self): self.graph.es["weight"] = self.weights().tolist()
    def prepare_dijkstra64(self): self.prepare_mst()

    def prepare_matching(self):
        import igraph
        self.graph = igraph.Graph(self.count, self.crossing())
        self.kinds = [node % 2 == 1 for node in range(self.count)]

    def prepare_mixing10k(self): self.members = self.groups().tolist()

    def betweenness(self): return sum(self.graph.betweenness())
    def edge_betweenness(self): return sum(self.graph.edge_betweenness())
    def closeness(self): return sum(self.graph.closeness())
    def harmonic(self): return sum(self.graph.harmonic_centrality())
    def pagerank(self): return max(self.graph.pagerank())

    def eigenvector(self):
        scores = self.graph.eigenvector_centrality()
        return sum(scores) / sum(score * score for score in scores) ** 0.5

    def components(self): return len(self.graph.connected_components()) - 1
    def kcore(self): return sum(self.graph.coreness())
    def clustering(self): return sum(self.graph.transitivity_local_undirected(mode="zero"))
    def transitivity(self): return self.graph.transitivity_undirected()
    def constraint(self): return sum(score for score in self.graph.constraint() if score == score)
    def articulation(self): return len(self.graph.articulation_points())
    def bridges(self): return len(self.graph.bridges())
    def louvain(self): return self.graph.community_multilevel().modularity
    def leiden(self): return self.graph.community_leiden("modularity", n_iterations=2).modularity
    def bfs64(self): return sum(map(sum, self.graph.distances(source=self.sources64)))
    def dist1pct(self): return sum(map(sum, self.graph.distances(source=self.sources)))
    def nearest1pct(self): return sum(self.graph.distances(source=self.count)[0]) - self.count
    def diameter(self): return self.graph.diameter()
    def apsp_sum(self): return self.graph.average_path_length() * self.count * (self.count - 1)
    def dijkstra64(self): return sum(map(sum, self.graph.distances(source=self.sources64, weights="weight")))
    def mst(self): return self.graph.spanning_tree("weight").ecount()
    def maxflow(self): return self.graph.maxflow_value(*self.ends)
    def vconn(self): return self.graph.vertex_connectivity()
    def matching(self): return len(self.graph.maximum_bipartite_matching(self.kinds))

    def mixing10k(self):
        import random
        members = self.members.copy()
        for _ in range(10_000):
            random.shuffle(members)
            self.graph.assortativity_nominal(members, directed=False)
        return self.graph.assortativity_nominal(self.members, directed=False)
