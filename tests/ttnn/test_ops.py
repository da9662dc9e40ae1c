"""Ops next to torch: element-wise, layouts and types on the device, reductions, slices, joins."""

from __future__ import annotations

import pytest
import torch

from softmetal import UserError, ttnn


def on_device(values, device, layout=ttnn.TILE_LAYOUT, **settings):
    return ttnn.from_torch(values, layout=layout, device=device, **settings)


def close(result, expected, tolerance=1e-2):
    torch.testing.assert_close(ttnn.to_torch(result).double(), expected.double(), rtol=tolerance, atol=tolerance)


TORCH_NAMES = {
    "gelu": torch.nn.functional.gelu,
    "silu": torch.nn.functional.silu,
    "mish": torch.nn.functional.mish,
    "hardsigmoid": torch.nn.functional.hardsigmoid,
    "softsign": torch.nn.functional.softsign,
    "cbrt": lambda x: x.sign() * x.abs() ** (1 / 3),
    "eqz": lambda x: x == 0,
    "nez": lambda x: x != 0,
    "gtz": lambda x: x > 0,
    "gez": lambda x: x >= 0,
    "ltz": lambda x: x < 0,
    "lez": lambda x: x <= 0,
}
DOMAINS = {
    "acosh": (1, 3),
    "log": (0.1, 3),
    "sqrt": (0, 3),
    "rsqrt": (0.1, 3),
    "reciprocal": (0.2, 3),
    **dict.fromkeys(["asin", "acos", "atanh", "erfinv"], (-0.9, 0.9)),
    "log1p": (-0.5, 3),
}


# One of each kind: each compiles a kernel, and what the functions compute is measured elsewhere (docs/numerics.md).
SOME = ["acosh", "cbrt", "eqz", "floor", "gelu", "isinf", "log1p", "reciprocal", "rsqrt", "sigmoid", "tanh"]


@pytest.mark.parametrize("name", SOME)
def test_unary_op(device, name):
    low, high = DOMAINS.get(name, (-3, 3))
    values = torch.rand(2, 33, 40) * (high - low) + low
    values[0, 0, 0] = 0 if low <= 0 <= high else low
    if name.startswith("is"):
        values[0, :3, 0] = torch.tensor([float("nan"), float("inf"), -float("inf")])
    expected = TORCH_NAMES.get(name) or getattr(torch, name)
    close(getattr(ttnn, name)(on_device(values, device)), expected(values), 2e-3)


@pytest.mark.parametrize("name", ["divide", "ge", "maximum", "pow", "rsub"])
def test_binary_ops_with_tensors_and_numbers(device, name):
    a = torch.rand(40, 70) * 2 + 0.5
    b = torch.rand(70) * 2 + 0.5
    b[:5] = a[0, :5]
    expected = getattr(torch, {"rsub": "rsub"}.get(name, name))
    operands = [on_device(t, device, dtype=ttnn.float32) for t in (a, b)]
    close(getattr(ttnn, name)(*operands), expected(a, b), 2e-3)
    number = torch.tensor(float(a[3, 3]))
    close(getattr(ttnn, name)(operands[0], float(number)), expected(a, number), 2e-3)


def test_operators_and_numbers(device):
    a, b = torch.rand(33, 40) + 1, torch.rand(33, 40) + 1
    x, y = on_device(a, device), on_device(b, device)
    close(2 * x - y / 4 + 1, 2 * a - b / 4 + 1, 1e-4)
    close(1 - x, 1 - a, 1e-4)
    close(1 / x, 1 / a, 1e-4)
    close(-x + abs(y), b - a, 1e-4)
    close(ttnn.clamp(x, 1.2, 1.5), a.clamp(1.2, 1.5), 1e-6)
    close(ttnn.clamp(x, max=1.5), a.clamp(max=1.5), 1e-6)
    close(ttnn.leaky_relu(x - 1.5, 0.1), torch.nn.functional.leaky_relu(a - 1.5, 0.1), 1e-5)
    close(ttnn.elu(x - 1.5, 0.7), torch.nn.functional.elu(a - 1.5, 0.7), 1e-5)
    with pytest.raises(TypeError):
        x + "one"
    assert ttnn.to_torch(x == x).all() and not ttnn.to_torch(x != x).any()
    assert bool(ttnn.ones((1,), device=device)) and len({x, y, x}) == 2
    out = ttnn.zeros((33, 40), dtype=ttnn.float32, layout=ttnn.TILE_LAYOUT, device=device)
    ttnn.add(x, y, output_tensor=out)
    close(out, a + b, 1e-6)
    ttnn.exp(x, output_tensor=out)
    close(out, a.exp(), 1e-5)


