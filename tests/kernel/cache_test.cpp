// When a kernel is compiled again and when it is not; several processes in one cache.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "kernel/cache.h"
#include "kernel/toolchain.h"
#include "support.h"

namespace softmetal::kernel::testing {
namespace {

struct Work {
    uint64_t compiled, loaded, remembered;
    bool operator==(const Work&) const = default;
};
std::ostream& operator<<(std::ostream& out, const Work& work) {
    return out << "{compiled " << work.compiled << ", from disk " << work.loaded << ", from memory " << work.remembered
               << "}";
}

Work work_of(const BuildRequest& request) {
    const BuildCounts before = build_counts();
    build_one(request);
    const BuildCounts after = build_counts();
    return {after.compiled - before.compiled, after.from_disk - before.from_disk,
            after.from_memory - before.from_memory};
}

constexpr Work kCompiled{1, 0, 0}, kFromDisk{0, 1, 0}, kFromMemory{0, 0, 1};

// Runs `work` in another process, which has nothing in memory. True if it returned true.
template <typename Function>
pid_t start_process(Function work) {
    const pid_t child = fork();
    if (child == 0) {
        bool good = false;
        try {
            good = work();
        } catch (...) {
        }
        _exit(good ? 0 : 1);
    }
    return child;
}
bool succeeded(pid_t child) {
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

// A kernel with a header, both old enough that their times can be trusted.
class KernelFolder : public Folder {
public:
    KernelFolder() {
        write("value.h", "#define VALUE 1\n");
        write("k.cpp", "#include \"value.h\"\nvoid kernel_main() { *(volatile int*)64 = VALUE; }\n");
    }
    void write(const std::string& name, const std::string& text) {
        write_text(path() / name, text);
        fs::last_write_time(path() / name, fs::file_time_type::clock::now() - std::chrono::seconds(60 - ++changes_));
    }
    BuildRequest request() const { return file_kernel((path() / "k.cpp").string()); }

private:
    int changes_ = 0;
};

TEST(Cache, SecondBuildComesFromMemoryAndAnotherProcessReadsTheDisk) {
    const FreshCache cache;
    const KernelFolder kernel;
    ASSERT_TRUE(succeeded(start_process([&] { return work_of(kernel.request()) == kCompiled; })));
    EXPECT_EQ(work_of(kernel.request()), kFromDisk);
    EXPECT_EQ(work_of(kernel.request()), kFromMemory);
}

TEST(Cache, AChangedHeaderIsSeenAndTheOldOneStillKnown) {
    const FreshCache cache;
    KernelFolder kernel;
    EXPECT_EQ(work_of(kernel.request()), kCompiled);
    kernel.write("value.h", "#define VALUE 2\n");
    EXPECT_EQ(work_of(kernel.request()), kCompiled);
    kernel.write("value.h", "#define VALUE 1\n");
    EXPECT_EQ(work_of(kernel.request()), kFromMemory);
}

TEST(Cache, ATouchedHeaderOfTheSameContentDoesNotRebuild) {
    const FreshCache cache;
    KernelFolder kernel;
    EXPECT_EQ(work_of(kernel.request()), kCompiled);
    kernel.write("value.h", "#define VALUE 1\n");
    EXPECT_EQ(work_of(kernel.request()), kFromMemory);
}

TEST(Cache, AChangedKernelFileIsSeen) {
    const FreshCache cache;
    KernelFolder kernel;
    EXPECT_EQ(work_of(kernel.request()), kCompiled);
    kernel.write("k.cpp", "void kernel_main() {}\n");
    EXPECT_EQ(work_of(kernel.request()), kCompiled);
}

TEST(Cache, WhatTheRequestSaysIsPartOfTheKey) {
    const FreshCache cache;
    const KernelFolder kernel;
    const BuildRequest base = kernel.request();
    EXPECT_EQ(work_of(base), kCompiled);
    const std::vector<std::pair<const char*, std::function<void(BuildRequest&)>>> changes{
        {"define", [](BuildRequest& r) { r.defines["A"] = "1"; }},
        {"define's value", [](BuildRequest& r) { r.defines["A"] = "2"; }},
        {"compile argument", [](BuildRequest& r) { r.compile_args = {3}; }},
        {"named argument",
         [](BuildRequest& r) {
             r.named_compile_args = {{"n", 1}};
         }},
        {"processor", [](BuildRequest& r) { r.processor = abi::Processor::kNcrisc; }},
        {"NoC", [](BuildRequest& r) { r.noc_index = 1; }},
        {"level", [](BuildRequest& r) { r.opt_level = OptLevel::kO3; }},
        {"format", [](BuildRequest& r) { r.circular_buffers = {{.format = abi::DataFormat::kFloat32}}; }},
        {"machine",
         [](BuildRequest& r) {
             auto machine = small_machine();
             machine->dram_bank_offset = {0, 128};
             r.machine = machine;
         }},
    };
    for (const auto& [what, change] : changes) {
        BuildRequest request = base;
        change(request);
        EXPECT_EQ(work_of(request), kCompiled) << what;
        EXPECT_EQ(work_of(request), kFromMemory) << what;
    }
    EXPECT_EQ(work_of(base), kFromMemory);
}

TEST(Cache, FourProcessesBuildTheSameKernelsAtOnce) {
    const FreshCache cache;
    const KernelFolder kernel;
    std::vector<pid_t> children;
    for (int i = 0; i < 4; ++i)
        children.push_back(start_process([&] {
            BuildRequest other = kernel.request();
            other.compile_args = {7};
            const auto programs = build({kernel.request(), other});
            return TestCore(programs[0]).run_to_exit() && TestCore(programs[1]).run_to_exit();
        }));
    for (pid_t child : children) EXPECT_TRUE(succeeded(child));
    EXPECT_EQ(work_of(kernel.request()), kFromDisk);
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(cache.path()))
        EXPECT_EQ(entry.path().filename().string().find(".tmp-"), std::string::npos) << entry.path();
    EXPECT_TRUE(fs::is_empty(cache.path() / "work"));
}

TEST(Cache, ADamagedFileIsBuiltAgain) {
    const FreshCache cache;
    const KernelFolder kernel;
    ASSERT_TRUE(succeeded(start_process([&] { return work_of(kernel.request()) == kCompiled; })));
    size_t damaged = 0;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(cache.path())) {
        if (entry.path().extension() != ".kernel") continue;
        fs::resize_file(entry.path(), entry.file_size() / 2);
        ++damaged;
    }
    ASSERT_EQ(damaged, 1u);
    EXPECT_EQ(work_of(kernel.request()), kCompiled);
}

TEST(Cache, ResultsCanBeReadBack) {
    const Folder folder;
    const DiskCache cache(folder.path());
    const Hash key = hash_of("key");
    write_text(folder.path() / "a file.h", "one");
    const std::string name = (folder.path() / "a file.h").string();
    const std::vector<Dependency> files{{name, hash_of("one"), *stamp_of(name)}};
    FileChecker before;
    EXPECT_FALSE(cache.find(key, before));
    cache.store(key, files, std::string("bytes\0more", 10));
    FileChecker same;
    const auto result = cache.find(key, same);
    ASSERT_TRUE(result);
    EXPECT_EQ(cache.load(*result), std::string("bytes\0more", 10));
    write_text(folder.path() / "a file.h", "two");
    FileChecker changed;
    EXPECT_FALSE(cache.find(key, changed));
    fs::remove(folder.path() / "a file.h");
    FileChecker gone;
    EXPECT_FALSE(cache.find(key, gone));
}

TEST(Cache, DepfileSyntax) {
    const Folder folder;
    for (const char* name : {"a.h", "with space.h", "with$dollar.h"}) write_text(folder.path() / name, name);
    const std::string root = folder.path().string();
    write_text(folder.path() / "d", "out.o: " + root + "/a.h \\\n  " + root + "/with\\ space.h " + root +
                                        "/with$$dollar.h \\\n /other/x.h\n");
    const auto files = read_dependencies(folder.path() / "d", "/other", INT64_MAX);
    ASSERT_TRUE(files);
    ASSERT_EQ(files->size(), 3u);
    EXPECT_EQ((*files)[1].path, root + "/with space.h");
    EXPECT_FALSE(read_dependencies(folder.path() / "d", "/nothing", INT64_MAX)) << "a listed file does not exist";
    EXPECT_FALSE(read_dependencies(folder.path() / "d", "/other", 0)) << "files changed since";
}

}  // namespace
}  // namespace softmetal::kernel::testing
