#!/usr/bin/env bash
# build.sh [folder] [jobs] [target]: builds everything, or one target, into the build folder and makes the package importable from .venv, straight from this tree.
set -euo pipefail
cd "$(dirname "$0")/.."
build=${1:-build} jobs=${2:-$(nproc)} target=${3:-all}
log="$build/build.log"
mkdir -p "$build"

if [ ! -f "$build/build.ninja" ]; then
    echo "softmetal: configuring ($log)"
    cmake -S . -B "$build" -G Ninja -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
        -DPython_EXECUTABLE="$PWD/.venv/bin/python" >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
fi
if ! ninja -C "$build" -n "$target" 2>/dev/null | grep -q 'no work to do'; then echo "softmetal: building ($log)"; fi
cmake --build "$build" -j"$jobs" --target "$target" >"$log" 2>&1 || { tail -n 60 "$log" >&2; exit 1; }

# An import path and a command, instead of an installation: what was built is what runs.
site=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
printf '%s\n' "$PWD/python" "import softmetal_ttnn_finder" >"$site/softmetal-tree.pth"
cat >.venv/bin/softmetal <<EOF
#!$PWD/.venv/bin/python
from softmetal.cli import main

main()
EOF
chmod +x .venv/bin/softmetal
