"""The census as text: a table by kind, and the reasons for what fails, most frequent first."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

SHOWN = 3


def reason(error: str) -> str:
    """One line that is the same for kernels that fail for the same cause."""
    for line in error.splitlines():
        found = re.search(r"(?:fatal )?error: (.*)", line) or re.search(r"(undefined symbol: .*)", line)
        if found:
            return found[1]
    return error.strip().splitlines()[-1] if error.strip() else "no message"


def render(results: dict[str, dict], counts: Counter) -> str:
    lines = [f"{'kind':<16}{'kernels':>8}{'build':>8}{'share':>9}{'reach unsupported':>19}"]
    for kind in sorted({entry["kind"] for entry in results.values()}):
        entries = [entry for entry in results.values() if entry["kind"] == kind]
        built = sum(entry["ok"] for entry in entries)
        asking = sum(entry["ok"] and entry["unsupported"] for entry in entries)
        lines.append(f"{kind:<16}{len(entries):>8}{built:>8}{100 * built / len(entries):>8.1f}%{asking:>19}")
    for kind in ("fabric", "other chip"):
        lines.append(f"{kind:<16}{counts[kind]:>8}  not counted")
    by_reason = defaultdict(list)
    for name, entry in results.items():
        if not entry["ok"]:
            by_reason[(entry["kind"], reason(entry["error"]))].append(name)
    if by_reason:
        lines += ["", "Kernels that do not build, by the first error:"]
    for (kind, text), names in sorted(by_reason.items(), key=lambda item: (-len(item[1]), item[0])):
        lines.append(f"{len(names):>5}  {kind}: {text}")
        lines += [f"         {name}" for name in names[:SHOWN]]
        if len(names) > SHOWN:
            lines.append(f"         and {len(names) - SHOWN} more")
    return "\n".join(lines)
