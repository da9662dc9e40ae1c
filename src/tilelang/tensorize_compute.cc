// The compute kernel of a blocked GEMM: products subblock by subblock in Dst, sums over K in L1.
#include <functional>
#include <vector>

#include "tensorize.h"

namespace softmetal::tilelang {
namespace {

using namespace tvm;
using namespace tvm::tirx;

// Partial sums stay in Dst for one pass over the block and in L1, where the packer adds, from pass to pass.
class ComputeKernel {
public:
    explicit ComputeKernel(const Gemm& gemm) : gemm_(gemm), s_(gemm.schedule) {
        const bool partials = s_.accumulate == "partials";
        cb_c_ = {"kCbC", 16};
        cb_sum_ = partials ? Cb{"kCbPartials", kPartialsBuffer} : cb_c_;
        cb_left_ = gemm.meta.trans_a ? Cb{"kCbATransposed", 2} : Cb{"kCbA", 0};
        const Cb high{"kCbBHigh", kHighPartBuffer}, low{"kCbBLow", kLowPartBuffer};
        rights_ = gemm.meta.split_b ? std::vector<Cb>{high, low} : std::vector<Cb>{cb_b_};
    }

    Stmt Build() {
        k_.Do("mm_block_init", Shape({Id(cb_left_), Id(rights_[0]), Id(cb_sum_)}));
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
        for (const PrimExpr& size : {SubCols(), SubRows()}) args.push_back(size);
        args.push_back(k_.Const("kARowStep", 1));
        return args;
    }

    void Block() {
        const int64_t blocks = s_.pass_blocks;
        if (s_.accumulate == "dst") return Pass(blocks, [&] { ForSections(kStreamed, Products(cb_c_, blocks)); });
        const PrimExpr c_tiles = Product("kCBlockTiles", s_.block_m * s_.block_n);
        k_.Do("cb_reserve_back", {Id(cb_sum_), c_tiles});
        const auto add = [&](int64_t depth, const PrimExpr& adds) {
            Pass(depth, [&] {
                k_.Do("pack_reconfig_l1_acc", {adds});
                ForSections(kWhole, Products(cb_sum_, depth));
            });
        };
        k_.Comment("Block by block as the first ones come. The packer sets the sums in L1, then adds to them.");
        k_.Loop("block", "kPassBlocks", blocks, [&](PrimExpr block) { add(1, block > k_.Number(0)); });
        if (s_.Passes() > 2) {
            k_.Loop("pass", "kMiddlePasses", s_.Passes() - 2, [&](PrimExpr) { add(blocks, k_.Number(1)); });
        }
        Pass(blocks, [&] { s_.accumulate == "output" ? FinishInPlace() : FinishFromSums(c_tiles); });
    }

    // The products wait for the blocks of K one by one; a pass drops them together.
    void Pass(int64_t blocks, const KernelBuilder::Body& work) {
        if (gemm_.meta.trans_a) TransposeA(blocks);
        if (gemm_.meta.split_b) SplitB(blocks);
        work();
        k_.Do("cb_pop_front", {Id(cb_left_), Times(ABlockTiles(), blocks, "kPassBlocks")});
        for (const Cb& right : rights_) {
            k_.Do("cb_pop_front", {Id(right), Times(BBlockTiles(), blocks, "kPassBlocks")});
        }
    }

    PrimExpr ABlockTiles() { return Product("kABlockTiles", s_.block_m * s_.block_k); }
    PrimExpr BBlockTiles() { return Product("kBBlockTiles", s_.block_k * s_.block_n); }

    void FinishInPlace() {
        k_.Comment("The last pass hands over rows of C as they are done.");
        k_.Do("pack_reconfig_l1_acc", {k_.Number(1)});
        ForSections(kHandedOver, Products(cb_c_, s_.pass_blocks));
        k_.Do("pack_reconfig_l1_acc", {k_.Number(0)});
    }

    // The sums come back into Dst, where the last products join them, and leave in C's format.
    void FinishFromSums(const PrimExpr& c_tiles) {
        k_.Comment("The last pass goes on from the sums and hands over rows of C as they are done.");
        k_.Do("pack_reconfig_l1_acc", {k_.Number(0)});
        k_.Do("cb_push_back", {Id(cb_sum_), c_tiles});
        k_.Do("cb_wait_front", {Id(cb_sum_), c_tiles});
        k_.Do("pack_reconfig_data_format", {Id(cb_sum_), Id(cb_c_)});
        ForSections(kStreamed, [&](PrimExpr sub_row, PrimExpr sub_col, PrimExpr pack_row) {
            auto math = [&] {
                Reload(sub_row, sub_col);
                Multiply(sub_row, sub_col, s_.pass_blocks);
            };
            Section(math, pack_row, sub_col, cb_c_);
        });
        k_.Do("cb_pop_front", {Id(cb_sum_), c_tiles});
        if (s_.row_blocks * s_.col_blocks > 1) k_.Do("pack_reconfig_data_format", {Id(cb_c_), Id(cb_sum_)});
    }

