// The tile engine's semaphores between the three compute processors of a core.
#include "support.h"

namespace softmetal::host::testing {
namespace {

using namespace tt::tt_metal;

constexpr uint32_t kWords = 300 * 1024;  // an L1 address that nothing else uses

// Pack posts twice and then waits for room; unpack takes one and goes on.
constexpr const char* kTurns = R"(
#include "api/compute/common.h"
#include "ckernel.h"
void kernel_main() {
    [[maybe_unused]] volatile uint32_t* words = reinterpret_cast<volatile uint32_t*>(get_arg_val<uint32_t>(0));
    PACK(t6_semaphore_init(semaphore::PACK_DONE, 0, 2));
    PACK(riscv_wait(500));
    PACK(words[0] = 7);
    PACK(t6_semaphore_post<>(semaphore::PACK_DONE));
    PACK(t6_semaphore_post<>(semaphore::PACK_DONE));
    PACK(t6_semaphore_wait_on_max<>(semaphore::PACK_DONE));
    PACK(words[2] = words[1] + 1);
    UNPACK(t6_semaphore_wait_on_zero<>(semaphore::PACK_DONE));
    UNPACK(words[1] = words[0] + 1);
    UNPACK(t6_semaphore_get<>(semaphore::PACK_DONE));
    PACK(words[3] = semaphore_read(semaphore::PACK_DONE));
}
)";

constexpr const char* kNobodyPosts = R"(
#include "api/compute/common.h"
#include "ckernel.h"
void kernel_main() {
    MATH(t6_semaphore_wait_on_zero<>(semaphore::FPU_SFPU));
}
)";

Program program_of(const char* kernel) {
    Program program = CreateProgram();
    const auto compute = CreateKernelFromString(program, kernel, CoreCoord(0, 0), ComputeConfig{});
    SetRuntimeArgs(program, compute, CoreCoord(0, 0), {kWords});
    return program;
}

TEST(ComputeSemaphores, ProcessorsTakeTurns) {
    auto mesh = make_device();
    IDevice* device = mesh->get_devices()[0];
    std::vector<uint32_t> words(4, 0);
    detail::WriteToDeviceL1(device, CoreCoord(0, 0), kWords, words);
    Program program = program_of(kTurns);
    detail::LaunchProgram(device, program);
    detail::ReadFromDeviceL1(device, CoreCoord(0, 0), kWords, 16, words);
    EXPECT_EQ(words, (std::vector<uint32_t>{7, 8, 9, 1}));
}

TEST(ComputeSemaphores, AWaitThatNothingEndsIsNamed) {
    auto mesh = make_device();
    Program program = program_of(kNobodyPosts);
    EXPECT_THAT(error_of([&] { detail::LaunchProgram(mesh->get_devices()[0], program); }),
                HasSubstr("semaphore 0 of the tile engine"));
}

}  // namespace
}  // namespace softmetal::host::testing
