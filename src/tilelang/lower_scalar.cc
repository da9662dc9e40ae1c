// The scalar path: one data-movement processor of each core runs the blocks' bodies as plain C++. Slower than the tile
// engine, and right for everything that TileLang can say for one device.
#include <algorithm>

#include "lower_tile_ops.h"
#include "scalar_kernel.h"
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

TensorPlan PlanTensor(const Launch& launch, const Buffer& buffer, const ScalarKernel& kernel) {
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
    tensor.padded_shape = tensor.shape;
    tensor.dtype = DTypeName(buffer->dtype);
    return tensor;
}

void CheckMemory(const Launch& launch, const ScalarKernel& kernel, const ChipLimits& chip) {
    if (kernel.bytes <= chip.l1_bytes) return;
    std::ostringstream table;
    for (const ScalarPlace& place : kernel.places) {
        table << "\n  " << place.name << ": " << place.bytes << " bytes (" << place.text << ")";
    }
    TVM_FFI_THROW(UserError) << launch.name << ": the buffers of a block need " << kernel.bytes << " bytes of L1, "
                             << launch.machine << " has " << chip.l1_bytes << " for them; use smaller blocks"
                             << table.str();
}

// The runtime arguments of one core.
std::vector<RuntimeArg> Values(const std::vector<std::string>& columns, const BlockRun& run, int64_t core) {
    std::vector<RuntimeArg> values;
    for (const std::string& column : columns) {
        if (column == "first_block") {
            values.push_back(run.first);
        } else if (column == "blocks") {
            values.push_back(run.count);
        } else if (column == "core") {
            values.push_back(core);
        } else if (column == "grantor_x") {
            values.push_back("noc_x:0,0");
        } else if (column == "grantor_y") {
            values.push_back("noc_y:0,0");
        } else if (column == "ready_semaphore") {
            values.push_back("semaphore:0");
        } else if (column == "grant_semaphore") {
            values.push_back("semaphore:1");
        } else {
            values.push_back(column);  // "address:<tensor>", "scalar:<name>"
        }
    }
    return values;
}

// The kernel that grants the lock, on the core at the grid's corner; it ends at once on the others.
KernelPlan Grantor(const Launch& launch, const ScalarKernel& kernel, const std::vector<BlockRun>& runs, int64_t columns,
                   int64_t rows) {
    const auto mailbox = std::find_if(kernel.places.begin(), kernel.places.end(),
                                      [](const ScalarPlace& place) { return place.name == "mailbox"; });
    std::ostringstream out;
    out << "// " << launch.name << ": grants the lock that atomic operations hold, on one core for all.\n"
        << "#include <cstdint>\n\n#include \"api/dataflow/dataflow_api.h\"\n#include \"softmetal/scalar/lock.h\"\n\n"
        << "void kernel_main() {\n"
        << "    if (!get_arg_val<uint32_t>(0)) return;\n"
        << "    const uint32_t mailbox = get_write_ptr(tt::CBIndex::c_0) + " << mailbox->offset << ";\n"
        << "    auto noc_x = [](uint32_t column) { return get_arg_val<uint32_t>(3 + column); };\n"
        << "    auto noc_y = [](uint32_t row) { return get_arg_val<uint32_t>(" << 3 + columns << " + row); };\n"
        << "    softmetal::scalar::grant_locks(mailbox, " << runs.size() << ", " << columns
        << ", get_arg_val<uint32_t>(1), get_arg_val<uint32_t>(2), noc_x, noc_y);\n}\n";
    KernelPlan plan;
    plan.name = "grantor", plan.processor = "ncrisc", plan.noc = 1, plan.source = out.str();
    plan.columns = {"grants", "ready_semaphore", "grant_semaphore"};
    for (int64_t x = 0; x < columns; ++x) plan.columns.push_back("noc_x of column " + std::to_string(x));
    for (int64_t y = 0; y < rows; ++y) plan.columns.push_back("noc_y of row " + std::to_string(y));
    for (const BlockRun& run : runs) {
        CoreArgs row{run.x, run.y, {int64_t{run.x == 0 && run.y == 0}, "semaphore:0", "semaphore:1"}};
        for (int64_t x = 0; x < columns; ++x) row.values.push_back("noc_x:" + std::to_string(x) + ",0");
        for (int64_t y = 0; y < rows; ++y) row.values.push_back("noc_y:0," + std::to_string(y));
        plan.rows.push_back(row);
    }
    return plan;
}

}  // namespace

LoweredLaunch LowerScalar(const Launch& as_written, const ChipLimits& chip) {
    const Launch launch = WithThreadLoops(as_written);
    const std::vector<BlockRun> runs = SpreadBlocks(launch.Blocks(), chip);
    const auto cores = static_cast<int64_t>(runs.size());
    const ScalarKernel kernel = PrintScalarKernel(launch, GuardGlobals(launch, LowerTileOps(launch)), cores);
    CheckMemory(launch, kernel, chip);

    LoweredLaunch lowered;
    lowered.launch = launch;
    lowered.path = "scalar";
    lowered.cores_x = std::min(cores, chip.grid_x), lowered.cores_y = CeilDiv(cores, chip.grid_x);
    lowered.cores = cores;
    for (const Buffer& buffer : launch.global) lowered.tensors.push_back(PlanTensor(launch, buffer, kernel));
    CircularBuffer memory;
    memory.name = "memory", memory.format = "UInt32", memory.holds = "every buffer of a block";
    memory.page_size = RoundUp(std::max<int64_t>(kernel.bytes, 64), 64), memory.num_pages = 1;
    lowered.buffers = {memory};

    KernelPlan plan;
    plan.name = "scalar", plan.processor = "brisc", plan.noc = 0, plan.source = kernel.source;
    plan.tensor_accessors = kernel.tensors, plan.columns = kernel.columns;
    for (const BlockRun& run : runs) {
        const int64_t core = run.y * chip.grid_x + run.x;
        plan.rows.push_back({run.x, run.y, Values(kernel.columns, run, core)});
    }
    lowered.kernels = {plan};
    if (kernel.locks) {
        lowered.semaphores = {{0, 0}, {1, 0}};
        lowered.kernels.push_back(Grantor(launch, kernel, runs, lowered.cores_x, lowered.cores_y));
        lowered.notes.push_back({"lock", "atomic operations on tensors hold one lock, granted on core 0,0"});
    }
    for (const ScalarPlace& place : kernel.places) {
        lowered.notes.push_back({"memory at " + std::to_string(place.offset),
                                 place.name + ": " + std::to_string(place.bytes) + " bytes, " + place.text});
    }
    return lowered;
}

}  // namespace softmetal::tilelang
