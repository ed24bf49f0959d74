"""Writes what igraph and NetworkX say of shortest paths and of what they hang on in small random graphs.

    pip install igraph networkx
    python Tests/Oracles/path_values.py > Tests/GraphsTests/Fixtures/path-values.json

The file has the shape of the one that peer_values.py makes: `weights` are quarters, so that paths of equal length are
equal to any program; `null` stands for what is undefined. igraph is asked about the graph as it is; NetworkX about the
simple graph, of parallel edges the shortest, except where it says otherwise.
"""
import json
import math
import random
import sys

import igraph
import networkx as nx

GRAPHS = 200
SOURCES = [0, 1, 2]


def make(seed):
    """Up to 18 nodes: directed or not, simple or not, sparse or dense, in one to three parts."""
    rng = random.Random(1000 + seed)
    directed, simple, parts = seed % 2 == 1, seed // 2 % 2 == 1, 1 + seed // 4 % 3
    edges, n = [], 0
    for _ in range(parts):
        size = 1 + rng.randrange(18 // parts)
        for _ in range(rng.randrange(1 + size * (1 + seed // 12 % 3))):
            edges.append((n + rng.randrange(size), n + rng.randrange(size)))
        n += size
    places = list(range(n))
    rng.shuffle(places)
    edges = [(places[u], places[v]) for u, v in edges]
    if simple:
        first = {}
        for u, v in edges:
            if u != v:
                first.setdefault((u, v) if directed else (min(u, v), max(u, v)), (u, v))
        edges = list(first.values())
    return n, directed, edges, [rng.randrange(1, 9) / 4 for _ in edges]


def in_order(labels):
    """Numbers parts in the order of their first nodes."""
    numbers = {}
    return [numbers.setdefault(label, len(numbers)) for label in labels]


def values(n, directed, edges, weights):
    ig = igraph.Graph(n=n, edges=edges, directed=directed)
    ig.es["w"] = weights
    flat = ig.as_undirected(mode="each") if directed else ig
    simple = (nx.DiGraph if directed else nx.Graph)()
    simple.add_nodes_from(range(n))
    for (u, v), w in zip(edges, weights):
        if u != v and w < simple.get_edge_data(u, v, {"w": math.inf})["w"]:
            simple.add_edge(u, v, w=w)
    sources = [s for s in SOURCES if s < n]
    back = simple.reverse() if directed else simple

    def each(table):
        return [table[v] for v in range(n)]

    out = {}
    for name, mode in ("Both", "all"), ("Outgoing", "out"), ("Incoming", "in"):
        out["degree" + name] = ig.degree(mode=mode)
        out["strength" + name] = ig.strength(mode=mode, weights="w")
    out["closenessIncoming"] = each(nx.closeness_centrality(simple))
    out["closenessOutgoing"] = each(nx.closeness_centrality(back))
    out["closenessDistances"] = each(nx.closeness_centrality(simple, distance="w"))
    out["closenessWithinIncoming"] = ig.closeness(mode="in")
    out["closenessWithinOutgoing"] = ig.closeness(mode="out")
    out["closenessWithinDistances"] = ig.closeness(mode="in", weights="w")
    out["harmonicIncoming"] = each(nx.harmonic_centrality(simple))
    out["harmonicOutgoing"] = each(nx.harmonic_centrality(back))
    out["harmonicDistances"] = each(nx.harmonic_centrality(simple, distance="w"))
    for k in 1, 2, 3:
        out[f"reach{k}"] = [size - 1 for size in ig.neighborhood_size(order=k, mode="out")]
    out["reachIncoming2"] = [size - 1 for size in ig.neighborhood_size(order=2, mode="in")]
    out["eccentricityOutgoing"] = ig.eccentricity(mode="out")
    out["eccentricityIncoming"] = ig.eccentricity(mode="in")
    out["eccentricityDistances"] = [
        max(nx.single_source_dijkstra_path_length(simple, v, weight="w").values()) for v in range(n)]
    out["betweenness"] = ig.betweenness(directed=directed)
    out["betweennessDistances"] = ig.betweenness(directed=directed, weights="w")
    out["betweennessSimple"] = each(nx.betweenness_centrality(simple, normalized=False))
    if n > 2:
        out["betweennessNormalized"] = each(nx.betweenness_centrality(simple))
        out["betweennessEndpointsNormalized"] = each(nx.betweenness_centrality(simple, endpoints=True))
    out["edgeBetweenness"] = ig.edge_betweenness(directed=directed)
    out["edgeBetweennessDistances"] = ig.edge_betweenness(directed=directed, weights="w")
    out["components"] = in_order(ig.connected_components(mode="weak").membership)
    out["strongComponents"] = in_order(ig.connected_components(mode="strong").membership)
    out["articulationPoints"] = sorted(flat.articulation_points())
    out["bridges"] = sorted(flat.bridges())
    # Numbered in the order of their first edges; a loop is in none.
    part = {
        frozenset(edge): number for number, block in enumerate(nx.biconnected_component_edges(simple.to_undirected()))
        for edge in block}
    places = in_order([part[frozenset(edge)] for edge in edges if edge[0] != edge[1]])
    out["biconnectedComponents"] = [None if u == v else places.pop(0) for u, v in edges]
    out["steps"] = [min(column) for column in zip(*ig.distances(source=sources, mode="out"))]
    nearest = nx.multi_source_dijkstra_path_length(simple, set(sources), weight="w")
    out["distances"] = [nearest.get(v) for v in range(n)]

    # Under one source above all sources; -1 where that is the immediate dominator.
    above = nx.DiGraph(simple)
    above.add_edges_from((-1, s) for s in sources)
    tree = nx.immediate_dominators(above, -1)
    out["dominators"] = [tree.get(v) for v in range(n)]

    # A node's front is v and its back n + v; the source above is 2n.
    split = igraph.Graph(n=2 * n + 1, directed=True)
    split.add_edges([(v, n + v) for v in range(n)])
    split.add_edges([(n + u, v) for u, v in simple.edges] + ([] if directed else [(n + v, u) for u, v in simple.edges]))
    split.es["c"] = 1
    routes = []
    for target in range(n):
        aimed = split.copy()
        aimed.add_edges([(2 * n, s) for s in sources if s != target], attributes=dict(c=1))
        routes.append(aimed.maxflow_value(2 * n, target, "c"))
    out["disjointRoutes"] = routes

    def clean(x):
        return None if x is None or not math.isfinite(x) else int(x) if x == int(x) else float(f"{x:.12g}")

    return {name: [clean(x) for x in row] for name, row in out.items()}


graphs = []
for seed in range(GRAPHS):
    n, directed, edges, weights = make(seed)
    graphs.append(dict(name=f"paths {seed}", nodes=n, directed=directed, edges=edges, weights=weights,
                       values=values(n, directed, edges, weights)))
made = dict(python=sys.version.split()[0], igraph=igraph.__version__, networkx=nx.__version__)
print(json.dumps(dict(made=made, graphs=graphs), separators=(",", ":")).replace('{"name"', '\n{"name"'))
