// Which chip a device simulates, by every way to say so, and what differs between chips for a program.
#include <cstdlib>

#include <tt-metalium/cluster.hpp>
#include <tt-metalium/hal.hpp>

#include "softmetal/scoped_machine.h"
#include "support.h"

namespace softmetal::host::testing {
namespace {

using namespace tt::tt_metal;
using distributed::MeshDevice;

class Environment {
public:
    Environment(const char* name, const char* value) : name_(name) { ::setenv(name, value, 1); }
    ~Environment() { ::unsetenv(name_); }

private:
    const char* name_;
};

TEST(Machines, AreChosenByEnvironmentAndByScope) {
    EXPECT_EQ(hal::get_arch(), tt::ARCH::WORMHOLE_B0);
    const Environment arch("SOFTMETAL_ARCH", "p100");
    EXPECT_EQ(hal::get_arch_name(), "blackhole");
    EXPECT_EQ(GetClusterType(), ClusterType::P100);
    auto p100 = MeshDevice::create_unit_mesh(0);
    EXPECT_EQ(p100->num_dram_channels(), 7);
    {
        const ScopedMachine outer("n300");
        EXPECT_EQ(GetClusterType(), ClusterType::N300);
        {
            const ScopedMachine inner("blackhole");
            EXPECT_EQ(hal::get_l1_size(), 1536u * 1024);
            EXPECT_EQ(hal::get_arch_num_circular_buffers(), 64u);
            EXPECT_EQ(hal::get_dram_alignment(), 64u);
            EXPECT_EQ(hal::get_l1_alignment(), 16u);
        }
        EXPECT_EQ(hal::get_l1_size(), 1464u * 1024);
        EXPECT_EQ(hal::get_arch_num_circular_buffers(), 32u);
        EXPECT_EQ(hal::get_dram_alignment(), 32u);
    }
    EXPECT_EQ(GetClusterType(), ClusterType::P100);
}

TEST(Machines, OfAWrongNameAreAnErrorThatListsThem) {
    const Environment arch("SOFTMETAL_ARCH", "grayskull");
    EXPECT_THAT(error_of([] { MeshDevice::create_unit_mesh(0); }),
                AllOf(HasSubstr("SOFTMETAL_ARCH"), HasSubstr("'grayskull'"), HasSubstr("n150"), HasSubstr("p150b")));
    EXPECT_THAT(error_of([] { ScopedMachine wrong("p151"); }), AllOf(HasSubstr("'p151'"), HasSubstr("p150b")));
}

TEST(Machines, HaveTheGridThatTheDispatchCoresLeave) {
    struct Row {
        const char* machine;
        DispatchCoreConfig dispatch;
        CoreCoord grid;
    };
    const Row rows[] = {
        {"n150", {}, {8, 8}},
        {"n150", {DispatchCoreType::WORKER, DispatchCoreAxis::COL}, {7, 9}},
        {"n300", {}, {8, 7}},
        {"n300", DispatchCoreType::ETH, {8, 8}},
        {"p150", {}, {13, 10}},
        {"p150b", {}, {11, 10}},
        {"p150b", {DispatchCoreType::WORKER, DispatchCoreAxis::COL}, {11, 10}},
        {"p100", DispatchCoreType::ETH, {12, 10}},
    };
    for (const Row& row : rows) {
        const ScopedMachine scope(row.machine);
        auto device =
            MeshDevice::create_unit_mesh(0, DEFAULT_L1_SMALL_SIZE, DEFAULT_TRACE_REGION_SIZE, 1, row.dispatch);
        EXPECT_EQ(device->compute_with_storage_grid_size(), row.grid) << row.machine;
        EXPECT_EQ(device->allocator()->get_num_banks(BufferType::L1), row.grid.x * row.grid.y);
    }
    const ScopedMachine blackhole("p150");
    EXPECT_EQ(DispatchCoreConfig().get_dispatch_core_axis(), DispatchCoreAxis::COL);
    EXPECT_THAT(error_of([] {
                    MeshDevice::create_unit_mesh(0, DEFAULT_L1_SMALL_SIZE, DEFAULT_TRACE_REGION_SIZE, 1,
                                                 {DispatchCoreType::WORKER, DispatchCoreAxis::ROW});
                }),
                AllOf(HasSubstr("p150"), HasSubstr("'row'")));
}

TEST(Machines, HaveAsManyDevicesAsTheBoardHasChips) {
    const ScopedMachine n300("n300");
    EXPECT_EQ(GetNumAvailableDevices(), 2u);
    auto mesh = MeshDevice::create(distributed::MeshDeviceConfig(distributed::MeshShape(1, 2)));
    EXPECT_EQ(mesh->num_devices(), 2u);
    const Environment four("SOFTMETAL_DEVICES", "4");
    EXPECT_EQ(GetNumAvailableDevices(), 4u);
}

TEST(Machines, DifferInTheirCircularBuffers) {
    auto launch = [](const char* machine, uint32_t index) {
        auto device = make_device(machine);
        Program program = CreateProgram();
        CreateCircularBuffer(program, CoreCoord(0, 0),
                             CircularBufferConfig(64, {{static_cast<uint8_t>(index), tt::DataFormat::UInt32}})
                                 .set_page_size(static_cast<uint8_t>(index), 64));
        const std::string text = fmt::format(R"(
#include "api/dataflow/dataflow_api.h"
#ifdef ARCH_BLACKHOLE
static_assert(NUM_CIRCULAR_BUFFERS == 64);
static_assert(DRAM_ALIGNMENT == 64);
static_assert(NOC_MAX_BURST_SIZE == 16384);
#else
static_assert(NUM_CIRCULAR_BUFFERS == 32);
static_assert(DRAM_ALIGNMENT == 32);
static_assert(NOC_MAX_BURST_SIZE == 8192);
#endif
void kernel_main() {{
    cb_reserve_back({0}, 1);
    *reinterpret_cast<volatile uint32_t*>(get_write_ptr({0})) = 7;
    cb_push_back({0}, 1);
}}
)",
                                             index);
        CreateKernelFromString(program, text, CoreCoord(0, 0), DataMovementConfig{});
        tt::tt_metal::LaunchProgram(*device, std::move(program));
    };
    launch("blackhole", 63);
    launch("wormhole_b0", 31);
    EXPECT_THAT(error_of([&] { launch("wormhole_b0", 32); }),
                AllOf(HasSubstr("index 32"), HasSubstr("wormhole_b0"), HasSubstr("0 to 31")));
}

TEST(Machines, DifferInTheAlignmentOfDramReads) {
    // Reads 32 bytes of DRAM that begin 32 bytes into a bank's page.
    auto read = [](const char* machine, uint32_t l1_offset) {
        auto device = make_device(machine);
        auto buffer = distributed::MeshBuffer::create(distributed::ReplicatedBufferConfig{.size = 1024},
                                                      {.page_size = 1024}, device.get());
        EXPECT_EQ(buffer->address() % hal::get_dram_alignment(), 0u);
        Program program = CreateProgram();
        CreateCircularBuffer(program, CoreCoord(0, 0),
                             CircularBufferConfig(1024, {{0, tt::DataFormat::UInt32}}).set_page_size(0, 1024));
        const auto kernel = CreateKernelFromString(program, R"(
#include "api/dataflow/dataflow_api.h"
void kernel_main() {
    const uint64_t from = get_noc_addr_from_bank_id<true>(0, get_arg_val<uint32_t>(0) + 32);
    noc_async_read(from, get_write_ptr(0) + get_arg_val<uint32_t>(1), 32);
    noc_async_read_barrier();
}
)",
                                                   CoreCoord(0, 0), DataMovementConfig{});
        SetRuntimeArgs(program, kernel, CoreCoord(0, 0), {static_cast<uint32_t>(buffer->address()), l1_offset});
        tt::tt_metal::LaunchProgram(*device, std::move(program));
    };
    read("wormhole_b0", 0);
    read("blackhole", 32);
    EXPECT_THAT(error_of([&] { read("blackhole", 0); }), AllOf(HasSubstr("modulo 64"), HasSubstr("have 0 and 32")));
}

}  // namespace
}  // namespace softmetal::host::testing
