"""Which of TT-NN's own kernels compile and link against softmetal's device headers, for every processor they are for.

    tools/kernel_census.py FOLDER [--build build] [--filter TEXT] [--jobs 2] [--json FILE]

FOLDER is TT-NN's wheel, unpacked. Kernels get plausible arguments (census/arguments.py); the compiler, its flags and
the generated headers are the ones that host programs use.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import tempfile
from collections import Counter
from pathlib import Path

from census.arguments import Learner, Overrides, guess
from census.corpus import Corpus, Kernel, own_text
from census.report import reason, render
from census.runner import Runner

ROOT = Path(__file__).resolve().parents[1]
COUNTED = ("data movement", "compute")


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--build", type=Path, default=ROOT / "build", help="build folder with kernel_census_build")
    parser.add_argument("--filter", default="", help="only kernels whose kind or name contains this expression")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--machine", default="wormhole_b0")
    parser.add_argument("--json", type=Path, help="write every kernel's result there")
    parser.add_argument("--verbose", action="store_true", help="print the whole message of each failure")
    parser.add_argument("--require", type=float, default=0, help="fail below this percentage in any kind")
    return parser.parse_args()


def chosen(kernels: list[Kernel], expression: str) -> list[Kernel]:
    wanted = re.compile(expression)
    return [k for k in kernels if k.kind in COUNTED and (wanted.search(k.name) or wanted.search(k.kind))]


def include_view(corpus: Corpus, folder: Path) -> list[str]:
    """TT-NN's own headers and none of TT-Metalium's, which must come from softmetal."""
    view = folder / "ttnn"
    view.symlink_to(corpus.root.resolve() / "ttnn")
    return [str(folder), str(view / "cpp"), str(view)]


def run(options: argparse.Namespace, corpus: Corpus, kernels: list[Kernel], folder: Path) -> dict[str, dict]:
    common = {"machine": options.machine, "include_paths": include_view(corpus, folder)}
    environment = {k: v for k, v in os.environ.items() if k not in ("TT_METAL_HOME", "SOFTMETAL_KERNEL_PATH")}
    program = options.build / "tools/census/kernel_census_build"
    runner = Runner(Learner(corpus.device_names()), program, options.jobs, common, environment)
    overrides, results = Overrides(), {}

    def task(kernel: Kernel) -> None:
        text = corpus.reachable_text(kernel.path)
        arguments = overrides.apply(kernel.name, guess(own_text(kernel.path), text))
        outcome = runner.run_one(kernel.path, kernel.flavours, arguments)
        results[kernel.name] = {
            "kind": kernel.kind,
            "ok": outcome.ok,
            "flavours": outcome.flavours,
            "unsupported": outcome.unsupported,
            "seconds": round(outcome.seconds, 2),
            "error": outcome.error,
            "arguments": outcome.arguments.request(),
        }
        if sys.stderr.isatty():
            print(f"\r{len(results)}/{len(kernels)}", end="", file=sys.stderr, flush=True)
        if options.verbose and not outcome.ok:
            print(f"=== {kernel.name}\n{outcome.error}\n")

    runner.run([lambda kernel=kernel: task(kernel) for kernel in kernels])
    return dict(sorted(results.items()))


def main() -> int:
    options = parse()
    if not (options.build / "tools/census/kernel_census_build").is_file():
        sys.exit(f"no {options.build}/tools/census/kernel_census_build: run `make kernel-census TTNN={options.folder}`")
    corpus = Corpus(options.folder)
    every = corpus.kernels()
    kernels = chosen(every, options.filter)
    if not kernels:
        sys.exit(f"no data-movement or compute kernel below {options.folder} fits `{options.filter}`")
    with tempfile.TemporaryDirectory() as folder:
        results = run(options, corpus, kernels, Path(folder))
    print(render(results, Counter(kernel.kind for kernel in every)))
    if options.json:
        for entry in results.values():
            entry["reason"] = "" if entry["ok"] else reason(entry["error"])
        options.json.write_text(json.dumps(results, indent=1))
    shares = [
        100 * sum(e["ok"] for e in results.values() if e["kind"] == kind) / count
        for kind, count in Counter(entry["kind"] for entry in results.values()).items()
    ]
    return int(min(shares) < options.require)


if __name__ == "__main__":
    sys.exit(main())
