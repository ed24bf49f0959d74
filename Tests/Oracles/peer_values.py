"""Writes what igraph and NetworkX say of small random graphs, for the tests of Graphs to agree with.

    pip install igraph networkx numpy scipy
    python Tests/Oracles/peer_values.py > Tests/GraphsTests/Fixtures/peer-values.json

Each graph has `nodes`, `directed`, `edges` (pairs), `weights` (quarters, one for each edge), and under `values` numbers
by name, one for each node or edge, or a single one in a row of its own. `null` stands for what is undefined or infinite.
Where NetworkX does not know loops or parallel edges, it is asked about the simple graph.
"""
import json
import math
import random
import sys
import warnings

import igraph
import networkx as nx
import numpy

warnings.filterwarnings("ignore")


def make(seed):
    rng = random.Random(seed)
    directed, simple, parts = seed % 2 == 1, seed // 2 % 2 == 1, 1 + max(0, seed // 4 % 4 - 1)
    fewest = seed // 16 % 2
    edges, nodes = [], 0
    for _ in range(parts):
        n = 2 + rng.randrange(12 // parts)
        found = [(nodes + rng.randrange(n), nodes + rng.randrange(n)) for _ in range(rng.randrange(2 * fewest * n, 1 + (3 + fewest) * n))]
        nodes += n
        edges += found
    if simple:
        seen = set()
        for u, v in list(edges):
            key = (u, v) if directed else (min(u, v), max(u, v))
            if u == v or key in seen:
                edges.remove((u, v))
            seen.add(key)
    return nodes, directed, edges, [rng.randrange(1, 9) / 4 for _ in edges]


class Peers:
    def __init__(self, nodes, directed, edges, weights):
        self.n, self.directed, self.edges, self.weights = nodes, directed, edges, weights
        self.ig = igraph.Graph(n=nodes, edges=edges, directed=directed)
        self.ig.es["w"] = weights
        self.multi = (nx.MultiDiGraph if directed else nx.MultiGraph)()
        self.multi.add_nodes_from(range(nodes))
        for (u, v), w in zip(edges, weights):
            self.multi.add_edge(u, v, w=w)
        self.simple = (nx.DiGraph if directed else nx.Graph)()
        self.simple.add_nodes_from(range(nodes))
        self.lightest = self.simple.copy()
        for (u, v), w in zip(edges, weights):
            if u != v:
                self.simple.add_edge(u, v)
                if not self.lightest.has_edge(u, v) or self.lightest[u][v]["w"] > w:
                    self.lightest.add_edge(u, v, w=w)
        self.plain = nx.Graph(self.simple.to_undirected())

    def values(self):
        out = {}
        for name in dir(self):
            if name.startswith("do_"):
                found = getattr(self, name)()
                if found is not None:
                    found = found if isinstance(found, list) else [found]
                    out[name[3:]] = [None if not math.isfinite(x) else round(x, 14) for x in found]
        return out

    def by_node(self, table):
        return [table[v] for v in range(self.n)]

    # cohesion
    def do_coreBoth(self): return self.ig.coreness("all")
    def do_coreIncoming(self): return self.ig.coreness("in")
    def do_coreOutgoing(self): return self.ig.coreness("out")
    def do_triangles(self): return self.by_node(nx.triangles(self.plain))
    def do_clustering(self): return self.by_node(nx.clustering(self.plain))
    def do_clusteringUndefined(self): return self.ig.as_undirected().transitivity_local_undirected(mode="nan")
    def do_averageClustering(self): return nx.average_clustering(self.plain)
    def do_transitivity(self): return self.ig.as_undirected().transitivity_undirected(mode="nan")
    def do_density(self): return nx.density(self.simple)
    def do_reciprocity(self): 
        return nx.overall_reciprocity(self.simple) if self.directed and self.simple.edges else None

    def do_truss(self):
        number = {frozenset(e): 2 for e in self.plain.edges}
        for k in range(3, self.n + 2):
            for e in nx.k_truss(self.plain, k).edges:
                number[frozenset(e)] = k
        return [number.get(frozenset(e), 0) for e in self.edges]

    # spectral
    def do_pageRank(self): return self.ig.pagerank(damping=0.85)
    def do_pageRankStrengths(self): return self.ig.pagerank(damping=0.85, weights="w")

    def do_pageRankPersonal(self):
        return self.ig.personalized_pagerank(damping=0.6, reset=[1 + v % 3 for v in range(self.n)])

    def do_eigenvector(self):
        if self.directed or not self.edges or not self.ig.is_connected():
            return None
        return self.ig.eigenvector_centrality(scale=True)

    def do_eigenvectorDirected(self):
        if not self.directed or not self.simple.edges or not nx.is_strongly_connected(self.simple):
            return None
        return self.by_node(nx.eigenvector_centrality(self.simple, 100000, 1e-14))

    def do_katz(self): return self.by_node(nx.katz_centrality_numpy(self.simple, 0.05, 1.0, normalized=False))

    def do_authorities(self):
        if not self.directed or not self.edges:
            return None
        singular = numpy.linalg.svd(numpy.array(self.ig.get_adjacency().data, float), compute_uv=False)
        # Of several leading vectors each program picks another.
        return self.ig.authority_score() if singular[0] - singular[1] > 1e-3 * singular[0] else None

    # distances
    def do_diameter(self): return self.ig.diameter()
    def do_averagePathLength(self): return self.ig.average_path_length()

    # paths and flows
    def do_spanningForest(self):
        if self.directed:
            return None
        return sum(e["w"] for e in self.ig.spanning_tree("w").es)

    def do_acyclic(self): return float(self.ig.is_dag()) if self.directed else None

    def do_simplePathLengths(self):
        if not nx.has_path(self.lightest, 0, self.n - 1):
            return []
        paths = nx.shortest_simple_paths(self.lightest, 0, self.n - 1, "w")
        return [nx.path_weight(self.lightest, p, "w") for p, _ in zip(paths, range(12))]

    def do_maximumFlow(self): return self.ig.maxflow_value(0, self.n - 1, "w")
    def do_edgeDisjoint(self): return self.ig.maxflow_value(0, self.n - 1)

    def do_minimumCut(self):
        return None if self.directed else self.ig.mincut_value(capacity="w")

    def do_edgeConnectivity(self):
        return nx.edge_connectivity(self.simple)

    def do_nodeConnectivity(self):
        # NetworkX looks one way only in a directed graph.
        return igraph.Graph.from_networkx(self.simple).vertex_connectivity()

    def do_disjointPaths(self):
        if self.simple.has_edge(0, self.n - 1):
            return None
        return nx.node_connectivity(self.simple, 0, self.n - 1)

    # groups, subsets, currents
    def do_currentFlowCloseness(self):
        if self.directed or not nx.is_connected(self.multi):
            return None
        return self.by_node(nx.current_flow_closeness_centrality(self.simple))

    def do_groupDegree(self):
        return nx.group_degree_centrality(self.simple, [0, 1]) if self.n > 2 else None

    def do_groupCloseness(self):
        return nx.group_closeness_centrality(self.plain, [0, 1]) if self.n > 2 else None

    def do_groupBetweenness(self):
        if self.n < 4 or not (nx.is_strongly_connected if self.directed else nx.is_connected)(self.simple):
            return None
        return nx.group_betweenness_centrality(self.simple, [0, 1], normalized=False)

    def do_subsetBetweenness(self):
        first, last = list(range(0, self.n, 2)), list(range(0, self.n, 3))
        return self.by_node(nx.betweenness_centrality_subset(self.simple, first, last))


graphs = []
for seed in range(64):
    nodes, directed, edges, weights = make(seed)
    values = Peers(nodes, directed, edges, weights).values()
    graphs.append(dict(name=f"random {seed}", nodes=nodes, directed=directed, edges=edges, weights=weights, values=values))
made = dict(python=sys.version.split()[0], igraph=igraph.__version__, networkx=nx.__version__)
print(json.dumps(dict(made=made, graphs=graphs), separators=(",", ":")).replace('{"name"', '\n{"name"'))
