// The fast path of plain GEMM: runs its passes on one launch and reads the result out of their attributes. Declines
// when the passes do not find a GEMM.
#include <algorithm>

#include "codegen_tt_base.h"
#include "launch.h"
#include "multicast.h"
#include "passes.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;

class GemmLaunch {
public:
    explicit GemmLaunch(const PrimFunc& func)
        : func_(func),
          gemm_(Load<GemmMetadata>(func, kMetadataAttr, "InferTTMetadata")),
          map_(Load<CoreMap>(func, kCoreMapAttr, "ShardToCoreMap")),
          schedule_(Load<Schedule>(func, kScheduleAttr, "MemorySpaceLower")),
          padding_(Load<Padding>(func, kPaddingAttr, "TilePad")),
          args_(Load<RuntimeArgs>(func, kRuntimeArgsAttr, "Tensorize")) {}

    LoweredLaunch Build(const Launch& launch) const {
        LoweredLaunch lowered;
        lowered.launch = launch;
        lowered.launch.func = func_;
        lowered.path = "gemm";
        lowered.cores_x = map_.cores_x, lowered.cores_y = map_.cores_y, lowered.cores = map_.Cores();
        lowered.tensors = Tensors();
        lowered.buffers = LoadCircularBuffers(func_);
        const int64_t semaphores = 2 * (schedule_.multicast_a + schedule_.multicast_b);
        for (int64_t id = 0; id < semaphores; ++id) lowered.semaphores.push_back({id, 0});
        lowered.kernels = {DataMovement("reader", "ncrisc", 0, {gemm_.tensors[0]}, args_.reader), Compute(),
                           DataMovement("writer", "brisc", 1, {gemm_.tensors[1], gemm_.tensors[2]}, args_.writer)};
        lowered.flops = 2 * gemm_.m * gemm_.n * gemm_.k;
        lowered.notes = Notes();
        return lowered;
    }

private:
    std::vector<TensorPlan> Tensors() const {
        const std::vector<int64_t>* shapes[] = {&gemm_.a_shape, &gemm_.b_shape, &gemm_.c_shape};
        const std::vector<int64_t>* padded[] = {&padding_.a, &padding_.b, &padding_.c};
        std::vector<TensorPlan> tensors;
        for (int i = 0; i < 3; ++i) {
            TensorPlan tensor;
            tensor.name = gemm_.tensors[i], tensor.param_index = gemm_.param_index[i];
            tensor.read = i < 2, tensor.written = i == 2;
            tensor.whole = gemm_.output_role == "output";
            tensor.layout = "tile", tensor.format = gemm_.formats[i], tensor.page_size = TileBytes(gemm_.formats[i]);
            tensor.shape = *shapes[i], tensor.padded_shape = *padded[i], tensor.dtype = gemm_.dtypes[i];
            tensors.push_back(tensor);
        }
        return tensors;
    }

    KernelPlan DataMovement(const std::string& name, const std::string& processor, int64_t noc,
                            const std::vector<std::string>& accessors, const std::vector<std::string>& columns) const {
        KernelPlan kernel;
        kernel.name = name, kernel.processor = processor, kernel.noc = noc;
        kernel.source = GenerateKernel(func_, name);
        kernel.tensor_accessors = accessors, kernel.columns = columns;
        for (int64_t i = 0; i < map_.Cores(); ++i) {
            const Core core{i % map_.cores_x, i / map_.cores_x};
            CoreArgs row{core.x, core.y, {}};
            for (const std::string& column : columns) row.values.push_back(Value(column, core));
            kernel.rows.push_back(row);
        }
        return kernel;
    }

    KernelPlan Compute() const {
        KernelPlan kernel;
        kernel.name = kernel.processor = "compute";
        kernel.source = GenerateKernel(func_, "compute");
        kernel.math_fidelity = gemm_.math_fidelity, kernel.fp32_dest_acc = gemm_.fp32_dest_acc;
        if (schedule_.accumulate == "partials") kernel.unpack_to_dest_fp32 = {kPartialsBuffer};
        return kernel;
    }

