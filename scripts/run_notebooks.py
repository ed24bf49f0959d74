"""Runs notebooks without Jupyter: each code cell in turn, in the notebook's folder, and compares what it prints.

    run_notebooks.py [--update] NOTEBOOK ...

A cell prints through `print`, or by ending in an expression. Pictures and other rich outputs are not compared.
"""
import ast
import contextlib
import difflib
import io
import json
import os
import sys
import traceback
from pathlib import Path


def run(source, names):
    """What a cell prints: the text of its prints, then the value of its last expression, if it has one."""
    tree = ast.parse(source)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    printed = io.StringIO()
    value = None
    with contextlib.redirect_stdout(printed):
        exec(compile(tree, "<cell>", "exec"), names)
        if last is not None:
            value = eval(compile(ast.Expression(last.value), "<cell>", "eval"), names)
    return printed.getvalue(), None if value is None else repr(value)


def shown(cell):
    """What the notebook says that a cell prints, in the same form."""
    printed, value = "", None
    for output in cell["outputs"]:
        if output["output_type"] == "stream" and output["name"] == "stdout":
            printed += "".join(output["text"])
        elif output["output_type"] == "execute_result":
            value = "".join(output["data"]["text/plain"])
    return printed, value


def outputs(printed, value, number):
    """The outputs of a cell as a notebook keeps them."""
    made = []
    if printed:
        made.append({"name": "stdout", "output_type": "stream", "text": printed.splitlines(keepends=True)})
    if value is not None:
        made.append({
            "data": {"text/plain": value.splitlines(keepends=True)}, "execution_count": number, "metadata": {},
            "output_type": "execute_result"})
    return made


def check(path, update):
    """The number of cells that fail or print something else than is shown."""
    notebook = json.loads(path.read_text())
    names = {"__name__": "__main__"}
    wrong = number = 0
    for cell in notebook["cells"]:
        if cell["cell_type"] != "code":
            continue
        number += 1
        try:
            printed, value = run("".join(cell["source"]), names)
        except Exception:
            print(f"{path}: cell {number} fails\n{traceback.format_exc(limit=-2)}")
            return wrong + 1
        if update:
            cell["execution_count"] = number
            cell["outputs"] = outputs(printed, value, number)
        elif (printed, value) != shown(cell):
            wrong += 1
            before, after = ("\n".join(filter(None, pair)).splitlines() for pair in (shown(cell), (printed, value)))
            print(f"{path}: cell {number}")
            print("\n".join(difflib.unified_diff(before, after, "shown", "printed", lineterm="")))
    if number == 0:
        print(f"{path}: no code cell")
        wrong += 1
    if update:
        path.write_text(json.dumps(notebook, ensure_ascii=False, indent=1) + "\n")
    print(f"{path}: {number} cells, {wrong} wrong")
    return wrong


def main():
    update = "--update" in sys.argv[1:]
    notebooks = [Path(name).resolve() for name in sys.argv[1:] if name != "--update"]
    wrong = 0
    for notebook in notebooks:
        os.chdir(notebook.parent)
        wrong += check(notebook, update)
    sys.exit(1 if wrong else 0)


main()
