// Tests of programs from specifications: each rule with what breaks it, arguments by name, and programs that run.
#include <functional>

#include <tt-metalium/experimental/metal2_host_api/program.hpp>
#include <tt-metalium/experimental/tensor/host_tensor.hpp>
#include <tt-metalium/experimental/tensor/tensor_apis.hpp>

#include "support.h"

namespace softmetal::host::testing {
namespace {

using namespace tt::tt_metal;
using namespace tt::tt_metal::experimental;
using ::testing::IsEmpty;

constexpr const char* kEmpty = "void kernel_main() {}\n";

KernelSpec mover(const std::string& name, DataMovementHardwareConfig config = CreateReaderDataMovementConfig()) {
    return {.unique_id = KernelSpecName(name), .source = KernelSpec::SourceCode{kEmpty}, .hw_config = config};
}
KernelSpec computer(const std::string& name) {
    return {.unique_id = KernelSpecName(name),
            .source = KernelSpec::SourceCode{kEmpty},
            .hw_config = ComputeHardwareConfig{}};
}
DataflowBufferSpec queue_of(const std::string& name, uint32_t entry_size = 1024, uint32_t num_entries = 2) {
    return {.unique_id = DFBSpecName(name),
            .entry_size = entry_size,
            .num_entries = num_entries,
            .data_format_metadata = tt::DataFormat::Float16_b};
}
TensorSpec tensor_spec(BufferType type = BufferType::DRAM, const Shape& shape = Shape({2, 256}),
                       Layout layout = Layout::ROW_MAJOR) {
    return TensorSpec(
        shape, TensorLayout(DataType::UINT32, PageConfig(layout), MemoryConfig(TensorMemoryLayout::INTERLEAVED, type)));
}

// A reader that feeds a compute kernel on one node.
ProgramSpec minimal() {
    ProgramSpec spec{.name = "minimal"};
    spec.kernels = {mover("reader"), computer("compute")};
    spec.dataflow_buffers = {queue_of("queue")};
    spec.kernels[0].dfb_bindings = {ProducerOf(DFBSpecName("queue"), "out")};
    spec.kernels[1].dfb_bindings = {ConsumerOf(DFBSpecName("queue"), "in")};
    spec.work_units = {{.name = "unit",
                        .kernels = {KernelSpecName("reader"), KernelSpecName("compute")},
                        .target_nodes = NodeCoord(0, 0)}};
    return spec;
}

struct Rule {
    std::function<void(ProgramSpec&)> breaks;
    std::string says;
};

class Specs : public ::testing::Test {
protected:
    // What MakeProgramFromSpec says to a specification that was changed; empty when it is content.
    std::string said(const std::function<void(ProgramSpec&)>& change, bool skip_validation = false) {
        ProgramSpec spec = minimal();
        change(spec);
        try {
            MakeProgramFromSpec(*device, spec, skip_validation);
        } catch (const std::runtime_error& error) {
            return error.what();
        }
        return {};
    }
    void check(const std::vector<Rule>& rules) {
        for (size_t i = 0; i < rules.size(); ++i) {
            EXPECT_THAT(said(rules[i].breaks), HasSubstr(rules[i].says)) << "rule " << i;
        }
    }

