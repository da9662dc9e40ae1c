// What the elements of a tensor are, and how a tensor of any rank is cut into shards.
#pragma once

#include <fmt/core.h>

#include <cstdint>
#include <ostream>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

#include <tt-metalium/bfloat16.hpp>
#include <tt-metalium/buffer.hpp>
#include <tt-metalium/buffer_types.hpp>
#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/float8.hpp>
#include <tt-metalium/shape.hpp>
#include <tt-metalium/tt_backend_api_types.hpp>
#include <tt_stl/fmt.hpp>

namespace tt::tt_metal {

// Of files that hold tensors.
static constexpr std::uint8_t VERSION_ID = 5;

// The type of an element. BFLOAT8_B and BFLOAT4_B are block floats: 16 elements share an exponent, on the chip only in
// tiles. FP8_E4M3 exists on Blackhole only, row-major only.
enum class DataType {
    BFLOAT16 = 0,
    FLOAT32 = 1,
    UINT32 = 2,
    BFLOAT8_B = 3,
    BFLOAT4_B = 4,
    UINT8 = 5,
    UINT16 = 6,
    INT32 = 7,
    FP8_E4M3 = 8,
    INVALID = 9,
};

// As text: "BFLOAT16".
std::string to_string(DataType data_type);
std::ostream& operator<<(std::ostream& out, const DataType& data_type);

// The type of elements that the host holds as T; another T does not compile.
template <typename T>
consteval DataType convert_to_data_type() {
    if constexpr (std::is_same_v<T, uint8_t>) {
        return DataType::UINT8;
    } else if constexpr (std::is_same_v<T, uint16_t>) {
        return DataType::UINT16;
    } else if constexpr (std::is_same_v<T, int32_t>) {
        return DataType::INT32;
    } else if constexpr (std::is_same_v<T, uint32_t>) {
        return DataType::UINT32;
    } else if constexpr (std::is_same_v<T, float>) {
        return DataType::FLOAT32;
    } else if constexpr (std::is_same_v<T, ::bfloat16>) {
        return DataType::BFLOAT16;
    } else if constexpr (std::is_same_v<T, ::float8_e4m3>) {
        return DataType::FP8_E4M3;
    } else {
        static_assert(sizeof(T) == 0, "no tensor has elements of this type");
    }
}

// Kinds of types.
bool is_floating_point(DataType dtype);
bool is_block_float(DataType dtype);

// Between the type of a tensor's elements and the chip's data format. Throws UserError for one without a counterpart.
tt::DataFormat datatype_to_dataformat_converter(DataType datatype);
DataType dataformat_to_datatype_converter(tt::DataFormat dataformat);

// Bytes of a 32x32 tile. Throws UserError for INVALID.
uint32_t tile_size(DataType dtype);

// Shards of any rank (elements), and the cores that hold them: dealt in turn, or in two dimensions over a grid.
struct NdShardSpec {
    // The shards, who holds them, and in which order they are dealt.
    Shape shard_shape;
    CoreRangeSet grid = {};
    ShardOrientation orientation = ShardOrientation::ROW_MAJOR;
    ShardDistributionStrategy shard_distribution_strategy = ShardDistributionStrategy::ROUND_ROBIN_1D;

    // The same cores with other shards.
    NdShardSpec with_shard_shape(Shape new_shard_shape) const {
        return NdShardSpec{std::move(new_shard_shape), grid, orientation, shard_distribution_strategy};
    }
    bool operator==(const NdShardSpec& other) const = default;
};
std::ostream& operator<<(std::ostream& out, const NdShardSpec& spec);

// What padding holds: an integer, or a float that is converted to the tensor's type.
using PadValue = std::variant<uint32_t, float>;

}  // namespace tt::tt_metal
