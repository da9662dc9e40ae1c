// One chip model: its shape, its memory map and what things cost. Loaded from machines/<name>.json, where every number
// stands with its unit and its source. Plain data; no behaviour beyond coordinate conversion.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "riscv/code.h"
#include "softmetal/abi/data_format.h"

namespace softmetal::chip {

struct Xy {
    uint8_t x = 0, y = 0;
    auto operator<=>(const Xy&) const = default;
};

// Which cores dispatch work and are therefore not a program's to use; what TT-Metalium calls a dispatch core config.
enum class Dispatch : uint8_t { kDefault, kRow, kColumn, kEthernet };

struct Machine {
    std::string name;   // the architecture: "wormhole_b0"
    std::string board;  // "n150"; with the dispatch it identifies the machine
    std::vector<std::string> aliases;
    uint32_t chips = 0;  // on one board, each of them as described here
    Dispatch dispatch = Dispatch::kDefault;
    std::string arch_define;  // "ARCH_WORMHOLE"
    uint64_t clock_hz = 0;

    // ---- shape
    uint32_t noc_width = 0, noc_height = 0;   // routers, physical
    uint32_t grid_x = 0, grid_y = 0;          // worker cores a program may use, logical
    std::vector<Xy> worker_physical;          // [y * grid_x + x], NoC 0
    std::vector<Xy> worker_translated;        // what kernels see (my_x, my_y)
    std::vector<Xy> dram_bank_physical[2];    // endpoint of each bank on NoC 0 and 1, in NoC 0 coordinates
    std::vector<Xy> dram_bank_translated[2];  // what kernels put into addresses
    std::vector<uint64_t> dram_bank_offset;   // added to addresses of this bank (two banks share a controller)
    std::vector<uint32_t> dram_controller;    // of each bank; all ports of a controller reach all its banks
    uint32_t dram_banks = 0;
    uint64_t dram_bank_bytes = 0;
    uint32_t l1_bytes = 0;
    uint32_t local_memory_bytes = 0;  // given to each processor, see the JSON for why
    uint32_t circular_buffers = 0, semaphores = 0, max_runtime_args = 0;

    // ---- memory map (L1 addresses)
    uint32_t mailbox_base = 0;  // launch records
    uint32_t kernel_config_base = 0, kernel_config_bytes = 0;
    uint32_t l1_unreserved_base = 0;  // first byte the allocator may give
    uint32_t dram_unreserved_base = 0;
    uint32_t l1_alignment = 0, dram_alignment = 0;  // of buffers, bytes
    uint32_t noc_max_burst_bytes = 0;

    // ---- RISC-V
    riscv::Isa isa;
    riscv::Pipeline pipeline;
    uint32_t l1_load_latency = 0, local_load_latency = 0, l1_store_cycles = 0;

    // ---- NoC, cycles and bytes per cycle
    struct Noc {
        uint32_t flit_bytes = 0, hop_cycles = 0, inject_cycles = 0, eject_cycles = 0;
        uint32_t endpoint_cycles = 0;      // spent in the NIU at the end of each one-way trip
        uint32_t read_request_cycles = 0;  // fixed part of a round trip beyond hops: ports and NIUs of both ways
        uint32_t read_issue_cycles = 0, write_issue_cycles = 0, stateful_issue_cycles = 0;
        double link_bytes_per_cycle = 0;
        double read_bytes_per_cycle = 0, write_bytes_per_cycle = 0;  // what one NIU sustains out of L1 and into L1
        double write_drain_bytes_per_cycle =
            0;  // at which the last packet of a write settles before it is acknowledged
        uint32_t multicast_setup_cycles = 0;
        uint32_t vc_buffer_bytes = 0;  // that one packet may fill in each router on its way
        uint32_t atomic_cycles = 0;
        uint32_t max_transaction_ids = 16;
    } noc;

    struct Dram {
        double bytes_per_cycle_per_bank = 0;
        uint32_t latency_cycles = 0, write_latency_cycles = 0;  // to the data, to the acknowledgement
        uint32_t read_alignment = 0, write_alignment = 0;       // source and destination agree in the bits below
    } dram;

    // ---- Tensix, cycles
    struct Tensix {
        std::array<uint32_t, 5> matmul_tile_cycles{};  // by abi fidelity code 0,_,2,3,4
        uint32_t eltwise_tile_cycles = 0;
        uint32_t matmul_overhead_cycles = 0;                              // of one tile product, at any fidelity
        uint32_t unpack_bytes_per_cycle = 0, unpack_overhead_cycles = 0;  // one unpacker at work
        uint32_t unpack_pair_bytes_per_cycle = 0;                         // of each of two at work
        uint32_t pack_bytes_per_cycle = 0, pack_overhead_cycles = 0;
        uint32_t copy_tile_cycles = 0, reduce_tile_cycles = 0, transpose_tile_cycles = 0;
        uint32_t dst_handshake_cycles = 0, op_issue_cycles = 0;
        uint32_t lane_instruction_cycles = 0, lane_late_result_cycles = 0;
        std::vector<uint32_t> sfpu_tile_cycles;              // by SfpuOp
        std::vector<uint32_t> sfpu_approximate_tile_cycles;  // by SfpuOp, with SfpuFlags::kApproximate
    } tensix;

    // Translated (or physical) coordinate a kernel used -> what stands there.
    struct Node {
        enum Kind : uint8_t { kNothing, kWorker, kDram } kind = kNothing;
        uint32_t index = 0;  // worker or bank endpoint index
        Xy physical;
    };
    Node find(Xy as_addressed, unsigned noc) const;
    // The bank that holds `address` (as sent to the NoC) behind the endpoint of `bank`, and the address within it.
    struct BankAddress {
        bool found = false;
        uint32_t bank = 0;
        uint64_t address = 0;
    };
    BankAddress resolve_dram(uint32_t bank, uint64_t address) const;

    std::vector<Node> node_by_address[2];         // by NoC, [y * kAddressable + x]; filled by the loader
    static constexpr uint32_t kAddressable = 64;  // a coordinate is 6 bits

    // Peak matrix rate of one core, tile products per cycle times 2*32^3 flops, at a fidelity code.
    double matrix_flops_per_cycle(unsigned fidelity) const;
};

// By board ("n150", "p150", ...) or alias ("wormhole_b0", "blackhole", ...). Throws ConfigError naming the known ones,
// and for a way to dispatch that the chip does not have.
std::shared_ptr<const Machine> load_machine(const std::string& name, Dispatch dispatch = Dispatch::kDefault);
std::vector<std::string> machine_names();  // boards, in alphabetical order

// Reads a description; `file` is what errors call it. Throws ConfigError naming a field that is missing, unknown, of
// the wrong type or unit, or without a source.
std::shared_ptr<const Machine> parse_machine(std::string_view json, const std::string& file,
                                             Dispatch dispatch = Dispatch::kDefault);

namespace detail {
struct EmbeddedFile {
    std::string_view name, text;
};
// Generated by softmetal_embed(), cmake/SoftmetalEmbed.cmake: boards, and what several of them have in common.
std::vector<EmbeddedFile> embedded_machines();
std::vector<EmbeddedFile> embedded_machine_parts();
}  // namespace detail

}  // namespace softmetal::chip