    std::shared_ptr<distributed::MeshDevice> device = make_device();
};
using P = ProgramSpec;

TEST_F(Specs, MinimalOnesAreFine) {
    EXPECT_THAT(said([](P&) {}), IsEmpty());
}

TEST_F(Specs, NamesMustExistAndBeUnique) {
    check({
        {[](P& p) { p.kernels.push_back(p.kernels[0]); }, "Duplicate KernelSpec name 'reader'"},
        {[](P& p) { p.dataflow_buffers.push_back(p.dataflow_buffers[0]); },
         "Duplicate DataflowBufferSpec name 'queue'"},
        {[](P& p) {
             p.semaphores = {{.unique_id = SemaphoreSpecName("s")}, {.unique_id = SemaphoreSpecName("s")}};
         },
         "Duplicate SemaphoreSpec name 's'"},
        {[](P& p) {
             p.scratchpads = {{ScratchpadSpecName("x")}, {ScratchpadSpecName("x")}};
         },
         "Duplicate ScratchpadSpec name 'x'"},
        {[](P& p) {
             p.tensor_parameters = {{TensorParamName("t"), tensor_spec()}, {TensorParamName("t"), tensor_spec()}};
         },
         "Duplicate TensorParameter name 't'"},
        {[](P& p) { p.work_units[0].kernels.emplace_back("ghost"); },
         "WorkUnitSpec 'unit' references unknown kernel 'ghost'"},
        {[](P& p) { p.kernels[0].dfb_bindings[0].dfb_spec_name = DFBSpecName("ghost"); },
         "Kernel 'reader' references unknown DFB 'ghost'"},
        {[](P& p) {
             p.kernels[0].semaphore_bindings = {{SemaphoreSpecName("ghost"), "s"}};
         },
         "unknown semaphore 'ghost'"},
        {[](P& p) {
             p.kernels[0].scratchpad_bindings = {{ScratchpadSpecName("ghost"), "s"}};
         },
         "unknown scratchpad 'ghost'"},
        {[](P& p) {
             p.kernels[0].tensor_bindings = {{TensorParamName("ghost"), "t"}};
         },
         "unknown TensorParameter 'ghost'"},
        {[](P& p) { p.dataflow_buffers[0].borrowed_from = TensorParamName("ghost"); }, "no such TensorParameter"},
        {[](P& p) { p.dataflow_buffers[0].advanced_options.alias_with = {DFBSpecName("ghost")}; },
         "unknown DFB 'ghost'"},
    });
}

TEST_F(Specs, KernelsFollowTheirRules) {
    const auto compute = [](P& p) -> ComputeHardwareConfig& {
        return std::get<ComputeHardwareConfig>(p.kernels[1].hw_config);
    };
    const auto movement = [](P& p) -> DataMovementHardwareConfig& {
        return std::get<DataMovementHardwareConfig>(p.kernels[0].hw_config);
    };
    check({
        {[](P& p) { p = ProgramSpec{}; }, "at least one KernelSpec"},
        {[](P& p) { p.kernels[0].source = std::filesystem::path(); }, "empty source file path"},
        {[](P& p) { p.kernels[0].source = KernelSpec::SourceCode{}; }, "empty inline source code"},
        {[](P& p) { p.kernels[0].num_threads = 0; }, "has no threads"},
        {[](P& p) { p.kernels[0].num_threads = 2; }, "does not support multi-threaded kernels"},
        {[](P& p) { p.kernels[1].num_threads = 4; }, "4 compute threads"},
        {[](P& p) { p.kernels[0].dfb_bindings[0].accessor_name = "has-dash"; }, "must be a valid C++ identifier"},
        {[](P& p) { p.kernels[0].dfb_bindings[0].accessor_name = "namespace"; }, "must be a valid C++ identifier"},
        {[](P& p) { p.kernels[0].dfb_bindings[0].accessor_name = std::string(65, 'x'); }, "65 characters"},
        {[](P& p) { p.kernels[0].dfb_bindings.push_back(p.kernels[0].dfb_bindings[0]); }, "duplicate PRODUCER binding"},
        {[](P& p) { p.kernels[0].dfb_bindings.push_back(ProducerOf(DFBSpecName("queue"), "other")); },
         "two PRODUCER bindings"},
        {[](P& p) {
             p.dataflow_buffers.push_back(queue_of("second"));
             p.kernels[0].dfb_bindings.push_back(ProducerOf(DFBSpecName("second"), "out"));
         },
         "for two different DFBs"},
        {[](P& p) { p.kernels[1].dfb_bindings[0].access_pattern = DFBAccessPattern::BLOCKED; }, "block_size"},
        {[](P& p) { p.kernels[1].dfb_bindings[0].block_size = 2; }, "block_size"},
        {[](P& p) { p.kernels[0].runtime_arg_schema.runtime_arg_names = {"int"}; }, "not a valid C++ identifier"},
        {[](P& p) {
             p.kernels[0].runtime_arg_schema = {{"a", "a"}, {}};
         },
         "duplicate named RTA name 'a'"},
        {[](P& p) {
             p.kernels[0].runtime_arg_schema = {{"a"}, {"a"}};
         },
         "'a' is declared as both a named RTA and a named CRTA"},
        {[](P& p) {
             p.kernels[0].runtime_arg_schema.runtime_arg_names = {"a"};
             p.kernels[0].compile_time_args = {{"a", 1}};
         },
         "both a named RTA and a named CTA"},
        {[](P& p) {
             p.kernels[0].advanced_options.num_runtime_varargs_per_node = {{Nodes(NodeCoord(0, 0)), 1},
                                                                           {Nodes(NodeRange({0, 0}, {0, 0})), 2}};
         },
         "overlapping entries"},
        {[](P& p) {
             p.kernels[0].advanced_options.num_runtime_varargs_per_node = {{Nodes(NodeCoord(5, 5)), 1}};
         },
         "the kernel runs on"},
        {[&](P& p) { movement(p).config_1xx.reset(); }, "must specify a Gen1 DM config"},
        {[&](P& p) { movement(p).config_1xx->processor = DataMovementProcessor::RISCV_3; }, "RISCV_3"},
        {[&](P& p) {
             compute(p).unpack_modes = {{DFBSpecName("ghost"), UnpackMode::UnpackToSrc}};
         },
         "which the kernel does not bind"},
        {[&](P& p) {
             compute(p).unpack_modes = {{DFBSpecName("queue"), UnpackMode::UnpackToDest}};
         },
         "enable_32_bit_dest is false"},
        {[&](P& p) {
             compute(p).enable_32_bit_dest = true;
             compute(p).unpack_modes = {{DFBSpecName("queue"), UnpackMode::UnpackToDest}};
         },
         "not one of 32 bits"},
        {[&](P& p) {
             compute(p).enable_32_bit_dest = true;
             p.dataflow_buffers[0].data_format_metadata = tt::DataFormat::Float32;
         },
         "no unpack_modes entry"},
        {[](P& p) {
             p.tensor_parameters = {{TensorParamName("t"), tensor_spec()}};
             p.kernels[0].tensor_bindings = {{TensorParamName("t"), "a"}, {TensorParamName("t"), "a"}};
         },
         "duplicate tensor accessor_name 'a'"},
        {[](P& p) {
             p.kernels[0].advanced_options.tensor_binding_sequences = {{"all", {"ghost"}}};
         },
         "unknown tensor accessor_name 'ghost'"},
    });
    EXPECT_THAT(said([&](P& p) {
                    compute(p).enable_32_bit_dest = true;
                    p.dataflow_buffers[0].data_format_metadata = tt::DataFormat::Float32;
                    compute(p).unpack_modes = {{DFBSpecName("queue"), UnpackMode::UnpackToDest}};
                }),
                IsEmpty());
}

TEST_F(Specs, DataflowBuffersFollowTheirRules) {
    const auto alias = [](P& p) {
        p.dataflow_buffers.push_back(queue_of("second", 512, 4));
        p.kernels[0].dfb_bindings.push_back(ProducerOf(DFBSpecName("second"), "out2"));
        p.kernels[1].dfb_bindings.push_back(ConsumerOf(DFBSpecName("second"), "in2"));
        p.dataflow_buffers[0].advanced_options.alias_with = {DFBSpecName("second")};
        p.dataflow_buffers[1].advanced_options.alias_with = {DFBSpecName("queue")};
    };
    const auto borrow = [](P& p, const TensorSpec& spec) {
        p.tensor_parameters = {{TensorParamName("t"), spec}};
        p.dataflow_buffers[0].borrowed_from = TensorParamName("t");
    };
    check({
        {[](P& p) { p.dataflow_buffers[0].entry_size = 0; }, "entry_size = 0"},
        {[](P& p) { p.dataflow_buffers[0].num_entries = 0; }, "num_entries = 0"},
        {[](P& p) { p.dataflow_buffers[0].data_format_metadata = tt::DataFormat::MxFp4; },
         "which wormhole_b0 does not have"},
        {[](P& p) { p.dataflow_buffers[0].data_format_metadata.reset(); }, "no data_format_metadata is specified"},
        {[](P& p) { p.dataflow_buffers.push_back(queue_of("orphan")); },
         "DFB 'orphan' is defined but not bound by any kernel"},
        {[](P& p) { p.kernels[0].dfb_bindings.clear(); }, "DFB 'queue' has no producer"},
        {[](P& p) { p.kernels[1].dfb_bindings.clear(); }, "DFB 'queue' has no consumer"},
        {[](P& p) {
             p.kernels.push_back(mover("second", CreateWriterDataMovementConfig()));
             p.kernels[2].dfb_bindings = {ProducerOf(DFBSpecName("queue"), "out")};
             p.work_units[0].kernels.emplace_back("second");
         },
         "2 producer instance(s) (reader, second)"},
        {[](P& p) {
             p.work_units[0].kernels.pop_back();
             p.work_units.push_back(
                 {.name = "other", .kernels = {KernelSpecName("compute")}, .target_nodes = NodeCoord(1, 0)});
         },
         "malformed at node"},
        {[](P& p) {
             p.kernels.push_back(mover("second"));
             p.kernels[2].dfb_bindings = {ConsumerOf(DFBSpecName("queue"), "in")};
             p.work_units.push_back(
                 {.name = "other", .kernels = {KernelSpecName("second")}, .target_nodes = NodeCoord(1, 0)});
         },
         "different kinds"},
        {[](P& p) {
             p.kernels[0].dfb_bindings.push_back(ConsumerOf(DFBSpecName("queue"), "in"));
             p.kernels.pop_back();
             p.work_units[0].kernels.pop_back();
             p.kernels.push_back(mover("second"));
             p.kernels[1].dfb_bindings = {ProducerOf(DFBSpecName("queue"), "out")};
             p.work_units.push_back(
                 {.name = "other", .kernels = {KernelSpecName("second")}, .target_nodes = NodeCoord(1, 0)});
         },
         "self-looped"},
        {[&](P& p) {
             alias(p);
             p.dataflow_buffers[1].advanced_options.alias_with.clear();
         },
         "do not declare the same alias group"},
        {[&](P& p) {
             alias(p);
             p.dataflow_buffers[1].num_entries = 3;
         },
         "different total sizes"},
        {[](P& p) { p.dataflow_buffers[0].advanced_options.alias_with = {DFBSpecName("queue")}; }, "lists itself"},
        {[&](P& p) { borrow(p, tensor_spec()); }, "is not L1-resident"},
        {[&](P& p) {
             borrow(p, tensor_spec(BufferType::L1, Shape({1, 64})));
         },
         "is larger than its borrowed TensorParameter"},
    });
    EXPECT_THAT(said(alias), IsEmpty());
    EXPECT_THAT(said([&](P& p) { borrow(p, tensor_spec(BufferType::L1)); }), IsEmpty());
    EXPECT_THAT(said([](P& p) {
                    p.dataflow_buffers[0].advanced_options.allow_instance_multi_binding = true;
                    p.kernels.push_back(mover("second", CreateWriterDataMovementConfig()));
                    p.kernels[2].dfb_bindings = {ProducerOf(DFBSpecName("queue"), "out")};
                    p.work_units[0].kernels.emplace_back("second");
                }),
                IsEmpty());
}

TEST_F(Specs, WorkUnitsAndResourcesFollowTheirRules) {
    const auto second_mover = [](P& p, DataMovementProcessor processor, NOC noc, NOC_MODE mode) {
        p.kernels.push_back(
            mover("second", {.config_1xx = DataMovementHardwareConfig::DataMovement1XXConfig{processor, noc, mode}}));
        p.work_units[0].kernels.emplace_back("second");
    };
    const auto scratch = [](P& p, uint32_t bytes) {
        p.scratchpads = {{.unique_id = ScratchpadSpecName("pad"), .size_per_node = bytes}};
        p.kernels[0].scratchpad_bindings = {{ScratchpadSpecName("pad"), "pad"}};
    };
    using enum DataMovementProcessor;
    check({
        {[](P& p) { p.work_units.clear(); }, "At least one WorkUnitSpec"},
        {[](P& p) { p.work_units[0].kernels.clear(); }, "WorkUnitSpec 'unit' has no kernels"},
        {[](P& p) { p.work_units[0].target_nodes = NodeRangeSet(); }, "has no target nodes"},
        {[](P& p) {
             p.work_units[0].target_nodes = NodeRange({0, 0}, {8, 0});
         },
         "out of bounds"},
        {[](P& p) { p.work_units[0].kernels.push_back(p.work_units[0].kernels[0]); }, "lists kernel 'reader' twice"},
        {[](P& p) {
             p.kernels.push_back(computer("second"));
             p.work_units[0].kernels.emplace_back("second");
         },
         "more than one compute kernel"},
        {[](P& p) { p.kernels.push_back(mover("lost")); }, "Kernel 'lost' is not referenced by any WorkUnitSpec"},
        {[](P& p) { p.work_units.push_back(p.work_units[0]); }, "overlap in target nodes"},
        {[&](P& p) { second_mover(p, RISCV_1, NOC_1, DM_DEDICATED_NOC); }, "both claim the same DM processor"},
        {[&](P& p) { second_mover(p, RISCV_0, NOC_0, DM_DEDICATED_NOC); }, "both use NOC_0 alone"},
        {[&](P& p) { second_mover(p, RISCV_0, NOC_1, DM_DYNAMIC_NOC); }, "both must be in the same"},
        {[](P& p) { p.semaphores = {{.unique_id = SemaphoreSpecName("s"), .target_nodes = NodeCoord(9, 9)}}; },
         "out of bounds"},
        {[](P& p) {
             for (int i = 0; i < 17; ++i) {
                 p.semaphores.push_back(
                     {.unique_id = SemaphoreSpecName(std::to_string(i)), .target_nodes = NodeCoord(0, 0)});
             }
         },
         "17 SemaphoreSpecs"},
        {[](P& p) {
             for (int i = 0; i < 33; ++i) {
                 const std::string name = "q" + std::to_string(i);
                 p.dataflow_buffers.push_back(queue_of(name, 32, 1));
                 p.kernels[0].dfb_bindings.push_back(ProducerOf(DFBSpecName(name), name));
                 p.kernels[1].dfb_bindings.push_back(ConsumerOf(DFBSpecName(name), name));
             }
         },
         "places 34 DataflowBufferSpecs"},
        {[](P& p) {
             p.semaphores = {{.unique_id = SemaphoreSpecName("s"), .target_nodes = NodeCoord(0, 0)}};
             p.kernels[1].semaphore_bindings = {{SemaphoreSpecName("s"), "s"}};
         },
         "not supported for compute kernels"},
        {[&](P& p) { scratch(p, 0); }, "size_per_node == 0"},
        {[&](P& p) {
             scratch(p, 64);
             p.kernels[0].scratchpad_bindings.clear();
         },
         "not bound by any kernel"},
        {[&](P& p) {
             scratch(p, 64);
             p.kernels[1].scratchpad_bindings = {{ScratchpadSpecName("pad"), "pad"}};
         },
         "belongs to one kernel on each node"},
        {[](P& p) {
             p.tensor_parameters = {{TensorParamName("t"), tensor_spec()}};
         },
         "TensorParameter 't' is defined but not bound"},
        {[](P& p) { p.cross_node_dataflow_buffers.push_back({queue_of("far")}); }, "not yet supported"},
        {[](P& p) { p.advanced_options.prefetcher_pipe_parameters.push_back({PrefetcherPipeParamName("p")}); },
         "prefetcher pipes"},
    });
    // What is there for the user's sake only can be left out.
    EXPECT_THAT(said([](P& p) { p.tensor_parameters = {{TensorParamName("t"), tensor_spec()}}; }, true), IsEmpty());
}

// ---- arguments ----------------------------------------------------------------------------------------------------

// Two nodes, every kind of argument.
ProgramSpec with_arguments() {
    ProgramSpec spec{.name = "arguments"};
    spec.kernels = {mover("reader")};
    spec.kernels[0].runtime_arg_schema = {{"a", "b"}, {"c"}};
    spec.kernels[0].advanced_options.num_runtime_varargs = 2;
    spec.kernels[0].advanced_options.num_runtime_varargs_per_node = {{Nodes(NodeCoord(1, 0)), 1}};
    spec.kernels[0].advanced_options.num_common_runtime_varargs = 1;
    spec.kernels[0].tensor_bindings = {{TensorParamName("t"), "t"}};
    spec.tensor_parameters = {{TensorParamName("t"), tensor_spec()}};
    spec.work_units = {
        {.name = "unit", .kernels = {KernelSpecName("reader")}, .target_nodes = NodeRange({0, 0}, {1, 0})}};
    return spec;
}

class RunArgs : public ::testing::Test {
protected:
    ProgramRunArgs complete() {
        KernelRunArgs args{.kernel = KernelSpecName("reader")};
        AddRuntimeArgsForNode(args.runtime_arg_values, NodeCoord(0, 0), {{"a", 10}, {"b", 11}});
        AddRuntimeArgsForNode(args.runtime_arg_values, NodeCoord(1, 0), {{"b", 21}, {"a", 20}});
        args.common_runtime_arg_values = {{"c", 30}};
        args.advanced_options.runtime_varargs = {{NodeCoord(0, 0), {12, 13}}, {NodeCoord(1, 0), {22}}};
        args.advanced_options.common_runtime_varargs = {31};
        ProgramRunArgs all;
        all.kernel_run_args = {args};
        all.tensor_args.insert({TensorParamName("t"), std::cref(tensor)});
        return all;
    }
    std::vector<uint32_t> words(const CoreCoord& node) {
        const auto& args = GetRuntimeArgs(program, 0, node);
        return {args.data(), args.data() + args.size()};
    }
    std::string said(const std::function<void(ProgramRunArgs&)>& change) {
        ProgramRunArgs args = complete();
        change(args);
        return error_of([&] { SetProgramRunArgs(program, args); });
    }

