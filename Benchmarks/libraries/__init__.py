"""The libraries that Schakel is measured beside, each as its users would call it: a file for each."""
import subprocess

from libraries.graph_tool import GraphTool
from libraries.igraph import Igraph
from libraries.networkit import Networkit
from libraries.networkx import Networkx
from libraries.rustworkx import Rustworkx

LIBRARIES = {
    "igraph": Igraph, "networkit": Networkit, "rustworkx": Rustworkx, "graph-tool": GraphTool, "networkx": Networkx}


def version(name):
    """The version of a library; none if it is not on this machine."""
    module = LIBRARIES[name].module
    asked = subprocess.run(
        [LIBRARIES[name].python, "-W", "ignore", "-c", f"import {module}; print({module}.__version__)"],
        capture_output=True, text=True)
    return asked.stdout.split()[0] if asked.returncode == 0 else None
