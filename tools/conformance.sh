#!/bin/sh
# Builds and runs the programming examples of a TT-Metalium source tree: conformance.sh SDK BUILD "ARCH ..." JOBS
set -e
sdk=$1 build=$2 archs=$3 jobs=$4
[ -n "$sdk" ] || { echo "make conformance needs SDK=FOLDER, a TT-Metalium source tree" >&2; exit 2; }
root=$(cd "$(dirname "$0")/.." && pwd)
set -- --sdk "$sdk" --build "$build" --jobs "$jobs"
for arch in $archs; do set -- "$@" --arch "$arch"; done
PYTHONPATH="$root/tools" exec "$root/.venv/bin/python" -m conformance "$@"