    std::shared_ptr<distributed::MeshDevice> device = make_device();
    MeshTensor tensor = MeshTensor::allocate_on_device(*device, tensor_spec());
    Program program = MakeProgramFromSpec(*device, with_arguments());
};

TEST_F(RunArgs, GoWhereTheKernelLooksForThem) {
    SetProgramRunArgs(program, complete());
    EXPECT_EQ(words({0, 0}), (std::vector<uint32_t>{10, 11, 12, 13}));
    EXPECT_EQ(words({1, 0}), (std::vector<uint32_t>{20, 21, 22}));
    auto& common = GetCommonRuntimeArgs(program, 0);
    ASSERT_EQ(common.size(), 3u);
    EXPECT_EQ(common[0], 30u);
    EXPECT_EQ(common[1], tensor.address());
    EXPECT_EQ(common[2], 31u);

    ProgramRunArgs some;
    some.kernel_run_args = {{.kernel = KernelSpecName("reader"),
                             .runtime_arg_values = MakeRuntimeArgsForSingleNode(NodeCoord(1, 0), {{"a", 99}})}};
    UpdateProgramRunArgs(program, some);
    EXPECT_EQ(words({0, 0}), (std::vector<uint32_t>{10, 11, 12, 13}));
    EXPECT_EQ(words({1, 0}), (std::vector<uint32_t>{99, 21, 22}));
    const MeshTensor other = MeshTensor::allocate_on_device(*device, tensor_spec());
    Table<TensorParamName, TensorArgument> tensors;
    tensors.insert({TensorParamName("t"), std::cref(other)});
    UpdateTensorArgs(program, tensors);
    EXPECT_EQ(GetCommonRuntimeArgs(program, 0)[1], other.address());
    EXPECT_NE(other.address(), tensor.address());
}

TEST_F(RunArgs, ThatAreMissingOrUnknownAreNamed) {
    using A = ProgramRunArgs;
    EXPECT_THAT(said([](A& a) { a.kernel_run_args[0].runtime_arg_values.erase("b"); }),
                HasSubstr("missing named RTA 'b'"));
    EXPECT_THAT(said([](A& a) { a.kernel_run_args[0].runtime_arg_values["b"].erase(NodeCoord(1, 0)); }),
                HasSubstr("(x=1,y=0)"));
    EXPECT_THAT(said([](A& a) { a.kernel_run_args[0].runtime_arg_values["ghost"][NodeCoord(0, 0)] = 1; }),
                HasSubstr("no named RTA 'ghost'"));
    EXPECT_THAT(said([](A& a) { a.kernel_run_args[0].runtime_arg_values["a"][NodeCoord(4, 4)] = 1; }),
                HasSubstr("does not run on that node"));
    EXPECT_THAT(said([](A& a) { a.kernel_run_args[0].common_runtime_arg_values.clear(); }),
                HasSubstr("missing named CRTA 'c'"));
    EXPECT_THAT(said([](A& a) { a.kernel_run_args[0].common_runtime_arg_values["x"] = 1; }),
                HasSubstr("no named CRTA 'x'"));
    EXPECT_THAT(said([](A& a) { a.kernel_run_args[0].advanced_options.runtime_varargs.erase(NodeCoord(1, 0)); }),
                HasSubstr("missing vararg runtime args for node"));
    EXPECT_THAT(said([](A& a) { a.kernel_run_args[0].advanced_options.runtime_varargs[NodeCoord(0, 0)] = {1}; }),
                HasSubstr("expects 2 vararg runtime args, but 1 were provided"));
    EXPECT_THAT(said([](A& a) { a.kernel_run_args[0].advanced_options.common_runtime_varargs = {}; }),
                HasSubstr("expects 1 vararg common runtime args, but 0 were provided"));
    EXPECT_THAT(said([](A& a) { a.kernel_run_args.push_back(a.kernel_run_args[0]); }),
                HasSubstr("Duplicate kernel 'reader'"));
    EXPECT_THAT(said([](A& a) { a.kernel_run_args[0].kernel = KernelSpecName("ghost"); }), HasSubstr("Kernel 'ghost'"));
    EXPECT_THAT(said([](A& a) { a.kernel_run_args.clear(); }), HasSubstr("missing named RTA 'a'"));
    EXPECT_THAT(said([](A& a) { a.tensor_args.clear(); }), HasSubstr("has no TensorArg entry"));
    EXPECT_THAT(said([](A& a) {
                    a.tensor_args.insert({TensorParamName("ghost"), a.tensor_args.begin()->second});
                }),
                HasSubstr("unknown TensorParameter 'ghost'"));
    EXPECT_THAT(said([](A& a) { a.dfb_run_overrides = {{.dfb = DFBSpecName("ghost")}}; }), HasSubstr("DFB 'ghost'"));
    const MeshTensor other = MeshTensor::allocate_on_device(*device, tensor_spec(BufferType::DRAM, Shape({4, 256})));
    EXPECT_THAT(said([&](A& a) {
                    a.tensor_args = {{TensorParamName("t"), std::cref(other)}};
                }),
                HasSubstr("does not match its declared TensorSpec"));
    // Nothing of a refused call counts.
    EXPECT_THAT(error_of([&] { UpdateProgramRunArgs(program, {}); }), HasSubstr("before SetProgramRunArgs"));
    EXPECT_THAT(error_of([&] { UpdateTensorArgs(program, {}); }), HasSubstr("before SetProgramRunArgs"));
    EXPECT_THAT(error_of([&] { LaunchProgram(*device, std::move(program)); }),
                HasSubstr("SetProgramRunArgs has not been called"));
    Program legacy = CreateProgram();
    EXPECT_THAT(error_of([&] { SetProgramRunArgs(legacy, {}); }), HasSubstr("made by MakeProgramFromSpec"));
}

TEST_F(RunArgs, AreMerged) {
    ProgramRunArgs base = complete(), more;
    base.kernel_run_args[0].runtime_arg_values.erase("b");
    more.kernel_run_args = {{.kernel = KernelSpecName("reader"),
                             .runtime_arg_values = {{"b", {{NodeCoord(0, 0), 11}, {NodeCoord(1, 0), 21}}}}}};
    const std::vector<ProgramRunArgs> rest = {more};
    SetProgramRunArgs(program, MergeProgramRunArgs(base, rest));
    EXPECT_EQ(words({1, 0}), (std::vector<uint32_t>{20, 21, 22}));
    EXPECT_THAT(error_of([&] { MergeProgramRunArgs(complete(), rest); }),
                HasSubstr("runtime arg 'b' is specified in more than one"));
    EXPECT_EQ(MergeProgramRunArgs(complete(), rest, true).kernel_run_args.size(), 1u);
    const std::vector<ProgramRunArgs> twice = {complete()};
    EXPECT_THAT(error_of([&] { MergeProgramRunArgs(complete(), twice); }), HasSubstr("more than one ProgramRunArgs"));
}

TEST(Relaxations, SayWhichTensorsAreTheSame) {
    const TensorSpec declared = tensor_spec(BufferType::DRAM, Shape({30, 60}), Layout::TILE);
    const TensorSpec same_padding = tensor_spec(BufferType::DRAM, Shape({31, 64}), Layout::TILE);
    const TensorSpec larger = tensor_spec(BufferType::DRAM, Shape({90, 60}), Layout::TILE);
    const TensorSpec ranked = tensor_spec(BufferType::DRAM, Shape({2, 30, 60}), Layout::TILE);
    const TensorSpec in_l1 = tensor_spec(BufferType::L1, Shape({30, 60}), Layout::TILE);
    const TensorSpecRelaxations none, padded{.match_padded_shape_only = true}, dynamic{.dynamic_tensor_shape = true},
        any_rank{.dynamic_tensor_shape = true, .relax_logical_rank = true};
    const std::tuple<const TensorSpec*, TensorSpecRelaxations, bool> cases[] = {
        {&declared, none, true},   {&same_padding, none, false}, {&same_padding, padded, true},
        {&larger, padded, false},  {&larger, dynamic, true},     {&ranked, dynamic, false},
        {&ranked, any_rank, true}, {&in_l1, any_rank, false},
    };
    for (const auto& [other, relaxation, same] : cases) {
        EXPECT_EQ(tensorspecs_match_with_relaxation(declared, *other, relaxation), same) << other->logical_shape();
        EXPECT_EQ(hash_tensorspec_with_relaxation(declared, relaxation) ==
                      hash_tensorspec_with_relaxation(*other, relaxation),
                  same)
            << other->logical_shape();
    }
}

// ---- programs that run --------------------------------------------------------------------------------------------

constexpr const char* kProducer = R"(
#include "api/dataflow/dataflow_api.h"
void kernel_main() {
    DataflowBuffer out(dfb::out);
    TensorAccessor input(tensor::input);
    Scratchpad<uint32_t> pad(scratch::pad);
    const uint32_t first = get_arg(args::first), count = get_arg(args::count);
    pad[0] = get_vararg(0) + get_common_vararg(0) + get_arg(args::constant);
    for (uint32_t page = first; page < first + count; ++page) {
        out.reserve_back(1);
        noc_async_read_page(page, input, out.get_write_ptr());
        noc_async_read_barrier();
        volatile uint32_t* words = reinterpret_cast<volatile uint32_t*>(out.get_write_ptr());
        for (uint32_t i = 0; i < out.get_entry_size() / 4; ++i) words[i] = words[i] + pad[0];
        out.push_back(1);
    }
}
)";

constexpr const char* kConsumer = R"(
#include "api/dataflow/dataflow_api.h"
void kernel_main() {
    DataflowBuffer in(dfb::in);
    TensorAccessor output(tensor::output);
    const uint32_t first = get_arg(args::first), count = get_arg(args::count);
    for (uint32_t page = first; page < first + count; ++page) {
        in.wait_front(1);
        noc_async_write_page(page, output, in.get_read_ptr());
        noc_async_write_barrier();
        in.pop_front(1);
    }
}
)";