def test_where(device):
    condition, a, b = torch.rand(33, 40) > 0.5, torch.rand(33, 40), torch.rand(40)
    chosen = on_device(condition.float(), device)
    a[0, 0], a[5, 7] = float("inf"), float("nan")  # not chosen, they must not show
    condition[0, 0] = condition[5, 7] = False
    chosen = on_device(condition.float(), device)
    x, y = on_device(a, device), on_device(b, device)
    assert torch.equal(ttnn.to_torch(ttnn.where(chosen, x, y)), torch.where(condition, a, b))
    close(ttnn.where(chosen, 2.5, y), torch.where(condition, 2.5, b), 1e-6)
    close(ttnn.where(chosen, -1.0, float("-inf")), torch.where(condition, -1.0, float("-inf")), 1e-6)
    half = ttnn.where(on_device(condition[:, :1].float(), device), on_device(b.bfloat16(), device), 0.0)
    assert half.dtype == ttnn.bfloat16 and list(half.shape) == [33, 40]
    close(half, torch.where(condition[:, :1], b, 0.0), 1e-2)


EXACT = [torch.bfloat16, torch.float32, torch.int32, torch.uint16, torch.uint8]


def whole_numbers(shape, dtype):
    values = torch.randint(0, 200, shape)
    return (values * 1.0001).to(dtype) if dtype.is_floating_point else values.to(dtype)


@pytest.mark.parametrize("shape", [(5,), (7, 33), (64, 64), (2, 3, 40, 70)], ids=str)
@pytest.mark.parametrize("dtype", EXACT, ids=str)
def test_layouts_are_exact(device, dtype, shape):
    values = whole_numbers(shape, dtype)
    rows = on_device(values, device, ttnn.ROW_MAJOR_LAYOUT)
    tiles = ttnn.to_layout(rows, ttnn.TILE_LAYOUT)
    assert tiles.layout == ttnn.TILE_LAYOUT and torch.equal(ttnn.to_torch(tiles), values)
    back = ttnn.to_layout(tiles, ttnn.ROW_MAJOR_LAYOUT)
    assert list(back.padded_shape) == list(shape) and torch.equal(ttnn.to_torch(back), values)


CASTS = [
    (ttnn.bfloat16, ttnn.float32),
    (ttnn.float32, ttnn.bfloat16),
    (ttnn.float32, ttnn.bfloat8_b),
    (ttnn.bfloat8_b, ttnn.bfloat16),
    (ttnn.bfloat16, ttnn.int32),
    (ttnn.int32, ttnn.float32),
    (ttnn.uint16, ttnn.uint32),
    (ttnn.uint32, ttnn.uint8),
]


@pytest.mark.parametrize(("source", "target"), CASTS, ids=str)
def test_typecast(device, source, target):
    values = torch.arange(40 * 64).reshape(40, 64) % 120
    tensor = on_device(values, device, dtype=source)
    cast = ttnn.typecast(tensor, target)
    assert cast.dtype == target and cast.is_on_device()
    tolerance = 0.5 if ttnn.bfloat8_b in (source, target) else 0
    torch.testing.assert_close(ttnn.to_torch(cast).double(), values.double(), rtol=0, atol=tolerance)


REDUCTIONS = {
    "sum": torch.sum,
    "mean": torch.mean,
    "max": torch.amax,
    "min": torch.amin,
    "var": torch.var,
    "std": torch.std,
}


@pytest.mark.parametrize("keepdim", [True, False], ids=["keep", "drop"])
@pytest.mark.parametrize(
    ("name", "dim"), [("sum", -1), ("mean", -2), ("max", 0), ("min", (1, 3)), ("var", -1), ("std", None)]
)
def test_reductions(device, name, dim, keepdim):
    values = torch.rand(2, 3, 40, 70) - 2  # all below zero: padding and what Dst held must not count
    result = getattr(ttnn, name)(on_device(values, device), dim, keepdim)
    every = tuple(range(4))
    expected = REDUCTIONS[name](values, dim=every if dim is None else dim, keepdim=keepdim)
    assert list(result.shape) == (list(expected.shape) or [1])
    torch.testing.assert_close(ttnn.to_torch(result).reshape(expected.shape), expected, rtol=3e-3, atol=3e-3)


def test_layer_norm(device):
    values, weight, bias = torch.randn(2, 40, 70), torch.rand(70), torch.rand(70)
    result = ttnn.layer_norm(
        on_device(values, device), weight=on_device(weight, device), bias=on_device(bias, device), epsilon=1e-5
    )
    close(result, torch.nn.functional.layer_norm(values, (70,), weight, bias, 1e-5), 5e-3)


