// Programs from descriptors: building, merging, hashing, and new arguments for a program that exists.
#include <tt-metalium/program_descriptors.hpp>

#include <tt-metalium/circular_buffer.hpp>
#include <tt-metalium/host_api.hpp>

#include "host/errors.h"
#include "host/program_impl.h"
#include "host/stable_hash.h"

namespace tt::tt_metal {

using softmetal::host::fail;
using softmetal::host::StableHash;

namespace {

CircularBufferConfig cb_config(const CBDescriptor& cb) {
    if (cb.format_descriptors.empty()) {
        fail("a circular buffer on cores {} has no format descriptor: it needs at least one index", cb.core_ranges);
    }
    std::map<uint8_t, tt::DataFormat> formats;
    for (const auto& format : cb.format_descriptors) {
        if (!formats.emplace(format.buffer_index, format.data_format).second) {
            fail("circular buffer index {} has two format descriptors on cores {}", int{format.buffer_index},
                 cb.core_ranges);
        }
    }
    CircularBufferConfig config(cb.total_size, formats);
    for (const auto& format : cb.format_descriptors) {
        config.set_page_size(format.buffer_index, format.page_size);
        if (format.tile) {
            config.set_tile_dims(format.buffer_index,
                                 Tile({format.tile->height, format.tile->width}, format.tile->transpose));
        }
    }
    if (cb.buffer) {
        config.set_globally_allocated_address(*cb.buffer);
        if (cb.address_offset != 0) config.set_address_offset(cb.address_offset);
    } else if (cb.address_offset != 0) {
        fail("a circular buffer on cores {} has an address offset of {} bytes, but no buffer it is an offset into",
             cb.core_ranges, cb.address_offset);
    }
    return config;
}

void add_circular_buffer(Program& program, const CBDescriptor& cb) {
    if (cb.global_circular_buffer || !cb.remote_format_descriptors.empty()) {
        softmetal::host::unsupported("circular buffers in a GlobalCircularBuffer in a ProgramDescriptor");
    }
    CreateCircularBuffer(program, cb.core_ranges, cb_config(cb));
}

void add_semaphore(detail::ProgramImpl& program, const SemaphoreDescriptor& added) {
    if (added.core_type != CoreType::WORKER && added.core_type != CoreType::TENSIX) {
        softmetal::host::unsupported("semaphores on {} cores; worker cores have them", added.core_type);
    }
    if (added.id >= softmetal::abi::kMaxSemaphores) {
        fail("semaphore {} on cores {}: identifiers are 0 to {}", added.id, added.core_ranges,
             softmetal::abi::kMaxSemaphores - 1);
    }
    for (const auto& existing : program.semaphores) {
        if (existing.id != added.id || !existing.cores.intersects(added.core_ranges)) continue;
        fail("two semaphores with identifier {} on cores {}: take another, see find_available_semaphore_id", added.id,
             existing.cores.intersection(added.core_ranges));
    }
    program.semaphores.push_back({added.id, added.core_ranges, added.initial_value});
}

using KernelConfig = std::variant<DataMovementConfig, ComputeConfig>;

KernelConfig with_common(KernelConfig config, const KernelDescriptor& kernel) {
    std::visit(
        [&](auto& c) {
            c.compile_args = kernel.compile_time_args;
            c.defines = {kernel.defines.begin(), kernel.defines.end()};
            c.named_compile_args = {kernel.named_compile_time_args.begin(), kernel.named_compile_time_args.end()};
            c.compiler_include_paths = kernel.compiler_include_paths;
            if (kernel.opt_level) c.opt_level = *kernel.opt_level;
        },
        config);
    return config;
}

KernelConfig kernel_config(const ReaderConfigDescriptor&) {
    return ReaderDataMovementConfig();
}
KernelConfig kernel_config(const WriterConfigDescriptor&) {
    return WriterDataMovementConfig();
}
KernelConfig kernel_config(const DataMovementConfigDescriptor& config) {
    return DataMovementConfig{.processor = config.processor, .noc = config.noc, .noc_mode = config.noc_mode};
}
KernelConfig kernel_config(const ComputeConfigDescriptor& config) {
    return ComputeConfig{.math_fidelity = config.math_fidelity,
                         .fp32_dest_acc_en = config.fp32_dest_acc_en,
                         .dst_full_sync_en = config.dst_full_sync_en,
                         .unpack_to_dest_mode = config.unpack_to_dest_mode,
                         .bfp8_pack_precise = config.bfp8_pack_precise,
                         .math_approx_mode = config.math_approx_mode};
}

template <typename List>
void check_unique(const List& list, const char* what, const KernelDescriptor& kernel) {
    std::map<std::string, bool> seen;
    for (const auto& [name, value] : list) {
        if (!seen.emplace(name, true).second) {
            fail("kernel {}: {} {} is given twice",
                 kernel.source_type == KernelDescriptor::SourceType::FILE_PATH ? kernel.kernel_source : "from string",
                 what, name);
        }
    }
}

void add_kernel(Program& program, const KernelDescriptor& kernel) {
    check_unique(kernel.defines, "define", kernel);
    check_unique(kernel.named_compile_time_args, "compile-time argument", kernel);
    const KernelConfig config =
        with_common(std::visit([](const auto& c) { return kernel_config(c); }, kernel.config), kernel);
    const bool is_file = kernel.source_type == KernelDescriptor::SourceType::FILE_PATH;
    const KernelHandle handle = is_file
                                    ? CreateKernel(program, kernel.kernel_source, kernel.core_ranges, config)
                                    : CreateKernelFromString(program, kernel.kernel_source, kernel.core_ranges, config);
    for (const auto& [core, args] : kernel.runtime_args) SetRuntimeArgs(program, handle, core, args);
    if (!kernel.common_runtime_args.empty()) SetCommonRuntimeArgs(program, handle, kernel.common_runtime_args);
}

}  // namespace

TileDescriptor::TileDescriptor(const Tile& tile)
    : height(tile.get_height()), width(tile.get_width()), transpose(tile.get_transpose_of_faces()) {}

Program::Program(const ProgramDescriptor& descriptor) : Program() {
    for (const auto& cb : descriptor.cbs) add_circular_buffer(*this, cb);
    for (const auto& semaphore : descriptor.semaphores) add_semaphore(impl(), semaphore);
    for (const auto& kernel : descriptor.kernels) add_kernel(*this, kernel);
}

std::optional<uint32_t> ProgramDescriptor::find_available_semaphore_id(const CoreCoord& core,
                                                                       CoreType core_type) const {
    for (uint32_t id = 0; id < softmetal::abi::kMaxSemaphores; ++id) {
        const bool taken = std::any_of(semaphores.begin(), semaphores.end(), [&](const SemaphoreDescriptor& existing) {
            return existing.id == id && existing.core_type == core_type && existing.core_ranges.contains(core);
        });
        if (!taken) return id;
    }
    return std::nullopt;
}

// ---- runtime arguments that name buffers --------------------------------------------------------------------------

namespace {

using Arg = std::variant<uint32_t, Buffer*>;

// Appends the words; `bind` hears of each buffer and its position.
template <typename Args, typename Bind>
void append_args(const Args& args, std::vector<uint32_t>& words, Bind bind) {
    words.reserve(words.size() + args.size());
    for (const Arg& arg : args) {
        Buffer* const* buffer = std::get_if<Buffer*>(&arg);
        if (!buffer) {
            words.push_back(std::get<uint32_t>(arg));
        } else if (!*buffer) {
            words.push_back(0);
        } else {
            bind(static_cast<uint32_t>(words.size()), *buffer);
            words.push_back((*buffer)->address());
        }
    }
}

template <typename Args>
void append_core_args(KernelDescriptor& kernel, const CoreCoord& core, const Args& args) {
    std::vector<uint32_t> words;
    append_args(args, words, [&](uint32_t position, Buffer* buffer) {
        kernel.buffer_bindings.push_back({core, position, buffer});
    });
    kernel.runtime_args.emplace_back(core, std::move(words));
}

template <typename Args>
void append_common_args(KernelDescriptor& kernel, const Args& args) {
    append_args(args, kernel.common_runtime_args, [&](uint32_t position, Buffer* buffer) {
        kernel.common_buffer_bindings.push_back({position, buffer});
    });
}

}  // namespace

void KernelDescriptor::emplace_runtime_args(const CoreCoord& core, std::initializer_list<Arg> args) {
    append_core_args(*this, core, args);
}
void KernelDescriptor::emplace_runtime_args(const CoreCoord& core, const RTArgList& args) {
    append_core_args(*this, core, args.items_);
}
void KernelDescriptor::emplace_runtime_args(const CoreCoord& core, const std::vector<Arg>& args) {
    append_core_args(*this, core, args);
}
void KernelDescriptor::emplace_common_runtime_args(std::initializer_list<Arg> args) {
    append_common_args(*this, args);
}
void KernelDescriptor::emplace_common_runtime_args(const RTArgList& args) {
    append_common_args(*this, args.items_);
}

// ---- several descriptors, and one for a program that exists -------------------------------------------------------

namespace {

void check_disjoint(const std::vector<ProgramDescriptor>& descriptors, size_t first, size_t second) {
    for (const auto& a : descriptors[first].kernels) {
        for (const auto& b : descriptors[second].kernels) {
            if (!a.core_ranges.intersects(b.core_ranges)) continue;
            fail(
                "program descriptors {} and {} have overlapping cores {}: {} and {} would share them. Give each "
                "descriptor cores of its own.",
                first, second, a.core_ranges.intersection(b.core_ranges), a.kernel_source, b.kernel_source);
        }
    }
}

template <typename List>
void append(List& list, const List& other) {
    list.insert(list.end(), other.begin(), other.end());
}

}  // namespace

ProgramDescriptor merge_program_descriptors(const std::vector<ProgramDescriptor>& descriptors) {
    if (descriptors.size() == 1) return descriptors[0];
    ProgramDescriptor merged;
    for (size_t i = 0; i < descriptors.size(); ++i) {
        for (size_t j = i + 1; j < descriptors.size(); ++j) check_disjoint(descriptors, i, j);
        append(merged.kernels, descriptors[i].kernels);
        append(merged.semaphores, descriptors[i].semaphores);
        append(merged.cbs, descriptors[i].cbs);
    }
    return merged;
}

namespace {

void check_size(const std::string& what, size_t in_program, size_t in_descriptor) {
    if (in_program == in_descriptor) return;
    fail("apply_descriptor_runtime_args: the program has {} {}, the descriptor {}: it was made of another structure",
         in_program, what, in_descriptor);
}

// Copies when `apply` is set, otherwise only checks.
void visit_args(Program& program, const ProgramDescriptor& desc, bool apply) {
    const auto copy = [&](const std::vector<uint32_t>& from, RuntimeArgsData& to, const std::string& what) {
        if (apply) {
            std::copy(from.begin(), from.end(), to.data());
        } else {
            check_size(what, to.size(), from.size());
        }
    };
    for (KernelHandle handle = 0; handle < desc.kernels.size(); ++handle) {
        const auto& kernel = desc.kernels[handle];
        const std::string name = program.impl().kernel(handle).describe(handle);
        for (const auto& [core, args] : kernel.runtime_args) {
            copy(args, GetRuntimeArgs(program, handle, core),
                 fmt::format("runtime arguments of {} on core {}", name, core));
        }
        copy(kernel.common_runtime_args, GetCommonRuntimeArgs(program, handle), "common arguments of " + name);
    }
}

}  // namespace

void apply_descriptor_runtime_args(Program& program, const ProgramDescriptor& desc) {
    check_size("kernels", program.impl().kernels.size(), desc.kernels.size());
    check_size("circular buffers", program.impl().circular_buffers.size(), desc.cbs.size());
    for (CBHandle handle = 0; handle < desc.cbs.size(); ++handle) {
        const bool in_buffer = program.impl().circular_buffer(handle).config.dynamic_cb();
        check_size(fmt::format("buffers below circular buffer {}", handle), in_buffer, desc.cbs[handle].buffer ? 1 : 0);
    }
    visit_args(program, desc, false);
    for (CBHandle handle = 0; handle < desc.cbs.size(); ++handle) {
        const auto& cb = desc.cbs[handle];
        if (cb.buffer) UpdateDynamicCircularBufferAddress(program, handle, *cb.buffer, cb.address_offset);
    }
    visit_args(program, desc, true);
}

// ---- hashing ------------------------------------------------------------------------------------------------------

namespace {

void add(StableHash& hash, const CoreRangeSet& cores) {
    hash.add(cores.ranges().size());
    for (const auto& range : cores.ranges()) {
        hash.add(range.start_coord.x).add(range.start_coord.y).add(range.end_coord.x).add(range.end_coord.y);
    }
}

void add(StableHash&, const ReaderConfigDescriptor&) {}
void add(StableHash&, const WriterConfigDescriptor&) {}
void add(StableHash& hash, const DataMovementConfigDescriptor& config) {
    hash.add(config.processor).add(config.noc).add(config.noc_mode);
}
void add(StableHash& hash, const ComputeConfigDescriptor& config) {
    hash.add(config.math_fidelity).add(config.fp32_dest_acc_en).add(config.dst_full_sync_en);
    hash.add_list(config.unpack_to_dest_mode).add(config.bfp8_pack_precise).add(config.math_approx_mode);
}

// The count of arguments is part of the structure, their values are not.
void add(StableHash& hash, const KernelDescriptor& kernel) {
    hash.add(kernel.kernel_source).add(kernel.source_type).add_list(kernel.compile_time_args);
    add(hash, kernel.core_ranges);
    hash.add(kernel.named_compile_time_args.size());
    for (const auto& [name, value] : kernel.named_compile_time_args) hash.add(name).add(value);
    hash.add(kernel.defines.size());
    for (const auto& [name, value] : kernel.defines) hash.add(name).add(value);
    hash.add(kernel.compiler_include_paths.size());
    for (const auto& path : kernel.compiler_include_paths) hash.add(path.string());
    hash.add(kernel.runtime_args.size()).add(kernel.common_runtime_args.size());
    hash.add(kernel.opt_level ? static_cast<int>(*kernel.opt_level) : -1).add(kernel.config.index());
    std::visit([&](const auto& config) { add(hash, config); }, kernel.config);
}

void add(StableHash& hash, const CBDescriptor::FormatDescriptors& formats) {
    hash.add(formats.size());
    for (const auto& format : formats) {
        hash.add(format.buffer_index).add(format.data_format).add(format.page_size).add(format.tile.has_value());
        if (format.tile) hash.add(format.tile->height).add(format.tile->width).add(format.tile->transpose);
    }
}

void add(StableHash& hash, const CBDescriptor& cb) {
    hash.add(cb.total_size).add(cb.buffer != nullptr).add(cb.global_circular_buffer != nullptr);
    add(hash, cb.core_ranges);
    add(hash, cb.format_descriptors);
    add(hash, cb.remote_format_descriptors);
}

void add(StableHash& hash, const SemaphoreDescriptor& semaphore) {
    hash.add(semaphore.id).add(semaphore.core_type).add(semaphore.initial_value);
    add(hash, semaphore.core_ranges);
}

template <typename List>
void add_all(StableHash& hash, const List& list) {
    hash.add(list.size());
    for (const auto& item : list) add(hash, item);
}

}  // namespace

}  // namespace tt::tt_metal

std::size_t std::hash<tt::tt_metal::TileDescriptor>::operator()(
    const tt::tt_metal::TileDescriptor& tile) const noexcept {
    return tt::tt_metal::StableHash().add(tile.height).add(tile.width).add(tile.transpose).value();
}

std::size_t std::hash<tt::tt_metal::ProgramDescriptor>::operator()(
    const tt::tt_metal::ProgramDescriptor& descriptor) const noexcept {
    if (descriptor.custom_program_hash) return *descriptor.custom_program_hash;
    tt::tt_metal::StableHash hash;
    tt::tt_metal::add_all(hash, descriptor.kernels);
    tt::tt_metal::add_all(hash, descriptor.cbs);
    tt::tt_metal::add_all(hash, descriptor.semaphores);
    return hash.value();
}
