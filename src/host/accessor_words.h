// What a kernel's TensorAccessor must know, for a buffer or for a tensor that has no memory yet.
#pragma once

#include <cstdint>
#include <vector>

#include <hostdevcommon/tensor_accessor/arg_config.hpp>
#include <tt-metalium/buffer_distribution_spec.hpp>
#include <tt-metalium/device.hpp>

namespace softmetal::host {

struct AccessorTarget {
    tt::tt_metal::IDevice* device = nullptr;
    bool in_dram = false;
    uint32_t aligned_page_size = 0;                                      // bytes
    const tt::tt_metal::BufferDistributionSpec* distribution = nullptr;  // null = interleaved
};

// The words that are compiled into the kernel, and those that it finds among its common runtime arguments.
std::vector<uint32_t> accessor_compile_args(const AccessorTarget& target, tensor_accessor::ArgsConfig config);
std::vector<uint32_t> accessor_common_args(const AccessorTarget& target, tensor_accessor::ArgsConfig config);

}  // namespace softmetal::host
