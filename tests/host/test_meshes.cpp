// Meshes of several devices, submeshes, sub-devices, and who owns what.
#include <cstdlib>

#include <tt-metalium/global_circular_buffer.hpp>
#include <tt-metalium/sub_device.hpp>
#include <tt-metalium/system_mesh.hpp>

#include "copy_program.h"

namespace softmetal::host::testing {
namespace {

using namespace tt::tt_metal;
using namespace tt::tt_metal::distributed;

class ScopedDevices {
public:
    explicit ScopedDevices(const char* value) { setenv("SOFTMETAL_DEVICES", value, 1); }
    ~ScopedDevices() { unsetenv("SOFTMETAL_DEVICES"); }
};

TEST(SystemMeshes, HaveTheShapeThatTheSettingAsksFor) {
    const std::pair<const char*, MeshShape> kCases[] = {{"1", MeshShape(1, 1)}, {"2", MeshShape(1, 2)},
                                                        {"8", MeshShape(2, 4)}, {"32", MeshShape(8, 4)},
                                                        {"3", MeshShape(1, 3)}, {"4x2", MeshShape(4, 2)}};
    for (const auto& [text, shape] : kCases) {
        const ScopedDevices setting(text);
        EXPECT_EQ(SystemMesh::instance().shape(), shape) << text;
        EXPECT_EQ(GetNumAvailableDevices(), shape.mesh_size()) << text;
    }
    for (const char* text : {"0", "x", "2x", "2x-1", "many", "2000", "40x40"}) {
        const ScopedDevices setting(text);
        EXPECT_THROW(GetNumAvailableDevices(), ConfigError) << text;
    }
    const ScopedDevices setting("2");
    EXPECT_THAT(error_of([] { MeshDevice::create(MeshDeviceConfig(MeshShape(2, 4))); }),
                AllOf(HasSubstr("needs 8 devices"), HasSubstr("SOFTMETAL_DEVICES=8")));
}

TEST(Meshes, DifferentProgramsRunOnDifferentDevices) {
    auto mesh = make_mesh_of(2, 4);
    auto a = CopyMesh::buffer(*mesh), b = CopyMesh::buffer(*mesh);
    auto& queue = mesh->mesh_command_queue();
    EnqueueWriteMeshBuffer(queue, a, counting(CopyMesh::kWords));
    MeshWorkload workload;
    workload.add_program(MeshCoordinateRange(MeshCoordinate(0, 0), MeshCoordinate(0, 3)), CopyMesh::program(*a, *b, 5));
    workload.add_program(MeshCoordinateRange(MeshCoordinate(1, 0), MeshCoordinate(1, 3)), CopyMesh::program(*a, *b, 9));
    EnqueueMeshWorkload(queue, workload, false);
    for (const auto& coord : MeshCoordinateRange(mesh->shape())) {
        std::vector<uint32_t> result;
        ReadShard(queue, result, b, coord);
        EXPECT_EQ(result, counting(CopyMesh::kWords, coord[0] == 0 ? 5 : 9)) << to_string(coord);
    }
}

TEST(Meshes, OfDifferentChipsLiveInOneProcess) {
    auto wormhole = make_device("wormhole_b0", 2), blackhole = make_device("blackhole");
    EXPECT_NE(wormhole->compute_with_storage_grid_size(), blackhole->compute_with_storage_grid_size());
    for (const auto& mesh : {wormhole, blackhole}) {
        auto a = CopyMesh::buffer(*mesh), b = CopyMesh::buffer(*mesh);
        EnqueueWriteMeshBuffer(mesh->mesh_command_queue(), a, counting(CopyMesh::kWords));
        auto workload = CopyMesh::workload(*a, *b, 3);
        EnqueueMeshWorkload(mesh->mesh_command_queue(), workload, false);
        std::vector<uint32_t> result;
        ReadShard(mesh->mesh_command_queue(), result, b, MeshCoordinate(0, mesh->num_cols() - 1));
        EXPECT_EQ(result, counting(CopyMesh::kWords, 3));
    }
}

TEST(Meshes, AProgramAndABufferBelongToTheirMesh) {
    auto one = make_mesh_of(1, 1), other = make_mesh_of(1, 1);
    auto buffer = CopyMesh::buffer(*one);
    Program program = CopyMesh::program(*buffer, *buffer, 1);
    tt::tt_metal::detail::LaunchProgram(one.get(), program);
    EXPECT_THAT(error_of([&] { tt::tt_metal::detail::LaunchProgram(other.get(), program); }),
                AllOf(HasSubstr("program"), HasSubstr("cannot run on"), HasSubstr("Build a program for each")));
    std::vector<uint32_t> data(CopyMesh::kWords);
    EXPECT_THAT(error_of([&] { EnqueueWriteMeshBuffer(other->mesh_command_queue(), buffer, data); }),
                HasSubstr("Use a queue of the buffer's device"));
}

TEST(Submeshes, HaveDevicesOfTheirParentAndBuffersApart) {
    auto mesh = make_mesh_of(2, 4);
    const auto rows = mesh->create_submeshes(MeshShape(1, 4));
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_FALSE(rows[1]->is_parent_mesh());
    EXPECT_EQ(rows[1]->get_parent_mesh(), mesh);
    EXPECT_EQ(mesh->get_submeshes().size(), 2u);
    EXPECT_EQ(rows[1]->get_device_ids(), (DeviceIds{4, 5, 6, 7}));

    auto shared = CopyMesh::buffer(*mesh);
    auto top = CopyMesh::buffer(*rows[0]), bottom = CopyMesh::buffer(*rows[1]);
    EXPECT_NE(shared->address(), top->address());  // on the same devices
    EXPECT_EQ(top->address(), bottom->address());  // on different ones
    EnqueueWriteMeshBuffer(mesh->mesh_command_queue(), shared, counting(CopyMesh::kWords, 1));
    for (uint32_t row = 0; row < 2; ++row) {
        auto& queue = rows[row]->mesh_command_queue();
        auto buffer = row ? bottom : top;
        EnqueueWriteMeshBuffer(queue, buffer, counting(CopyMesh::kWords, row * 50));
        auto workload = CopyMesh::workload(*buffer, *buffer, 7);
        EnqueueMeshWorkload(queue, workload, false);
        std::vector<uint32_t> result;
        ReadShard(queue, result, buffer, MeshCoordinate(0, 2));
        EXPECT_EQ(result, counting(CopyMesh::kWords, row * 50 + 7));
    }
    std::vector<uint32_t> result;
    ReadShard(mesh->mesh_command_queue(), result, shared, MeshCoordinate(1, 2));
    EXPECT_EQ(result, counting(CopyMesh::kWords, 1));

    EXPECT_TRUE(rows[0]->close());
    EXPECT_FALSE(top->is_allocated());
    EXPECT_TRUE(mesh->is_initialized());
    EXPECT_TRUE(shared->is_allocated());
}

TEST(Submeshes, ThatDoNotFitAreErrors) {
    auto mesh = make_mesh_of(2, 4);
    EXPECT_THAT(error_of([&] { mesh->create_submeshes(MeshShape(2, 3)); }), HasSubstr("not made of whole submeshes"));
    EXPECT_THAT(error_of([&] { mesh->create_submesh(MeshShape(2, 2), MeshCoordinate(1, 0)); }),
                HasSubstr("does not fit"));
    EXPECT_THAT(error_of([&] { mesh->create_submesh(MeshShape(2)); }), HasSubstr("as many dimensions"));
}

// The first waits for the second, which runs on other cores: on one sub-device each, both run at once.
constexpr const char* kWaitForWord = R"(
#include "api/dataflow/dataflow_api.h"
void kernel_main() {
    volatile tt_l1_ptr uint32_t* word = reinterpret_cast<volatile tt_l1_ptr uint32_t*>(get_arg_val<uint32_t>(0));
    noc_semaphore_wait(word, 3);
    *word = 77;
}
)";
constexpr const char* kRaiseWord = R"(
#include "api/dataflow/dataflow_api.h"
void kernel_main() {
    noc_semaphore_inc(get_noc_addr(get_arg_val<uint32_t>(1), get_arg_val<uint32_t>(2), get_arg_val<uint32_t>(0)), 3);
    noc_async_atomic_barrier();
}
)";

