// Finds zig (or a clang or RISC-V GCC that the user names) and knows the command lines that make a kernel from a
// source.
#include "kernel/toolchain.h"

#include <dlfcn.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "kernel/files.h"
#include "kernel/process.h"
#include "softmetal/error.h"

namespace softmetal::kernel {
namespace {

std::string environment_variable(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

// The search for a compiler; remembers where it looked, for the error message.
class CompilerSearch {
public:
    std::string find() {
        if (const std::string named = environment_variable("SOFTMETAL_KERNEL_COMPILER"); !named.empty()) {
            const std::string path = named.find('/') == std::string::npos ? on_path(named) : named;
            if (is_program(path)) return path;
            throw ConfigError(
                fmt::format("SOFTMETAL_KERNEL_COMPILER names {}, which is not a program: point it to a zig, "
                            "clang++ or RISC-V g++ binary, or unset it and run `pip install ziglang`",
                            named));
        }
        if (try_file(SOFTMETAL_DEFAULT_COMPILER)) return found_;
        if (const std::string venv = environment_variable("VIRTUAL_ENV"); !venv.empty() && try_prefix(venv))
            return found_;
        for (const fs::path& prefix : own_prefixes())
            if (try_prefix(prefix)) return found_;
        if (try_on_path()) return found_;
        throw ConfigError(
            fmt::format("no compiler for kernels. Looked at:\n  {}\nfix: pip install ziglang (or set "
                        "SOFTMETAL_KERNEL_COMPILER to a zig, clang++ or RISC-V g++ binary)",
                        fmt::join(tried_, "\n  ")));
    }

private:
    static bool is_program(const fs::path& path) {
        std::error_code error;
        const fs::file_status status = fs::status(path, error);
        return fs::is_regular_file(status) && (status.permissions() & fs::perms::owner_exec) != fs::perms::none;
    }

    bool try_file(const fs::path& path) {
        if (path.empty()) return false;
        tried_.push_back(path.string());
        if (!is_program(path)) return false;
        found_ = path.string();
        return true;
    }

    // A Python prefix: <prefix>/lib/python3.x/site-packages/ziglang/zig.
    bool try_prefix(const fs::path& prefix) {
        std::vector<fs::path> places;
        std::error_code error;
        for (const fs::directory_entry& entry : fs::directory_iterator(prefix / "lib", error)) {
            if (entry.path().filename().string().starts_with("python3"))
                places.push_back(entry.path() / "site-packages/ziglang/zig");
        }
        if (places.empty()) tried_.push_back((prefix / "lib/python3*/site-packages/ziglang/zig").string());
        std::sort(places.begin(), places.end());
        return std::any_of(places.begin(), places.end(), [&](const fs::path& place) { return try_file(place); });
    }

    // Of the running program (python itself, mostly) and of the library this code is in.
    static std::vector<fs::path> own_prefixes() {
        std::vector<fs::path> prefixes;
        std::error_code error;
        const fs::path program = fs::read_symlink("/proc/self/exe", error);
        if (!program.empty()) prefixes.push_back(program.parent_path().parent_path());
        Dl_info info{};
        if (dladdr(reinterpret_cast<void*>(&environment_variable), &info) && info.dli_fname) {
            const fs::path library = fs::weakly_canonical(info.dli_fname, error);
            for (fs::path folder = library.parent_path(); folder.has_relative_path(); folder = folder.parent_path()) {
                if (folder.filename() == "lib") prefixes.push_back(folder.parent_path());
            }
        }
        return prefixes;
    }

    bool try_on_path() {
        if (const std::string wrapper = on_path("python-zig"); !wrapper.empty()) {
            if (try_prefix(fs::path(wrapper).parent_path().parent_path())) return true;
            if (try_file(wrapper)) return true;
        }
        for (const char* name : {"zig", "riscv32-unknown-elf-g++", "riscv64-unknown-elf-g++"}) {
            const std::string path = on_path(name);
            if (!path.empty() && try_file(path)) return true;
            tried_.push_back(fmt::format("{} on PATH", name));
        }
        return false;
    }

    static std::string on_path(const std::string& name) {
        const std::string path = environment_variable("PATH");
        for (size_t begin = 0; begin <= path.size();) {
            const size_t end = std::min(path.find(':', begin), path.size());
            const fs::path candidate = fs::path(path.substr(begin, end - begin)) / name;
            if (is_program(candidate)) return candidate.string();
            begin = end + 1;
        }
        return "";
    }

    std::vector<std::string> tried_;
    std::string found_;
};

CompilerKind kind_of(const std::string& compiler) {
    const std::string name = fs::path(compiler).filename().string();
    if (name.find("zig") != std::string::npos) return CompilerKind::kZig;
    if (name.find("clang") != std::string::npos) return CompilerKind::kClang;
    if (name.find("g++") != std::string::npos || name.find("gcc") != std::string::npos) return CompilerKind::kGcc;
    throw ConfigError(
        fmt::format("SOFTMETAL_KERNEL_COMPILER names {}: its file name must contain zig, clang or g++, so "
                    "that its options are known",
                    compiler));
}

const char* level_flag(OptLevel level) {
    switch (level) {
        case OptLevel::kO0:
            return "-O0";
        case OptLevel::kO1:
            return "-O1";
        case OptLevel::kO2:
            return "-O2";
        case OptLevel::kO3:
            return "-O3";
        case OptLevel::kOs:
            return "-Os";
        case OptLevel::kOz:
            return "-Oz";
        case OptLevel::kOfast:
            return "-O3";  // without fast-math: kernels use infinities, as in a running maximum
    }
    throw InternalError("unknown optimization level");
}

std::string isa_extensions(const riscv::Isa& isa, const char* separator) {
    std::string text;
    if (isa.zaamo) text += std::string(separator) + "zaamo";
    if (isa.zba) text += std::string(separator) + "zba";
    if (isa.zbb) text += std::string(separator) + "zbb";
    return text;
}

std::vector<std::string> target_flags(CompilerKind kind, const riscv::Isa& isa) {
    if (kind == CompilerKind::kZig)
        return {"-target", "riscv32-linux-musl", "-mcpu=generic_rv32+m" + isa_extensions(isa, "+")};
    std::vector<std::string> flags;
    if (kind == CompilerKind::kClang) flags.push_back("--target=riscv32-unknown-elf");
    flags.push_back("-march=rv32im_zicsr" + isa_extensions(isa, "_"));
    flags.push_back("-mabi=ilp32");
    return flags;
}

}  // namespace

fs::path cache_dir() {
    if (const std::string named = environment_variable("SOFTMETAL_CACHE_DIR"); !named.empty())
        return fs::absolute(named);
    if (const std::string xdg = environment_variable("XDG_CACHE_HOME"); !xdg.empty())
        return fs::path(xdg) / "softmetal/kernels";
    if (const std::string home = environment_variable("HOME"); !home.empty())
        return fs::path(home) / ".cache/softmetal/kernels";
    return fs::temp_directory_path() / "softmetal-kernels";
}

fs::path device_dir() {
    std::vector<std::string> tried;
    auto is_device_dir = [&](const fs::path& folder) {
        tried.push_back(folder.string());
        return stamp_of((folder / "runtime/start.h").string()).has_value();
    };
    if (const std::string named = environment_variable("SOFTMETAL_DEVICE_DIR"); !named.empty()) {
        if (is_device_dir(named)) return fs::absolute(named);
        throw ConfigError(
            fmt::format("SOFTMETAL_DEVICE_DIR is {}, which has no runtime/start.h: it must be softmetal's "
                        "folder of device headers",
                        named));
    }
    Dl_info info{};
    if (dladdr(reinterpret_cast<void*>(&environment_variable), &info) && info.dli_fname) {
        std::error_code error;
        const fs::path beside = fs::weakly_canonical(info.dli_fname, error).parent_path();
        for (const char* place : {"device", "../share/softmetal/device"})
            if (is_device_dir(beside / place)) return (beside / place).lexically_normal();
    }
    if (is_device_dir(SOFTMETAL_DEFAULT_DEVICE_DIR)) return SOFTMETAL_DEFAULT_DEVICE_DIR;
    throw ConfigError(
        fmt::format("the device headers are not there. Looked at:\n  {}\nfix: reinstall softmetal, or set "
                    "SOFTMETAL_DEVICE_DIR",
                    fmt::join(tried, "\n  ")));
}

fs::path abi_dir() {
    const fs::path installed = device_dir() / "include";
    if (stamp_of((installed / "softmetal/abi/launch.h").string())) return installed;
    return SOFTMETAL_DEFAULT_ABI_DIR;
}

ToolchainCommands::ToolchainCommands(std::string compiler, CompilerKind kind)
    : compiler_(std::move(compiler)), kind_(kind) {
    const FileStamp stamp = stamp_of(compiler_).value_or(FileStamp{});
    identity_ = fmt::format("{} {} {}", compiler_, stamp.size, stamp.modified_ns);
}

ToolchainCommands ToolchainCommands::find() {
    const std::string compiler = CompilerSearch().find();
    return ToolchainCommands(compiler, kind_of(compiler));
}

std::string ToolchainCommands::version() const {
    const fs::path remembered = cache_dir() / "toolchain" / (hash_of(identity_).hex() + ".version");
    if (std::optional<std::string> text = read_file(remembered)) return *text;
    const WorkFolder work(cache_dir() / "work");
    const char* option = kind_ == CompilerKind::kZig ? "version" : "--version";
    const ProcessResult result = run_process({compiler_, option}, environment(), work.path() / "log");
    if (!result.ok())
        throw ConfigError(
            fmt::format("{} {} failed with exit code {}: {}", compiler_, option, result.exit_code, result.output));
    const std::string first_line = result.output.substr(0, result.output.find('\n'));
    const std::string version = kind_ == CompilerKind::kZig ? "zig " + first_line : first_line;
    fs::create_directories(remembered.parent_path());
    write_file_atomically(remembered, version);
    return version;
}

std::map<std::string, std::string> ToolchainCommands::environment() const {
    const std::string zig_cache = (cache_dir() / "zig").string();
    return {{"ZIG_GLOBAL_CACHE_DIR", zig_cache}, {"ZIG_LOCAL_CACHE_DIR", zig_cache}, {"LC_ALL", "C"}};
}

std::vector<std::string> ToolchainCommands::compile_command() const {
    if (kind_ == CompilerKind::kZig) return {compiler_, "c++"};
    return {compiler_};
}

std::vector<std::string> ToolchainCommands::compile_flags(const riscv::Isa& isa, OptLevel level) const {
    std::vector<std::string> flags = target_flags(kind_, isa);
    // newlib's types, which kernels' overloads rely on; runtime/types.h does the rest.
    for (const char* flag :
         {"-U__UINT32_TYPE__", "-U__INT32_TYPE__", "-D__UINT32_TYPE__=long unsigned int", "-D__INT32_TYPE__=long int"})
        flags.emplace_back(flag);
    for (const char* flag :
         {"-ffreestanding", "-std=c++20", "-g", "-w", "-fno-exceptions", "-fno-rtti", "-fno-threadsafe-statics",
          "-fno-use-cxa-atexit", "-fno-stack-protector", "-fno-pic", "-ffunction-sections", "-fdata-sections",
          "-fno-unwind-tables", "-fno-asynchronous-unwind-tables", "-fno-math-errno", "-fno-trapping-math",
          "-fomit-frame-pointer", "-mno-relax"})
        flags.emplace_back(flag);
    flags.emplace_back(level_flag(level));
    if (kind_ == CompilerKind::kGcc) {
        flags.emplace_back("-fdiagnostics-color=never");
    } else {
        for (const char* flag :
             {"-Wno-missing-template-arg-list-after-template-kw",  // g++ takes it, so kernels have it
              "-fno-sanitize=all", "-fno-color-diagnostics", "-ferror-limit=20", "-fdebug-compilation-dir=."})
            flags.emplace_back(flag);
    }
    return flags;
}

std::vector<std::string> ToolchainCommands::link_command(const fs::path& object, const fs::path& elf,
                                                         const fs::path& script) const {
    if (kind_ == CompilerKind::kZig)
        return {compiler_,
                "ld.lld",
                object.string(),
                support_library().string(),
                "-T",
                script.string(),
                "--gc-sections",
                "-static",
                "--no-relax",
                "-o",
                elf.string()};
    std::vector<std::string> command{compiler_};
    for (std::string& flag : target_flags(kind_, {})) command.push_back(std::move(flag));
    for (const std::string& argument :
         {std::string("-nostdlib"), std::string("-nostartfiles"), std::string("-static"), object.string(),
          std::string("-Wl,--gc-sections"), std::string("-Wl,--no-relax"), "-Wl,-T," + script.string(),
          std::string("-lc"), std::string("-lgcc"), std::string("-o"), elf.string()})
        command.push_back(argument);
    return command;
}

fs::path ToolchainCommands::support_library() const {
    const fs::path library = cache_dir() / "toolchain" / (hash_of(identity_).hex() + "-support.a");
    if (stamp_of(library.string())) return library;
    const WorkFolder work(cache_dir() / "work");
    const fs::path source = work.path() / "empty.c", built = work.path() / "support.a";
    write_file(source, "");
    // Its own zig cache: the intermediate files are large and of no use afterwards.
    const std::string zig_cache = (work.path() / "zig").string();
    auto run = [&](const std::vector<std::string>& command) {
        const ProcessResult result = run_process(
            command, {{"ZIG_GLOBAL_CACHE_DIR", zig_cache}, {"ZIG_LOCAL_CACHE_DIR", zig_cache}}, work.path() / "log");
        if (!result.ok())
            throw ConfigError(fmt::format("{} cannot build its support library for kernels (exit code {}):\n{}",
                                          compiler_, result.exit_code, result.output));
    };
    run({compiler_, "build-lib", source.string(), "-target", "riscv32-freestanding-none", "-mcpu", "generic_rv32+m",
         "-fcompiler-rt", "-fstrip", "-O", "ReleaseFast", "-femit-bin=" + built.string()});
    // libc++ keeps std::sort of the built-in types in its library.
    const fs::path algorithm = fs::canonical(compiler_).parent_path() / "lib/libcxx/src/algorithm.cpp";
    if (stamp_of(algorithm.string())) {
        const std::string object = (work.path() / "algorithm.o").string();
        std::vector<std::string> command = compile_command();
        for (const std::string& flag : compile_flags({}, OptLevel::kO2))
            if (flag != "-g") command.push_back(flag);
        for (const std::string& argument : {std::string("-c"), algorithm.string(), std::string("-o"), object})
            command.push_back(argument);
        run(command);
        run({compiler_, "ar", "r", built.string(), object});
    }
    fs::create_directories(library.parent_path());
    fs::rename(built, library);
    return library;
}

Toolchain toolchain() {
    const ToolchainCommands commands = ToolchainCommands::find();
    return {commands.compiler(), commands.version(), cache_dir().string(), device_dir().string()};
}

}  // namespace softmetal::kernel
