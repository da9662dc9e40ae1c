// Setting and reading the runtime arguments of kernels.
#include <algorithm>

#include <tt-metalium/host_api.hpp>

#include "host/errors.h"
#include "host/program_impl.h"

namespace tt::tt_metal {

using softmetal::host::fail;
using softmetal::host::KernelEntry;

namespace {

detail::ProgramImpl& mutable_impl(const Program& program) {
    return *program.shared_impl();
}

void check_count(const KernelEntry& kernel, KernelHandle handle, size_t unique, size_t common) {
    if (unique + common <= max_runtime_args) return;
    fail(
        "{}: {} unique and {} common runtime arguments are more than the {} words there is room for. Pass fewer, or "
        "put "
        "them into a buffer.",
        kernel.describe(handle), unique, common, max_runtime_args);
}

void set_on_core(KernelEntry& kernel, KernelHandle handle, const CoreCoord& core, ttsl::Span<const uint32_t> args) {
    if (!kernel.cores.contains(core)) {
        fail("{} does not run on core {}, only on {}: runtime arguments for it would be lost", kernel.describe(handle),
             core, kernel.cores);
    }
    check_count(kernel, handle, args.size(), kernel.common_runtime_args ? kernel.common_runtime_args->size() : 0);
    auto [place, is_new] = kernel.runtime_args.try_emplace(core, args.begin(), args.end());
    if (!is_new) {
        // Pointers into the arguments are out: they must stay where they are.
        if (place->second.size() != args.size()) {
            fail(
                "{}: Illegal runtime args on core {}: the number of runtime args cannot be changed from {} to {}. Set "
                "the "
                "same number each time.",
                kernel.describe(handle), core, place->second.size(), args.size());
        }
        std::copy(args.begin(), args.end(), place->second.begin());
        return;
    }
    if (kernel.views.size() <= core.x) kernel.views.resize(core.x + 1);
    auto& column = kernel.views[core.x];
    if (column.size() <= core.y) column.resize(core.y + 1);
    column[core.y] = {place->second.data(), place->second.size()};
}

void set_on_range(KernelEntry& kernel, KernelHandle handle, const CoreRange& range, ttsl::Span<const uint32_t> args) {
    for (const CoreCoord& core : range) set_on_core(kernel, handle, core, args);
}

}  // namespace

void SetRuntimeArgs(const Program& program, KernelHandle handle,
                    const std::variant<CoreCoord, CoreRange, CoreRangeSet>& core_spec,
                    ttsl::Span<const uint32_t> args) {
    KernelEntry& kernel = mutable_impl(program).kernel(handle);
    if (const auto* core = std::get_if<CoreCoord>(&core_spec)) return set_on_core(kernel, handle, *core, args);
    if (const auto* range = std::get_if<CoreRange>(&core_spec)) return set_on_range(kernel, handle, *range, args);
    for (const auto& range : std::get<CoreRangeSet>(core_spec).ranges()) set_on_range(kernel, handle, range, args);
}

void SetRuntimeArgs(const Program& program, KernelHandle handle,
                    const std::variant<CoreCoord, CoreRange, CoreRangeSet>& core_spec,
                    std::initializer_list<uint32_t> args) {
    SetRuntimeArgs(program, handle, core_spec, ttsl::Span<const uint32_t>(args.begin(), args.size()));
}

void SetRuntimeArgs(const Program& program, KernelHandle handle, const std::vector<CoreCoord>& cores,
                    const std::vector<std::vector<uint32_t>>& args) {
    KernelEntry& kernel = mutable_impl(program).kernel(handle);
    if (cores.size() != args.size()) {
        fail("{}: runtime arguments for {} cores were given to {} cores", kernel.describe(handle), args.size(),
             cores.size());
    }
    for (size_t i = 0; i < cores.size(); ++i) set_on_core(kernel, handle, cores[i], args[i]);
}

void SetCommonRuntimeArgs(const Program& program, KernelHandle handle, ttsl::Span<const uint32_t> args) {
    KernelEntry& kernel = mutable_impl(program).kernel(handle);
    if (kernel.common_runtime_args) {
        fail("{}: common runtime arguments can only be set once; change them through GetCommonRuntimeArgs",
             kernel.describe(handle));
    }
    size_t most = 0;
    for (const auto& [core, unique] : kernel.runtime_args) most = std::max(most, unique.size());
    check_count(kernel, handle, most, args.size());
    kernel.common_runtime_args.emplace(args.begin(), args.end());
    kernel.common_view = {kernel.common_runtime_args->data(), kernel.common_runtime_args->size()};
}

void SetCommonRuntimeArgs(const Program& program, KernelHandle handle, std::initializer_list<uint32_t> args) {
    SetCommonRuntimeArgs(program, handle, ttsl::Span<const uint32_t>(args.begin(), args.size()));
}

RuntimeArgsData& GetRuntimeArgs(const Program& program, KernelHandle handle, const CoreCoord& core) {
    KernelEntry& kernel = mutable_impl(program).kernel(handle);
    if (!kernel.runtime_args.contains(core)) {
        fail("{} has no runtime arguments on core {}: set them first, with SetRuntimeArgs", kernel.describe(handle),
             core);
    }
    return kernel.views[core.x][core.y];
}

std::vector<std::vector<RuntimeArgsData>>& GetRuntimeArgs(const Program& program, KernelHandle handle) {
    return mutable_impl(program).kernel(handle).views;
}

RuntimeArgsData& GetCommonRuntimeArgs(const Program& program, KernelHandle handle) {
    return mutable_impl(program).kernel(handle).common_view;
}

}  // namespace tt::tt_metal