struct SubDevices {
    SubDevices() {
        const SubDevice first(std::array{CoreRangeSet(CoreRange({0, 0}, {1, 1}))});
        const SubDevice second(std::array{CoreRangeSet(CoreRange({4, 4}, {5, 5}))});
        manager = mesh->create_sub_device_manager({first, second}, 2048);
        mesh->load_sub_device_manager(manager);
        word.emplace(CreateGlobalSemaphore(*mesh, CoreRangeSet(CoreRange({0, 0}, {7, 7})), 0));
    }
    MeshWorkload workload(const char* text, CoreCoord core) {
        Program program = CreateProgram();
        const auto kernel = CreateKernelFromString(program, text, core, DataMovementConfig{});
        const CoreCoord waiter = mesh->worker_core_from_logical_core({0, 0});
        SetRuntimeArgs(
            program, kernel, core,
            {static_cast<uint32_t>(word->address()), static_cast<uint32_t>(waiter.x), static_cast<uint32_t>(waiter.y)});
        MeshWorkload workload;
        workload.add_program(MeshCoordinateRange(mesh->shape()), std::move(program));
        return workload;
    }
    uint32_t word_of_waiter() {
        std::vector<uint32_t> words;
        tt::tt_metal::detail::ReadFromDeviceL1(mesh->get_devices()[0], {0, 0}, static_cast<uint32_t>(word->address()),
                                               4, words);
        return words[0];
    }
    std::shared_ptr<MeshDevice> mesh = make_mesh_of(1, 1);
    SubDeviceManagerId manager;
    std::optional<GlobalSemaphore> word;
};

