"""Tensors on meshes of several devices: mappers, composers, operations on all parts, programs on some."""

from __future__ import annotations

import pytest
import torch

from softmetal import UserError, ttnn

ROWS, COLUMNS = 2, 4


@pytest.fixture(scope="module")
def mesh():
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOFTMETAL_DEVICES", str(ROWS * COLUMNS))
        opened = ttnn.open_mesh_device(ttnn.MeshShape(ROWS, COLUMNS))
        yield opened
        ttnn.close_mesh_device(opened)


def tensor_on(mesh, values, mapper):
    return ttnn.from_torch(values, layout=ttnn.TILE_LAYOUT, device=mesh, mesh_mapper=mapper)


def test_a_tensor_goes_to_all_devices_by_default(mesh):
    values = torch.rand(32, 64)
    for mapper in (None, ttnn.ReplicateTensorToMesh(mesh)):
        tensor = tensor_on(mesh, values, mapper)
        parts = ttnn.get_device_tensors(tensor)
        assert len(parts) == 8 and all(torch.equal(ttnn.to_torch(part), values) for part in parts)
        assert torch.equal(ttnn.to_torch(tensor), values)


@pytest.mark.parametrize("dim", [0, 1, -1])
def test_parts_in_a_line_and_together_again(mesh, dim):
    values = torch.rand(64, 8, 256)
    tensor = tensor_on(mesh, values, ttnn.ShardTensorToMesh(mesh, dim))
    parts = ttnn.get_device_tensors(tensor)
    for part, expected in zip(parts, values.chunk(8, dim), strict=True):
        assert torch.equal(ttnn.to_torch(part), expected)
    assert list(tensor.shape) == list(values.chunk(8, dim)[0].shape)
    assert torch.equal(ttnn.to_torch(tensor, mesh_composer=ttnn.ConcatMeshToTensor(mesh, dim)), values)
    with pytest.raises(UserError, match="mesh_composer"):
        ttnn.to_torch(tensor)
    assert "8 parts" in repr(tensor)


@pytest.mark.parametrize("dims", [(0, 1), (1, 0), (None, 1), (0, None)], ids=str)
def test_two_dimensions(mesh, dims):
    values = torch.rand(64, 128)
    tensor = tensor_on(mesh, values, ttnn.ShardTensor2dMesh(mesh, (ROWS, COLUMNS), dims))
    by_rows = values.chunk(ROWS, dims[0]) if dims[0] is not None else [values] * ROWS
    expected = [
        part for row in by_rows for part in (row.chunk(COLUMNS, dims[1]) if dims[1] is not None else [row] * COLUMNS)
    ]
    for part, whole in zip(ttnn.get_device_tensors(tensor), expected, strict=True):
        assert torch.equal(ttnn.to_torch(part), whole)
    if None not in dims:
        composer = ttnn.ConcatMesh2dToTensor(mesh, (ROWS, COLUMNS), dims)
        assert torch.equal(ttnn.to_torch(tensor, mesh_composer=composer), values)


def test_operations_work_on_every_part(mesh):
    values, weight = torch.randn(8, 32, 64, dtype=torch.bfloat16), torch.randn(64, 32, dtype=torch.bfloat16)
    tensor = tensor_on(mesh, values, ttnn.ShardTensorToMesh(mesh, 0))
    result = ttnn.relu(tensor @ tensor_on(mesh, weight, None) + 1.0)
    joined = ttnn.to_torch(result, mesh_composer=ttnn.ConcatMeshToTensor(mesh, 0)).float()
    expected = torch.relu(values.float() @ weight.float() + 1)
    assert (joined - expected).norm() / expected.norm() < 1e-2
    back = ttnn.aggregate_tensor(result, ttnn.concat_mesh_to_tensor_composer(mesh, 0))
    assert list(back.shape) == [8, 32, 32] and not back.is_on_device()
    again = ttnn.distribute_tensor(back, ttnn.shard_tensor_to_mesh_mapper(mesh, 0), mesh)
    assert torch.equal(ttnn.to_torch(ttnn.get_device_tensors(again)[5]), ttnn.to_torch(back)[5:6])


FILL = """
#include "api/dataflow/dataflow_api.h"
void kernel_main() {
    constexpr auto args = TensorAccessorArgs<0>();
    const auto out = TensorAccessor(args, get_arg_val<uint32_t>(0), 2048);
    auto* words = reinterpret_cast<volatile tt_l1_ptr uint32_t*>(get_write_ptr(0));
    for (uint32_t i = 0; i < 512; ++i) words[i] = get_arg_val<uint32_t>(1);
    noc_async_write_tile(0, out, get_write_ptr(0));
    noc_async_write_barrier();
}
"""


