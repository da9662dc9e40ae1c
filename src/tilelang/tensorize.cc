// Tensorize: replaces a blocked GEMM by three statement trees (reader, compute, writer) of tt calls. A flows through
// the reader, B and C through the writer, so that each data-movement processor has its own NoC.
#include <functional>

#include "passes.h"
#include "tensorize.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;

// One operand on its way from DRAM, or from the core that reads it for others, into a circular buffer.
struct Operand {
    std::string name;  // as kernels spell it: "a", "b"
    std::string cb_name;
    int64_t cb = 0, tile_bytes = 0;
    std::string outer, outer_count, inner, inner_count;  // loops over the tiles of a block, in buffer order
    int64_t outer_tiles = 0, inner_tiles = 0;
    std::function<PrimExpr(PrimExpr, PrimExpr)> tile;  // page of the tile at (outer, inner)
    bool multicast = false;
    int64_t receivers = 0;
};

// What a kernel keeps for one operand between blocks.
struct OperandState {
    PrimExpr accessor, sends, x0, y0, x1, y1, sender_x, sender_y, ready_address, filled_address;
    PrimExpr ready, filled, sender_ready, receivers_filled;
};

OperandState EmitMulticastSetup(KernelBuilder& k, const Operand& op, OperandState state) {
    const std::string& n = op.name;
    state.sends = k.Arg("sends_" + n);
    state.x0 = k.Arg(n + "_receivers_x0"), state.y0 = k.Arg(n + "_receivers_y0");
    state.x1 = k.Arg(n + "_receivers_x1"), state.y1 = k.Arg(n + "_receivers_y1");
    state.sender_x = k.Arg(n + "_sender_x"), state.sender_y = k.Arg(n + "_sender_y");
    const PrimExpr ready = k.Arg(n + "_ready_semaphore"), filled = k.Arg(n + "_filled_semaphore");
    state.ready_address = k.Let(n + "_ready_address", k.Call("get_semaphore", {ready}));
    state.filled_address = k.Let(n + "_filled_address", k.Call("get_semaphore", {filled}));
    return state;
}

PrimExpr Rectangle(KernelBuilder& k, const OperandState& state, const PrimExpr& address) {
    return k.Call("get_noc_multicast_addr", {state.x0, state.y0, state.x1, state.y1, address});
}

void EmitMulticastFlags(KernelBuilder& k, const Operand& op, OperandState& state) {
    state.ready = k.Let(op.name + "_ready", k.Call("l1_word", {state.ready_address}));
    state.filled = k.Let(op.name + "_filled", k.Call("l1_word", {state.filled_address}));
    state.sender_ready =
        k.Let(op.name + "_sender_ready", k.Call("get_noc_addr", {state.sender_x, state.sender_y, state.ready_address}));
    state.receivers_filled = k.Let(op.name + "_receivers_filled", Rectangle(k, state, state.filled_address));
    k.Comment("The sender's own flag is what it multicasts, so it stays set.");
    k.If(
        state.sends == k.Number(1),
        [&] {
            k.Do("noc_semaphore_set", {state.filled, k.Number(1)});
        },
        nullptr);
}

std::string Upper(const Operand& op) {
    return std::string(1, static_cast<char>(std::toupper(op.name[0])));
}

void EmitReads(KernelBuilder& k, const Operand& op, const OperandState& state, const PrimExpr& block) {
    const PrimExpr tile_bytes = k.Const("k" + Upper(op) + "TileBytes", op.tile_bytes);
    k.Loop(op.outer, op.outer_count, op.outer_tiles, [&](PrimExpr outer) {
        k.Loop(op.inner, op.inner_count, op.inner_tiles, [&](PrimExpr inner) {
            const PrimExpr slot = op.inner_tiles == 1 ? outer : outer * k.Const(op.inner_count, op.inner_tiles) + inner;
            const PrimExpr page = k.Let("page", op.tile(outer, inner));
            k.Do("noc_async_read_page", {page, state.accessor, block + slot * tile_bytes});
        });
    });
    k.Do("noc_async_read_barrier");
}

void EmitSend(KernelBuilder& k, const Operand& op, const OperandState& state, const PrimExpr& block,
              const PrimExpr& block_bytes) {
    const PrimExpr receivers = k.Const("k" + Upper(op) + "Receivers", op.receivers);
    k.Comment("The previous multicast has to leave before its buffer is read into again.");
    k.Do("noc_async_writes_flushed");
    k.Do("noc_semaphore_wait", {state.ready, receivers});
    k.Do("noc_semaphore_set", {state.ready, k.Number(0)});
    k.Comment("Linked: data and flag keep one reserved path, and the flag arrives last.");
    const PrimExpr target = k.Let(op.name + "_receivers_block", Rectangle(k, state, block));
    k.Do("noc_async_write_multicast", {block, target, block_bytes, receivers, const_true()});
    k.Do("noc_semaphore_set_multicast", {state.filled_address, state.receivers_filled, receivers});
}

