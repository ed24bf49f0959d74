"""Writes what NetworkX, igraph and NumPy say of small random multigraphs, for the command line to agree with.

    pip install igraph networkx numpy scipy
    python Tests/Oracles/central_values.py > Tests/schakelTests/Fixtures/central-values.json

Each graph has `nodes`, `directed`, `edges` (pairs), `strengths` (one for each edge, no two sums alike) and `runs`: the
words after `schakel central MAP`, and one value for each node (for `edge-betweenness`, for each edge). `null` stands for
what is undefined. Loops and parallel edges are there; where a program does not know them, it gets the sums of the
strengths in a simple graph, which is what the measure is defined on.
"""
import json
import math
import random
import sys

import igraph
import networkx as nx
import numpy


def make(seed):
    rng = random.Random(7000 + seed)
    nodes, directed = 3 + rng.randrange(11), seed % 2 == 1
    # Ties at random, some of them twice, some loops; sparse graphs are in pieces.
    edges = [(rng.randrange(nodes), rng.randrange(nodes)) for _ in range(rng.randrange(nodes // 2, 3 * nodes))]
    edges += [rng.choice(edges) for _ in range(rng.randrange(3))] if edges else []
    if seed % 3 == 0:
        edges += [(v, (v + 1) % nodes) for v in range(nodes)]
    return nodes, directed, edges, [round(rng.uniform(0.05, 1), 6) for _ in edges]


class Peers:
    def __init__(self, nodes, directed, edges, strengths):
        self.n, self.directed, self.edges = nodes, directed, edges
        self.ig = igraph.Graph(n=nodes, edges=edges, directed=directed)
        self.ig.es["w"] = strengths
        self.multi = (nx.MultiDiGraph if directed else nx.MultiGraph)()
        self.multi.add_nodes_from(range(nodes))
        for place, ((u, v), w) in enumerate(zip(edges, strengths)):
            self.multi.add_edge(u, v, key=place, w=w, inverse=1 / w)
        self.simple = (nx.DiGraph if directed else nx.Graph)()
        self.simple.add_nodes_from(range(nodes))
        # Matrices of arcs; an undirected loop is two of them.
        self.matrix = {"ones": numpy.zeros((nodes, nodes)), "strengths": numpy.zeros((nodes, nodes))}
        for (u, v), w in zip(edges, strengths):
            for name, value in ("ones", 1), ("strengths", w):
                self.matrix[name][u, v] += value
                if not directed:
                    self.matrix[name][v, u] += value
            if u != v:
                if not self.simple.has_edge(u, v):
                    self.simple.add_edge(u, v, ones=0, strengths=0)
                self.simple[u][v]["ones"] += 1
                self.simple[u][v]["strengths"] += w
        self.runs = []

    def add(self, words, values):
        if isinstance(values, dict):
            values = [values[v] for v in range(self.n)]
        self.runs.append(dict(
            words=words.split(), values=[None if x is None or not math.isfinite(x) else float(x) for x in values]))

    def all(self):
        self.degrees()
        for length, name in ("inverse-strength", "inverse"), ("strength", "w"):
            self.paths(f"--distances {length}", name)
        self.steps()
        for option, name in ("", "ones"), (" --weighted", "strengths"):
            self.walks(option, name)
            self.holes(option, name)
        return self.runs

    def degrees(self):
        self.add("--by degree", self.ig.degree())
        self.add("--by in-degree", self.ig.indegree())
        self.add("--by out-degree", self.ig.outdegree())
        self.add("--by strength", self.ig.strength(weights="w"))
        self.add("--by in-strength", self.ig.strength(mode="in", weights="w"))
        self.add("--by out-strength", self.ig.strength(mode="out", weights="w"))
        self.add("--by core", self.ig.coreness())
        plain = nx.Graph(self.simple.to_undirected())
        self.add("--by triangles", nx.triangles(plain))
        self.add("--by clustering", self.ig.as_undirected().simplify().transitivity_local_undirected(mode="nan"))

    def paths(self, words, length):
        self.add(f"--by closeness {words}", nx.closeness_centrality(self.multi, distance=length))
        self.add(f"--by harmonic {words}", nx.harmonic_centrality(self.multi, distance=length))
        self.add(f"--by betweenness {words}", nx.betweenness_centrality(self.multi, normalized=False, weight=length))
        self.add(f"--by betweenness --endpoints {words}",
                 nx.betweenness_centrality(self.multi, normalized=False, weight=length, endpoints=True))
        self.add(f"--by eccentricity {words}", [
            max(nx.single_source_dijkstra_path_length(self.multi, v, weight=length).values()) for v in range(self.n)])
        edges = nx.edge_betweenness_centrality(self.multi, normalized=False, weight=length)
        # A loop, and a tie beside a shorter one, is on no shortest path; an edge may be named either way round.
        by_place = {edge[2]: value for edge, value in edges.items()}
        self.add(f"--by edge-betweenness {words}", [by_place[place] for place in range(len(self.edges))])

    def steps(self):
        self.add("--by closeness", nx.closeness_centrality(self.multi))
        self.add("--by closeness --direction outgoing", nx.closeness_centrality(
            self.multi.reverse() if self.directed else self.multi))
        self.add("--by harmonic", nx.harmonic_centrality(self.multi))
        self.add("--by betweenness", self.ig.betweenness())
        self.add("--by edge-betweenness", self.ig.edge_betweenness())
        for steps in 1, 2, 3:
            self.add(f"--by k-reach --within {steps}", [
                size - 1 for size in self.ig.neighborhood_size(order=steps, mode="out")])
        self.add("--by eccentricity", self.ig.eccentricity(mode="out"))
        self.add("--by eccentricity --direction incoming", self.ig.eccentricity(mode="in"))
        distances = [nx.single_source_shortest_path_length(self.simple, v) for v in range(self.n)]
        self.add("--by beta-reach --beta 0.3", [
            sum(0.3 ** (d - 1) for d in found.values() if d) for found in distances])
        incoming = [nx.single_source_shortest_path_length(self.simple.reverse() if self.directed else self.simple, v)
                    for v in range(self.n)]
        self.add("--by farness", [sum(found.values()) for found in incoming])
        self.add("--by closeness-within-reach", [
            (len(found) - 1) / sum(found.values()) if len(found) > 1 else None for found in incoming])

    def walks(self, option, name):
        matrix = self.matrix[name]
        self.add(f"--by pagerank{option}", self.ig.pagerank(damping=0.85, weights=None if name == "ones" else "w"))
        self.add(f"--by pagerank --alpha 0.6{option}",
                 self.ig.pagerank(damping=0.6, weights=None if name == "ones" else "w"))
        self.add(f"--by katz --alpha 0.05{option}", numpy.linalg.solve(
            numpy.eye(self.n) - 0.05 * matrix.T, numpy.ones(self.n)))
        if not self.edges:
            return
        left, sizes, right = numpy.linalg.svd(matrix)
        if self.n > 1 and sizes[0] - sizes[1] > 1e-2 * sizes[0]:
            self.add(f"--by hubs{option}", abs(left[:, 0]) / abs(left[:, 0]).sum())
            self.add(f"--by authorities{option}", abs(right[0]) / abs(right[0]).sum())
        if not self.directed:
            values, vectors = numpy.linalg.eigh(matrix)
            if values[-1] - values[-2] > 1e-2 * values[-1]:
                self.add(f"--by eigenvector{option}", abs(vectors[:, -1]))
        elif nx.is_strongly_connected(self.simple):
            values, vectors = numpy.linalg.eig(matrix.T)
            vector = abs(vectors[:, numpy.argmax(values.real)])
            self.add(f"--by eigenvector{option}", vector / numpy.linalg.norm(vector))
        if not self.directed and nx.is_connected(self.simple):
            flow = nx.current_flow_closeness_centrality(self.simple, weight=name)
            self.add(f"--by current-flow-closeness{option}", [flow[v] * (self.n - 1) for v in range(self.n)])

    def holes(self, option, name):
        self.add(f"--by constraint{option}", nx.constraint(self.simple, weight=name))
        # Node by node: with recent versions of SciPy, all at once divides by the largest of the wrong node. And without
        # direction: node by node, a node that no arc leaves would count as isolated.
        mutual = nx.Graph()
        mutual.add_nodes_from(range(self.n))
        for u, v, w in self.simple.edges.data(name):
            mutual.add_edge(u, v, w=w + (mutual[u][v]["w"] if mutual.has_edge(u, v) else 0))
        self.add(f"--by effective-size{option}", nx.effective_size(mutual, nodes=range(self.n), weight="w"))


graphs = []
for seed in range(20):
    nodes, directed, edges, strengths = make(seed)
    runs = Peers(nodes, directed, edges, strengths).all()
    graphs.append(dict(
        name=f"random {seed}", nodes=nodes, directed=directed, edges=edges, strengths=strengths, runs=runs))
made = dict(
    python=sys.version.split()[0], igraph=igraph.__version__, networkx=nx.__version__, numpy=numpy.__version__)
print(json.dumps(dict(made=made, graphs=graphs), separators=(",", ":")).replace('{"name"', '\n{"name"'))
