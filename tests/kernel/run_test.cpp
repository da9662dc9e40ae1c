// Kernels that compute, on a bare hart: the start-up code, the compiler's support library, defines and arguments.
#include <gtest/gtest.h>

#include <bit>

#include "support.h"

namespace softmetal::kernel::testing {
namespace {

using abi::Processor;

constexpr Processor kProcessors[] = {Processor::kBrisc, Processor::kNcrisc, Processor::kTrisc0, Processor::kTrisc1,
                                     Processor::kTrisc2};

class EachProcessor : public ::testing::TestWithParam<Processor> {};
INSTANTIATE_TEST_SUITE_P(Kernel, EachProcessor, ::testing::ValuesIn(kProcessors));

TEST_P(EachProcessor, RunsToExitWithItsDefines) {
    TestCore core(build_one(string_kernel(kOut + R"(
#if defined(COMPILE_FOR_BRISC)
constexpr uint32_t flavour = 0;
#elif defined(COMPILE_FOR_NCRISC)
constexpr uint32_t flavour = 1;
#elif COMPILE_FOR_TRISC == 0 && defined(TRISC_UNPACK) && defined(UCK_CHLKC_UNPACK)
constexpr uint32_t flavour = 2;
#elif COMPILE_FOR_TRISC == 1 && defined(TRISC_MATH) && defined(UCK_CHLKC_MATH)
constexpr uint32_t flavour = 3;
#elif COMPILE_FOR_TRISC == 2 && defined(TRISC_PACK) && defined(UCK_CHLKC_PACK)
constexpr uint32_t flavour = 4;
#endif
static_assert(NUM_DRAM_BANKS == 2 && LOG_BASE_2_OF_NUM_DRAM_BANKS == 1);
static_assert(NUM_L1_BANKS == 6 && IS_NOT_POW2_NUM_L1_BANKS == 1);
static_assert(KERNEL_BUILD && NOC_MODE == DM_DEDICATED_NOC && PCIE_NOC_X == 0);
#ifndef ARCH_WORMHOLE
#error no architecture
#endif
void kernel_main() { OUT[0] = flavour; OUT[1] = PROCESSOR_INDEX; OUT[2] = NOC_INDEX; }
)",
                                          GetParam())));
    ASSERT_TRUE(core.run_to_exit());
    EXPECT_EQ(core.result(0), static_cast<uint32_t>(GetParam()));
    EXPECT_EQ(core.result(1), static_cast<uint32_t>(GetParam()));
}

TEST_P(EachProcessor, FindsTheStateThatTheLaunchRecordDescribes) {
    TestCore core(build_one(string_kernel(kOut + R"(
void kernel_main() {
    const LocalCBInterface& cb = get_local_cb_interface(3);
    const uint32_t values[] = {rta_l1_base[2], crta_l1_base[1], *sem_l1_base[0], rta_count, crta_count,
        my_x[0], my_y[1], my_logical_x_, my_relative_y_,
        cb.fifo_size, cb.fifo_limit, cb.fifo_page_size, cb.fifo_num_pages, cb.fifo_rd_ptr, cb.fifo_wr_ptr,
        get_local_cb_interface(4).fifo_size};
    for (uint32_t i = 0; i < sizeof(values) / 4; ++i) OUT[i] = values[i];
})",
                                          GetParam())));
    core.word(TestCore::kArguments + 8) = 0xcafe;
    core.word(TestCore::kCommonArguments + 4) = 0xbeef;
    core.word(TestCore::kSemaphores) = 77;
    abi::LaunchRecord& record = core.record();
    record.runtime_arg_count = 3;
    record.common_runtime_arg_count = 2;
    record.my_x[0] = 18;
    record.my_y[1] = 21;
    record.logical_x = 4;
    record.relative_y = 5;
    core.circular_buffer(3) = {.address = 0x4000, .size = 0x1000, .num_pages = 2, .page_size = 0x800, .remote = 0};
    ASSERT_TRUE(core.run_to_exit());
    const uint32_t unit = GetParam() >= Processor::kTrisc0 ? 16 : 1;
    const uint32_t expected[] = {
        0xcafe,        0xbeef,        77, 3, 2, 18, 21, 4, 5, 0x1000 / unit, 0x5000 / unit, 0x800 / unit, 2,
        0x4000 / unit, 0x4000 / unit, 0};
    for (uint32_t i = 0; i < std::size(expected); ++i) EXPECT_EQ(core.result(i), expected[i]) << "value " << i;
}

