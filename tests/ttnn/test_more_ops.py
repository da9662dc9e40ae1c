"""Tables of ops next to torch: each on a shape that fills its tiles and one that does not, in bf16 and fp32."""

from __future__ import annotations

import math

import pytest
import torch
from torch.nn import functional

from softmetal import KernelFault, UnsupportedError, UserError, ttnn

SHAPES = [(torch.float32, (2, 33, 40)), (torch.bfloat16, (64, 32))]


def on_device(values, device, layout=ttnn.TILE_LAYOUT, **settings):
    return ttnn.from_torch(values, layout=layout, device=device, **settings)


def close(result, expected, tolerance=3e-3):
    found = ttnn.to_torch(result)
    assert list(found.shape) == list(expected.shape)
    room = max(tolerance, 8e-3 if found.dtype == torch.bfloat16 else 0)
    torch.testing.assert_close(found.double(), expected.double(), rtol=room, atol=room)


# The op's numbers, what torch computes, the range of the elements.
UNARY = {
    "celu": ((1.5,), lambda x: functional.celu(x, 1.5), (-3, 3)),
    "deg2rad": ((), torch.deg2rad, (-180, 180)),
    "digamma": ((), torch.digamma, (0.5, 4)),
    "fill": ((2.5,), lambda x: torch.full_like(x, 2.5), (-1, 1)),
    "hardshrink": ((0.7,), lambda x: functional.hardshrink(x, 0.7), (-3, 3)),
    "hardswish": ((), functional.hardswish, (-5, 5)),
    "hardtanh": ((-0.5, 2.0), lambda x: functional.hardtanh(x, -0.5, 2.0), (-3, 3)),
    "heaviside": ((0.5,), lambda x: torch.heaviside(x, torch.tensor(0.5, dtype=x.dtype)), (-1, 1)),
    "i0": ((), torch.i0, (-3, 3)),
    "i1": ((), torch.special.i1, (-3, 3)),
    "identity": ((), lambda x: x, (-3, 3)),
    "isneginf": ((), torch.isneginf, (-1, 1)),
    "isposinf": ((), torch.isposinf, (-1, 1)),
    "log10": ((), torch.log10, (0.1, 9)),
    "log2": ((), torch.log2, (0.1, 9)),
    "log_sigmoid": ((), functional.logsigmoid, (-30, 30)),
    "rad2deg": ((), torch.rad2deg, (-3, 3)),
    "relu6": ((), functional.relu6, (-2, 9)),
    "relu_max": ((1.5,), lambda x: x.clamp(0, 1.5), (-3, 3)),
    "relu_min": ((1.5,), lambda x: x.clamp(min=1.5), (-3, 3)),
    "round": ((), torch.round, (-9, 9)),
    "rpow": ((2.0,), lambda x: 2.0**x, (-3, 3)),
    "selu": ((), functional.selu, (-3, 3)),
    "signbit": ((), torch.signbit, (-3, 3)),
    "softplus": ((2.0, 15.0), lambda x: functional.softplus(x, 2.0, 15.0), (-9, 9)),
    "softshrink": ((0.7,), lambda x: functional.softshrink(x, 0.7), (-3, 3)),
    "swish": ((), functional.silu, (-3, 3)),
    "tanhshrink": ((), functional.tanhshrink, (-3, 3)),
    "threshold": ((0.5, -7.0), lambda x: functional.threshold(x, 0.5, -7.0), (-3, 3)),
}


@pytest.mark.parametrize("name", UNARY)
def test_unary(device, name):
    numbers, expected, (low, high) = UNARY[name]
    for dtype, shape in SHAPES:
        values = (torch.rand(shape) * (high - low) + low).to(dtype)
        if name.endswith("inf"):
            values.view(-1)[:2] = torch.tensor([math.inf, -math.inf])
        if name == "heaviside":
            values.view(-1)[:3] = 0
        close(getattr(ttnn, name)(on_device(values, device), *numbers), expected(values.float()))


