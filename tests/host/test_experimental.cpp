// Tests of the small experimental calls: what they do on a simulated chip, and what they refuse.
#include <tt-metalium/experimental/allocator.hpp>
#include <tt-metalium/experimental/context/metal_env.hpp>
#include <tt-metalium/experimental/core_subset_write/buffer_write.hpp>
#include <tt-metalium/experimental/dataflow_buffer/dataflow_buffer.hpp>
#include <tt-metalium/experimental/device.hpp>
#include <tt-metalium/experimental/dispatch_context.hpp>
#include <tt-metalium/experimental/fabric/fabric.hpp>
#include <tt-metalium/experimental/forge_backdoor/global_semaphore.hpp>
#include <tt-metalium/experimental/host_api.hpp>
#include <tt-metalium/experimental/inspector.hpp>
#include <tt-metalium/experimental/inspector_config.hpp>
#include <tt-metalium/experimental/kernel_cache.hpp>
#include <tt-metalium/experimental/lightmetal/lightmetal_api.hpp>
#include <tt-metalium/experimental/lightmetal/lightmetal_replay.hpp>
#include <tt-metalium/experimental/mock_device.hpp>
#include <tt-metalium/experimental/noc_estimator/noc_estimator.hpp>
#include <tt-metalium/experimental/offline_kernel_compile.hpp>
#include <tt-metalium/experimental/per_core_allocation/buffer.hpp>
#include <tt-metalium/experimental/per_core_allocation/mesh_buffer.hpp>
#include <tt-metalium/experimental/pinned_memory.hpp>
#include <tt-metalium/experimental/profiler.hpp>
#include <tt-metalium/host_buffer.hpp>
#include <tt-metalium/program_descriptors.hpp>
#include <tt-metalium/tt_metal_profiler.hpp>

#include "host/buffer_impl.h"
#include "support.h"

