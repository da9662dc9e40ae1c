// One Tensix core during launches: its L1, its five harts in time order, its circular buffers, and the three Tensix
// processors joined with the tile engine. It meets other cores only through injections and deliveries.
#pragma once

#include <array>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "chip/chip.h"
#include "chip/fabric.h"
#include "chip/observer.h"
#include "chip/print_line.h"
#include "riscv/hart.h"
#include "softmetal/abi/remote_circular_buffer.h"
#include "tensix/engine.h"

namespace softmetal::chip {

inline constexpr uint64_t kNever = UINT64_MAX;

// A finished DPRINT line, waiting for its place in the order of lines.
struct PrintedLine {
    uint64_t cycle = 0;
    std::string text;
};

class Core {
public:
    Core(const Machine& machine, uint32_t index);
    ~Core();

    // ---- host side
    std::span<uint8_t> l1() { return {l1_.get(), machine_.l1_bytes}; }
    uint32_t index() const { return index_; }
    LogicalCore logical() const { return {index_ % machine_.grid_x, index_ / machine_.grid_x}; }

    // ---- a launch
    struct LoadOptions {
        bool observed = false;
        uint32_t lookahead = 0;
        uint32_t device_id = 0;
        bool check_noc_alignment = true;
    };
    void load(const CoreSetup& setup, uint64_t cycle, const LoadOptions& options);
    CoreCounters counters() const;
    void abandon();  // after a throw: drops everything but memory
    void finish();   // after the end of a launch: lets go of the programs

    // ---- a window. Runs everything that starts before `end`; a core that runs alone shortens the window when it
    // injects, see window_end(). Never throws: see error().
    void run(uint64_t end, bool alone);
    uint64_t window_end() const { return end_; }
    uint64_t next_time() const { return next_time_; }
    void deliver(Delivery&& delivery);
    // Moves the injections that leave before `until` to `out`.
    void take_injections(uint64_t until, std::vector<Injection>& out);

    // Whether the window left something for the chip to look at.
    bool has_news() const { return progress_ || error_ || !outbox_.empty() || !printed_.empty() || !events_.empty(); }

    std::exception_ptr error() const { return error_; }
    uint64_t error_cycle() const { return error_cycle_; }
    bool finished() const { return running_ == 0; }
    bool take_progress() { return std::exchange(progress_, false); }
    uint64_t instructions() const;
    uint64_t products_done() const { return counters_.tile_products; }
    uint64_t last_end() const { return last_end_; }

    std::vector<PrintedLine>& printed() { return printed_; }
    std::vector<Event>& events() { return events_; }

    // ---- hang reports
    struct Stuck {
        abi::Processor processor{};
        std::string text;  // everything but the core
        uint64_t since = 0;
    };
    std::vector<Stuck> stuck() const;
    std::string circular_buffer_table() const;

private:
    enum class Status : uint8_t { kAbsent, kReady, kWaiting, kParked, kDone };

    class HartBus : public riscv::Bus {
    public:
        bool device_load(uint32_t address, unsigned bytes, uint64_t cycle, uint32_t& value) override;
        bool coprocessor(uint32_t word, std::array<uint32_t, 32>& registers) override;
        Core* core = nullptr;
        uint32_t hart = 0;

    private:
        uint32_t wall_clock_high_ = 0;
    };

    struct Slot {
        Status status = Status::kAbsent;
        bool pending_call = false;  // stopped at an ecall that has not been carried out yet
        Wait wait = Wait::kNone;    // what it waits for, or last waited for
        uint64_t last_call = 0;     // cycle
        std::optional<riscv::Hart> hart;
        HartBus bus;
        std::shared_ptr<const riscv::Program> program;
        std::vector<uint8_t> local;
        ProcessorCounters counters;
        uint32_t waypoint = 0;
        PrintLine print;
        bool watched = false;  // has made no call for so long that it is looked at for a spin
    };

    struct CircularBuffer {
        uint32_t address = 0, num_pages = 0, page_bytes = 0;
        uint32_t pushed = 0, popped = 0;  // pages since launch, wrapping
        bool in_buffer = false;
        tensix::TileShape shape;
        uint32_t filled() const { return pushed - popped; }
        uint32_t free() const { return num_pages - filled(); }
    };

    // What a call did: it is carried out, it is to be tried again at a known time, or it waits to be woken.
    struct Outcome {
        enum Kind : uint8_t { kDone, kRetry, kBlock } kind = kDone;
        Wait wait = Wait::kNone;
        uint64_t at = 0;
    };
    static Outcome done() { return {}; }
    static Outcome retry(Wait wait, uint64_t at) { return {Outcome::kRetry, wait, at}; }
    static Outcome block(Wait wait) { return {Outcome::kBlock, wait, 0}; }

