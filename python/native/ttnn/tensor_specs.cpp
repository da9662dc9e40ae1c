// What a tensor is and where it stands: tiles, shards, memory configs, specifications.
#include <nanobind/operators.h>
#include <nanobind/stl/array.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

#include <fmt/format.h>
#include <fmt/ostream.h>

#include <tt-metalium/experimental/tensor/spec/tensor_spec.hpp>
#include <tt-metalium/tile.hpp>

#include "native/ttnn/bindings.h"
#include "softmetal/error.h"

namespace softmetal::python {
namespace {

using namespace tt::tt_metal;

template <typename T>
std::string streamed(const T& value) {
    return fmt::format("{}", fmt::streamed(value));
}

void bind_tile(nb::module_& m) {
    nb::class_<Tile>(m, "Tile", "Shape of a tile: rows and columns in elements.")
        .def(nb::init<std::array<uint32_t, 2>, bool>(), "tile_shape"_a, "transpose_tile"_a = false,
             "Height 1, 2, 4, 8, 16 or 32; width 16 or 32. UserError for any other shape.")
        .def_prop_ro("tile_shape", &Tile::get_tile_shape, "Rows and columns, in elements.")
        .def_prop_ro("face_shape", &Tile::get_face_shape, "Rows and columns of a face, in elements.")
        .def_prop_ro("num_faces", &Tile::get_num_faces, "Faces of a tile.")
        .def_prop_ro("partial_face", &Tile::get_partial_face, "1 where faces have less than 16 rows, else 0.")
        .def_prop_ro("narrow_tile", &Tile::get_narrow_tile, "1 where a tile is one face wide, else 0.")
        .def_prop_ro("transpose_within_face", &Tile::get_transpose_within_face,
                     "Whether elements are transposed within faces.")
        .def_prop_ro("transpose_of_faces", &Tile::get_transpose_of_faces, "Whether faces are transposed.")
        .def(
            "get_tile_size",
            [](const Tile& self, DataType type) { return self.get_tile_size(datatype_to_dataformat_converter(type)); },
            "dtype"_a, "Bytes in memory.")
        .def(nb::self == nb::self, nb::sig("def __eq__(self, other: object, /) -> bool"))
        .def("__repr__", &streamed<Tile>);
}

void bind_shards(nb::module_& m) {
    nb::class_<ShardSpec>(m, "ShardSpec", "How a matrix is cut into shards of rows and columns, one a core.")
        .def(nb::init<const CoreRangeSet&, const std::array<uint32_t, 2>&, const ShardOrientation&>(), "grid"_a,
             "shard_shape"_a, "shard_orientation"_a = ShardOrientation::ROW_MAJOR)
        .def_rw("grid", &ShardSpec::grid, "The cores.")
        .def_rw("shape", &ShardSpec::shape, "Rows and columns, in elements.")
        .def_rw("orientation", &ShardSpec::orientation, "Whether shards go to cores row by row or column by column.")
        .def("num_cores", &ShardSpec::num_cores, "Cores of the grid.")
        .def(nb::self == nb::self, nb::sig("def __eq__(self, other: object, /) -> bool"))
        .def("__repr__", &streamed<ShardSpec>);
    nb::class_<NdShardSpec>(m, "NdShardSpec", "Shards of any rank, dealt to cores.")
        .def(
            "__init__",
            [](NdShardSpec* self, const Shape& shape, const CoreRangeSet& grid, ShardOrientation orientation,
               ShardDistributionStrategy strategy) {
                new (self) NdShardSpec{shape, grid, orientation, strategy};
            },
            "shard_shape"_a, "grid"_a, "orientation"_a = ShardOrientation::ROW_MAJOR,
            "shard_distribution_strategy"_a = ShardDistributionStrategy::ROUND_ROBIN_1D)
        .def_rw("shard_shape", &NdShardSpec::shard_shape, "In elements.")
        .def_rw("grid", &NdShardSpec::grid, "The cores.")
        .def_rw("orientation", &NdShardSpec::orientation, "In which order shards go to cores.")
        .def_rw("shard_distribution_strategy", &NdShardSpec::shard_distribution_strategy,
                "How shards are dealt to cores.")
        .def(
            "num_cores", [](const NdShardSpec& self) { return self.grid.num_cores(); }, "Cores of the grid.")
        .def(nb::self == nb::self, nb::sig("def __eq__(self, other: object, /) -> bool"))
        .def("__repr__", &streamed<NdShardSpec>);
}

void bind_memory_config(nb::module_& m) {
    nb::class_<MemoryConfig>(m, "MemoryConfig", "Where a tensor stands: DRAM or L1, interleaved or in shards.")
        .def(
            "__init__",
            [](MemoryConfig* self, TensorMemoryLayout layout, BufferType type, std::optional<ShardSpec> shards) {
                new (self) MemoryConfig(layout, type, std::move(shards));
            },
            "memory_layout"_a = TensorMemoryLayout::INTERLEAVED, "buffer_type"_a = BufferType::DRAM,
            "shard_spec"_a = nb::none())
        .def(
            "__init__",
            [](MemoryConfig* self, BufferType type, const NdShardSpec& shards) {
                new (self) MemoryConfig(type, shards);
            },
            "buffer_type"_a, "nd_shard_spec"_a)
        .def_prop_ro("memory_layout", &MemoryConfig::memory_layout, "Whether pages are interleaved or in shards.")
        .def_prop_ro("buffer_type", &MemoryConfig::buffer_type, "The memory.")
        .def_prop_ro(
            "shard_spec", [](const MemoryConfig& self) { return self.shard_spec(); },
            "How it is cut into shards, or None.")
        .def_prop_ro(
            "nd_shard_spec", [](const MemoryConfig& self) { return self.nd_shard_spec(); },
            "How it is cut into shards of any rank, or None.")
        .def_prop_ro(
            "interleaved", [](const MemoryConfig& self) { return !self.is_sharded(); },
            "Whether pages go to all banks in turn.")
        .def("is_sharded", &MemoryConfig::is_sharded, "Whether pages are in shards.")
        .def(nb::self == nb::self, nb::sig("def __eq__(self, other: object, /) -> bool"))
        .def("__hash__",
             [](const MemoryConfig& self) {
                 return nb::hash(nb::make_tuple(static_cast<int>(self.memory_layout()),
                                                static_cast<int>(self.buffer_type()), streamed(self)));
             })
        .def("__repr__", &streamed<MemoryConfig>);
}

TensorSpec make_spec(const Shape& shape, DataType type, Layout layout, MemoryConfig memory, std::optional<Tile> tile) {
    return TensorSpec(shape, TensorLayout(type, PageConfig(layout, tile), std::move(memory)));
}

void bind_tensor_spec(nb::module_& m) {
    nb::enum_<TensorSpec::ShardShapeAlignment>(m, "ShardShapeAlignment", "What a shard's shape is rounded up to.")
        .value("NONE", TensorSpec::ShardShapeAlignment::NONE)
        .value("REQUIRED", TensorSpec::ShardShapeAlignment::REQUIRED)
        .value("RECOMMENDED", TensorSpec::ShardShapeAlignment::RECOMMENDED);
    nb::class_<TensorSpec>(m, "TensorSpec", "Shape, type, layout and place of a tensor.")
        .def(
            "__init__",
            [](TensorSpec* self, const Shape& shape, DataType type, Layout layout, BufferType buffer_type,
               std::optional<Tile> tile) {
                new (self) TensorSpec(
                    make_spec(shape, type, layout, MemoryConfig(TensorMemoryLayout::INTERLEAVED, buffer_type), tile));
            },
            "shape"_a, "dtype"_a, "layout"_a, "buffer_type"_a = BufferType::DRAM, "tile"_a = nb::none())
        .def(
            "__init__",
            [](TensorSpec* self, const Shape& shape, DataType type, Layout layout, TensorMemoryLayout memory_layout,
               std::optional<ShardSpec> shards, BufferType buffer_type, std::optional<Tile> tile) {
                new (self) TensorSpec(
                    make_spec(shape, type, layout, MemoryConfig(memory_layout, buffer_type, std::move(shards)), tile));
            },
            "shape"_a, "dtype"_a, "layout"_a, "memory_layout"_a, "shard_spec"_a = nb::none(),
            "buffer_type"_a = BufferType::DRAM, "tile"_a = nb::none())
        .def(
            "__init__",
            [](TensorSpec* self, const Shape& shape, DataType type, Layout layout, const NdShardSpec& shards,
               BufferType buffer_type, std::optional<Tile> tile) {
                new (self) TensorSpec(make_spec(shape, type, layout, MemoryConfig(buffer_type, shards), tile));
            },
            "shape"_a, "dtype"_a, "layout"_a, "nd_shard_spec"_a, "buffer_type"_a = BufferType::DRAM,
            "tile"_a = nb::none())
        .def_prop_ro(
            "shape", [](const TensorSpec& self) { return self.logical_shape(); }, "Logical shape, in elements.")
        .def_prop_ro(
            "padded_shape", [](const TensorSpec& self) { return self.padded_shape(); },
            "Shape with the padding that the layout adds.")
        .def_prop_ro("dtype", &TensorSpec::data_type, "Type of the elements.")
        .def_prop_ro("layout", &TensorSpec::layout, "Whether a page is a row or a tile.")
        .def_prop_ro("tile", &TensorSpec::tile, "Shape of the tiles.")
        .def_prop_ro(
            "memory_config", [](const TensorSpec& self) { return self.memory_config(); }, "Where it goes.")
        .def("height_sharded", &TensorSpec::height_sharded, "grid"_a, "orientation"_a = ShardOrientation::ROW_MAJOR,
             "The same in shards of whole rows, one a core.")
        .def("width_sharded", &TensorSpec::width_sharded, "grid"_a, "orientation"_a = ShardOrientation::ROW_MAJOR,
             "The same in shards of whole columns, one a core.")
        .def("block_sharded", &TensorSpec::block_sharded, "grid"_a, "orientation"_a = ShardOrientation::ROW_MAJOR,
             "The same in blocks, one a core of a rectangle. UserError for cores that are none.")
        .def(
            "block_sharded",
            [](const TensorSpec& self, const CoreRangeSet& grid, ShardOrientation orientation) {
                if (grid.size() != 1)
                    throw UserError(
                        fmt::format("block_sharded: the grid is one rectangle, got {} in {}", grid.size(), grid));
                return self.block_sharded(grid.ranges().front(), orientation);
            },
            "grid"_a, "orientation"_a = ShardOrientation::ROW_MAJOR)
        .def(
            "sharded",
            [](const TensorSpec& self, const Shape& shape, const CoreRangeSet& grid,
               TensorSpec::ShardShapeAlignment alignment, ShardOrientation orientation,
               ShardDistributionStrategy strategy) {
                return self.sharded(shape, grid, alignment, orientation, strategy);
            },
            "shard_shape"_a, "grid"_a, "shard_alignment"_a = TensorSpec::ShardShapeAlignment::NONE,
            "orientation"_a = ShardOrientation::ROW_MAJOR,
            "shard_distribution_strategy"_a = ShardDistributionStrategy::ROUND_ROBIN_1D,
            "The same in shards of a shape of one's own, dealt to the cores.")
        .def(
            "sharded_across_dims",
            [](const TensorSpec& self, const std::vector<int32_t>& dims, const CoreRangeSet& grid,
               ShardOrientation orientation) {
                return self.sharded_across_dims({dims.data(), dims.size()}, grid, orientation);
            },
            "dims"_a, "grid"_a, "orientation"_a = ShardOrientation::ROW_MAJOR, "The same, cut along these dimensions.")
        .def(
            "sharded_across_dims_except",
            [](const TensorSpec& self, const std::vector<int32_t>& dims, const CoreRangeSet& grid,
               ShardOrientation orientation) {
                return self.sharded_across_dims_except({dims.data(), dims.size()}, grid, orientation);
            },
            "dims"_a, "grid"_a, "orientation"_a = ShardOrientation::ROW_MAJOR,
            "The same, cut along all dimensions but these.")
        .def(nb::self == nb::self, nb::sig("def __eq__(self, other: object, /) -> bool"))
        .def("__repr__", [](const TensorSpec& self) {
            return fmt::format("TensorSpec(shape={}, dtype={}, layout={}, memory_config={})", self.logical_shape(),
                               to_string(self.data_type()), streamed(self.layout()), streamed(self.memory_config()));
        });
}

}  // namespace

void bind_tensor_specs(nb::module_& m) {
    bind_tile(m);
    bind_shards(m);
    bind_memory_config(m);
    bind_tensor_spec(m);
    m.def("tile_size", &tt::tt_metal::tile_size, "dtype"_a, "Bytes of a 32x32 tile of that type.");
}

}  // namespace softmetal::python
