// What the names in a Metal 2.0 kernel stand for (args::, dfb::, sem::, tensor::, scratch::), and where their values
// are among the kernel's arguments. Knows nothing of program specifications.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tensix/engine.h"

namespace softmetal::kernel {

// The host puts the values where the generated headers look for them, so the order is fixed:
//   compile-time arguments:    [compile-time varargs][TensorAccessorArgs of tensors[0]][of tensors[1]]...
//   run-time arguments:        [runtime_args][varargs]
//   common run-time arguments: [common_runtime_args][words of each tensor][address of each scratchpad][varargs]
// The words of a tensor are its address and then what its TensorAccessorArgs leave to run time.
// Named compile-time arguments are BuildRequest::named_compile_args. Names are C++ names, each once within its kind.
struct Bindings {
    // Format and tile of the entries, for compute kernels that ask the token; nothing where the host gave none.
    using Entry = std::optional<tensix::TileShape>;

    struct DataflowBuffer {
        std::string name;
        uint16_t id = 0;  // of the circular buffer that holds it
        Entry entry;
    };
    struct Semaphore {
        std::string name;
        uint32_t id = 0;
    };
    struct Tensor {
        std::string name;
        uint32_t compile_args_at = 0;  // index in BuildRequest::compile_args of its TensorAccessorArgs
        uint32_t common_words = 1;     // of the common run-time arguments, the address among them
        Entry entry;
    };
    struct Scratchpad {
        std::string name;
        uint32_t bytes = 0;
        Entry entry;
    };

    // Several of one kind under one name: a std::tuple of their tokens, in this order.
    struct Sequence {
        std::string name;
        std::vector<std::string> members;
    };

    std::vector<std::string> runtime_args{}, common_runtime_args{};
    uint32_t compile_time_varargs = 0;
    std::vector<DataflowBuffer> dataflow_buffers{};
    std::vector<Semaphore> semaphores{};
    std::vector<Tensor> tensors{};
    std::vector<Scratchpad> scratchpads{};
    std::vector<Sequence> dataflow_buffer_sequences{}, semaphore_sequences{}, tensor_sequences{},
        scratchpad_sequences{};

    uint32_t first_vararg() const { return static_cast<uint32_t>(runtime_args.size()); }
    // Words in the common run-time arguments.
    uint32_t tensor_address_word(size_t tensor) const;
    uint32_t scratchpad_address_word(size_t scratchpad) const;
    uint32_t first_common_vararg() const { return scratchpad_address_word(scratchpads.size()); }
};

}  // namespace softmetal::kernel
