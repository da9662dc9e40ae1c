"""Where TileLang's own macros stand: at the user's line that calls them."""

from __future__ import annotations

from pathlib import Path


def hook_spans() -> None:
    """Give statements of macros that TileLang brings (T.reduce_max, ...) the line of the kernel, not their own."""
    from tilelang.language.eager.builder import Builder

    import tilelang

    inside = str(Path(tilelang.__file__).parent)
    original = Builder.set_fileline

    def set_fileline(self, filename: str, lineno: int, name: str) -> None:
        if filename.startswith(inside) and self.macro_fileline_stack:
            filename, lineno, _ = self.macro_fileline_stack[-1]
        original(self, filename, lineno, name)

    Builder.set_fileline = set_fileline