void EmitReceive(KernelBuilder& k, const OperandState& state) {
    k.Do("noc_semaphore_set", {state.filled, k.Number(0)});
    k.Do("noc_semaphore_inc", {state.sender_ready, k.Number(1)});
    k.Do("noc_semaphore_wait", {state.filled, k.Number(1)});
}

// Brings one block of an operand into its circular buffer.
void EmitBlock(KernelBuilder& k, const Operand& op, const OperandState& state) {
    const PrimExpr cb = k.Const(op.cb_name, op.cb);
    const PrimExpr tiles = k.Const("k" + Upper(op) + "BlockTiles", op.outer_tiles * op.inner_tiles);
    const PrimExpr tile_bytes = k.Const("k" + Upper(op) + "TileBytes", op.tile_bytes);
    k.Do("cb_reserve_back", {cb, tiles});
    auto read = [&] {
        const PrimExpr block = k.Let(op.name + "_block", k.Call("get_write_ptr", {cb}));
        EmitReads(k, op, state, block);
        if (op.multicast) EmitSend(k, op, state, block, tiles * tile_bytes);
    };
    if (op.multicast) {
        k.If(state.sends == k.Number(1), read, [&] { EmitReceive(k, state); });
    } else {
        read();
    }
    k.Do("cb_push_back", {cb, tiles});
}

void EmitMulticastEnd(KernelBuilder& k) {
    k.Comment("Nothing of this core's may still be under way when the kernel ends.");
    k.Do("noc_async_write_barrier");
    k.Do("noc_async_atomic_barrier");
}

// Tile number in a tensor whose rows are `pitch` tiles long.
PrimExpr TileAt(KernelBuilder& k, const std::string& pitch_name, int64_t columns, bool transposed, PrimExpr row,
                PrimExpr col) {
    if (transposed) std::swap(row, col);
    return row * k.Const(pitch_name, columns / kTile) + col;
}

PrimExpr Scaled(KernelBuilder& k, const PrimExpr& block, const char* name, int64_t tiles) {
    return is_zero(block) ? block : block * k.Const(name, tiles);
}

Stmt Reader(const Gemm& gemm, std::vector<std::string>& args) {
    KernelBuilder k;
    const Schedule& s = gemm.schedule;
    Operand a{"a",
              "kCbA",
              0,
              TileBytes(gemm.meta.formats[0]),
              "depth",
              "kBlockDepth",
              "row",
              "kBlockRows",
              s.block_k,
              s.block_m,
              nullptr,
              s.multicast_a,
              gemm.map.parts_n - 1};
    OperandState state;
    const PrimExpr address = k.Arg("a_address");
    const PrimExpr first_row = k.Arg("first_row");
    if (a.multicast) state = EmitMulticastSetup(k, a, state);
    state.accessor = k.Let("a", k.Call("tensor_accessor", {k.Number(0), address}));
    if (a.multicast) EmitMulticastFlags(k, a, state);
    ForBlocks(k, s, [&](PrimExpr row_block, PrimExpr) {
        k.Loop("k_block", "kDepthBlocks", s.k_blocks, [&](PrimExpr k_block) {
            a.tile = [&](PrimExpr depth, PrimExpr row) {
                return TileAt(k, "kATilesPerRow", gemm.padding.a[1], gemm.meta.trans_a,
                              first_row + Scaled(k, row_block, "kBlockRows", s.block_m) + row,
                              Scaled(k, k_block, "kBlockDepth", s.block_k) + depth);
            };
            EmitBlock(k, a, state);
        });
    });
    if (a.multicast) EmitMulticastEnd(k);
    args = k.Args();
    return k.Finish("reader");
}

