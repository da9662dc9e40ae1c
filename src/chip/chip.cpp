// The chip as a whole: windows of simulated time in which cores run side by side, and the fabric between them. What
// happens within a core is core.h's.
#include "chip/chip.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <tuple>

#include "chip/core.h"
#include "chip/dram.h"
#include "chip/fabric.h"
#include "chip/interrupt.h"
#include "chip/observer.h"
#include "chip/worker_pool.h"
#include "softmetal/error.h"
#include "softmetal/waiting.h"

namespace softmetal::chip {

namespace {

constexpr uint64_t kDefaultPatience = 2'000'000'000;
// The longest window of a core that runs alone, so that hangs are noticed and prints appear.
constexpr uint64_t kLongestWindow = 1u << 18;
constexpr uint32_t kNotLoaded = UINT32_MAX;
constexpr uint64_t kLaunchAlignment = 1024;

std::atomic<uint64_t> products_done{0};

unsigned thread_count(unsigned wanted) {
    if (wanted) return wanted;
    if (const char* text = std::getenv("SOFTMETAL_THREADS"); text && *text) {
        char* end = nullptr;
        const unsigned long value = std::strtoul(text, &end, 10);
        if (*end || value == 0 || value > 1024)
            throw ConfigError(fmt::format("SOFTMETAL_THREADS is \"{}\"; it must be a number from 1 to 1024", text));
        return static_cast<unsigned>(value);
    }
    return std::max(1u, std::thread::hardware_concurrency());
}

}  // namespace

uint64_t tile_products_done() {
    return products_done.load(std::memory_order_relaxed);
}

void Observer::launch_begins(const LaunchSetup&, const Machine&, uint64_t) {}
void Observer::events(std::span<const Event>) {}
void Observer::transfers(std::span<const TransferRecord>) {}
void Observer::launch_ends(const LaunchResult&) {}
void Observer::launch_failed(const std::string&) {}

struct Chip::State : Memory {
    struct Launch {
        uint64_t number = 0, start = 0;
        std::vector<Core*> cores;
        Fabric::Counters before;
        bool finished() const {
            return std::all_of(cores.begin(), cores.end(), [](const Core* core) { return core->finished(); });
        }
    };

    State(std::shared_ptr<const Machine> m, Settings s)
        : machine(std::move(m)),
          settings(std::move(s)),
          dram(machine->dram_banks, machine->dram_bank_bytes),
          fabric(*machine, *this),
          pool(thread_count(settings.threads)) {
        const uint32_t count = machine->grid_x * machine->grid_y;
        for (uint32_t i = 0; i < count; ++i) cores.push_back(std::make_unique<Core>(*machine, i));
        place_loaded();
        if (settings.max_cycles_without_progress == 0) settings.max_cycles_without_progress = kDefaultPatience;
        if (!settings.print)
            settings.print = [](std::string_view line) {
                std::fwrite(line.data(), 1, line.size(), stdout);
                std::fputc('\n', stdout);
                std::fflush(stdout);
            };
    }

    // ---- Memory
    std::span<uint8_t> l1(uint32_t core) override { return cores[core]->l1(); }
    void read_dram(uint32_t bank, uint64_t address, std::span<uint8_t> out) override { dram.read(bank, address, out); }
    void write_dram(uint32_t bank, uint64_t address, std::span<const uint8_t> in) override {
        dram.write(bank, address, in);
    }

    uint32_t core_index(LogicalCore core, const char* what) const;
    std::span<uint8_t> l1_range(LogicalCore core, uint32_t address, size_t bytes) const;
    void load(const LaunchSetup& setup, Launch& launch);
    void place_loaded();
    void run_until_quiet();
    void end_finished_launches(double host_seconds);
    void end_launch(const Launch& launch, double host_seconds);
    void choose_active(uint64_t& start, uint64_t& end, bool& alone);
    void run_active(uint64_t end, bool alone);
    void exchange(uint64_t end);
    void check_errors();
    void check_patience();
    void count_products();
    void flush_prints();
    void flush_events();
    [[noreturn]] void hang(const std::string& summary);
    LaunchResult result(const Launch& launch, double host_seconds);
    void abandon(const char* why);

