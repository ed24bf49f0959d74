"""How many times quicker than the best peer Schakel is to be, on as many threads.

Seconds stand where a goal is a time. What is not named here is measured to know it, and has no goal.
"""
PENDANTS = ("soc1k", "soc20k")  # Many nodes on a single tie, which a betweenness can profit from.
NEARNESS = {"map300": 10, "soc1k": 10, "ba10k": 100, "ws10k": 100, "soc20k": 50}

FACTORS = {
    "load_named": lambda graph: 3 if graph == "names1m" else None,
    "load_graphml": lambda graph: 2 if graph == "graphml1m" else None,
    "load_gexf": lambda graph: 2 if graph == "gexf1m" else None,
    "betweenness": lambda graph: 10 if graph in PENDANTS else 6,
    "closeness": NEARNESS.get, "harmonic": NEARNESS.get, "apsp_sum": NEARNESS.get,
    "diameter": lambda graph: 1 if graph == "soc1m" else 5,
}
FACTORS |= {name: lambda graph: 5 for name in ("edge_betweenness", "dist1pct")}
FACTORS |= {name: lambda graph: 3 for name in ("bfs64", "constraint", "effective_size")}
FACTORS |= {name: lambda graph: 1.5 for name in (
    "pagerank", "eigenvector", "components", "kcore", "clustering", "transitivity", "articulation", "bridges", "mst",
    "leiden", "dijkstra64")}
FACTORS |= {name: lambda graph: 1 for name in ("maxflow", "matching")}

SECONDS = {"mixing10k": 1, "keyplayers_reach": 5, "keyplayers_nearness": 5, "keyplayers_fragmentation": 5}

# How far answers may lie apart: as a share of the larger one, and as a number.
SHARES = {"eigenvector": 1e-5}
NUMBERS = {"pagerank": 1e-8}
# These try their luck: an answer is a modularity, and ours may be less than the best by no more than this.
LUCK = {"louvain": 0.02, "leiden": 0.01}


def factor(graph, algorithm):
    """The goal as a number of times, if there is one."""
    return FACTORS.get(algorithm, lambda graph: None)(graph)
