from libraries.library import Library


class Networkx(Library):
    module = "networkx"
    # In Python itself: what takes it longer than this takes it minutes or hours, and all of the others seconds.
    limit = 20

    def load(self):
        import networkx
        self.nx = networkx
        ties = self.read()
        self.graph = networkx.Graph()
        self.graph.add_nodes_from(range(self.count))
        self.graph.add_edges_from(ties.tolist())
        return self.graph.number_of_edges()

    def load_native(self):
        import networkx
        return networkx.read_edgelist(self.file, delimiter=",", nodetype=int).number_of_edges()

    def load_named(self):
        import networkx
        import pandas
        table = pandas.read_csv(self.file, sep=";")
        graph = networkx.from_pandas_edgelist(
            table, "Van", "Naar", edge_attr=["Soort", "Sterkte"], create_using=networkx.MultiGraph)
        return graph.number_of_edges()

    def load_graphml(self):
        import networkx
        return networkx.read_graphml(self.file, force_multigraph=True).number_of_edges()

    def load_gexf(self):
        import networkx
        return networkx.read_gexf(self.file).number_of_edges()

    def prepare_mst(self):
        self.graph.add_weighted_edges_from(
            [(one, other, weight) for (one, other), weight in zip(self.ties.tolist(), self.weights().tolist())])

    def prepare_dijkstra64(self): self.prepare_mst()
    def prepare_maxflow(self): self.nx.set_edge_attributes(self.graph, 1, "capacity")
    def prepare_matching(self): self.graph = self.nx.Graph(self.crossing().tolist())
    def prepare_mixing10k(self): self.members = self.groups().tolist()

    def steps(self, source): return sum(self.nx.single_source_shortest_path_length(self.graph, source).values())
    def lengths(self, source): return sum(self.nx.single_source_dijkstra_path_length(self.graph, source).values())

    def betweenness(self): return sum(self.nx.betweenness_centrality(self.graph, normalized=False).values())
    def edge_betweenness(self): return sum(self.nx.edge_betweenness_centrality(self.graph, normalized=False).values())
    def closeness(self): return sum(self.nx.closeness_centrality(self.graph).values())
    def harmonic(self): return sum(self.nx.harmonic_centrality(self.graph).values()) / (self.count - 1)
    # Its tolerance is that for each node, not for all of them together.
    def pagerank(self): return max(self.nx.pagerank(self.graph, tol=1e-10 / self.count, max_iter=1000).values())
    def eigenvector(self): return sum(self.nx.eigenvector_centrality(self.graph, 10_000, 1e-10).values())
    def components(self): return self.nx.number_connected_components(self.graph) - 1
    def kcore(self): return sum(self.nx.core_number(self.graph).values())
    def clustering(self): return sum(self.nx.clustering(self.graph).values())
    def transitivity(self): return self.nx.transitivity(self.graph)
    def constraint(self): return sum(score for score in self.nx.constraint(self.graph).values() if score == score)

    def effective_size(self):
        return sum(score for score in self.nx.effective_size(self.graph).values() if score == score)

    def articulation(self): return sum(1 for _ in self.nx.articulation_points(self.graph))
    def bridges(self): return sum(1 for _ in self.nx.bridges(self.graph))

    def louvain(self):
        return self.nx.community.modularity(self.graph, self.nx.community.louvain_communities(self.graph, seed=1))

    def bfs64(self): return sum(map(self.steps, self.sources64))
    def dist1pct(self): return sum(map(self.steps, self.sources))

    def nearest1pct(self):
        return sum(step * len(layer) for step, layer in enumerate(self.nx.bfs_layers(self.graph, self.sources)))

    def diameter(self): return self.nx.diameter(self.graph, usebounds=True)

    def apsp_sum(self):
        return sum(sum(steps.values()) for _, steps in self.nx.all_pairs_shortest_path_length(self.graph))

    def dijkstra64(self): return sum(map(self.lengths, self.sources64))
    def mst(self): return self.nx.minimum_spanning_tree(self.graph).number_of_edges()
    def maxflow(self): return self.nx.maximum_flow_value(self.graph, *self.ends)
    def vconn(self): return self.nx.node_connectivity(self.graph)

    def matching(self):
        even = [node for node in self.graph if node % 2 == 0]
        return len(self.nx.bipartite.hopcroft_karp_matching(self.graph, even)) / 2

    def mixing10k(self):
        import random
        members = self.members.copy()
        for _ in range(10_000):
            random.shuffle(members)
            self.assortativity(members)
        return self.assortativity(self.members)

    def assortativity(self, members):
        self.nx.set_node_attributes(self.graph, dict(enumerate(members)), "group")
        return self.nx.attribute_assortativity_coefficient(self.graph, "group")