TEST(SubDevices, RunProgramsSideBySide) {
    SubDevices device;
    auto waiter = device.workload(kWaitForWord, {0, 0}), other = device.workload(kRaiseWord, {4, 4});
    auto& queue = device.mesh->mesh_command_queue();
    EnqueueMeshWorkload(queue, waiter, false);
    EnqueueMeshWorkload(queue, other, false);
    Finish(queue);
    EXPECT_EQ(device.word_of_waiter(), 77u);
}

TEST(SubDevices, AreWaitedForOneByOne) {
    SubDevices device;
    auto waiter = device.workload(kWaitForWord, {0, 0}), other = device.workload(kRaiseWord, {4, 4});
    auto& queue = device.mesh->mesh_command_queue();
    const std::vector<SubDeviceId> second{SubDeviceId(1)};
    device.mesh->set_sub_device_stall_group(second);
    EnqueueMeshWorkload(queue, waiter, false);
    Finish(queue);  // of the second only: the first still waits
    auto buffer = CopyMesh::buffer(*device.mesh);
    EnqueueWriteMeshBuffer(queue, buffer, counting(CopyMesh::kWords), true);
    EXPECT_EQ(device.word_of_waiter(), 0u);
    EnqueueMeshWorkload(queue, other, false);
    device.mesh->reset_sub_device_stall_group();
    Finish(queue);
    EXPECT_EQ(device.word_of_waiter(), 77u);
}

TEST(SubDevices, AHangOfOneSaysWhoWaits) {
    SubDevices device;
    auto waiter = device.workload(kWaitForWord, {0, 0});
    EnqueueMeshWorkload(device.mesh->mesh_command_queue(), waiter, false);
    EXPECT_THAT(error_of([&] { Finish(device.mesh->mesh_command_queue()); }),
                AllOf(HasSubstr("hang"), HasSubstr("core (0,0)")));
}

TEST(SubDevices, HaveOneProgramAndTheirOwnMemory) {
    SubDevices device;
    Program spread = CreateProgram();
    CreateKernelFromString(spread, "void kernel_main() {}\n", CoreRange({0, 0}, {5, 5}), DataMovementConfig{});
    MeshWorkload workload;
    workload.add_program(MeshCoordinateRange(device.mesh->shape()), std::move(spread));
    EXPECT_THAT(error_of([&] { EnqueueMeshWorkload(device.mesh->mesh_command_queue(), workload, false); }),
                AllOf(HasSubstr("sub-device 0 has only some"), HasSubstr("runs on one of the 2")));

    const ShardSpecBuffer shards(CoreRangeSet(CoreRange({0, 0}, {0, 0})), {32, 32}, ShardOrientation::ROW_MAJOR,
                                 {32, 32}, {1, 1});
    const auto local = [&](uint8_t id) {
        return Buffer::create(device.mesh.get(), 1024, 1024, BufferType::L1,
                              BufferShardingArgs(shards, TensorMemoryLayout::HEIGHT_SHARDED), std::nullopt,
                              SubDeviceId(id));
    };
    auto a = local(0), b = local(1);
    EXPECT_EQ(a->address(), b->address());  // on different cores
    EXPECT_THAT(error_of([&] { auto c = local(0), d = local(0); }), HasSubstr("sub-device 0, which has 2048 bytes"));
    EXPECT_THAT(error_of([&] { device.mesh->clear_loaded_sub_device_manager(); }), HasSubstr("free them before"));
    a.reset();
    b.reset();
    device.mesh->clear_loaded_sub_device_manager();
    EXPECT_EQ(device.mesh->num_sub_devices(), 1u);
    device.mesh->remove_sub_device_manager(device.manager);
    EXPECT_THAT(error_of([&] { device.mesh->load_sub_device_manager(device.manager); }), HasSubstr("does not exist"));
}