SLICES = [
    (slice(None, 1), slice(None, 32)),
    (slice(1, 5, 2), slice(3, 60, 4)),
    (3, slice(None)),
    (Ellipsis, 7),
    (slice(2, 4),),
    (-1, -1),
]


@pytest.mark.parametrize("layout", [ttnn.ROW_MAJOR_LAYOUT, ttnn.TILE_LAYOUT], ids=["rows", "tiles"])
@pytest.mark.parametrize("bounds", SLICES, ids=str)
def test_slices(device, bounds, layout):
    values = torch.rand(40, 70)
    for tensor in (on_device(values, device, layout), ttnn.from_torch(values, layout=layout)):
        result = tensor[bounds]
        assert torch.equal(ttnn.to_torch(result), torch.atleast_1d(values[bounds]))
    with pytest.raises(IndexError, match="40, 70"):
        on_device(values, device, layout)[40]


@pytest.mark.parametrize("dim", [0, 1, -1])
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float32, torch.int32], ids=str)
def test_concat(device, dim, dtype):
    a, b = whole_numbers((3, 5, 33), dtype), whole_numbers((3, 5, 33), dtype)
    result = ttnn.concat([on_device(a, device), on_device(b, device)], dim)
    assert torch.equal(ttnn.to_torch(result), torch.cat([a, b], dim))


def test_shapes_change_and_copies_are_copies(device):
    values = torch.rand(3, 1, 70)
    tensor = on_device(values, device)
    assert list(ttnn.squeeze(tensor, 1).shape) == [3, 70]
    assert list(ttnn.unsqueeze(tensor, 0).shape) == [1, 3, 1, 70]
    assert torch.equal(ttnn.to_torch(tensor.reshape(7, 30)), values.reshape(7, 30))
    copy = ttnn.clone(tensor)
    tensor.deallocate()
    assert torch.equal(ttnn.to_torch(copy), values)
    assert copy.to_list() == values.tolist() and ttnn.full((1,), 2.5, device=device).item() == 2.5


@pytest.mark.parametrize("dtype", [torch.float32, torch.int32], ids=str)
def test_transpose_keeps_all_bits(device, dtype):
    values = (torch.rand(40, 70) * 2**24).to(dtype)
    assert torch.equal(ttnn.to_torch(ttnn.transpose(on_device(values, device), 0, 1)), values.t())


def test_sharded_tensors(device):
    values = torch.rand(128, 64, dtype=torch.bfloat16)
    grid = ttnn.CoreRangeSet([ttnn.CoreRange(ttnn.CoreCoord(0, 0), ttnn.CoreCoord(3, 0))])
    shards = ttnn.ShardSpec(grid, [32, 64], ttnn.ShardOrientation.ROW_MAJOR)
    memory = ttnn.MemoryConfig(ttnn.TensorMemoryLayout.HEIGHT_SHARDED, ttnn.BufferType.L1, shards)
    tensor = on_device(values, device, memory_config=memory)
    assert tensor.is_sharded() and torch.equal(ttnn.to_torch(tensor), values)
    close(ttnn.exp(tensor), values.float().exp(), 2e-2)
    close(ttnn.add(tensor, tensor), values * 2, 1e-2)
    assert torch.equal(ttnn.to_torch(ttnn.to_layout(tensor, ttnn.ROW_MAJOR_LAYOUT)), values)
    assert torch.equal(ttnn.to_torch(ttnn.to_memory_config(tensor, ttnn.DRAM_MEMORY_CONFIG)), values)
    descriptor = ttnn.cb_descriptor_from_sharded_tensor(3, tensor)
    assert descriptor.has_buffer() and descriptor.total_size == 2 * 2048
    assert ttnn.get_cb_address(descriptor) == tensor.buffer_address()


def test_tensors_are_made_of_numbers_too(device):
    made = ttnn.Tensor([1, 2, 3, 4, 5, 6], [2, 3], ttnn.float32, ttnn.TILE_LAYOUT, device)
    assert made.to_list() == [[1, 2, 3], [4, 5, 6]]
    assert ttnn.arange(2, 8, 2, dtype=ttnn.int32, device=device).to_list() == [2, 4, 6]
    assert ttnn.zeros_like(made).to_list() == [[0] * 3] * 2
    same = ttnn.rand((4, 4), device=device, seed=7, dtype=ttnn.float32).to_numpy()
    assert (same == ttnn.rand((4, 4), device=device, seed=7, dtype=ttnn.float32).to_numpy()).all()


