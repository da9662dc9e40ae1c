"""What is said of a name that is not in the package: that it is not there, and what is near it."""

from __future__ import annotations

import difflib
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_MOST = 5


def missing(name: str, module: Mapping[str, object]) -> AttributeError:
    """Make the error for a name that is not there."""
    known = [key for key, value in module.items() if not (key.startswith("_") or isinstance(value, ModuleType))]
    text = f"softmetal.ttnn has no '{name}'"
    near = _near(name, known)
    if near:
        text += f"; near it are {', '.join(near)}"
    return AttributeError(f"{text} (docs/ttnn.md lists what is there)", name=name)


def _near(name: str, known: Sequence[str]) -> list[str]:
    lower = name.lower()
    parts = [part for part in lower.split("_") if len(part) > 2]
    alike = difflib.get_close_matches(lower, [k.lower() for k in known], n=_MOST, cutoff=0.6)
    sharing = [k.lower() for k in known if any(part in k.lower().split("_") for part in parts)]
    wanted = list(dict.fromkeys([*alike, *sorted(sharing)]))[:_MOST]
    return [next(k for k in known if k.lower() == found) for found in wanted]
