// The on-chip buffers of a launch while it is read: vectors learn from their uses whether they stand as a column or as
// a row.
#pragma once

#include <map>

#include "engine/held_as_floats.h"
#include "engine/program.h"
#include "engine/scalar_work.h"

namespace softmetal::tilelang::engine {

class ChipTable {
public:
    ChipTable(const std::vector<Buffer>& on_chip, const HeldAsFloats& held);

    // Of a buffer that tiles can hold; declines others.
    const ChipPtr& Use(const Buffer& buffer, const Span& span) const;
    // Indices of the dimensions that a buffer's chip keeps.
    std::vector<PrimExpr> Kept(const Buffer& buffer, const tvm::ffi::Array<PrimExpr>& indices) const;
    void Add(const ChipPtr& chip) { chips_.push_back(chip); }
    bool CanStand(const ChipPtr& chip, Shape shape);
    void Stand(const ChipPtr& chip, Shape shape, const Span& span);
    void StandAlike(const ChipPtr& a, const ChipPtr& b, const Span& span);

    // All chips, when all their uses are known: a vector that none of them tells is a row.
    std::vector<ChipPtr> Resolved();
    ChipsByData ByData() const;

    // What a statement that turns out not to fit has changed is taken back.
    struct State {
        std::vector<ChipPtr> chips;
        std::map<ChipPtr, ChipPtr> leader;
        std::vector<Shape> shapes;
    };
    State Save() const;
    void Restore(const State& state);

private:
    void Declare(const Buffer& buffer, const HeldAsFloats& held);
    // Vectors of one group share their leader's.
    Shape& ShapeOf(const ChipPtr& chip);

    std::vector<ChipPtr> chips_;
    std::map<const tvm::tirx::BufferNode*, ChipPtr> declared_;
    std::map<const tvm::tirx::BufferNode*, std::vector<int64_t>> sizes_;
    std::map<ChipPtr, ChipPtr> leader_;
};

}  // namespace softmetal::tilelang::engine
