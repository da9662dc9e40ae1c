// Command queues: later and in order, two of them, events, traces, and where an error comes up.
#include <sys/mman.h>

#include <future>
#include <thread>
#include <utility>

#include "copy_program.h"
#include "host/work_queue.h"

namespace softmetal::host::testing {
namespace {

using namespace tt::tt_metal;
using namespace tt::tt_metal::distributed;

constexpr const char* kNothing = "void kernel_main() {}\n";
constexpr const char* kBad = "void kernel_main() { *reinterpret_cast<volatile unsigned*>(0x7fff0000) = 1; }\n";

MeshWorkload workload_of(const char* text, const MeshDevice& mesh, CoreCoord core = {0, 0}) {
    Program program = CreateProgram();
    CreateKernelFromString(program, text, core, DataMovementConfig{});
    MeshWorkload workload;
    workload.add_program(MeshCoordinateRange(mesh.shape()), std::move(program));
    return workload;
}

// Keeps the devices of a mesh from doing anything until it is opened.
class Gate {
public:
    explicit Gate(const MeshDevice& mesh) {
        mesh.impl().work->add("a gate", [opened = open_.get_future().share()] { opened.wait(); });
    }
    ~Gate() { open(); }
    void open() {
        if (!std::exchange(is_open_, true)) open_.set_value();
    }

private:
    std::promise<void> open_;
    bool is_open_ = false;
};

TEST(WorkQueue, DoesWorkInOrderAndReportsTheFirstFailureOnce) {
    WorkQueue queue;
    std::vector<int> done;
    queue.add("one", [&] { done.push_back(1); });
    queue.add("two", [] { throw KernelFault("broken"); });
    const uint64_t last = queue.add("three", [&] { done.push_back(3); });
    try {
        queue.wait(last);
        FAIL() << "nothing was thrown";
    } catch (const KernelFault& error) {
        EXPECT_THAT(error.what(), AllOf(HasSubstr("broken"), HasSubstr("This happened in two")));
    }
    EXPECT_EQ(done, (std::vector{1}));  // what followed the failure was dropped
    queue.wait(queue.add("four", [&] { done.push_back(4); }));
    EXPECT_EQ(done, (std::vector{1, 4}));
}

TEST(WorkQueue, AnErrorIsNotSeenByWhoWaitsForEarlierWork) {
    WorkQueue queue;
    const uint64_t first = queue.add("first", [] {});
    const uint64_t second = queue.add("second", [] { throw UserError("late"); });
    EXPECT_NO_THROW(queue.wait(first));
    EXPECT_THROW(queue.wait(second), UserError);
    EXPECT_NO_THROW(queue.wait(second));
}

TEST(WorkQueue, WorkThatWaitsForItselfIsAnError) {
    WorkQueue queue;
    const uint64_t number = queue.add("outer", [&] { queue.wait(1); });
    EXPECT_THAT(error_of([&] { queue.wait(number); }), HasSubstr("would wait for itself"));
}

TEST(Queues, ReturnBeforeTheRunEnds) {
    auto mesh = make_mesh_of(1, 1);
    auto workload = workload_of(kNothing, *mesh);
    auto& queue = mesh->mesh_command_queue();
    Gate gate(*mesh);
    EnqueueMeshWorkload(queue, workload, false);
    const MeshEvent event = queue.enqueue_record_event_to_host();
    EXPECT_FALSE(EventQuery(event));
    gate.open();
    EventSynchronize(event);
    EXPECT_TRUE(EventQuery(event));
    EXPECT_GT(mesh->impl().first().state().last_result()->cycles(), 0u);
}

TEST(Queues, SlowDispatchWaitsForEveryCall) {
    const Setting slow("TT_METAL_SLOW_DISPATCH_MODE", "1");
    auto mesh = make_mesh_of(1, 1);
    auto& queue = mesh->mesh_command_queue();
    auto workload = workload_of(kNothing, *mesh);
    EnqueueMeshWorkload(queue, workload, false);
    EXPECT_GT(mesh->impl().first().state().last_result()->cycles(), 0u);
    auto buffer = CopyMesh::buffer(*mesh);
    const std::vector<uint32_t> written(buffer->size() / 4, 7);
    EnqueueWriteMeshBuffer(queue, buffer, written, false);
    std::vector<uint32_t> read;
    EnqueueReadMeshBuffer(queue, read, buffer, false);
    EXPECT_EQ(read, written);
}

TEST(Queues, WritesTakeTheirDataAndReadsFillTheirsInOrder) {
    auto mesh = make_mesh_of(1, 1);
    auto buffer = CopyMesh::buffer(*mesh);
    auto& queue = mesh->mesh_command_queue();
    Gate gate(*mesh);
    std::vector<uint32_t> first, second;
    {
        auto data = counting(CopyMesh::kWords, 7);
        EnqueueWriteMeshBuffer(queue, buffer, data, false);
        std::fill(data.begin(), data.end(), 0);  // the write has its own copy
    }
    EnqueueReadMeshBuffer(queue, first, buffer, false);
    EnqueueWriteMeshBuffer(queue, buffer, counting(CopyMesh::kWords, 9), false);
    EnqueueReadMeshBuffer(queue, second, buffer, false);
    EXPECT_EQ(first, std::vector<uint32_t>(CopyMesh::kWords));  // nothing has been done yet
    gate.open();
    Finish(queue);
    EXPECT_EQ(first, counting(CopyMesh::kWords, 7));
    EXPECT_EQ(second, counting(CopyMesh::kWords, 9));
}

TEST(Queues, AReadIntoMemoryThatIsGoneIsAnErrorNotACrash) {
    auto mesh = make_mesh_of(1, 1);
    auto buffer = CopyMesh::buffer(*mesh);
    auto& queue = mesh->mesh_command_queue();
    EnqueueWriteMeshBuffer(queue, buffer, counting(CopyMesh::kWords), true);
    Gate gate(*mesh);
    void* memory = mmap(nullptr, CopyMesh::kWords * 4, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    ASSERT_NE(memory, MAP_FAILED);
    queue.enqueue_read_mesh_buffer(memory, buffer, false);
    mprotect(memory, CopyMesh::kWords * 4, PROT_NONE);  // as if unmapped; nothing else comes to lie there
    gate.open();
    EXPECT_THAT(error_of([&] { Finish(queue); }),
                AllOf(HasSubstr("no longer exists"), HasSubstr("4096 bytes"), HasSubstr("until Finish")));
    munmap(memory, CopyMesh::kWords * 4);
}

TEST(Queues, AFailureComesUpAtTheNextWaitWithItsOrigin) {
    auto mesh = make_mesh_of(1, 1, 2);
    auto bad = workload_of(kBad, *mesh, {2, 3});
    auto buffer = CopyMesh::buffer(*mesh);
    std::vector<uint32_t> result(CopyMesh::kWords, 5);
    EnqueueMeshWorkload(mesh->mesh_command_queue(1), bad, false);
    EnqueueReadMeshBuffer(mesh->mesh_command_queue(1), result, buffer, false);
    const std::string text = error_of([&] { Finish(mesh->mesh_command_queue(0)); });
    EXPECT_THAT(text, AllOf(HasSubstr("core (2,3)"), HasSubstr("command queue 1"), HasSubstr("without waiting")));
    EXPECT_EQ(result, std::vector<uint32_t>(CopyMesh::kWords, 5));  // the read after it was not done
    EXPECT_NO_THROW(Finish(mesh->mesh_command_queue(1)));           // said once
    auto fine = CopyMesh::workload(*buffer, *buffer, 1);
    EXPECT_NO_THROW(EnqueueMeshWorkload(mesh->mesh_command_queue(), fine, true));
}

TEST(Queues, ClosingTheDeviceWaitsAndReports) {
    auto mesh = make_mesh_of(1, 1);
    auto bad = workload_of(kBad, *mesh);
    EnqueueMeshWorkload(mesh->mesh_command_queue(), bad, false);
    EXPECT_THROW(mesh->close(), KernelFault);
    EXPECT_FALSE(mesh->is_initialized());
    EXPECT_FALSE(mesh->close());
    EXPECT_THAT(error_of([&] { Finish(mesh->mesh_command_queue()); }), HasSubstr("has been closed"));
}

// The same computation, by one queue, by two with events between them, and by replaying a trace of it.
enum class Way { kOneQueue, kTwoQueues, kTrace };

std::vector<std::vector<uint32_t>> compute(MeshDevice& mesh, Way way) {
    auto a = CopyMesh::buffer(mesh), b = CopyMesh::buffer(mesh), c = CopyMesh::buffer(mesh);
    auto first = CopyMesh::workload(*a, *b, 10), second = CopyMesh::workload(*b, *c, 100);
    auto& io = mesh.mesh_command_queue(way == Way::kTwoQueues ? 1 : 0);
    auto& run = mesh.mesh_command_queue(0);
    std::optional<MeshTraceId> trace;
    if (way == Way::kTrace) {
        trace = mesh.begin_mesh_trace(run);
        EnqueueMeshWorkload(run, first, false);
        EnqueueMeshWorkload(run, second, false);
        mesh.end_mesh_trace(run, *trace);
    }
    std::vector<std::vector<uint32_t>> results;
    for (uint32_t round = 0; round < 3; ++round) {
        EnqueueWriteMeshBuffer(io, a, counting(CopyMesh::kWords, round * 1000), false);
        run.enqueue_wait_for_event(io.enqueue_record_event());
        if (trace) {
            mesh.replay_mesh_trace(run, *trace, false);
        } else {
            EnqueueMeshWorkload(run, first, false);
            EnqueueMeshWorkload(run, second, false);
        }
        io.enqueue_wait_for_event(run.enqueue_record_event());
        for (const auto& coord : MeshCoordinateRange(mesh.shape())) {
            results.emplace_back();
            ReadShard(io, results.back(), c, coord, true);
        }
    }
    return results;
}

TEST(Queues, TwoQueuesTraceReplayAndALargeMeshGiveTheSameAnswers) {
    for (const auto& [rows, columns] : {std::pair{1u, 1u}, {2u, 4u}}) {
        auto mesh = make_mesh_of(rows, columns, 2);
        for (const Way way : {Way::kOneQueue, Way::kTwoQueues, Way::kTrace}) {
            const auto results = compute(*mesh, way);
            ASSERT_EQ(results.size(), 3 * mesh->num_devices());
            for (size_t i = 0; i < results.size(); ++i) {
                const auto round = static_cast<uint32_t>(i / mesh->num_devices());
                EXPECT_EQ(results[i], counting(CopyMesh::kWords, round * 1000 + 110)) << "result " << i;
            }
        }
    }
}

TEST(Queues, TakeTheSameCyclesHoweverTheHostIsScheduled) {
    std::vector<uint64_t> cycles;
    for (int round = 0; round < 3; ++round) {
        auto mesh = make_mesh_of(1, 1, 2);
        auto a = CopyMesh::buffer(*mesh), b = CopyMesh::buffer(*mesh);
        auto there = CopyMesh::workload(*a, *b, 1, {3, 3}), back = CopyMesh::workload(*b, *a, 1, {4, 4});
        for (int i = 0; i < 4; ++i) {
            EnqueueMeshWorkload(mesh->mesh_command_queue(0), there, false);
            if (round == 1) std::this_thread::sleep_for(std::chrono::milliseconds(5));
            EnqueueMeshWorkload(mesh->mesh_command_queue(1), back, false);
        }
        mesh->quiesce_devices();
        cycles.push_back(mesh->impl().first().state().last_result()->end_cycle);
    }
    EXPECT_EQ(cycles[0], cycles[1]);
    EXPECT_EQ(cycles[0], cycles[2]);
}

TEST(Traces, AreUsedWhenTheyAreCompleteOnly) {
    auto mesh = make_mesh_of(1, 1, 2);
    auto buffer = CopyMesh::buffer(*mesh);
    auto workload = CopyMesh::workload(*buffer, *buffer, 1);
    const auto trace = mesh->begin_mesh_trace(0);
    EXPECT_EQ(mesh->mesh_command_queue(0).trace_id(), trace);
    EXPECT_THAT(error_of([&] { mesh->replay_mesh_trace(1, trace, true); }), HasSubstr("still being captured"));
    EXPECT_THAT(error_of([&] { EnqueueMeshWorkload(mesh->mesh_command_queue(0), workload, true); }),
                HasSubstr("blocking = false"));
    EXPECT_THAT(error_of([&] { Finish(mesh->mesh_command_queue(0)); }), HasSubstr("is being captured"));
    EXPECT_THAT(error_of([&] { mesh->end_mesh_trace(1, trace); }), HasSubstr("none is"));
    mesh->end_mesh_trace(0, trace);
    mesh->replay_mesh_trace(1, trace, true);
    mesh->release_mesh_trace(trace);
    EXPECT_THAT(error_of([&] { mesh->release_mesh_trace(trace); }), HasSubstr("has been released"));
}

TEST(Events, OfAnotherQueueOrUnknownAreErrors) {
    auto mesh = make_mesh_of(1, 1, 2);
    const MeshEvent unknown(3, mesh.get(), 1, MeshCoordinateRange(mesh->shape()));
    EXPECT_THAT(error_of([&] { EventSynchronize(unknown); }),
                AllOf(HasSubstr("event 3"), HasSubstr("command queue 1"), HasSubstr("has recorded 0")));
    const MeshEvent event = mesh->mesh_command_queue(1).enqueue_record_event();
    EXPECT_EQ(event.id(), 1u);
    EXPECT_NO_THROW(mesh->mesh_command_queue(0).enqueue_wait_for_event(event));
}

}  // namespace
}  // namespace softmetal::host::testing
