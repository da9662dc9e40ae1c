// Tests of what softmetal adds to TT-Metalium's API: coordinates with their space, and queries about programs.
#include <type_traits>

#include "softmetal/coordinates.h"
#include "softmetal/program_queries.h"
#include "support.h"

namespace softmetal::host::testing {
namespace {

using namespace tt::tt_metal;

// ---- coordinates: what must not compile
static_assert(std::is_convertible_v<LogicalCore, CoreCoord>);
static_assert(!std::is_convertible_v<TranslatedCore, CoreCoord>);
static_assert(!std::is_convertible_v<PhysicalCore, CoreCoord>);
static_assert(!std::is_convertible_v<CoreCoord, LogicalCore>);
static_assert(!std::is_constructible_v<LogicalCore, TranslatedCore>);
static_assert(!std::is_constructible_v<TranslatedCore, LogicalCore>);
template <typename A, typename B>
concept Comparable = requires(A a, B b) {
    a == b;
};
static_assert(Comparable<LogicalCore, LogicalCore> && !Comparable<LogicalCore, TranslatedCore>);
// Calls that take logical cores take a LogicalCore as it is, and no other.
using CoreSpec = std::variant<CoreCoord, CoreRange, CoreRangeSet>;
static_assert(std::is_constructible_v<CoreSpec, LogicalCore> && !std::is_constructible_v<CoreSpec, TranslatedCore>);

struct SpacesCase {
    const char* machine;
    LogicalCore logical;
    TranslatedCore translated;
    PhysicalCore physical;
};
class Spaces : public ::testing::TestWithParam<SpacesCase> {};

TEST_P(Spaces, ConvertIntoEachOther) {
    const auto& [machine, logical, translated, physical] = GetParam();
    auto device = make_device(machine);
    EXPECT_EQ(to_translated(*device, logical), translated);
    EXPECT_EQ(to_physical(*device, logical), physical);
    EXPECT_EQ(to_logical(*device, translated), logical);
    EXPECT_EQ(to_logical(*device, physical), logical);
    EXPECT_EQ(to_physical(*device, translated), physical);
    EXPECT_EQ(to_translated(*device, physical), translated);
    EXPECT_EQ(device->worker_core_from_logical_core(logical), translated.coord());
    EXPECT_EQ(device->logical_core_from_worker_core(translated.coord()), logical.coord());
}
// Wormhole: physical column 5 holds DRAM and row 6 Ethernet; translated numbers start at 18. Blackhole: columns 8 and 9
// hold no workers, and translated numbers are the physical ones.
INSTANTIATE_TEST_SUITE_P(Machines, Spaces,
                         ::testing::Values(SpacesCase{"wormhole_b0", {0, 0}, {18, 18}, {1, 1}},
                                           SpacesCase{"wormhole_b0", {4, 5}, {22, 23}, {6, 7}},
                                           SpacesCase{"wormhole_b0", {7, 7}, {25, 25}, {9, 9}},
                                           SpacesCase{"blackhole", {0, 0}, {1, 2}, {1, 2}},
                                           SpacesCase{"blackhole", {7, 9}, {10, 11}, {10, 11}}));

TEST(Spaces, AreNamedWhenTheyAreConfused) {
    auto device = make_device();
    EXPECT_THAT(error_of([&] {
                    device->worker_core_from_logical_core({19, 18});
                }),
                AllOf(HasSubstr("outside the 8x8 worker grid of wormhole_b0"),
                      HasSubstr("a logical coordinate is expected here"),
                      HasSubstr("this is the translated one of logical core (x=1,y=0)")));
    EXPECT_THAT(error_of([&] {
                    device->logical_core_from_worker_core({2, 3});
                }),
                AllOf(HasSubstr("translated coordinate (x=2,y=3)"),
                      HasSubstr("the logical one of translated core (x=20,y=21)")));
    EXPECT_THAT(error_of([&] { to_logical(*device, TranslatedCore(9, 9)); }),
                AllOf(HasSubstr("no worker core at translated (x=9,y=9)"),
                      HasSubstr("the physical one of translated core (x=25,y=25)")));
    // What is a worker in no space gets no hint.
    EXPECT_THAT(error_of([&] {
                    device->worker_core_from_logical_core({40, 40});
                }),
                ::testing::Not(HasSubstr("expected here")));

    Program program = CreateProgram();
    CreateKernelFromString(program, "void kernel_main() {}", CoreCoord(18, 18), DataMovementConfig{});
    EXPECT_THAT(error_of([&] { tt::tt_metal::detail::LaunchProgram(device.get(), program); }),
                AllOf(HasSubstr("use cores (0,0) to (7,7)"), HasSubstr("translated one of logical core (x=0,y=0)")));
}

// ---- programs
TEST(Queries, TellWhatAProgramIsMadeOf) {
    auto device = make_device();
    Program program = CreateProgram();
    const CoreRange cores({0, 0}, {1, 1});
    const auto reader = CreateKernel(program, "kernels/reader.cpp", cores,
                                     DataMovementConfig{.processor = DataMovementProcessor::RISCV_1,
                                                        .noc = NOC_1,
                                                        .compile_args = {1, 2},
                                                        .defines = {{"A", "1"}}});
    const auto compute =
        CreateKernelFromString(program, "void MAIN {}", LogicalCore(1, 0), ComputeConfig{.fp32_dest_acc_en = true});
    SetCommonRuntimeArgs(program, reader, {1, 2, 3});
    const auto cb = CreateCircularBuffer(
        program, cores, CircularBufferConfig(4096, {{3, tt::DataFormat::Float16_b}}).set_page_size(3, 2048));
    const auto wide = CreateCircularBuffer(
        program, cores, CircularBufferConfig(8192, {{4, tt::DataFormat::Float32}}).set_page_size(4, 4096));
    const auto semaphore = CreateSemaphore(program, cores, 7);

    const auto kernels = get_kernels(program);
    ASSERT_EQ(kernels.size(), 2u);
    EXPECT_EQ(kernels[0].handle, reader);
    EXPECT_EQ(kernels[0].file, "kernels/reader.cpp");
    EXPECT_FALSE(kernels[0].is_compute());
    EXPECT_EQ(std::get<DataMovementConfig>(kernels[0].config).compile_args, (std::vector<uint32_t>{1, 2}));
    EXPECT_EQ(kernels[0].num_common_runtime_args, 3u);
    const auto kernel = get_kernel(program, compute);
    EXPECT_EQ(kernel.text, "void MAIN {}");
    EXPECT_TRUE(kernel.is_compute() && std::get<ComputeConfig>(kernel.config).fp32_dest_acc_en);
    EXPECT_EQ(kernel.cores, CoreRangeSet(CoreRange(CoreCoord(1, 0))));

    ASSERT_EQ(get_circular_buffers(program).size(), 2u);
    EXPECT_EQ(get_circular_buffer(program, cb).config.page_sizes()[3], 2048u);
    UpdateCircularBufferTotalSize(program, cb, 6144);
    EXPECT_EQ(get_circular_buffer(program, cb).config.total_size(), 6144u);
    EXPECT_EQ(get_circular_buffer_address(program, wide, *device),
              get_circular_buffer_address(program, cb, *device) + 6144);

    ASSERT_EQ(get_semaphores(program).size(), 1u);
    EXPECT_EQ(get_semaphores(program)[0].initial_value, 7u);
    set_semaphore_initial_value(program, semaphore, 9);
    EXPECT_EQ(get_semaphores(program)[0].initial_value, 9u);
}

TEST(Queries, NameWhatIsNotThere) {
    auto device = make_device();
    Program program = CreateProgram();
    EXPECT_THAT(error_of([&] { get_kernel(program, 0); }), HasSubstr("there is no kernel 0"));
    EXPECT_THAT(error_of([&] { get_circular_buffer(program, 5); }), HasSubstr("there is no handle 5"));
    EXPECT_THAT(error_of([&] { get_circular_buffer_address(program, 5, *device); }), HasSubstr("no handle 5"));
    EXPECT_THAT(error_of([&] { set_semaphore_initial_value(program, 2, 1); }), HasSubstr("no semaphore with id 2"));
    Program moved = std::move(program);
    EXPECT_THAT(error_of([&] { get_kernels(program); }), HasSubstr("moved from"));
}

// A launch starts with the value that was set last.
TEST(Queries, ASemaphoreStartsWithWhatWasSet) {
    auto device = make_device();
    Program program = CreateProgram();
    const CoreCoord core(0, 0);
    const uint32_t id = CreateSemaphore(program, CoreRange(core), 1);
    CreateKernelFromString(program,
                           "void kernel_main() {\n"
                           "    uint32_t value = *reinterpret_cast<volatile uint32_t*>(get_semaphore(0));\n"
                           "    *reinterpret_cast<volatile uint32_t*>(get_arg_val<uint32_t>(0)) = value;\n"
                           "}\n",
                           core, DataMovementConfig{});
    const auto result = Buffer::create(device.get(), 64, 64, BufferType::L1);
    SetRuntimeArgs(program, 0, core, {result->address()});
    for (const uint32_t value : {5u, 11u}) {
        set_semaphore_initial_value(program, id, value);
        tt::tt_metal::detail::LaunchProgram(device->get_devices()[0], program);
        std::vector<uint32_t> words;
        tt::tt_metal::detail::ReadFromDeviceL1(device->get_devices()[0], core, result->address(), 4, words);
        EXPECT_EQ(words[0], value);
    }
}

}  // namespace
}  // namespace softmetal::host::testing