WRONG = [
    (lambda t: ttnn.concat([t, t[:, :3]], 0), "cannot be joined"),
    (lambda t: ttnn.sum(t, 2), "dimension 2"),
    (lambda t: ttnn.sum(ttnn.typecast(t, ttnn.int32)), "typecast"),
    (lambda t: ttnn.exp(ttnn.typecast(t, ttnn.int32)), "typecast"),
    (lambda t: ttnn.slice(t, [0], [1]), "2 dimensions"),
    (lambda t: t[5:5], "empty"),
    (lambda t: ttnn.linear(t, t, activation="nonsense", transpose_b=True), "known are"),
    (lambda t: ttnn.exp(t, output_tensor=ttnn.ones((2, 2), device=t.device())), "output_tensor"),
    (lambda t: ttnn.clamp(t), "min, max or both"),
    (lambda t: t.item(), "elements, not one"),
    (lambda t: ttnn.var(t[:1, :1]), "two are needed"),
    (lambda t: bool(t == t), "neither true nor false"),
    (lambda t: ttnn.typecast(t, ttnn.int32) + 1.5, "1.5 with elements"),
    (lambda t: t.deallocate() or ttnn.exp(t), "ttnn.exp: a tensor of shape .* deallocated"),
    (lambda t: ttnn.from_torch(torch.empty(2, device="meta")), "on 'meta'"),
]


@pytest.mark.parametrize(("call", "words"), WRONG, ids=[words for _, words in WRONG])
def test_wrong_operands_are_named(device, call, words):
    with pytest.raises(UserError, match=words):
        call(on_device(torch.rand(6, 7), device))


def test_attention_by_the_parts_of_transformers(device):
    batch, sequence, heads, size = 2, 33, 2, 32
    fused = torch.randn(batch, sequence, 3 * heads * size)
    mask = torch.randn(batch, 1, 1, sequence)
    query, key, value = ttnn.transformer.split_query_key_value_and_split_heads(
        on_device(fused, device), num_heads=heads
    )
    parts = [p.reshape(batch, sequence, heads, size).transpose(1, 2) for p in fused.chunk(3, -1)]
    for made, expected in zip((query, key, value), (parts[0], parts[1].transpose(-1, -2), parts[2]), strict=True):
        assert torch.equal(ttnn.to_torch(made), expected)
    scores = query @ key
    expected = torch.softmax(ttnn.to_torch(scores) / size**0.5 + mask, -1)
    kept = ttnn.transformer.attention_softmax(scores, head_size=size, attention_mask=on_device(mask, device))
    close(kept, expected, 1e-2)
    probabilities = ttnn.transformer.attention_softmax_(scores, head_size=size, attention_mask=on_device(mask, device))
    assert probabilities.buffer_address() == scores.buffer_address()
    close(scores, expected, 1e-2)
    joined = ttnn.transformer.concatenate_heads(value)
    assert torch.equal(ttnn.to_torch(joined), parts[2].transpose(1, 2).reshape(batch, sequence, heads * size))


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda t: ttnn.concat(t), "list of tensors"),
        (lambda t: ttnn.from_torch([1, 2]), "got list"),
        (lambda t: ttnn.from_torch(torch.ones(2), layout="tile"), "layout is 'tile'; expected a ttnn.Layout"),
        (lambda t: ttnn.from_torch(torch.ones(2), dtype=torch.bfloat16), "dtype is torch.bfloat16"),
    ],
    ids=["concat", "list", "layout", "dtype"],
)
def test_arguments_of_another_kind_are_named(device, call, words):
    with pytest.raises(TypeError, match=words):
        call(on_device(torch.rand(6, 7), device))


def test_what_pads_a_tile_counts_nowhere(device):
    x, y = torch.rand(40, 70) + 0.5, torch.rand(70, 50) + 0.5
    for dtype in (ttnn.float32, ttnn.bfloat16, ttnn.bfloat8_b):
        a, b = (ttnn.reciprocal(on_device(t, device, dtype=dtype)) for t in (x, y))  # the padding is infinite now
        exact_a, exact_b = (ttnn.to_torch(t).float() for t in (a, b))
        for result, expected in (
            (a @ b, exact_a @ exact_b),
            (ttnn.softmax(a, -1), torch.softmax(exact_a, -1)),
            (ttnn.softmax(a, 0), torch.softmax(exact_a, 0)),
            (ttnn.sum(a), exact_a.sum().reshape(1)),
            (ttnn.max(a, 0), exact_a.amax(0)),
        ):
            made = ttnn.to_torch(result).float()
            assert ((made - expected).norm() / expected.norm()) < (
                3e-2 if ttnn.bfloat8_b in (dtype, result.dtype) else 1e-2
            )
