// DeepenProducts: each turn of a loop that adds up products brings its sums from Dst to L1; a turn that takes several
// blocks of K does so less often, and each of its loads brings more.
#include <algorithm>

#include <tvm/tirx/analysis.h>

#include "attrs.h"
#include "engine/arrange.h"

namespace softmetal::tilelang::engine {
namespace {

using namespace tvm;
using namespace tvm::tirx;

constexpr int64_t kDeep = 128, kDeepest = 512;  // elements of K in one turn; the latter only for small operands
constexpr int64_t kSmall = 16;                  // tiles
constexpr int64_t kRoom = int64_t{1200} << 10;  // bytes of L1 for all buffers, two versions of each

class Deepening {
public:
    Deepening(Program& program, Node& loop) : program_(program), loop_(loop) {}

    void Run() {
        const auto* turns = loop_.extent.as<IntImmNode>();
        if (!turns || !is_zero(loop_.min) || !FindProducts() || !FindOperands() || !LoadsFollow()) return;
        const int64_t factor = Factor(turns->value);
        if (factor > 1) Deepen(factor, turns->value);
    }

private:
    // `sum += in0 @ in1`, whose operands the loop brings.
    bool FindProducts() {
        for (const NodePtr& node : loop_.body) {
            if (node->kind == Node::kLoad) continue;
            if (node->kind != Node::kCompute) return false;
            const ValuePtr product = AddedProduct(*node);
            if (!product) continue;
            sums_.insert(node->chip);
            if (!Along(product->chip, false) || !Along(product->chip_b, !product->trans_b)) return false;
        }
        return !sums_.empty() &&
               std::none_of(sums_.begin(), sums_.end(), [&](const ChipPtr& sum) { return along_.count(sum) != 0; });
    }

    // K runs along the rows of a buffer, or along its columns; false where it is to do both.
    bool Along(const ChipPtr& chip, bool rows) {
        return along_.emplace(chip, rows).first->second == rows && sums_.count(chip) == 0;
    }

    // What the operands are made of in the loop, element by element.
    bool FindOperands() {
        for (auto at = loop_.body.rbegin(); at != loop_.body.rend(); ++at) {
            const Node& node = **at;
            if (node.kind == Node::kCompute && AddedProduct(node)) continue;
            const auto operand = along_.find(node.chip);
            if (operand == along_.end()) return false;
            if (node.kind == Node::kLoad) continue;
            for (const ValuePtr& value : Ordered(node.result)) {
                if (!Follows(*value, operand->second)) return false;
            }
        }
        return true;
    }

    bool Follows(const Value& value, bool rows) {
        if (value.op == "matmul" || value.op == "reduce" || value.op == "pattern" || value.op == "position")
            return false;
        if (value.op == "scalar") return !UsesTurn(value.scalar);
        if (!value.chip) return true;
        const bool here = std::any_of(loop_.body.begin(), loop_.body.end(),
                                      [&](const NodePtr& node) { return node->chip == value.chip; });
        if (value.op == "tile") return here && !value.transposed && Along(value.chip, rows);
        if (value.op == "element") return !here;
        const bool grows = (value.op == "column") == rows;
        return here ? grows && Along(value.chip, rows) : !grows;
    }

    bool UsesTurn(const PrimExpr& expr) const {
        return UsesVar(expr, [&](const VarNode* var) { return var == loop_.var.get(); });
    }

    // Each turn loads what comes behind the last one's, as many whole tiles as every other operand.
    bool LoadsFollow() {
        for (const auto& [chip, rows] : along_) {
            const int64_t size = rows ? chip->rows : chip->cols;
            if (width_ == 0) width_ = size;
            if (size != width_ || width_ % kTile != 0 || !IsOnlyHere(chip)) return false;
        }
        for (const NodePtr& node : loop_.body) {
            if (node->kind == Node::kLoad && !Continues(*node)) return false;
        }
        return true;
    }

    bool IsOnlyHere(const ChipPtr& chip) const {
        int64_t all = 0, here = 0, sets = 0;
        Walk(program_.body, [&](const NodePtr& node) {
            const auto reads = ReadsOf(*node);
            all += node->chip == chip || std::find(reads.begin(), reads.end(), chip) != reads.end();
            if (node->scalar && Touches(*node, chip)) ++all;
        });
        for (const NodePtr& node : loop_.body) {
            here += node->chip == chip || Reads(*node, chip);
            sets += node->chip == chip;
        }
        return all == here && sets == 1;
    }

    bool Continues(const Node& load) const {
        const GlobalBlock& block = *load.global;
        const int64_t dim = along_.at(load.chip) ? block.row_dim : block.col_dim;
        if (dim < 0 || block.extents[dim] != width_) return false;
        if (std::any_of(block.splits.begin(), block.splits.end(), [](int64_t size) { return size != 0; })) return false;
        for (size_t i = 0; i < block.mins.size(); ++i) {
            if (static_cast<int64_t>(i) != dim && UsesTurn(block.mins[i])) return false;
        }
        arith::Analyzer analyzer;
        const PrimExpr next = Substitute(block.mins[dim], ffi::Map<Var, PrimExpr>{{loop_.var, loop_.var + 1}});
        return is_zero(analyzer.Simplify(next - block.mins[dim] - IntImm(loop_.var.dtype(), width_)));
    }

    int64_t Factor(int64_t turns) const {
        int64_t others = 0, operands = 0, largest = 0;
        for (const ChipPtr& chip : program_.chips) {
            const int64_t bytes = 2 * chip->Tiles() * TileBytes(chip->dtype == "bfloat16" ? "Float16_b" : "Float32");
            (along_.count(chip) ? operands : others) += bytes;
            if (along_.count(chip)) largest = std::max(largest, chip->Tiles());
        }
        for (int64_t factor = std::min(turns, kDeepest / width_); factor > 1; --factor) {
            const bool deep = factor * width_ > kDeep && factor * largest > kSmall;
            if (turns % factor == 0 && !deep && others + factor * operands <= kRoom) return factor;
        }
        return 1;
    }

    void Deepen(int64_t factor, int64_t turns) {
        for (const auto& [chip, rows] : along_) {
            (rows ? chip->rows : chip->cols) *= factor;
            if (chip->length) chip->length *= factor;
        }
        arith::Analyzer analyzer;
        const PrimExpr first = loop_.var * IntImm(loop_.var.dtype(), factor);
        for (const NodePtr& node : loop_.body) {
            if (node->kind != Node::kLoad) continue;
            GlobalBlock& block = *node->global;
            const int64_t dim = along_.at(node->chip) ? block.row_dim : block.col_dim;
            block.extents[dim] *= factor;
            block.mins[dim] =
                analyzer.Simplify(Substitute(block.mins[dim], ffi::Map<Var, PrimExpr>{{loop_.var, first}}));
        }
        loop_.extent = IntImm(loop_.extent.dtype(), turns / factor);
    }

    Program& program_;
    Node& loop_;
    std::set<ChipPtr> sums_;
    std::map<ChipPtr, bool> along_;
    int64_t width_ = 0;
};

}  // namespace

void DeepenProducts(Program& program) {
    Walk(program.body, [&](const NodePtr& node) {
        if (node->kind == Node::kLoop) Deepening(program, *node).Run();
    });
}

}  // namespace softmetal::tilelang::engine
