#!/usr/bin/env bash
# Brings a fresh Debian machine to where softmetal builds: missing Debian packages, then .venv with the pinned PyPI packages.
set -euo pipefail
cd "$(dirname "$0")/.."

have_package() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'install ok installed'; }

install_debian_packages() {
    local missing=() package
    while read -r package; do
        # A Python that has venv and ensurepip already (from elsewhere than Debian) needs no python3-venv.
        if [ "$package" = python3-venv ] && python3 -c 'import venv, ensurepip' 2>/dev/null; then continue; fi
        have_package "$package" || missing+=("$package")
    done <tools/debian-packages.txt
    [ ${#missing[@]} -eq 0 ] && return
    local sudo=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "softmetal needs these Debian packages and cannot install them (not root, no sudo): ${missing[*]}" >&2
            exit 1
        }
        sudo=sudo
    fi
    echo "softmetal: installing Debian packages: ${missing[*]}"
    $sudo apt-get update -qq
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

install_python_packages() {
    local wanted stamp=.venv/.requirements
    wanted=$(sha256sum requirements.txt)
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && return
    echo "softmetal: installing Python packages into .venv"
    [ -x .venv/bin/python ] || python3 -m venv .venv
    # Two steps: with torch there, nothing pulls another build of it.
    .venv/bin/pip install --quiet --disable-pip-version-check "$(grep '^torch==' requirements.txt)"
    .venv/bin/pip install --quiet --disable-pip-version-check -r requirements.txt
    echo "$wanted" >"$stamp"
}

install_debian_packages
install_python_packages
