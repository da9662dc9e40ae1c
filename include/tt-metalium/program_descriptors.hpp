// A program as plain data: kernels, circular buffers, semaphores and arguments, which `Program{descriptor}` builds.
// Knows no device; nothing is checked before a Program is made of it, except where a call says so.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <fmt/format.h>

#include <tt-metalium/circular_buffer_constants.h>
#include <tt-metalium/constants.hpp>
#include <tt-metalium/core_coord.hpp>
#include <tt-metalium/kernel_types.hpp>
#include <tt-metalium/mesh_coord.hpp>
#include <tt-metalium/tt_backend_api_types.hpp>
#include <tt_stl/small_vector.hpp>
#include <umd/device/types/core_coordinates.hpp>

namespace tt::tt_metal {

class Buffer;
class Program;
class Tile;
namespace experimental {
class GlobalCircularBuffer;
}

// The shape of a tile, in elements. A Program made of it throws UserError when no tile has that shape.
struct TileDescriptor {
    TileDescriptor() = default;
    TileDescriptor(const Tile& tile);
    TileDescriptor(uint32_t height, uint32_t width, bool transpose)
        : height(height), width(width), transpose(transpose) {}

    // Rows and columns.
    uint32_t height = constants::TILE_HEIGHT;
    uint32_t width = constants::TILE_WIDTH;
    bool transpose = false;  // of faces and within faces

    bool operator==(const TileDescriptor&) const = default;
};

// One index of a circular buffer: what its pages hold.
struct CBFormatDescriptor {
    uint8_t buffer_index = 0;  // what kernels name it by
    // Of the data, the bytes of a page, and the shape of a tile where it is not 32x32.
    tt::DataFormat data_format = tt::DataFormat::Float32;
    uint32_t page_size = 0;
    std::optional<TileDescriptor> tile = std::nullopt;
};

// A circular buffer: the memory, and the indices that share it.
struct CBDescriptor {
    // One for each index.
    using FormatDescriptors = ttsl::SmallVector<CBFormatDescriptor, 1>;

    // Bytes on each core, the cores, and the indices.
    uint32_t total_size = 0;
    CoreRangeSet core_ranges = {};
    FormatDescriptors format_descriptors = {};
    // Indices that stand for the remote side of `global_circular_buffer`.
    FormatDescriptors remote_format_descriptors = {};

    // The L1 buffer in whose memory it stands, `address_offset` bytes into it; null = memory of its own.
    Buffer* buffer = nullptr;
    uint32_t address_offset = 0;
    // The global circular buffer in whose memory it stands; null = none.
    const experimental::GlobalCircularBuffer* global_circular_buffer = nullptr;
};

// A semaphore whose identifier the caller chose; see ProgramDescriptor::find_available_semaphore_id.
struct SemaphoreDescriptor {
    // What kernels give to get_semaphore, where it is, and what it starts with.
    uint32_t id = 0;
    CoreType core_type = CoreType::WORKER;
    CoreRangeSet core_ranges = {};
    uint32_t initial_value = 0;
};

// RISCV_1, on the NoC that suits reads from DRAM.
struct ReaderConfigDescriptor {};
// RISCV_0, on the NoC that suits writes to DRAM.
struct WriterConfigDescriptor {};
// A data-movement kernel on a processor and a NoC of the caller's choice.
struct DataMovementConfigDescriptor {
    // As in DataMovementConfig.
    DataMovementProcessor processor = DataMovementProcessor::RISCV_0;
    NOC noc = NOC::RISCV_0_default;
    NOC_MODE noc_mode = NOC_MODE::DM_DEDICATED_NOC;
};
// A compute kernel. The members mean what those of ComputeConfig mean.
struct ComputeConfigDescriptor {
    // By circular buffer.
    using UnpackToDestModes = std::vector<UnpackToDestMode>;

    // As in ComputeConfig.
    MathFidelity math_fidelity = MathFidelity::HiFi4;
    bool fp32_dest_acc_en = false;
    bool dst_full_sync_en = false;
    UnpackToDestModes unpack_to_dest_mode = {};
    bool bfp8_pack_precise = false;
    bool math_approx_mode = false;
};

// Runtime argument `arg_idx` of `core` is the address of `buffer`, which may be another one on the next run.
struct BufferBinding {
    // Where, and whose address.
    CoreCoord core;
    uint32_t arg_idx = 0;
    Buffer* buffer = nullptr;
};
// The same for an argument that all cores share.
struct CommonBufferBinding {
    // Where, and whose address.
    uint32_t arg_idx = 0;
    Buffer* buffer = nullptr;
};

// A kernel with everything it is compiled with and started with.
struct KernelDescriptor {
    // The types of the members.
    using CompileTimeArgs = std::vector<uint32_t>;
    using NamedCompileTimeArgs = std::vector<std::pair<std::string, uint32_t>>;
    using Defines = std::vector<std::pair<std::string, std::string>>;
    using IncludePaths = std::vector<std::filesystem::path>;
    using CoreRuntimeArgs = std::vector<uint32_t>;
    using RuntimeArgs = std::vector<std::pair<CoreCoord, CoreRuntimeArgs>>;
    using CommonRuntimeArgs = CoreRuntimeArgs;
    using BufferBindings = ttsl::SmallVector<BufferBinding, 4>;
    using CommonBufferBindings = ttsl::SmallVector<CommonBufferBinding, 2>;
    using ConfigDescriptor = std::variant<ReaderConfigDescriptor, WriterConfigDescriptor, DataMovementConfigDescriptor,
                                          ComputeConfigDescriptor>;
    // What `kernel_source` is: a file's path (found as CreateKernel finds it) or the text itself.
    enum class SourceType { FILE_PATH, SOURCE_CODE };

