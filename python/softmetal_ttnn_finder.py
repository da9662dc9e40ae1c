"""Makes `import ttnn` find softmetal's module of that name where the real package is absent. Imports nothing itself.

Beside the package, not in it, because `softmetal.pth` imports it at the start of every Python: it must cost nothing.
"""

import sys

_OURS = "softmetal.ttnn"


class _Loader:
    def __init__(self, name):
        self._name = name

    def create_module(self, spec):
        import importlib

        del spec
        module = importlib.import_module(self._name)
        self._spec = module.__spec__
        return module

    def exec_module(self, module):
        # The import system has just named it anew; it keeps its own name, of which there is one module.
        module.__spec__ = self._spec


class Finder:
    """Answers for `ttnn` and what is in it, after all other finders or before them."""

    def find_spec(self, name, path=None, target=None):
        """Return where `ttnn` or a part of it is, or None for any other name."""
        del path, target
        if name != "ttnn" and not name.startswith("ttnn."):
            return None
        if name != "ttnn" and getattr(sys.modules.get("ttnn"), "__name__", _OURS) != _OURS:
            return None
        import importlib.util

        ours = _OURS + name[len("ttnn") :]
        return importlib.util.spec_from_loader(name, _Loader(ours)) if importlib.util.find_spec(ours) else None


def install(first=False):
    """Let `import ttnn` find softmetal's, at last, or `first`: even where the real package is there."""
    installed = next((i for i, finder in enumerate(sys.meta_path) if isinstance(finder, Finder)), None)
    if installed is not None and not first:
        return
    sys.meta_path[:] = [finder for finder in sys.meta_path if not isinstance(finder, Finder)]
    sys.meta_path.insert(0 if first else len(sys.meta_path), Finder())


install()
