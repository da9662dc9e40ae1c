// What a Program made of a ProgramSpec remembers of it, so that arguments can be given by name. Knows no specification
// text beyond names.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <hostdevcommon/tensor_accessor/arg_config.hpp>
#include <tt-metalium/circular_buffer_config.hpp>
#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/experimental/metal2_host_api/tensor_parameter.hpp>
#include <tt-metalium/kernel_types.hpp>

#include "kernel/bindings.h"

namespace tt::tt_metal {
class IDevice;
namespace detail {
class ProgramImpl;
}
}  // namespace tt::tt_metal

namespace softmetal::host::metal2 {

struct KernelSchema {
    std::string name;
    tt::tt_metal::KernelHandle handle = 0;
    std::vector<tt::tt_metal::CoreCoord> nodes;
    kernel::Bindings bindings;                            // where each argument is
    std::vector<size_t> tensors;                          // of each tensor binding: its position in Registry::tensors
    std::map<tt::tt_metal::CoreCoord, uint32_t> varargs;  // words on each node
    uint32_t common_varargs = 0;                          // words

    bool takes_arguments() const;
};

struct TensorEntry {
    tt::tt_metal::experimental::TensorParameter parameter;
    tensor_accessor::ArgsConfig config;
};

struct BufferEntry {
    std::string name;
    tt::tt_metal::CBHandle memory = 0;  // shared by aliased buffers
    uint8_t index = 0;
    uint32_t entry_size = 0, num_entries = 0;  // bytes; now
    std::optional<size_t> borrowed_from;       // position in Registry::tensors
};

// A word that holds the address of memory of the program's own, which is known at launch.
struct AddressWord {
    tt::tt_metal::KernelHandle kernel = 0;
    size_t common_word = 0;
    tt::tt_metal::CBHandle memory = 0;
};

struct Registry {
    std::string program;
    tt::tt_metal::IDevice* device = nullptr;
    std::vector<KernelSchema> kernels;
    std::vector<TensorEntry> tensors;
    std::vector<BufferEntry> buffers;
    std::vector<AddressWord> scratchpads;
    bool args_set = false;
};

// Before a launch: throws UserError when arguments have never been given, and fills in addresses of scratchpads.
void finish_arguments(tt::tt_metal::detail::ProgramImpl& program, const std::vector<uint32_t>& addresses);

}  // namespace softmetal::host::metal2
