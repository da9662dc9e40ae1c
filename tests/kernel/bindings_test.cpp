// The names of Metal 2.0 kernels: what each gives a kernel at run time, and what wrong ones are told.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "softmetal/error.h"
#include "support.h"

namespace softmetal::kernel::testing {
namespace {

using abi::DataFormat;
using abi::Processor;
using ::testing::AllOf;
using ::testing::HasSubstr;

constexpr Processor kProcessors[] = {Processor::kBrisc, Processor::kNcrisc, Processor::kTrisc0, Processor::kTrisc1,
                                     Processor::kTrisc2};

class NamesOnEachProcessor : public ::testing::TestWithParam<Processor> {};
INSTANTIATE_TEST_SUITE_P(Bindings, NamesOnEachProcessor, ::testing::ValuesIn(kProcessors));

BuildRequest bound_kernel(const std::string& text, Bindings bindings, Processor processor = Processor::kBrisc) {
    BuildRequest request = string_kernel(kOut + text, processor);
    request.bindings = std::move(bindings);
    return request;
}

void expect_results(const TestCore& core_in, const std::vector<uint32_t>& expected) {
    auto& core = const_cast<TestCore&>(core_in);
    for (uint32_t i = 0; i < expected.size(); ++i) EXPECT_EQ(core.result(i), expected[i]) << "value " << i;
}

std::string error_of(const BuildRequest& request) {
    try {
        build_one(request);
    } catch (const UserError& error) {
        return error.what();
    }
    return "no UserError";
}

// Arguments count up from 10, common arguments from 20.
void fill_arguments(TestCore& core) {
    for (uint32_t i = 0; i < 8; ++i) core.word(TestCore::kArguments + 4 * i) = 10 + i;
    for (uint32_t i = 0; i < 8; ++i) core.word(TestCore::kCommonArguments + 4 * i) = 20 + i;
}

TEST_P(NamesOnEachProcessor, NamedArgumentsAndVarargs) {
    BuildRequest request = bound_kernel(
        R"(
void kernel_main() {
    OUT[0] = get_arg(args::first); OUT[1] = get_arg(args::second); OUT[2] = get_arg(args::shared);
    constexpr auto block = get_arg(args::block);
    OUT[3] = block; OUT[4] = get_vararg(1); OUT[5] = get_common_vararg(0);
    OUT[6] = get_compile_time_vararg<0>() + get_num_compile_time_varargs() + get_compile_time_vararg(1);
})",
        {.runtime_args = {"first", "second"}, .common_runtime_args = {"shared"}, .compile_time_varargs = 2},
        GetParam());
    request.named_compile_args = {{"block", 9}};
    request.compile_args = {30, 40, 50};
    TestCore core(build_one(request));
    fill_arguments(core);
    ASSERT_TRUE(core.run_to_exit());
    expect_results(core, {10, 11, 20, 9, 13, 21, 72});
}

TEST_P(NamesOnEachProcessor, TtKernelEntryGetsItsParametersFromNamedArguments) {
    BuildRequest request = bound_kernel(R"(
// TT_KERNEL void not_this_one(int) - a comment
template <
    uint32_t factor,  // compile-time arguments, in another order than the host's
    uint32_t offset>
TT_KERNEL void add(uint32_t left, const uint32_t right) { OUT[0] = left * factor + right + offset; }
)",
                                        {.runtime_args = {"right"}, .common_runtime_args = {"left"}}, GetParam());
    request.named_compile_args = {{"offset", 100}, {"factor", 3}};
    TestCore core(build_one(request));
    fill_arguments(core);
    ASSERT_TRUE(core.run_to_exit());
    expect_results(core, {20 * 3 + 10 + 100});
}

// Interleaved in DRAM, pages of 64 bytes: the description TensorAccessorArgs writes.
const std::vector<uint32_t> kInterleavedDram = {2, 64};

TEST(Bindings, TokensStandForWhatTheHostBound) {
    Bindings bindings;
    bindings.common_runtime_args = {"count"};
    bindings.dataflow_buffers = {{"in", 3, {}}, {"out", 7, {}}};
    bindings.semaphores = {{"ready", 5}};
    bindings.tensors = {{"src", 1, 1, {}}, {"dst", 3, 1, {}}};
    bindings.scratchpads = {{"pad", 128, {}}};
    BuildRequest request = bound_kernel(R"(
#include "api/dataflow/dataflow_buffer.h"
#include "api/semaphore.h"
#include "api/tensor/local_tensor_accessor.h"
#include "api/tensor/tensor_accessor.h"
void kernel_main() {
    DataflowBuffer in(dfb::in);
    DataflowBuffer out(dfb::out);
    Semaphore ready(sem::ready);
    TensorAccessor src(tensor::src);
    LocalTensorAccessor<uint32_t> dst(tensor::dst);
    Scratchpad<uint32_t> pad(scratch::pad);
    OUT[0] = in.get_id(); OUT[1] = out.get_id(); OUT[2] = ready.address();
    OUT[3] = src.get_bank_base_address(); OUT[4] = src.get_aligned_page_size();
    OUT[5] = dst.get_bank_base_address(); OUT[6] = pad.get_base_address(); OUT[7] = pad.size();
    OUT[8] = get_common_vararg(0); OUT[9] = get_compile_time_vararg<0>();
    OUT[10] = uint32_t(dfb::out) + sem::ready.id;
})",
                                        bindings);
    request.bindings->compile_time_varargs = 1;
    request.compile_args = {77, kInterleavedDram[0], kInterleavedDram[1], kInterleavedDram[0], kInterleavedDram[1]};
    TestCore core(build_one(request));
    fill_arguments(core);
    ASSERT_TRUE(core.run_to_exit());
    expect_results(core, {3, 7, TestCore::kSemaphores + 5 * abi::kSemaphoreStride, 21, 64, 22, 23, 32, 24, 77, 12});
}

