// Programs with real kernels, from the host call to the data that comes back.
#include <fstream>

#include <tt-metalium/command_queue.hpp>
#include <tt-metalium/experimental/realtime_profiler.hpp>
#include <tt-metalium/tensor_accessor_args.hpp>
#include <tt-metalium/tilize_utils.hpp>

#include "copy_program.h"

namespace softmetal::host::testing {
namespace {

using namespace tt::tt_metal;
using distributed::MeshBuffer;
using distributed::MeshCoordinate;
using distributed::MeshCoordinateRange;
using distributed::MeshShape;
using distributed::MeshWorkload;

class Copy {
public:
    static constexpr uint32_t kPages = 32;

    explicit Copy(std::shared_ptr<distributed::MeshDevice> mesh) : device(std::move(mesh)) {
        source = MeshBuffer::create(distributed::ReplicatedBufferConfig{.size = kPages * 1024}, {.page_size = 1024},
                                    device.get());
        target = MeshBuffer::create(distributed::ReplicatedBufferConfig{.size = kPages * 1024}, {.page_size = 1024},
                                    device.get());
        distributed::EnqueueWriteMeshBuffer(queue(), source, counting(kPages * 256));
    }
    distributed::MeshCommandQueue& queue() { return device->mesh_command_queue(); }

    // Four cores, eight pages each.
    Program program(uint32_t plus) {
        Program program = CreateProgram();
        const CoreRange cores({0, 0}, {1, 1});
        CreateCircularBuffer(program, cores,
                             CircularBufferConfig(2048, {{0, tt::DataFormat::UInt32}}).set_page_size(0, 1024));
        std::vector<uint32_t> args;
        TensorAccessorArgs(source).append_to(args);
        TensorAccessorArgs(target).append_to(args);
        kernel = CreateKernelFromString(program, kAddToPages, cores, DataMovementConfig{.compile_args = args});
        uint32_t first = 0;
        for (const auto& core : cores) {
            SetRuntimeArgs(
                program, kernel, core,
                {static_cast<uint32_t>(source->address()), static_cast<uint32_t>(target->address()), first, 8});
            first += 8;
        }
        SetCommonRuntimeArgs(program, kernel, {plus});
        return program;
    }
    void expect_added(uint32_t plus, const MeshCoordinate& at = MeshCoordinate(0, 0)) {
        std::vector<uint32_t> result;
        distributed::ReadShard(queue(), result, target, at);
        auto expected = counting(kPages * 256);
        for (auto& value : expected) value += plus;
        EXPECT_EQ(result, expected);
    }

