"""`softmetal run FILE.py`: a script runs as `python FILE.py` would, except that `import ttnn` is softmetal's."""

from __future__ import annotations

import runpy
import sys
import traceback
from typing import TYPE_CHECKING

import softmetal_ttnn_finder
from softmetal._errors import UserError

if TYPE_CHECKING:
    from pathlib import Path

_STOPPED_BY_KEYBOARD = 130  # as shells say it


def run_script(script: Path, arguments: list[str]) -> int:
    """Run a script with arguments; returns its exit code. An exception in it is shown as Python would."""
    if not script.is_file():
        raise UserError(f"{script} does not exist")
    softmetal_ttnn_finder.install(first=True)
    sys.argv = [str(script), *arguments]
    sys.path.insert(0, str(script.resolve().parent))
    try:
        runpy.run_path(str(script), run_name="__main__")
    except SystemExit as end:
        if end.code is None or isinstance(end.code, int):
            return end.code or 0
        print(end.code, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
        return _STOPPED_BY_KEYBOARD
    except BaseException as error:
        frames = error.__traceback__
        while frames is not None and frames.tb_frame.f_code.co_filename != str(script):
            frames = frames.tb_next
        traceback.print_exception(type(error), error, frames or error.__traceback__)
        return 1
    return 0
