"""Runs TileLang's own tests on the simulated chip, case by case: what each came to, also where one hangs or crashes.

SOFTMETAL_TILELANG_DIR=<checkout> python tests/tilelang/upstream/runs.py --results results.json [--seconds 120] FILE...

Knows how to run pytest and to watch it; what passes and why not is for expected.json and table.py.
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
COLLECTION_SECONDS = 120  # to import a file and list its cases


def read_log(log: Path) -> list[dict]:
    if not log.exists():
        return []
    return [json.loads(line) for line in log.read_text().splitlines() if line.endswith("}")]


def _watch(process: subprocess.Popen, log: Path, seconds: float) -> dict | None:
    """Waits for the process; kills it where one case takes too long. The last event where it was killed or died."""
    seen, since = 0, time.monotonic()
    while True:
        try:
            process.wait(timeout=0.2)
        except subprocess.TimeoutExpired:
            size = log.stat().st_size if log.exists() else 0
            if size != seen:
                seen, since = size, time.monotonic()
            limit = seconds if seen else COLLECTION_SECONDS
            if time.monotonic() - since < limit:
                continue
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            return {"event": "killed", "why": f"takes more than {limit:.0f} s"}
        if process.returncode >= 0:
            return None
        return {"event": "killed", "why": f"died of signal {-process.returncode}"}


def run_file(checkout: Path, file: str, seconds: float, known: dict[str, dict] | None = None) -> dict[str, dict]:
    """Cases of one file with their outcome ("passed", "failed", "skipped", "killed"), text and seconds."""
    cases: dict[str, dict] = dict(known or {})
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "log"
        while True:
            log.unlink(missing_ok=True)
            done = Path(folder) / "done.json"
            done.write_text(json.dumps(sorted(cases)))
            command = [sys.executable, "-m", "pytest", "-q", "-p", "as_tenstorrent", "-p", "no:cacheprovider"]
            command += ["-c", os.devnull, f"--rootdir={checkout}", file]
            environment = {
                **os.environ,
                "PYTHONPATH": os.pathsep.join([str(HERE), os.environ.get("PYTHONPATH", "")]),
                "SOFTMETAL_UPSTREAM_LOG": str(log),
                "SOFTMETAL_UPSTREAM_DONE": str(done),
            }
            with Path(folder, "out").open("w") as out:
                process = subprocess.Popen(
                    command, cwd=checkout, env=environment, stdout=out, stderr=out, start_new_session=True
                )
                end = _watch(process, log, seconds)
            running = None
            for event in read_log(log):
                if event["event"] == "start":
                    running = event["case"]
                elif event["event"] == "end":
                    cases[event["case"]] = {key: event[key] for key in ("outcome", "text", "seconds")}
                    running = None
            if end is None:
                if not cases and process.returncode not in (0, 5):
                    cases[""] = {"outcome": "failed", "text": Path(folder, "out").read_text()[-3000:], "seconds": 0}
                return cases
            cases[running or ""] = {"outcome": "killed", "text": end["why"], "seconds": seconds}
            if running is None:
                return cases


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--results", required=True, help="a JSON file; what it has already is kept")
    parser.add_argument("--seconds", type=float, default=120, help="for one case")
    parser.add_argument("--again", action="store_true", help="only cases that were not right in the results so far")
    parser.add_argument("files", nargs="+", help="relative to the checkout, or absolute")
    arguments = parser.parse_args()
    checkout = Path(os.environ["SOFTMETAL_TILELANG_DIR"]).resolve()
    results = Path(arguments.results)
    for file in arguments.files:
        began = time.monotonic()
        kept = json.loads(results.read_text()) if results.exists() else {}
        known = {case: end for case, end in kept.get(file, {}).items() if end["outcome"] == "passed"}
        cases = run_file(checkout, file, arguments.seconds, known if arguments.again else None)
        kept = json.loads(results.read_text()) if results.exists() else {}
        kept[file] = cases
        results.write_text(json.dumps(dict(sorted(kept.items())), indent=1))
        passed = sum(case["outcome"] == "passed" for case in cases.values())
        bad = sum(case["outcome"] in ("failed", "killed") for case in cases.values())
        print(f"{file}: {passed} right, {bad} not, {time.monotonic() - began:.0f} s", flush=True)


if __name__ == "__main__":
    main()
