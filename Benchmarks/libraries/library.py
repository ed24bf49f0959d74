"""What all libraries have in common.

A library has `load`, which makes `self.graph` of a CSV file and returns the number of ties, `load_native` where it has
a reader of its own for such files, and one method for each algorithm that it knows. That returns a number to compare
answers by: the sum of a centrality over all nodes, the largest PageRank, a number of things, a sum of distances, a
modularity. What an algorithm needs beside the graph, and a user would have at hand, is made in `prepare` and the methods
that it calls, outside the measured time.
"""
import sys


class Library:
    # Whether it can work on several threads.
    threaded = False
    # How long a run may take, in seconds.
    limit = 120
    # The module that its users import first, and others that belong to the starting of a program rather than to its work.
    module = None
    other_modules = ["pandas"]
    # What is measured once, because the answer is remembered.
    once = set()
    # The Python in which it is installed.
    python = sys.executable

    def __init__(self, file, threads):
        self.file, self.threads = file, threads
        for module in [self.module, *self.other_modules]:
            __import__(module)

    def read(self):
        """The ties as pairs of node numbers; knows the number of nodes from then on."""
        self.ties = self.pairs()
        self.count = int(self.ties.max()) + 1
        return self.ties

    def pairs(self):
        """Two columns of numbers, by the quickest general reader there is for Python."""
        import pandas
        return pandas.read_csv(self.file, header=None, dtype="int64").to_numpy()

    def named(self):
        """The ends of the ties between named parties as numbers, and how many names there are."""
        import numpy
        import pandas
        table = pandas.read_csv(self.file, sep=";")
        codes, names = pandas.factorize(pandas.concat([table["Van"], table["Naar"]]))
        return numpy.stack(numpy.split(codes, 2), axis=1), len(names)

    def prepare(self, algorithm):
        self.sources = list(range(0, self.count, 100))
        self.sources64 = self.sources[:64] if self.count >= 6400 else list(range(min(64, self.count)))
        if algorithm == "maxflow":
            self.ends = self.most_tied()
        if hasattr(self, "prepare_" + algorithm):
            getattr(self, "prepare_" + algorithm)()

    def weights(self):
        """For each tie a weight above 0 and up to 1, made of its two nodes: the same for every library."""
        import numpy
        low, high = self.ties.min(axis=1).astype("uint64"), self.ties.max(axis=1).astype("uint64")
        mixed = low * numpy.uint64(0x9E3779B97F4A7C15) ^ high * numpy.uint64(0xC2B2AE3D27D4EB4F)
        mixed ^= mixed >> numpy.uint64(29)
        mixed *= numpy.uint64(0xBF58476D1CE4E5B9)
        return ((mixed >> numpy.uint64(40)).astype("float64") + 1) / (1 << 24)

    def most_tied(self):
        """The two nodes with most ties; of as many ties, the lower number."""
        import numpy
        degrees = numpy.bincount(self.ties.ravel(), minlength=self.count)
        return [int(node) for node in numpy.lexsort((numpy.arange(self.count), -degrees))[:2]]

    def crossing(self):
        """The ties that join an even node with an odd one, for what needs two kinds of nodes."""
        return self.ties[self.ties.sum(axis=1) % 2 == 1]

    def groups(self):
        """Four groups of nodes."""
        import numpy
        return numpy.arange(self.count) % 4
