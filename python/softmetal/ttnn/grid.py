"""A grid of cores by its size."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["CoreGrid"]


@dataclass(frozen=True, kw_only=True)
class CoreGrid:
    """A grid of cores, from the first core on.

    Args:
        x: columns.
        y: rows.

    """

    x: int
    y: int

    @property
    def num_cores(self) -> int:
        """Cores in all."""
        return self.x * self.y