    void Reload(const PrimExpr& sub_row, const PrimExpr& sub_col) {
        k_.Do("copy_tile_to_dst_init_short_with_dt", {Id(rights_[0]), Id(cb_sum_)});
        ForTiles([&](PrimExpr row, PrimExpr col, PrimExpr dst) {
            const PrimExpr slot =
                At(Times(sub_row, s_.sub_m, "kSubRows") + row, Times(sub_col, s_.sub_n, "kSubCols") + col);
            k_.Do("copy_tile", {Id(cb_sum_), k_.Let("tile", slot), dst});
        });
        k_.Do("mm_block_init_short_with_dt", Shape({Id(cb_left_), Id(rights_[0]), Id(cb_sum_)}));
    }

    using SectionBody = std::function<void(PrimExpr, PrimExpr, PrimExpr)>;
    SectionBody Products(const Cb& target, int64_t blocks) {
        return [this, target, blocks](const PrimExpr& sub_row, const PrimExpr& sub_col, const PrimExpr& pack_row) {
            Section([&] { Multiply(sub_row, sub_col, blocks); }, pack_row, sub_col, target);
        };
    }

    // When the writer gets what the sections of a block pack: all at once by whoever reserved the block, or each row of
    // sections as it is done, of a block that is reserved or reserving it itself. What is packed counts from there.
    enum HandOver { kWhole, kHandedOver, kStreamed };

    void ForSections(HandOver when, const SectionBody& section) {
        k_.Loop("sub_row", "kSubRowBlocks", s_.block_m / s_.sub_m, [&](PrimExpr sub_row) {
            const PrimExpr tiles = when == kWhole ? PrimExpr(0) : Product("kCGroupTiles", s_.sub_m * s_.block_n);
            if (when == kStreamed) k_.Do("cb_reserve_back", {Id(cb_c_), tiles});
            k_.Loop("sub_col", "kSubColBlocks", s_.block_n / s_.sub_n, [&](PrimExpr sub_col) {
                section(sub_row, sub_col, when == kWhole ? Times(sub_row, s_.sub_m, "kSubRows") : k_.Number(0));
            });
            if (when != kWhole) k_.Do("cb_push_back", {Id(cb_c_), tiles});
        });
    }

    PrimExpr Times(const PrimExpr& index, int64_t size, const char* name) {
        return is_zero(index) || size == 1 ? index : index * k_.Const(name, size);
    }

    PrimExpr At(const PrimExpr& row, const PrimExpr& col) { return Times(row, s_.block_n, "kBlockCols") + col; }

    // Tiles of both operands lie depth by depth, so that blocks of K follow one another.
    void Multiply(const PrimExpr& sub_row, const PrimExpr& sub_col, int64_t blocks) {
        k_.Loop("block", "kPassBlocks", blocks, [&](PrimExpr block) {
            k_.Do("cb_wait_front", {Id(cb_left_), UpTo(block, ABlockTiles())});
            for (const Cb& right : rights_) k_.Do("cb_wait_front", {Id(right), UpTo(block, BBlockTiles())});
            k_.Loop("depth", "kBlockDepth", s_.block_k, [&](PrimExpr depth) {
                const PrimExpr at = is_zero(block) ? depth : block * BlockDepth() + depth;
                const PrimExpr k = is_zero(depth) || is_zero(block) ? at : k_.Let("k", at);
                const PrimExpr a_tile = Plus(Times(k, s_.block_m, "kBlockRows"), Times(sub_row, s_.sub_m, "kSubRows"));
                const PrimExpr b_tile = Plus(Times(k, s_.block_n, "kBlockCols"), Times(sub_col, s_.sub_n, "kSubCols"));
                const PrimExpr a = k_.Let("a_tile", a_tile), b = k_.Let("b_tile", b_tile);
                for (const Cb& right : rights_) {
                    k_.Do("matmul_block", Shape({Id(cb_left_), Id(right), a, b, k_.Number(0)}));
                }
            });
        });
    }

    PrimExpr UpTo(const PrimExpr& block, const PrimExpr& tiles) {
        return is_zero(block) ? tiles : (block + k_.Number(1)) * tiles;
    }

    static PrimExpr Plus(const PrimExpr& a, const PrimExpr& b) { return is_zero(a) ? b : is_zero(b) ? a : a + b; }

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

