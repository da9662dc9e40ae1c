"""`python -m reference` (with tools/ on the path): writes docs/reference/host and docs/reference/device."""

from __future__ import annotations

import sys
from pathlib import Path

from . import pages, parse, rules, worlds


def reference() -> dict[Path, str]:
    """Every page of the reference, by its path in the tree."""
    host = parse.parse(worlds.host())
    device = [name for world in worlds.device() for name in parse.parse(world)]
    folder = Path("docs/reference")
    return {
        **{folder / "host" / p: t for p, t in pages.write(host, pages.HOST, "include", "Host API").items()},
        **{folder / "device" / p: t for p, t in pages.write(device, pages.DEVICE, "device", "Device API").items()},
    }


def main() -> int:
    """Writes the pages; names without a comment are listed, and are an error."""
    written = reference()
    for folder in {path.parent for path in written}:
        (parse.ROOT / folder).mkdir(parents=True, exist_ok=True)
        for old in (parse.ROOT / folder).glob("*.md"):
            if folder / old.name not in written:
                old.unlink()
    for path, text in written.items():
        (parse.ROOT / path).write_text(text)
    print(f"{len(written)} pages in docs/reference")
    names = parse.parse(worlds.host()) + [n for w in worlds.device() for n in parse.parse(w)]
    missing = rules.without_purpose(names)
    print("\n".join(f"no comment: {place}" for place in missing), end="\n" if missing else "")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
