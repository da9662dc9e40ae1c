// Lines that kernels print, to a file or stdout, with or without what stands before each.
#include "host/print_settings.h"

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

#include <softmetal/error.h>

namespace softmetal::host {
namespace {

// "0:(x=1,y=1):BR: text": what stands before the text ends at the first colon with a blank behind it.
std::string_view without_prefix(std::string_view line) {
    const auto end = line.find(": ");
    return end == std::string_view::npos ? line : line.substr(end + 2);
}

std::shared_ptr<std::FILE> open_file(const std::string& name) {
    std::FILE* file = std::fopen(name.c_str(), "a");
    if (!file) throw ConfigError("TT_METAL_DPRINT_FILE is '" + name + "': that file cannot be written");
    return {file, [](std::FILE* open) { std::fclose(open); }};
}

}  // namespace

std::function<void(std::string_view)> print_function_from_environment() {
    const char* name = std::getenv("TT_METAL_DPRINT_FILE");
    const char* prepend = std::getenv("TT_METAL_DPRINT_PREPEND_DEVICE_CORE_RISC");
    const bool prefix = !prepend || std::string_view(prepend) != "0";
    const bool to_file = name && *name;
    if (prefix && !to_file) return {};
    std::shared_ptr<std::FILE> file;
    if (to_file) file = open_file(name);
    return [file, prefix](std::string_view line) {
        if (!prefix) line = without_prefix(line);
        std::FILE* out = file ? file.get() : stdout;
        std::fwrite(line.data(), 1, line.size(), out);
        std::fputc('\n', out);
        std::fflush(out);
    };
}

}  // namespace softmetal::host
