"""`import ttnn`, `softmetal run FILE.py`, what an import costs, and Ctrl-C: each in a Python of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import softmetal

PACKAGE = Path(softmetal.__file__).parents[1]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(PACKAGE)}


def python(*arguments, cwd=None, **settings):
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, cwd=cwd, env=ENVIRONMENT, check=False, **settings
    )


def softmetal_run(*arguments, cwd):
    return python("-c", "import sys; from softmetal.cli import main; main()", "run", *arguments, cwd=cwd)


SAME_MODULES = """
import softmetal_ttnn_finder
import ttnn, ttnn.device, ttnn.model_preprocessing
from ttnn.device import Arch
import softmetal.ttnn, softmetal.ttnn.device
assert ttnn is softmetal.ttnn and ttnn.device is softmetal.ttnn.device and ttnn.__name__ == "softmetal.ttnn"
assert ttnn.__spec__.name == "softmetal.ttnn"
try:
    import ttnn.nonsense
except ModuleNotFoundError as error:
    print(error)
"""


def test_import_ttnn_is_softmetals_module(tmp_path):
    done = python("-c", SAME_MODULES, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "ttnn.nonsense" in done.stdout


def test_an_installation_knows_the_name_from_the_start(tmp_path):
    (tmp_path / "softmetal.pth").write_text((PACKAGE / "softmetal.pth").read_text())
    code = f"import site, sys; site.addsitedir({str(tmp_path)!r}); assert 'softmetal' not in sys.modules; "
    code += "import ttnn; print(ttnn.__name__)"
    assert python("-c", code, cwd=tmp_path).stdout == "softmetal.ttnn\n"


def test_a_real_ttnn_goes_first_unless_softmetal_runs_the_script(tmp_path):
    (tmp_path / "ttnn").mkdir()
    (tmp_path / "ttnn/__init__.py").write_text("real = True\n")
    script = tmp_path / "script.py"
    script.write_text("import softmetal, ttnn\nprint(hasattr(ttnn, 'real'))\n")
    assert python(str(script), cwd=tmp_path).stdout == "True\n"
    assert softmetal_run("script.py", cwd=tmp_path).stdout == "False\n"


def test_scripts_get_their_arguments_and_give_their_exit_code(tmp_path):
    script = tmp_path / "script.py"
    script.write_text("import sys, helper\nprint(sys.argv, __name__)\nsys.exit(int(sys.argv[-1]))\n")
    (tmp_path / "helper.py").write_text("")
    done = softmetal_run("script.py", "--seed", "3", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (3, "['script.py', '--seed', '3'] __main__\n")
    script.write_text("import ttnn\nttnn.exp(ttnn.ones((2, 2)))\n")
    done = softmetal_run("script.py", cwd=tmp_path)
    assert done.returncode == 1 and "runpy" not in done.stderr
    assert 'script.py", line 2' in done.stderr and "UserError: ttnn.exp: a tensor of shape" in done.stderr
    assert "does not exist" in softmetal_run("no.py", cwd=tmp_path).stderr


@pytest.mark.parametrize(("module", "seconds"), [("softmetal.ttnn", 0.3), ("softmetal_ttnn_finder", 0.01)])
def test_import_is_quick_and_brings_no_torch(module, seconds):
    code = (
        "import sys, time; begin = time.process_time(); import " + module + "; "
        "print(time.process_time() - begin, any(m in sys.modules for m in ('torch', 'numpy', 'tilelang', 'IPython')))"
    )
    runs = [python("-c", code).stdout.split() for _ in range(4)]
    assert min(float(run[0]) for run in runs) < seconds  # of a processor: others may be busy too
    assert all(run[1] == "False" for run in runs)


SPIN = """
from softmetal import ttnn

HEAD = '#include "api/dataflow/dataflow_api.h"\\nvoid kernel_main() { '
KERNEL = HEAD + "volatile uint32_t x = 0; while (x < 4000000000u) x = x + 1; }"
PRINT = HEAD + 'DPRINT << "alive" << ENDL(); }'

device = ttnn.open_device(device_id=0)

def run(source):
    program = ttnn.CreateProgram()
    ttnn.CreateKernelFromString(program, source, ttnn.CoreCoord(0, 0))
    ttnn.EnqueueProgram(device, program)

print("started", flush=True)
try:
    run(KERNEL)
except KeyboardInterrupt:
    print("interrupted", flush=True)
run(PRINT)
ttnn.close_device(device)
print("went on")
"""


@pytest.mark.parametrize("twice", [False, True], ids=["", "and the next one too"])
def test_ctrl_c_stops_a_simulation_and_leaves_the_interpreter_usable(tmp_path, twice):
    code = (
        SPIN.replace("\nrun(PRINT)", "\ntry:\n    run(KERNEL)\nexcept KeyboardInterrupt:\n    pass\nrun(PRINT)")
        if twice
        else SPIN
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
        env=ENVIRONMENT,
        # A shell starts what runs in the background with the signal ignored.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    try:
        assert process.stdout.readline() == "started\n"
        time.sleep(1.5)  # into the kernel's loop, past the compiler
        process.send_signal(signal.SIGINT)
        assert process.stdout.readline() == "interrupted\n"
        if twice:
            time.sleep(0.7)
            process.send_signal(signal.SIGINT)
        out, error = process.communicate(timeout=20)
    finally:
        process.kill()
    assert process.returncode == 0, error
    assert "alive" in out and out.endswith("went on\n")


NEAR = {"sofmax": "softmax", "group_norm": "layer_norm", "Relu": "relu", "max_pool3d": "max_pool2d"}


@pytest.mark.parametrize("name", NEAR)
def test_a_name_that_is_not_there_says_which_are_near(name):
    from softmetal import ttnn

    with pytest.raises(AttributeError, match=rf"softmetal.ttnn has no '{name}'; near it are .*\b{NEAR[name]}\b"):
        getattr(ttnn, name)
    assert not hasattr(ttnn, "zzz")
