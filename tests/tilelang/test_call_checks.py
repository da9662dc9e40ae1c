"""Settings and arguments given the wrong way: one error that names what is given and what is wanted."""

import re

import pytest
import tilelang.language as T
import torch

import softmetal
import tilelang
from softmetal import tilelang as target

pytestmark = pytest.mark.skipif(not hasattr(softmetal, "run_plan"), reason="the simulator is not built")


@T.prim_func
def add(A: T.Tensor((40, 64), "float32"), B: T.Tensor((40, 64), "float32"), C: T.Tensor((40, 64), "float32")):
    with T.Kernel(2, threads=128) as b:
        for i, j in T.Parallel(32, 64):
            C[b * 32 + i, j] = A[b * 32 + i, j] + B[b * 32 + i, j]


ONES = torch.ones(40, 64)

SETTINGS = [
    ({"tt.data_format": ["bfp8_b"]}, "tt.data_format is ['bfp8_b']; it takes a dict from a tensor's name to a format"),
    ({"tt.data_format": {"A": 8}}, "tt.data_format is {'A': 8}; it takes a dict"),
    ({"tt.exact_float32": "yes"}, "tt.exact_float32 is 'yes'; it takes True or False"),
    ({"tt.approximate_exp": 2}, "tt.approximate_exp is 2; it takes True or False"),
    ({"tt.math_fidelity": 4}, "tt.math_fidelity is 4; it takes one of LoFi, HiFi2"),
    ({"tt.machine": 150}, "tt.machine is 150; it takes the name of a chip"),
    ({"tt.exact_float": True}, "there is no setting 'tt.exact_float'; did you mean tt.exact_float32?"),
    ({"tl.nothing_like_it": True}, "there is no setting 'tl.nothing_like_it'; the target's settings are tt."),
    (["tt.exact_float32"], "pass_configs is ['tt.exact_float32']; it takes a dict"),
]


@pytest.mark.parametrize(("settings", "said"), SETTINGS)
def test_a_wrong_setting_is_named_before_tilelang_sees_it(settings, said):
    with pytest.raises(softmetal.UserError, match=re.escape(said)):
        tilelang.compile(add, out_idx=[-1], target="tenstorrent", pass_configs=settings)
    with pytest.raises(softmetal.UserError, match=re.escape(said)):
        target.files(add, settings)


# What the compiler says of their values holds for a kernel on any path.
VALUES = [
    ({"tt.math_fidelity": "HiFi5"}, 'tt.math_fidelity is "HiFi5"; it is one of LoFi'),
    ({"tt.data_format": {"A": "int4"}}, 'asks "int4" for A; it is one of bfp8_b'),
    ({"tt.data_format": {"D": "bfp8_b"}}, 'names "D"; the kernel\'s tensors are A, B, C'),
    ({"tt.data_format": {"C": "bfp8_b"}}, "stores the output C as bfp8_b; block formats are for inputs"),
]


@pytest.mark.parametrize(("settings", "said"), VALUES)
def test_a_wrong_value_of_a_setting(settings, said):
    with pytest.raises((softmetal.UserError, softmetal.UnsupportedError), match=re.escape(said)):
        target.files(add, settings)


def test_an_input_in_a_block_format():
    kernel = tilelang.compile(add, out_idx=[-1], target="tenstorrent", pass_configs={"tt.data_format": {"A": "bfp8_b"}})
    values = torch.arange(40 * 64).reshape(40, 64) % 7 * 0.1
    error = (kernel(values, ONES) - values - 1).abs().max()
    assert 0 < error < 0.01


def test_tilelangs_own_settings_pass():
    for key in (tilelang.PassConfigKey.TL_DISABLE_WARP_SPECIALIZED, "tl.disable_warp_specialized"):
        target.files(add, {key: True})


ARGUMENTS = [
    ((ONES,), "add takes 2 arguments (A: (40, 64) float32, B: (40, 64) float32), got 1; it makes C: (40, 64) float32"),
    ((ONES, ONES, ONES), "got 3; it makes C: (40, 64) float32 itself (out_idx)"),
    ((ONES, 5), "B is 5; give a tensor"),
    ((ONES, ONES.to("meta")), "B is a meta tensor, which has no data"),
    ((ONES.to_sparse(), ONES), "A is sparse (torch.sparse_coo): give A.to_dense()"),
]


@pytest.mark.parametrize(("arguments", "said"), ARGUMENTS)
def test_a_wrong_argument_is_named(arguments, said):
    kernel = tilelang.compile(add, out_idx=[-1], target="tenstorrent")
    with pytest.raises(softmetal.UserError, match=re.escape(said)):
        kernel(*arguments)
    assert (kernel(ONES, ONES) == 2).all()


def test_what_is_no_function():
    @tilelang.jit(target="tenstorrent")
    def factory():
        return add

    for given, said in (
        (factory, r"give its \.get_tir\(\.\.\.\)"),
        (factory(), r"give its \.prim_func"),
        ("add", r"a str is no function that can be compiled: give a T\.prim_func"),
    ):
        with pytest.raises(softmetal.UserError, match=said):
            target.files(given)


def test_a_plan_runs_on_tensors_in_the_hosts_memory(tmp_path):
    target.compile_to(add, tmp_path)
    for wrong, said in (
        (5, r"tensors\[1\] is a int"),
        (ONES.to("meta"), r"\[1\] is a meta"),
        (ONES.to_sparse(), "sparse"),
    ):
        with pytest.raises(softmetal.UserError, match=said):
            softmetal.run_plan(tmp_path, [ONES, wrong, ONES.clone()])