def test_other_programs_on_other_devices(mesh):
    out = tensor_on(mesh, torch.zeros(32, 32, dtype=torch.bfloat16), None)
    cores = ttnn.CoreRange(ttnn.CoreCoord(0, 0), ttnn.CoreCoord(0, 0))
    programs = ttnn.MeshProgramDescriptor()
    for column, bits in ((1, 0x3F803F80), (3, 0x40004000)):  # 1 and 2 in bf16, twice
        at = ttnn.MeshCoordinate(1, column)
        kernel = ttnn.KernelDescriptor(
            FILL,
            ttnn.SourceType.SOURCE_CODE,
            cores,
            compile_time_args=ttnn.TensorAccessorArgs(out).get_compile_time_args(),
            runtime_args=[[out.buffer_address(), bits]],
            config=ttnn.WriterConfigDescriptor(),
        )
        cb = ttnn.CBDescriptor(2048, cores, [ttnn.CBFormatDescriptor(0, ttnn.bfloat16, 2048)])
        programs[ttnn.MeshCoordinateRange(at, at)] = ttnn.ProgramDescriptor(kernels=[kernel], cbs=[cb])
    assert len(programs) == 2 and all(isinstance(range_, ttnn.MeshCoordinateRange) for range_, _ in programs)
    ttnn.generic_op([out], programs)
    firsts = [ttnn.to_torch(part)[0, 0].item() for part in ttnn.get_device_tensors(out)]
    assert firsts == [0, 0, 0, 0, 0, 1, 0, 2]
    with pytest.raises(KeyError, match="no program for"):
        programs[ttnn.MeshCoordinateRange(ttnn.MeshShape(ROWS, COLUMNS))]


def test_meshes_in_meshes(mesh):
    assert mesh.get_num_devices() == 8 and list(mesh.shape) == [ROWS, COLUMNS]
    lines = mesh.create_submeshes(ttnn.MeshShape(1, 4))
    assert [list(line.shape) for line in lines] == [[1, 4]] * 2
    tensor = tensor_on(lines[1], torch.rand(4, 32), ttnn.ShardTensorToMesh(lines[1], 0))
    assert len(ttnn.get_device_tensors(ttnn.exp(tensor))) == 4
    with pytest.raises(UserError, match="different devices"):
        ttnn.add(tensor, tensor_on(lines[0], torch.rand(1, 32), None))


WRONG = [
    (lambda m: tensor_on(m, torch.rand(7, 32), ttnn.ShardTensorToMesh(m, 0)), "cannot be cut evenly"),
    (lambda m: tensor_on(m, torch.rand(8, 32), ttnn.ShardTensorToMesh(m, 2)), "dimension 2"),
    (lambda m: ttnn.ShardTensor2dMesh(m, (4, 2), (0, 1)), r"mesh_shape is \[4, 2\]"),
    (lambda m: ttnn.to_torch(ttnn.ones((2, 2)), mesh_composer=ttnn.ConcatMeshToTensor(m, 0)), "1 parts"),
]


@pytest.mark.parametrize(("call", "words"), WRONG, ids=range(len(WRONG)))
def test_wrong_use_is_named(mesh, call, words):
    with pytest.raises(UserError, match=words):
        call(mesh)


def test_a_mesh_needs_its_devices(monkeypatch):
    monkeypatch.setenv("SOFTMETAL_DEVICES", "1")
    with pytest.raises(UserError), ttnn.create_mesh_device(ttnn.MeshShape(5, 5)):
        pass


def test_submeshes_that_are_open(mesh):
    assert mesh.get_submeshes() == []
    halves = mesh.create_submeshes(ttnn.MeshShape(ROWS, COLUMNS // 2))
    assert [list(half.shape) for half in mesh.get_submeshes()] == [[ROWS, COLUMNS // 2]] * 2
    for half in halves:
        ttnn.close_mesh_device(half)


def test_where_the_parts_of_a_tensor_are(mesh):
    tensor = tensor_on(mesh, torch.rand(8, 32, 32), ttnn.ShardTensorToMesh(mesh, dim=0))
    assert [tuple(at) for at in tensor.device_coords()] == [(y, x) for y in range(ROWS) for x in range(COLUMNS)]
    other = tensor_on(mesh, torch.rand(8, 32, 32), None)
    assert tensor.buffer_unique_id() == tensor.buffer_unique_id() != other.buffer_unique_id()


def test_parts_stay_on_their_devices(mesh):
    values = torch.rand(8, 32, 32)
    tensor = tensor_on(mesh, values, ttnn.ShardTensorToMesh(mesh, dim=0))
    parts = ttnn.get_device_tensors(tensor)
    for i in (0, 5):
        assert parts[i].is_on_device() and parts[i].buffer_address() == tensor.buffer_address()
        assert [tuple(at) for at in parts[i].device_coords()] == [(i // COLUMNS, i % COLUMNS)]
        twice = ttnn.multiply(parts[i], 2.0)
        assert torch.equal(ttnn.to_torch(twice), 2 * values[i : i + 1]) and len(twice.device_coords()) == 1
        assert torch.equal(ttnn.to_torch(ttnn.to_layout(parts[i], ttnn.ROW_MAJOR_LAYOUT)), values[i : i + 1])
    ttnn.add(tensor, 1.0, output_tensor=tensor)
    assert torch.equal(ttnn.to_torch(parts[5]), values[5:6] + 1)  # the same memory
    tensor.deallocate(True)
    with pytest.raises(UserError, match="deallocated"):
        ttnn.to_torch(parts[5])