// One core sends eight pages to two receivers through a ring of two.
constexpr const char* kRingSender = R"(
#include "api/dataflow/dataflow_api.h"
#include "api/remote_circular_buffer.h"
void kernel_main() {
    constexpr uint32_t ring = 31, local = 0;
    const uint32_t scratch = get_write_ptr(local);
    for (uint32_t page = 0; page < 8; ++page) {
        volatile tt_l1_ptr uint32_t* words = reinterpret_cast<volatile tt_l1_ptr uint32_t*>(scratch);
        for (uint32_t i = 0; i < 32; ++i) words[i] = 100 * page + i / 16;  // half a row for each receiver
        experimental::remote_cb_reserve_back(ring, 1);
        experimental::remote_cb_push_back_and_write_pages<false>(ring, scratch, 1, 1, 1, 64);
        noc_async_write_barrier();
    }
    experimental::remote_cb_sender_barrier(ring);
    experimental::update_remote_cb_config_in_l1(ring);
}
)";
constexpr const char* kRingReceiver = R"(
#include "api/dataflow/dataflow_api.h"
#include "api/remote_circular_buffer.h"
void kernel_main() {
    constexpr uint32_t ring = 31;
    uint32_t sum = 0;
    for (uint32_t page = 0; page < 8; ++page) {
        experimental::remote_cb_wait_front(ring, 1);
        sum += *reinterpret_cast<volatile tt_l1_ptr uint32_t*>(get_remote_receiver_cb_interface(ring).fifo_rd_ptr);
        experimental::remote_cb_pop_front(ring, 1);
    }
    experimental::update_remote_cb_config_in_l1(ring);
    *reinterpret_cast<volatile tt_l1_ptr uint32_t*>(get_arg_val<uint32_t>(0)) = sum;
}
)";

TEST(GlobalCircularBuffers, CarryPagesFromOneCoreToOthers) {
    auto mesh = make_mesh_of(1, 1);
    const CoreRangeSet receivers(CoreRange({2, 1}, {3, 1}));
    const auto ring = experimental::CreateGlobalCircularBuffer(mesh.get(), {{CoreCoord(0, 0), receivers}}, 128);
    const auto sum = CreateGlobalSemaphore(*mesh, receivers, 0);
    for (int round = 1; round <= 2; ++round) {  // the second goes on where the first stopped
        Program program = CreateProgram();
        CreateCircularBuffer(program, CoreCoord(0, 0),
                             CircularBufferConfig(128, {{0, tt::DataFormat::UInt32}}).set_page_size(0, 128));
        for (const CoreRangeSet& cores : {ring.sender_cores(), ring.receiver_cores()}) {
            CircularBufferConfig config(64);
            config.remote_index(31).set_page_size(64).set_data_format(tt::DataFormat::UInt32);
            experimental::CreateCircularBuffer(program, cores, config, ring);
        }
        CreateKernelFromString(program, kRingSender, CoreCoord(0, 0), DataMovementConfig{});
        const auto receiver = CreateKernelFromString(program, kRingReceiver, receivers, DataMovementConfig{});
        SetRuntimeArgs(program, receiver, receivers, {static_cast<uint32_t>(sum.address())});
        tt::tt_metal::LaunchProgram(*mesh, std::move(program));
        for (uint32_t x : {2u, 3u}) {
            std::vector<uint32_t> word;
            tt::tt_metal::detail::ReadFromDeviceL1(mesh.get(), {x, 1}, static_cast<uint32_t>(sum.address()), 4, word);
            EXPECT_EQ(word[0], 2800 + 8 * (x - 2)) << "receiver " << x;
        }
    }
}

TEST(GlobalCircularBuffers, SayWhatIsWrongWithTheirCores) {
    auto mesh = make_mesh_of(1, 1);
    const CoreRangeSet receivers(CoreRange({2, 1}, {3, 1}));
    const auto make = [&](CoreCoord sender, const CoreRangeSet& cores) {
        return experimental::CreateGlobalCircularBuffer(mesh.get(), {{sender, cores}}, 128);
    };
    EXPECT_THAT(error_of([&] { make({2, 1}, receivers); }), HasSubstr("each core sends or receives once"));
    const auto ring = make({0, 0}, receivers);
    Program program = CreateProgram();
    CircularBufferConfig config(64);
    config.index(0).set_page_size(64).set_data_format(tt::DataFormat::UInt32);
    EXPECT_THAT(error_of([&] { experimental::CreateCircularBuffer(program, receivers, config, ring); }),
                HasSubstr("needs a remote index"));
    config.remote_index(31).set_page_size(64).set_data_format(tt::DataFormat::UInt32);
    EXPECT_THAT(error_of([&] { config.remote_index(2); }), HasSubstr("index 31 of this config is"));
    EXPECT_THAT(error_of([&] { experimental::CreateCircularBuffer(program, CoreCoord(5, 5), config, ring); }),
                HasSubstr("all must be among them"));
}

}  // namespace
}  // namespace softmetal::host::testing
