// The table of tt ops and their registration with TVM.
#include "tt_ops.h"

namespace softmetal::tilelang {
namespace {

constexpr const char* kDataflow = "api/dataflow/dataflow_api.h";
constexpr const char* kMatmul = "api/compute/matmul.h";
constexpr const char* kPack = "api/compute/pack.h";
constexpr const char* kCopy = "api/compute/tile_move_copy.h";
constexpr const char* kTranspose = "api/compute/transpose_wh.h";
constexpr const char* kBinary = "api/compute/eltwise_binary.h";
constexpr const char* kReconfig = "api/compute/reconfig_data_format.h";

constexpr TTOp kOps[] = {
    // Forms of the code generator itself.
    {"comment", "", 1, kAnyKernel, ""},
    {"runtime_arg", "", 1, kAnyKernel, ""},
    {"tensor_accessor", "", 2, kDataMovement, ""},
    {"l1_word", "", 1, kDataMovement, ""},
    // Forms of scalar code: (to, from, count[, length]), and (element, value) giving the element's old value.
    {"read_row", "", 4, kDataMovement, ""},
    {"write_row", "", 3, kDataMovement, ""},
    {"read_barrier", "", 0, kDataMovement, ""},
    {"write_barrier", "", 0, kDataMovement, ""},
    {"matrix_product", "", 9, kDataMovement, ""},
    {"atomic_add", "", 2, kDataMovement, ""},
    {"atomic_max", "", 2, kDataMovement, ""},
    {"atomic_min", "", 2, kDataMovement, ""},
    // Circular buffers.
    {"cb_reserve_back", "cb_reserve_back", 2, kAnyKernel, ""},
    {"cb_push_back", "cb_push_back", 2, kAnyKernel, ""},
    {"cb_wait_front", "cb_wait_front", 2, kAnyKernel, ""},
    {"cb_pop_front", "cb_pop_front", 2, kAnyKernel, ""},
    {"get_write_ptr", "get_write_ptr", 1, kDataMovement, kDataflow},
    {"get_read_ptr", "get_read_ptr", 1, kDataMovement, kDataflow},
    // NoC.
    {"noc_async_read_page", "noc_async_read_page", 3, kDataMovement, kDataflow},
    {"noc_async_write_page", "noc_async_write_page", 3, kDataMovement, kDataflow},
    {"noc_async_read_barrier", "noc_async_read_barrier", 0, kDataMovement, kDataflow},
    {"noc_async_write_barrier", "noc_async_write_barrier", 0, kDataMovement, kDataflow},
    {"noc_async_writes_flushed", "noc_async_writes_flushed", 0, kDataMovement, kDataflow},
    {"noc_async_atomic_barrier", "noc_async_atomic_barrier", 0, kDataMovement, kDataflow},
    {"noc_async_write_multicast", "noc_async_write_multicast", 5, kDataMovement, kDataflow},
    {"get_noc_addr", "get_noc_addr", 3, kDataMovement, kDataflow, 64},
    {"get_noc_multicast_addr", "get_noc_multicast_addr", 5, kDataMovement, kDataflow, 64},
    {"get_semaphore", "get_semaphore", 1, kDataMovement, kDataflow},
    {"noc_semaphore_inc", "noc_semaphore_inc", 2, kDataMovement, kDataflow},
    {"noc_semaphore_set", "noc_semaphore_set", 2, kDataMovement, kDataflow},
    {"noc_semaphore_wait", "noc_semaphore_wait", 2, kDataMovement, kDataflow},
    {"noc_semaphore_set_multicast", "noc_semaphore_set_multicast", 3, kDataMovement, kDataflow},
    // Compute.
    {"mm_block_init", "mm_block_init", 7, kCompute, kMatmul},
    {"mm_block_init_short", "mm_block_init_short", 6, kCompute, kMatmul},
    {"mm_block_init_short_with_dt", "mm_block_init_short_with_dt", 7, kCompute, kMatmul},
    {"matmul_block", "matmul_block", 9, kCompute, kMatmul},
    {"tile_regs_acquire", "tile_regs_acquire", 0, kCompute, ""},
    {"tile_regs_commit", "tile_regs_commit", 0, kCompute, ""},
    {"tile_regs_wait", "tile_regs_wait", 0, kCompute, ""},
    {"tile_regs_release", "tile_regs_release", 0, kCompute, ""},
    {"pack_tile", "pack_tile", 2, kCompute, kPack},
    {"pack_tile_at", "pack_tile<true>", 3, kCompute, kPack},
    {"pack_reconfig_l1_acc", "pack_reconfig_l1_acc", 1, kCompute, kPack},
    {"pack_reconfig_data_format", "pack_reconfig_data_format", 2, kCompute, kReconfig},
    {"copy_tile_to_dst_init_short_with_dt", "copy_tile_to_dst_init_short_with_dt", 2, kCompute, kCopy},
    {"copy_tile", "copy_tile", 3, kCompute, kCopy},
    {"reconfig_data_format_srca", "reconfig_data_format_srca", 2, kCompute, kReconfig},
    {"reconfig_data_format", "reconfig_data_format", 2, kCompute, kReconfig},
    {"sub_tiles_init", "sub_tiles_init", 2, kCompute, kBinary},
    {"sub_tiles", "sub_tiles", 5, kCompute, kBinary},
    {"transpose_wh_init_short", "transpose_wh_init_short", 1, kCompute, kTranspose},
    {"transpose_wh_tile", "transpose_wh_tile", 3, kCompute, kTranspose},
};

int RegisterAll() {
    using tvm::tirx::CallEffectKind;
    for (const TTOp& op : kOps) {
        tvm::OpRegEntry::RegisterOrGet(std::string("tt.") + op.name)
            .set_name()
            .set_num_inputs(op.num_inputs)
            .set_attr<tvm::tirx::TCallEffectKind>("TCallEffectKind", tvm::Integer(CallEffectKind::kOpaque))
            .set_attr<tvm::tirx::TScriptPrinterName>("TScriptPrinterName", tvm::ffi::String(op.name));
    }
    return 0;
}

[[maybe_unused]] const int kRegistered = RegisterAll();

}  // namespace

const TTOp& FindTTOp(const std::string& name) {
    for (const TTOp& op : kOps) {
        if (name == op.name) return op;
    }
    TVM_FFI_THROW(InternalError) << "no tt op is called " << name;
    TVM_FFI_UNREACHABLE();
}

const TTOp* AsTTOp(const tvm::tirx::CallNode* call) {
    const auto* op = call->op.as<tvm::OpNode>();
    if (!op) return nullptr;
    const std::string name = op->name;
    return name.rfind("tt.", 0) == 0 ? &FindTTOp(name.substr(3)) : nullptr;
}

}  // namespace softmetal::tilelang
