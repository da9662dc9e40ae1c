"""Each pass alone, before and after, on a small kernel."""

import re

import pytest
import tvm
from gemm_cases import BFP8, Gemm, gemm

import tilelang
from softmetal.tilelang import UserError, pipeline

CASE = Gemm(512, 256, 128, (64, 64, 32), stages=3)


def lowered(case: Gemm, upto: str | None = None, configs: dict | None = None):
    """The function after the passes up to and including one."""
    with tvm.transform.PassContext(config=configs or {}):
        mod = pipeline.front(tvm.IRModule({"gemm": gemm(case)}))
        return pipeline.run_gemm_passes(mod, upto)["gemm"] if upto else mod["gemm"]


def alone(name: str, func):
    return pipeline.tt_pass(name)(tvm.IRModule({"gemm": func}))["gemm"]


def test_infer_finds_tensors_blocks_and_grid():
    metadata = lowered(CASE, "InferTTMetadata").attrs["tt.metadata"]
    assert list(metadata["tensors"]) == ["A", "B", "C"]
    assert list(metadata["formats"]) == ["Float16_b"] * 3
    assert [int(metadata[key]) for key in ("m", "n", "k")] == [512, 256, 128]
    assert [int(metadata[key]) for key in ("block_m", "block_n", "block_k")] == [64, 64, 32]
    assert [int(metadata[key]) for key in ("grid_m", "grid_n", "num_stages")] == [8, 4, 3]
    assert (metadata["tag_m"], metadata["tag_n"]) == ("blockIdx.y", "blockIdx.x")
    assert list(metadata["a_buffers"]) == ["A_s"] and metadata["accumulator"] == "C_l"


def test_infer_leaves_the_body_alone():
    before = lowered(CASE)
    after = alone("InferTTMetadata", before)
    tvm.ir.assert_structural_equal(before.body, after.body)


@pytest.mark.parametrize(
    ("case", "key", "value"),
    [
        (Gemm(64, 64, 64, (32, 32, 32), trans_a=True), "trans_a", True),
        (Gemm(64, 64, 64, (32, 32, 32), trans_b=True), "trans_b", True),
        (Gemm(64, 64, 64, (32, 32, 32), accumulate="bfloat16"), "fp32_dest_acc", False),
        (Gemm(64, 64, 64, (32, 32, 32), accumulate="bfloat16", out="float32"), "fp32_dest_acc", True),
        (Gemm(64, 64, 64, (32, 32, 32), dtype="float16", accumulate="float16"), "fp32_dest_acc", True),
        (Gemm(64, 64, 64, (32, 32, 32)), "fp32_dest_acc", True),
    ],
)
def test_infer_reads_flags(case, key, value):
    assert bool(lowered(case, "InferTTMetadata").attrs["tt.metadata"][key]) is value


def test_infer_takes_formats_from_the_configuration():
    metadata = lowered(CASE, "InferTTMetadata", BFP8).attrs["tt.metadata"]
    assert list(metadata["formats"]) == ["Bfp8_b", "Bfp8_b", "Float16_b"]


def test_shard_replaces_the_launch_grid_by_cores():
    before, after = lowered(CASE, "InferTTMetadata"), lowered(CASE, "ShardToCoreMap")
    launch = 'thread="blockIdx.x"'
    assert launch in before.script() and launch not in after.script()
    assert 'thread="core.x"' in after.script() and 'thread="core.y"' in after.script()
    core_map = after.attrs["tt.core_map"]
    parts = int(core_map["parts_m"]), int(core_map["parts_n"])
    assert parts[0] * int(core_map["core_m"]) == 16 and parts[1] * int(core_map["core_n"]) == 8


def test_shard_guards_the_blocks_that_the_last_core_lacks():
    even = lowered(Gemm(1024, 1024, 256, (64, 64, 32)), "ShardToCoreMap").script()
    uneven = lowered(Gemm(64 * 17, 1024, 256, (64, 64, 32)), "ShardToCoreMap").script()
    assert "if " not in even and re.search(r"if by < 17", uneven)


