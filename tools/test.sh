#!/usr/bin/env bash
# All tests. pytest runs the C++ programs too (tests/test_cpp.py), so that one closing line counts everything.
set -euo pipefail
cd "$(dirname "$0")/.."
SOFTMETAL_BUILD_DIR="$PWD/${1:-build}" exec .venv/bin/python -m pytest tests
