// The parts of the tests' support that are not one-liners.
#include "support.h"

#include <stdlib.h>
#include <unistd.h>

#include <stdexcept>

namespace softmetal::kernel::testing {

Setting::Setting(std::string name, const std::string& value) : name_(std::move(name)) {
    if (const char* before = getenv(name_.c_str())) {
        before_ = before;
        was_set_ = true;
    }
    setenv(name_.c_str(), value.c_str(), 1);
}

Setting::~Setting() {
    if (was_set_)
        setenv(name_.c_str(), before_.c_str(), 1);
    else
        unsetenv(name_.c_str());
}

Folder::Folder() {
    std::string name = (fs::temp_directory_path() / "softmetal-test-XXXXXX").string();
    if (!mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    path_ = fs::canonical(name);
}

Folder::~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

FreshCache::FreshCache() : setting_("SOFTMETAL_CACHE_DIR", getenv("SOFTMETAL_CACHE_DIR")) {
    const fs::path shared = getenv("SOFTMETAL_CACHE_DIR");
    build_one(string_kernel("void kernel_main() {}"));  // the shared cache has a support library now
    fs::copy(shared / "toolchain", folder_.path() / "toolchain");
    setenv("SOFTMETAL_CACHE_DIR", folder_.path().c_str(), 1);
}

TestCore::TestCore(std::shared_ptr<const riscv::Program> program)
    : l1_memory(64 * 1024), local_memory(8192), program_(std::move(program)), hart(program_->code, *this) {
    std::copy(program_->local_image.begin(), program_->local_image.end(), local_memory.begin());
    l1.size = uint32_t(l1_memory.size());
    l1.data = l1_memory.data();
    local.base = abi::kLocalMemoryBase;
    local.size = uint32_t(local_memory.size());
    local.data = local_memory.data();
    text.base = program_->text_base;
    text.size = uint32_t(program_->text_image.size());
    text.data = const_cast<uint8_t*>(program_->text_image.data());
    text.writable = false;
    abi::LaunchRecord& launch = record();
    launch.runtime_args = kArguments;
    launch.common_runtime_args = kCommonArguments;
    launch.semaphores = kSemaphores;
    launch.circular_buffers = kCircularBuffers;
    launch.stack_top = abi::kLocalMemoryBase + uint32_t(local_memory.size());
    hart.pc = program_->entry;
    hart.x[10] = kRecord;
}

namespace {

// Unless the caller chose, tests share one cache that outlives them: the support library takes seconds to build.
const bool kCacheChosen = [] {
    return setenv("SOFTMETAL_CACHE_DIR", (fs::temp_directory_path() / "softmetal-test-kernels").c_str(), 0) == 0;
}();

}  // namespace

}  // namespace softmetal::kernel::testing