def test_rounding_to_decimals(device):
    values = torch.tensor([[1.234, -2.345, 17.5, 250.0]])
    for decimals in (1, -1):
        close(ttnn.round(on_device(values, device), decimals), torch.round(values, decimals=decimals), 1e-5)


BINARY = {
    "atan2": (torch.atan2, (-3, 3)),
    "floor_div": (lambda a, b: torch.div(a, b, rounding_mode="floor"), (0.5, 9)),
    "fmod": (torch.fmod, (0.5, 9)),
    "hypot": (torch.hypot, (-3, 3)),
    "logaddexp": (torch.logaddexp, (-9, 9)),
    "logaddexp2": (torch.logaddexp2, (-9, 9)),
    "logical_and": (torch.logical_and, (0, 2)),
    "logical_or": (torch.logical_or, (0, 2)),
    "logical_xor": (torch.logical_xor, (0, 2)),
    "remainder": (torch.remainder, (0.5, 9)),
    "squared_difference": (lambda a, b: (a - b) ** 2, (-3, 3)),
    "xlogy": (torch.xlogy, (0.1, 3)),
}


@pytest.mark.parametrize("name", BINARY)
def test_binary(device, name):
    expected, (low, high) = BINARY[name]
    for dtype, shape in SHAPES:
        a = (torch.rand(shape) * (high - low) + low).to(dtype)
        b = (torch.rand(shape[-1]) * (high - low) + low).to(dtype)
        if name.startswith("logical"):
            a, b = a.round().clamp(0, 1), b.round().clamp(0, 1)
        if dtype == torch.bfloat16 and name in ("floor_div", "fmod", "remainder"):
            a, b = a.round(), b.round().clamp(min=1)  # a rounded quotient may be the next whole number
        close(getattr(ttnn, name)(on_device(a, device), on_device(b, device)), expected(a.float(), b.float()))


INTEGERS = {
    "add": torch.add,
    "bitwise_and": torch.bitwise_and,
    "bitwise_left_shift": lambda a, b: torch.bitwise_left_shift(a, b % 8),
    "bitwise_or": torch.bitwise_or,
    "bitwise_right_shift": lambda a, b: torch.bitwise_right_shift(a, b % 8),
    "bitwise_xor": torch.bitwise_xor,
    "eq": torch.eq,
    "floor_div": lambda a, b: torch.div(a, b, rounding_mode="floor"),
    "ge": torch.ge,
    "lt": torch.lt,
    "maximum": torch.maximum,
    "minimum": torch.minimum,
    "multiply": torch.mul,
    "remainder": torch.remainder,
}


@pytest.mark.parametrize("name", INTEGERS)
def test_integers(device, name):
    a, b = torch.randint(-99, 99, (33, 40), dtype=torch.int32), torch.randint(1, 9, (33, 40), dtype=torch.int32)
    second = b % 8 if "shift" in name else b
    result = ttnn.to_torch(getattr(ttnn, name)(on_device(a, device), on_device(second, device)))
    assert torch.equal(result.int(), INTEGERS[name](a, b).int())


def test_ternary(device):
    a, b, c = (torch.rand(33, 40) + 0.5 for _ in range(3))
    x, y, z = (on_device(t, device) for t in (a, b, c))
    close(ttnn.addcmul(x, y, z, value=0.5), torch.addcmul(a, b, c, value=0.5))
    close(ttnn.addcdiv(x, y, z, value=2.0), torch.addcdiv(a, b, c, value=2.0))
    close(ttnn.lerp(x, y, 0.3), torch.lerp(a, b, 0.3))
    close(ttnn.lerp(x, y, z), torch.lerp(a, b, c))
    close(ttnn.mac(x, y, 2.0), a * b + 2)
    close(ttnn.addalpha(x, y, 3.0), a + 3 * b)
    close(ttnn.subalpha(x, y, 3.0), a - 3 * b)