    // scheduling (core.cpp)
    void run_window();
    void run_hart(uint32_t h, uint64_t limit);
    void carry_out_call(uint32_t h);
    void wake(uint32_t h, uint64_t cycle);
    void wake_circular_buffer(uint32_t cb, uint64_t cycle);
    void memory_changed(uint64_t cycle, uint32_t except);
    void wait_until(uint32_t h, Wait wait, uint64_t cycle);
    void wake_waiting(uint32_t h, Wait wait, uint64_t cycle);
    void end_hart(uint32_t h);
    void apply(const Delivery& delivery);
    uint64_t inbox_time() const { return inbox_head_ < inbox_.size() ? inbox_[inbox_head_].cycle : kNever; }
    uint64_t* cycle_of(uint32_t h) { return &slots_[h].hart->cycle; }

    // loading (core_launch.cpp)
    uint32_t load_semaphores(const CoreSetup& setup, uint32_t cursor);
    uint32_t load_circular_buffers(const CoreSetup& setup, uint32_t cursor);
    abi::CircularBufferRecord local_record(const CoreSetup& setup, const CircularBufferSetup& cb);
    abi::CircularBufferRecord remote_record(const CircularBufferSetup& cb) const;
    abi::RemoteCircularBufferPage remote_page(const CircularBufferSetup& cb) const;
    uint32_t pages_in_ring(const CoreSetup& setup, const CircularBufferSetup& local) const;
    uint32_t load_args(const std::vector<uint32_t>& args, const char* what, uint32_t cursor);
    uint32_t load_kernel(const KernelSetup& kernel, uint64_t cycle, uint32_t cursor);

    // calls (core_calls.cpp)
    Outcome call(uint32_t h);
    Outcome call_life(uint32_t h, abi::Call call);
    Outcome call_circular_buffer(uint32_t h, abi::Call call);
    Outcome call_wait_word(uint32_t h);
    bool word_holds(const Slot& slot) const;
    void print(uint32_t h);
    [[noreturn]] void unknown_call(uint32_t h) const;
    std::string tile_text(uint32_t h);
    CircularBuffer& circular_buffer(uint32_t h, uint32_t id);

    // NoC (core_noc.cpp)
    Outcome call_noc(uint32_t h, abi::Call call);
    Outcome noc_transfer(uint32_t h, abi::Call call);
    Outcome noc_barrier(uint32_t h);
    void check_noc_target(uint32_t h, Injection& injection, bool atomic_or_inline);
    void move_misaligned(Injection& injection, uint32_t alignment);
    void check_local_range(uint32_t h, uint32_t address, uint32_t bytes, const char* what);
    uint32_t outstanding(uint32_t h, uint32_t noc, uint32_t counter, uint32_t trid) const;
    void count_outstanding(uint32_t h, uint32_t noc, uint32_t counter, uint32_t trid, int change);
    Payload capture(uint32_t address, uint32_t bytes);
    void count_issued(const Injection& injection);
    void inject(Injection&& injection);

    // tile engine (core_tensix.cpp)
    Outcome call_tensix(uint32_t h, abi::Call call);
    Outcome unpack_configure(uint32_t h);
    Outcome unpack(uint32_t h);
    Outcome math_configure(uint32_t h);
    Outcome fpu(uint32_t h);
    Outcome sfpu(uint32_t h);
    Outcome dst_acquire(uint32_t h);
    Outcome dst_commit(uint32_t h);
    Outcome dst_wait(uint32_t h);
    Outcome dst_release(uint32_t h);
    Outcome pack(uint32_t h);
    Outcome mailbox_write(uint32_t h);
    Outcome mailbox_read(uint32_t h);
    Outcome tensix_semaphore(uint32_t h);  // core_semaphores.cpp
    uint64_t unit_free(uint32_t h) const;  // of the unit that processor h drives
    void start_engine();
    void settle();
    void settle_if_used(uint32_t address, uint32_t bytes);
    const tensix::TileShape& tile_shape(uint32_t h, uint32_t cb);
    void check_format(uint32_t h, uint32_t configured_cb, uint32_t cb, bool packs, uint32_t operand);
    uint64_t occupy(uint32_t h, uint64_t earliest, uint64_t cost);

    // the SFPU's lanes (core_lanes.cpp)
    bool lane_instruction(uint32_t h, uint32_t word, std::array<uint32_t, 32>& registers);
    void observe_lanes(uint32_t h, uint64_t start, uint64_t end);

    // words about where and what (core_text.cpp)
    std::string where(uint32_t h, uint32_t pc) const;
    std::string source_text(uint32_t h, uint32_t pc) const;
    std::string wait_text(uint32_t h) const;
    std::string core_text() const;
    std::string print_prefix(uint32_t h) const;
    [[noreturn]] void fault(uint32_t h, const std::string& text) const;  // in a call
    [[noreturn]] void fault_at(uint32_t h, uint32_t pc, const std::string& text) const;
    [[noreturn]] void processor_fault(uint32_t h) const;
    std::string address_text(uint32_t h, uint32_t address) const;
    const uint8_t* bytes_at(uint32_t h, uint32_t address, uint32_t bytes) const;  // null when out of reach
    std::string_view string_at(uint32_t h, uint32_t address, uint32_t max_bytes = 4096) const;

