"""python -m conformance --sdk FOLDER: every programming example of the SDK, built, run and checked."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .examples import EXAMPLES, PREFIX
from .runner import COMPUTE_CORES, ROOT, ConfigurationError, Conformance


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="conformance", description=__doc__)
    parser.add_argument("--sdk", type=Path, required=True, help="a TT-Metalium source tree")
    parser.add_argument("--build", type=Path, default=ROOT / "build", help="softmetal's build folder (default: build)")
    parser.add_argument(
        "--arch", choices=sorted(COMPUTE_CORES), action="append", help="default: wormhole_b0; may be repeated"
    )
    parser.add_argument("--only", default="", help="names, or parts of names, with commas between")
    parser.add_argument("--work", type=Path, default=None, help="where to build and run (default: BUILD/conformance)")
    parser.add_argument("--jobs", type=int, default=2, help="compilers at a time (default: 2)")
    parser.add_argument("--build-only", action="store_true")
    return parser.parse_args()


def unlisted(sdk: Path) -> list[str]:
    """Host programs in the SDK's folder that the table does not know: a newer SDK may have more."""
    known = {example.source for example in EXAMPLES}
    found = {
        str(path.relative_to(sdk / PREFIX)) for path in (sdk / PREFIX).rglob("*.cpp") if "kernels" not in path.parts
    }
    return sorted(found - known)


def main() -> int:
    options = arguments()
    wanted = [name for name in options.only.split(",") if name]
    chosen = [e for e in EXAMPLES if not wanted or any(name in e.source for name in wanted)]
    failed = 0
    for arch in options.arch or ["wormhole_b0"]:
        work = (options.work or options.build / "conformance").resolve()
        conformance = Conformance(
            options.sdk.resolve(), options.build.resolve() / "TT-Metalium", work, arch, options.jobs
        )
        try:
            conformance.configure()
        except ConfigurationError as error:
            print(f"conformance: {error}", file=sys.stderr)
            return 2
        for example in chosen:
            if options.build_only:
                problems = conformance.build(example)
                print(f"{example.source}: {'built' if not problems else chr(10).join(problems)}", flush=True)
                failed += bool(problems)
                continue
            result = conformance.run(example)
            failed += not result.passed
            mark = "pass" if result.passed else "FAIL"
            print(f"{mark}  {arch}  {result.seconds:6.1f} s  {example.source}", flush=True)
            if not result.passed:
                print("".join(f"      {line}\n" for line in result.problems), end="")
                print("".join(f"      | {line}\n" for line in result.output.splitlines()[-12:]), end="", flush=True)
    for source in unlisted(options.sdk):
        print(f"not in the table: {source}")
    total = len(chosen) * len(options.arch or [1])
    print(f"{total - failed} of {total} passed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
