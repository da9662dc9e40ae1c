// How each step of a section is spelled: the init before it and its calls for one section's tiles.
#pragma once

#include "engine/emit.h"
#include "engine/section.h"

namespace softmetal::tilelang::engine {

// Where in their loops the tiles of a section are. `each` counts the tiles of one section, "" when it is one.
struct Place {
    bool flat = false;
    std::string tile, row, col, each;
    int64_t count = 1;
};

class StepWalk : public KernelWalk {
protected:
    using KernelWalk::KernelWalk;

    std::vector<std::string> InitOf(const Step& step);
    void EmitStep(const Step& step, const Place& place);
    // Its init and its calls, for the processor that the suffix names.
    void EmitShortExp(const Step& step, const Place& place, const std::string& suffix);
    static bool OnSfpu(const Step& step) {
        return step.kind == Step::kFill || step.kind == Step::kDuplicate || step.kind == Step::kFunction;
    }

    // A line for each tile of a section.
    void ForEach(const Place& place, const std::string& line);
    std::string Slot(int64_t reg, const Place& place) const;
    std::string Index(const ChipPtr& chip, const std::string& row, const std::string& col);
    // The tiles of a row, or those of them that the computation at hand looks at; may declare a constant for it.
    std::string LengthOfRow(const ChipPtr& chip, const std::string& row);
    // A chip's tile at a section's place.
    std::string At(const ChipPtr& chip, const Place& place);

    bool in_loop_ = false;    // over the tiles of a section
    bool many_read_ = false;  // formats, so that each step says what it reads
    // The computation at hand: a buffer that it updates turns round; blocks of Dst that a product fills.
    const Node* node_ = nullptr;
    Section section_;
    bool rotates_ = false;
    int64_t block_rows_ = 1, block_cols_ = 1;

private:
    std::string Reconfigure(const std::string& a, const std::string& b);
    std::string LeafIndex(const Value& leaf, const Place& place, bool by_fpu = false);
    // The tile of what is reduced that stands at `along` of a row or a column.
    std::string Along(const Value& value, const std::string& along, const Place& place);
    std::string Depth(const Value& value);
    // A number or scalar as an expression of type float.
    std::string Number(const Value& value, const Place& place);
    std::string Bits(const Value& value, const Place& place);
    std::string Known(const PrimExpr& expr, const Place& place);
    std::string ParameterBits(const tvm::tirx::VarNode& var);
    std::string Parameter(const tvm::tirx::VarNode& var);
    std::string ExpInit(const Value& value, const std::string& suffix = "");
    std::string ExpCall(const Value& value, const std::string& out);
    void EmitFunction(const Step& step, const Place& place);
    void EmitFpu(const Step& step, const Place& place);
    void EmitReduce(const Step& step, const Place& place);
    void EmitExactReduce(const Step& step, const Place& place);
    void EmitMatmul(const Step& step, const Place& place);
    void EmitPattern(const Step& step, const Place& place);
    // Where the tile at (row, col) is along a pattern.
    std::string StartOf(const Value& pattern, const std::string& row, const std::string& col);

    std::map<std::string, int64_t> pattern_uses_;
    int64_t rows_cut_ = 0;
    std::set<std::string> parameters_;
};

}  // namespace softmetal::tilelang::engine
