"""Writes what igraph, NetworkX and SciPy say of holes, groups, mixing, censuses, likeness and two modes.

    pip install igraph networkx numpy scipy
    python Tests/Oracles/group_values.py > Tests/GraphsTests/Fixtures/group-values.json

The shape is that of peer_values.py. The group of node v is v % 3, its number v * 5 % 7, its mode v % 2, and what row i of
an assignment costs in column j is (i * 7 + j * 13 + n) % 11. Where a program does not know loops or parallel edges, it is
asked about the simple graph, in which the weight is that of the last edge between two nodes.
"""
import json
import math
import random
import sys
import warnings

import igraph
import networkx as nx
import numpy
import scipy
from networkx.algorithms import bipartite
from scipy.optimize import linear_sum_assignment

warnings.filterwarnings("ignore")


def make(seed):
    rng = random.Random(1000 + seed)
    directed, simple = seed % 2 == 1, seed // 2 % 2 == 1
    n = 2 + rng.randrange(12)
    edges = [(rng.randrange(n), rng.randrange(n)) for _ in range(rng.randrange(n, 1 + (1 + seed // 4 % 3) * n))]
    if simple:
        seen = {}
        for u, v in edges:
            if u != v:
                seen.setdefault((u, v) if directed else (min(u, v), max(u, v)), (u, v))
        edges = list(seen.values())
    return n, directed, simple, edges, [rng.randrange(1, 9) / 4 for _ in edges]


class Peers:
    def __init__(self, n, directed, simple, edges, weights):
        self.n, self.directed, self.is_simple, self.edges = n, directed, simple, edges
        self.ig = igraph.Graph(n=n, edges=edges, directed=directed)
        self.ig.es["w"] = weights
        self.simple = (nx.DiGraph if directed else nx.Graph)()
        self.simple.add_nodes_from(range(n))
        for (u, v), w in zip(edges, weights):
            if u != v:
                self.simple.add_edge(u, v, w=w)
        self.plain = nx.Graph(self.simple.to_undirected())
        self.igSimple = igraph.Graph(n=n, edges=list(self.simple.edges), directed=directed)
        self.groups = [v % 3 for v in range(n)]
        self.pairs = [(u, v) for u in range(n) for v in range(u)]
        self.two = nx.Graph()
        self.two.add_nodes_from(range(n))
        self.two.add_edges_from((u, v) for u, v in self.plain.edges if (u + v) % 2)
        self.second = list(range(1, n, 2))

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

    # holes
    def do_constraint(self): return self.igSimple.constraint()
    def do_constraintNetworkX(self): return self.by_node(nx.constraint(self.simple)) if self.simple.edges else None

    def do_constraintStrengths(self):
        return self.by_node(nx.constraint(self.simple, weight="w")) if self.is_simple and self.simple.edges else None

    def mutual_sizes(self, weight):
        """Asked node by node, and of what two nodes have both ways: for all nodes at once NetworkX 3.6 goes another way,
        with other values where some tie is stronger than another, and it takes who has no edge out for isolated."""
        if not self.simple.edges:
            return None
        mutual = nx.Graph()
        mutual.add_nodes_from(range(self.n))
        for u, v, w in self.simple.edges(data="w"):
            w = w if weight else 1
            mutual.add_edge(u, v, w=w + (mutual[u][v]["w"] if mutual.has_edge(u, v) else 0))
        return self.by_node(nx.effective_size(mutual, list(mutual), "w"))

    def do_effectiveSize(self): return self.mutual_sizes(False)
    def do_effectiveSizeStrengths(self): return self.mutual_sizes(True) if self.is_simple else None

    # groups
    def do_modularity(self): return self.ig.modularity(self.groups) if self.edges else None

    def do_modularityStrengths(self):
        return self.ig.modularity(self.groups, weights="w", resolution=0.7) if self.edges else None

    def do_optimalModularity(self):
        if self.directed or not self.simple.edges:
            return None
        return self.igSimple.community_optimal_modularity().modularity

    # mixing
    def do_assortativity(self): return self.igSimple.assortativity_nominal(self.groups) if self.simple.edges else None

    def do_assortativityNumeric(self):
        return self.igSimple.assortativity([v * 5 % 7 for v in range(self.n)]) if self.simple.edges else None

    def do_assortativityDegree(self):
        if not self.simple.edges:
            return None
        found = nx.degree_assortativity_coefficient(self.simple)
        # Where all degrees are the same, rounding decides what NetworkX says.
        return found if math.isnan(found) or abs(found) <= 1 else None

    # censuses
    def do_dyads(self):
        return [float(x) for x in self.igSimple.dyad_census()] if self.directed else None

    def do_triads(self):
        return [float(x) for x in nx.triadic_census(self.simple).values()] if self.directed else None

    # likeness
    def like(self, method): return [p for _, _, p in method(self.plain, self.pairs)]
    def do_jaccard(self): return self.like(nx.jaccard_coefficient)
    def do_adamicAdar(self): return self.like(nx.adamic_adar_index)
    def do_resourceAllocation(self): return self.like(nx.resource_allocation_index)

    # two modes
    def do_twoModeDegree(self): return self.by_node(bipartite.degree_centrality(self.two, self.second))
    def do_twoModeCloseness(self): return self.by_node(bipartite.closeness_centrality(self.two, self.second))

    def do_twoModeBetweenness(self):
        return self.by_node(bipartite.betweenness_centrality(self.two, self.second)) if self.n > 5 else None

    def do_matching(self): return len(bipartite.hopcroft_karp_matching(self.two, self.second)) / 2

    def project(self, method):
        graph = method(self.two, self.second)
        return [graph[u][v]["weight"] if graph.has_edge(u, v) else 0 for u in self.second for v in self.second if v < u]

    def do_projection(self): return self.project(bipartite.weighted_projected_graph)
    def do_projectionNewman(self): return self.project(bipartite.collaboration_weighted_projected_graph)

    def do_assignment(self):
        costs = numpy.array([[(i * 7 + j * 13 + self.n) % 11 for j in range(self.n)] for i in range(self.n // 2)], float)
        return float(costs[linear_sum_assignment(costs)].sum())


graphs = []
for seed in range(120):
    n, directed, simple, edges, weights = make(seed)
    values = Peers(n, directed, simple, edges, weights).values()
    graphs.append(dict(name=f"random {seed}", nodes=n, directed=directed, edges=edges, weights=weights, values=values))
made = dict(python=sys.version.split()[0], igraph=igraph.__version__, networkx=nx.__version__, scipy=scipy.__version__)
print(json.dumps(dict(made=made, graphs=graphs), separators=(",", ":")).replace('{"name"', '\n{"name"'))
