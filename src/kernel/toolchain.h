// Which compiler builds kernels, and the commands it takes. Knows flags and files; nothing of requests or caches.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "kernel/compiler.h"

namespace softmetal::kernel {

enum class CompilerKind : uint8_t { kZig, kClang, kGcc };

class ToolchainCommands {
public:
    // Looks in the documented places. Throws ConfigError listing them when there is no compiler.
    static ToolchainCommands find();

    CompilerKind kind() const { return kind_; }
    const std::string& compiler() const { return compiler_; }
    std::string version() const;  // runs the compiler the first time, then remembers on disk
    // Changes whenever the compiler's file does.
    const std::string& identity() const { return identity_; }
    std::map<std::string, std::string> environment() const;

    // Everything but the input, the output and the include paths.
    std::vector<std::string> compile_flags(const riscv::Isa& isa, OptLevel level) const;
    std::vector<std::string> compile_command() const;
    std::vector<std::string> link_command(const std::filesystem::path& object, const std::filesystem::path& elf,
                                          const std::filesystem::path& script) const;

private:
    ToolchainCommands(std::string compiler, CompilerKind kind);
    // Soft floating point, 64-bit division, memcpy: built once per compiler into the cache folder.
    std::filesystem::path support_library() const;

    std::string compiler_, identity_;
    CompilerKind kind_;
};

std::filesystem::path cache_dir();
std::filesystem::path device_dir();  // headers that kernels include
std::filesystem::path abi_dir();     // holds softmetal/abi

}  // namespace softmetal::kernel