    std::shared_ptr<distributed::MeshDevice> device;
    std::shared_ptr<MeshBuffer> source, target;
    KernelHandle kernel = 0;
};

TEST(Runs, AWorkloadOverSeveralCoresAndAgainWithOtherArguments) {
    for (const char* machine : {"wormhole_b0", "blackhole"}) {
        Copy copy(make_device(machine));
        MeshWorkload workload;
        workload.add_program(MeshCoordinateRange(copy.device->shape()), copy.program(7));
        distributed::EnqueueMeshWorkload(copy.queue(), workload, false);
        distributed::Finish(copy.queue());
        copy.expect_added(7);
        const auto cycles = state_of(*copy.device).last_result()->cycles();
        EXPECT_GT(cycles, 1000u);

        GetCommonRuntimeArgs(workload.get_programs().begin()->second, copy.kernel)[0] = 9;
        distributed::EnqueueMeshWorkload(copy.queue(), workload, true);
        copy.expect_added(9);
    }
}

TEST(Runs, TheSameProgramTakesTheSameCycles) {
    uint64_t cycles[2];
    for (auto& count : cycles) {
        Copy copy(make_device());
        tt::tt_metal::LaunchProgram(*copy.device, copy.program(1));
        count = state_of(*copy.device).last_result()->cycles();
    }
    EXPECT_EQ(cycles[0], cycles[1]);
}

TEST(Runs, ADifferentProgramOnEachDeviceOfAMesh) {
    Copy copy(make_device("wormhole_b0", 2));
    MeshWorkload workload;
    workload.add_program(MeshCoordinateRange(MeshCoordinate(0, 0)), copy.program(10));
    workload.add_program(MeshCoordinateRange(MeshCoordinate(0, 1)), copy.program(20));
    distributed::EnqueueMeshWorkload(copy.queue(), workload, false);
    copy.expect_added(10, MeshCoordinate(0, 0));
    copy.expect_added(20, MeshCoordinate(0, 1));
}

TEST(Runs, ATraceIsReplayedAsItWasCaptured) {
    Copy copy(make_device());
    MeshWorkload workload;
    workload.add_program(MeshCoordinateRange(copy.device->shape()), copy.program(3));
    const auto trace = distributed::BeginTraceCapture(copy.device.get(), 0);
    distributed::EnqueueMeshWorkload(copy.queue(), workload, false);
    EXPECT_THAT(error_of([&] { distributed::EnqueueWriteMeshBuffer(copy.queue(), copy.source, counting(8192)); }),
                HasSubstr("is being captured"));
    copy.device->end_mesh_trace(0, trace);
    EXPECT_FALSE(state_of(*copy.device).last_result());  // nothing has run yet
    GetCommonRuntimeArgs(workload.get_programs().begin()->second, copy.kernel)[0] = 100;
    copy.device->replay_mesh_trace(0, trace, true);
    copy.expect_added(3);
    copy.device->release_mesh_trace(trace);
    EXPECT_THAT(error_of([&] { copy.device->replay_mesh_trace(0, trace, true); }), HasSubstr("does not exist"));
}

TEST(Runs, TheOlderQueueCalls) {
    IDevice* device = CreateDevice(0);
    CommandQueue& queue = GetCommandQueue(device);
    auto source = CreateBuffer(InterleavedBufferConfig{device, 32 * 1024, 1024, BufferType::DRAM});
    auto target = CreateBuffer(InterleavedBufferConfig{device, 32 * 1024, 1024, BufferType::DRAM});
    EnqueueWriteBuffer(queue, source, counting(8192), false);
    Program program = CreateProgram();
    CreateCircularBuffer(program, CoreCoord(0, 0),
                         CircularBufferConfig(1024, {{0, tt::DataFormat::UInt32}}).set_page_size(0, 1024));
    std::vector<uint32_t> args;
    TensorAccessorArgs(source).append_to(args);
    TensorAccessorArgs(target).append_to(args);
    const auto kernel = CreateKernelFromString(program, kAddToPages, CoreCoord(0, 0), ReaderDataMovementConfig(args));
    SetRuntimeArgs(program, kernel, CoreCoord(0, 0), {source->address(), target->address(), 0, 32});
    SetCommonRuntimeArgs(program, kernel, {5});
    EnqueueProgram(queue, program, false);
    Finish(queue);
    std::vector<uint32_t> result;
    EnqueueReadBuffer(queue, target, result, true);
    EXPECT_EQ(result[8191], 8196u);
    CloseDevice(device);
}

TEST(Runs, SemaphoresAndGlobalSemaphoresReachTheKernel) {
    auto device = make_device();
    const CoreRange cores({0, 0}, {1, 0});
    auto global = CreateGlobalSemaphore(device.get(), CoreRangeSet(cores), 40);
    Program program = CreateProgram();
    const uint32_t semaphore = CreateSemaphore(program, cores, 2);
    // Core (0,0) waits until core (1,0) has raised its semaphore, then stores the sum of both kinds.
    const char* text = R"(
#include "api/dataflow/dataflow_api.h"
void kernel_main() {
    const uint32_t semaphore = get_semaphore(get_compile_time_arg_val(0));
    const uint32_t global = get_compile_time_arg_val(1);
    if (get_arg_val<uint32_t>(0)) {
        noc_semaphore_inc(get_noc_addr(get_arg_val<uint32_t>(1), get_arg_val<uint32_t>(2), semaphore), 3);
        noc_async_atomic_barrier();
        return;
    }
    volatile tt_l1_ptr uint32_t* mine = reinterpret_cast<volatile tt_l1_ptr uint32_t*>(semaphore);
    noc_semaphore_wait(mine, 5);
    *reinterpret_cast<volatile tt_l1_ptr uint32_t*>(global) += *mine;
}
)";
    const auto kernel = CreateKernelFromString(
        program, text, cores, DataMovementConfig{.compile_args = {semaphore, static_cast<uint32_t>(global.address())}});
    const CoreCoord first = device->worker_core_from_logical_core({0, 0});
    const auto x = static_cast<uint32_t>(first.x), y = static_cast<uint32_t>(first.y);
    SetRuntimeArgs(program, kernel, CoreCoord(0, 0), {0, x, y});
    SetRuntimeArgs(program, kernel, CoreCoord(1, 0), {1, x, y});
    tt::tt_metal::LaunchProgram(*device, std::move(program));
    std::vector<uint32_t> word;
    tt::tt_metal::detail::ReadFromDeviceL1(device.get(), {0, 0}, static_cast<uint32_t>(global.address()), 4, word);
    EXPECT_EQ(word[0], 45u);
    tt::tt_metal::detail::ReadFromDeviceL1(device.get(), {1, 0}, static_cast<uint32_t>(global.address()), 4, word);
    EXPECT_EQ(word[0], 40u);
}

TEST(Runs, KernelsReadTheCountsOfCircularBuffers) {
    auto device = make_device();
    auto global = CreateGlobalSemaphore(device.get(), CoreRangeSet(CoreRange({0, 0}, {0, 0})), 0);
    Program program = CreateProgram();
    CreateCircularBuffer(program, CoreCoord(0, 0),
                         CircularBufferConfig(4 * 64, {{5, tt::DataFormat::UInt32}}).set_page_size(5, 64));
    const char* text = R"(
#include "api/dataflow/dataflow_api.h"
void kernel_main() {
    cb_reserve_back(5, 3);
    cb_push_back(5, 3);
    cb_wait_front(5, 1);
    cb_pop_front(5, 1);
    *reinterpret_cast<volatile tt_l1_ptr uint32_t*>(get_compile_time_arg_val(0)) =
        *get_cb_tiles_received_ptr(5) * 100 + *get_cb_tiles_acked_ptr(5);
}
)";
    CreateKernelFromString(program, text, CoreCoord(0, 0),
                           DataMovementConfig{.compile_args = {static_cast<uint32_t>(global.address())}});
    tt::tt_metal::LaunchProgram(*device, std::move(program));
    std::vector<uint32_t> word;
    tt::tt_metal::detail::ReadFromDeviceL1(device.get(), {0, 0}, static_cast<uint32_t>(global.address()), 4, word);
    EXPECT_EQ(word[0], 301u);
}

