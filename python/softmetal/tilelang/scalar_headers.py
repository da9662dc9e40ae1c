"""The headers that scalar kernels include, for a project that is to build elsewhere."""

from __future__ import annotations

import json
import re
from pathlib import Path

INCLUDE = re.compile(r'^#include "((?:softmetal/scalar/)?\w+\.h)"$', re.MULTILINE)
FOLDER = "softmetal/scalar/"


def _folder() -> Path:
    from softmetal import _native

    return Path(json.loads(_native.toolchain_json())["device_include_dir"])


def scalar_headers(files: dict[str, str]) -> dict[str, str]:
    """Path and text of each header under softmetal/scalar/ that one of the kernels includes, or such a header does."""
    wanted = [name for text in files.values() for name in INCLUDE.findall(text) if name.startswith(FOLDER)]
    headers: dict[str, str] = {}
    while wanted:
        name = wanted.pop()
        if name not in headers:
            headers[name] = (_folder() / name).read_text(encoding="utf-8")
            wanted += [FOLDER + beside for beside in INCLUDE.findall(headers[name])]
    return headers
