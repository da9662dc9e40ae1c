// Types of elements, memory settings and alignments as values: conversions, comparison and text.
#include <tt-metalium/experimental/tensor/tensor_types.hpp>

#include <tt-metalium/experimental/tensor/spec/layout/alignment.hpp>
#include <tt-metalium/experimental/tensor/spec/layout/layout.hpp>
#include <tt-metalium/experimental/tensor/spec/memory_config/memory_config.hpp>

#include "host/errors.h"

namespace tt::tt_metal {

using softmetal::host::fail;

namespace {

struct TypeRow {
    DataType type;
    tt::DataFormat format;
    const char* name;
};
constexpr TypeRow kTypes[] = {
    {DataType::BFLOAT16, tt::DataFormat::Float16_b, "BFLOAT16"},
    {DataType::FLOAT32, tt::DataFormat::Float32, "FLOAT32"},
    {DataType::UINT32, tt::DataFormat::UInt32, "UINT32"},
    {DataType::BFLOAT8_B, tt::DataFormat::Bfp8_b, "BFLOAT8_B"},
    {DataType::BFLOAT4_B, tt::DataFormat::Bfp4_b, "BFLOAT4_B"},
    {DataType::UINT8, tt::DataFormat::UInt8, "UINT8"},
    {DataType::UINT16, tt::DataFormat::UInt16, "UINT16"},
    {DataType::INT32, tt::DataFormat::Int32, "INT32"},
    {DataType::FP8_E4M3, tt::DataFormat::Fp8_e4m3, "FP8_E4M3"},
};

const TypeRow* row_of(DataType type) {
    for (const auto& row : kTypes) {
        if (row.type == type) return &row;
    }
    return nullptr;
}

const char* name_of(TensorMemoryLayout layout) {
    switch (layout) {
        case TensorMemoryLayout::INTERLEAVED:
            return "INTERLEAVED";
        case TensorMemoryLayout::HEIGHT_SHARDED:
            return "HEIGHT_SHARDED";
        case TensorMemoryLayout::WIDTH_SHARDED:
            return "WIDTH_SHARDED";
        case TensorMemoryLayout::BLOCK_SHARDED:
            return "BLOCK_SHARDED";
        case TensorMemoryLayout::ND_SHARDED:
            return "ND_SHARDED";
    }
    return "unknown layout";
}

}  // namespace

std::string to_string(DataType data_type) {
    const TypeRow* row = row_of(data_type);
    return row ? row->name : "INVALID";
}
std::ostream& operator<<(std::ostream& out, const DataType& data_type) {
    return out << to_string(data_type);
}
bool is_block_float(DataType dtype) {
    return dtype == DataType::BFLOAT8_B || dtype == DataType::BFLOAT4_B;
}
bool is_floating_point(DataType dtype) {
    return dtype == DataType::BFLOAT16 || dtype == DataType::FLOAT32 || dtype == DataType::FP8_E4M3 ||
           is_block_float(dtype);
}

tt::DataFormat datatype_to_dataformat_converter(DataType datatype) {
    if (const TypeRow* row = row_of(datatype)) return row->format;
    fail("tensor type {} has no data format on the chip", static_cast<int>(datatype));
}
DataType dataformat_to_datatype_converter(tt::DataFormat dataformat) {
    for (const auto& row : kTypes) {
        if (row.format == dataformat) return row.type;
    }
    fail("tensors have no elements of data format {}", dataformat);
}
uint32_t tile_size(DataType dtype) {
    return tt::tile_size(datatype_to_dataformat_converter(dtype));
}

std::ostream& operator<<(std::ostream& out, const Layout& layout) {
    switch (layout) {
        case Layout::ROW_MAJOR:
            return out << "ROW_MAJOR";
        case Layout::TILE:
            return out << "TILE";
        case Layout::INVALID:
            break;
    }
    return out << "INVALID";
}

std::string to_string(const Alignment& alignment) {
    return fmt::format("Alignment([{}])", fmt::join(alignment.view(), ", "));
}
std::ostream& operator<<(std::ostream& out, const Alignment& alignment) {
    return out << to_string(alignment);
}

std::ostream& operator<<(std::ostream& out, const NdShardSpec& spec) {
    return out << "NdShardSpec(" << spec.grid << ", " << spec.shard_shape << ", "
               << (spec.orientation == ShardOrientation::ROW_MAJOR ? "ROW_MAJOR" : "COL_MAJOR") << ", "
               << (spec.shard_distribution_strategy == ShardDistributionStrategy::GRID_2D ? "GRID_2D"
                                                                                          : "ROUND_ROBIN_1D")
               << ")";
}

// ---- memory settings ----------------------------------------------------------------------------------------------

MemoryConfig::MemoryConfig(TensorMemoryLayout memory_layout, BufferType buffer_type,
                           std::optional<ShardSpec> shard_spec)
    : memory_layout_(memory_layout), buffer_type_(buffer_type), shard_spec_(std::move(shard_spec)) {}

MemoryConfig::MemoryConfig(BufferType buffer_type, std::optional<NdShardSpec> nd_shard_spec)
    : memory_layout_(nd_shard_spec ? TensorMemoryLayout::ND_SHARDED : TensorMemoryLayout::INTERLEAVED),
      buffer_type_(buffer_type),
      nd_shard_spec_(std::move(nd_shard_spec)),
      created_with_nd_shard_spec_(nd_shard_spec_.has_value()) {}

MemoryConfig MemoryConfig::create_with_prepopulated_shard_specs(TensorMemoryLayout memory_layout,
                                                                BufferType buffer_type,
                                                                std::optional<ShardSpec> shard_spec,
                                                                std::optional<NdShardSpec> nd_shard_spec,
                                                                bool created_with_nd_shard_spec) {
    MemoryConfig config(memory_layout, buffer_type, std::move(shard_spec));
    config.nd_shard_spec_ = std::move(nd_shard_spec);
    config.created_with_nd_shard_spec_ = created_with_nd_shard_spec;
    return config;
}

bool operator==(const MemoryConfig& a, const MemoryConfig& b) {
    if (a.buffer_type() != b.buffer_type() || a.memory_layout() != b.memory_layout()) return false;
    // A TensorSpec fills in the specification that was not given: only those that were given are compared.
    const bool compare_nd = a.created_with_nd_shard_spec() || b.created_with_nd_shard_spec();
    const bool compare_2d = !a.created_with_nd_shard_spec() || !b.created_with_nd_shard_spec();
    return (!compare_nd || a.nd_shard_spec() == b.nd_shard_spec()) && (!compare_2d || a.shard_spec() == b.shard_spec());
}

std::ostream& operator<<(std::ostream& out, const MemoryConfig& config) {
    out << "MemoryConfig(" << name_of(config.memory_layout()) << ", " << fmt::format("{}", config.buffer_type());
    if (config.shard_spec()) out << ", " << *config.shard_spec();
    if (config.nd_shard_spec()) out << ", " << *config.nd_shard_spec();
    return out << ")";
}

namespace experimental::per_core_allocation {

bool is_per_core_allocation(const MemoryConfig& config) {
    return config.per_core_allocation_;
}
void set_per_core_allocation(MemoryConfig& config, bool enable) {
    config.per_core_allocation_ = enable;
}

}  // namespace experimental::per_core_allocation

}  // namespace tt::tt_metal