    uint32_t arg(uint32_t h, unsigned i) const { return slots_[h].hart->x[10 + i]; }
    uint32_t call_pc(uint32_t h) const { return slots_[h].hart->pc - 4; }
    void observe(uint32_t h, Event::Kind kind, uint64_t start, uint64_t end, uint32_t a = 0, uint32_t b = 0,
                 uint32_t c = 0, uint32_t d = 0) {
        if (observed_) add_event(h, kind, start, end, a, b, c, d);
    }
    Event& add_event(uint32_t h, Event::Kind kind, uint64_t start, uint64_t end, uint32_t a, uint32_t b, uint32_t c,
                     uint32_t d);

    static constexpr uint32_t kHarts = abi::kProcessorsPerCore;
    static constexpr uint32_t kUnpacker = 2, kMath = 3, kPacker = 4;  // hart indices
    static constexpr uint32_t kNobody = kHarts;

    const Machine& machine_;
    const uint32_t index_;
    std::unique_ptr<uint8_t[], void (*)(void*)> l1_;

    std::array<Slot, kHarts> slots_;
    uint32_t running_ = 0;        // harts not yet done
    uint32_t current_ = kNobody;  // the hart being run, for errors
    uint32_t word_waiters_ = 0, parked_ = 0, watched_ = 0;
    uint64_t end_ = 0, next_time_ = kNever, last_end_ = 0;
    uint32_t lookahead_ = 0, device_id_ = 0;
    bool loaded_ = false, alone_ = false, observed_ = false, progress_ = false, check_noc_alignment_ = true;
    std::exception_ptr error_;
    uint64_t error_cycle_ = 0;

    std::array<CircularBuffer, abi::kMaxCircularBuffers> circular_buffers_;
    uint32_t first_data_movement_ = 0;  // of this launch: tells other cores of skipped ends of rings
    uint32_t semaphores_address_ = 0, records_address_ = 0;

    std::vector<Delivery> inbox_;  // by (cycle, arrival), from inbox_head_ on
    size_t inbox_head_ = 0;
    std::vector<Injection> outbox_;
    uint32_t sequence_ = 0;
    // [hart][noc][NocCounter][trid], and the sum over trids in the last place
    static constexpr uint32_t kCounters = static_cast<uint32_t>(abi::NocCounter::kAll), kTrids = 16;
    std::array<std::array<std::array<std::array<uint32_t, kTrids + 1>, kCounters>, 2>, kHarts> outstanding_{};
    std::vector<std::shared_ptr<std::vector<uint8_t>>> payloads_;
    size_t next_payload_ = 0;

    // ---- tile engine
    std::unique_ptr<tensix::Engine> engine_;
    bool engine_clean_ = true;
    struct SourceEntry {
        uint64_t ready = 0;  // unpacked
        uint64_t free = 0;   // consumed; meaningful once it has been taken
        uint32_t address[2] = {0, 0}, bytes[2] = {0, 0};
        uint32_t sixteenths = 16;  // of what whole tiles cost the matrix unit
        bool settled = true;
    };
    static constexpr uint32_t kSourceEntries = 2;
    std::array<SourceEntry, kSourceEntries> sources_;
    uint32_t unpacked_ = 0, consumed_ = 0;  // entries since launch
    std::array<uint64_t, 3> unit_free_{};   // unpacker, math, packer
    uint64_t sfpu_free_ = 0;                // math and pack share the SFPU
    uint32_t dst_capacity_ = 2;
    bool dst_full_sync_ = false;
    uint32_t dst_committed_ = 0, dst_released_ = 0;  // halves since launch
    std::array<uint64_t, 2> dst_commit_time_{}, dst_release_time_{};
    std::array<uint32_t, 2> unpack_cb_{};  // whose format each unpacker is configured for, kNoCb if not
    uint32_t pack_cb_ = 0;
    static constexpr uint32_t kNoCb = UINT32_MAX;
    struct Mail {
        uint32_t value = 0;
        uint64_t cycle = 0;
    };
    static constexpr size_t kMailboxEntries = 4;
    std::array<std::array<std::vector<Mail>, kHarts>, kHarts> mailboxes_;  // [to][from]
    struct TensixSemaphore {
        uint32_t count = 0, max = 0;
        uint64_t changed = 0;  // when its last change takes effect
    };
    std::array<TensixSemaphore, abi::kTensixSemaphores> tensix_semaphores_{};

    CoreCounters counters_;
    std::vector<PrintedLine> printed_;
    std::vector<Event> events_;
};

}  // namespace softmetal::chip
