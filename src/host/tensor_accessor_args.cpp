// What a kernel must know of a buffer, as words in the order in which its TensorAccessor reads them.
#include <tt-metalium/tensor_accessor_args.hpp>

#include <tt-metalium/device.hpp>

#include "host/accessor_words.h"
#include "host/errors.h"

namespace tt::tt_metal {

using softmetal::host::fail;
using tensor_accessor::ArgConfig;
using tensor_accessor::ArgsConfig;

namespace {

// Two cores in a word, the first in the low half, y below x. DRAM banks go by number, as x.
std::vector<uint32_t> packed_cores(const softmetal::host::AccessorTarget& target, const std::vector<CoreCoord>& cores) {
    std::vector<uint32_t> words((cores.size() + 1) / 2, 0);
    for (size_t i = 0; i < cores.size(); ++i) {
        const CoreCoord at =
            target.in_dram ? cores[i] : target.device->virtual_core_from_logical_core(cores[i], CoreType::WORKER);
        words[i / 2] |= static_cast<uint32_t>((at.x & 0xff) << 8 | (at.y & 0xff)) << (i % 2 ? 16 : 0);
    }
    return words;
}

// The parts of a distribution that are known at run time, or those that are not.
void append_distribution(const softmetal::host::AccessorTarget& target, ArgsConfig config, bool at_run_time,
                         std::vector<uint32_t>& words) {
    const auto& distribution = *target.distribution;
    auto append = [&](ArgConfig part, auto begin, auto end) {
        if (config.test(part) == at_run_time) words.insert(words.end(), begin, end);
    };
    const auto& tensor = distribution.tensor_shape_in_pages();
    const auto& shard = distribution.shard_shape_in_pages();
    const uint32_t rank = static_cast<uint32_t>(tensor.rank()), banks = static_cast<uint32_t>(distribution.num_cores());
    const auto cores = packed_cores(target, distribution.cores());
    append(ArgConfig::RuntimeRank, &rank, &rank + 1);
    append(ArgConfig::RuntimeNumBanks, &banks, &banks + 1);
    append(ArgConfig::RuntimeTensorShape, tensor.begin(), tensor.end());
    append(ArgConfig::RuntimeShardShape, shard.begin(), shard.end());
    append(ArgConfig::RuntimeBankCoords, cores.begin(), cores.end());
}

softmetal::host::AccessorTarget target_of(const Buffer* buffer) {
    if (!buffer) return {};
    const auto& distribution = buffer->buffer_distribution_spec();
    return {.device = buffer->device(),
            .in_dram = buffer->is_dram(),
            .aligned_page_size = static_cast<uint32_t>(buffer->aligned_page_size()),
            .distribution = distribution ? &*distribution : nullptr};
}

// What holds for this buffer, whatever was asked for; a combination that no accessor can read is refused.
ArgsConfig complete(const Buffer* buffer, ArgsConfig config) {
    if (!buffer) return ArgConfig::None;
    const bool sharded = buffer->buffer_distribution_spec().has_value();
    if (!sharded) config = ArgConfig::None;
    config.set(ArgConfig::Sharded, sharded);
    config.set(ArgConfig::IsDram, buffer->is_dram());
    if (config.test(ArgConfig::RuntimeRank) &&
        !(config.test(ArgConfig::RuntimeTensorShape) && config.test(ArgConfig::RuntimeShardShape))) {
        fail(
            "TensorAccessorArgs: with a rank at run time the tensor shape and the shard shape must be at run time too");
    }
    if (config.test(ArgConfig::RuntimeNumBanks) && !config.test(ArgConfig::RuntimeBankCoords)) {
        fail("TensorAccessorArgs: with the number of banks at run time their coordinates must be at run time too");
    }
    if (sharded &&
        buffer->buffer_distribution_spec()->tensor_shape_in_pages().rank() > TensorAccessorArgs::MAX_NUM_DIMENSIONS) {
        fail("TensorAccessorArgs: a tensor of {} dimensions; {} are possible",
             buffer->buffer_distribution_spec()->tensor_shape_in_pages().rank(),
             TensorAccessorArgs::MAX_NUM_DIMENSIONS);
    }
    return config;
}

}  // namespace

TensorAccessorArgs::TensorAccessorArgs(const Buffer* buffer, ArgsConfig config)
    : buffer_(buffer), config_(complete(buffer, config)) {}
TensorAccessorArgs::TensorAccessorArgs(const Buffer& buffer, ArgsConfig config) : TensorAccessorArgs(&buffer, config) {}
TensorAccessorArgs::TensorAccessorArgs(const std::shared_ptr<Buffer>& buffer, ArgsConfig config)
    : TensorAccessorArgs(buffer.get(), config) {}
TensorAccessorArgs::TensorAccessorArgs(const distributed::MeshBuffer* buffer, ArgsConfig config)
    : TensorAccessorArgs(buffer ? buffer->get_reference_buffer() : static_cast<const Buffer*>(nullptr), config) {}
TensorAccessorArgs::TensorAccessorArgs(const distributed::MeshBuffer& buffer, ArgsConfig config)
    : TensorAccessorArgs(&buffer, config) {}
TensorAccessorArgs::TensorAccessorArgs(const std::shared_ptr<distributed::MeshBuffer>& buffer, ArgsConfig config)
    : TensorAccessorArgs(buffer.get(), config) {}

TensorAccessorArgs TensorAccessorArgs::create_dram_interleaved() {
    TensorAccessorArgs args;
    args.config_ = ArgConfig::IsDram;
    return args;
}
TensorAccessorArgs TensorAccessorArgs::create_l1_interleaved() {
    return {};
}

std::vector<uint32_t> TensorAccessorArgs::get_compile_time_args() const {
    return softmetal::host::accessor_compile_args(target_of(buffer_), config_);
}

std::vector<uint32_t> TensorAccessorArgs::get_common_runtime_args() const {
    return softmetal::host::accessor_common_args(target_of(buffer_), config_);
}

void TensorAccessorArgs::append_to(std::vector<uint32_t>& compile_time_args) const {
    if ((config_ & ArgConfig::Runtime).raw() != 0) {
        fail(
            "TensorAccessorArgs: parts of this configuration ({:#x}) are known at run time; give append_to a second "
            "vector, for the common runtime arguments",
            config_.raw());
    }
    const auto words = get_compile_time_args();
    compile_time_args.insert(compile_time_args.end(), words.begin(), words.end());
}

void TensorAccessorArgs::append_to(std::vector<uint32_t>& compile_time_args,
                                   std::vector<uint32_t>& common_runtime_args) const {
    const auto compiled = get_compile_time_args();
    const auto common = get_common_runtime_args();
    compile_time_args.insert(compile_time_args.end(), compiled.begin(), compiled.end());
    common_runtime_args.insert(common_runtime_args.end(), common.begin(), common.end());
}

}  // namespace tt::tt_metal

namespace softmetal::host {

std::vector<uint32_t> accessor_compile_args(const AccessorTarget& target, tensor_accessor::ArgsConfig config) {
    std::vector<uint32_t> words{config.raw(), target.aligned_page_size};
    if (config.test(tensor_accessor::ArgConfig::Sharded)) {
        tt::tt_metal::append_distribution(target, config, false, words);
    }
    return words;
}

std::vector<uint32_t> accessor_common_args(const AccessorTarget& target, tensor_accessor::ArgsConfig config) {
    std::vector<uint32_t> words;
    if (config.test(tensor_accessor::ArgConfig::Sharded)) {
        tt::tt_metal::append_distribution(target, config, true, words);
    }
    return words;
}

}  // namespace softmetal::host
