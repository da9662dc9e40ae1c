// Reads chip descriptions and answers what stands at a coordinate. Knows nothing of time or of what runs on the chip.
#include "chip/machine.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "chip/machine_reader.h"
#include "softmetal/abi/tile_ops.h"
#include "softmetal/error.h"

namespace softmetal::chip {
namespace {

using detail::Field;

constexpr const char* kFidelities[] = {"LoFi", nullptr, "HiFi2", "HiFi3", "HiFi4"};

std::vector<Xy> cross(const std::vector<uint32_t>& columns, const std::vector<uint32_t>& rows) {
    std::vector<Xy> out;
    for (uint32_t y : rows)
        for (uint32_t x : columns) out.push_back({static_cast<uint8_t>(x), static_cast<uint8_t>(y)});
    return out;
}

constexpr const char* kDispatches[] = {nullptr, "row", "col", "ethernet"};

// Columns and rows of the cores that are left to programs.
std::pair<uint32_t, uint32_t> compute_grid(Machine& machine, const Field& table, Dispatch dispatch) {
    table.unit("cores");
    const Field grids = table.object("grids");
    const std::string usual = table.text("default");
    const std::string wanted =
        dispatch == Dispatch::kDefault ? usual : std::string(kDispatches[static_cast<size_t>(dispatch)]);
    if (!grids.has(wanted))
        throw ConfigError(fmt::format("{} has no compute grid for '{}' dispatch; it has {}", machine.board, wanted,
                                      fmt::join(grids.keys(), ", ")));
    for (size_t code = 1; code < std::size(kDispatches); ++code)
        if (wanted == kDispatches[code]) machine.dispatch = static_cast<Dispatch>(code);
    const auto grid = grids.plain_numbers(wanted);
    if (grid.size() != 2) grids.fail(fmt::format("'{}' is not [columns, rows]", wanted));
    table.done();
    return {grid[0], grid[1]};
}

void read_shape(Machine& machine, const Field& shape, Dispatch dispatch) {
    machine.noc_width = shape.unsigned_number("noc_width", "routers");
    machine.noc_height = shape.unsigned_number("noc_height", "routers");
    auto columns = shape.numbers("worker_columns", "physical x");
    auto rows = shape.numbers("worker_rows", "physical y");
    auto translated_columns = shape.numbers("translated_columns", "translated x");
    auto translated_rows = shape.numbers("translated_rows", "translated y");
    if (columns.size() != translated_columns.size() || rows.size() != translated_rows.size())
        shape.fail(fmt::format("{} x {} physical workers but {} x {} translated ones", columns.size(), rows.size(),
                               translated_columns.size(), translated_rows.size()));
    std::tie(machine.grid_x, machine.grid_y) = compute_grid(machine, shape.object("compute_grids"), dispatch);
    if (machine.grid_x > columns.size() || machine.grid_y > rows.size())
        shape.fail(fmt::format("compute grid {}x{} is larger than the {} x {} workers", machine.grid_x, machine.grid_y,
                               columns.size(), rows.size()));
    for (auto* numbers : {&columns, &translated_columns}) numbers->resize(machine.grid_x);
    for (auto* numbers : {&rows, &translated_rows}) numbers->resize(machine.grid_y);
    machine.worker_physical = cross(columns, rows);
    machine.worker_translated = cross(translated_columns, translated_rows);
    shape.done();
}

using Ports = std::vector<std::vector<Xy>>;  // by controller

Ports read_ports(const Field& table) {
    table.unit("physical x and y");
    Ports ports;
    for (const Field& controller : table.list("ports")) {
        ports.emplace_back();
        for (const Field& port : controller.items()) ports.back().push_back(port.xy());
    }
    table.done();
    return ports;
}

void read_banks(Machine& machine, const Field& table, const Ports& physical, const Ports& translated) {
    table.unit("bytes");
    for (const Field& row : table.list("rows")) {
        uint32_t controller = row.plain_unsigned("controller");
        if (controller >= physical.size()) row.fail(fmt::format("no controller {}", controller));
        machine.dram_controller.push_back(controller);
        machine.dram_bank_offset.push_back(row.plain_unsigned("offset"));
        auto ports = row.plain_numbers("ports");
        if (ports.size() != 2)
            row.fail(fmt::format("'ports' has {} entries instead of one for each NoC", ports.size()));
        for (unsigned noc = 0; noc < 2; ++noc) {
            if (ports[noc] >= physical[controller].size())
                row.fail(fmt::format("controller {} has no port {}", controller, ports[noc]));
            Xy at = physical[controller][ports[noc]];
            machine.dram_bank_physical[noc].push_back(at);
            if (!translated.empty())
                at = translated[controller][ports[noc]];
            else if (noc == 1)
                at = {static_cast<uint8_t>(machine.noc_width - 1 - at.x),
                      static_cast<uint8_t>(machine.noc_height - 1 - at.y)};
            machine.dram_bank_translated[noc].push_back(at);
        }
        row.done();
    }
    machine.dram_banks = static_cast<uint32_t>(machine.dram_controller.size());
    table.done();
}

// Translated DRAM ports: column by half of the controllers, three ports of a controller in consecutive rows.
Ports read_translation(const Field& table, const Ports& physical) {
    std::string kind = table.text("kind");
    Ports translated;
    if (kind == "columns") {
        auto columns = table.plain_numbers("columns");
        uint32_t first_row = table.plain_unsigned("first_row");
        size_t per_column = physical.size() / columns.size();
        for (size_t controller = 0; controller < physical.size(); ++controller) {
            translated.emplace_back();
            for (size_t port = 0; port < physical[controller].size(); ++port)
                translated.back().push_back(
                    {static_cast<uint8_t>(columns[controller / per_column]),
                     static_cast<uint8_t>(first_row + (controller % per_column) * physical[controller].size() + port)});
        }
    } else if (kind != "none") {
        table.fail(fmt::format("kind '{}' is neither 'none' nor 'columns'", kind));
    }
    table.done();
    return translated;
}

void place_nodes(Machine& machine, const Ports& physical, const Ports& translated) {
    for (unsigned noc = 0; noc < 2; ++noc) {
        auto& nodes = machine.node_by_address[noc];
        nodes.assign(Machine::kAddressable * Machine::kAddressable, {});
        auto place = [&](Xy at, Machine::Node node) { nodes[at.y * Machine::kAddressable + at.x] = node; };
        auto mirrored = [&](Xy at) {
            if (noc == 0) return at;
            return Xy{static_cast<uint8_t>(machine.noc_width - 1 - at.x),
                      static_cast<uint8_t>(machine.noc_height - 1 - at.y)};
        };
        // Physical coordinates first: where a translated one has the same number it wins, as on the chip.
        for (uint32_t i = 0; i < machine.worker_physical.size(); ++i)
            place(mirrored(machine.worker_physical[i]), {Machine::Node::kWorker, i, machine.worker_physical[i]});
        for (uint32_t controller = 0; controller < physical.size(); ++controller) {
            const auto bank = std::find(machine.dram_controller.begin(), machine.dram_controller.end(), controller);
            if (bank == machine.dram_controller.end()) continue;  // harvested
            for (uint32_t port = 0; port < physical[controller].size(); ++port) {
                Machine::Node node{Machine::Node::kDram, static_cast<uint32_t>(bank - machine.dram_controller.begin()),
                                   physical[controller][port]};
                for (uint32_t i = 0; i < machine.dram_banks; ++i)
                    if (machine.dram_bank_physical[noc][i] == node.physical) node.index = i;
                place(mirrored(node.physical), node);
                if (!translated.empty()) place(translated[controller][port], node);
            }
        }
        for (uint32_t i = 0; i < machine.worker_translated.size(); ++i)
            place(machine.worker_translated[i], {Machine::Node::kWorker, i, machine.worker_physical[i]});
    }
}

void read_dram(Machine& machine, const Field& dram) {
    Ports physical = read_ports(dram.object("controllers"));
    Ports translated = read_translation(dram.object("translation"), physical);
    read_banks(machine, dram.object("banks"), physical, translated);
    place_nodes(machine, physical, translated);
    machine.dram_bank_bytes = dram.unsigned_number("bank_bytes", "bytes");
    machine.dram.bytes_per_cycle_per_bank = dram.number("bytes_per_cycle_per_bank", "bytes/cycle");
    machine.dram.latency_cycles = dram.unsigned_number("latency", "cycles");
    machine.dram.write_latency_cycles = dram.unsigned_number("write_latency", "cycles");
    machine.dram.read_alignment = dram.unsigned_number("read_alignment", "bytes");
    machine.dram.write_alignment = dram.unsigned_number("write_alignment", "bytes");
    machine.dram_alignment = dram.unsigned_number("buffer_alignment", "bytes");
    machine.dram_unreserved_base = dram.unsigned_number("unreserved_base", "bytes");
    dram.done();
}

void read_memory(Machine& machine, const Field& memory) {
    machine.l1_bytes = memory.unsigned_number("l1", "bytes");
    machine.local_memory_bytes = memory.unsigned_number("local", "bytes");
    machine.circular_buffers = memory.unsigned_number("circular_buffers", "count");
    machine.semaphores = memory.unsigned_number("semaphores", "count");
    machine.max_runtime_args = memory.unsigned_number("max_runtime_args", "words");
    machine.mailbox_base = memory.unsigned_number("mailbox_base", "bytes");
    machine.kernel_config_base = memory.unsigned_number("kernel_config_base", "bytes");
    machine.kernel_config_bytes = memory.unsigned_number("kernel_config_bytes", "bytes");
    machine.l1_unreserved_base = memory.unsigned_number("l1_unreserved_base", "bytes");
    machine.l1_alignment = memory.unsigned_number("l1_alignment", "bytes");
    if (machine.kernel_config_base + machine.kernel_config_bytes > machine.l1_unreserved_base)
        memory.fail(fmt::format("kernel configuration ends at {}, past l1_unreserved_base {}",
                                machine.kernel_config_base + machine.kernel_config_bytes, machine.l1_unreserved_base));
    memory.done();
}

void read_riscv(Machine& machine, const Field& riscv) {
    for (const std::string& extension : riscv.names("extensions")) {
        if (extension == "zba")
            machine.isa.zba = true;
        else if (extension == "zbb")
            machine.isa.zbb = true;
        else if (extension == "zaamo")
            machine.isa.zaamo = true;
        else
            riscv.fail(fmt::format("extension '{}' is none of zba, zbb, zaamo", extension));
    }
    machine.pipeline.misprediction_penalty =
        static_cast<uint8_t>(riscv.unsigned_number("misprediction_penalty", "cycles"));
    machine.pipeline.jump_cycles = static_cast<uint8_t>(riscv.unsigned_number("jump", "cycles"));
    machine.pipeline.mul_cycles = static_cast<uint8_t>(riscv.unsigned_number("mul", "cycles"));
    machine.pipeline.div_cycles = static_cast<uint8_t>(riscv.unsigned_number("div", "cycles"));
    machine.l1_load_latency = riscv.unsigned_number("l1_load", "cycles");
    machine.local_load_latency = riscv.unsigned_number("local_load", "cycles");
    machine.l1_store_cycles = riscv.unsigned_number("l1_store", "cycles");
    riscv.done();
}

void read_noc(Machine& machine, const Field& field) {
    Machine::Noc& noc = machine.noc;
    noc.flit_bytes = field.unsigned_number("flit", "bytes");
    machine.noc_max_burst_bytes = field.unsigned_number("max_burst", "bytes");
    noc.link_bytes_per_cycle = field.number("link_rate", "bytes/cycle");
    noc.read_bytes_per_cycle = field.number("read_rate", "bytes/cycle");
    noc.write_bytes_per_cycle = field.number("write_rate", "bytes/cycle");
    noc.write_drain_bytes_per_cycle = field.number("write_drain_rate", "bytes/cycle");
    noc.hop_cycles = field.unsigned_number("hop", "cycles");
    noc.inject_cycles = field.unsigned_number("inject", "cycles");
    noc.eject_cycles = field.unsigned_number("eject", "cycles");
    noc.endpoint_cycles = field.unsigned_number("endpoint", "cycles");
    noc.read_request_cycles = 2 * (noc.inject_cycles + noc.eject_cycles + noc.endpoint_cycles);
    noc.read_issue_cycles = field.unsigned_number("read_issue", "cycles");
    noc.write_issue_cycles = field.unsigned_number("write_issue", "cycles");
    noc.stateful_issue_cycles = field.unsigned_number("stateful_issue", "cycles");
    noc.vc_buffer_bytes = field.unsigned_number("vc_buffer", "bytes");
    noc.multicast_setup_cycles = field.unsigned_number("multicast_setup", "cycles");
    noc.atomic_cycles = field.unsigned_number("atomic", "cycles");
    noc.max_transaction_ids = field.unsigned_number("transaction_ids", "count");
    field.done();
}

void read_tensix(Machine& machine, const Field& field) {
    Machine::Tensix& tensix = machine.tensix;
    auto by_fidelity = field.numbers_by_name("matmul_tile", "cycles/tile");
    for (size_t code = 0; code < std::size(kFidelities); ++code) {
        if (!kFidelities[code]) continue;
        auto found = by_fidelity.find(kFidelities[code]);
        if (found == by_fidelity.end()) field.fail(fmt::format("'matmul_tile' lacks {}", kFidelities[code]));
        tensix.matmul_tile_cycles[code] = static_cast<uint32_t>(found->second);
    }
    tensix.matmul_tile_cycles[1] = tensix.matmul_tile_cycles[0];
    tensix.eltwise_tile_cycles = field.unsigned_number("eltwise_tile", "cycles/tile");
    tensix.copy_tile_cycles = field.unsigned_number("copy_tile", "cycles/tile");
    tensix.reduce_tile_cycles = field.unsigned_number("reduce_tile", "cycles/tile");
    tensix.transpose_tile_cycles = field.unsigned_number("transpose_tile", "cycles/tile");
    tensix.unpack_bytes_per_cycle = field.unsigned_number("unpack_rate", "bytes/cycle");
    tensix.unpack_pair_bytes_per_cycle = field.unsigned_number("unpack_pair_rate", "bytes/cycle");
    tensix.matmul_overhead_cycles = field.unsigned_number("matmul_overhead", "cycles/tile");
    tensix.unpack_overhead_cycles = field.unsigned_number("unpack_overhead", "cycles");
    tensix.pack_bytes_per_cycle = field.unsigned_number("pack_rate", "bytes/cycle");
    tensix.pack_overhead_cycles = field.unsigned_number("pack_overhead", "cycles");
    tensix.dst_handshake_cycles = field.unsigned_number("dst_handshake", "cycles");
    tensix.op_issue_cycles = field.unsigned_number("op_issue", "cycles");
    tensix.lane_instruction_cycles = field.unsigned_number("lane_instruction", "cycles");
    tensix.lane_late_result_cycles = field.unsigned_number("lane_late_result", "cycles");
    field.done();
}

const std::map<std::string, uint32_t>& sfpu_ops() {
    static const std::map<std::string, uint32_t> ops = [] {
        std::map<std::string, uint32_t> by_name;
        uint32_t index = 0;
#define SOFTMETAL_NAME(name, ...) by_name[#name] = index++;
        SOFTMETAL_SFPU_OPS(SOFTMETAL_NAME)
#undef SOFTMETAL_NAME
        return by_name;
    }();
    return ops;
}

uint32_t sfpu_op(const Field& field, const std::string& name) {
    auto found = sfpu_ops().find(name);
    if (found == sfpu_ops().end()) field.fail(fmt::format("'{}' is no operation of abi/tile_ops.h", name));
    return found->second;
}

void read_sfpu(Machine& machine, const Field& field) {
    field.unit("cycles/vector");
    const uint32_t vectors = field.plain_unsigned("vectors_per_tile");
    const std::string default_class = field.text("default_class");
    auto tile_cycles = [&](double per_vector) { return static_cast<uint32_t>(std::lround(per_vector * vectors)); };
    Field classes = field.object("classes");
    if (!classes.has(default_class))
        field.fail(fmt::format("default_class '{}' is not among the classes", default_class));
    auto& cycles = machine.tensix.sfpu_tile_cycles;
    cycles.assign(sfpu_ops().size(), tile_cycles(classes.object(default_class).plain_number("cycles")));
    std::vector<bool> set(cycles.size());
    for (const std::string& name : classes.keys()) {
        Field one = classes.object(name);
        for (const std::string& op : one.plain_names("ops")) {
            uint32_t index = sfpu_op(one, op);
            if (set[index]) one.fail(fmt::format("'{}' stands in two classes", op));
            set[index] = true;
            cycles[index] = tile_cycles(one.plain_number("cycles"));
        }
        if (one.text("why").empty()) one.fail("'why' is empty");
        one.done();
    }
    machine.tensix.sfpu_approximate_tile_cycles = cycles;
    Field approximate = field.object("approximate");
    for (const auto& [op, cost] : approximate.plain_numbers_by_name("cycles"))
        machine.tensix.sfpu_approximate_tile_cycles[sfpu_op(approximate, op)] = tile_cycles(cost);
    approximate.text("why");
    approximate.done();
    field.done();
}

}  // namespace

Machine::Node Machine::find(Xy as_addressed, unsigned noc) const {
    if (as_addressed.x >= kAddressable || as_addressed.y >= kAddressable || noc > 1) return {};
    return node_by_address[noc][as_addressed.y * kAddressable + as_addressed.x];
}

Machine::BankAddress Machine::resolve_dram(uint32_t bank, uint64_t address) const {
    for (uint32_t i = 0; i < dram_banks; ++i)
        if (dram_controller[i] == dram_controller[bank] && address >= dram_bank_offset[i] &&
            address - dram_bank_offset[i] < dram_bank_bytes)
            return {true, i, address - dram_bank_offset[i]};
    return {};
}

double Machine::matrix_flops_per_cycle(unsigned fidelity) const {
    if (fidelity >= tensix.matmul_tile_cycles.size()) throw InternalError(fmt::format("no fidelity code {}", fidelity));
    return 2.0 * 32 * 32 * 32 / tensix.matmul_tile_cycles[fidelity];
}

std::shared_ptr<const Machine> parse_machine(std::string_view json, const std::string& file, Dispatch dispatch) {
    auto machine = std::make_shared<Machine>();
    detail::Document document(json, file, detail::embedded_machine_parts());
    Field root = document.root();
    machine->name = root.text("name");
    machine->board = root.text("board");
    machine->aliases = root.plain_names("aliases");
    machine->chips = root.unsigned_number("chips", "count");
    machine->arch_define = root.text("arch_define");
    machine->clock_hz = root.unsigned_number("clock", "Hz");
    read_shape(*machine, root.object("shape"), dispatch);
    read_dram(*machine, root.object("dram"));
    read_memory(*machine, root.object("memory"));
    read_riscv(*machine, root.object("riscv"));
    read_noc(*machine, root.object("noc"));
    read_tensix(*machine, root.object("tensix"));
    read_sfpu(*machine, root.object("sfpu"));
    root.done();
    return machine;
}

}  // namespace softmetal::chip
