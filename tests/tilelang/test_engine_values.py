"""Values that are no tiles, on the tile engine: indices, parameters, scalars of tensors; values too large for Dst."""

import pytest
import tilelang.language as T
import torch
from engine_runs import error, program_of, run

import softmetal
import softmetal.tilelang
import tilelang

pytestmark = pytest.mark.skipif(not hasattr(softmetal, "run_plan"), reason="the simulator is not built")

ROWS, COLS = 64, 96
ROW, COL = torch.arange(ROWS).float()[:, None], torch.arange(COLS).float()


def computed(body):
    """Y = body(X, row, column, block), in blocks of 32 rows."""

    @T.prim_func
    def computed_kernel(X: T.Tensor((ROWS, COLS), "float32"), Y: T.Tensor((ROWS, COLS), "float32")):
        with T.Kernel(ROWS // 32, threads=128) as b:
            x = T.alloc_fragment((32, COLS), "float32")
            T.copy(X[b * 32, 0], x)
            for i, j in T.Parallel(32, COLS):
                x[i, j] = body(x[i, j], b * 32 + i, j, b)
            T.copy(x, Y[b * 32, 0])

    return computed_kernel


def rounded(x):
    return torch.trunc(x) + torch.where((x - x.trunc()).abs() >= 0.5, x.sign(), 0)


def choose(condition, a, b):
    return torch.where(condition, a, b)


VALUES = {
    "column": (lambda x, i, j, b: x + T.cast(j, "float32"), lambda x: x + COL),
    "row": (lambda x, i, j, b: x * T.cast(i, "float32"), lambda x: x * ROW),
    "distance, scaled (ALiBi)": (lambda x, i, j, b: x + T.cast(j - i, "float32") * 0.5, lambda x: x + (COL - ROW) / 2),
    "block": (lambda x, i, j, b: x + T.cast(b, "float32"), lambda x: x + ROW // 32),
    "block as a divisor": (lambda x, i, j, b: x / T.cast(b + 3, "float32"), lambda x: x / (ROW // 32 + 3)),
    "product of block and column": (lambda x, i, j, b: x + T.cast(b * j, "float32"), lambda x: x + ROW // 32 * COL),
    "every second column": (
        lambda x, i, j, b: T.if_then_else(j % 2 == 0, x, -x),
        lambda x: choose(COL % 2 == 0, x, -x),
    ),
    "groups of 24 columns": (lambda x, i, j, b: x + T.cast(j // 24, "float32"), lambda x: x + COL // 24),
    "not the diagonal": (lambda x, i, j, b: T.if_then_else(i != j, x, 0.0), lambda x: choose(ROW != COL, x, 0)),
    "below a steep line": (lambda x, i, j, b: T.if_then_else(2 * j > i, x, 0.0), lambda x: choose(2 * COL > ROW, x, 0)),
    "clamp": (lambda x, i, j, b: T.clamp(x, -0.5, 0.25), lambda x: x.clamp(-0.5, 0.25)),
    "round": (lambda x, i, j, b: T.round(x * 2.0), lambda x: rounded(x * 2)),
    "nearbyint": (lambda x, i, j, b: T.nearbyint(x * 2.0), lambda x: torch.round(x * 2)),
    "integer part": (lambda x, i, j, b: T.cast(T.cast(x * 3.0, "int32"), "float32"), lambda x: torch.trunc(x * 3)),
    "copysign": (lambda x, i, j, b: T.copysign(T.float32(2), x), lambda x: torch.copysign(torch.tensor(2.0), x)),
    "isnan": (lambda x, i, j, b: T.if_then_else(T.isnan(x), 7.0, x), lambda x: choose(x.isnan(), 7, x)),
    "isfinite": (lambda x, i, j, b: T.if_then_else(T.isfinite(x), x, 7.0), lambda x: choose(x.isfinite(), x, 7)),
    "isinf": (lambda x, i, j, b: T.if_then_else(T.isinf(x), 7.0, 0.0), lambda x: choose(x.isinf(), 7, 0 * COL)),
    "sign": (
        lambda x, i, j, b: T.if_then_else(x > 0, 1.0, T.if_then_else(x < 0, -1.0, 0.0)),
        lambda x: choose(x.isnan(), 0, x.sign()),
    ),
    "more of Dst than there is": (
        lambda x, i, j, b: T.if_then_else(
            x > 0, T.if_then_else(x > 1, x * 2.0, x * 0.5), T.if_then_else(x < -1, x * 3.0, T.max(x, -0.5) - 1.0)
        ),
        lambda x: choose(x > 0, choose(x > 1, x * 2, x / 2), choose(x < -1, x * 3, x.clamp(min=-0.5) - 1)),
    ),
}
# What these make of infinities is no number, or theirs.
SPECIAL = ("isnan", "isfinite", "isinf")


@pytest.mark.parametrize("name", VALUES)
def test_values(name):
    body, reference = VALUES[name]
    x, y = torch.randn(ROWS, COLS), torch.zeros(ROWS, COLS)
    x[3, :6] = torch.tensor([0.5, 1.5, -0.5, -1.5, 0.25, 0.0])  # halves go away from zero, or to even
    if name in SPECIAL:
        x[5, :3] = torch.tensor([torch.inf, -torch.inf, torch.nan])
    run(computed(body), x, y)
    torch.testing.assert_close(y, reference(x), rtol=3e-7, atol=1e-7, equal_nan=True)


def test_positions_along_vectors():
    @T.prim_func
    def kernel(X: T.Tensor((ROWS, COLS), "float32"), Y: T.Tensor((ROWS, COLS), "float32")):
        with T.Kernel(ROWS // 32, threads=128) as b:
            x = T.alloc_fragment((32, COLS), "float32")
            down = T.alloc_fragment((32,), "float32")
            along = T.alloc_fragment((COLS,), "float32")
            T.copy(X[b * 32, 0], x)
            for i in T.Parallel(32):
                down[i] = T.cast(b * 32 + i, "float32")
            for j in T.Parallel(COLS):
                along[j] = T.if_then_else(j < 40, T.cast(j, "float32"), -1.0)
            for i, j in T.Parallel(32, COLS):
                x[i, j] = x[i, j] + down[i] * along[j]
            T.copy(x, Y[b * 32, 0])

    x, y = torch.randn(ROWS, COLS), torch.zeros(ROWS, COLS)
    run(kernel, x, y)
    torch.testing.assert_close(y, x + ROW * choose(COL < 40, COL, -1), rtol=1e-6, atol=1e-6)


def test_parameters_and_scalars_of_tensors():
    @T.prim_func
    def kernel(
        X: T.Tensor((ROWS, COLS), "float32"), S: T.Tensor((2, 3), "float32"), scale: T.float32, shift: T.int32,
        Y: T.Tensor((ROWS, COLS), "float32"),
    ):  # fmt: skip
        with T.Kernel(ROWS // 32, threads=128) as b:
            x = T.alloc_fragment((32, COLS), "float32")
            T.copy(X[b * 32, 0], x)
            for i, j in T.Parallel(32, COLS):
                x[i, j] = (x[i, j] * S[b, 1] + T.cast(shift, "float32")) * (scale * 0.5) - S[b, 2]
            T.copy(x, Y[b * 32, 0])

    assert program_of(kernel)[0]["path"] == "engine"
    x, s, y = torch.randn(ROWS, COLS), torch.randn(2, 3), torch.zeros(ROWS, COLS)
    compiled = tilelang.compile(kernel, target="tenstorrent")
    rows = s.repeat_interleave(32, 0)
    for scale, shift in ((0.75, -3), (-2.5, 40000)):
        compiled(x, s, scale, shift, y)
        expected = (x * rows[:, 1:2] + shift) * (scale * 0.5) - rows[:, 2:3]
        torch.testing.assert_close(y, expected, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_a_loaded_buffer_is_updated_in_a_loop(dtype):
    @T.prim_func
    def kernel(X: T.Tensor((64, 64), dtype), Y: T.Tensor((64, 64), "float32")):
        with T.Kernel(2, threads=128) as b:
            x = T.alloc_fragment((32, 64), "float32")
            T.copy(X[b * 32, 0], x)
            for t in T.serial(4):
                if t % 2 == 0:
                    for i, j in T.Parallel(32, 64):
                        x[i, j] = x[i, j] * 0.5 + T.cast(t, "float32")
            T.copy(x, Y[b * 32, 0])

    x = torch.randn(64, 64).to(getattr(torch, dtype))
    y = torch.zeros(64, 64)
    run(kernel, x, y)
    assert error(y, (x.float() * 0.5) * 0.5 + 2) < 1e-4


def test_vectors_that_are_used_both_ways_and_first_rows_and_columns():
    @T.prim_func
    def kernel(X: T.Tensor((96, 96), "float32"), Y: T.Tensor((96, 96), "float32")):
        with T.Kernel(1, threads=128) as _:
            x = T.alloc_fragment((96, 96), "float32")
            y = T.alloc_fragment((96, 96), "float32")
            most = T.alloc_fragment((96,), "float32")
            T.copy(X, x)
            T.reduce_max(x, most, dim=1)
            for i, j in T.Parallel(96, 96):
                y[i, j] = x[i, j] + most[i] * 2.0 - most[j] + x[i, 0] * x[0, j] - x[0, 0]
            T.copy(y, Y)

    x, y = torch.randn(96, 96), torch.zeros(96, 96)
    run(kernel, x, y)
    most = x.amax(1)
    expected = x + most[:, None] * 2 - most + x[:, :1] * x[:1] - x[0, 0]
    torch.testing.assert_close(y, expected, rtol=1e-6, atol=1e-6)


def test_a_matrix_gives_its_first_row_and_column():
    @T.prim_func
    def kernel(
        X: T.Tensor((64, 96), "float32"), C: T.Tensor((64,), "float32"), D: T.Tensor((64, 1), "float32"),
        R: T.Tensor((96,), "float32"),
    ):  # fmt: skip
        with T.Kernel(1, threads=128) as _:
            x = T.alloc_fragment((64, 96), "float32")
            c = T.alloc_fragment((64,), "float32")
            d = T.alloc_fragment((64, 1), "float32")
            r = T.alloc_fragment((96,), "float32")
            T.copy(X, x)
            for i in T.Parallel(64):
                c[i] = x[i, 0] * 2.0
            for i in T.Parallel(64):
                d[i, 0] = x[i, 0] + 1.0
            for j in T.Parallel(96):
                r[j] = x[0, j]
            T.copy(c, C)
            T.copy(d, D)
            T.copy(r, R)

    x, c, d, r = torch.randn(64, 96), torch.zeros(64), torch.zeros(64, 1), torch.zeros(96)
    run(kernel, x, c, d, r)
    assert torch.equal(c, x[:, 0] * 2)
    assert torch.equal(d, x[:, :1] + 1)
    assert torch.equal(r, x[0])


def test_names_of_values():
    """A name stands for what was there when it was given, also where that is stored over."""

    @T.prim_func
    def kernel(X: T.Tensor((64, 64), "float32"), Y: T.Tensor((64, 64), "float32"), Z: T.Tensor((64, 64), "float32")):
        with T.Kernel(2, threads=128) as b:
            x = T.alloc_fragment((32, 64), "float32")
            y = T.alloc_fragment((32, 64), "float32")
            T.copy(X[b * 32, 0], x)
            for i, j in T.Parallel(32, 64):
                half = x[i, j] * 0.5
                row = b * 32 + i
                y[i, j] = T.if_then_else(row > j, half * half, half + 1.0)
            T.copy(y, Y[b * 32, 0])
            T.copy(x, Z[b * 32, 0])

    x, y, z = torch.randn(64, 64), torch.zeros(64, 64), torch.zeros(64, 64)
    run(kernel, x, y, z)
    below = torch.arange(64)[:, None] > torch.arange(64)
    torch.testing.assert_close(y, choose(below, x * x / 4, x / 2 + 1), rtol=1e-6, atol=1e-6)
    assert torch.equal(z, x)


def test_a_name_of_what_is_stored_over_keeps_its_value():
    @T.prim_func
    def kernel(X: T.Tensor((64, 64), "float32"), Y: T.Tensor((64, 64), "float32")):
        with T.Kernel(2, threads=128) as b:
            x = T.alloc_fragment((32, 64), "float32")
            y = T.alloc_fragment((32, 64), "float32")
            T.copy(X[b * 32, 0], x)
            for i, j in T.Parallel(32, 64):
                before = x[i, j]
                x[i, j] = x[i, j] * 2.0
                y[i, j] = before + x[i, j]
            T.copy(y, Y[b * 32, 0])

    x, y = torch.randn(64, 64), torch.zeros(64, 64)
    tilelang.compile(kernel, target="tenstorrent")(x, y)
    torch.testing.assert_close(y, x * 3, rtol=1e-6, atol=1e-6)


def test_the_plan_shows_where_numbers_come_from():
    func = computed(VALUES["distance, scaled (ALiBi)"][0])
    statements = program_of(func)[0]["notes"]["statements"]
    assert "col" in statements
    held = {buffer["holds"] for buffer in program_of(func)[0]["circular_buffers"]}
    assert {"the number of each row", "the number of each column"} <= held