TEST(Run, IntegerTypesAreThoseOfNewlib) {
    TestCore core(build_one(string_kernel(kOut + R"(
#include <cstdint>
#include <cstring>
#include <string>
#include <sys/types.h>
template <typename A, typename B> constexpr bool same = __is_same(A, B);
static_assert(same<uint32_t, unsigned long> && same<std::uint32_t, unsigned long> && same<int32_t, long>);
static_assert(same<size_t, unsigned int> && same<uintptr_t, unsigned int> && sizeof(long) == 4 && sizeof(void*) == 4);
static uint32_t chosen(unsigned int) { return 1; }
static uint32_t chosen(unsigned long) { return 2; }
void kernel_main() { OUT[0] = chosen(uint32_t{0}); OUT[1] = chosen(sizeof(int)); }
)")));
    ASSERT_TRUE(core.run_to_exit());
    EXPECT_EQ(core.result(0), 2u);
    EXPECT_EQ(core.result(1), 1u);
}

TEST(Run, SoftFloatAndWideDivisionAndMemoryFunctions) {
    TestCore core(build_one(string_kernel(kOut + R"(
#include <cstring>
#include <cmath>
void kernel_main() {
    volatile float a = 1.5f, b = -2.25f;
    volatile double d = 10.0;
    volatile uint64_t n = 0x123456789abcdef0ull, m = 1234567;
    volatile int64_t s = -1000000000000ll;
    OUT[0] = __builtin_bit_cast(uint32_t, a * b + 0.5f);
    OUT[1] = __builtin_bit_cast(uint32_t, float(d / 4.0));
    OUT[2] = uint32_t(n / m); OUT[3] = uint32_t((n / m) >> 32); OUT[4] = uint32_t(n % m);
    OUT[5] = uint32_t(int32_t(s / 1000003));
    OUT[6] = __builtin_bit_cast(uint32_t, std::sqrt(float(a + 0.75f)));
    char* bytes = (char*)0x3000;
    for (int i = 0; i < 100; ++i) bytes[i] = i;
    memcpy(bytes + 201, bytes + 3, 90);
    memmove(bytes + 2, bytes, 50);
    memset(bytes + 400, 7, 33);
    OUT[7] = bytes[201 + 89]; OUT[8] = bytes[51]; OUT[9] = bytes[432]; OUT[10] = memcmp(bytes, bytes + 1, 1) != 0;
})")));
    ASSERT_TRUE(core.run_to_exit());
    EXPECT_EQ(std::bit_cast<float>(core.result(0)), 1.5f * -2.25f + 0.5f);
    EXPECT_EQ(std::bit_cast<float>(core.result(1)), 2.5f);
    const uint64_t quotient = 0x123456789abcdef0ull / 1234567;
    EXPECT_EQ(core.result(2), uint32_t(quotient));
    EXPECT_EQ(core.result(3), uint32_t(quotient >> 32));
    EXPECT_EQ(core.result(4), uint32_t(0x123456789abcdef0ull % 1234567));
    EXPECT_EQ(int32_t(core.result(5)), int32_t(-1000000000000ll / 1000003));
    EXPECT_EQ(std::bit_cast<float>(core.result(6)), 1.5f);
    EXPECT_EQ(core.result(7), 92u);
    EXPECT_EQ(core.result(8), 49u);
    EXPECT_EQ(core.result(9), 7u);
    EXPECT_EQ(core.result(10), 1u);
}

TEST(Run, TheStandardLibrarysHeaderParts) {
    TestCore core(build_one(string_kernel(kOut + R"(
#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <tuple>
void kernel_main() {
    std::array<uint32_t, 5> values{5, 3, rta_l1_base[0], 1, 4};
    std::sort(values.begin(), values.end());
    OUT[0] = values[1];
    std::optional<uint32_t> some = values[2];
    OUT[1] = some.value() + std::get<1>(std::tuple(1, 40u)) + std::span(values).size();
})")));
    core.word(TestCore::kArguments) = 2;
    ASSERT_TRUE(core.run_to_exit());
    EXPECT_EQ(core.result(0), 2u);
    EXPECT_EQ(core.result(1), 3u + 40u + 5u);
}

TEST(Run, MisuseOfTheStandardLibraryIsAFailedAssertion) {
    TestCore core(build_one(string_kernel(
        "#include <optional>\nvoid kernel_main() { std::optional<uint32_t> none; if (rta_l1_base[0]) none = 3;\n"
        "    *(volatile uint32_t*)64 = none.value(); }")));
    ASSERT_EQ(core.hart.run(1'000'000), riscv::Stop::kCall);
    EXPECT_EQ(core.hart.x[17], 1u);
}

TEST(Run, StaticObjectsAreConstructedAndStaticsStartAtTheirValues) {
    TestCore core(build_one(string_kernel(kOut + R"(
struct Counter { uint32_t value; Counter(uint32_t start) : value(start + rta_l1_base[0]) {} ~Counter() { OUT[5] = 1; } };
Counter global(40);
uint32_t initialized = 7;
uint32_t zeroed[10];
const uint32_t table[] = {3, 1, 4, 1, 5};
uint32_t next() { static Counter counter(100); return ++counter.value; }
void kernel_main() {
    OUT[0] = global.value; OUT[1] = initialized++; OUT[2] = zeroed[9];
    next(); OUT[3] = next(); OUT[4] = table[rta_l1_base[0]];
})")));
    core.word(TestCore::kArguments) = 2;
    ASSERT_TRUE(core.run_to_exit());
    EXPECT_EQ(core.result(0), 42u);
    EXPECT_EQ(core.result(1), 7u);
    EXPECT_EQ(core.result(2), 0u);
    EXPECT_EQ(core.result(3), 104u);
    EXPECT_EQ(core.result(4), 4u);
    EXPECT_EQ(core.result(5), 0u) << "no destructor runs at exit";
}

TEST(Run, CompileTimeArgumentsAndDefines) {
    BuildRequest request = string_kernel(kOut + R"(
#include "api/compile_time_args.h"
static uint32_t length(const char* text) { uint32_t n = 0; while (text[n]) ++n; return n; }
void kernel_main() {
    OUT[0] = get_compile_time_arg_val(0); OUT[1] = get_compile_time_arg_val(1);
    OUT[2] = get_named_compile_time_arg_val("tiles"); OUT[3] = get_named_compile_time_arg_val("block size");
    OUT[4] = length(NAME);
    CODE
    OUT[6] = TWICE(21);
#ifdef EMPTY
    OUT[7] = 1;
#endif
})");
    request.compile_args = {4294967295u, 12};
    request.named_compile_args = {{"tiles", 5}, {"block size", 6}};
    request.defines = {
        {"NAME", R"("a \"quoted\", name")"}, {"CODE", "OUT[5] = 1,\n2;"}, {"TWICE(x)", "((x) * 2)"}, {"EMPTY", ""}};
    TestCore core(build_one(request));
    ASSERT_TRUE(core.run_to_exit());
    const uint32_t expected[] = {4294967295u, 12, 5, 6, 16, 1, 42, 1};
    for (uint32_t i = 0; i < std::size(expected); ++i) EXPECT_EQ(core.result(i), expected[i]) << "value " << i;
}

TEST(Run, OlderComputeEntriesAreFound) {
    for (const char* entry : {"namespace NAMESPACE { void MAIN { OUT[0] = 5; } }", "void MAIN { OUT[0] = 5; }",
                              "namespace NAMESPACE { void kernel_main() { OUT[0] = 5; } }"}) {
        for (Processor processor : {Processor::kTrisc0, Processor::kTrisc1, Processor::kTrisc2}) {
            TestCore core(build_one(string_kernel(kOut + entry, processor)));
            ASSERT_TRUE(core.run_to_exit()) << entry;
            EXPECT_EQ(core.result(0), 5u) << entry;
        }
    }
}

TEST(Run, DescriptorsTellFormatsAndShapes) {
    BuildRequest request = string_kernel(kOut + R"(
#include "chlkc_descriptors.h"
static_assert(MATH_FIDELITY == ckernel::MathFidelity::HiFi2 && APPROX && DST_ACCUM_MODE);
static_assert(DST_SYNC_MODE == DstSync::SyncFull);
static_assert(unpack_src_format[0] == 6 && unpack_tile_size[0] == 1088 && unpack_src_format[1] == 0);
static_assert(unpack_dst_format[1] == 4 && unpack_dst_format[2] == 0 && pack_src_format[0] == 0);
static_assert(pack_tile_r_dim[2] == 16 && pack_tile_num_faces[2] == 2 && pack_num_faces_c_dim[2] == 2 && pack_tile_size[2] == 2048);
static_assert(unpack_src_format[5] == 255 && unpack_tile_size[5] == 0);
void kernel_main() {}
)",
                                         Processor::kTrisc1);
    request.circular_buffers = {{.format = abi::DataFormat::kBfp8_b},
                                {.format = abi::DataFormat::kFloat32},
                                {.format = abi::DataFormat::kFloat32, .rows = 16, .num_faces = 2}};
    request.unpack_to_dest_modes = {"Default", "Default", "UnpackToDestFp32"};
    request.math_fidelity = 2;
    request.fp32_dest_acc = request.dst_full_sync = request.math_approx = true;
    EXPECT_TRUE(TestCore(build_one(request)).run_to_exit());
}

TEST(Run, MachineTablesAreConstants) {
    TestCore core(build_one(string_kernel(kOut + R"(
static_assert(dram_bank_to_noc_xy[1][1] == (4 << 6 | 3) && bank_to_dram_offset[1] == 64 && bank_to_l1_offset[5] == 0);
static_assert(l1_bank_to_noc_xy[0][4] == (21 << 6 | 19) && worker_logical_col_to_virtual_col[2] == 20);
static_assert(worker_logical_row_to_virtual_row[1] == 21 && softmetal::machine::kL1Bytes == 65536);
void kernel_main() { OUT[0] = l1_bank_to_noc_xy[0][*OUT]; }
)")));
    ASSERT_TRUE(core.run_to_exit());
    EXPECT_EQ(core.result(0), 20u << 6 | 18);
}

TEST(Run, EveryOptimizationLevelGivesTheSameAnswer) {
    for (OptLevel level :
         {OptLevel::kO0, OptLevel::kO1, OptLevel::kO2, OptLevel::kO3, OptLevel::kOs, OptLevel::kOz, OptLevel::kOfast}) {
        BuildRequest request = string_kernel(kOut + R"(
void kernel_main() { uint32_t sum = 0; for (uint32_t i = 0; i < rta_l1_base[0]; ++i) sum += i * i; OUT[0] = sum; })");
        request.opt_level = level;
        TestCore core(build_one(request));
        core.word(TestCore::kArguments) = 10;
        ASSERT_TRUE(core.run_to_exit()) << int(level);
        EXPECT_EQ(core.result(0), 285u) << int(level);
    }
}

TEST(Run, BlackholeUsesItsExtraInstructions) {
    BuildRequest request = string_kernel(kOut + R"(
void kernel_main() { uint32_t a = rta_l1_base[0]; OUT[0] = a < 7 ? 7 : a; OUT[1] = __builtin_popcountl(a); OUT[2] = ((uint32_t*)0x200)[a]; })");
    auto machine = small_machine();
    machine->isa = {.zba = true, .zbb = true, .zaamo = true};
    const auto plain = build_one(request);
    request.machine = machine;
    const auto extended = build_one(request);
    EXPECT_LT(extended->text_image.size(), plain->text_image.size());
    TestCore core(extended);
    core.word(TestCore::kArguments) = 5;
    ASSERT_TRUE(core.run_to_exit());
    EXPECT_EQ(core.result(0), 7u);
    EXPECT_EQ(core.result(1), 2u);
}

}  // namespace
}  // namespace softmetal::kernel::testing
