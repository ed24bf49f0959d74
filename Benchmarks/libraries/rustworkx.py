from libraries.library import Library


class Rustworkx(Library):
    threaded = True
    module = "rustworkx"

    def load(self):
        import rustworkx
        self.rx = rustworkx
        ties = self.read()
        self.graph = self.made(ties, self.count)
        return self.graph.num_edges()

    def load_native(self):
        import rustworkx
        return rustworkx.PyGraph.read_edge_list(str(self.file), deliminator=",").num_edges()

    def load_named(self): return self.made(*self.named(), multigraph=True).num_edges()

    def load_graphml(self):
        import rustworkx
        return rustworkx.read_graphml(str(self.file))[0].num_edges()

    def made(self, ties, count, multigraph=False):
        import rustworkx
        graph = rustworkx.PyGraph(multigraph=multigraph)
        graph.add_nodes_from(range(count))
        graph.add_edges_from_no_data(list(map(tuple, ties.tolist())))
        return graph

    def prepare_pagerank(self): self.graph = self.graph.to_directed()

    def prepare_mst(self):
        self.graph = self.rx.PyGraph()
        self.graph.add_nodes_from(range(self.count))
        self.graph.add_edges_from(
            [(one, other, weight) for (one, other), weight in zip(self.ties.tolist(), self.weights().tolist())])

    def prepare_dijkstra64(self): self.prepare_mst()

    def layers(self, sources):
        return sum(step * len(layer) for step, layer in enumerate(self.rx.bfs_layers(self.graph, sources)))

    def lengths(self, source):
        return sum(self.rx.dijkstra_shortest_path_lengths(self.graph, source, float).values())

    def betweenness(self): return sum(self.rx.betweenness_centrality(self.graph, normalized=False).values())
    def edge_betweenness(self): return sum(self.rx.edge_betweenness_centrality(self.graph, normalized=False).values())
    def closeness(self): return sum(self.rx.closeness_centrality(self.graph).values())
    def pagerank(self): return max(self.rx.pagerank(self.graph, 0.85, tol=1e-10, max_iter=1000).values())

    def eigenvector(self):
        return sum(self.rx.eigenvector_centrality(self.graph, tol=1e-10, max_iter=10_000).values())

    def components(self): return len(self.rx.connected_components(self.graph)) - 1
    def kcore(self): return sum(self.rx.core_number(self.graph).values())
    def transitivity(self): return self.rx.transitivity(self.graph)
    def articulation(self): return len(self.rx.articulation_points(self.graph))
    def bridges(self): return len(self.rx.bridges(self.graph))
    def bfs64(self): return sum(self.layers([source]) for source in self.sources64)
    def dist1pct(self): return sum(self.layers([source]) for source in self.sources)
    def nearest1pct(self): return self.layers(self.sources)
    def diameter(self): return float(self.rx.distance_matrix(self.graph).max())
    def apsp_sum(self): return float(self.rx.distance_matrix(self.graph).sum())
    def dijkstra64(self): return sum(map(self.lengths, self.sources64))
    def mst(self): return self.rx.minimum_spanning_tree(self.graph, float).num_edges()
