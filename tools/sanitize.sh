#!/usr/bin/env bash
# The C++ tests under AddressSanitizer and UndefinedBehaviorSanitizer, in their own build folder.
set -euo pipefail
cd "$(dirname "$0")/.."
jobs=${1:-$(nproc)}
cmake -S . -B build-sanitize -G Ninja -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DSOFTMETAL_SANITIZE=ON -DSOFTMETAL_BENCHMARKS=OFF \
    -DSOFTMETAL_ROOMS='riscv;tensix;chip;kernel;report;host' -DPython_EXECUTABLE="$PWD/.venv/bin/python" >/dev/null
cmake --build build-sanitize -j"$jobs"
ctest --test-dir build-sanitize -j"$jobs" --output-on-failure --no-tests=error