    // The source, who runs it, and what it is compiled with.
    std::string kernel_source = {};
    SourceType source_type = SourceType::FILE_PATH;
    CoreRangeSet core_ranges = {};
    CompileTimeArgs compile_time_args = {};
    NamedCompileTimeArgs named_compile_time_args = {};
    Defines defines = {};
    // Words by core, and words that all cores share.
    RuntimeArgs runtime_args = {};
    CommonRuntimeArgs common_runtime_args = {};
    // Unset: O2, for compute kernels O3.
    std::optional<KernelBuildOptLevel> opt_level = std::nullopt;
    // The processor and its settings, and folders with headers.
    ConfigDescriptor config = {};
    IncludePaths compiler_include_paths = {};

    // Filled by emplace_runtime_args and emplace_common_runtime_args; see resolve_bindings.
    BufferBindings buffer_bindings = {};
    CommonBufferBindings common_buffer_bindings = {};

    // Arguments collected one by one: words, and buffers that stand for their address.
    struct RTArgList {
        // Adds a word, or a buffer, or words.
        void push_back(uint32_t word) { items_.emplace_back(word); }
        void push_back(Buffer* buffer) { items_.emplace_back(buffer); }
        void reserve(size_t count) { items_.reserve(count); }
        void append(const std::vector<uint32_t>& words) { items_.insert(items_.end(), words.begin(), words.end()); }

    private:
        friend struct KernelDescriptor;
        std::vector<std::variant<uint32_t, Buffer*>> items_;
    };

    // Adds the runtime arguments of one core. A buffer becomes its address and a binding; a null buffer becomes 0 and
    // no binding. Throws UserError for a buffer whose memory has been freed.
    void emplace_runtime_args(const CoreCoord& core, std::initializer_list<std::variant<uint32_t, Buffer*>> args);
    void emplace_runtime_args(const CoreCoord& core, const RTArgList& args);
    void emplace_runtime_args(const CoreCoord& core, const std::vector<std::variant<uint32_t, Buffer*>>& args);
    // Appends to the arguments that all cores share, in the same way.
    void emplace_common_runtime_args(std::initializer_list<std::variant<uint32_t, Buffer*>> args);
    void emplace_common_runtime_args(const RTArgList& args);
};

// A whole program. Kernel handles of the Program made of it are the positions in `kernels`.
struct ProgramDescriptor {
    // The types of the members.
    using KernelDescriptors = ttsl::SmallVector<KernelDescriptor, 3>;
    using SemaphoreDescriptors = ttsl::SmallVector<SemaphoreDescriptor, 3>;
    using CBDescriptors = ttsl::SmallVector<CBDescriptor, 5>;

    // The parts, in the order in which a Program gets them.
    KernelDescriptors kernels = {};
    SemaphoreDescriptors semaphores = {};
    CBDescriptors cbs = {};
    // What std::hash gives instead of a hash of the contents.
    std::optional<std::uint64_t> custom_program_hash = std::nullopt;

    // The lowest semaphore identifier that no semaphore of this descriptor has on `core`; nullopt when all are taken.
    std::optional<uint32_t> find_available_semaphore_id(const CoreCoord& core, CoreType core_type) const;
};

// All kernels, circular buffers and semaphores of the descriptors, in their order; the custom hash is dropped when
// there is more than one. Throws UserError when kernels of two descriptors share a core.
ProgramDescriptor merge_program_descriptors(const std::vector<ProgramDescriptor>& descriptors);

// Gives a program that was made of a descriptor of the same structure the runtime arguments, common arguments and
// addresses of circular buffers of this one. Throws UserError when the two differ in their kernels, the number of
// arguments or their circular buffers; the program is unchanged then.
void apply_descriptor_runtime_args(Program& program, const ProgramDescriptor& desc);

}  // namespace tt::tt_metal

template <>
struct std::hash<tt::tt_metal::TileDescriptor> {
    std::size_t operator()(const tt::tt_metal::TileDescriptor& tile) const noexcept;
};

// Equal for descriptors whose programs differ in nothing but the values of runtime arguments and the addresses of
// buffers; the same in every process.
template <>
struct std::hash<tt::tt_metal::ProgramDescriptor> {
    std::size_t operator()(const tt::tt_metal::ProgramDescriptor& descriptor) const noexcept;
};

template <>
struct fmt::formatter<tt::tt_metal::TileDescriptor> : fmt::formatter<std::string> {
    template <typename Context>
    auto format(const tt::tt_metal::TileDescriptor& tile, Context& context) const {
        return fmt::formatter<std::string>::format(
            fmt::format("TileDescriptor({}x{}{})", tile.height, tile.width, tile.transpose ? ",T" : ""), context);
    }
};
