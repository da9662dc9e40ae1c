"""Atomic operations of many cores on tensors: sums and extremes, what they give back, what is seen after them."""

import pytest
import tilelang.language as T
import torch

import softmetal
import tilelang

pytestmark = pytest.mark.skipif(not hasattr(softmetal, "run_plan"), reason="the simulator is not built")

OPERATIONS = {"add": T.atomic_add, "max": T.atomic_max, "min": T.atomic_min}


def run(func, *tensors):
    tilelang.compile(func, target="tenstorrent")(*tensors)


def numbers(count, dtype):
    return torch.randint(-50, 50, (count,)).to(dtype)


@pytest.mark.parametrize("dtype", ["int32", "float32", "bfloat16", "int8"])
@pytest.mark.parametrize("kind", list(OPERATIONS))
@pytest.mark.parametrize("places", [5, 300])
def test_many_cores_change_the_same_elements(kind, places, dtype):
    """A few elements of one line, and many lines in any order."""
    operation, blocks, block = OPERATIONS[kind], 20, 24

    @T.prim_func
    def scatter(
        X: T.Tensor((blocks * block,), dtype), At: T.Tensor((blocks * block,), "int32"), Y: T.Tensor((places,), dtype)
    ):
        with T.Kernel(blocks, threads=32) as b:
            for i in T.Parallel(block):
                operation(Y[At[b * block + i]], X[b * block + i])

    torch_dtype = getattr(torch, dtype)
    x, y = numbers(blocks * block, torch_dtype), numbers(places, torch_dtype)
    at = torch.randint(0, places, (blocks * block,), dtype=torch.int32)
    if kind == "add":  # sums that every dtype holds
        x = torch.sign(x.float()).to(torch_dtype)
    reduce = {"add": "sum", "max": "amax", "min": "amin"}[kind]
    expected = y.float().scatter_reduce(0, at.long(), x.float(), reduce)
    run(scatter, x, at, y)
    assert torch.equal(y.float(), expected)


def test_rows_that_overlap():
    """Each block adds to rows of its own and of its neighbours: many lines, each wanted by several cores."""

    @T.prim_func
    def overlapping(X: T.Tensor((16, 8, 96), "float32"), Y: T.Tensor((40, 96), "float32")):
        with T.Kernel(16, threads=32) as b:
            part = T.alloc_shared((8, 96), "float32")
            T.copy(X[b, 0, 0], part)
            T.atomic_add(Y[b * 2, 0], part)

    x, y = torch.randint(-9, 9, (16, 8, 96)).float(), torch.zeros(40, 96)
    run(overlapping, x, y)
    expected = torch.zeros(40, 96)
    for b in range(16):
        expected[2 * b : 2 * b + 8] += x[b]
    assert torch.equal(y, expected)


def test_each_block_draws_another_ticket():
    """In the condition of an if, and bound to a name."""

    @T.prim_func
    def tickets(Next: T.Tensor((2,), "int32"), Of: T.Tensor((48,), "int32"), First: T.Tensor((48,), "int32")):
        with T.Kernel(48, threads=1) as b:
            ticket = T.alloc_var("int32")
            ticket = T.atomic_add(Next[0], 1, return_prev=True)
            Of[b] = ticket
            if T.atomic_add(Next[1], 2, return_prev=True) == 0:
                First[b] = 1

    counts, of, first = (torch.zeros(n, dtype=torch.int32) for n in (2, 48, 48))
    run(tickets, counts, of, first)
    assert sorted(of.tolist()) == list(range(48))
    assert counts.tolist() == [48, 96]
    assert first.sum() == 1


def test_the_last_block_sees_what_all_stored():
    @T.prim_func
    def last(X: T.Tensor((30, 64), "int32"), Parts: T.Tensor((30, 8), "int32"), Y: T.Tensor((10,), "int32")):
        with T.Kernel(30, threads=1) as b:
            ticket = T.alloc_var("int32")
            total = T.alloc_var("int32")
            total = Parts[(b + 7) % 30, 0] * 0  # a line that another block changes is in the cache
            for i in T.serial(64):
                total += X[b, i]
            Parts[b, 0] = total
            ticket = T.atomic_add(Y[0], 1, return_prev=True)
            if ticket == 29:
                total = 0
                for i in T.serial(30):
                    total += Parts[i, 0]
                Y[9] = total

    x = torch.randint(-1000, 1000, (30, 64), dtype=torch.int32)
    parts, y = torch.zeros(30, 8, dtype=torch.int32), torch.zeros(10, dtype=torch.int32)
    run(last, x, parts, y)
    assert y[9] == x.sum()


def test_two_tensors_by_turns():
    """One statement changes both: each of them under the lock of its own line."""

    @T.prim_func
    def both(X: T.Tensor((400,), "int32"), Sum: T.Tensor((70,), "int32"), Most: T.Tensor((70,), "int32")):
        with T.Kernel(20, threads=32) as b:
            for i in T.Parallel(20):
                T.atomic_max(Most[T.atomic_add(Sum[i % 3], 1, return_prev=True) % 70], X[b * 20 + i])
                T.atomic_add(Sum[69 - i % 2], X[b * 20 + i])

    x = torch.randint(1, 100, (400,), dtype=torch.int32)
    total, most = torch.zeros(70, dtype=torch.int32), torch.zeros(70, dtype=torch.int32)
    run(both, x, total, most)
    assert total[:3].tolist() == [140, 140, 120]
    assert total[68] == x.reshape(20, 20)[:, 1::2].sum() and total[69] == x.reshape(20, 20)[:, ::2].sum()
    assert most.max() == x.max() and set(most.tolist()) <= {0, *x.tolist()}


def test_neighbours_are_stored_while_others_are_added():
    """Plain stores and sums of other elements in one line, and in one block."""

    @T.prim_func
    def neighbours(Y: T.Tensor((64,), "int32")):
        with T.Kernel(32, threads=1) as b:
            Y[2 * b] = b + 100
            T.atomic_add(Y[2 * ((b * 7) % 16) + 1], 1)

    y = torch.zeros(64, dtype=torch.int32)
    run(neighbours, y)
    assert y[::2].tolist() == list(range(100, 132))
    assert y[1::2].tolist() == [2] * 16 + [0] * 16
