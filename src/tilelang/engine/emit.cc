// What the three kernels share: the loop over blocks, loops and conditions of the program.
#include "engine/emit.h"

namespace softmetal::tilelang::engine {

bool KernelWalk::WorksInside(const Node& node) const {
    if (Works(node)) return true;
    auto any = [&](const Body& body) {
        for (const NodePtr& inner : body) {
            if (WorksInside(*inner)) return true;
        }
        return false;
    };
    return any(node.body) || any(node.otherwise);
}

void KernelWalk::WalkBlocks() {
    if (!plan_.listed) text_.Arg("first_block", "first_block");
    text_.Arg("blocks", "blocks");
    text_.Blank();
    if (plan_.listed) {
        text_.Comment(plan_.shared.empty() ? "Blocks cost differently, so each core has a list of its own."
                                           : "Cores that share tiles do the blocks that want them in step.");
        text_.Open("for (uint32_t n = 0; n < blocks; ++n)");
        text_.Line("const uint32_t block = get_arg_val<uint32_t>(" + text_.FirstListed() + " + n);");
    } else {
        text_.Open("for (uint32_t block = first_block; block < first_block + blocks; ++block)");
    }
    int64_t below = 1;
    for (size_t i = 0; i < launch_.block_vars.size(); ++i) {
        std::string value = below == 1 ? "block" : "block / " + std::to_string(below);
        below *= launch_.grid[i];
        if (i + 1 < launch_.block_vars.size()) value += " % " + std::to_string(launch_.grid[i]);
        if (launch_.grid[i] == 1) value = "0";
        text_.Line("const int32_t " + index_.Name(launch_.block_vars[i]) + " = " + value + ";");
    }
    WalkBody(program_.body);
    text_.Close();
}

void KernelWalk::WalkBody(const Body& body) {
    for (size_t i = 0; i < body.size();) {
        const Node& node = *body[i];
        size_t taken = 1;
        if (node.kind == Node::kLet) {
            text_.Line("const int32_t " + index_.Name(node.var) + " = " + index_(node.value) + ";");
        } else if (node.kind == Node::kLoop || node.kind == Node::kIf) {
            if (WorksInside(node)) WalkNode(node);
        } else if (Works(node)) {
            taken = Emit(body, i);
        }
        for (size_t done = i; done < i + taken; ++done) AfterStatement(body, done);
        i += taken;
    }
}

void KernelWalk::WalkNode(const Node& node) {
    BeforeNested(node);
    if (node.kind == Node::kLoop) {
        const std::string var = index_.Name(node.var);
        const PrimExpr end = tvm::arith::Analyzer().Simplify(node.min + node.extent);
        text_.Open("for (int32_t " + var + " = " + index_(node.min) + "; " + var + " < " + index_(end) + "; ++" + var +
                   ")");
        WalkBody(node.body);
        text_.Close();
    } else {
        text_.Open("if (" + index_(node.value) + ")");
        WalkBody(node.body);
        text_.Close();
        bool otherwise = false;
        for (const NodePtr& inner : node.otherwise) otherwise = otherwise || WorksInside(*inner);
        if (otherwise) {
            text_.Open("else");
            BetweenBranches();
            WalkBody(node.otherwise);
            text_.Close();
        }
    }
    AfterNested(node);
}

std::string KernelWalk::Cb(const ChipPtr& chip) {
    const int64_t id = plan_.Of(chip).id;
    return text_.Const("kCb" + Camel(chip->name), id, "tt::CBIndex::c_" + std::to_string(id));
}

std::string KernelWalk::CbCopied(const ChipPtr& chip) {
    const ChipPlan& entry = plan_.Of(chip);
    if (entry.exact_id < 0 || entry.exact_id == entry.id) return Cb(chip);
    return text_.Const("kCb" + Camel(chip->name) + "Exact", entry.exact_id,
                       "tt::CBIndex::c_" + std::to_string(entry.exact_id));
}

std::string KernelWalk::Cb(const ConstantTiles& tiles) {
    return text_.Const("kCb" + Camel(tiles.name), tiles.id, "tt::CBIndex::c_" + std::to_string(tiles.id));
}

std::string KernelWalk::Tiles(const ChipPtr& chip) {
    if (chip->Tiles() == 1) return "1";
    return text_.Const("k" + Camel(chip->name) + "Tiles", chip->Tiles());
}

}  // namespace softmetal::tilelang::engine