TensorSpec pages(uint32_t count) {
    return tensor_spec(BufferType::DRAM, Shape({count, 64}));
}

ProgramSpec pipeline() {
    ProgramSpec spec{.name = "pipeline"};
    spec.kernels = {mover("producer"), mover("consumer", CreateWriterDataMovementConfig())};
    spec.kernels[0].source = KernelSpec::SourceCode{kProducer};
    spec.kernels[1].source = KernelSpec::SourceCode{kConsumer};
    spec.kernels[0].dfb_bindings = {ProducerOf(DFBSpecName("queue"), "out")};
    spec.kernels[1].dfb_bindings = {ConsumerOf(DFBSpecName("queue"), "in")};
    spec.kernels[0].tensor_bindings = {{TensorParamName("input"), "input"}};
    spec.kernels[1].tensor_bindings = {{TensorParamName("output"), "output"}};
    spec.kernels[0].scratchpad_bindings = {{ScratchpadSpecName("pad"), "pad"}};
    spec.kernels[0].compile_time_args = {{"constant", 1000}};
    for (auto& kernel : spec.kernels) kernel.runtime_arg_schema = {{"first"}, {"count"}};
    spec.kernels[0].advanced_options.num_runtime_varargs = 1;
    spec.kernels[0].advanced_options.num_common_runtime_varargs = 1;
    spec.dataflow_buffers = {{.unique_id = DFBSpecName("queue"), .entry_size = 256, .num_entries = 2}};
    spec.scratchpads = {{.unique_id = ScratchpadSpecName("pad"), .size_per_node = 64}};
    spec.tensor_parameters = {{TensorParamName("input"), pages(8)}, {TensorParamName("output"), pages(8)}};
    spec.work_units = {{.name = "unit",
                        .kernels = {KernelSpecName("producer"), KernelSpecName("consumer")},
                        .target_nodes = NodeRange({0, 0}, {1, 0})}};
    return spec;
}

