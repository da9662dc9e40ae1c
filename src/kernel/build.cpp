// Turns build requests into programs: one job per distinct request, jobs in parallel, each through the caches.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <atomic>
#include <deque>
#include <mutex>
#include <thread>

#include "kernel/cache.h"
#include "kernel/compiler.h"
#include "kernel/diagnostics.h"
#include "kernel/elf_program.h"
#include "kernel/files.h"
#include "kernel/generate.h"
#include "kernel/precompiled.h"
#include "kernel/process.h"
#include "kernel/program_memory.h"
#include "kernel/source.h"
#include "kernel/toolchain.h"
#include "softmetal/error.h"

namespace softmetal::kernel {
namespace {

using ProgramPointer = std::shared_ptr<const riscv::Program>;

// Programs of this process that were used last, by their result key.
class ProgramMemory {
public:
    ProgramPointer find(const Hash& result) {
        const std::lock_guard lock(mutex_);
        for (auto& [key, program] : programs_)
            if (key == result) return program;
        return nullptr;
    }

    // Returns the program that is kept: an equal one may have come first.
    ProgramPointer keep(const Hash& result, ProgramPointer program) {
        const std::lock_guard lock(mutex_);
        for (auto& [key, kept] : programs_)
            if (key == result) return kept;
        programs_.emplace_front(result, program);
        if (programs_.size() > kMaxPrograms) programs_.pop_back();
        return program;
    }

    void clear() {
        const std::lock_guard lock(mutex_);
        programs_.clear();
    }

private:
    static constexpr size_t kMaxPrograms = 256;
    std::mutex mutex_;
    std::deque<std::pair<Hash, ProgramPointer>> programs_;
};

ProgramMemory& program_memory() {
    static ProgramMemory memory;
    return memory;
}

struct Counters {
    std::atomic<uint64_t> compiled{0}, from_disk{0}, from_memory{0};
};
Counters counters;

// What all jobs of one build() share.
struct Context {
    ToolchainCommands toolchain = ToolchainCommands::find();
    fs::path device = device_dir(), abi = abi_dir(), cache_folder = cache_dir();
    DiskCache cache{cache_folder};
    std::string device_listing = list_device();
    FileChecker checker;

    // A header that appears or goes away can change what `__has_include` and include search find.
    std::string list_device() const {
        std::vector<std::string> names;
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(device))
            names.push_back(entry.path().string());
        std::sort(names.begin(), names.end());
        return hash_of(fmt::format("{}", fmt::join(names, "\n"))).hex();
    }
};

// One kernel to build.
class Job {
public:
    Job(const BuildRequest& request, Context& context)
        : request_(request),
          context_(context),
          source_(resolve(request.source)),
          files_(generate_files(request, source_)) {
        flags_ = context.toolchain.compile_flags(request.machine->isa, request.opt_level);
        target_flags_ = flags_.size();
        for (const std::string& folder : include_folders()) flags_.push_back("-I" + folder);
        key_ = hash_of(key_text());
    }

    const Hash& key() const { return key_; }

    ProgramPointer run() {
        if (const std::optional<Hash> result = context_.cache.find(key_, context_.checker)) {
            if (ProgramPointer program = program_memory().find(*result)) {
                ++counters.from_memory;
                return program;
            }
            if (std::optional<std::string> elf = context_.cache.load(*result)) {
                ++counters.from_disk;
                return finish(std::move(*elf), *result);
            }
        }
        return compile();
    }

    std::string title() const { return fmt::format("{} ({})", source_.shown, processor_name(request_.processor)); }

private:
    std::vector<std::string> include_folders() const {
        std::vector<std::string> folders{context_.device.string(), context_.abi.string()};
        if (!source_.path.empty()) folders.push_back(fs::path(source_.path).parent_path().string());
        for (const std::string& path : request_.include_paths) folders.push_back(fs::absolute(path).string());
        for (const std::string& path : search_roots()) folders.push_back(fs::absolute(path).string());
        return folders;
    }

    // Those that do not depend on the kernel.
    std::vector<std::string> target_flags() const { return {flags_.begin(), flags_.begin() + target_flags_}; }

    // Everything that decides the result, apart from the content of included files.
    std::string key_text() const {
        std::string text = fmt::format("{}\n{}\n{}\n{}\n", context_.toolchain.identity(), context_.device.string(),
                                       context_.device_listing, fmt::join(flags_, "\n"));
        for (const auto& [name, content] : files_) text += fmt::format("\n== {} {}\n{}", name, content.size(), content);
        return text;
    }

    ProgramPointer compile() {
        ++counters.compiled;
        const WorkFolder work(context_.cache_folder / "work");
        for (const auto& [name, content] : files_) write_file(work.path() / name, content);
        const fs::path object = work.path() / "kernel.o", depfile = work.path() / "kernel.d",
                       elf = work.path() / "kernel.elf";

        const int64_t started = now_ns();
        std::vector<std::string> command = context_.toolchain.compile_command();
        command.insert(command.end(), flags_.begin(), flags_.end());
        if (const auto library = precompiled_library(context_.toolchain, target_flags(), context_.device)) {
            command.push_back("-include-pch");
            command.push_back(library->string());
        }
        for (const std::string& argument :
             {"-I" + work.path().string(), "-ffile-prefix-map=" + work.path().string() + "=.",
              "-ffile-prefix-map=" + context_.device.string() + "=<softmetal>",
              "-ffile-prefix-map=" + context_.abi.string() + "=<softmetal>", std::string("-MMD"), std::string("-MF"),
              depfile.string(), std::string("-c"), (work.path() / kUnitFile).string(), std::string("-o"),
              object.string()})
            command.push_back(argument);
        check(run(command, work), work);
        const std::optional<std::vector<Dependency>> dependencies =
            read_dependencies(depfile, work.path().string(), started);
        check(run(context_.toolchain.link_command(object, elf, context_.device / "runtime/kernel.ld"), work), work);

        std::string bytes = read_file(elf).value_or("");
        // Without known inputs the program is used once and not remembered; its own bytes name it.
        const Hash result = dependencies ? DiskCache::result_key(key_, *dependencies) : hash_of(bytes);
        ProgramPointer program = finish(bytes, result);
        if (dependencies) context_.cache.store(key_, *dependencies, bytes);
        return program;
    }

