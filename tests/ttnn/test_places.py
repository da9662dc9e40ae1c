"""Layouts, types and places of tensors on a device change there: nothing goes by way of the host."""

from __future__ import annotations

import pytest
import torch

from softmetal import ttnn

GRID = ttnn.CoreRangeSet([ttnn.CoreRange(ttnn.CoreCoord(0, 0), ttnn.CoreCoord(1, 1))])


def shards(kind, shape):
    spec = ttnn.ShardSpec(GRID, shape, ttnn.ShardOrientation.ROW_MAJOR)
    return ttnn.MemoryConfig(getattr(ttnn.TensorMemoryLayout, f"{kind}_SHARDED"), ttnn.BufferType.L1, spec)


PLACES = {
    "L1": ttnn.L1_MEMORY_CONFIG,
    "height": shards("HEIGHT", (32, 128)),
    "width": shards("WIDTH", (128, 32)),
    "block": shards("BLOCK", (64, 64)),
}


@pytest.fixture
def no_host(monkeypatch):
    def refuse(*given):
        raise AssertionError(f"by way of the host: {given}")

    for name in ("to", "cpu", "to_dtype"):
        monkeypatch.setattr(ttnn.Tensor, name, refuse)


@pytest.mark.parametrize("layout", [ttnn.TILE_LAYOUT, ttnn.ROW_MAJOR_LAYOUT], ids=str)
@pytest.mark.parametrize("dtype", [torch.uint8, torch.bfloat16, torch.float32], ids=str)
@pytest.mark.parametrize("name", PLACES)
def test_places_and_layouts(device, no_host, name, dtype, layout):
    values = (torch.rand(128, 128) * 200).to(dtype)
    other = ttnn.ROW_MAJOR_LAYOUT if layout == ttnn.TILE_LAYOUT else ttnn.TILE_LAYOUT
    there = ttnn.to_memory_config(ttnn.from_torch(values, layout=layout, device=device), PLACES[name])
    turned = ttnn.to_layout(there, other)
    back = ttnn.to_memory_config(turned, ttnn.DRAM_MEMORY_CONFIG)
    assert turned.layout == other and turned.memory_config() == PLACES[name]
    for tensor in (there, turned, back):
        assert torch.equal(ttnn.to_torch(tensor), values)


@pytest.mark.parametrize("shape", [(33, 70), (5,), (2, 40, 31)], ids=str)
def test_bytes_of_ragged_shapes(device, no_host, shape):
    values = torch.randint(0, 255, shape, dtype=torch.uint8)
    rows = ttnn.from_torch(values, device=device)
    tiles = ttnn.to_layout(rows, ttnn.TILE_LAYOUT)
    assert torch.equal(ttnn.to_torch(tiles), values)
    assert torch.equal(ttnn.to_torch(ttnn.to_layout(tiles, ttnn.ROW_MAJOR_LAYOUT)), values)


@pytest.mark.parametrize("dtype", [ttnn.float32, ttnn.bfloat16, ttnn.int32, ttnn.uint16], ids=str)
def test_bytes_to_other_types_and_back(device, no_host, dtype):
    values = torch.arange(64 * 40).reshape(64, 40) % 200
    tensor = ttnn.from_torch(values, dtype=ttnn.uint8, layout=ttnn.TILE_LAYOUT, device=device)
    cast = ttnn.typecast(tensor, dtype)
    assert torch.equal(ttnn.to_torch(cast).int(), values.int())
    assert torch.equal(ttnn.to_torch(ttnn.typecast(cast, ttnn.uint8)).int(), values.int())
