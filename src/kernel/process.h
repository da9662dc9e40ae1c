// Runs a child program to its end and collects what it printed. Knows nothing of compilers.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace softmetal::kernel {

struct ProcessResult {
    int exit_code = 0;   // 128 + n if signal n ended it
    std::string output;  // stdout and stderr together
    bool ok() const { return exit_code == 0; }
};

// `environment` is added to this process's own. Output goes through `log`, a file that may be overwritten. Throws
// ConfigError if the program cannot be started.
ProcessResult run_process(const std::vector<std::string>& arguments,
                          const std::map<std::string, std::string>& environment, const std::filesystem::path& log);

}  // namespace softmetal::kernel
