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


def test_tilelangs_own_settings_pass():
    for key in (tilelang.PassConfigKey.TL_DISABLE_WARP_SPECIALIZED, "tl.disable_warp_specialized"):
        target.files(add, {key: True})


ONES = torch.ones(40, 64)
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
