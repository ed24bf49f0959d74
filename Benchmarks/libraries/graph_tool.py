from libraries.library import Library


class GraphTool(Library):
    """Comes with the system, not from the package index: as Debian's and Ubuntu's python3-graph-tool."""
    threaded = True
    module = "graph_tool"
    other_modules = ["numpy"] + ["graph_tool." + name for name in ("centrality", "clustering", "flow", "topology")]
    python = "/usr/bin/python3"

    def load(self):
        import graph_tool
        graph_tool.openmp_set_num_threads(self.threads)
        self.tool = graph_tool
        ties = self.read()
        self.graph = self.made(ties)
        return self.graph.num_edges()

    def pairs(self):
        # The system has no pandas beside it as a rule.
        import numpy
        with open(self.file) as file:
            return numpy.fromstring(file.read().replace("\n", ","), sep=",", dtype="int64").reshape(-1, 2)

    def load_native(self):
        import graph_tool
        return graph_tool.load_graph_from_csv(str(self.file), hashed=False, eprop_types=[]).num_edges()

    def load_named(self):
        import graph_tool
        return graph_tool.load_graph_from_csv(
            str(self.file), skip_first=True, csv_options={"delimiter": ";"}).num_edges()

    def load_graphml(self):
        import graph_tool
        return graph_tool.load_graph(str(self.file)).num_edges()

    def made(self, ties, directed=False):
        import graph_tool
        graph = graph_tool.Graph(directed=directed)
        graph.add_vertex(self.count)
        graph.add_edge_list(ties)
        return graph

    def prepare_nearest1pct(self):
        self.graph.add_vertex()
        self.graph.add_edge_list([(self.count, source) for source in self.sources])

    def prepare_mst(self): self.weight = self.graph.new_edge_property("double", self.weights())
    def prepare_dijkstra64(self): self.prepare_mst()

    def prepare_maxflow(self):
        # Its flows go along edges with a direction: there is one each way.
        import numpy
        self.graph = self.made(numpy.concatenate([self.ties, self.ties[:, ::-1]]), directed=True)
        self.capacity = self.graph.new_edge_property("int", numpy.ones(self.graph.num_edges()))

    def prepare_matching(self):
        import numpy
        self.graph = self.made(self.crossing())
        self.kinds = self.graph.new_vertex_property("bool", numpy.arange(self.count) % 2)

    def prepare_mixing10k(self):
        self.members = self.graph.new_vertex_property("int", self.groups())

    # Nodes and ties in one go.
    def betweennesses(self): return self.tool.centrality.betweenness(self.graph, norm=False)

    def steps(self, source): return int(self.tool.topology.shortest_distance(self.graph, source=source).a.sum())

    def lengths(self, source):
        return float(self.tool.topology.shortest_distance(self.graph, source=source, weights=self.weight).a.sum())

    def betweenness(self): return self.betweennesses()[0].a.sum()
    def edge_betweenness(self): return self.betweennesses()[1].a.sum()
    def closeness(self): return self.tool.centrality.closeness(self.graph).a.sum()
    def harmonic(self): return self.tool.centrality.closeness(self.graph, harmonic=True).a.sum()
    def pagerank(self): return self.tool.centrality.pagerank(self.graph, 0.85, epsilon=1e-10).a.max()
    def eigenvector(self): return self.tool.centrality.eigenvector(self.graph, epsilon=1e-10)[1].a.sum()
    def components(self): return self.tool.topology.label_components(self.graph)[0].a.max()
    def kcore(self): return self.tool.topology.kcore_decomposition(self.graph).a.sum()
    def clustering(self): return self.tool.clustering.local_clustering(self.graph).a.sum()
    def transitivity(self): return self.tool.clustering.global_clustering(self.graph)[0]
    def articulation(self): return self.tool.topology.label_biconnected_components(self.graph)[1].a.sum()
    def bfs64(self): return sum(map(self.steps, self.sources64))
    def dist1pct(self): return sum(map(self.steps, self.sources))
    def nearest1pct(self): return self.steps(self.count) - self.count

    def apsp_sum(self):
        distances = self.tool.topology.shortest_distance(self.graph)
        return sum(int(distances[node].a.sum()) for node in self.graph.vertices())

    def dijkstra64(self): return sum(map(self.lengths, self.sources64))
    def mst(self): return self.tool.topology.min_spanning_tree(self.graph, self.weight).a.sum()

    def maxflow(self):
        source, target = map(self.graph.vertex, self.ends)
        left = self.tool.flow.push_relabel_max_flow(self.graph, source, target, self.capacity)
        return sum(self.capacity[edge] - left[edge] for edge in target.in_edges())

    def matching(self):
        partners = self.tool.topology.max_cardinality_matching(self.graph, bipartite=self.kinds).a
        return (partners < self.count).sum() / 2

    def mixing10k(self):
        import numpy
        import graph_tool.correlations
        shuffled = self.members.copy()
        for _ in range(10_000):
            numpy.random.shuffle(shuffled.a)
            graph_tool.correlations.assortativity(self.graph, shuffled)
        return graph_tool.correlations.assortativity(self.graph, self.members)[0]
