// Precompiles runtime/standard_library.h: one file for each compiler, set of flags and state of the headers.
#include "kernel/precompiled.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <map>
#include <mutex>

#include "kernel/files.h"
#include "kernel/process.h"

namespace softmetal::kernel {
namespace {

constexpr const char* kLibrary = "runtime/standard_library.h";
constexpr const char* kOwnHeaders[] = {kLibrary, "runtime/types.h"};

std::string key_of(const ToolchainCommands& toolchain, const std::vector<std::string>& flags, const fs::path& device) {
    std::string text = fmt::format("{}\n{}\n{}", toolchain.identity(), device.string(), fmt::join(flags, "\n"));
    for (const char* header : kOwnHeaders) {
        const FileStamp stamp = stamp_of((device / header).string()).value_or(FileStamp{});
        text += fmt::format("\n{} {} {}", header, stamp.size, stamp.modified_ns);
    }
    return hash_of(text).hex();
}

bool make(const ToolchainCommands& toolchain, const std::vector<std::string>& flags, const fs::path& device,
          const fs::path& target) {
    const WorkFolder work(cache_dir() / "work");
    const fs::path made = work.path() / "library.pch";
    std::vector<std::string> command = toolchain.compile_command();
    command.insert(command.end(), flags.begin(), flags.end());
    for (const std::string& argument : {"-I" + device.string(), std::string("-x"), std::string("c++-header"),
                                        (device / kLibrary).string(), std::string("-o"), made.string()})
        command.push_back(argument);
    if (!run_process(command, toolchain.environment(), work.path() / "log").ok()) return false;
    fs::create_directories(target.parent_path());
    fs::rename(made, target);
    return true;
}

}  // namespace

std::optional<fs::path> precompiled_library(const ToolchainCommands& toolchain, const std::vector<std::string>& flags,
                                            const fs::path& device) {
    if (toolchain.kind() == CompilerKind::kGcc) return std::nullopt;
    static std::mutex mutex;
    static std::map<fs::path, bool> known;
    const fs::path target = cache_dir() / "toolchain" / (key_of(toolchain, flags, device) + ".pch");
    const std::lock_guard lock(mutex);
    auto found = known.find(target);
    if (found == known.end() || (found->second && !stamp_of(target.string())))
        found =
            known.insert_or_assign(target, stamp_of(target.string()) || make(toolchain, flags, device, target)).first;
    return found->second ? std::optional(target) : std::nullopt;
}

}  // namespace softmetal::kernel
