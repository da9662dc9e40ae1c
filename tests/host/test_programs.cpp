// Tests of what is checked before anything runs: kernels, arguments, circular buffers, semaphores, accessors.
#include <tt-metalium/tensor_accessor_args.hpp>

#include "host/circular_buffer_placement.h"
#include "host/launch.h"
#include "support.h"

namespace softmetal::host::testing {
namespace {

using namespace tt::tt_metal;

constexpr const char* kEmpty = "void kernel_main() {}\n";
const CoreRange kBlock({0, 0}, {1, 1});

KernelHandle add(Program& program, const std::variant<CoreCoord, CoreRange, CoreRangeSet>& cores,
                 DataMovementProcessor processor, NOC noc) {
    return CreateKernelFromString(program, kEmpty, cores, DataMovementConfig{.processor = processor, .noc = noc});
}

TEST(Kernels, ThatShareAProcessorOrANocAreRefused) {
    Program program = CreateProgram();
    add(program, kBlock, DataMovementProcessor::RISCV_0, NOC_0);
    EXPECT_THAT(error_of([&] { add(program, CoreCoord(1, 1), DataMovementProcessor::RISCV_0, NOC_1); }),
                AllOf(HasSubstr("kernel 1"), HasSubstr("kernel 0"), HasSubstr("(x=1,y=1)"), HasSubstr("RISCV_0")));
    EXPECT_THAT(error_of([&] { add(program, kBlock, DataMovementProcessor::RISCV_1, NOC_0); }),
                AllOf(HasSubstr("NoC 0"), HasSubstr("different NoCs")));
    EXPECT_THAT(error_of([&] { add(program, kBlock, DataMovementProcessor::RISCV_5, NOC_0); }), HasSubstr("RISCV_5"));
    add(program, kBlock, DataMovementProcessor::RISCV_1, NOC_1);
    add(program, CoreCoord(2, 0), DataMovementProcessor::RISCV_0, NOC_0);
    CreateKernelFromString(program, kEmpty, kBlock, ComputeConfig{});
    EXPECT_THAT(error_of([&] { CreateKernelFromString(program, kEmpty, CoreCoord(0, 1), ComputeConfig{}); }),
                HasSubstr("one compute kernel"));
}

TEST(Kernels, OutsideTheGridAreNamed) {
    auto device = make_device();
    Program program = CreateProgram();
    add(program, CoreCoord(8, 2), DataMovementProcessor::RISCV_0, NOC_0);
    EXPECT_THAT(error_of([&] { tt::tt_metal::detail::LaunchProgram(device.get(), program); }),
                AllOf(HasSubstr("(x=8,y=2)"), HasSubstr("8x8"), HasSubstr("wormhole_b0"), HasSubstr("kernel 0")));
}

TEST(Kernels, AMissingFileIsNamed) {
    auto device = make_device();
    Program program = CreateProgram();
    CreateKernel(program, "no/such/kernel.cpp", CoreCoord(0, 0), DataMovementConfig{});
    EXPECT_THAT(error_of([&] { tt::tt_metal::detail::CompileProgram(device.get(), program); }),
                HasSubstr("no/such/kernel.cpp"));
}

TEST(Programs, ThatWereMovedFromSaySo) {
    Program program = CreateProgram();
    distributed::MeshWorkload workload;
    const distributed::MeshCoordinateRange all(distributed::MeshShape(1, 1));
    workload.add_program(all, std::move(program));
    EXPECT_THAT(error_of([&] { add(program, CoreCoord(0, 0), DataMovementProcessor::RISCV_0, NOC_0); }),
                HasSubstr("moved from"));
    EXPECT_THAT(error_of([&] { workload.add_program(all, CreateProgram()); }), HasSubstr("already has a program"));
}

TEST(RuntimeArgs, AreReadAndChangedInPlace) {
    Program program = CreateProgram();
    const auto kernel = add(program, kBlock, DataMovementProcessor::RISCV_0, NOC_0);
    SetRuntimeArgs(program, kernel, kBlock, {1, 2, 3});
    SetRuntimeArgs(program, kernel, CoreCoord(1, 0), {4, 5, 6});
    EXPECT_EQ(GetRuntimeArgs(program, kernel, CoreCoord(0, 1))[1], 2u);
    EXPECT_EQ(GetRuntimeArgs(program, kernel)[1][0].at(2), 6u);
    GetRuntimeArgs(program, kernel, CoreCoord(1, 0))[0] = 9;
    EXPECT_EQ(program.impl().kernels[0].runtime_args.at(CoreCoord(1, 0))[0], 9u);
    EXPECT_THROW(GetRuntimeArgs(program, kernel, CoreCoord(0, 0))[3], std::out_of_range);
    SetCommonRuntimeArgs(program, kernel, {7, 8});
    EXPECT_EQ(GetCommonRuntimeArgs(program, kernel)[1], 8u);
}

TEST(RuntimeArgs, ThatBreakTheRulesAreRefused) {
    Program program = CreateProgram();
    const auto kernel = add(program, kBlock, DataMovementProcessor::RISCV_0, NOC_0);
    SetRuntimeArgs(program, kernel, CoreCoord(0, 0), {1, 2, 3});
    EXPECT_THAT(error_of([&] {
                    SetRuntimeArgs(program, kernel, CoreCoord(0, 0), {1, 2});
                }),
                AllOf(HasSubstr("from 3 to 2"), HasSubstr("(x=0,y=0)")));
    EXPECT_THAT(error_of([&] { SetRuntimeArgs(program, kernel, CoreCoord(5, 5), {1}); }), HasSubstr("(x=5,y=5)"));
    EXPECT_THAT(error_of([&] { SetRuntimeArgs(program, kernel, CoreCoord(0, 1), std::vector<uint32_t>(342)); }),
                AllOf(HasSubstr("342"), HasSubstr("341")));
    EXPECT_THAT(error_of([&] { SetCommonRuntimeArgs(program, kernel, std::vector<uint32_t>(340)); }),
                AllOf(HasSubstr("3 unique"), HasSubstr("340 common")));
    EXPECT_THAT(error_of([&] {
                    SetRuntimeArgs(program, kernel, std::vector<CoreCoord>{{0, 0}, {0, 1}},
                                   std::vector<std::vector<uint32_t>>{{1, 2, 3}});
                }),
                AllOf(HasSubstr("1 cores"), HasSubstr("2 cores")));
    EXPECT_THAT(error_of([&] { SetRuntimeArgs(program, 4, CoreCoord(0, 0), {1}); }), HasSubstr("no kernel 4"));
    SetCommonRuntimeArgs(program, kernel, {1});
    EXPECT_THAT(error_of([&] { SetCommonRuntimeArgs(program, kernel, {1}); }), HasSubstr("once"));
}

CircularBufferConfig config(uint8_t index, uint32_t pages, uint32_t page = 2048) {
    return CircularBufferConfig(pages * page, {{index, tt::DataFormat::Float16_b}}).set_page_size(index, page);
}

TEST(CircularBuffers, StackFromTheBottomAtOneAddressOnAllTheirCores) {
    auto device = make_device();
    Program program = CreateProgram();
    CreateCircularBuffer(program, CoreCoord(0, 0), config(0, 2));
    CreateCircularBuffer(program, CoreCoord(1, 0), config(0, 1));
    CreateCircularBuffer(program, CoreRange({0, 0}, {1, 0}), config(1, 1));
    CreateCircularBuffer(program, CoreCoord(1, 0), config(2, 1));
    const auto addresses = place_circular_buffers(program.impl(), state_of(*device).memory());
    const uint32_t base = addresses[0];
    EXPECT_GE(base, state_of(*device).machine().l1_unreserved_base);
    EXPECT_EQ(base % state_of(*device).machine().dram_alignment, 0u);
    EXPECT_EQ(addresses, (std::vector<uint32_t>{base, base, base + 4096, base + 6144}));
}

TEST(CircularBuffers, ThatAreTooLargeGetATableOfWhoUsesWhat) {
    auto device = make_device();
    Program program = CreateProgram();
    CreateCircularBuffer(program, kBlock, config(3, 500));
    CreateCircularBuffer(program, kBlock, config(16, 500));
    const std::string text = error_of([&] { place_circular_buffers(program.impl(), state_of(*device).memory()); });
    EXPECT_THAT(text,
                AllOf(HasSubstr("beyond max L1 size of 1499136 B"), HasSubstr("circular buffer 3"),
                      HasSubstr("circular buffer 16"), HasSubstr("1024000"), HasSubstr("[(x=0,y=0) - (x=1,y=1)]")));
}

TEST(CircularBuffers, ThatClashWithAnL1BufferNameIt) {
    auto device = make_device();
    auto buffer = Buffer::create(device.get(), 64 * 700 * 1024, 1024, BufferType::L1);
    Program program = CreateProgram();
    CreateCircularBuffer(program, kBlock, config(0, 400));
    const std::string text = error_of([&] { place_circular_buffers(program.impl(), state_of(*device).memory()); });
    EXPECT_THAT(text,
                AllOf(HasSubstr("clash with L1 buffers"), HasSubstr("L1 buffer " + std::to_string(buffer->unique_id())),
                      HasSubstr("716800"), HasSubstr(fmt::format("{:#x}", buffer->address()))));
    DeallocateBuffer(*buffer);
    EXPECT_NO_THROW(place_circular_buffers(program.impl(), state_of(*device).memory()));
}

TEST(CircularBuffers, InTheMemoryOfABufferFollowIt) {
    auto device = make_device();
    auto a = Buffer::create(device.get(), 64 * 4096, 4096, BufferType::L1);
    auto b = Buffer::create(device.get(), 64 * 4096, 4096, BufferType::L1);
    auto dram = Buffer::create(device.get(), 4096, 4096, BufferType::DRAM);
    Program program = CreateProgram();
    const auto handle = CreateCircularBuffer(program, kBlock, config(0, 1).set_globally_allocated_address(*a));
    const auto plain = CreateCircularBuffer(program, kBlock, config(1, 1));
    EXPECT_EQ(place_circular_buffers(program.impl(), state_of(*device).memory())[0], a->address());
    UpdateDynamicCircularBufferAddress(program, handle, *b);
    EXPECT_EQ(place_circular_buffers(program.impl(), state_of(*device).memory())[0], b->address());
    EXPECT_THAT(error_of([&] { UpdateDynamicCircularBufferAddress(program, plain, *b); }), HasSubstr("not created in"));
    EXPECT_THAT(error_of([&] { UpdateDynamicCircularBufferAddress(program, handle, *dram); }), HasSubstr("DRAM"));
    EXPECT_THAT(error_of([&] { config(0, 3).set_globally_allocated_address(*a); }),
                AllOf(HasSubstr("6144"), HasSubstr("4096")));
}

TEST(CircularBuffers, WithBadSettingsAreRefused) {
    EXPECT_THAT(error_of([] {
                    CircularBufferConfig(4096, {{0, tt::DataFormat::Float16_b}}).set_page_size(0, 3000);
                }),
                AllOf(HasSubstr("4096"), HasSubstr("3000"), HasSubstr("divisible")));
    EXPECT_THAT(error_of([] {
                    CircularBufferConfig(4096, {{0, tt::DataFormat::Float16_b}}).set_page_size(5, 2048);
                }),
                HasSubstr("index 5"));
    EXPECT_THAT(error_of([] { CircularBufferConfig(4096, {{64, tt::DataFormat::Float16_b}}); }), HasSubstr("64"));
    EXPECT_THAT(error_of([] { CircularBufferConfig(0, {{0, tt::DataFormat::Float16_b}}); }), HasSubstr("0 bytes"));
    Program program = CreateProgram();
    CreateCircularBuffer(program, kBlock, config(7, 1));
    EXPECT_THAT(error_of([&] { CreateCircularBuffer(program, CoreCoord(1, 1), config(7, 1)); }),
                AllOf(HasSubstr("index 7"), HasSubstr("(x=1,y=1)")));
    auto device = make_device();
    Program no_page = CreateProgram();
    add(no_page, CoreCoord(0, 0), DataMovementProcessor::RISCV_0, NOC_0);
    CreateCircularBuffer(no_page, CoreCoord(0, 0), CircularBufferConfig(2048, {{2, tt::DataFormat::Float16_b}}));
    EXPECT_THAT(error_of([&] { prepare_launch(no_page.impl(), state_of(*device)); }),
                AllOf(HasSubstr("index 2"), HasSubstr("set_page_size")));
}

// As the SDK's build of kernels does; Float32 and integers go with both.
TEST(CircularBuffers, OfOneCoreHaveExponentsOfOneWidth) {
    auto device = make_device();
    auto prepared = [&](tt::DataFormat first, tt::DataFormat second, const CoreCoord& core) {
        Program program = CreateProgram();
        add(program, CoreRange({0, 0}, {1, 0}), DataMovementProcessor::RISCV_0, NOC_0);
        CreateCircularBuffer(program, CoreCoord(0, 0), CircularBufferConfig(2048, {{3, first}}).set_page_size(3, 2048));
        CreateCircularBuffer(program, core, CircularBufferConfig(2048, {{5, second}}).set_page_size(5, 2048));
        prepare_launch(program.impl(), state_of(*device));
    };
    using tt::DataFormat;
    EXPECT_THAT(error_of([&] {
                    prepared(DataFormat::Float16, DataFormat::Bfp8_b, {0, 0});
                }),
                AllOf(HasSubstr("index 3 is Float16 and index 5 is Bfp8_b"), HasSubstr("make one of them Float32")));
    EXPECT_NO_THROW(prepared(DataFormat::Float16, DataFormat::Bfp8_b, {1, 0}));
    for (const DataFormat neutral : {DataFormat::Float32, DataFormat::UInt32, DataFormat::UInt8}) {
        EXPECT_NO_THROW(prepared(DataFormat::Float16, neutral, {0, 0}));
        EXPECT_NO_THROW(prepared(neutral, DataFormat::Float16_b, {0, 0}));
    }
}

TEST(CircularBuffers, CanBeAskedAbout) {
    Program program = CreateProgram();
    const auto handle =
        CreateCircularBuffer(program, kBlock,
                             CircularBufferConfig(4096, {{16, tt::DataFormat::Float16_b}, {24, tt::DataFormat::Bfp8_b}})
                                 .set_page_size(16, 2048)
                                 .set_page_size(24, 1024));
    const auto all = program.circular_buffers();
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0]->num_pages(24), 4u);
    EXPECT_EQ(all[0]->data_format(24), tt::DataFormat::Bfp8_b);
    EXPECT_FALSE(all[0]->globally_allocated());
    UpdateCircularBufferTotalSize(program, handle, 8192);
    EXPECT_EQ(GetCircularBufferConfig(program, handle).total_size(), 8192u);
}

