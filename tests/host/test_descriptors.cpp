// Tests of program descriptors: the program they make, hashing, merging, and new arguments for a program that exists.
#include <tt-metalium/circular_buffer.hpp>
#include <tt-metalium/experimental/mesh_program_descriptor.hpp>
#include <tt-metalium/experimental/program_descriptor_patching.hpp>
#include <tt-metalium/program_cache.hpp>
#include <tt-metalium/workload_descriptor.hpp>

#include "support.h"

namespace softmetal::host::testing {
namespace {

using namespace tt::tt_metal;

// Writes its compile-time, named and runtime arguments and a define to L1.
constexpr const char* kRecord = R"(
#include "api/dataflow/dataflow_api.h"
void kernel_main() {
    volatile uint32_t* out = reinterpret_cast<volatile uint32_t*>(get_arg_val<uint32_t>(0));
    out[0] = get_arg_val<uint32_t>(1);
    out[1] = get_common_arg_val<uint32_t>(0);
    out[2] = get_compile_time_arg_val(0);
    out[3] = get_named_compile_time_arg_val("named");
    out[4] = DEFINED;
    out[5] = *reinterpret_cast<volatile uint32_t*>(get_semaphore(3));
    out[6] = get_write_ptr(2);
}
)";

std::shared_ptr<Buffer> l1_buffer(IDevice* device, uint32_t bytes = 1024) {
    return CreateBuffer(InterleavedBufferConfig{device, bytes, bytes, BufferType::L1});
}

KernelDescriptor record_kernel(const CoreRangeSet& cores) {
    KernelDescriptor kernel;
    kernel.kernel_source = kRecord;
    kernel.source_type = KernelDescriptor::SourceType::SOURCE_CODE;
    kernel.core_ranges = cores;
    kernel.compile_time_args = {42};
    kernel.named_compile_time_args = {{"named", 43}};
    kernel.defines = {{"DEFINED", "44"}};
    kernel.config = ReaderConfigDescriptor{};
    return kernel;
}

ProgramDescriptor record_program(Buffer* out, Buffer* below, const CoreCoord& core = {0, 0}) {
    ProgramDescriptor program;
    program.kernels.push_back(record_kernel(CoreRangeSet(CoreRange(core))));
    program.kernels[0].emplace_runtime_args(core, {out, 7u});
    program.kernels[0].emplace_common_runtime_args({8u});
    program.semaphores.push_back({.id = 3, .core_ranges = CoreRangeSet(CoreRange(core)), .initial_value = 45});
    program.cbs.push_back({.total_size = 256,
                           .core_ranges = CoreRangeSet(CoreRange(core)),
                           .format_descriptors = {{.buffer_index = 2,
                                                   .data_format = tt::DataFormat::Float16_b,
                                                   .page_size = 64,
                                                   .tile = TileDescriptor(32, 16, false)}},
                           .buffer = below});
    return program;
}

// On a bank's core; buffers of one page stand in bank 0, which is core (0,0).
std::vector<uint32_t> words_at(IDevice* device, const Buffer& buffer, uint32_t count) {
    std::vector<uint32_t> words;
    tt::tt_metal::detail::ReadFromDeviceL1(device, CoreCoord(0, 0), buffer.address(), count * 4, words);
    return words;
}

TEST(ProgramDescriptors, MakeAProgramThatRuns) {
    auto device = make_device();
    IDevice* chip = device->get_devices()[0];
    auto out = l1_buffer(chip), below = l1_buffer(chip);
    Program program(record_program(out.get(), below.get()));
    ASSERT_EQ(program.circular_buffers().size(), 1u);
    EXPECT_EQ(program.circular_buffers()[0]->page_size(2), 64u);
    tt::tt_metal::detail::LaunchProgram(chip, program);
    EXPECT_EQ(words_at(chip, *out, 7), (std::vector<uint32_t>{7, 8, 42, 43, 44, 45, below->address()}));
}

TEST(ProgramDescriptors, RunAgainWithOtherBuffersAndArguments) {
    auto device = make_device();
    IDevice* chip = device->get_devices()[0];
    auto out = l1_buffer(chip), below = l1_buffer(chip), other_out = l1_buffer(chip), other_below = l1_buffer(chip);
    const auto description = record_program(out.get(), below.get());
    Program program(description);
    const auto bindings = resolve_bindings(program, description, std::vector<Buffer*>{out.get(), below.get()});
    ASSERT_EQ(bindings.rt_args.size(), 1u);
    ASSERT_EQ(bindings.cbs.size(), 1u);
    EXPECT_EQ(bindings.cbs[0].tensor_buffer_idx, 1u);
    apply_resolved_bindings(program, bindings, std::vector<Buffer*>{other_out.get(), other_below.get()});
    tt::tt_metal::detail::LaunchProgram(chip, program);
    EXPECT_EQ(words_at(chip, *other_out, 7), (std::vector<uint32_t>{7, 8, 42, 43, 44, 45, other_below->address()}));

    auto next = record_program(out.get(), below.get());
    next.kernels[0].runtime_args[0].second[1] = 70;
    next.kernels[0].common_runtime_args[0] = 80;
    apply_descriptor_runtime_args(program, next);
    tt::tt_metal::detail::LaunchProgram(chip, program);
    EXPECT_EQ(words_at(chip, *out, 7), (std::vector<uint32_t>{70, 80, 42, 43, 44, 45, below->address()}));
}

TEST(ProgramDescriptors, BindingsThatCannotBeFollowedAreNamed) {
    auto device = make_device();
    IDevice* chip = device->get_devices()[0];
    auto out = l1_buffer(chip), below = l1_buffer(chip);
    auto description = record_program(out.get(), below.get());
    Program program(description);
    EXPECT_TRUE(resolve_bindings(program, description, std::vector<Buffer*>{out.get(), out.get()}).empty());
    EXPECT_THAT(error_of([&] { resolve_bindings(program, description, std::vector<Buffer*>{below.get()}); }),
                AllOf(HasSubstr("runtime argument 0"), HasSubstr("not found")));
    const auto bindings = resolve_bindings(program, description, std::vector<Buffer*>{out.get()});
    EXPECT_TRUE(bindings.cbs.empty()) << "a circular buffer in memory that is not listed stays where it is";
    EXPECT_THAT(error_of([&] { apply_resolved_bindings(program, bindings, {}); }), HasSubstr("0 buffers are given"));
    EXPECT_THAT(error_of([&] { apply_resolved_bindings(program, bindings, std::vector<Buffer*>{nullptr}); }),
                HasSubstr("buffer 0 is null"));
    description.kernels[0].buffer_bindings[0].arg_idx = 1;
    EXPECT_THAT(error_of([&] { resolve_bindings(program, description, std::vector<Buffer*>{out.get()}); }),
                HasSubstr("does not match"));
    description.kernels[0].buffer_bindings[0].arg_idx = 9;
    EXPECT_THAT(error_of([&] { resolve_bindings(program, description, std::vector<Buffer*>{out.get()}); }),
                HasSubstr("there are 2 arguments"));
}

TEST(ProgramDescriptors, OfAnotherStructureAreNotApplied) {
    auto device = make_device();
    IDevice* chip = device->get_devices()[0];
    auto out = l1_buffer(chip), below = l1_buffer(chip);
    Program program(record_program(out.get(), below.get()));
    auto other = record_program(out.get(), below.get());
    other.kernels[0].runtime_args[0].second = {1, 2, 3};
    EXPECT_THAT(error_of([&] { apply_descriptor_runtime_args(program, other); }),
                AllOf(HasSubstr("2 runtime arguments"), HasSubstr("the descriptor 3")));
    other.kernels.push_back(other.kernels[0]);
    EXPECT_THAT(error_of([&] { apply_descriptor_runtime_args(program, other); }), HasSubstr("1 kernels"));
    other = record_program(out.get(), nullptr);
    EXPECT_THAT(error_of([&] { apply_descriptor_runtime_args(program, other); }), HasSubstr("circular buffer 0"));
}

TEST(ProgramDescriptors, ThatAreWrongAreRefusedWhenAProgramIsMade) {
    const auto refused = [](auto change) {
        ProgramDescriptor program;
        program.kernels.push_back(record_kernel(CoreRangeSet(CoreRange({0, 0}, {1, 1}))));
        program.semaphores.push_back({.id = 3, .core_ranges = CoreRangeSet(CoreRange({0, 0}))});
        program.cbs.push_back({.total_size = 256,
                               .core_ranges = CoreRangeSet(CoreRange({0, 0})),
                               .format_descriptors = {{.buffer_index = 2, .page_size = 64}}});
        change(program);
        return error_of([&] { Program made(program); });
    };
    using P = ProgramDescriptor;
    EXPECT_THAT(refused([](P& p) { p.semaphores.push_back(p.semaphores[0]); }), HasSubstr("identifier 3"));
    EXPECT_THAT(refused([](P& p) { p.semaphores[0].id = 16; }), HasSubstr("0 to 15"));
    EXPECT_THAT(refused([](P& p) { p.semaphores[0].core_type = CoreType::ETH; }), HasSubstr("does not support"));
    EXPECT_THAT(refused([](P& p) { p.cbs[0].format_descriptors.clear(); }), HasSubstr("no format descriptor"));
    EXPECT_THAT(refused([](P& p) { p.cbs[0].format_descriptors.push_back(p.cbs[0].format_descriptors[0]); }),
                HasSubstr("two format descriptors"));
    EXPECT_THAT(refused([](P& p) { p.cbs[0].format_descriptors[0].page_size = 100; }), HasSubstr("100"));
    EXPECT_THAT(refused([](P& p) { p.cbs[0].format_descriptors[0].tile = TileDescriptor(5, 5, false); }),
                HasSubstr("5"));
    EXPECT_THAT(refused([](P& p) { p.cbs[0].address_offset = 32; }), HasSubstr("offset of 32"));
    EXPECT_THAT(refused([](P& p) { p.cbs.push_back(p.cbs[0]); }), HasSubstr("already exists"));
    EXPECT_THAT(refused([](P& p) { p.kernels.push_back(p.kernels[0]); }), HasSubstr("kernel 1"));
    EXPECT_THAT(refused([](P& p) { p.kernels[0].defines.emplace_back("DEFINED", "1"); }), HasSubstr("DEFINED"));
    EXPECT_THAT(refused([](P& p) {
                    p.kernels[0].runtime_args.push_back({CoreCoord(5, 5), {1}});
                }),
                HasSubstr("(x=5,y=5)"));
}

TEST(ProgramDescriptors, ArgumentsMixWordsAndBuffers) {
    auto device = make_device();
    auto buffer = l1_buffer(device->get_devices()[0]);
    KernelDescriptor kernel;
    KernelDescriptor::RTArgList args;
    args.push_back(1u);
    args.push_back(buffer.get());
    args.push_back(static_cast<Buffer*>(nullptr));
    args.append({4, 5});
    kernel.emplace_runtime_args({1, 0}, args);
    kernel.emplace_common_runtime_args({9u});
    kernel.emplace_common_runtime_args(args);
    EXPECT_EQ(kernel.runtime_args[0].second, (std::vector<uint32_t>{1, buffer->address(), 0, 4, 5}));
    ASSERT_EQ(kernel.buffer_bindings.size(), 1u);
    EXPECT_EQ(kernel.buffer_bindings[0].arg_idx, 1u);
    EXPECT_EQ(kernel.common_runtime_args, (std::vector<uint32_t>{9, 1, buffer->address(), 0, 4, 5}));
    ASSERT_EQ(kernel.common_buffer_bindings.size(), 1u);
    EXPECT_EQ(kernel.common_buffer_bindings[0].arg_idx, 2u);
    DeallocateBuffer(*buffer);
    EXPECT_THAT(error_of([&] { kernel.emplace_runtime_args({0, 0}, {buffer.get()}); }), HasSubstr("freed"));
}

TEST(ProgramDescriptors, HashWhatIsCompiledAndPlacedButNoValues) {
    const std::hash<ProgramDescriptor> hash;
    const auto make = [] {
        ProgramDescriptor program;
        program.kernels.push_back(record_kernel(CoreRangeSet(CoreRange({0, 0}))));
        program.kernels[0].emplace_runtime_args({0, 0}, {1u, 2u});
        program.cbs.push_back({.total_size = 256, .format_descriptors = {{.buffer_index = 2, .page_size = 64}}});
        program.semaphores.push_back({.id = 1});
        return program;
    };
    const auto changed = [&](auto change) {
        auto program = make();
        change(program);
        return hash(program) != hash(make());
    };
    using P = ProgramDescriptor;
    EXPECT_FALSE(changed([](P&) {}));
    EXPECT_FALSE(changed([](P& p) { p.kernels[0].runtime_args[0].second[0] = 99; }));
    const std::function<void(P&)> structural[] = {
        [](P& p) { p.kernels[0].kernel_source += " "; },
        [](P& p) { p.kernels[0].source_type = KernelDescriptor::SourceType::FILE_PATH; },
        [](P& p) {
            p.kernels[0].core_ranges = CoreRangeSet(CoreRange({0, 0}, {1, 0}));
        },
        [](P& p) { p.kernels[0].compile_time_args[0] = 1; },
        [](P& p) { p.kernels[0].named_compile_time_args[0].second = 1; },
        [](P& p) { p.kernels[0].defines[0].second = "1"; },
        [](P& p) { p.kernels[0].config = WriterConfigDescriptor{}; },
        [](P& p) { p.kernels[0].config = DataMovementConfigDescriptor{.noc = NOC_1}; },
        [](P& p) { p.kernels[0].opt_level = KernelBuildOptLevel::O0; },
        [](P& p) { p.kernels[0].common_runtime_args = {1}; },
        [](P& p) { p.cbs[0].total_size = 512; },
        [](P& p) { p.cbs[0].format_descriptors[0].page_size = 32; },
        [](P& p) { p.cbs[0].format_descriptors[0].tile = TileDescriptor(16, 32, false); },
        [](P& p) { p.semaphores[0].initial_value = 1; },
        [](P& p) { p.semaphores.clear(); },
    };
    for (size_t i = 0; i < std::size(structural); ++i) EXPECT_TRUE(changed(structural[i])) << "change " << i;
    auto custom = make();
    custom.custom_program_hash = 1234;
    EXPECT_EQ(hash(custom), 1234u);
}

TEST(ProgramDescriptors, MergeWhenTheyShareNoCore) {
    std::vector<ProgramDescriptor> parts(2);
    parts[0].kernels.push_back(record_kernel(CoreRangeSet(CoreRange({0, 0}, {1, 0}))));
    parts[0].custom_program_hash = 1;
    parts[1].kernels.push_back(record_kernel(CoreRangeSet(CoreRange({2, 0}))));
    parts[1].semaphores.push_back({.id = 4});
    const auto merged = merge_program_descriptors(parts);
    EXPECT_EQ(merged.kernels.size(), 2u);
    EXPECT_EQ(merged.semaphores.size(), 1u);
    EXPECT_FALSE(merged.custom_program_hash.has_value());
    EXPECT_EQ(merge_program_descriptors({parts[0]}).custom_program_hash, 1u);
    EXPECT_TRUE(merge_program_descriptors({}).kernels.empty());
    parts[1].kernels[0].core_ranges = CoreRangeSet(CoreRange({1, 0}));
    EXPECT_THAT(error_of([&] { merge_program_descriptors(parts); }),
                AllOf(HasSubstr("0 and 1"), HasSubstr("overlapping"), HasSubstr("(x=1,y=0)")));
}

TEST(ProgramDescriptors, KnowTheNextFreeSemaphore) {
    ProgramDescriptor program;
    const CoreRangeSet block(CoreRange({0, 0}, {1, 1}));
    for (uint32_t id = 0; id < 16; ++id) {
        EXPECT_EQ(program.find_available_semaphore_id({1, 1}, CoreType::WORKER), id);
        program.semaphores.push_back({.id = id, .core_ranges = block});
    }
    EXPECT_EQ(program.find_available_semaphore_id({1, 1}, CoreType::WORKER), std::nullopt);
    EXPECT_EQ(program.find_available_semaphore_id({2, 2}, CoreType::WORKER), 0u);
}

TEST(ProgramCaches, KeepProgramsByHash) {
    namespace pc = program_cache::detail;
    pc::ProgramCache cache;
    Program program;
    program.set_runtime_id(17);
    cache.insert(5, pc::CachedProgramFactory(pc::CachedProgram<std::string>(std::move(program), "variables"), 3));
    ASSERT_TRUE(cache.contains(5));
    EXPECT_FALSE(cache.contains(6));
    auto& entry = cache.get(5);
    auto& cached = entry.cached_program.get<pc::CachedProgram<std::string>>();
    EXPECT_EQ(entry.program_factory_index, 3u);
    EXPECT_EQ(cached.program.get_runtime_id(), 17u);
    EXPECT_EQ(cached.shared_variables, "variables");
    auto proxy = pc::CachedProgram<std::string>::proxy(cached.program, cached.shared_variables);
    proxy.shared_variables = "changed";
    EXPECT_EQ(cached.shared_variables, "changed");
    cache.clear();
    EXPECT_EQ(cache.num_entries(), 0u);
}

}  // namespace
}  // namespace softmetal::host::testing
