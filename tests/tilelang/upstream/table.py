"""What TileLang's own tests and examples come to on this chip: expected.json, and docs/tilelang-upstream.md made of it.

python tests/tilelang/upstream/table.py results.json    takes over what runs.py found, and writes both
python tests/tilelang/upstream/table.py                 writes the page alone
"""

import json
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
EXPECTED = HERE / "expected.json"
PAGE = HERE.parents[2] / "docs" / "tilelang-upstream.md"
EXAMPLES = "examples"

# Files that are about one GPU's own units or about its compiler, by a part of their name.
LEFT_OUT = {
    "tcgen05|tmem|tma_|tcgen5": "tensor memory, TMA: units that this chip does not have",
    "wgmma|atom_mma|sm70|sm75|sm80|sm120|nvf4|cluster": "matrix instructions and clusters of one GPU",
    "codegen|source_kernel|ldg|ldst|pdl": "CUDA source and its instructions",
    "nvrtc|cutedsl|cython|cupti": "other execution backends",
    "memory_leak": "measures the GPU's memory",
}

# From the error of a case to the reason in the table.
REASONS = (
    (r"takes more than", "takes too long on the simulator"),
    (r"died of signal", "crashes"),
    (
        r"No \S+ calls found|fastmath calls|get_kernel_source|in generated|generated source|'// ---- |^// ---- |"
        r"(assert|in) ''|is not vectorized|calls found|[Ee]xpected .* in |not exercised|__syncthreads|assert \[\] ==|"
        r"should be hoisted|uses_ffi_callee",
        "looks for CUDA text",
    ),
    (r"DID NOT RAISE|DID NOT WARN|Regex pattern did not match", "wants an error of CUDA's"),
    (r"call to (tl|tirx)\.(\S+) is not supported|T\.(\w+) is about one GPU", "a GPU's own instruction"),
    (r"T\.call_extern", "calls a CUDA function"),
    (r"CUDA|_cuda_|expected cuda|accelerator", "wants CUDA itself"),
    (r"made from a pointer|neither a parameter nor allocated", "tables of pointers into the host's memory"),
    (r"No module named|NameError", "needs a library that is not part of TileLang"),
    (r"TILELANG_TMP_DIR|has no attribute|unexpected keyword|cannot import name|\.dynamic_sym", "another version"),
    (r"of float64 is not supported", "functions of float64"),
    (r"logical bit count|assert None == |is <function copy|'__log' in", "another version"),
    (r"target\.build\.llvm|FileNotFoundError", "needs LLVM or TileLang's own sources"),
    (r"quant_tl\.float\(\), quant_ref", "its check divides where the kernel multiplies by the inverse"),
    (r"5932 > 81 \(1\.00% allowed", "checked to less than a unit of float16"),
    (r"not close|not equal!|allclose|mismatched|check failed|assert tensor", "numbers differ"),
    (r"Auto-tuning failed", "tunes more than the simulator does in the time"),
    (r"expected a vectorized", "looks for CUDA text"),
    (r"bytes of L1", "does not fit L1"),
    (r"IndexError|^AssertionError\s*$", "not made for small sizes"),
    (r"launches nothing", "wants an error at the call; here it comes when the kernel is compiled"),
)


def reason_of(text: str) -> str:
    for pattern, reason in REASONS:
        if re.search(pattern, text):
            return reason
    return next((line for line in text.splitlines() if line.strip()), "no message")[:100]


def taken_over(results: dict, known: dict) -> dict:
    """Expected outcomes with what a run found; files that it did not run stay as they are."""
    expected = dict(known)
    for file, cases in results.items():
        reasons: dict[str, list[str]] = {}
        for case, end in cases.items():
            if end["outcome"] in ("failed", "killed"):
                reasons.setdefault(reason_of(end["text"]), []).append(case)
        right = sum(end["outcome"] == "passed" for end in cases.values())
        name = EXAMPLES if file.endswith("examples_run.py") else file
        expected[name] = {"right": right, "not": {reason: sorted(cases) for reason, cases in sorted(reasons.items())}}
    return dict(sorted(expected.items()))


def why_left_out(file: str) -> str | None:
    for pattern, reason in LEFT_OUT.items():
        if re.search(pattern, Path(file).name):
            return reason
    return None


def _row(name: str, entry: dict) -> str:
    wrong = sum(map(len, entry["not"].values()))
    why = "; ".join(f"{reason} ({len(cases)})" for reason, cases in entry["not"].items())
    return f"| {name} | {entry['right']} | {wrong or ''} | {why.replace('|', '/')} |"


def page(expected: dict) -> str:
    """The text of docs/tilelang-upstream.md."""
    tests = {file: entry for file, entry in expected.items() if file != EXAMPLES}
    right = sum(entry["right"] for entry in expected.values())
    wrong = sum(len(cases) for entry in expected.values() for cases in entry["not"].values())
    lines = [
        "# TileLang's own tests and examples",
        "",
        "Run on the simulated chip with only the target changed; what asks for CUDA's tensors gets the host's, marks",
        "that skip without a GPU are lifted. `SOFTMETAL_TILELANG_DIR=<checkout> pytest",
        "tests/tilelang/test_upstream.py` runs them; a case that fails and is not listed in",
        "`tests/tilelang/upstream/expected.json` fails there.",
        "",
        f"{right} cases are right, {wrong} are not. Many of those look for text in the generated CUDA, or for an error",
        "that only a GPU's limits give. Where such a case goes on to compare numbers, they are right: seen once with",
        "every look for text answered with yes.",
        "",
        "| file | right | not | why not |",
        "|---|---|---|---|",
    ]
    for file, entry in tests.items():
        lines.append(
            _row(file.removeprefix("testing/python/").removesuffix(".py").replace("test_tilelang_", ""), entry)
        )
    lines += ["", "Left out, by a part of the file's name:", "", "| name | why |", "|---|---|"]
    lines += [f"| {', '.join(pattern.split('|'))} | {reason} |" for pattern, reason in LEFT_OUT.items()]
    if EXAMPLES in expected:
        lines += ["", "## Examples", "", *_examples(expected[EXAMPLES])]
    return "\n".join(lines) + "\n"


def _examples(entry: dict) -> list[str]:
    """Each example's calls, at the sizes of examples.json."""
    calls = json.loads((HERE / "examples.json").read_text())
    bad = {case: reason for reason, cases in entry["not"].items() for case in cases}
    lines = [
        "Called at the sizes of `tests/tilelang/upstream/examples.json`, each checks its own numbers.",
        "",
        "| example | calls | not right |",
        "|---|---|---|",
    ]
    for file, uses in calls.items():
        stem = file.removesuffix(".py")
        reasons = [reason for case, reason in bad.items() if f"[{stem}-" in case]
        lines.append(f"| {stem} | {len(uses)} | {'; '.join(reasons).replace('|', '/')} |")
    return lines


def main() -> None:
    expected = json.loads(EXPECTED.read_text()) if EXPECTED.exists() else {}
    for results in sys.argv[1:]:
        expected = taken_over(json.loads(Path(results).read_text()), expected)
    EXPECTED.write_text(json.dumps(expected, indent=1) + "\n")
    PAGE.write_text(page(expected))


if __name__ == "__main__":
    main()