// Writes the blocks of C that compute hands over, some rows of tiles at a time.
void EmitStore(KernelBuilder& k, const Gemm& gemm, const PrimExpr& accessor, const PrimExpr& first_row,
               const PrimExpr& first_col, const PrimExpr& row_block, const PrimExpr& col_block) {
    const Schedule& s = gemm.schedule;
    const int64_t rows = s.sub_m;
    const PrimExpr cb = k.Const("kCbC", 16);
    const PrimExpr tile_bytes = k.Const("kCTileBytes", TileBytes(gemm.meta.formats[2]));
    const PrimExpr tiles = k.Const("kCGroupTiles", rows * s.block_n);
    k.Loop("group", "kCGroups", s.block_m / rows, [&](PrimExpr group) {
        k.Do("cb_wait_front", {cb, tiles});
        const PrimExpr block = k.Let("c_block", k.Call("get_read_ptr", {cb}));
        k.Loop("row", "kCGroupRows", rows, [&](PrimExpr row) {
            k.Loop("col", "kBlockCols", s.block_n, [&](PrimExpr col) {
                const PrimExpr group_row = is_zero(group) ? row : group * k.Const("kCGroupRows", rows) + row;
                const PrimExpr tile_at = TileAt(k, "kCTilesPerRow", gemm.padding.c[1], false,
                                                first_row + Scaled(k, row_block, "kBlockRows", s.block_m) + group_row,
                                                first_col + Scaled(k, col_block, "kBlockCols", s.block_n) + col);
                const PrimExpr slot = s.block_n == 1 ? row : row * k.Const("kBlockCols", s.block_n) + col;
                k.Do("noc_async_write_page", {k.Let("page", tile_at), accessor, block + slot * tile_bytes});
            });
        });
        k.Do("noc_async_writes_flushed");
        k.Do("cb_pop_front", {cb, tiles});
    });
}

Stmt Writer(const Gemm& gemm, std::vector<std::string>& args) {
    KernelBuilder k;
    const Schedule& s = gemm.schedule;
    Operand b{"b",
              "kCbB",
              1,
              TileBytes(gemm.meta.formats[1]),
              "depth",
              "kBlockDepth",
              "col",
              "kBlockCols",
              s.block_k,
              s.block_n,
              nullptr,
              s.multicast_b,
              gemm.map.parts_m - 1};
    OperandState state;
    const PrimExpr b_address = k.Arg("b_address"), c_address = k.Arg("c_address");
    const PrimExpr first_row = k.Arg("first_row"), first_col = k.Arg("first_col");
    if (b.multicast) state = EmitMulticastSetup(k, b, state);
    state.accessor = k.Let("b", k.Call("tensor_accessor", {k.Number(0), b_address}));
    const PrimExpr c = k.Let("c", k.Call("tensor_accessor", {k.Number(1), c_address}));
    if (b.multicast) EmitMulticastFlags(k, b, state);
    ForBlocks(k, s, [&](PrimExpr row_block, PrimExpr col_block) {
        k.Loop("k_block", "kDepthBlocks", s.k_blocks, [&](PrimExpr k_block) {
            b.tile = [&](PrimExpr depth, PrimExpr col) {
                return TileAt(k, "kBTilesPerRow", gemm.padding.b[1], gemm.meta.trans_b,
                              Scaled(k, k_block, "kBlockDepth", s.block_k) + depth,
                              first_col + Scaled(k, col_block, "kBlockCols", s.block_n) + col);
            };
            EmitBlock(k, b, state);
        });
        k.Comment("The block of C, as compute finishes it.");
        EmitStore(k, gemm, c, first_row, first_col, row_block, col_block);
    });
    if (b.multicast) {
        EmitMulticastEnd(k);
    } else {
        k.Do("noc_async_write_barrier");
    }
    args = k.Args();
    return k.Finish("writer");
}

PrimFunc ToKernels(PrimFunc func) {
    Gemm gemm;
    gemm.meta = Load<GemmMetadata>(func, kMetadataAttr, "InferTTMetadata");
    gemm.map = Load<CoreMap>(func, kCoreMapAttr, "ShardToCoreMap");
    gemm.schedule = Load<Schedule>(func, kScheduleAttr, "MemorySpaceLower");
    gemm.padding = Load<Padding>(func, kPaddingAttr, "TilePad");
    RuntimeArgs args;
    const Stmt reader = Reader(gemm, args.reader);
    const Stmt compute = ComputeKernelOf(gemm);
    const Stmt writer = Writer(gemm, args.writer);
    func.CopyOnWrite()->body = SeqStmt({reader, compute, writer});
    return WithAttr(std::move(func), kRuntimeArgsAttr, Save(args));
}

}  // namespace

tvm::transform::Pass Tensorize() {
    auto run = [](PrimFunc func, IRModule, tvm::transform::PassContext) { return ToKernels(std::move(func)); };
    return tirx::transform::CreatePrimFuncPass(run, 0, "tt.Tensorize", {});
}

}  // namespace softmetal::tilelang
