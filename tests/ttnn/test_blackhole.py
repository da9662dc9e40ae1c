"""The same operations on the other chip: another grid, another DRAM alignment."""

from __future__ import annotations

import pytest
import torch

from softmetal import ttnn


@pytest.fixture(scope="module")
def blackhole():
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOFTMETAL_ARCH", "p150")
        with ttnn.manage_device(device_id=0) as device:
            assert device.arch() == ttnn.Arch.BLACKHOLE and ttnn.is_blackhole(device) and ttnn.is_blackhole()
            yield device


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float32, torch.int32, torch.uint16, torch.uint8], ids=str)
def test_layouts_are_exact(blackhole, dtype):
    values = (torch.rand(3, 40, 70) * 100).to(dtype)
    rows = ttnn.from_torch(values, layout=ttnn.ROW_MAJOR_LAYOUT, device=blackhole)
    tiles = ttnn.to_layout(rows, ttnn.TILE_LAYOUT)
    assert torch.equal(ttnn.to_torch(tiles), values)
    assert torch.equal(ttnn.to_torch(ttnn.to_layout(tiles, ttnn.ROW_MAJOR_LAYOUT)), values)
    moved = ttnn.reshape(ttnn.permute(tiles, (2, 0, 1)), (70, 120))
    assert torch.equal(ttnn.to_torch(moved), values.permute(2, 0, 1).reshape(70, 120))


def test_operations(blackhole):
    x, y = torch.randn(2, 40, 70, dtype=torch.bfloat16), torch.randn(70, 50, dtype=torch.bfloat16)
    a, b = (ttnn.from_torch(t, layout=ttnn.TILE_LAYOUT, device=blackhole) for t in (x, y))
    for result, expected in (
        (a @ b, x.float() @ y.float()),
        (ttnn.softmax(a, -1), torch.softmax(x.float(), -1)),
        (ttnn.sum(a, -1), x.float().sum(-1)),
        (ttnn.relu(a * 2 + row_of_ones(blackhole)), torch.relu(x.float() * 2 + 1)),
    ):
        made = ttnn.to_torch(result).float()
        assert (made - expected).norm() / expected.norm() < 1e-2


def row_of_ones(device):
    return ttnn.ones((1, 70), layout=ttnn.TILE_LAYOUT, device=device)