    ProcessResult run(const std::vector<std::string>& command, const WorkFolder& work) const {
        return run_process(command, context_.toolchain.environment(), work.path() / "log");
    }

    void check(const ProcessResult& result, const WorkFolder& work) const {
        if (result.ok()) return;
        std::string text;
        if (const auto hardware = unsimulated_hardware(source_))
            text = fmt::format("the kernel uses {}, which softmetal does not simulate. The compiler's message:\n",
                               *hardware);
        text += clean_diagnostics(result.output,
                                  {work.path().string(), source_.path, source_.shown, context_.device.string()});
        throw CompileError(text.empty() ? fmt::format("{} ended with exit code {} and no message",
                                                      context_.toolchain.compiler(), result.exit_code)
                                        : text);
    }

    ProgramPointer finish(std::string elf, const Hash& result) const {
        const std::string name = source_.path.empty() ? fmt::format("string-{:08x}", uint32_t(key_.low))
                                                      : fs::path(source_.path).filename().string();
        ProgramPointer program =
            load_program(std::make_shared<const std::string>(std::move(elf)), name, result.low, *request_.machine);
        return program_memory().keep(result, std::move(program));
    }

    const BuildRequest& request_;
    Context& context_;
    ResolvedSource source_;
    std::vector<std::pair<std::string, std::string>> files_;
    std::vector<std::string> flags_;
    std::ptrdiff_t target_flags_ = 0;
    Hash key_;
};

struct Outcome {
    ProgramPointer program;
    std::string compile_error;
    std::exception_ptr other_error;
};

Outcome run_job(Job& job) {
    Outcome outcome;
    try {
        outcome.program = job.run();
    } catch (const CompileError& error) {
        outcome.compile_error = error.what();
    } catch (...) {
        outcome.other_error = std::current_exception();
    }
    return outcome;
}

std::vector<Outcome> run_jobs(std::deque<Job>& jobs) {
    std::vector<Outcome> outcomes(jobs.size());
    std::atomic<size_t> next{0};
    auto work = [&] {
        for (size_t i = next++; i < jobs.size(); i = next++) outcomes[i] = run_job(jobs[i]);
    };
    const size_t workers = std::min<size_t>(jobs.size(), std::max(1u, std::thread::hardware_concurrency()));
    std::vector<std::thread> threads;
    for (size_t i = 1; i < workers; ++i) threads.emplace_back(work);
    work();
    for (std::thread& thread : threads) thread.join();
    return outcomes;
}

// All failures in one text; a message that several processors share (compute kernels are compiled three times) once.
void throw_failures(const std::deque<Job>& jobs, const std::vector<Outcome>& outcomes) {
    std::vector<std::pair<std::string, std::vector<std::string>>> messages;
    for (size_t i = 0; i < outcomes.size(); ++i) {
        const std::string& text = outcomes[i].compile_error;
        if (text.empty()) continue;
        auto known =
            std::find_if(messages.begin(), messages.end(), [&](const auto& entry) { return entry.first == text; });
        if (known == messages.end()) known = messages.insert(messages.end(), {text, {}});
        known->second.push_back(jobs[i].title());
    }
    for (const Outcome& outcome : outcomes)
        if (outcome.other_error) std::rethrow_exception(outcome.other_error);
    if (messages.empty()) return;
    std::string all;
    for (const auto& [text, titles] : messages)
        all +=
            fmt::format("{}kernel {} does not compile:\n{}", all.empty() ? "" : "\n\n", fmt::join(titles, ", "), text);
    throw CompileError(all);
}

}  // namespace

void forget_programs() {
    program_memory().clear();
}

BuildCounts build_counts() {
    return {counters.compiled, counters.from_disk, counters.from_memory};
}

std::vector<ProgramPointer> build(const std::vector<BuildRequest>& requests) {
    if (requests.empty()) return {};
    Context context;
    std::deque<Job> jobs;
    std::vector<size_t> job_of;
    for (const BuildRequest& request : requests) {
        Job job(request, context);
        const auto same =
            std::find_if(jobs.begin(), jobs.end(), [&](const Job& other) { return other.key() == job.key(); });
        job_of.push_back(static_cast<size_t>(same - jobs.begin()));
        if (same == jobs.end()) jobs.push_back(std::move(job));
    }
    const std::vector<Outcome> outcomes = run_jobs(jobs);
    throw_failures(jobs, outcomes);
    std::vector<ProgramPointer> programs;
    for (size_t job : job_of) programs.push_back(outcomes[job].program);
    return programs;
}

}  // namespace softmetal::kernel
