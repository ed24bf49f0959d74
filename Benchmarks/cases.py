"""What is measured on which graph, and what nobody waits for."""
import graphs
from libraries import LIBRARIES

# In the order of the tables.
ALGORITHMS = [
    "load", "load_native", "betweenness", "edge_betweenness", "closeness", "harmonic", "pagerank", "eigenvector",
    "components", "kcore", "clustering", "transitivity", "constraint", "effective_size", "articulation", "bridges",
    "louvain", "leiden", "bfs64", "dist1pct", "nearest1pct", "diameter", "apsp_sum", "dijkstra64", "mst", "maxflow",
    "vconn", "matching"]
# What is asked of a map of one size only.
ALONE = {
    "mixing10k": "soc1k", "keyplayers_reach": "map300", "keyplayers_nearness": "map300",
    "keyplayers_fragmentation": "map300"}
LOADERS = ["load_map", "load_named", "load_graphml", "load_gexf"]
ORDER = [*ALGORITHMS, *ALONE, *LOADERS]
GRAPHS = [*graphs.SIZES["all"], *graphs.NAMED["tiny"], *graphs.NAMED["all"]]

# Work that grows with the square of the number of nodes is too much for all of a million.
SKIPPED_AT_A_MILLION = {
    "betweenness", "edge_betweenness", "closeness", "harmonic", "dist1pct", "apsp_sum", "dijkstra64", "vconn"}
# Reading a million nodes takes NetworkX half a minute each time, so only a few are tried.
TRIED_AT_A_MILLION = {"networkx": {"load", "components", "kcore"}}
SKIPPED = {("rustworkx", "soc1m"): {"diameter"}}  # A table of a million times a million.


def wanted(sizes, named, algorithms, libraries, threads):
    """The measurements on some graphs: (library, graph, algorithm, threads)."""
    pairs = [(graph, name) for graph in sizes for name in algorithms if ALONE.get(name, graph) == graph]
    for graph, algorithm in pairs + [(graph, loader) for graph in named for loader in loaders(graph)]:
        for library in libraries:
            if is_tried(library, graph, algorithm):
                for count in threads if is_threaded(library, algorithm) else [1]:
                    yield library, graph, algorithm, count


def loaders(graph):
    """What reads a file of ties between named parties."""
    own = "load_" + graphs.path(graph).suffix[1:]
    return [own] if own in LOADERS else ["load_map", "load_named"]


def is_tried(library, graph, algorithm):
    if graph == "soc1m" and (
            algorithm in SKIPPED_AT_A_MILLION or algorithm not in TRIED_AT_A_MILLION.get(library, {algorithm})):
        return False
    return algorithm not in SKIPPED.get((library, graph), ()) and (
        library == "schakel" or hasattr(LIBRARIES[library], algorithm))


def is_threaded(library, algorithm):
    return library == "schakel" or LIBRARIES[library].threaded and not algorithm.startswith("load")