# What the op is given beside the tensor, and what torch does.
MOVES = {
    "repeat rows": ((3, 5), lambda t: ttnn.repeat(t, (2, 3)), lambda x: x.repeat(2, 3)),
    "repeat vector": ((5,), lambda t: ttnn.repeat(t, (4,)), lambda x: x.repeat(4)),
    "repeat leading": ((2, 3, 33), lambda t: ttnn.repeat(t, (2, 1, 2, 1)), lambda x: x.repeat(2, 1, 2, 1)),
    "expand": ((3, 1, 33), lambda t: ttnn.expand(t, (2, -1, 4, 33)), lambda x: x.expand(2, -1, 4, 33)),
    "interleave": ((3, 33), lambda t: ttnn.repeat_interleave(t, 3, 0), lambda x: x.repeat_interleave(3, 0)),
    "interleave last": ((3, 33), lambda t: ttnn.repeat_interleave(t, 2, -1), lambda x: x.repeat_interleave(2, -1)),
    "stack": ((3, 33), lambda t: ttnn.stack([t, t], 1), lambda x: torch.stack([x, x], 1)),
    "split": ((3, 70), lambda t: ttnn.split(t, [30, 40], -1)[1], lambda x: x.split([30, 40], -1)[1]),
    "split last": ((7, 33), lambda t: ttnn.split(t, 3)[2], lambda x: x.split(3)[2]),
    "chunk": ((7, 33), lambda t: ttnn.chunk(t, 3)[1], lambda x: x.chunk(3)[1]),
    "pad": (
        (2, 3, 33),
        lambda t: ttnn.pad(t, [(1, 0), (0, 2), (3, 4)], 1.5),
        lambda x: functional.pad(x, (3, 4, 0, 2, 1, 0), value=1.5),
    ),
    "pad last": (
        (3, 33),
        lambda t: ttnn.pad(t, [(2, 0)], -math.inf),
        lambda x: functional.pad(x, (2, 0), value=-math.inf),
    ),
    "triu": ((2, 40, 33), lambda t: ttnn.triu(t, 1), lambda x: x.triu(1)),
    "tril": ((33, 40), lambda t: ttnn.tril(t, -2), lambda x: x.tril(-2)),
}


@pytest.mark.parametrize("layout", [ttnn.TILE_LAYOUT, ttnn.ROW_MAJOR_LAYOUT], ids=str)
@pytest.mark.parametrize("name", MOVES)
def test_moves(device, name, layout):
    shape, op, expected = MOVES[name]
    values = torch.randn(shape).bfloat16()
    result = op(on_device(values, device, layout))
    assert result.layout == layout and torch.equal(ttnn.to_torch(result), expected(values))


@pytest.mark.parametrize("dim", [None, 0, 1, -1])
@pytest.mark.parametrize("keepdim", [False, True])
def test_argmax_and_prod(device, dim, keepdim):
    for dtype in (torch.float32, torch.bfloat16):
        values = torch.randn(3, 34, 33).to(dtype)
        found = ttnn.to_torch(ttnn.argmax(on_device(values, device), dim, keepdim))
        expected = values.argmax() if dim is None else values.argmax(dim, keepdim)
        if dim is None:
            expected = expected.reshape([1] * 3 if keepdim else [1])
        assert torch.equal(found.long(), expected)
    if dim is not None:
        values = torch.rand(3, 34, 33) + 0.5
        close(ttnn.prod(on_device(values, device), dim, keepdim), values.prod(dim, keepdim))


@pytest.mark.parametrize("dim", [0, 1, -1])
def test_cumsum(device, dim):
    values = torch.randint(-4, 5, (3, 34, 70)).float()
    close(ttnn.cumsum(on_device(values, device), dim), values.cumsum(dim), 1e-6)
    close(ttnn.cumsum(on_device(values[0, 0], device), 0), values[0, 0].cumsum(0), 1e-6)


