// Writes launches as a Chrome trace. Knows the chip through its observer interface only.
#include "report/timeline.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <nlohmann/json.hpp>

#include "softmetal/error.h"

namespace softmetal::report {
namespace {

// Process 0 is the chip, process n + 1 is core n.
constexpr uint32_t kChip = 0;
enum Thread : uint32_t { kFirstProcessor = 1, kUnpack = 6, kMath = 7, kPack = 8 };
constexpr const char* kThreadNames[] = {"", "BRISC", "NCRISC", "TRISC0", "TRISC1", "TRISC2", "unpack", "math", "pack"};
constexpr size_t kBufferBytes = 1u << 20;
constexpr const char* kEnd = "\n]}\n";

#define SOFTMETAL_NAME(name, ...) #name,
constexpr const char* kFpuNames[] = {SOFTMETAL_FPU_OPS(SOFTMETAL_NAME)};
constexpr const char* kSfpuNames[] = {SOFTMETAL_SFPU_OPS(SOFTMETAL_NAME)};
#undef SOFTMETAL_NAME
constexpr const char* kUnpackNames[] = {"A", "A and B", "matmul", "tilize", "untilize", "tilize A and B", "valid"};
constexpr const char* kTransferNames[] = {"read", "write", "inline write", "atomic"};

template <size_t size>
const char* name_of(const char* const (&names)[size], uint32_t index) {
    return index < size ? names[index] : "?";
}

std::string json_text(std::string_view text) {
    return nlohmann::json(std::string(text)).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string wait_name(const chip::Event& event) {
    const auto wait = static_cast<chip::Wait>(event.a);
    std::string name = chip::to_string(wait);
    if (wait == chip::Wait::kCbFront || wait == chip::Wait::kCbBack) name += fmt::format(" cb {}", event.b);
    return name;
}

std::string place(const chip::Machine::Node& node, uint32_t grid_x) {
    if (node.kind == chip::Machine::Node::kDram) return fmt::format("DRAM {}", node.index);
    return fmt::format("({},{})", node.index % grid_x, node.index / grid_x);
}

}  // namespace

Timeline::Timeline(const std::string& path) : path_(path), file_(std::fopen(path.c_str(), "wb"), &std::fclose) {
    if (!file_) throw ConfigError(fmt::format("SOFTMETAL_TIMELINE: cannot open '{}': {}", path, std::strerror(errno)));
    buffer_ = "{\"displayTimeUnit\": \"ns\", \"traceEvents\": [";
    add(fmt::format(R"j({{"ph":"M","pid":{},"name":"process_name","args":{{"name":"chip"}}}})j", kChip));
    write_out();
}

void Timeline::add(const std::string& entry) {
    buffer_ += first_ ? "\n" : ",\n";
    buffer_ += entry;
    first_ = false;
}

// The closing brackets are written each time and overwritten by the next launch.
void Timeline::write_out() {
    const bool written = std::fwrite(buffer_.data(), 1, buffer_.size(), file_.get()) == buffer_.size();
    const long end = std::ftell(file_.get());
    const bool closed = std::fputs(kEnd, file_.get()) >= 0 && std::fflush(file_.get()) == 0;
    if (!written || !closed || std::fseek(file_.get(), end, SEEK_SET) != 0)
        throw ConfigError(fmt::format("SOFTMETAL_TIMELINE: cannot write '{}': {}", path_, std::strerror(errno)));
    buffer_.clear();
}

std::string Timeline::microseconds(uint64_t cycle) const {
    return fmt::format("{:.6f}", static_cast<double>(cycle) * 1e6 / static_cast<double>(clock_hz_));
}

void Timeline::name_tracks(uint32_t core) {
    if (core >= named_.size()) {
        named_.resize(core + 1);
        kernels_.resize(core + 1);
    }
    if (named_[core]) return;
    named_[core] = true;
    add(fmt::format(R"j({{"ph":"M","pid":{},"name":"process_name","args":{{"name":"core ({},{})"}}}})j", core + 1,
                    core % grid_x_, core / grid_x_));
    for (uint32_t thread = kFirstProcessor; thread < std::size(kThreadNames); ++thread)
        add(fmt::format(R"j({{"ph":"M","pid":{},"tid":{},"name":"thread_name","args":{{"name":"{}"}}}})j", core + 1,
                        thread, kThreadNames[thread]));
}

void Timeline::span(uint32_t core, uint32_t thread, uint64_t start, uint64_t end, const std::string& name) {
    add(fmt::format(R"j({{"ph":"X","pid":{},"tid":{},"ts":{},"dur":{},"name":{}}})j", core + 1, thread,
                    microseconds(start), microseconds(end - start), json_text(name)));
}

void Timeline::launch_begins(const chip::LaunchSetup& setup, const chip::Machine& machine, uint64_t cycle) {
    clock_hz_ = machine.clock_hz;
    grid_x_ = machine.grid_x;
    launch_name_ = setup.name.empty() ? "launch" : setup.name;
    launch_start_ = latest_ = cycle;
}

void Timeline::events(std::span<const chip::Event> events) {
    for (const chip::Event& one : events) event(one);
    if (buffer_.size() > kBufferBytes) write_out();
}

void Timeline::event(const chip::Event& event) {
    name_tracks(event.core);
    latest_ = std::max(latest_, event.end);
    const uint32_t thread = kFirstProcessor + event.processor;
    using chip::Event;
    switch (event.kind) {
        case Event::kKernelStart:
            kernels_[event.core][event.processor] = {true, event.start, std::string(event.text)};
            break;
        case Event::kKernelEnd:
            end_kernel(event.core, event.processor, event.end);
            break;
        case Event::kWait:
            span(event.core, thread, event.start, event.end, wait_name(event));
            break;
        case Event::kZoneBegin:
            add(fmt::format(R"j({{"ph":"B","pid":{},"tid":{},"ts":{},"name":{}}})j", event.core + 1, thread,
                            microseconds(event.start), json_text(event.text)));
            break;
        case Event::kZoneEnd:
            add(fmt::format(R"j({{"ph":"E","pid":{},"tid":{},"ts":{}}})j", event.core + 1, thread,
                            microseconds(event.start)));
            break;
        case Event::kTimestamp:
            add(fmt::format(
                R"j({{"ph":"i","s":"t","pid":{},"tid":{},"ts":{},"name":"timestamp {}","args":{{"data":"{}"}}}})j",
                event.core + 1, thread, microseconds(event.start), event.wide, event.wide2));
            break;
        case Event::kUnpack:
            span(event.core, kUnpack, event.start, event.end,
                 fmt::format("unpack {}", name_of(kUnpackNames, event.a & 0xff)));
            break;
        case Event::kMath:
            span(event.core, kMath, event.start, event.end, name_of(kFpuNames, event.a & 0xff));
            break;
        case Event::kSfpu:
            span(event.core, kMath, event.start, event.end,
                 event.a == static_cast<uint32_t>(abi::SfpuOp::kCount) ? "vector instructions"
                                                                       : name_of(kSfpuNames, event.a));
            break;
        case Event::kPack:
            span(event.core, kPack, event.start, event.end, fmt::format("pack cb {}", event.d));
            break;
        default:  // buffers, NoC calls and arrivals show as waits and transfers
            break;
    }
}

void Timeline::end_kernel(uint32_t core, uint32_t processor, uint64_t cycle) {
    Kernel& kernel = kernels_[core][processor];
    if (!kernel.running) return;
    kernel.running = false;
    span(core, kFirstProcessor + processor, kernel.start, cycle, kernel.name);
}

// Transfers of one core overlap, so they are asynchronous spans, each with an identifier of its own.
void Timeline::transfers(std::span<const chip::TransferRecord> transfers) {
    for (const chip::TransferRecord& transfer : transfers) {
        name_tracks(transfer.core);
        latest_ = std::max(latest_, transfer.end);
        const char* direction = transfer.kind == chip::Injection::kRead ? "from" : "to";
        const std::string name = fmt::format("{} {} {}{}", name_of(kTransferNames, transfer.kind), direction,
                                             transfer.multicast ? "cores up to " : "", place(transfer.remote, grid_x_));
        const uint64_t id = next_transfer_++;
        const std::string common =
            fmt::format(R"j("cat":"NoC {}","id":{},"pid":{},"tid":{},"name":"{}")j", transfer.noc, id,
                        transfer.core + 1, kFirstProcessor + transfer.processor, name);
        add(fmt::format(R"j({{"ph":"b",{},"ts":{},"args":{{"bytes":{}}}}})j", common, microseconds(transfer.start),
                        transfer.bytes));
        add(fmt::format(R"j({{"ph":"e",{},"ts":{}}})j", common, microseconds(transfer.end)));
    }
    if (buffer_.size() > kBufferBytes) write_out();
}

void Timeline::finish(uint64_t cycle, const char* outcome) {
    for (uint32_t core = 0; core < kernels_.size(); ++core)
        for (uint32_t processor = 0; processor < abi::kProcessorsPerCore; ++processor)
            end_kernel(core, processor, cycle);
    add(fmt::format(R"j({{"ph":"X","pid":{},"tid":1,"ts":{},"dur":{},"name":{},"args":{{"outcome":{}}}}})j", kChip,
                    microseconds(launch_start_), microseconds(cycle - launch_start_), json_text(launch_name_),
                    json_text(outcome)));
    write_out();
}

void Timeline::launch_ends(const chip::LaunchResult& result) {
    finish(result.end_cycle, "done");
}
void Timeline::launch_failed(const std::string& text) {
    finish(latest_, text.c_str());
}

}  // namespace softmetal::report
