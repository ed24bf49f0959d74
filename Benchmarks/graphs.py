"""The graphs that are measured: made from seeds, the same on every machine, kept in `data/`.

Most are CSV files of two node numbers a line; their nodes are 0 up to n and they are connected. The numbers are shuffled,
so that nobody profits from the order in which a generator works.
"""
import random
from pathlib import Path

DATA = Path(__file__).resolve().parent / "data"

# By size, so that a short run stays short.
SIZES = {
    "tiny": ["map300"],
    "small": ["map300", "soc1k"],
    "medium": ["map300", "soc1k", "ba10k", "ws10k"],
    "large": ["map300", "soc1k", "ba10k", "ws10k", "soc20k"],
    "all": ["map300", "soc1k", "ba10k", "ws10k", "soc20k", "soc1m"],
}
# For the loaders: ties as a community worker's spreadsheet has them, and as other tools write them.
FEW, MANY = ["names10k", "graphml10k", "gexf10k"], ["names1m", "graphml1m", "gexf1m"]
NAMED = {"tiny": FEW, "small": FEW, "medium": MANY, "large": MANY, "all": MANY}


def path(name):
    kind = next((kind for kind in ("graphml", "gexf") if name.startswith(kind)), "csv")
    return DATA / f"{name}.{kind}"