TEST(Runs, ADefineWithACharacterZeroIsRefused) {
    Program program = CreateProgram();
    const DataMovementConfig config{.defines = {{"GOOD", "1"}, {"NOC_X", std::string(1, '\0')}}};
    EXPECT_THROW(CreateKernelFromString(program, "void kernel_main() {}\n", CoreCoord(0, 0), config),
                 std::invalid_argument);
}

TEST(Runs, AFailingKernelThrowsAtTheEnqueueAndTheDeviceGoesOn) {
    Copy copy(make_device());
    Program bad = CreateProgram();
    CreateKernelFromString(bad, "void kernel_main() { *reinterpret_cast<volatile unsigned*>(0x7fff0000) = 1; }\n",
                           CoreCoord(2, 3), DataMovementConfig{});
    EXPECT_THROW(tt::tt_metal::LaunchProgram(*copy.device, std::move(bad)), KernelFault);
    Program wrong = CreateProgram();
    CreateKernelFromString(wrong, "void kernel_main() { no_such_name(); }\n", CoreCoord(0, 0), DataMovementConfig{});
    EXPECT_THAT(error_of([&] { tt::tt_metal::LaunchProgram(*copy.device, std::move(wrong)); }),
                HasSubstr("no_such_name"));
    tt::tt_metal::LaunchProgram(*copy.device, copy.program(1));
    copy.expect_added(1);
}

