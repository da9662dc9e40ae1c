"""Cores, ranges and sets of cores, shapes and coordinates of meshes."""

from __future__ import annotations

import pytest

from softmetal import UserError, ttnn

C = ttnn.CoreCoord


def test_core_coordinates_are_values():
    assert C(1, 2) == C((1, 2)) and C(1, 2) != C(2, 1)
    assert len({C(1, 2), C(1, 2), C(2, 1)}) == 2
    assert (C(3, 4).x, C(3, 4).y) == (3, 4)
    assert C.from_json(C(3, 4).to_json()) == C(3, 4)
    with pytest.raises(UserError, match="CoreCoord"):
        C.from_json("nonsense")


def test_sets_of_cores():
    left, right = ttnn.CoreRange(C(0, 0), C(1, 3)), ttnn.CoreRange(C(2, 0), C(3, 3))
    both = ttnn.CoreRangeSet([left]).merge(ttnn.CoreRangeSet([right]))
    assert both.num_cores() == 16 and both.size() == 1
    assert both.subtract(ttnn.CoreRangeSet([left])) == ttnn.CoreRangeSet([right])
    assert both.bounding_box() == ttnn.CoreRange(C(0, 0), C(3, 3))
    assert both.contains(C(3, 3)) and not both.contains(C(4, 0))
    assert ttnn.CoreRangeSet.from_json(both.to_json()) == both
    with pytest.raises(UserError, match="overlap"):
        ttnn.CoreRangeSet([left, left])


@pytest.mark.parametrize(("units", "cores", "groups"), [(64, 64, (1, 0)), (100, 64, (2, 1)), (5, 5, (1, 0))])
def test_work_is_split(units, cores, groups):
    used, all_cores, first, second, per_first, per_second = ttnn.split_work_to_cores(C(8, 8), units)
    assert used == cores == all_cores.num_cores()
    assert (per_first, per_second) == groups
    assert first.num_cores() * per_first + second.num_cores() * per_second == units


def test_grid_to_cores_goes_both_ways():
    assert ttnn.grid_to_cores(3, 2, 2) == [C(0, 0), C(0, 1), C(1, 0)]
    assert ttnn.grid_to_cores(3, 2, 2, row_wise=True) == [C(0, 0), C(1, 0), C(0, 1)]
    assert ttnn.num_cores_to_corerangeset(3, C(8, 8), True).num_cores() == 3
    assert ttnn.CoreGrid(y=2, x=3).num_cores == 6


def test_shapes_and_mesh_coordinates():
    shape = ttnn.Shape([2, 3, 64])
    assert list(shape) == [2, 3, 64] == [shape[0], shape[1], shape[-1]]
    assert shape == [2, 3, 64] and shape.rank == 3 and shape.volume() == 384
    assert list(shape.to_rank(4)) == [1, 2, 3, 64]
    with pytest.raises(IndexError):
        shape[3]
    mesh = ttnn.MeshShape(2, 4)
    assert mesh.mesh_size() == 8 and list(mesh) == [2, 4]
    assert len(list(ttnn.MeshCoordinateRange(mesh))) == 8
    assert ttnn.MeshCoordinate(1, 2)[1] == 2
