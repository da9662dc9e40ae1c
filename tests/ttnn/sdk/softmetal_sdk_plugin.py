"""What the conftest of TT-Metalium's tree gives its tests, on simulated devices: a pytest plugin for test_sdk.py."""

from __future__ import annotations

import pytest

import softmetal_ttnn_finder

softmetal_ttnn_finder.install(first=True)
import ttnn  # noqa: E402 - only now it is softmetal's


@pytest.fixture
def device_params(request):
    return getattr(request, "param", {})


@pytest.fixture
def device(device_params):
    opened = ttnn.open_device(device_id=0, **device_params)
    yield opened
    ttnn.close_device(opened)


@pytest.fixture
def mesh_device(request, device_params):
    rows_and_columns = getattr(request, "param", (1, 1))
    config = device_params.pop("fabric_config", None)
    if config is not None:
        ttnn.set_fabric_config(config)
    opened = ttnn.open_mesh_device(ttnn.MeshShape(*rows_and_columns), **device_params)
    yield opened
    ttnn.close_device(opened)
