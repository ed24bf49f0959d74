"""Writes what NetworkX, igraph and the definitions say of groups in small random graphs, for the command line to agree with.

    pip install igraph networkx
    python Tests/Oracles/group_answers.py > Tests/schakelTests/Fixtures/group-answers.json

Each graph has `nodes`, `directed`, `edges` (pairs; parallel ones are there, loops too), `groups` (a word for each node, null
where it is not known), and the answers:

- `mixing`: `ties` from each group to each (groups in the order of the nodes), `assortativity` by NetworkX and igraph, who
  agree, `ei`, `rescaled`;
- `brokers`: for each node the five roles of Gould and Fernandez, counted triple by triple;
- `keyPlayers`: for each measure the best value of two nodes, over all pairs; with and without the set itself for reach;
- `modularity`: the largest that any division has (igraph's exact method).
"""
import itertools
import json
import random
import sys

import igraph
import networkx as nx

ROLES = ["coordinator", "itinerant", "representative", "gatekeeper", "liaison"]


def make(seed):
    rng = random.Random(9000 + seed)
    nodes, directed = 6 + rng.randrange(8), seed % 2 == 1
    edges = [(rng.randrange(nodes), rng.randrange(nodes)) for _ in range(nodes + rng.randrange(nodes))]
    edges += [rng.choice(edges) for _ in range(rng.randrange(3))]
    words = ["red", "green", "blue", "white"][: 2 + rng.randrange(3)]
    groups = [rng.choice(words) for _ in range(nodes)]
    # At least two groups, and now and then a node that is in none.
    groups[:2] = words[:2]
    if seed % 4 == 3:
        groups[-1] = None
    return nodes, directed, edges, groups


def known(nodes, edges, groups):
    kept = [v for v in range(nodes) if groups[v] is not None]
    return kept, [(u, v) for u, v in edges if groups[u] is not None and groups[v] is not None]


def mixing(nodes, directed, edges, groups):
    kept, inside = known(nodes, edges, groups)
    edges = [(u, v) for u, v in inside if u != v]
    if not edges:
        return None
    order = list(dict.fromkeys(groups[v] for v in kept))
    table = {(a, b): 0 for a in order for b in order}
    for u, v in edges:
        table[groups[u], groups[v]] += 1
        if not directed and groups[u] != groups[v]:
            table[groups[v], groups[u]] += 1
    graph = (nx.MultiDiGraph if directed else nx.MultiGraph)()
    graph.add_nodes_from((v, {"group": groups[v]}) for v in kept)
    graph.add_edges_from(edges)
    place = {v: i for i, v in enumerate(kept)}
    peer = igraph.Graph(n=len(kept), edges=[(place[u], place[v]) for u, v in edges], directed=directed)
    one = nx.attribute_assortativity_coefficient(graph, "group")
    other = peer.assortativity_nominal([order.index(groups[v]) for v in kept], directed=directed)
    assert one != one and other != other or abs(one - other) < 1e-12
    within = sum(groups[u] == groups[v] for u, v in edges)
    between = len(edges) - within
    pairs = list(itertools.combinations(kept, 2))
    scale = 2 if directed else 1
    alike = scale * sum(groups[u] == groups[v] for u, v in pairs)
    unlike = scale * len(pairs) - alike
    inner, outer = (within / alike if alike else None), (between / unlike if unlike else None)
    return dict(
        groups=order, ties=[[table[a, b] for b in order] for a in order], assortativity=one if one == one else None,
        ei=(between - within) / (between + within),
        rescaled=(outer - inner) / (outer + inner) if inner is not None and outer is not None and inner + outer else None)


def brokers(nodes, directed, edges, groups):
    kept, inside = known(nodes, edges, groups)
    arcs = {(u, v) for u, v in inside if u != v}
    if not directed:
        arcs |= {(v, u) for u, v in arcs}
    counts = {v: dict.fromkeys(ROLES, 0) for v in kept}
    for i, j, k in itertools.permutations(kept, 3):
        if (i, j) in arcs and (j, k) in arcs and (i, k) not in arcs:
            a, b, c = groups[i], groups[j], groups[k]
            role = (
                "coordinator" if a == b == c else "itinerant" if a == c else "representative" if a == b
                else "gatekeeper" if b == c else "liaison")
            counts[j][role] += 1
    return [[counts[v][role] for role in ROLES] if v in counts else None for v in range(nodes)]


def key_players(nodes, directed, edges):
    graph = nx.Graph()
    graph.add_nodes_from(range(nodes))
    graph.add_edges_from((u, v) for u, v in edges if u != v)
    ways = nx.DiGraph(graph) if not directed else nx.DiGraph([(u, v) for u, v in edges if u != v])
    ways.add_nodes_from(range(nodes))
    best = {"fragmentation": 0, "distance-fragmentation": 0, "m-reach": 0, "distance-reach": 0}
    others = {"m-reach": 0, "distance-reach": 0}
    for pair in itertools.combinations(range(nodes), 2):
        left = graph.copy()
        left.remove_nodes_from(pair)
        steps = dict(nx.all_pairs_shortest_path_length(left))
        pairs = (nodes - 2) * (nodes - 3)
        joined = sum(len(row) - 1 for row in steps.values())
        near = sum(1 / d for row in steps.values() for d in row.values() if d)
        best["fragmentation"] = max(best["fragmentation"], 1 - joined / pairs)
        best["distance-fragmentation"] = max(best["distance-fragmentation"], 1 - near / pairs)
        nearest = nx.multi_source_dijkstra_path_length(ways, set(pair))
        within = sum(d <= 2 for d in nearest.values())
        sums = sum(1 / d for d in nearest.values() if d)
        best["m-reach"] = max(best["m-reach"], within)
        others["m-reach"] = max(others["m-reach"], within - 2)
        best["distance-reach"] = max(best["distance-reach"], (sums + 2) / nodes)
        others["distance-reach"] = max(others["distance-reach"], sums / (nodes - 2))
    return dict(best=best, others=others)


def main():
    graphs = []
    for seed in range(int(sys.argv[1]) if len(sys.argv) > 1 else 16):
        nodes, directed, edges, groups = make(seed)
        peer = igraph.Graph(n=nodes, edges=edges)
        graphs.append(
            dict(
                name=f"graph {seed}", nodes=nodes, directed=directed, edges=edges, groups=groups,
                mixing=mixing(nodes, directed, edges, groups), brokers=brokers(nodes, directed, edges, groups),
                keyPlayers=key_players(nodes, directed, edges),
                modularity=peer.modularity(peer.community_optimal_modularity().membership)))
    # A line for each graph, so that a change shows which one.
    lines = ",\n".join(json.dumps(graph) for graph in graphs)
    print(f'{{"igraph": "{igraph.__version__}", "networkx": "{nx.__version__}", "graphs": [\n{lines}\n]}}')


if __name__ == "__main__":
    main()
