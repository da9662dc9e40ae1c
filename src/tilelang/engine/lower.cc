// The engine path: a launch whose statements all fit the tile engine, from TIR to kernels.
#include <algorithm>
#include <set>
#include <sstream>

#include "engine/arrange.h"
#include "engine/blocks.h"
#include "engine/describe.h"
#include "engine/emit.h"
#include "engine/emit_sharing.h"
#include "engine/plan.h"
#include "engine/read_program.h"
#include "engine/section.h"
#include "engine/share_loads.h"
#include "launch.h"
#include "scalar_lock.h"
#include "tile_ops.h"

namespace softmetal::tilelang {

using namespace engine;

namespace {

// Names of chip buffers become names of constants, so they have to differ in letters and digits.
void NameApart(Program& program) {
    std::set<std::string> taken;
    for (const ChipPtr& chip : program.chips) {
        const std::string wish = chip->name;
        for (int n = 2; !taken.insert(Camel(chip->name)).second; ++n) chip->name = wish + "_" + std::to_string(n);
    }
}

struct Pass {
    const char* name;
    void (*run)(Program& program);
};

constexpr Pass kPasses[] = {
    {"PlacePositions", PlacePositions},
    {"HoistVectors", HoistVectors},
    {"SeparateStores", SeparateStores},
    {"MaskEdges", MaskEdges},
    {"NarrowEarly", NarrowEarly},
    {"FuseExpressions", [](Program& program) { FuseExpressions(program, kDstTiles); }},
    {"CutExpressions", [](Program& program) { CutExpressions(program, kDstTiles); }},
    {"ShortenExponentials", ShortenExponentials},
    {"SplitVersions", SplitVersions},
    {"SeparateLoads", SeparateLoads},
    {"SplitProducts", SplitProducts},
    {"DeepenProducts", DeepenProducts},
    {"OverlapExponentials", [](Program& program) { OverlapExponentials(program, kDstTiles); }},
    {"SkipMasked", SkipMasked},
    {"LoadOnce", LoadOnce},
    {"OrderTiles", OrderTiles},
    {"NameApart", NameApart},
};

Program Arranged(const Launch& launch) {
    Program program = ReadProgram(launch);
    for (const Pass& pass : kPasses) pass.run(program);
    return program;
}

TensorPlan PlanOf(const Launch& launch, const TensorLayout& layout) {
    TensorPlan out;
    out.name = layout.buffer->name;
    for (size_t i = 0; i < launch.func->params.size(); ++i) {
        const auto found = launch.func->buffer_map.find(launch.func->params[i]);
        if (found != launch.func->buffer_map.end() && (*found).second.same_as(layout.buffer)) {
            out.param_index = static_cast<int64_t>(i);
        }
    }
    out.read = layout.read, out.written = layout.written;
    out.layout = "tile";
    out.format = layout.format;
    out.page_size = TileBytes(layout.format);
    out.dtype = DTypeName(layout.buffer->dtype);
    for (const tvm::PrimExpr& size : layout.buffer->shape) {
        out.shape.push_back(size.as<tvm::IntImmNode>()->value);
    }
    const auto& splits = layout.splits;
    if (std::any_of(splits.begin(), splits.end(), [](int64_t size) { return size != 0; })) out.splits = splits;
    for (int64_t dim : layout.leading) {
        out.order.push_back(dim);
        out.padded_shape.push_back(layout.shape[dim]);
    }
    out.order.insert(out.order.end(), {layout.row_dim, layout.col_dim});
    out.padded_shape.insert(out.padded_shape.end(), {layout.tile_rows * kTile, layout.tile_cols * kTile});
    return out;
}

KernelPlan KernelOf(const EmittedKernel& emitted, const std::string& name, const std::string& processor, int64_t noc,
                    const std::vector<Share>& shares,
                    const std::function<RuntimeArg(const std::string&, const Share&)>& value) {
    KernelPlan kernel;
    kernel.name = name, kernel.processor = processor, kernel.noc = noc;
    kernel.source = emitted.source;
    kernel.tensor_accessors = emitted.accessors;
    kernel.columns = emitted.columns;
    size_t listed = 0;
    for (const Share& share : shares) listed = std::max(listed, share.list.size());
    for (const Share& share : shares) {
        CoreArgs args{share.x, share.y, {}};
        for (const std::string& column : emitted.columns) {
            args.values.push_back(value(column, share));
        }
        args.values.insert(args.values.end(), share.list.begin(), share.list.end());
        args.values.insert(args.values.end(), listed - share.list.size(), int64_t{0});
        kernel.rows.push_back(args);
    }
    for (size_t i = 0; i < listed; ++i) kernel.columns.push_back("block_" + std::to_string(i));
    for (std::string& column : kernel.columns) std::replace(column.begin(), column.end(), ':', '_');
    return kernel;
}

const char* Described(ConstantTiles::Kind kind) {
    switch (kind) {
        case ConstantTiles::kOnes:
            return "ones, for reductions";
        case ConstantTiles::kPattern:
            return "tiles that a condition crosses";
        case ConstantTiles::kRows:
            return "the number of each row";
        case ConstantTiles::kCols:
            return "the number of each column";
    }
    return "";
}

std::vector<CircularBuffer> BuffersOf(const Plan& plan) {
    std::vector<CircularBuffer> buffers;
    for (const ChipPlan& entry : plan.chips) {
        CircularBuffer buffer;
        buffer.id = entry.id;
        buffer.name = buffer.holds = entry.chip->name;
        buffer.format = entry.chip->format;
        buffer.page_size = TileBytes(buffer.format);
        buffer.num_pages = entry.chip->Tiles() * entry.versions;
        buffers.push_back(buffer);
        if (entry.exact_id < 0 || entry.exact_id == entry.id) continue;
        buffer.id = entry.exact_id;
        buffer.name += "_exact";
        buffer.share_with = entry.id;
        buffers.push_back(buffer);
    }
    for (const ConstantTiles& tiles : plan.constants) {
        CircularBuffer buffer;
        buffer.id = tiles.id;
        buffer.name = tiles.name;
        buffer.holds = Described(tiles.kind);
        buffer.format = tiles.format;
        buffer.page_size = TileBytes(buffer.format);
        buffer.num_pages = static_cast<int64_t>(tiles.starts.size());
        buffers.push_back(buffer);
    }
    for (const auto& [memory, name] :
         {std::pair(plan.reader_memory, "reader_memory"), std::pair(plan.writer_memory, "writer_memory")}) {
        if (!memory.bytes) continue;
        CircularBuffer buffer;
        buffer.id = memory.id;
        buffer.name = name;
        buffer.holds = "what its scalar statements work on";
        buffer.format = "UInt32";
        buffer.page_size = memory.bytes;
        buffer.num_pages = 1;
        buffers.push_back(buffer);
    }
    return buffers;
}

void AddNotes(LoweredLaunch& out, const Program& program, const Plan& plan) {
    if (plan.listed && plan.shared.empty()) {
        out.notes.push_back({"blocks", "cost differently: each core has a list, of equal cost"});
    }
    for (const SharedLoad& load : plan.shared) out.notes.push_back({"shared " + load.chip->name, Describe(load)});
    if (plan.cuts_float32) {
        out.notes.push_back({"float32",
                             "the matrix unit adds, subtracts, multiplies and reduces float32 buffers and reads 19 "
                             "bits of them, since no tensor has more than 16; tt.exact_float32 takes all bits, "
                             "on the SFPU"});
    }
    if (program.splits) out.notes.push_back({"float16", kAllBitsNote});
    std::set<std::string> reasons;
    Walk(program.body, [&](const NodePtr& node) {
        if (!node->scalar || node->scalar->follows || !reasons.insert(node->scalar->reason).second) return;
        const std::string which = reasons.size() == 1 ? "" : " " + std::to_string(reasons.size());
        out.notes.push_back({"scalar code" + which, Describe(*node->scalar) + ", since " + node->scalar->reason});
    });
    std::string statements;
    std::istringstream lines(Show(program));
    for (std::string line; std::getline(lines, line);) statements += "\n    " + line;
    out.notes.push_back({"statements", statements});
}

// Tensors of scalar statements; one that both processors read has one plan.
void AddRowMajor(LoweredLaunch& out, const Launch& launch, const ScalarCode& code) {
    for (const tvm::tirx::Buffer& buffer : code.tensors) {
        const TensorPlan tensor = PlanRowMajor(launch, buffer, code.fragments.kernel);
        const auto known = std::find_if(out.tensors.begin(), out.tensors.end(),
                                        [&](const TensorPlan& other) { return other.name == tensor.name; });
        if (known == out.tensors.end()) out.tensors.push_back(tensor);
    }
}

// The lock's grantor has a core to itself, since the other cores' processors are all taken.
void AddLock(LoweredLaunch& out, const Launch& launch, const ScalarCode& code, const std::vector<Share>& shares,
             const ScratchMemory& memory, const Core& grantor) {
    LockPlan lock{grantor, "tt::CBIndex::c_" + std::to_string(memory.id), {}, out.cores_x, out.cores_y};
    for (const Share& share : shares) lock.runs.push_back({share.x, share.y, share.first, share.count});
    for (KernelPlan& kernel : out.kernels) kernel.where = KernelPlan::Where::kAllButLast;
    out.kernels.push_back(Grantor(launch, code.fragments.kernel, lock, {grantor}));
    out.kernels.back().where = KernelPlan::Where::kLast;
    out.semaphores = LockSemaphores();
    out.notes.push_back(
        {"lock", "atomic operations on tensors lock the 256 bytes that they change; the last core grants the locks"});
}

// Not where tiles are only moved.
bool Computes(const Program& program) {
    bool computes = false;
    Walk(program.body, [&](const NodePtr& node) { computes = computes || node->kind == Node::kCompute; });
    return computes;
}

LoweredLaunch Lower(const Launch& launch, const ChipLimits& chip) {
    const Program program = Arranged(launch);
    const int64_t most_cores = std::min(launch.Blocks(), chip.grid_x * chip.grid_y);
    const ScalarCode reading = PrintScalarCode(launch, program, false, most_cores);
    const ScalarCode writing = PrintScalarCode(launch, program, true, most_cores);
    const bool locks = writing.fragments.kernel.locks;
    Plan plan = MakePlan(launch, program, chip, reading.fragments.kernel.bytes, writing.fragments.kernel.bytes);
    LoweredLaunch out;
    out.launch = launch;
    out.path = "engine";
    const std::optional<Teams> teams = locks ? std::nullopt : FormTeams(launch, program, chip);
    const std::vector<Share> shares = teams ? teams->shares : ShareBlocks(launch, program, chip, locks);
    plan.listed = !shares[0].list.empty();
    if (teams) plan.shared = teams->loads;
    out.cores = static_cast<int64_t>(shares.size()) + locks;
    out.cores_x = chip.grid_x;
    out.cores_y = CeilDiv(out.cores, chip.grid_x);
    const Core grantor{(out.cores - 1) % out.cores_x, (out.cores - 1) / out.cores_x};
    auto value = [&](const std::string& column, const Share& share) -> RuntimeArg {
        if (column == "first_block") return share.first;
        if (column == "blocks") return share.count;
        if (column.rfind("shared:", 0) == 0) return SharedArgument(*teams, column, share);
        return LockArgument(column, &share - shares.data(), grantor);
    };
    for (const auto* buffer : plan.tensor_order) out.tensors.push_back(PlanOf(launch, plan.tensors.at(buffer)));
    AddRowMajor(out, launch, reading);
    AddRowMajor(out, launch, writing);
    out.buffers = BuffersOf(plan);
    out.kernels.push_back(KernelOf(EmitReader(launch, program, plan, reading), "reader", "ncrisc", 0, shares, value));
    if (Computes(program)) {
        KernelPlan compute = KernelOf(EmitCompute(launch, program, plan), "compute", "compute", 0, shares, value);
        compute.math_fidelity = launch.math_fidelity;
        compute.fp32_dest_acc = true;
        for (const ChipPlan& entry : plan.chips) {
            if (entry.exact_id >= 0) compute.unpack_to_dest_fp32.push_back(entry.exact_id);
        }
        out.kernels.push_back(compute);
    }
    out.kernels.push_back(KernelOf(EmitWriter(launch, program, plan, writing), "writer", "brisc", 1, shares, value));
    for (const SharedLoad& load : plan.shared) {
        out.semaphores.insert(out.semaphores.end(), {{load.semaphore, 0}, {load.semaphore + 1, 0}});
    }
    if (locks) AddLock(out, launch, writing, shares, plan.writer_memory, grantor);
    AddNotes(out, program, plan);
    return out;
}

}  // namespace

// The programs of a function's launches after each pass, or why the path declines: for `--ir` and for tests of passes.
tvm::ffi::Array<tvm::ffi::Array<tvm::ffi::String>> ShowPasses(const tvm::tirx::PrimFunc& func) {
    tvm::ffi::Array<tvm::ffi::Array<tvm::ffi::String>> shown;
    for (const Launch& launch : ParseLaunches(func, tvm::transform::PassContext::Current())) {
        try {
            Program program = ReadProgram(launch);
            shown.push_back({launch.name, "ReadProgram", Show(program)});
            for (const Pass& pass : kPasses) {
                pass.run(program);
                shown.push_back({launch.name, pass.name, Show(program)});
            }
            Lower(launch, LimitsOf(launch.machine));
        } catch (const Declined& declined) {
            shown.push_back({launch.name, "declined", declined.reason});
        }
    }
    return shown;
}

TVM_FFI_STATIC_INIT_BLOCK() {
    tvm::ffi::reflection::GlobalDef().def("softmetal.tilelang.engine.passes", ShowPasses);
}

std::variant<LoweredLaunch, Reasons> LowerOnEngine(const Launch& launch, const ChipLimits& chip) {
    try {
        return Lower(launch, chip);
    } catch (const Declined& declined) {
        return Reasons{declined.reason};
    }
}

}  // namespace softmetal::tilelang