def social(nodes, mean_degree, pendant_share, outside_share, seed, mean_community):
    """A map of people: communities, few with many ties and many with few, and a fringe that hangs on one tie each.

    A planted partition with degrees that follow a power law; `outside_share` of the ties leave the community.
    """
    import numpy as np
    draw = np.random.default_rng(seed)
    core = int(round(nodes * (1 - pendant_share)))
    wanted = int(nodes * mean_degree / 2) - (nodes - core)
    communities = max(2, core // mean_community)
    weight = draw.lognormal(0, 0.7, communities)
    community = np.sort(draw.choice(communities, core, p=weight / weight.sum()))
    appeal = np.minimum(draw.pareto(1.8, core) + 1, core ** 0.5)
    first = np.searchsorted(community, np.arange(communities + 1))
    total = np.concatenate([[0], np.cumsum(appeal)])

    def pick(share, low, high):
        """The node at a share of the way between two points of the running total of appeal."""
        return np.searchsorted(total, low + share * (high - low), side="right") - 1

    ties = np.empty((0, 2), dtype=np.int64)
    while len(ties) < wanted:
        tries = int((wanted - len(ties)) * 1.15) + 100
        one = pick(draw.random(tries), 0.0, total[-1])
        stays = draw.random(tries) >= outside_share
        low = np.where(stays, total[first[community[one]]], 0.0)
        high = np.where(stays, total[first[community[one] + 1]], total[-1])
        other = pick(draw.random(tries), low, high)
        pairs = np.stack([np.minimum(one, other), np.maximum(one, other)], axis=1)
        pairs = pairs[(pairs[:, 0] != pairs[:, 1]) & (pairs[:, 1] < core)]
        ties = np.unique(np.concatenate([ties, pairs]), axis=0)
    ties = ties[draw.permutation(len(ties))[:wanted]]
    hosts = draw.integers(0, core, nodes - core)
    return np.concatenate([ties, np.stack([hosts, np.arange(core, nodes)], axis=1)])


def save(name, ties, seed):
    """Keeps the largest component, shuffles its nodes and ties, and writes it."""
    import numpy as np
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components
    ties = np.asarray(ties, dtype=np.int64)
    count = int(ties.max()) + 1
    matrix = coo_matrix((np.ones(len(ties), np.int8), (ties[:, 0], ties[:, 1])), shape=(count, count))
    label = connected_components(matrix, directed=False)[1]
    stays = label == np.bincount(label).argmax()
    draw = np.random.default_rng(seed)
    number = np.full(count, -1)
    number[stays] = draw.permutation(int(stays.sum()))
    ties = number[ties]
    ties = ties[ties[:, 0] >= 0]
    ties = ties[draw.permutation(len(ties))]
    DATA.mkdir(exist_ok=True)
    with open(path(name), "w") as file:
        file.writelines(f"{one},{other}\n" for one, other in ties.tolist())
    print(f"{name}: {int(stays.sum())} nodes, {len(ties)} ties")


def save_random():
    """Barabasi-Albert and Watts-Strogatz by igraph, which draws from Python's generator: so both, in this order."""
    import igraph
    random.seed(42)
    save("ba10k", igraph.Graph.Barabasi(10_000, 5).simplify().get_edgelist(), 1)
    save("ws10k", igraph.Graph.Watts_Strogatz(1, 10_000, 5, 0.05).simplify().get_edgelist(), 2)


def save_named(name, ties, parties, seed):
    """Ties between `Bewoner 000001` and others, with a kind and a strength; Dutch headers."""
    import numpy as np
    draw = np.random.default_rng(seed)
    one, other = draw.integers(0, parties, ties), draw.integers(0, parties, ties)
    kind = np.array(["kent", "vriend", "buur", "helpt"])[draw.integers(0, 4, ties)]
    strength = draw.integers(1, 6, ties)
    DATA.mkdir(exist_ok=True)
    with open(path(name), "w") as file:
        file.write("Van;Naar;Soort;Sterkte\n")
        file.writelines(
            f"Bewoner {a:06};Bewoner {b:06};{k};{s}\n"
            for a, b, k, s in zip(one.tolist(), other.tolist(), kind.tolist(), strength.tolist()))
    print(f"{name}: {parties} parties, {ties} ties")


def weighted(ties, nodes, seed):
    """Ties at random, each with a weight."""
    import numpy as np
    draw = np.random.default_rng(seed)
    one, other = draw.integers(0, nodes, ties), draw.integers(0, nodes, ties)
    return zip(one.tolist(), other.tolist(), (draw.integers(1, 1000, ties) / 100).tolist())


def write(name, nodes, ties, *parts):
    """Writes a file of texts and of lists of lines, and says what is in it."""
    DATA.mkdir(exist_ok=True)
    with open(path(name), "w") as file:
        for part in parts:
            file.writelines([part] if isinstance(part, str) else part)
    print(f"{name}: {nodes} nodes, {ties} ties")


def save_graphml(name, ties, nodes, seed):
    """As igraph writes it."""
    write(
        name, nodes, ties,
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
        '  <key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>\n'
        '  <graph id="G" edgedefault="undirected">\n',
        (f'    <node id="n{node}">\n    </node>\n' for node in range(nodes)),
        (f'    <edge source="n{one}" target="n{other}">\n      <data key="e_weight">{weight}</data>\n    </edge>\n'
         for one, other, weight in weighted(ties, nodes, seed)),
        "  </graph>\n</graphml>\n")


def save_gexf(name, ties, nodes, seed):
    """As NetworkX writes it."""
    write(
        name, nodes, ties,
        "<?xml version='1.0' encoding='utf-8'?>\n"
        '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n'
        '  <graph defaultedgetype="undirected" mode="static" name="">\n    <nodes>\n',
        (f'      <node id="{node}" label="{node}" />\n' for node in range(nodes)),
        "    </nodes>\n    <edges>\n",
        (f'      <edge source="{one}" target="{other}" id="{number}" weight="{weight}" />\n'
         for number, (one, other, weight) in enumerate(weighted(ties, nodes, seed))),
        "    </edges>\n  </graph>\n</gexf>\n")


MAKERS = {
    "map300": lambda: save("map300", social(300, 6, 0.25, 0.15, 3, 25), 3),
    "soc1k": lambda: save("soc1k", social(1_000, 10, 0.30, 0.2, 6, 60), 6),
    "soc20k": lambda: save("soc20k", social(20_000, 12, 0.30, 0.25, 4, 100), 4),
    "soc1m": lambda: save("soc1m", social(1_000_000, 12, 0.30, 0.25, 5, 150), 5),
    "ba10k": save_random,
    "ws10k": save_random,
    "names10k": lambda: save_named("names10k", 10_000, 3_000, 7),
    "names1m": lambda: save_named("names1m", 1_000_000, 250_000, 8),
    "graphml10k": lambda: save_graphml("graphml10k", 10_000, 3_000, 9),
    "graphml1m": lambda: save_graphml("graphml1m", 1_000_000, 160_000, 10),
    "gexf10k": lambda: save_gexf("gexf10k", 10_000, 3_000, 11),
    "gexf1m": lambda: save_gexf("gexf1m", 1_000_000, 160_000, 12),
}


def make(names):
    """Makes the graphs that are not there yet."""
    for name in names:
        if not path(name).exists():
            MAKERS[name]()