TEST(Bindings, NamesThatMayBeAbsent) {
    Bindings bindings;
    bindings.dataflow_buffers = {{"in", 3, {}}};
    bindings.tensors = {{"src", 0, 1, {}}};
    BuildRequest request = bound_kernel(R"(
#include "api/dataflow/dataflow_buffer.h"
#include "api/tensor/tensor_accessor.h"
void kernel_main() {
    OUT[0] = dfb::get_token_if_present<"in">() != nullptr;
    OUT[1] = dfb::get_token_if_present<"i">() != nullptr;
    OUT[2] = tensor::get_token_if_present<"src">() != nullptr;
    if constexpr (constexpr const auto* token = tensor::get_token_if_present<"mask">(); token != nullptr) {
        OUT[3] = TensorAccessor(*token).get_bank_base_address();
    } else {
        OUT[3] = 99;
    }
    if (const auto* token = tensor::get_token_if_present<"mask">()) {
        TensorAccessor accessor(*token);
        OUT[3] = accessor.get_bank_base_address();
    }
    OUT[4] = DataflowBuffer(*dfb::get_token_if_present<"in">()).get_id();
    OUT[5] = scratch::get_token_if_present<"in">() == nullptr && sem::get_token_if_present<"in">() == nullptr;
})",
                                        bindings);
    request.compile_args = kInterleavedDram;
    TestCore core(build_one(request));
    ASSERT_TRUE(core.run_to_exit());
    expect_results(core, {1, 0, 1, 99, 3, 1});
}

TEST(Bindings, SequencesAreTuplesOfTokens) {
    Bindings bindings;
    bindings.dataflow_buffers = {{"a", 3, {}}, {"b", 7, {}}};
    bindings.tensors = {{"x", 0, 1, {}}, {"y", 0, 1, {}}};
    bindings.dataflow_buffer_sequences = {{"outs", {"b", "a"}}};
    bindings.tensor_sequences = {{"inputs", {"x", "y"}}};
    BuildRequest request = bound_kernel(R"(
#include "api/tensor/tensor_accessor.h"
void kernel_main() {
    OUT[0] = std::tuple_size_v<decltype(tensor::inputs)>;
    OUT[1] = TensorAccessor(std::get<1>(tensor::inputs)).get_bank_base_address();
    OUT[2] = DataflowBuffer(std::get<0>(dfb::outs)).get_id();
    auto accessors = make_tensor_accessors(tensor::inputs);
    OUT[3] = std::get<0>(accessors).get_bank_base_address();
})",
                                        bindings);
    request.compile_args = kInterleavedDram;
    TestCore core(build_one(request));
    fill_arguments(core);
    ASSERT_TRUE(core.run_to_exit());
    expect_results(core, {2, 21, 7, 20});
    request.bindings->tensor_sequences = {{"inputs", {"x", "z"}}};
    EXPECT_THAT(error_of(request), AllOf(HasSubstr("tensor::inputs"), HasSubstr("z, which is not bound")));
}

TEST(Bindings, WrongNamesAreNamed) {
    struct Case {
        const char* title;
        Bindings bindings;
        std::vector<const char*> parts;
    };
    Case cases[] = {
        {"not a name", {.runtime_args = {"two words"}}, {"two words", "args::"}},
        {"twice", {.runtime_args = {"n"}, .common_runtime_args = {"n"}}, {"args::n", "twice"}},
        {"buffer", {.dataflow_buffers = {{"in", 0, {}}, {"in", 1, {}}}}, {"dfb::in", "twice"}},
        {"semaphore", {.semaphores = {{"1st", 0}}}, {"1st", "sem::"}},
        {"scratchpad", {.scratchpads = {{"", 0, {}}}}, {"scratch::"}},
    };
    for (const Case& c : cases)
        for (const char* part : c.parts)
            EXPECT_THAT(error_of(bound_kernel("void kernel_main() {}", c.bindings)), HasSubstr(part)) << c.title;
}

TEST(Bindings, EntryAndSpecificationMustAgree) {
    const std::string entry = "template <uint32_t t> TT_KERNEL void go(uint32_t a, uint32_t b) {}";
    BuildRequest request = bound_kernel(entry, {.runtime_args = {"a", "c"}});
    request.named_compile_args = {{"t", 1}};
    EXPECT_THAT(error_of(request), AllOf(HasSubstr("TT_KERNEL go"), HasSubstr("run-time"), HasSubstr("lacks: b."),
                                         HasSubstr("no parameter for: c.")));
    request = bound_kernel(entry, {.runtime_args = {"a", "b"}});
    EXPECT_THAT(error_of(request), AllOf(HasSubstr("compile-time"), HasSubstr("lacks: t.")));
    request.bindings.reset();
    EXPECT_THAT(error_of(request), AllOf(HasSubstr("TT_KERNEL go"), HasSubstr("ProgramSpec")));
}

TEST(Bindings, CompileTimeVarargOutOfRangeIsACompileError) {
    BuildRequest request = bound_kernel("void kernel_main() { OUT[0] = get_compile_time_vararg<1>(); }", {});
    request.compile_args = {1, 2};
    request.bindings->compile_time_varargs = 1;
    EXPECT_THROW(build_one(request), CompileError);
}

}  // namespace
}  // namespace softmetal::kernel::testing