TEST(Programs2, RunWithEveryKindOfBinding) {
    auto device = make_device();
    auto& queue = device->mesh_command_queue();
    std::vector<uint32_t> data(8 * 64);
    for (size_t i = 0; i < data.size(); ++i) data[i] = static_cast<uint32_t>(i);
    const MeshTensor input = enqueue_write_tensor(queue, HostTensor::from_vector(data, pages(8)), *device);
    const MeshTensor output = MeshTensor::allocate_on_device(*device, pages(8));

    auto workload = MakeMeshWorkloadFromSpec(*device, pipeline());
    Program& program = workload.get_programs().begin()->second;
    ProgramRunArgs args;
    for (const char* name : {"producer", "consumer"}) {
        KernelRunArgs kernel{.kernel = KernelSpecName(name), .common_runtime_arg_values = {{"count", 4}}};
        AddRuntimeArgsForNode(kernel.runtime_arg_values, NodeCoord(0, 0), {{"first", 0}});
        AddRuntimeArgsForNode(kernel.runtime_arg_values, NodeCoord(1, 0), {{"first", 4}});
        args.kernel_run_args.push_back(kernel);
    }
    args.kernel_run_args[0].advanced_options.runtime_varargs = {{NodeCoord(0, 0), {10}}, {NodeCoord(1, 0), {20}}};
    args.kernel_run_args[0].advanced_options.common_runtime_varargs = {100};
    args.tensor_args = {{TensorParamName("input"), std::cref(input)}, {TensorParamName("output"), std::cref(output)}};
    args.dfb_run_overrides = {{.dfb = DFBSpecName("queue"), .num_entries = 3}};
    SetProgramRunArgs(program, args);
    distributed::EnqueueMeshWorkload(queue, workload, true);
    auto result = enqueue_read_tensor(queue, output).to_vector<uint32_t>();
    for (size_t i = 0; i < data.size(); ++i) ASSERT_EQ(result[i], data[i] + 1100 + (i < 256 ? 10 : 20)) << i;

    // The same program once more, on other tensors.
    const MeshTensor second = MeshTensor::allocate_on_device(*device, pages(8));
    UpdateTensorArgs(program,
                     {{TensorParamName("input"), std::cref(output)}, {TensorParamName("output"), std::cref(second)}});
    distributed::EnqueueMeshWorkload(queue, workload, true);
    result = enqueue_read_tensor(queue, second).to_vector<uint32_t>();
    EXPECT_EQ(result[0], data[0] + 2 * 1110);
}

