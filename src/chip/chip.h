// A simulated chip: cores, L1, DRAM, NoCs and one clock. The host room gives it memory and launches; it gives back
// results, time and counters. It knows nothing of buffers, programs or queues.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "chip/machine.h"
#include "riscv/code.h"
#include "softmetal/abi/launch.h"
#include "tensix/engine.h"

namespace softmetal::chip {

class Observer;  // chip/observer.h: the one event interface that check and report use

// Logical worker coordinate: (0,0) .. (grid_x-1, grid_y-1).
struct LogicalCore {
    uint32_t x = 0, y = 0;
    auto operator<=>(const LogicalCore&) const = default;
};

struct CircularBufferSetup {
    uint32_t id = 0;
    uint32_t address = 0, size = 0, page_size = 0;  // bytes
    tensix::TileShape shape;
    // A buffer that spans cores: `address` is that of its configuration page (abi/remote_circular_buffer.h), which the
    // host has written; `size` does not matter.
    bool remote = false;
    // A local buffer that shares the ring of the remote buffer with this id; it goes on where that one stands.
    std::optional<uint32_t> shares_ring_of{};
    bool in_buffer = false;  // in memory that the host may have filled: pages may be popped that nobody pushed
};

struct KernelSetup {
    abi::Processor processor{};
    uint8_t noc = 0;  // for data movement: the NoC it uses by default
    std::shared_ptr<const riscv::Program> program;
    std::vector<uint32_t> runtime_args;
    std::vector<uint32_t> common_runtime_args;
    uint8_t relative_x = 0, relative_y = 0;
};

// Everything one core needs for one launch.
struct CoreSetup {
    LogicalCore core;
    std::vector<KernelSetup> kernels;  // at most one per processor
    std::vector<CircularBufferSetup> circular_buffers;
    std::vector<std::pair<uint32_t, uint32_t>> semaphores;  // (id, initial value)
};

struct LaunchSetup {
    std::vector<CoreSetup> cores;
    std::string name;      // for reports
    uint64_t host_id = 0;  // the number that the host gave the program, for logs
};

// Why a processor did not advance. Order is that of reports.
enum class Wait : uint8_t {
    kNone = 0,
    kCbFront,
    kCbBack,
    kNocRead,
    kNocWrite,
    kNocAtomic,
    kSemaphore,
    kSourceFull,
    kSourceEmpty,
    kDstForMath,
    kDstForPack,
    kTensix,
    kMailbox,
    kTensixSemaphore,
    kWallClock,
    kCount,
};
const char* to_string(Wait wait);

struct ProcessorCounters {
    uint64_t start_cycle = 0, end_cycle = 0;  // of the kernel on this processor
    uint64_t instructions = 0;
    std::array<uint64_t, static_cast<size_t>(Wait::kCount)> wait_cycles{};
    uint64_t busy_cycles() const;  // end - start - sum of waits
};
struct CoreCounters {
    LogicalCore core;
    std::array<ProcessorCounters, abi::kProcessorsPerCore> processors{};
    std::array<bool, abi::kProcessorsPerCore> ran{};
    uint64_t tile_products = 0;        // 32x32x32
    uint64_t matrix_cycles = 0;        // cycles the FPU spent in Matmul
    uint64_t matrix_ideal_cycles = 0;  // at the fidelity used: 16, 32, 48 or 64 per product
    uint64_t fpu_cycles = 0, sfpu_cycles = 0, unpack_cycles = 0, pack_cycles = 0;
    uint64_t noc_read_bytes[2] = {0, 0}, noc_write_bytes[2] = {0, 0};
    uint64_t misaligned_transfers = 0;  // that were let through
    uint64_t unpushed_pops = 0;         // bit n: pages of circular buffer n were popped before anybody pushed one
};
struct LaunchResult {
    uint64_t start_cycle = 0, end_cycle = 0;  // the chip's clock never goes back
    uint64_t cycles() const { return end_cycle - start_cycle; }
    std::vector<CoreCounters> cores;
    std::vector<uint64_t> dram_read_bytes, dram_write_bytes;  // by bank
    uint64_t noc_bytes[2] = {0, 0};                           // bytes times nothing: what entered each NoC
    uint64_t noc_transactions[2] = {0, 0};
    double host_seconds = 0;
};

struct Settings {
    unsigned threads = 0;                      // host threads; 0 = SOFTMETAL_THREADS, else all processors
    uint64_t max_cycles_without_progress = 0;  // 0 = default
    std::function<void(std::string_view)>
        print;               // where DPRINT goes, line by line without the newline; default: stdout
    uint32_t device_id = 0;  // stands before every DPRINT line
    // Off: a NoC transfer whose two addresses differ in their lowest bits goes to other bytes, as on the chip, where it
    // is an error otherwise.
    bool check_noc_alignment = true;
};

// Tile products of the launch under way, of whichever chip of this process launched last. For progress bars only.
uint64_t tile_products_done();

class Chip {
public:
    Chip(std::shared_ptr<const Machine> machine, Settings settings);
    ~Chip();

    const Machine& machine() const;

    // The host's view of memory. Bounds are checked: softmetal::UserError with core or bank, address, bytes, limit.
    void write_l1(LogicalCore core, uint32_t address, std::span<const uint8_t> bytes);
    void read_l1(LogicalCore core, uint32_t address, std::span<uint8_t> bytes) const;
    void write_dram(uint32_t bank, uint64_t address, std::span<const uint8_t> bytes);
    void read_dram(uint32_t bank, uint64_t address, std::span<uint8_t> bytes) const;

    // Runs to the end. Throws KernelFault, HangError (with the report of who waits for what), UserError. After a throw
    // the chip is reset and usable; memory keeps what it held.
    LaunchResult launch(const LaunchSetup& setup);

    // A launch in two steps, so that several may run side by side on cores of their own. Simulated time passes only in
    // finish(), for all of them: it goes on until nobody can, and ends in a HangError if the launch asked for has not
    // ended by then. The number that start() returns is good for one finish(). A throw abandons all launches.
    uint64_t start(const LaunchSetup& setup);
    LaunchResult finish(uint64_t launch);

    void add_observer(std::shared_ptr<Observer> observer);
    void remove_observer(const std::shared_ptr<Observer>& observer);
    uint64_t now() const;  // cycles since the chip was made

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace softmetal::chip