TEST(Runs, RootDirIsWhereRelativeKernelsAre) {
    const std::string folder = ::testing::TempDir();
    std::ofstream(folder + "/softmetal_root_dir_kernel.cpp") << "void kernel_main() {}\n";
    auto device = make_device();
    Program program = CreateProgram();
    CreateKernel(program, "softmetal_root_dir_kernel.cpp", CoreCoord(0, 0), DataMovementConfig{});
    SetRootDir(folder);
    EXPECT_NO_THROW(tt::tt_metal::detail::CompileProgram(device.get(), program));
    SetRootDir("");
}

TEST(Runs, TheRealTimeProfilerHearsOfEachLaunch) {
    Copy copy(make_device());
    std::vector<experimental::ProgramRealtimeRecord> records;
    const auto handle = experimental::RegisterProgramRealtimeProfilerCallback(
        [&](const experimental::ProgramRealtimeRecord& record) { records.push_back(record); });
    Program program = copy.program(1);
    program.set_runtime_id(77);
    tt::tt_metal::LaunchProgram(*copy.device, std::move(program));
    experimental::UnregisterProgramRealtimeProfilerCallback(handle);
    tt::tt_metal::LaunchProgram(*copy.device, copy.program(1));
    ASSERT_EQ(records.size(), 1u);
    EXPECT_EQ(records[0].program_id, 77u);
    EXPECT_GT(records[0].end_timestamp, records[0].start_timestamp);
}

TEST(MeshBuffers, AreCutIntoShardsOfAMatrix) {
    auto device = make_device("wormhole_b0", 2);
    // 32 x 128 words; each device holds 32 x 64 of them.
    distributed::ShardedBufferConfig config{
        .global_size = 32 * 128 * 4, .global_buffer_shape = {32, 128}, .shard_shape = {32, 64}};
    auto buffer = MeshBuffer::create(config, {.page_size = 1024}, device.get());
    EXPECT_EQ(buffer->device_local_size(), 32u * 64 * 4);
    const auto data = counting(32 * 128);
    auto& queue = device->mesh_command_queue();
    distributed::EnqueueWriteMeshBuffer(queue, buffer, data);
    std::vector<uint32_t> shard, back;
    distributed::ReadShard(queue, shard, buffer, MeshCoordinate(0, 1));
    EXPECT_EQ(shard[0], 64u);
    EXPECT_EQ(shard[64], 128u + 64u);
    distributed::EnqueueReadMeshBuffer(queue, back, buffer);
    EXPECT_EQ(back, data);
    EXPECT_THAT(error_of([&] { distributed::EnqueueWriteMeshBuffer(queue, buffer, counting(10)); }),
                AllOf(HasSubstr("16384"), HasSubstr("40")));
}

TEST(MeshBuffers, TakeRegions) {
    auto device = make_device();
    auto buffer =
        MeshBuffer::create(distributed::ReplicatedBufferConfig{.size = 4096}, {.page_size = 1024}, device.get());
    auto& queue = device->mesh_command_queue();
    auto data = counting(1024);
    distributed::EnqueueWriteMeshBuffer(queue, buffer, data);
    std::vector<uint32_t> part(256, 9), back;
    const auto transfer = [&](uint64_t offset) {
        return std::vector{distributed::ShardDataTransfer(MeshCoordinate(0, 0))
                               .host_data(part.data())
                               .region(BufferRegion(offset, 1024))};
    };
    queue.enqueue_write_shards(buffer, transfer(2048), true);
    distributed::EnqueueReadMeshBuffer(queue, back, buffer);
    EXPECT_EQ(back[511], 511u);
    EXPECT_EQ(back[512], 9u);
    EXPECT_EQ(back[768], 768u);
    EXPECT_THAT(error_of([&] { queue.enqueue_write_shards(buffer, transfer(4096), true); }), HasSubstr("outside"));
    EXPECT_THAT(error_of([&] { queue.enqueue_write_shards(buffer, transfer(100), true); }), HasSubstr("whole page"));
}

}  // namespace
}  // namespace softmetal::host::testing
