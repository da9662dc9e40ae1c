// Tensorize: replaces a blocked GEMM by three statement trees (reader, compute, writer) of tt calls. A flows through
// the reader, B and C through the writer, so that each data-movement processor has its own NoC.
#include <functional>

#include "attrs.h"
#include "kernel_builder.h"
#include "passes.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;

struct Gemm {
    GemmMetadata meta;
    CoreMap map;
    Schedule schedule;
    Padding padding;
};

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

void ForBlocks(KernelBuilder& k, const Schedule& s, const std::function<void(PrimExpr, PrimExpr)>& body) {
    k.Loop("row_block", "kRowBlocks", s.row_blocks, [&](PrimExpr row_block) {
        k.Loop("col_block", "kColBlocks", s.col_blocks, [&](PrimExpr col_block) { body(row_block, col_block); });
    });
}

Stmt Reader(const Gemm& gemm, std::vector<std::string>& args) {
    KernelBuilder k;
    const Schedule& s = gemm.schedule;
    Operand a{"a",
              "kCbA",
              0,
              TileBytes(gemm.meta.formats[0]),
              "row",
              "kBlockRows",
              "depth",
              "kBlockDepth",
              s.block_m,
              s.block_k,
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
            a.tile = [&](PrimExpr row, PrimExpr depth) {
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
    const int64_t rows = s.accumulate == "output" ? s.block_m : s.sub_m;
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

// The compute kernel. Its block loop multiplies subblock by subblock; partial sums over K stay in Dst for one K block
// and in L1, where the packer adds, from block to block.
class ComputeKernel {
public:
    explicit ComputeKernel(const Gemm& gemm) : gemm_(gemm), s_(gemm.schedule) {
        const bool partials = s_.accumulate == "partials";
        cb_c_ = {"kCbC", 16};
        cb_sum_ = partials ? Cb{"kCbPartials", kPartialsBuffer} : cb_c_;
        cb_left_ = gemm.meta.trans_a ? Cb{"kCbATransposed", 2} : Cb{"kCbA", 0};
    }

    Stmt Build() {
        k_.Do("mm_block_init", Shape({Id(cb_left_), Id(cb_b_), Id(cb_sum_)}));
        ForBlocks(k_, s_, [&](PrimExpr, PrimExpr) { Block(); });
        return k_.Finish("compute");
    }

private:
    struct Cb {
        const char* name;
        int64_t id;
    };

    PrimExpr Id(const Cb& cb) { return k_.Const(cb.name, cb.id); }
    PrimExpr SubRows() { return k_.Const("kSubRows", s_.sub_m); }
    PrimExpr SubCols() { return k_.Const("kSubCols", s_.sub_n); }
    PrimExpr BlockCols() { return k_.Const("kBlockCols", s_.block_n); }
    PrimExpr BlockDepth() { return k_.Const("kBlockDepth", s_.block_k); }
    PrimExpr Product(const char* name, int64_t value) { return k_.Const(name, value); }

    ffi::Array<PrimExpr> Shape(ffi::Array<PrimExpr> args) {
        args.push_back(k_.Const("kTransposeB", gemm_.meta.trans_b));
        for (const PrimExpr& size : {SubCols(), SubRows(), BlockDepth()}) args.push_back(size);
        return args;
    }

    void Block() {
        const bool adds = s_.accumulate != "dst";
        const PrimExpr c_tiles = adds ? Product("kCBlockTiles", s_.block_m * s_.block_n) : PrimExpr(0);
        if (adds) k_.Do("cb_reserve_back", {Id(cb_sum_), c_tiles});
        k_.Loop("k_block", "kDepthBlocks", s_.k_blocks, [&](PrimExpr k_block) {
            if (gemm_.meta.trans_a) TransposeA();
            if (adds) {
                k_.Comment("The first block sets the sums in L1, the others add to them.");
                k_.Do("pack_reconfig_l1_acc", {k_block > k_.Number(0)});
            }
            const PrimExpr a_tiles = Product("kABlockTiles", s_.block_m * s_.block_k);
            const PrimExpr b_tiles = Product("kBBlockTiles", s_.block_k * s_.block_n);
            k_.Do("cb_wait_front", {Id(cb_left_), a_tiles});
            k_.Do("cb_wait_front", {Id(cb_b_), b_tiles});
            ForSections(!adds, [&](PrimExpr sub_row, PrimExpr sub_col, PrimExpr pack_row) {
                Section([&] { Multiply(sub_row, sub_col); }, pack_row, sub_col, cb_sum_);
            });
            k_.Do("cb_pop_front", {Id(cb_left_), a_tiles});
            k_.Do("cb_pop_front", {Id(cb_b_), b_tiles});
        });
        if (!adds) return;
        k_.Do("pack_reconfig_l1_acc", {k_.Number(0)});
        k_.Do("cb_push_back", {Id(cb_sum_), c_tiles});
        if (s_.accumulate == "partials") Convert(c_tiles);
    }

    // All Dst sections of a block. Streamed: each row of sections is handed to the writer as it is done, so what is
    // packed counts from that row; otherwise from the block's first row.
    void ForSections(bool streamed, const std::function<void(PrimExpr, PrimExpr, PrimExpr)>& section) {
        k_.Loop("sub_row", "kSubRowBlocks", s_.block_m / s_.sub_m, [&](PrimExpr sub_row) {
            const PrimExpr tiles = streamed ? Product("kCGroupTiles", s_.sub_m * s_.block_n) : PrimExpr(0);
            if (streamed) k_.Do("cb_reserve_back", {Id(cb_c_), tiles});
            k_.Loop("sub_col", "kSubColBlocks", s_.block_n / s_.sub_n, [&](PrimExpr sub_col) {
                section(sub_row, sub_col, streamed ? k_.Number(0) : Times(sub_row, s_.sub_m, "kSubRows"));
            });
            if (streamed) k_.Do("cb_push_back", {Id(cb_c_), tiles});
        });
    }

    PrimExpr Times(const PrimExpr& index, int64_t size, const char* name) {
        return is_zero(index) || size == 1 ? index : index * k_.Const(name, size);
    }

    PrimExpr At(const PrimExpr& row, const PrimExpr& col) { return Times(row, s_.block_n, "kBlockCols") + col; }

    void Multiply(const PrimExpr& sub_row, const PrimExpr& sub_col) {
        k_.Loop("depth", "kBlockDepth", s_.block_k, [&](PrimExpr depth) {
            const PrimExpr a_tile = Times(Times(sub_row, s_.sub_m, "kSubRows"), s_.block_k, "kBlockDepth") + depth;
            const PrimExpr b_tile = Times(depth, s_.block_n, "kBlockCols") + Times(sub_col, s_.sub_n, "kSubCols");
            const PrimExpr a = k_.Let("a_tile", a_tile), b = k_.Let("b_tile", b_tile);
            k_.Do("matmul_block", Shape({Id(cb_left_), Id(cb_b_), a, b, k_.Number(0)}));
        });
    }

    void Section(const KernelBuilder::Body& math, const PrimExpr& pack_row, const PrimExpr& sub_col, const Cb& target) {
        k_.Do("tile_regs_acquire");
        math();
        k_.Do("tile_regs_commit");
        k_.Do("tile_regs_wait");
        ForTiles([&](PrimExpr row, PrimExpr col, PrimExpr dst) {
            const PrimExpr slot = At(pack_row + row, Times(sub_col, s_.sub_n, "kSubCols") + col);
            k_.Do("pack_tile_at", {dst, Id(target), k_.Let("tile", slot)});
        });
        k_.Do("tile_regs_release");
    }

    void ForTiles(const std::function<void(PrimExpr, PrimExpr, PrimExpr)>& body) {
        k_.Loop("row", "kSubRows", s_.sub_m, [&](PrimExpr row) {
            k_.Loop("col", "kSubCols", s_.sub_n,
                    [&](PrimExpr col) { body(row, col, Times(row, s_.sub_n, "kSubCols") + col); });
        });
    }

    // The finished sums once more through Dst, into the format of C.
    void Convert(const PrimExpr& c_tiles) {
        k_.Comment("The finished sums go through Dst once more, into the format of C.");
        k_.Do("cb_wait_front", {Id(cb_sum_), c_tiles});
        k_.Do("copy_tile_to_dst_init_short_with_dt", {Id(cb_b_), Id(cb_sum_)});
        k_.Do("pack_reconfig_data_format", {Id(cb_sum_), Id(cb_c_)});
        ForSections(true, [&](PrimExpr sub_row, PrimExpr sub_col, PrimExpr pack_row) {
            auto copy = [&] {
                ForTiles([&](PrimExpr row, PrimExpr col, PrimExpr dst) {
                    const PrimExpr slot =
                        At(Times(sub_row, s_.sub_m, "kSubRows") + row, Times(sub_col, s_.sub_n, "kSubCols") + col);
                    k_.Do("copy_tile", {Id(cb_sum_), k_.Let("tile", slot), dst});
                });
            };
            Section(copy, pack_row, sub_col, cb_c_);
        });
        k_.Do("cb_pop_front", {Id(cb_sum_), c_tiles});
        if (s_.row_blocks * s_.col_blocks == 1) return;
        k_.Do("pack_reconfig_data_format", {Id(cb_c_), Id(cb_sum_)});
        k_.Do("mm_block_init_short_with_dt", Shape({Id(cb_left_), Id(cb_b_), Id(cb_sum_)}));
    }

    // The tile engine multiplies by A as it lies; a transposed A is turned tile by tile first.
    void TransposeA() {
        const Cb cb_a{"kCbA", 0};
        const PrimExpr tiles = Product("kABlockTiles", s_.block_m * s_.block_k);
        k_.Comment("A lies transposed in memory: turn each of its tiles.");
        if (s_.accumulate != "dst") k_.Do("pack_reconfig_l1_acc", {k_.Number(0)});
        k_.Do("reconfig_data_format_srca", {Id(cb_b_), Id(cb_a)});
        k_.Do("transpose_wh_init_short", {Id(cb_a)});
        k_.Do("pack_reconfig_data_format", {Id(cb_sum_), Id(cb_left_)});
        k_.Do("cb_wait_front", {Id(cb_a), tiles});
        k_.Do("cb_reserve_back", {Id(cb_left_), tiles});
        k_.Loop("tile", "kABlockTiles", s_.block_m * s_.block_k, [&](PrimExpr tile) {
            k_.Do("tile_regs_acquire");
            k_.Do("transpose_wh_tile", {Id(cb_a), tile, k_.Number(0)});
            k_.Do("tile_regs_commit");
            k_.Do("tile_regs_wait");
            k_.Do("pack_tile", {k_.Number(0), Id(cb_left_)});
            k_.Do("tile_regs_release");
        });
        k_.Do("cb_push_back", {Id(cb_left_), tiles});
        k_.Do("cb_pop_front", {Id(cb_a), tiles});
        k_.Do("pack_reconfig_data_format", {Id(cb_left_), Id(cb_sum_)});
        k_.Do("mm_block_init_short_with_dt", Shape({Id(cb_left_), Id(cb_b_), Id(cb_a)}));
    }

    const Gemm& gemm_;
    const Schedule& s_;
    KernelBuilder k_;
    Cb cb_c_{}, cb_sum_{}, cb_left_{};
    const Cb cb_b_{"kCbB", 1};
};

PrimFunc ToKernels(PrimFunc func) {
    Gemm gemm;
    gemm.meta = Load<GemmMetadata>(func, kMetadataAttr, "InferTTMetadata");
    gemm.map = Load<CoreMap>(func, kCoreMapAttr, "ShardToCoreMap");
    gemm.schedule = Load<Schedule>(func, kScheduleAttr, "MemorySpaceLower");
    gemm.padding = Load<Padding>(func, kPaddingAttr, "TilePad");
    RuntimeArgs args;
    const Stmt reader = Reader(gemm, args.reader);
    const Stmt compute = ComputeKernel(gemm).Build();
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
