"""Which chip is meant when a program does not say. Knows names only."""

from __future__ import annotations

import os


def default_machine() -> str:
    """Name that SOFTMETAL_ARCH gives, else ``wormhole_b0``."""
    return os.environ.get("SOFTMETAL_ARCH") or "wormhole_b0"
