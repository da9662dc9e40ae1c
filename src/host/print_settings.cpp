// Lines that kernels print: to a file, to a file for each processor, or to stdout; with or without what stands before
// each.
#include "host/print_settings.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include <fmt/format.h>

#include <softmetal/error.h>

namespace softmetal::host {
namespace {

// "0:(x=1,y=1):BR: text": what stands before the text ends at the first colon with a blank behind it.
struct Line {
    std::string_view prefix, text;
};
Line split(std::string_view line) {
    const auto end = line.find(": ");
    if (end == std::string_view::npos) return {{}, line};
    return {line.substr(0, end), line.substr(end + 2)};
}

// "0:(x=1,y=2):TR0" -> "device-0_worker-core-1-2_TRISC0.txt", the SDK's name.
std::string file_name_of(std::string_view prefix) {
    static const std::map<std::string, const char*> kProcessors = {
        {"BR", "BRISC"}, {"NC", "NCRISC"}, {"TR0", "TRISC0"}, {"TR1", "TRISC1"}, {"TR2", "TRISC2"}};
    unsigned device = 0, x = 0, y = 0;
    char processor[4] = {};
    const auto found = std::sscanf(std::string(prefix).c_str(), "%u:(x=%u,y=%u):%3s", &device, &x, &y, processor) == 4
                           ? kProcessors.find(processor)
                           : kProcessors.end();
    if (found == kProcessors.end()) return "other.txt";
    return fmt::format("device-{}_worker-core-{}-{}_{}.txt", device, x, y, found->second);
}

using File = std::shared_ptr<std::FILE>;
File open_file(const std::string& name, const char* mode, const char* setting) {
    std::FILE* file = std::fopen(name.c_str(), mode);
    if (!file) throw ConfigError(fmt::format("{}: the file '{}' cannot be written", setting, name));
    return {file, [](std::FILE* open) { std::fclose(open); }};
}

bool is_set(const char* name) {
    const char* value = std::getenv(name);
    return value && *value && std::string_view(value) != "0";
}

void write_line(std::FILE* out, std::string_view line) {
    std::fwrite(line.data(), 1, line.size(), out);
    std::fputc('\n', out);
    std::fflush(out);
}

// A file for each processor that prints, below TT_METAL_LOGS_PATH or the current folder.
std::function<void(std::string_view)> one_file_each(bool prefix) {
    constexpr const char* kSetting = "TT_METAL_DPRINT_ONE_FILE_PER_RISC";
    const char* logs = std::getenv("TT_METAL_LOGS_PATH");
    const auto folder = std::filesystem::path(logs ? logs : ".") / "generated/dprint";
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) {
        throw ConfigError(
            fmt::format("{}: the folder '{}' cannot be made: {}", kSetting, folder.string(), error.message()));
    }
    auto files = std::make_shared<std::map<std::string, File>>();
    return [=](std::string_view line) {
        const Line parts = split(line);
        File& file = (*files)[file_name_of(parts.prefix)];
        if (!file) file = open_file(folder / file_name_of(parts.prefix), "w", kSetting);
        write_line(file.get(), prefix ? line : parts.text);
    };
}

}  // namespace

std::function<void(std::string_view)> print_function_from_environment() {
    const char* name = std::getenv("TT_METAL_DPRINT_FILE");
    const char* prepend = std::getenv("TT_METAL_DPRINT_PREPEND_DEVICE_CORE_RISC");
    const bool prefix = !prepend || std::string_view(prepend) != "0";
    if (is_set("TT_METAL_DPRINT_ONE_FILE_PER_RISC")) return one_file_each(prefix);
    const bool to_file = name && *name;
    if (prefix && !to_file) return {};
    const File file = to_file ? open_file(name, "a", "TT_METAL_DPRINT_FILE") : nullptr;
    return [file, prefix](std::string_view line) {
        write_line(file ? file.get() : stdout, prefix ? line : split(line).text);
    };
}

}  // namespace softmetal::host