    std::shared_ptr<const Machine> machine;
    Settings settings;
    Dram dram;
    std::vector<std::unique_ptr<Core>> cores;
    Fabric fabric;
    WorkerPool pool;
    std::vector<std::shared_ptr<Observer>> observers;
    uint64_t now = 0;
    uint64_t next_launch = 1;
    std::vector<Launch> launches;              // under way, oldest first
    std::map<uint64_t, LaunchResult> results;  // of those that have ended and were not asked for yet

    // ---- of the launches under way
    std::vector<Core*> loaded;    // in order of their index
    std::vector<uint32_t> place;  // in `loaded`, by index of the core
    // By place. A core's own memory is with the host thread that ran it last, so what every window needs of every core
    // stands here side by side.
    std::vector<uint64_t> next_times;
    std::vector<uint32_t> active;   // places, of the window under way
    std::vector<uint8_t> has_news;  // by position in `active`
    std::vector<Core*> news;        // active cores that left something to look at
    std::vector<Injection> injections;
    std::vector<Delivery> deliveries;
    std::vector<PrintedLine> lines;
    uint64_t instructions_at_progress = 0, windows = 0;
    bool progress = false;
    uint64_t window_end = 0;
    bool window_alone = false;
};

uint32_t Chip::State::core_index(LogicalCore core, const char* what) const {
    if (core.x >= machine->grid_x || core.y >= machine->grid_y)
        throw UserError(fmt::format("{}: core ({},{}) is outside the grid of {} x {} cores", what, core.x, core.y,
                                    machine->grid_x, machine->grid_y));
    return core.y * machine->grid_x + core.x;
}

std::span<uint8_t> Chip::State::l1_range(LogicalCore core, uint32_t address, size_t bytes) const {
    const uint32_t index = core_index(core, "L1 access");
    if (address > machine->l1_bytes || bytes > machine->l1_bytes - address)
        throw UserError(fmt::format("L1 of core ({},{}): {} bytes at {:#x} reach past its end at {:#x}", core.x, core.y,
                                    bytes, address, machine->l1_bytes));
    return cores[index]->l1().subspan(address, bytes);
}

void Chip::State::load(const LaunchSetup& setup, Launch& launch) {
    std::vector<const CoreSetup*> by_index(cores.size(), nullptr);
    for (const CoreSetup& core : setup.cores) {
        const uint32_t index = core_index(core.core, "launch");
        if (by_index[index])
            throw UserError(fmt::format("launch: core ({},{}) is set up twice", core.core.x, core.core.y));
        if (place[index] != kNotLoaded)
            throw UserError(
                fmt::format("launch of {}: core ({},{}) still runs another program, which waits for something",
                            setup.name, core.core.x, core.core.y));
        by_index[index] = &core;
    }
    const Core::LoadOptions options{!observers.empty(), fabric.lookahead(), settings.device_id,
                                    settings.check_noc_alignment};
    for (uint32_t i = 0; i < cores.size(); ++i) {
        if (!by_index[i]) continue;
        // Known as loaded first: a core that cannot be loaded is abandoned with the others.
        launch.cores.push_back(cores[i].get());
        loaded.push_back(cores[i].get());
        cores[i]->load(*by_index[i], now, options);
    }
    place_loaded();
}

void Chip::State::place_loaded() {
    std::sort(loaded.begin(), loaded.end(), [](const Core* a, const Core* b) { return a->index() < b->index(); });
    place.assign(cores.size(), kNotLoaded);
    next_times.clear();
    for (Core* core : loaded) {
        place[core->index()] = static_cast<uint32_t>(next_times.size());
        next_times.push_back(core->next_time());
    }
}

// The cores that have something to do in the next window, and that window.
void Chip::State::choose_active(uint64_t& start, uint64_t& end, bool& alone) {
    const uint64_t fabric_next = fabric.next_event();
    uint64_t first = kNever, second = kNever;
    for (const uint64_t next : next_times) {
        if (next < first) {
            second = first;
            first = next;
        } else {
            second = std::min(second, next);
        }
    }
    start = std::min(first, fabric_next);
    active.clear();
    if (start == kNever) return;
    const uint64_t lookahead = fabric.lookahead();
    end = start + lookahead;
    // Nothing can reach a core that is ahead of everybody before the others have moved: it may run until it sends
    // something itself, which shortens the window (Core::inject).
    const uint64_t others = std::min(second, fabric_next);
    alone = first < end && others >= end;
    // Not a cycle further than the others: what they send then would come to links that later packets have taken.
    if (alone) end = std::min(others, start + kLongestWindow);
    for (uint32_t i = 0; i < next_times.size(); ++i)
        if (next_times[i] < end && (!alone || next_times[i] == first)) active.push_back(i);
}

void Chip::State::run_active(uint64_t end, bool alone) {
    window_end = end;
    window_alone = alone;
    has_news.resize(active.size());
    pool.run(
        [](void* context, uint32_t index) {
            auto* state = static_cast<State*>(context);
            const uint32_t at = state->active[index];
            Core& core = *state->loaded[at];
            core.run(state->window_end, state->window_alone);
            state->next_times[at] = core.next_time();
            state->has_news[index] = core.has_news();
        },
        this, static_cast<uint32_t>(active.size()));
    news.clear();
    for (size_t i = 0; i < active.size(); ++i)
        if (has_news[i]) news.push_back(loaded[active[i]]);
}

void Chip::State::check_errors() {
    Core* first = nullptr;
    for (Core* core : news)
        if (core->error() && (!first || core->error_cycle() < first->error_cycle())) first = core;
    if (first) std::rethrow_exception(first->error());
}

void Chip::State::exchange(uint64_t end) {
    injections.clear();
    for (Core* core : news) {
        core->take_injections(end, injections);
        next_times[place[core->index()]] = core->next_time();
    }
    std::sort(injections.begin(), injections.end(), [](const Injection& a, const Injection& b) {
        return std::tie(a.cycle, a.core, a.sequence) < std::tie(b.cycle, b.core, b.sequence);
    });
    deliveries.clear();
    fabric.advance(injections, end, deliveries);
    for (Delivery& delivery : deliveries) {
        Core& core = *cores[delivery.core];
        core.deliver(std::move(delivery));
        if (const uint32_t at = place[core.index()]; at != kNotLoaded) next_times[at] = core.next_time();
    }
}

void Chip::State::run_until_quiet() {
    instructions_at_progress = 0;  // a launch under way has executed some before
    for (const Core* core : loaded) instructions_at_progress += core->instructions();
    products_done.store(0, std::memory_order_relaxed);
    while (true) {
        uint64_t start = 0, end = 0;
        bool alone = false;
        choose_active(start, end, alone);
        if (start == kNever) break;
        if (interrupted()) throw StoppedError(fmt::format("the launch was stopped from outside at cycle {}", now));
        run_active(end, alone);
        if (alone) end = loaded[active.front()]->window_end();
        check_errors();
        exchange(end);
        now = std::max(now, std::min(start, end));
        flush_prints();
        flush_events();
        check_patience();
    }
    count_products();
}

void Chip::State::count_products() {
    uint64_t products = 0;
    for (const Core* core : loaded) products += core->products_done();
    products_done.store(products, std::memory_order_relaxed);
}

void Chip::State::check_patience() {
    for (Core* core : news) progress |= core->take_progress();
    // Counting instructions costs more than a window of one core.
    if (++windows % 64 != 0) return;
    uint64_t instructions = 0;
    for (const Core* core : loaded) instructions += core->instructions();
    count_products();
    if (std::exchange(progress, false)) {
        instructions_at_progress = instructions;
        return;
    }
    if (instructions - instructions_at_progress > settings.max_cycles_without_progress)
        hang(fmt::format("{} instructions were executed without any call, transfer or end of a kernel",
                         instructions - instructions_at_progress));
}

void Chip::State::flush_prints() {
    lines.clear();
    for (Core* core : news) {
        for (PrintedLine& line : core->printed()) lines.push_back(std::move(line));
        core->printed().clear();
    }
    if (lines.empty()) return;
    std::stable_sort(lines.begin(), lines.end(),
                     [](const PrintedLine& a, const PrintedLine& b) { return a.cycle < b.cycle; });
    for (const PrintedLine& line : lines) settings.print(line.text);
}

void Chip::State::flush_events() {
    if (observers.empty()) return;
    for (Core* core : news) {
        if (core->events().empty()) continue;
        for (auto& observer : observers) observer->events(core->events());
        core->events().clear();
    }
    const std::vector<TransferRecord> transfers = fabric.take_transfers();
    if (transfers.empty()) return;
    for (auto& observer : observers) observer->transfers(transfers);
}

void Chip::State::hang(const std::string& summary) {
    struct Group {
        std::string text;
        LogicalCore core;
        uint64_t since;
        uint32_t more;
    };
    std::vector<Group> groups;
    uint32_t stuck_cores = 0;
    const Core* example = nullptr;
    for (const Core* core : loaded) {
        const auto stuck = core->stuck();
        if (stuck.empty()) continue;
        ++stuck_cores;
        if (!example) example = core;
        for (const Core::Stuck& one : stuck) {
            auto same = std::find_if(groups.begin(), groups.end(), [&](const Group& g) { return g.text == one.text; });
            if (same == groups.end())
                groups.push_back({one.text, core->logical(), one.since, 0});
            else
                ++same->more;
        }
    }
    std::string text = fmt::format("hang: {}; {} core{} stuck\n", summary, stuck_cores, stuck_cores == 1 ? "" : "s");
    for (const Group& group : groups) {
        text += fmt::format("  core ({},{})", group.core.x, group.core.y);
        if (group.more) text += fmt::format(" and {} more core{}", group.more, group.more == 1 ? "" : "s");
        text += fmt::format(" {}, since cycle {}\n", group.text, group.since);
    }
    if (example) {
        const std::string table = example->circular_buffer_table();
        if (!table.empty())
            text +=
                fmt::format("circular buffers of core ({},{}):\n{}", example->logical().x, example->logical().y, table);
    }
    throw HangError(text);
}

// What entered the NoCs and DRAM is counted for the chip: launches side by side share it.
LaunchResult Chip::State::result(const Launch& launch, double host_seconds) {
    const Fabric::Counters& before = launch.before;
    LaunchResult result;
    result.start_cycle = result.end_cycle = launch.start;
    for (const Core* core : launch.cores) {
        result.cores.push_back(core->counters());
        result.end_cycle = std::max(result.end_cycle, core->last_end());
    }
    Fabric::Counters counters = fabric.counters();
    for (int noc = 0; noc < 2; ++noc) {
        result.noc_bytes[noc] = counters.noc_bytes[noc] - before.noc_bytes[noc];
        result.noc_transactions[noc] = counters.noc_transactions[noc] - before.noc_transactions[noc];
    }
    auto less = [](std::vector<uint64_t> after, const std::vector<uint64_t>& earlier) {
        for (size_t i = 0; i < std::min(after.size(), earlier.size()); ++i) after[i] -= earlier[i];
        return after;
    };
    result.dram_read_bytes = less(std::move(counters.dram_read_bytes), before.dram_read_bytes);
    result.dram_write_bytes = less(std::move(counters.dram_write_bytes), before.dram_write_bytes);
    result.host_seconds = host_seconds;
    return result;
}

void Chip::State::end_launch(const Launch& launch, double host_seconds) {
    LaunchResult ended = result(launch, host_seconds);
    now = std::max(now, ended.end_cycle);
    for (Core* core : launch.cores) core->finish();
    std::erase_if(loaded, [&](const Core* core) {
        return std::find(launch.cores.begin(), launch.cores.end(), core) != launch.cores.end();
    });
    for (auto& observer : observers) observer->launch_ends(ended);
    results.emplace(launch.number, std::move(ended));
}

void Chip::State::end_finished_launches(double host_seconds) {
    for (const Launch& launch : launches)
        if (launch.finished()) end_launch(launch, host_seconds);
    std::erase_if(launches, [&](const Launch& launch) { return results.contains(launch.number); });
    place_loaded();
}

void Chip::State::abandon(const char* why) {
    fabric.reset();
    for (Core* core : loaded) {
        // Lines printed before an error are often what explains it.
        for (const PrintedLine& line : core->printed()) settings.print(line.text);
        now = std::max(now, core->last_end());
        core->abandon();
    }
    loaded.clear();
    place_loaded();
    active.clear();
    news.clear();
    for (size_t i = 0; i < launches.size(); ++i)
        for (auto& observer : observers) observer->launch_failed(why);
    launches.clear();
}

Chip::Chip(std::shared_ptr<const Machine> machine, Settings settings)
    : state_(std::make_unique<State>(std::move(machine), std::move(settings))) {}
Chip::~Chip() = default;

const Machine& Chip::machine() const {
    return *state_->machine;
}

void Chip::write_l1(LogicalCore core, uint32_t address, std::span<const uint8_t> bytes) {
    const auto to = state_->l1_range(core, address, bytes.size());
    std::copy(bytes.begin(), bytes.end(), to.begin());
}

void Chip::read_l1(LogicalCore core, uint32_t address, std::span<uint8_t> bytes) const {
    const auto from = state_->l1_range(core, address, bytes.size());
    std::copy(from.begin(), from.end(), bytes.begin());
}

void Chip::write_dram(uint32_t bank, uint64_t address, std::span<const uint8_t> bytes) {
    state_->dram.write(bank, address, bytes);
}

void Chip::read_dram(uint32_t bank, uint64_t address, std::span<uint8_t> bytes) const {
    state_->dram.read(bank, address, bytes);
}

LaunchResult Chip::launch(const LaunchSetup& setup) {
    return finish(start(setup));
}

uint64_t Chip::start(const LaunchSetup& setup) {
    State& state = *state_;
    // Launches start at equal places in the fabric's slots of time, so that a program takes the same cycles each time.
    state.now = (state.now + kLaunchAlignment - 1) / kLaunchAlignment * kLaunchAlignment;
    state.fabric.set_record_transfers(!state.observers.empty());
    state.launches.push_back({state.next_launch++, state.now, {}, state.fabric.counters()});
    try {
        for (auto& observer : state.observers) observer->launch_begins(setup, *state.machine, state.now);
        state.load(setup, state.launches.back());
    } catch (const std::exception& error) {
        state.abandon(error.what());
        throw;
    }
    return state.launches.back().number;
}

LaunchResult Chip::finish(uint64_t launch) {
    State& state = *state_;
    if (!state.results.contains(launch)) {
        const auto under_way = [&](const State::Launch& one) { return one.number == launch; };
        if (std::none_of(state.launches.begin(), state.launches.end(), under_way))
            throw UserError("launch: it was stopped by the error of a program that ran beside it");
        const auto host_start = std::chrono::steady_clock::now();
        try {
            state.run_until_quiet();
            const std::chrono::duration<double> host_time = std::chrono::steady_clock::now() - host_start;
            state.end_finished_launches(host_time.count());
            if (!state.results.contains(launch)) state.hang("nothing can make progress any more");
        } catch (const std::exception& error) {
            state.abandon(error.what());
            throw;
        }
    }
    return std::move(state.results.extract(launch).mapped());
}

void Chip::add_observer(std::shared_ptr<Observer> observer) {
    state_->observers.push_back(std::move(observer));
}
void Chip::remove_observer(const std::shared_ptr<Observer>& observer) {
    std::erase(state_->observers, observer);
}
uint64_t Chip::now() const {
    return state_->now;
}

}  // namespace softmetal::chip