def test_arguments_have_no_names():
    kernel = tilelang.compile(add, out_idx=[-1], target="tenstorrent")
    with pytest.raises(softmetal.UserError, match="in this order and without names; got A, B by name"):
        kernel(A=ONES, B=ONES)


def test_an_output_needs_memory_for_each_element():
    kernel = tilelang.compile(add, target="tenstorrent")
    with pytest.raises(
        softmetal.UserError, match=r"'C' is written, and its 64 elements along dimension 1 are one in mem"
    ):
        kernel(ONES, ONES, torch.zeros(40, 1).expand(40, 64))
    turned = torch.zeros(64, 40).t()
    kernel(ONES, torch.ones(1, 64).expand(40, 64), turned)
    assert (turned == 2).all()


def test_an_address_is_for_a_pointer():
    @T.prim_func
    def double(A_data: T.ptr, n: T.int32):
        A = T.make_tensor(A_data, (n,), "float32")
        with T.Kernel(1, threads=32):
            for i in T.Parallel(n):
                A[i] = A[i] * 2.0

    kernel = tilelang.compile(double, target="tenstorrent")
    values = torch.ones(64)
    kernel(values.data_ptr(), 64)
    assert (values == 2).all()
    with pytest.raises(softmetal.UserError, match=r"A is 5, which is no address: give tensor\.data_ptr\(\)"):
        kernel(5, 64)


@T.prim_func
def scales(A: T.Tensor((8,), "float32"), n: T.int32, factor: T.float32):
    with T.Kernel(n, threads=32) as b:
        A[b] = A[b] * factor


@pytest.mark.parametrize("n", ["x", None, 2.5, torch.ones(3), 1 << 40])
def test_a_size_that_is_no_number(n):
    kernel = tilelang.compile(scales, target="tenstorrent")
    with pytest.raises(softmetal.UserError, match=r"scales: n is .*; it takes a whole number from -2147483648"):
        kernel(torch.ones(8), n, 2.0)
    values = torch.ones(8)
    kernel(values, torch.tensor(3), float("inf"))
    assert values.isinf().tolist() == [True] * 3 + [False] * 5


def test_no_rows_give_no_rows():
    m = T.dynamic("m")

    @T.prim_func
    def twice(A: T.Tensor((m, 64), "float32"), B: T.Tensor((m, 64), "float32")):
        with T.Kernel(T.ceildiv(m, 32), threads=128) as b:
            for i, j in T.Parallel(32, 64):
                B[b * 32 + i, j] = A[b * 32 + i, j] * 2.0

    kernel = tilelang.compile(twice, out_idx=[-1], target="tenstorrent")
    assert kernel(torch.ones(0, 64)).shape == (0, 64)
    assert (kernel(torch.ones(40, 64)) == 2).all()


@pytest.mark.parametrize("dtype", ["float32", "int32"])
def test_sums_over_no_rows_are_zeros(dtype):
    m = T.dynamic("m")

    @T.prim_func
    def sums(A: T.Tensor((m, 64), dtype), B: T.Tensor((64,), dtype)):
        with T.Kernel(2, threads=128) as b:
            total = T.alloc_fragment((32,), dtype)
            part = T.alloc_fragment((32,), dtype)
            block = T.alloc_fragment((32, 32), dtype)
            T.clear(total)
            for k in T.serial(T.ceildiv(m, 32)):
                T.copy(A[k * 32, b * 32], block)
                T.reduce_sum(block, part, dim=0)
                for i in T.Parallel(32):
                    total[i] += part[i]
            T.copy(total, B[b * 32])

    kernel = tilelang.compile(sums, out_idx=[-1], target="tenstorrent")
    assert (kernel(torch.ones(0, 64, dtype=getattr(torch, dtype))) == 0).all()
    assert (kernel(torch.ones(40, 64, dtype=getattr(torch, dtype))) == 40).all()


@T.prim_func
def waits_for_a_tensor(A: T.Tensor((32,), "int32")):
    with T.Kernel(1, threads=32):
        A[0] = 0
        while A[0] == 0:
            A[1] = 5


@T.prim_func
def waits_for_nothing(A: T.Tensor((32,), "int32")):
    with T.Kernel(1, threads=32):
        n = T.alloc_var("int32")
        n = 0
        while n < 10:
            T.evaluate(0)
        A[0] = n


@pytest.mark.parametrize("stuck", [waits_for_a_tensor, waits_for_nothing])
def test_a_hang_names_the_line_of_the_kernel(stuck):
    kernel = tilelang.compile(stuck, target="tenstorrent")
    line = r"\nscalar\.cpp:\d+ comes from test_call_checks\.py:\d+  (A\[|while )"
    with pytest.raises(softmetal.HangError, match=line):
        kernel(torch.zeros(32, dtype=torch.int32))


def test_a_broken_rule_names_the_line_of_the_kernel():
    @T.prim_func
    def scatters(A: T.Tensor((32,), "int32")):
        with T.Kernel(1, threads=32):
            shared = T.alloc_shared((32,), "int32")
            T.copy(A, shared)
            shared[A[5] + 100000000] = 4
            T.copy(shared, A)

    kernel = tilelang.compile(scatters, target="tenstorrent")
    with pytest.raises(
        softmetal.KernelFault, match=r"\nscalar\.cpp:\d+ comes from test_call_checks\.py:\d+  shared\[A\[5\] \+"
    ):
        kernel(torch.zeros(32, dtype=torch.int32))