TEST(Semaphores, AreNumberedPerCoreAndLimited) {
    Program program = CreateProgram();
    EXPECT_EQ(CreateSemaphore(program, kBlock, 0), 0u);
    EXPECT_EQ(CreateSemaphore(program, CoreRange({1, 1}), 0), 1u);
    EXPECT_EQ(CreateSemaphore(program, CoreRange({5, 5}), 0), 0u);
    for (uint32_t id = 2; id < 16; ++id) EXPECT_EQ(CreateSemaphore(program, CoreRange({1, 1}), 0), id);
    EXPECT_THAT(error_of([&] { CreateSemaphore(program, kBlock, 0); }), HasSubstr("16 semaphores"));
}

TEST(Accessors, OfInterleavedBuffersAreConfigAndPageSize) {
    auto device = make_device();
    auto dram = Buffer::create(device.get(), 400, 40, BufferType::DRAM);
    auto l1 = Buffer::create(device.get(), 400, 40, BufferType::L1);
    EXPECT_EQ(TensorAccessorArgs(*dram).get_compile_time_args(), (std::vector<uint32_t>{2, 64}));
    EXPECT_EQ(TensorAccessorArgs(*l1).get_compile_time_args(), (std::vector<uint32_t>{0, 48}));
    EXPECT_EQ(TensorAccessorArgs::create_dram_interleaved().get_compile_time_args(), (std::vector<uint32_t>{2, 0}));
    std::vector<uint32_t> args{5};
    TensorAccessorArgs(dram).append_to(args);
    TensorAccessorArgs(l1).append_to(args);
    EXPECT_EQ(args, (std::vector<uint32_t>{5, 2, 64, 0, 48}));
}