namespace softmetal::host::testing {
namespace {

using namespace tt::tt_metal;
using distributed::MeshCoordinate;
using distributed::MeshCoordinateRange;
using distributed::MeshCoordinateRangeSet;
using distributed::MeshShape;

TEST(DataflowBuffers, AreCircularBuffersWithFreeNumbers) {
    using namespace experimental::dfb;
    Program program;
    const DataflowBufferConfig config{.entry_size = 2048, .num_entries = 2};
    EXPECT_EQ(CreateDataflowBuffer(program, CoreCoord(0, 0), config), 0u);
    EXPECT_EQ(CreateDataflowBuffer(program, CoreRange({0, 0}, {1, 0}), config), 1u);
    EXPECT_EQ(CreateDataflowBuffer(program, CoreCoord(2, 0), config), 0u);
    const auto reader = CreateKernelFromString(program, "void kernel_main() {}", CoreCoord(1, 0), DataMovementConfig{});
    BindDataflowBufferToProducerConsumerKernels(program, 1, reader, reader);
    EXPECT_THAT(error_of([&] { BindDataflowBufferToProducerConsumerKernels(program, 0, reader, reader); }),
                HasSubstr("no core with dataflow buffer 0"));
    EXPECT_THAT(error_of([&] { CreateDataflowBuffer(program, CoreCoord(0, 0), {}); }), HasSubstr("needs entries"));
    EXPECT_THAT(error_of([&] {
                    CreateDataflowBuffer(program, CoreCoord(0, 0),
                                         {.entry_size = 32, .num_entries = 1, .num_producers = 2});
                }),
                HasSubstr("several threads"));
}

TEST(NocDistance, WrapsAroundInBothDirections) {
    const auto mesh = make_device();
    const auto hops = [&](CoreCoord from, CoreCoord to, NOC noc) {
        return experimental::Device::get_worker_noc_hop_distance(mesh.get(), MeshCoordinate(0, 0), from, to, noc);
    };
    const auto& machine = state_of(*mesh).machine();
    EXPECT_EQ(hops({3, 3}, {3, 3}, NOC::NOC_0), 0u);
    EXPECT_EQ(hops({0, 0}, {1, 0}, NOC::NOC_0) + hops({1, 0}, {0, 0}, NOC::NOC_0), machine.noc_width);
    EXPECT_EQ(hops({0, 0}, {0, 1}, NOC::NOC_0) + hops({0, 1}, {0, 0}, NOC::NOC_0), machine.noc_height);
    EXPECT_EQ(hops({0, 0}, {2, 5}, NOC::NOC_0), hops({2, 5}, {0, 0}, NOC::NOC_1));
    EXPECT_THAT(error_of([&] { hops({0, 0}, {90, 0}, NOC::NOC_0); }), HasSubstr("outside the 8x"));
}

TEST(NocEstimates, FollowTheMachine) {
    using namespace experimental::noc_estimator;
    const auto estimate = [](uint32_t bytes, uint32_t count, NocPattern pattern = NocPattern::ONE_TO_ONE) {
        return estimate_noc_performance({.pattern = pattern,
                                         .num_transactions = count,
                                         .num_transactions_per_barrier = count,
                                         .transaction_size_bytes = bytes});
    };
    EXPECT_GT(estimate(8192, 64).bandwidth_bytes_per_cycle, estimate(64, 64).bandwidth_bytes_per_cycle);
    EXPECT_GT(estimate(8192, 64).latency_cycles, estimate(8192, 8).latency_cycles);
    EXPECT_LE(estimate(8192, 1024).bandwidth_bytes_per_cycle, 32.0);  // one flit a cycle
    EXPECT_GT(estimate(8192, 1024, NocPattern::ONE_FROM_ONE).bandwidth_bytes_per_cycle, 16.0);
    EXPECT_EQ(estimate(0, 1).latency_cycles, 0.0);
    EXPECT_THAT(error_of([&] { estimate(64, 0); }), HasSubstr("at least one transaction"));
    EXPECT_THAT(error_of([] { estimate_noc_latency({.noc_index = 2}); }), HasSubstr("NoC 2"));
}

TEST(MockMode, ChoosesTheNextDevices) {
    EXPECT_FALSE(experimental::is_mock_mode_registered());
    EXPECT_EQ(experimental::get_mock_cluster_desc(), std::nullopt);
    experimental::configure_mock_mode(tt::ARCH::BLACKHOLE, 2);
    EXPECT_EQ(experimental::get_mock_cluster_desc(), "blackhole");
    EXPECT_EQ(distributed::MeshDevice::create_unit_mesh(1)->arch(), tt::ARCH::BLACKHOLE);
    EXPECT_THAT(error_of([] { distributed::MeshDevice::create_unit_mesh(2); }), HasSubstr("2 can be opened"));
    experimental::disable_mock_mode();
    EXPECT_FALSE(experimental::is_mock_mode_registered());
    EXPECT_THAT(error_of([] { experimental::configure_mock_mode(tt::ARCH::BLACKHOLE, 0); }),
                HasSubstr("at least one chip"));
    EXPECT_THAT(error_of([] { experimental::configure_mock_mode(tt::ARCH::QUASAR); }), HasSubstr("does not support"));
}

TEST(PinnedMemory, KnowsItsDevicesAndItsBuffer) {
    using namespace experimental;
    const auto mesh = make_device("wormhole_b0", 2);
    HostBuffer buffer(std::vector<uint32_t>{1, 2, 3});
    const MeshCoordinateRangeSet second(MeshCoordinateRange(MeshCoordinate(0, 1), MeshCoordinate(0, 1)));
    const auto pinned = PinnedMemory::Create(*mesh, second, buffer);
    EXPECT_EQ(HostBufferGetPinnedMemory(buffer), pinned);
    EXPECT_EQ(pinned->get_buffer_size(), 12u);
    EXPECT_EQ(pinned->get_device_ids(), std::vector<ChipId>{1});
    EXPECT_FALSE(pinned->usable_from_noc(1));
    EXPECT_FALSE(pinned->lock_may_block());
    EXPECT_EQ(static_cast<uint32_t*>(pinned->lock())[2], 3u);
    pinned->unlock();
    EXPECT_THAT(error_of([&] { pinned->get_device_addr(0); }), HasSubstr("not pinned for device 0"));
    EXPECT_THAT(error_of([&] { pinned->get_buffer(1); }), HasSubstr("no driver"));
    HostBuffer empty;
    EXPECT_THAT(error_of([&] { PinnedMemory::Create(*mesh, second, empty); }), HasSubstr("is empty"));
    const auto one = make_device();
    EXPECT_THAT(error_of([&] { PinnedMemory::Create(*one, second, buffer); }), HasSubstr("not inside the mesh"));
}

TEST(Profiler, TellsHowLongProgramsTook) {
    const auto mesh = make_device();
    const auto run = [&](uint64_t id) {
        Program program;
        CreateKernelFromString(program, "void kernel_main() {}", CoreRange({0, 0}, {1, 0}), DataMovementConfig{});
        program.set_runtime_id(id);
        detail::LaunchProgram(mesh.get(), program);
    };
    ReadMeshDeviceProfilerResults(*mesh, ProfilerReadState::NORMAL, {});
    run(71);
    experimental::ClearKernelCache();
    run(72);
    ReadMeshDeviceProfilerResults(*mesh, ProfilerReadState::NORMAL, {});
    run(73);
    const auto latest = experimental::GetLatestProgramsPerfData().at(0);
    ASSERT_EQ(latest.size(), 2u);
    const auto& first = *latest.begin();
    EXPECT_EQ(first.program_execution_uid.runtime_id, 71u);
    EXPECT_EQ(first.core_count, 2u);
    const auto& times = first.program_analyses_results.at("DEVICE KERNEL DURATION [ns]");
    EXPECT_GT(times.end_timestamp, times.start_timestamp);
    EXPECT_EQ(times.duration, times.end_timestamp - times.start_timestamp);  // at 1 GHz
    const auto summary = experimental::GetLatestKernelDurationSummary(0, 0, 4).at(0);
    EXPECT_EQ(summary.count, 2u);
    EXPECT_EQ(summary.histogram.bucket_edges_ns.size(), 5u);
    EXPECT_EQ(summary.histogram.underflow + summary.histogram.overflow, 0u);
    EXPECT_EQ(experimental::GetLatestKernelDurationSummary(1, 2, 1).at(0).histogram.overflow, 2u);
    EXPECT_GE(experimental::GetAllProgramsPerfData().at(0).size(), 2u);
    EXPECT_THAT(error_of([] { experimental::GetAllKernelDurationSummary(0, 0, 0); }), HasSubstr("at least one bucket"));
}

TEST(CoreSubsetWrite, LeavesOtherCoresAlone) {
    const auto mesh = make_device();
    const CoreRangeSet cores(CoreRange({0, 0}, {1, 0}));
    const ShardSpecBuffer shards(cores, {32, 32}, ShardOrientation::ROW_MAJOR, {32, 32}, {2, 1});
    const auto make = [&](BufferType type, TensorMemoryLayout layout) {
        return layout == TensorMemoryLayout::INTERLEAVED
                   ? CreateBuffer(InterleavedBufferConfig{mesh.get(), 4096, 2048, type})
                   : CreateBuffer(ShardedBufferConfig{mesh.get(), 4096, 2048, type, layout, shards});
    };
    const auto buffer = make(BufferType::L1, TensorMemoryLayout::HEIGHT_SHARDED);
    const std::vector<uint8_t> ones(4096, 1), twos(4096, 2);
    const CoreRangeSet second(CoreRange({1, 0}, {1, 0}));
    detail::WriteToBuffer(*buffer, ones);
    experimental::core_subset_write::WriteToBuffer(*buffer, twos, second);
    std::vector<uint8_t> read(4096);
    detail::ReadFromBuffer(*buffer, read.data());
    EXPECT_EQ(read[0], 1);
    EXPECT_EQ(read[2047], 1);
    EXPECT_EQ(read[2048], 2);
    EXPECT_EQ(read[4095], 2);
    EXPECT_EQ(experimental::per_core_allocation::get_per_core_address(*buffer, {0, 0}), buffer->address());

    const auto error = [&](Buffer& target, size_t bytes, const CoreRangeSet& filter) {
        return error_of([&] { experimental::core_subset_write::WriteToBuffer(target, {twos.data(), bytes}, filter); });
    };
    EXPECT_THAT(error(*buffer, 2048, second), HasSubstr("whole buffer"));
    EXPECT_THAT(error(*buffer, 4096, CoreRangeSet(CoreRange({5, 5}, {5, 5}))), HasSubstr("no shard on core"));
    EXPECT_THAT(error(*make(BufferType::DRAM, TensorMemoryLayout::INTERLEAVED), 4096, second),
                HasSubstr("sharded in L1"));
}

TEST(DispatchContexts, RememberWhatWasSwitched) {
    auto& context = experimental::DispatchContext::get();
    const auto mesh = make_device();
    EXPECT_FALSE(context.is_asynchronous_slow_dispatch_enabled(mesh.get()));
    context.enable_asynchronous_slow_dispatch(mesh.get());
    EXPECT_TRUE(context.is_asynchronous_slow_dispatch_enabled(mesh.get()));
    EXPECT_THAT(error_of([&] { context.terminate_fast_dispatch(mesh.get()); }), HasSubstr("has not been initialized"));
    context.initialize_fast_dispatch(mesh.get());
    EXPECT_THAT(error_of([&] { context.initialize_fast_dispatch(mesh.get()); }), HasSubstr("already"));
    context.reset();
    EXPECT_THAT(error_of([&] { context.initialize_fast_dispatch(nullptr); }), HasSubstr("needs a mesh"));
}

TEST(Inspector, IsNotThere) {
    const auto mesh = make_device();
    EXPECT_FALSE(experimental::inspector::IsEnabled());
    EXPECT_EQ(experimental::inspector::GetCurrentMeshTraceId(mesh.get()), std::nullopt);
    EXPECT_THAT(error_of([] { inspector::add_config_callback({}); }), HasSubstr("needs a callback"));
}

TEST(PrecompiledKernels, AreCompiledOrRefused) {
    using namespace experimental;
    Program program;
    const auto create = [&](PrecompiledKernelConfig::FallbackPolicy policy) {
        return CreateKernelFromPrecompiled(program, "folder/reader.cpp", CoreCoord(0, 0), DataMovementConfig{},
                                           {.precompiled_dir = "/binaries", .fallback_policy = policy});
    };
    EXPECT_EQ(create(PrecompiledKernelConfig::FallbackPolicy::JitCompile), 0u);
    try {
        create(PrecompiledKernelConfig::FallbackPolicy::Error);
        ADD_FAILURE() << "nothing was thrown";
    } catch (const PrecompiledKernelNotFoundError& error) {
        EXPECT_EQ(error.kernel_name(), "reader");
        EXPECT_EQ(error.precompiled_dir(), "/binaries");
    }
}

TEST(MetalEnvs, AnswerForTheirMachine) {
    MetalEnv env(MetalEnvDescriptor(std::string("blackhole")));
    EXPECT_TRUE(env.get_descriptor().is_mock_device());
    EXPECT_EQ(env.get_arch(), tt::ARCH::BLACKHOLE);
    EXPECT_EQ(env.get_num_available_devices(), env.get_num_pcie_devices());
    EXPECT_EQ(env.create_unit_mesh_device(0)->arch(), tt::ARCH::BLACKHOLE);
    EXPECT_EQ(env.create_sub_device(std::vector{CoreRangeSet(CoreRange({0, 0}, {0, 0}))})
                  .num_cores(HalProgrammableCoreType::TENSIX),
              1u);
    EXPECT_EQ(MetalEnv().get_arch(), tt::ARCH::WORMHOLE_B0);
    EXPECT_THAT(error_of([&] { env.get_control_plane(); }), HasSubstr("get_control_plane"));
    EXPECT_THAT(error_of([] { MetalEnv(MetalEnvDescriptor(std::string("toaster"))); }), HasSubstr("toaster"));
}

TEST(LightMetal, KeepsBytesInFiles) {
    using experimental::lightmetal::LightMetalBinary;
    const std::string file = ::testing::TempDir() + "capture.bin";
    LightMetalBinary(std::vector<uint8_t>{1, 2, 3}).save_to_file(file);
    EXPECT_EQ(LightMetalBinary::load_from_file(file).get_data(), (std::vector<uint8_t>{1, 2, 3}));
    LightMetalBinary().save_to_file(file);
    EXPECT_THAT(error_of([&] { LightMetalBinary::load_from_file(file); }), HasSubstr("is empty"));
    EXPECT_THAT(error_of([] { LightMetalBinary::load_from_file("/nowhere"); }), HasSubstr("/nowhere"));
}

TEST(Fabric, StaysOff) {
    using namespace tt::tt_fabric;
    SetFabricConfig(FabricConfig::DISABLED);
    EXPECT_EQ(GetFabricConfig(), FabricConfig::DISABLED);
    EXPECT_TRUE(is_1d_fabric_config(FabricConfig::FABRIC_1D_RING));
    EXPECT_TRUE(is_2d_fabric_config(FabricConfig::FABRIC_2D_TORUS_Y));
    EXPECT_FALSE(is_2d_fabric_config(FabricConfig::CUSTOM));
    EXPECT_LT(FabricNodeId(MeshId(0), 7), FabricNodeId(MeshId(1), 0));
    EXPECT_EQ(fmt::format("{}", FabricNodeId(MeshId(1), 2)), "(M1, D2)");
    EXPECT_TRUE(has_flag(FabricType::TORUS_XY, FabricType::TORUS_X));
}

TEST(NotSimulated, IsSaid) {
    Program program;
    const auto mesh = make_device();
    BufferShardingArgs sharding;
    const std::pair<std::string, std::function<void()>> cases[] = {
        {"Quasar",
         [&] {
             experimental::quasar::CreateKernel(program, "a.cpp", CoreCoord(0, 0),
                                                experimental::quasar::QuasarComputeConfig{});
         }},
        {"share one allocator", [] { experimental::synchronize_allocator_state(nullptr, {}); }},
        {"CreateGlobalSemaphore",
         [&] { experimental::CreateGlobalSemaphore(mesh.get(), CoreRangeSet(), 0, BufferType::L1, 64); }},
        {"set_per_core_allocation",
         [&] { experimental::per_core_allocation::set_per_core_allocation(sharding, true); }},
        {"SetFabricConfig", [] { tt::tt_fabric::SetFabricConfig(tt::tt_fabric::FabricConfig::FABRIC_1D); }},
        {"get_fabric_topology", [] { tt::tt_fabric::get_fabric_topology(); }},
        {"append_fabric_connection_rt_args",
         [&] {
             const tt::tt_fabric::FabricNodeId node(tt::tt_fabric::MeshId(0), 0);
             std::vector<uint32_t> args;
             tt::tt_fabric::append_fabric_connection_rt_args(node, node, 0, program, CoreCoord(0, 0), args);
         }},
        {"LightMetalBeginCapture", [] { experimental::lightmetal::LightMetalBeginCapture(); }},
        {"LightMetalReplay", [] { experimental::lightmetal::LightMetalReplay({}); }},
    };
    for (const auto& [text, call] : cases) EXPECT_THROW(call(), UnsupportedError) << text;
    for (const auto& [text, call] : cases) EXPECT_THAT(error_of(call), HasSubstr(text));
}

}  // namespace
}  // namespace softmetal::host::testing
