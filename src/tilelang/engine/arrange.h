// Passes over a Program: each takes it and leaves one that computes the same.
#pragma once

#include <optional>

#include "engine/program.h"

namespace softmetal::tilelang::engine {

// Where an element is in its buffer is where it is in its tile, and where that tile is.
void PlacePositions(Program& program);
// What is stored and computed gets a buffer of its own that only the store reads.
void SeparateStores(Program& program);
// Reductions and products never see what lies between a buffer's last element and its tile's edge.
void MaskEdges(Program& program);
// Parts of expressions that are the same for a whole row or column become vectors of their own.
void HoistVectors(Program& program);
// Where no tensor has more than 16 bits, a buffer that ends as a copy of 16 bits is made with 16 bits at once.
void NarrowEarly(Program& program);
// A buffer that is read once, element by element, disappears into the expression that reads it.
void FuseExpressions(Program& program, int64_t dst_tiles);
// What needs more of Dst than there is becomes several computations, with buffers between them.
void CutExpressions(Program& program, int64_t dst_tiles);
// exp of what is at most 0, made as bfloat16 at once, is computed to that many digits.
void ShortenExponentials(Program& program);
// A buffer that is set anew has a new buffer from there on.
void SplitVersions(Program& program);
// A buffer that is loaded and set otherwise too is loaded into another one and copied.
void SeparateLoads(Program& program);
// The pack processor computes exponentials that a product waits for, while the matrix unit multiplies the row before.
void OverlapExponentials(Program& program, int64_t dst_tiles);
// Tiles of scores that a causal mask leaves out as a whole are neither multiplied nor looked at.
void SkipMasked(Program& program);
// What every block loads alike is loaded before the first block.
void LoadOnce(Program& program);
// Products of float16 tensors that add up over a loop see all bits: B in two parts, to 8 bits and what that leaves.
void SplitProducts(Program& program);
// A loop that adds up products takes several of its turns at once, where L1 has room.
void DeepenProducts(Program& program);
// in0 of products stand row by row, in1 so that a row of Dst tiles lies in one piece.
void OrderTiles(Program& program);

// The innermost body that holds every use of a chip, and the chip's first use in it.
struct Home {
    const Body* body = nullptr;
    size_t first = 0, last = 0;
};
Home HomeOf(const Program& program, const ChipPtr& chip);
// From here on, with what is nested.
void RenameReads(const NodePtr& node, const ChipPtr& from, const ChipPtr& to);
void RenameWrites(const NodePtr& node, const ChipPtr& from, const ChipPtr& to);
bool ReadsItself(const NodePtr& node, const ChipPtr& chip);
// exp(scale * (tiles - vector)) with a scale above 0, which softmax makes weights with; the vector is a row or a
// column.
struct ExpOfDifference {
    double scale = 1;
    ValuePtr difference;
};
std::optional<ExpOfDifference> AsExpOfDifference(const Value& value);
// Calls of a function in a value.
int64_t CountOf(const ValuePtr& root, const std::string& op);

// Dst tiles that one tile of a value needs while it is computed.
int64_t RegistersOf(const ValuePtr& value);

}  // namespace softmetal::tilelang::engine