def test_memory_space_lower_gives_scopes_and_circular_buffers():
    before, after = lowered(CASE, "ShardToCoreMap"), lowered(CASE, "MemorySpaceLower")
    assert 'scope="shared' in before.script() and 'scope="shared' not in after.script()
    assert [scope in after.script() for scope in ('"tt.cb.0"', '"tt.cb.1"', '"tt.dst"')] == [True] * 3
    buffers = {str(b["name"]): b for b in after.attrs["tt.circular_buffers"]}
    schedule = after.attrs["tt.schedule"]
    pass_tiles = int(schedule["block_m"]) * int(schedule["block_k"]) * int(schedule["pass_blocks"])
    passes = int(schedule["k_blocks"]) // int(schedule["pass_blocks"])
    assert int(buffers["a"]["num_pages"]) == min(passes, 2) * pass_tiles and str(buffers["a"]["holds"]) == "A"


@pytest.mark.parametrize(
    ("size", "rows"), [((500, 300, 200), 512), ((64, 64, 64), 64), ((65, 33, 97), 96), ((512, 512, 100), 512)]
)
def test_tile_pad_ends_at_whole_blocks(size, rows):
    block = (128, 128, 32) if size[0] > 100 else (32, 32, 32)
    padding = lowered(Gemm(*size, block), "TilePad").attrs["tt.padding"]
    a, b, c = ([int(n) for n in padding[key]] for key in "abc")
    assert a[0] == c[0] == rows and a[1] == b[0] and b[1] == c[1]
    assert all(n % 32 == 0 for n in (*a, *b, *c))


def test_tensorize_makes_three_trees_of_tt_calls():
    before, after = lowered(CASE, "TilePad"), lowered(CASE, "Tensorize")
    assert "tl.tileop" in str(before.body) or "T.gemm" in before.script()
    text = after.script()
    assert "T.gemm" not in text and "T.copy" not in text
    for kernel in ("reader", "compute", "writer"):
        assert text.count(f'"tt.kernel", "{kernel}"') == 1
    calls = set()
    tvm.tirx.stmt_functor.post_order_visit(
        after.body, lambda node: calls.add(node.op.name) if isinstance(node, tvm.tirx.Call) else None
    )
    assert {"tt.matmul_block", "tt.noc_async_read_page", "tt.noc_async_write_page"} <= calls
    assert all(name.startswith("tt.") for name in calls)


def test_verify_changes_nothing():
    for upto in (None, "InferTTMetadata", "Tensorize"):
        before = lowered(CASE, upto)
        tvm.ir.assert_structural_equal(before, alone("VerifyTTIR", before))


def test_verify_counts_l1():
    func = lowered(CASE, "Tensorize")
    buffers = [dict(b.items()) for b in func.attrs["tt.circular_buffers"]]
    buffers[0]["num_pages"] = 2000
    with pytest.raises(
        UserError, match=r"need \d+ bytes of L1, .*1393312.*smaller blocks\n  a: 4096000 bytes, 2000 tiles"
    ):
        alone("VerifyTTIR", func.with_attr("tt.circular_buffers", buffers))


def test_verify_counts_dst_tiles():
    func = lowered(CASE, "Tensorize")
    schedule = dict(func.attrs["tt.schedule"].items()) | {"sub_m": 3, "sub_n": 2}
    with pytest.raises(UserError, match=r"3x2 tiles of C_l does not fit Dst, which holds 4"):
        alone("VerifyTTIR", func.with_attr("tt.schedule", schedule))


@pytest.mark.parametrize(
    ("name", "needs"),
    [("ShardToCoreMap", "InferTTMetadata"), ("MemorySpaceLower", "InferTTMetadata"), ("Tensorize", "InferTTMetadata")],
)
def test_a_pass_names_the_pass_it_needs(name, needs):
    with pytest.raises(Exception, match=f"run {needs} first"):
        alone(name, lowered(CASE))


def test_target_is_registered_the_official_way():
    from tilelang.backend.module import create_backend_context

    context = create_backend_context("tenstorrent")
    assert context.name == "tenstorrent" and context.target.kind.name == "tenstorrent"
    assert str(context.target.attrs["compiler"])


def test_the_files_survive_the_disk_cache():
    kernel = tilelang.compile(gemm(CASE), out_idx=[-1], target="tenstorrent")
    again = tilelang.compile(gemm(CASE), out_idx=[-1], target="tenstorrent")
    assert kernel.get_kernel_source() == again.get_kernel_source()
    assert "matmul_block" in kernel.get_kernel_source()