def test_normalisation(device):
    x, weight, bias = torch.randn(2, 33, 70), torch.rand(70), torch.rand(70)
    given = {"weight": on_device(weight, device), "bias": on_device(bias, device)}
    tensor = on_device(x, device)
    close(ttnn.layer_norm(tensor, epsilon=1e-5, **given), functional.layer_norm(x, (70,), weight, bias, 1e-5))
    close(ttnn.rms_norm(tensor, epsilon=1e-5, weight=given["weight"]), functional.rms_norm(x, (70,), weight, 1e-5))
    twice = ttnn.layer_norm(tensor, epsilon=1e-5, residual_input_tensor=tensor)
    close(twice, functional.layer_norm(2 * x, (70,), eps=1e-5))
    picture, mean, var = torch.randn(2, 3, 8, 9), torch.randn(3), torch.rand(3) + 0.5
    statistics = [on_device(t.reshape(1, 3, 1, 1), device) for t in (mean, var)]
    result = ttnn.batch_norm(on_device(picture, device), running_mean=statistics[0], running_var=statistics[1])
    close(result, functional.batch_norm(picture, mean, var))


def test_embedding(device):
    table = torch.randn(10, 70).bfloat16()
    indices = torch.randint(0, 10, (2, 5))
    given = on_device(indices.int(), device, ttnn.ROW_MAJOR_LAYOUT, dtype=ttnn.uint32)
    for layout in (ttnn.ROW_MAJOR_LAYOUT, ttnn.TILE_LAYOUT):
        found = ttnn.embedding(given, on_device(table, device, layout), layout=layout)
        assert found.layout == layout and torch.equal(ttnn.to_torch(found), table[indices])
    with pytest.raises(UserError, match="convert them with"):
        ttnn.embedding(on_device(table, device), on_device(table, device))
    beyond = on_device(torch.tensor([[10]], dtype=torch.int32), device, ttnn.ROW_MAJOR_LAYOUT, dtype=ttnn.uint32)
    with pytest.raises(KernelFault, match="row < kRows"):
        ttnn.embedding(beyond, on_device(table, device))


def test_softmax_that_overflows_as_on_the_chip(device):
    values = torch.tensor([[1.0, 2.0, 3.0], [1000.0, 2000.0, 3.0]])
    result = ttnn.to_torch(ttnn.softmax(on_device(values, device), numeric_stable=False))
    torch.testing.assert_close(result[0], values[0].softmax(0), rtol=2e-3, atol=2e-3)
    assert torch.equal(result[1], torch.zeros(3))
    close(ttnn.softmax(on_device(values, device)), values.softmax(-1))


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda t: ttnn.repeat(t, (0, 1)), "at least 1"),
        (lambda t: ttnn.expand(t, (5, 40)), "cannot become"),
        (lambda t: ttnn.split(t, [1, 2]), "add up|33 elements"),
        (lambda t: ttnn.pad(t, [(-1, 0)]), "at least 0"),
        (lambda t: ttnn.chunk(t, 0), "at least 1"),
        (lambda t: ttnn.bitwise_and(t, t), "no form for DataType.FLOAT32"),
        (lambda t: ttnn.argmax(t, 2), "dimension 2"),
    ],
)
def test_wrong_arguments(device, call, said):
    with pytest.raises(UserError, match=said):
        call(on_device(torch.rand(33, 40), device))


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda t: ttnn.batch_norm(t, running_mean=t, running_var=t, training=True), "training"),
        (lambda t: ttnn.max_pool2d(t, 1, 5, 8, 33, 2, 2, 0, return_indices=True), "return_indices"),
    ],
)
def test_what_is_not_supported(device, call, said):
    with pytest.raises(UnsupportedError, match=said):
        call(on_device(torch.rand(40, 33), device))
