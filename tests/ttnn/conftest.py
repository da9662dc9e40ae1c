"""One open device for the tests of the Python host API."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from softmetal import ttnn

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def device() -> Iterator[ttnn.MeshDevice]:
    opened = ttnn.open_device(device_id=0)
    yield opened
    ttnn.close_device(opened)