TEST(Accessors, OfShardedBuffersListShapesAndPackedCores) {
    auto device = make_device();
    const BufferDistributionSpec spec(Shape({4, 6}), Shape({2, 2}), std::vector<CoreCoord>{{0, 0}, {1, 0}, {2, 0}});
    auto buffer = Buffer::create(device.get(), 24 * 64, 64, BufferType::L1, BufferShardingArgs(spec));
    const auto core = [&](size_t x) {
        const CoreCoord at = device->worker_core_from_logical_core({x, 0});
        return static_cast<uint32_t>(at.x << 8 | at.y);
    };
    EXPECT_EQ(TensorAccessorArgs(*buffer).get_compile_time_args(),
              (std::vector<uint32_t>{1, 64, 2, 3, 4, 6, 2, 2, core(0) | core(1) << 16, core(2)}));

    using tensor_accessor::ArgConfig;
    const TensorAccessorArgs at_run_time(*buffer, ArgConfig::RuntimeTensorShape | ArgConfig::RuntimeBankCoords);
    std::vector<uint32_t> compiled, common;
    at_run_time.append_to(compiled, common);
    EXPECT_EQ(compiled, (std::vector<uint32_t>{1 | 16 | 64, 64, 2, 3, 2, 2}));
    EXPECT_EQ(common, (std::vector<uint32_t>{4, 6, core(0) | core(1) << 16, core(2)}));
    EXPECT_THAT(error_of([&] { at_run_time.append_to(compiled); }), HasSubstr("common runtime arguments"));
    EXPECT_THAT(error_of([&] { TensorAccessorArgs(*buffer, ArgConfig::RuntimeRank); }), HasSubstr("rank"));
}

TEST(Meshes, MoreDevicesThanThereAreSayHowToGetThem) {
    EXPECT_THAT(
        error_of([] { distributed::MeshDevice::create(distributed::MeshDeviceConfig(distributed::MeshShape(2, 4))); }),
        AllOf(HasSubstr("8 devices"), HasSubstr("SOFTMETAL_DEVICES=8")));
}

}  // namespace
}  // namespace softmetal::host::testing
