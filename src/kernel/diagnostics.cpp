// Takes generated files, temporary folders and summary lines out of compiler output.
#include "kernel/diagnostics.h"

#include <sstream>

#include "kernel/generate.h"

namespace softmetal::kernel {
namespace {

void replace_all(std::string& text, const std::string& from, const std::string& to) {
    if (from.empty()) return;
    for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

bool is_summary(const std::string& line) {
    return line.find(" generated.") != std::string::npos || line.starts_with("compilation terminated") ||
           line.starts_with("fatal error: too many errors");
}

}  // namespace

std::string clean_diagnostics(const std::string& output, const DiagnosticPaths& paths) {
    std::istringstream lines(output);
    std::string line, result;
    while (std::getline(lines, line)) {
        const bool is_context = line.starts_with("In file included from ") || line.starts_with(">>> ");
        if (is_context &&
            (line.find(paths.work_folder) != std::string::npos || line.find(kUnitFile) != std::string::npos))
            continue;
        if (is_summary(line)) continue;
        replace_all(line, paths.work_folder + "/", "");
        replace_all(line, paths.kernel_path, paths.kernel_shown);
        replace_all(line, paths.device_folder + "/", "<softmetal>/");
        replace_all(line, "ld.lld: error: ", "link error: ");
        result += line + "\n";
    }
    while (!result.empty() && result.back() == '\n') result.pop_back();
    return result;
}

}  // namespace softmetal::kernel