// The spelling of June 2026, with both kernels on the NoC that is the default for both.
TEST(Programs2, RunInTheSpellingOfJune) {
    namespace june = metal2_host_api;
    auto device = make_device();
    auto& queue = device->mesh_command_queue();
    std::vector<uint32_t> data(8 * 64, 5);
    const MeshTensor input = enqueue_write_tensor(queue, HostTensor::from_vector(data, pages(8)), *device);
    const MeshTensor output = MeshTensor::allocate_on_device(*device, pages(8));
    const auto kernel = [](const std::string& name, const char* source, DataMovementProcessor processor) {
        june::KernelSpec spec{.unique_id = name, .source = june::KernelSpec::SourceCode{source}};
        spec.runtime_arguments_schema = {.named_runtime_args = {"first"}, .named_common_runtime_args = {"count"}};
        spec.config_spec = june::DataMovementConfiguration{
            .gen1_data_movement_config =
                june::DataMovementConfiguration::Gen1DataMovementConfig{.processor = processor}};
        return spec;
    };
    constexpr const char* kPlainProducer = R"(
#include "api/dataflow/dataflow_api.h"
void kernel_main() {
    DataflowBuffer out(dfb::out);
    TensorAccessor input(ta::input);
    for (uint32_t page = get_arg(args::first); page < get_arg(args::count); ++page) {
        out.reserve_back(1);
        noc_async_read_page(page, input, out.get_write_ptr());
        noc_async_read_barrier();
        out.push_back(1);
    }
}
)";
    june::ProgramSpec spec{.program_id = "june"};
    spec.kernels = {kernel("producer", kPlainProducer, DataMovementProcessor::RISCV_0),
                    kernel("consumer", kConsumer, DataMovementProcessor::RISCV_1)};
    spec.kernels[0].dfb_bindings = {{"queue", "out", june::KernelSpec::DFBEndpointType::PRODUCER}};
    spec.kernels[1].dfb_bindings = {{"queue", "in", june::KernelSpec::DFBEndpointType::CONSUMER}};
    spec.kernels[0].tensor_bindings = {{"input", "input"}};
    spec.kernels[1].tensor_bindings = {{"output", "output"}};
    spec.dataflow_buffers = {{.unique_id = "queue", .entry_size = 256, .num_entries = 2}};
    spec.tensor_parameters = {{"input", pages(8)}, {"output", pages(8)}};
    spec.work_units = {{"unit", {"producer", "consumer"}, NodeCoord(0, 0)}};
    Program program = MakeProgramFromSpec(*device, spec);
    june::ProgramRunParams params;
    for (const char* name : {"producer", "consumer"}) {
        params.kernel_run_params.push_back({.kernel_spec_name = name,
                                            .named_runtime_args = {{NodeCoord(0, 0), {{"first", 0}}}},
                                            .named_common_runtime_args = {{"count", 8}}});
    }
    params.tensor_args = {{"input", input}, {"output", output}};
    SetProgramRunParameters(program, params);
    params.kernel_run_params.push_back(params.kernel_run_params[0]);
    EXPECT_THAT(error_of([&] { SetProgramRunParameters(program, params); }),
                HasSubstr("Duplicate kernel_spec_name 'producer'"));
    LaunchProgram(*device, std::move(program));
    EXPECT_EQ(enqueue_read_tensor(queue, output).to_vector<uint32_t>(), data);
}

}  // namespace
}  // namespace softmetal::host::testing
