"""Finds TT-NN's kernels: which are data movement, compute, fabric, or copies for another chip. Knows no compiler."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ENTRY = re.compile(r"\bvoid\s+kernel_main\s*\(|\bTT_KERNEL\s+void\b|\bvoid\s+MAIN\b")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*["<]([^">]+)[">]', re.M)
# What moves data between chips; noc_addr.h is address arithmetic only.
FABRIC = re.compile(
    r'["<](tt_metal/)?fabric/(?!hw/inc/noc_addr\.h)[^">]*[">]|\btt_fabric\b|\berisc\b|\beth_[a-z]'
    r"|WorkerToFabric|FabricConnection|\bfabric_\w+\s*[(<]"
)
COMPUTE = re.compile(
    r'#\s*include\s*["<][^">]*(api/compute|compute_kernel_api|kernel/compute|llk_|ckernel|kernel_lib/[^">]*compute)'
)


@dataclass(frozen=True)
class Kernel:
    path: Path
    name: str  # below TT-NN's folder
    kind: str  # "data movement", "compute", "fabric" or "other chip"

    @property
    def flavours(self) -> tuple[str, ...]:
        return ("unpack", "math", "pack") if self.is_compute else ("brisc", "ncrisc")

    @property
    def is_compute(self) -> bool:
        return looks_like_compute(self.path, own_text(self.path))


@cache
def own_text(path: Path) -> str:
    return path.read_text(errors="replace")


def code_of(text: str) -> str:
    """The text without comments."""
    return re.sub(r"//[^\n]*|/\*.*?\*/", " ", text, flags=re.S)


def looks_like_compute(path: Path, text: str) -> bool:
    if COMPUTE.search(code_of(text)):
        return True
    return "compute" in path.parts and not re.search(r"api/dataflow/(dataflow_api|noc)\.h", text)


class Corpus:
    """A folder with `ttnn/cpp/ttnn/...` below it, as the wheel has it."""

    def __init__(self, folder: Path) -> None:
        self.root = next((f for f in (folder, folder / "ttnn") if (f / "ttnn/cpp/ttnn").is_dir()), None)
        if self.root is None:
            raise FileNotFoundError(f"{folder} has no ttnn/cpp/ttnn: give the folder of TT-NN's wheel, unpacked")
        self.include_dirs = (self.root, self.root / "ttnn/cpp", self.root / "ttnn")
        self._reachable: dict[Path, str] = {}

    def kernels(self) -> list[Kernel]:
        found = []
        for path in sorted((self.root / "ttnn").rglob("*.cpp")):
            if "kernels" in str(path.parent) and ENTRY.search(code_of(own_text(path))):
                found.append(Kernel(path, str(path.relative_to(self.root / "ttnn")), self.kind_of(path)))
        return found

    def kind_of(self, path: Path) -> str:
        if "quasar" in str(path.relative_to(self.root)):
            return "other chip"
        if FABRIC.search(code_of(own_text(path))):
            return "fabric"
        return "compute" if looks_like_compute(path, own_text(path)) else "data movement"

    def device_names(self) -> frozenset[str]:
        """Every word in capitals of TT-Metal's own headers: what a kernel may expect to be there."""
        headers = [
            h for folder in ("hw", "fabric", "hostdevcommon") for h in (self.root / "tt_metal" / folder).rglob("*.h*")
        ]
        return frozenset(w for h in headers for w in re.findall(r"\b[A-Z][A-Z0-9_]+\b", code_of(own_text(h))))

    def includes(self, path: Path) -> list[Path]:
        """The files of TT-NN that a file includes; headers of the device API are not among them."""
        found = []
        for name in INCLUDE.findall(own_text(path)):
            for folder in (path.parent, *self.include_dirs):
                file = (folder / name).resolve()
                if file.is_file() and (self.root / "ttnn").resolve() in file.parents:
                    found.append(file)
                    break
        return found

    def reachable_text(self, path: Path) -> str:
        """The code of a kernel and of every file of TT-NN that it includes."""
        if path not in self._reachable:
            seen, todo = set(), [path.resolve()]
            while todo:
                file = todo.pop()
                if file not in seen:
                    seen.add(file)
                    todo += self.includes(file)
            self._reachable[path] = "\n".join(code_of(own_text(file)) for file in sorted(seen))
        return self._reachable[path]
