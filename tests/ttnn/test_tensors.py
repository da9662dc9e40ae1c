"""Tensors between torch, numpy, host and device, in every type and layout; first ops against torch."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from softmetal import UserError, ttnn

TYPES = [
    (ttnn.bfloat16, torch.bfloat16, 0.0),
    (ttnn.float32, torch.float32, 0.0),
    (ttnn.bfloat8_b, torch.float32, 2e-2),
    (ttnn.bfloat4_b, torch.float32, 0.3),
    (ttnn.uint32, torch.int64, 0.0),
    (ttnn.int32, torch.int32, 0.0),
    (ttnn.uint16, torch.int32, 0.0),
    (ttnn.uint8, torch.uint8, 0.0),
]
SHAPES = [(32, 32), (1, 1, 5, 7), (2, 3, 40, 70), (64,)]


def host_values(shape, dtype):
    values = torch.arange(int(np.prod(shape)), dtype=torch.float32).reshape(shape)
    return (values % 97).to(dtype) if not dtype.is_floating_point else ((values % 97) / 37 - 1).to(dtype)


@pytest.mark.parametrize("layout", [ttnn.ROW_MAJOR_LAYOUT, ttnn.TILE_LAYOUT], ids=["rows", "tiles"])
@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize(("dtype", "host", "tolerance"), TYPES, ids=[str(t[0]).split(".")[-1] for t in TYPES])
def test_there_and_back(device, dtype, host, tolerance, shape, layout):
    if layout == ttnn.ROW_MAJOR_LAYOUT and tolerance:
        pytest.skip("block floats exist in tiles only")
    values = host_values(shape, host)
    on_device = ttnn.from_torch(values, dtype=dtype, layout=layout, device=device)
    assert list(on_device.shape) == list(shape) and on_device.is_on_device()
    back = ttnn.to_torch(on_device)
    torch.testing.assert_close(back.to(torch.float64), values.to(torch.float64), rtol=0, atol=tolerance)


def test_strides_and_numpy(device):
    values = torch.rand(48, 80).t()
    tensor = ttnn.from_torch(values, dtype=ttnn.float32, layout=ttnn.TILE_LAYOUT, device=device)
    np.testing.assert_array_equal(tensor.to_numpy(), values.numpy())
    np.testing.assert_array_equal(np.asarray(ttnn.from_numpy(values.numpy())), values.numpy())


def test_a_tensor_shows_what_it_is(device):
    tensor = ttnn.full((2, 2), 1.5, dtype=ttnn.float32, device=device)
    assert "1.5" in repr(tensor) and "FLOAT32" in repr(tensor) and "on device" in repr(tensor)
    tensor.deallocate()
    assert "freed" in repr(tensor)
    with pytest.raises(UserError, match="deallocated"):
        ttnn.to_torch(tensor)


UNARY = {"exp": torch.exp, "relu": torch.relu, "sqrt": torch.sqrt, "sigmoid": torch.sigmoid, "neg": torch.neg}


@pytest.mark.parametrize("name", UNARY)
def test_unary_ops(device, name):
    values = torch.rand(3, 40, 70, dtype=torch.bfloat16)
    tensor = ttnn.from_torch(values, layout=ttnn.TILE_LAYOUT, device=device)
    result = ttnn.to_torch(getattr(ttnn, name)(tensor))
    torch.testing.assert_close(result, UNARY[name](values.float()).bfloat16(), rtol=1e-2, atol=1e-2)


PAIRS = [((64, 64), (64, 64)), ((2, 40, 70), (70,)), ((2, 40, 70), (40, 1)), ((1, 70), (2, 40, 1)), ((64, 64), (1, 1))]


@pytest.mark.parametrize(("a", "b"), PAIRS, ids=str)
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.int32], ids=str)
@pytest.mark.parametrize("name", ["add", "subtract", "multiply"])
def test_binary_ops_broadcast(device, name, dtype, a, b):
    x = torch.randint(-50, 50, a).to(dtype)
    y = torch.randint(-50, 50, b).to(dtype)
    operands = [ttnn.from_torch(t, layout=ttnn.TILE_LAYOUT, device=device) for t in (x, y)]
    expected = getattr(torch, name)(x, y)
    torch.testing.assert_close(ttnn.to_torch(getattr(ttnn, name)(*operands)), expected, rtol=1e-2, atol=0)


PRODUCTS = [((64, 96), (96, 32)), ((2, 40, 70), (70, 50)), ((2, 3, 32, 64), (2, 3, 64, 33))]


@pytest.mark.parametrize(("a", "b"), PRODUCTS, ids=str)
def test_matmul(device, a, b):
    x, y = torch.randn(a, dtype=torch.bfloat16), torch.randn(b, dtype=torch.bfloat16)
    operands = [ttnn.from_torch(t, layout=ttnn.TILE_LAYOUT, device=device) for t in (x, y)]
    result = ttnn.to_torch(ttnn.matmul(*operands)).float()
    expected = torch.matmul(x.float(), y.float())
    assert (result - expected).norm() / expected.norm() < 5e-3


@pytest.mark.parametrize(("shape", "dim"), [((64, 64), -1), ((2, 40, 70), -1), ((40, 70), 0)], ids=str)
def test_softmax(device, shape, dim):
    values = torch.randn(shape, dtype=torch.bfloat16)
    result = ttnn.softmax(ttnn.from_torch(values, layout=ttnn.TILE_LAYOUT, device=device), dim=dim)
    expected = torch.softmax(values.float(), dim)
    torch.testing.assert_close(ttnn.to_torch(result).float(), expected, rtol=2e-2, atol=2e-3)


@pytest.mark.parametrize("layout", [ttnn.ROW_MAJOR_LAYOUT, ttnn.TILE_LAYOUT], ids=["rows", "tiles"])
@pytest.mark.parametrize("order", [(0, 2, 1, 3), (0, 1, 3, 2), (3, 1, 0, 2), (1, 0, 2, 3), (2, 3, 1, 0)], ids=str)
def test_permute(device, order, layout):
    values = torch.randn(2, 3, 40, 34, dtype=torch.bfloat16)
    result = ttnn.permute(ttnn.from_torch(values, layout=layout, device=device), order)
    assert torch.equal(ttnn.to_torch(result), values.permute(order))


@pytest.mark.parametrize("layout", [ttnn.ROW_MAJOR_LAYOUT, ttnn.TILE_LAYOUT], ids=["rows", "tiles"])
@pytest.mark.parametrize("shape", [(240, 34), (2, 3, -1), (1, 2, 120, 34), (30, 272)], ids=str)
def test_reshape(device, shape, layout):
    values = torch.randn(2, 3, 40, 34, dtype=torch.bfloat16)
    result = ttnn.reshape(ttnn.from_torch(values, layout=layout, device=device), shape)
    assert torch.equal(ttnn.to_torch(result), values.reshape(shape))


WRONG = [
    (lambda d: ttnn.add(ttnn.ones((2, 3), device=d), ttnn.ones((4, 5), device=d)), "do not broadcast"),
    (lambda d: ttnn.matmul(ttnn.ones((2, 3), device=d), ttnn.ones((4, 5), device=d)), "do not match"),
    (lambda d: ttnn.exp(ttnn.ones((2, 3))), "on the host"),
    (lambda d: ttnn.reshape(ttnn.ones((2, 3), device=d), (4, 4)), "6 elements"),
    (lambda d: ttnn.permute(ttnn.ones((2, 3), device=d), (0, 0)), "each of the 2 dimensions once"),
    (lambda d: ttnn.from_torch(torch.ones(2, 2, dtype=torch.complex64), device=d), "cannot become a tensor"),
]


@pytest.mark.parametrize(("call", "words"), WRONG, ids=range(len(WRONG)))
def test_wrong_operands_are_named(device, call, words):
    with pytest.raises(UserError, match=words):
        call(device)


def test_a_spec_with_shards_of_ones_own_shape(device):
    grid = ttnn.CoreRangeSet([ttnn.CoreRange(ttnn.CoreCoord(0, 0), ttnn.CoreCoord(1, 1))])
    whole = ttnn.TensorSpec((4, 64, 64), ttnn.bfloat16, ttnn.TILE_LAYOUT, buffer_type=ttnn.BufferType.L1)
    spec = whole.sharded((1, 64, 64), grid, ttnn.ShardShapeAlignment.REQUIRED)
    values = torch.rand(4, 64, 64).bfloat16()
    tensor = ttnn.from_torch(values, spec=spec, device=device)
    assert tensor.is_sharded() and torch.equal(ttnn.to_torch(tensor), values)