    // The tile engine multiplies by A as it lies; a transposed A is turned tile by tile first.
    void TransposeA(int64_t blocks) {
        const Cb cb_a{"kCbA", 0};
        const PrimExpr tiles = Times(ABlockTiles(), blocks, "kPassBlocks");
        k_.Comment("A lies transposed in memory: turn each of its tiles.");
        if (s_.accumulate != "dst") k_.Do("pack_reconfig_l1_acc", {k_.Number(0)});
        k_.Do("reconfig_data_format_srca", {Id(rights_[0]), Id(cb_a)});
        k_.Do("transpose_wh_init_short", {Id(cb_a)});
        k_.Do("pack_reconfig_data_format", {Id(cb_sum_), Id(cb_left_)});
        k_.Do("cb_wait_front", {Id(cb_a), tiles});
        k_.Do("cb_reserve_back", {Id(cb_left_), tiles});
        k_.Loop("block", "kPassBlocks", blocks, [&](PrimExpr block) {
            k_.Loop("tile", "kABlockTiles", s_.block_m * s_.block_k, [&](PrimExpr tile) {
                k_.Do("tile_regs_acquire");
                k_.Do("transpose_wh_tile",
                      {Id(cb_a), Plus(Times(block, s_.block_m * s_.block_k, "kABlockTiles"), tile), k_.Number(0)});
                k_.Do("tile_regs_commit");
                k_.Do("tile_regs_wait");
                k_.Do("pack_tile", {k_.Number(0), Id(cb_left_)});
                k_.Do("tile_regs_release");
            });
        });
        k_.Do("cb_push_back", {Id(cb_left_), tiles});
        k_.Do("cb_pop_front", {Id(cb_a), tiles});
        k_.Do("pack_reconfig_data_format", {Id(cb_left_), Id(cb_sum_)});
        k_.Do("mm_block_init_short_with_dt", Shape({Id(cb_left_), Id(rights_[0]), Id(cb_a)}));
    }

    // The matrix unit sees 10 bits of a right operand: B becomes what 8 bits hold of it, and the rest.
    void SplitB(int64_t blocks) {
        const Cb &high = rights_[0], &low = rights_[1];
        const PrimExpr tiles = Times(BBlockTiles(), blocks, "kPassBlocks");
        k_.Comment("B in two parts, so that all its bits count: 8 of them, and the rest.");
        if (s_.accumulate != "dst") k_.Do("pack_reconfig_l1_acc", {k_.Number(0)});
        k_.Do("copy_tile_to_dst_init_short_with_dt", {Id(high), Id(cb_b_)});
        k_.Do("pack_reconfig_data_format", {Id(cb_sum_), Id(high)});
        k_.Do("cb_wait_front", {Id(cb_b_), tiles});
        PackEach(blocks, high, [&](const PrimExpr& tile) { k_.Do("copy_tile", {Id(cb_b_), tile, k_.Number(0)}); });
        k_.Do("cb_wait_front", {Id(high), tiles});
        k_.Do("reconfig_data_format", {Id(cb_b_), Id(high)});
        k_.Do("sub_tiles_init", {Id(cb_b_), Id(high)});
        PackEach(blocks, low, [&](const PrimExpr& tile) {
            k_.Do("sub_tiles", {Id(cb_b_), Id(high), tile, tile, k_.Number(0)});
        });
        k_.Do("cb_pop_front", {Id(cb_b_), tiles});
        k_.Do("pack_reconfig_data_format", {Id(low), Id(cb_sum_)});
        k_.Do("reconfig_data_format", {Id(high), Id(cb_left_)});
        k_.Do("mm_block_init_short", Shape({Id(cb_left_), Id(high)}));
    }

    // Fills `target` with as many tiles of B as a pass has, each made in Dst by `make`.
    void PackEach(int64_t blocks, const Cb& target, const std::function<void(const PrimExpr&)>& make) {
        const PrimExpr tiles = Times(BBlockTiles(), blocks, "kPassBlocks");
        k_.Do("cb_reserve_back", {Id(target), tiles});
        k_.Loop("block", "kPassBlocks", blocks, [&](PrimExpr block) {
            k_.Loop("tile", "kBBlockTiles", s_.block_k * s_.block_n, [&](PrimExpr tile) {
                const PrimExpr at = Plus(Times(block, s_.block_k * s_.block_n, "kBBlockTiles"), tile);
                k_.Do("tile_regs_acquire");
                make(at);
                k_.Do("tile_regs_commit");
                k_.Do("tile_regs_wait");
                k_.Do("pack_tile", {k_.Number(0), Id(target)});
                k_.Do("tile_regs_release");
            });
        });
        k_.Do("cb_push_back", {Id(target), tiles});
    }

    const Gemm& gemm_;
    const Schedule& s_;
    KernelBuilder k_;
    Cb cb_c_{}, cb_sum_{}, cb_left_{};
    const Cb cb_b_{"kCbB", 1};
    std::vector<Cb> rights_;  // what products take from the right, one after another
};

}  // namespace

Stmt ComputeKernelOf(const Gemm& gemm) {
    return ComputeKernel(gemm).Build();
}

}  // namespace softmetal::tilelang
