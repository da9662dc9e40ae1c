// What a program may do while a call waits: show progress, or stop the simulation.
#include <stdexcept>
#include <vector>

#include "softmetal/waiting.h"
#include "support.h"

namespace softmetal::host::testing {
namespace {

using namespace tt::tt_metal;
using namespace tt::tt_metal::distributed;

constexpr const char* kLong = "void kernel_main() { volatile unsigned x = 0; while (x < 60000000u) x = x + 1; }\n";
constexpr const char* kEndless = "void kernel_main() { volatile unsigned x = 0; while (x < 4000000000u) x = x + 1; }\n";
constexpr const char* kNothing = "void kernel_main() {}\n";

void run(const std::shared_ptr<MeshDevice>& mesh, const char* text, bool blocking = true) {
    Program program = CreateProgram();
    CreateKernelFromString(program, text, CoreCoord(0, 0), DataMovementConfig{});
    MeshWorkload workload;
    workload.add_program(MeshCoordinateRange(mesh->shape()), std::move(program));
    EnqueueMeshWorkload(mesh->mesh_command_queue(), workload, blocking);
}

void stop_after_a_while(double seconds, bool) {
    if (seconds > 0.5) throw std::runtime_error("enough");
}

class Waiting : public ::testing::Test {
protected:
    ~Waiting() override { set_wait_hook({}); }
    std::shared_ptr<MeshDevice> mesh_ = MeshDevice::create_unit_mesh(0);
};

TEST_F(Waiting, TheHookIsCalledWithTheSecondsAndOnceMoreAtTheEnd) {
    std::vector<std::pair<double, bool>> calls;
    set_wait_hook([&](double seconds, bool over) { calls.emplace_back(seconds, over); });
    run(mesh_, kLong);
    ASSERT_GE(calls.size(), 2u);
    for (size_t i = 0; i + 1 < calls.size(); ++i) {
        EXPECT_FALSE(calls[i].second);
        EXPECT_LE(calls[i].first, calls[i + 1].first);
    }
    EXPECT_TRUE(calls.back().second);
}

TEST_F(Waiting, WhatTheHookThrowsStopsTheChipAndComesOutOfTheCall) {
    set_wait_hook(&stop_after_a_while);
    for (int i = 0; i < 2; ++i) {
        run(mesh_, kNothing);
        EXPECT_THROW(run(mesh_, kEndless), std::runtime_error);
        run(mesh_, kNothing);  // the device goes on
    }
}

TEST_F(Waiting, WhatWasEnqueuedBehindIsDropped) {
    set_wait_hook(&stop_after_a_while);
    run(mesh_, kEndless, false);
    run(mesh_, kEndless, false);
    EXPECT_THROW(mesh_->mesh_command_queue().finish(), std::runtime_error);
    set_wait_hook({});
    mesh_->mesh_command_queue().finish();
    run(mesh_, kNothing);
}

}  // namespace
}  // namespace softmetal::host::testing