    RuntimeArg Value(const std::string& column, const Core& core) const {
        const int64_t part = core.y * map_.cores_x + core.x;
        const int64_t part_m = part / map_.parts_n, part_n = part % map_.parts_n;
        if (column == "a_address") return "address:" + gemm_.tensors[0];
        if (column == "b_address") return "address:" + gemm_.tensors[1];
        if (column == "c_address") return "address:" + gemm_.tensors[2];
        if (column == "first_row") return part_m * schedule_.row_blocks * schedule_.block_m;
        if (column == "first_col") return part_n * schedule_.col_blocks * schedule_.block_n;
        // "sends_a", "a_sender_x": of A along the row on NoC 0, of B down the column on NoC 1.
        const bool is_a = column.find("a_") == 0 || column == "sends_a";
        const bool sends = column.rfind("sends_", 0) == 0;
        const MulticastGroup row{{0, core.y}, map_.cores_x, 1, 0, 0};
        const MulticastGroup col{{core.x, 0}, 1, map_.cores_y, 1, 2 * schedule_.multicast_a};
        return MulticastArgument(is_a ? row : col, sends ? "sends" : column.substr(2), core);
    }

    static std::string Tiles(int64_t rows, int64_t cols) {
        return std::to_string(rows) + "x" + std::to_string(cols) + " tiles";
    }

    std::vector<Note> Notes() const {
        const Schedule& s = schedule_;
        std::vector<Note> notes;
        notes.push_back({"user_block", std::to_string(gemm_.block_m) + "x" + std::to_string(gemm_.block_n) + "x" +
                                           std::to_string(gemm_.block_k) + ", grid " + std::to_string(gemm_.grid_m) +
                                           "x" + std::to_string(gemm_.grid_n) + ", " +
                                           std::to_string(gemm_.num_stages) + " stages"});
        notes.push_back({"core_rectangle",
                         Tiles(map_.core_m, map_.core_n) + " on each of " + std::to_string(map_.Cores()) + " cores"});
        notes.push_back({"block", Tiles(s.block_m, s.block_n) + ", " + std::to_string(s.block_k) +
                                      " tiles of K at a time, " + std::to_string(s.k_blocks) + " times"});
        notes.push_back({"dst_section", Tiles(s.sub_m, s.sub_n)});
        notes.push_back({"a", s.multicast_a ? "read once per core row, multicast along it" : "read by each core"});
        notes.push_back({"b", s.multicast_b ? "read once per core column, multicast down it" : "read by each core"});
        notes.push_back({"sums", s.accumulate == "dst" ? "in Dst only"
                                 : s.accumulate == "output"
                                     ? "in the output buffer, added by the packer"
                                     : "in an L1 buffer, added by the packer; the last block goes on "
                                       "from there"});
        if (gemm_.split_b) {
            notes.push_back({"float16", kAllBitsNote});
        }
        if (gemm_.accumulator_dtype == "float16" || (gemm_.accumulator_dtype == "bfloat16" && gemm_.fp32_dest_acc)) {
            notes.push_back({"accumulator", gemm_.accumulator_dtype + " was asked for; sums are kept in float32"});
        }
        if (gemm_.swizzle) {
            notes.push_back({"swizzle", "T.use_swizzle has no effect: cores own fixed rectangles"});
        }
        notes.push_back({"estimated_cycles", std::to_string(s.estimated_cycles)});
        return notes;
    }

    PrimFunc func_;
    GemmMetadata gemm_;
    CoreMap map_;
    Schedule schedule_;
    Padding padding_;
    RuntimeArgs args_;
};

}  // namespace

std::variant<LoweredLaunch, Reasons> LowerOnGemm(const Launch& launch) {
    IRModule mod;
    mod->Add(GlobalVar(launch.name), launch.func);
    // Formats that the user chose are errors when they do not go together; what the tensors bring is a reason.
    bool chosen = false;
    try {
        for (const auto& pass : {VerifyTTIR(), InferTTMetadata()}) mod = pass(mod);
        chosen = !launch.data_formats.empty();
        mod = VerifyTTIR()(mod);
    } catch (const ffi::Error& error) {
        if (chosen || error.kind() != "UnsupportedError") throw;
        return Reasons{std::string(error.message())};
    }
    for (const auto& pass : {ShardToCoreMap(), MemorySpaceLower(), TilePad(), Tensorize(), VerifyTTIR()}) {
        mod = pass(mod);
    }
    return GemmLaunch(Downcast<PrimFunc>(mod->Lookup(launch.name))).Build(launch);
}

}  // namespace softmetal::tilelang
