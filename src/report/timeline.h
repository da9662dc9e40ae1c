// Launches as a Chrome trace that Perfetto reads: a process for each core, a thread for each RISC-V processor and each
// unit of the tile engine, NoC transfers as overlapping spans; times in microseconds of the chip's clock. Knows the
// chip through its observer interface only.
#pragma once

#include <array>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "chip/observer.h"

namespace softmetal::report {

class Timeline : public chip::Observer {
public:
    // Creates or empties the file. It is complete JSON after each launch. Throws ConfigError if it cannot be written.
    explicit Timeline(const std::string& path);

    void launch_begins(const chip::LaunchSetup& setup, const chip::Machine& machine, uint64_t cycle) override;
    void events(std::span<const chip::Event> events) override;
    void transfers(std::span<const chip::TransferRecord> transfers) override;
    void launch_ends(const chip::LaunchResult& result) override;
    void launch_failed(const std::string& text) override;

private:
    struct Kernel {
        bool running = false;
        uint64_t start = 0;
        std::string name;
    };

    std::string microseconds(uint64_t cycle) const;
    void name_tracks(uint32_t core);
    void span(uint32_t core, uint32_t thread, uint64_t start, uint64_t end, const std::string& name);
    void event(const chip::Event& event);
    void end_kernel(uint32_t core, uint32_t processor, uint64_t cycle);
    void finish(uint64_t cycle, const char* outcome);
    void add(const std::string& entry);
    void write_out();

    std::string path_;
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
    std::string buffer_;
    bool first_ = true;
    uint64_t clock_hz_ = 1;
    uint32_t grid_x_ = 1;
    std::string launch_name_;
    uint64_t launch_start_ = 0, latest_ = 0;
    uint64_t next_transfer_ = 0;
    std::vector<bool> named_;  // by core
    std::vector<std::array<Kernel, abi::kProcessorsPerCore>> kernels_;
};

}  // namespace softmetal::report
