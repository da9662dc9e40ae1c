// The scalar path: one data-movement processor of each core runs the blocks' bodies as plain C++. Slower than the tile
// engine, and right for everything that TileLang can say for one device.
#include <algorithm>

#include "lower_tile_ops.h"
#include "scalar_kernel.h"
#include "scalar_lock.h"
#include "tile_ops.h"

namespace softmetal::tilelang {

using namespace tvm;
using namespace tvm::tirx;

namespace {

constexpr int64_t kPageBytes = 1024;  // of softmetal/scalar/global_tensor.h

int64_t ParamIndex(const PrimFunc& func, const Buffer& buffer) {
    for (size_t i = 0; i < func->params.size(); ++i) {
        auto found = func->buffer_map.find(func->params[i]);
        if (found != func->buffer_map.end() && (*found).second.same_as(buffer)) return static_cast<int64_t>(i);
    }
    TVM_FFI_THROW(InternalError) << buffer->name << " is no parameter";
    TVM_FFI_UNREACHABLE();
}

bool Contains(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

TensorPlan PlanRowMajor(const Launch& launch, const Buffer& buffer, const ScalarKernel& kernel) {
    TensorPlan tensor;
    tensor.name = buffer->name;
    tensor.param_index = ParamIndex(launch.func, buffer);
    tensor.read = Contains(kernel.read, tensor.name), tensor.written = Contains(kernel.written, tensor.name);
    tensor.layout = "row_major", tensor.page_size = kPageBytes;
    for (const PrimExpr& size : buffer->shape) {
        const auto* number = size.as<IntImmNode>();
        if (!number) {
            std::ostringstream text;
            text << "dimension " << tensor.shape.size() << " of " << buffer->name << " is " << size
                 << ", which is not a constant; give its size, or call the kernel with tensors";
            TVM_FFI_THROW(UnsupportedError) << text.str() << SourceHint(buffer->span);
        }
        tensor.shape.push_back(number->value);
    }
    if (!tensor.shape.empty()) tensor.shape.back() /= PackedElements(buffer->dtype);
    tensor.padded_shape = tensor.shape;
    tensor.dtype = TorchName(buffer->dtype);
    return tensor;
}

namespace {

void CheckMemory(const Launch& launch, const ScalarKernel& kernel, const ChipLimits& chip) {
    if (kernel.bytes <= chip.l1_bytes) return;
    std::ostringstream table;
    for (const ScalarPlace& place : kernel.places) {
        table << "\n  " << place.name << ": " << place.bytes << " bytes (" << place.text << ")";
    }
    TVM_FFI_THROW(UserError) << launch.name << ": the buffers of a block need " << kernel.bytes << " bytes of L1, "
                             << launch.machine << " has " << chip.l1_bytes << " for them; use smaller blocks"
                             << table.str() << SourceHint(launch.body->span);
}

// The runtime arguments of one core.
std::vector<RuntimeArg> Values(const ScalarKernel& kernel, const BlockRun& run, int64_t core) {
    const int64_t barrier = kernel.locks ? 2 : 0;  // the first of its semaphores
    std::vector<RuntimeArg> values;
    for (const std::string& column : kernel.columns) {
        if (column == "first_block") {
            values.push_back(run.first);
        } else if (column == "blocks") {
            values.push_back(run.count);
        } else if (column.rfind("noc_x of column ", 0) == 0) {
            values.push_back("noc_x:" + column.substr(16) + ",0");
        } else if (column.rfind("noc_y of row ", 0) == 0) {
            values.push_back("noc_y:0," + column.substr(13));
        } else if (column == "arrived_semaphore") {
            values.push_back("semaphore:" + std::to_string(barrier));
        } else if (column == "go_semaphore") {
            values.push_back("semaphore:" + std::to_string(barrier + 1));
        } else {
            values.push_back(LockArgument(column, core, {0, 0}));
        }
    }
    return values;
}

// The circular buffers between the scalar kernel and the matrix unit; softmetal/scalar/matrix_unit.h has their ids.
std::vector<CircularBuffer> MatrixBuffers(const MatrixUse& matrix) {
    constexpr int64_t kFloatTile = 4096, kHalfTile = 2048, kCommand = 64;
    const std::string format = matrix.wide ? "Float32" : "Float16_b";
    const int64_t tile = matrix.wide ? kFloatTile : kHalfTile;
    auto buffer = [](int64_t id, const char* name, const char* holds, const std::string& format, int64_t page,
                     int64_t pages) {
        CircularBuffer made;
        made.id = id, made.name = name, made.holds = holds, made.format = format;
        made.page_size = page, made.num_pages = pages;
        return made;
    };
    return {buffer(1, "command", "which product comes next", "UInt32", kCommand, 2),
            buffer(2, "left", "tiles of left operands", format, tile, matrix.left_tiles),
            buffer(3, "right", "tiles of right operands", format, tile, matrix.right_tiles),
            buffer(4, "sums", "sums that a product is added to", "Float32", kFloatTile, 2),
            buffer(5, "results", "sums and products", "Float32", kFloatTile, 2)};
}

KernelPlan MatrixServer(const Launch& launch, const MatrixUse& matrix) {
    std::ostringstream out;
    out << "// " << launch.name << ": products for the scalar kernel.\n#include <cstdint>\n\n"
        << "#include \"softmetal/scalar/matrix_unit.h\"\n\n"
        << "void kernel_main() {\n    softmetal::scalar::serve_products(" << matrix.left_tiles << ", "
        << matrix.right_tiles << ");\n}\n";
    KernelPlan plan;
    plan.name = "products", plan.processor = "compute", plan.source = out.str();
    plan.math_fidelity = launch.math_fidelity, plan.fp32_dest_acc = true, plan.unpack_to_dest_fp32 = {4};
    return plan;
}

// The kernel and what it needs of L1, with or without the matrix unit.
struct Printed {
    ScalarKernel kernel;
    MatrixUse matrix;
    std::vector<CircularBuffer> matrix_buffers;
    int64_t bytes = 0;
};

Printed Print(const Launch& launch, const CoreGrid& grid, bool with_matrix_unit) {
    Printed printed;
    printed.matrix.wanted = with_matrix_unit;
    const Stmt body = GuardGlobals(launch, LowerTileOps(launch, &printed.matrix));
    printed.kernel = PrintScalarKernel(launch, body, grid, printed.matrix);
    printed.bytes = printed.kernel.bytes;
    if (printed.matrix.used) printed.matrix_buffers = MatrixBuffers(printed.matrix);
    for (const CircularBuffer& buffer : printed.matrix_buffers) printed.bytes += buffer.Bytes();
    return printed;
}

}  // namespace

LoweredLaunch LowerScalar(const Launch& as_written, const ChipLimits& chip) {
    Launch launch = as_written;
    launch.body = SplitParallel(launch.body);
    launch = WithThreadLoops(launch);
    const std::vector<BlockRun> runs = SpreadBlocks(launch.Blocks(), chip);
    const auto cores = static_cast<int64_t>(runs.size());
    const CoreGrid grid{cores, std::min(cores, chip.grid_x)};
    Printed printed = Print(launch, grid, true);
    if (printed.bytes > chip.l1_bytes) printed = Print(launch, grid, false);
    const ScalarKernel& kernel = printed.kernel;
    CheckMemory(launch, kernel, chip);

    LoweredLaunch lowered;
    lowered.launch = launch;
    lowered.path = "scalar";
    lowered.cores_x = grid.columns, lowered.cores_y = grid.Rows();
    lowered.cores = cores;
    for (const Buffer& buffer : launch.global) lowered.tensors.push_back(PlanRowMajor(launch, buffer, kernel));
    CircularBuffer memory;
    memory.name = "memory", memory.format = "UInt32", memory.holds = "every buffer of a block";
    memory.page_size = RoundUp(std::max<int64_t>(kernel.bytes, 64), 64), memory.num_pages = 1;
    lowered.buffers = {memory};
    lowered.buffers.insert(lowered.buffers.end(), printed.matrix_buffers.begin(), printed.matrix_buffers.end());

    KernelPlan plan;
    plan.name = "scalar", plan.processor = "brisc", plan.noc = 0, plan.source = kernel.source;
    plan.tensor_accessors = kernel.tensors, plan.columns = kernel.columns;
    for (const BlockRun& run : runs) {
        const int64_t core = run.y * chip.grid_x + run.x;
        plan.rows.push_back({run.x, run.y, Values(kernel, run, core)});
    }
    lowered.kernels = {plan};
    if (printed.matrix.used) {
        lowered.kernels.push_back(MatrixServer(launch, printed.matrix));
        lowered.notes.push_back({"matrix unit", "does T.gemm; the scalar kernel makes tiles and takes them apart"});
    }
    for (int64_t id = 0; id < 2 * (kernel.locks + kernel.meets); ++id) lowered.semaphores.push_back({id, 0});
    if (kernel.meets) lowered.notes.push_back({"barrier", "the blocks meet, one to a core; core 0,0 counts them"});
    if (kernel.locks) {
        std::vector<Core> all;
        for (const BlockRun& run : runs) all.push_back({run.x, run.y});
        const LockPlan lock{{0, 0}, "tt::CBIndex::c_0", runs, lowered.cores_x, lowered.cores_y};
        lowered.kernels.push_back(Grantor(launch, kernel, lock, all));
        lowered.notes.push_back(
            {"lock", "atomic operations on tensors lock the 256 bytes that they change; core 0,0 grants the locks"});
    }
    for (const ScalarPlace& place : kernel.places) {
        lowered.notes.push_back({"memory at " + std::to_string(place.offset),
                                 place.name + ": " + std::to_string(place.bytes) + " bytes, " + place.text});
    }
    return lowered;
}

}  // namespace softmetal::tilelang
