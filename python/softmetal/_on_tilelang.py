"""Registers TileLang's target when TileLang is imported, so that whoever does not use TileLang does not wait for it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.abc import Loader
    from importlib.machinery import ModuleSpec
    from types import ModuleType


def _register() -> None:
    from softmetal import tilelang

    tilelang.register()


class _Loader:
    """TileLang's own loader, with the registration after it."""

    def __init__(self, own: Loader) -> None:
        self._own = own

    def __getattr__(self, name: str) -> object:
        return getattr(self._own, name)

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._own.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        module.__spec__.loader = module.__loader__ = self._own
        self._own.exec_module(module)
        _register()


class _Finder:
    """Stands in front of the other finders until TileLang has been asked for once."""

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        del path, target
        if name != "tilelang":
            return None
        import importlib.util

        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        if spec is not None and spec.loader is not None:
            spec.loader = _Loader(spec.loader)
        return spec


def register_when_imported() -> None:
    """Register now if TileLang has been imported, else as soon as it is."""
    if "tilelang" in sys.modules:
        _register()
    else:
        sys.meta_path.insert(0, _Finder())
