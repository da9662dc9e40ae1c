// Times a ten-kernel program through the kernel compiler: cold (nothing cached), warm in a new process, and again in
// the same process. Prints milliseconds; exits with 1 if the warm start takes more than its budget of 50 ms.
#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>

#include "kernel/compiler.h"

namespace {

using namespace softmetal;
namespace fs = std::filesystem;

constexpr double kWarmBudgetMs = 50;

std::shared_ptr<const chip::Machine> machine() {
    auto result = std::make_shared<chip::Machine>();
    result->name = "bench";
    result->arch_define = "ARCH_WORMHOLE";
    result->grid_x = result->grid_y = 8;
    for (uint8_t y = 0; y < 8; ++y)
        for (uint8_t x = 0; x < 8; ++x) result->worker_translated.push_back({uint8_t(18 + x), uint8_t(18 + y)});
    result->dram_banks = 12;
    for (auto& banks : result->dram_bank_translated) banks.resize(12);
    result->dram_bank_offset.resize(12);
    result->local_memory_bytes = 8192;
    result->circular_buffers = 32;
    return result;
}

// Two data-movement kernels per processor kind and two compute kernels for the three TRISCs.
std::vector<kernel::BuildRequest> program() {
    std::vector<kernel::BuildRequest> requests;
    const auto shared_machine = machine();
    for (uint32_t processor = 0; processor < 5; ++processor) {
        for (uint32_t variant = 0; variant < 2; ++variant) {
            kernel::BuildRequest request;
            request.source.text =
                "#include <algorithm>\n#include <array>\nvoid kernel_main() {\n  std::array<uint32_t, 8> values{};\n"
                "  for (uint32_t i = 0; i < 8; ++i) values[i] = rta_l1_base[i];\n"
                "  std::sort(values.begin(), values.end());\n"
                "  *(volatile uint32_t*)(64 + VARIANT) = values[3];\n}\n";
            request.processor = static_cast<abi::Processor>(processor);
            request.machine = shared_machine;
            request.defines["VARIANT"] = std::to_string(4 * variant);
            requests.push_back(request);
        }
    }
    return requests;
}

double build_ms(const std::vector<kernel::BuildRequest>& requests) {
    const auto start = std::chrono::steady_clock::now();
    kernel::build(requests);
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

// In a process that has nothing in memory yet.
double build_ms_in_new_process(const std::vector<kernel::BuildRequest>& requests) {
    int ends[2];
    if (pipe(ends) != 0) return -1;
    const pid_t child = fork();
    if (child == 0) {
        const double ms = build_ms(requests);
        _exit(write(ends[1], &ms, sizeof ms) == sizeof ms ? 0 : 1);
    }
    close(ends[1]);
    double ms = -1;
    if (read(ends[0], &ms, sizeof ms) != sizeof ms) ms = -1;
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return ms;
}

}  // namespace

int main() {
    const fs::path folder = fs::temp_directory_path() / fmt::format("softmetal-bench-{}", getpid());
    setenv("SOFTMETAL_CACHE_DIR", folder.c_str(), 1);
    const auto requests = program();
    const double first = build_ms_in_new_process({requests[0]});
    const double cold = build_ms_in_new_process(requests);
    const double warm = build_ms_in_new_process(requests);
    build_ms(requests);
    const double again = build_ms(requests);
    fs::remove_all(folder);
    fmt::print("first kernel ever (builds the support library)  {:9.2f} ms\n", first);
    fmt::print("{} kernels, cold                                {:9.2f} ms\n", requests.size(), cold);
    fmt::print("{} kernels, warm, new process                   {:9.2f} ms\n", requests.size(), warm);
    fmt::print("{} kernels, again in one process                {:9.2f} ms\n", requests.size(), again);
    return warm >= 0 && warm < kWarmBudgetMs ? 0 : 1;
}
