// One computation as loops over sections of Dst: each acquires a half, goes through its steps and packs.
#pragma once

#include "engine/emit_steps.h"

namespace softmetal::tilelang::engine {

class SectionWalk : public StepWalk {
protected:
    using StepWalk::StepWalk;

    // Makes `result` for a node's buffer the computation at hand.
    void TakeUp(const Node& node, const ValuePtr& result, bool rotates, bool adds_in_l1);
    // Inits that the whole loop shares stand before it.
    void ChooseHoisting();
    // The loops: over tiles, or over blocks of Dst for products.
    void EmitTiles();
    void EmitBlocks();
    void EmitSection(const Place& place);
    // The first `count` steps of a section.
    void EmitSteps(const Place& place, size_t count);

    bool many_packed_ = false;  // formats
    // of the computation at hand
    bool adds_in_l1_ = false;  // the sums stay in L1 and the packer adds to them
    bool has_product_ = false, uses_reduce_unit_ = false;

private:
    void Init(const Step& step);
    bool IsFlat() const;
    int64_t TilesAtOnce() const;
    void ChooseBlock();
    bool TileByTile(const Place& place, size_t count);
    void EmitTileByTile(const Place& place, size_t count);
    void EmitPack(const Place& place);

    bool has_reduction_ = false, has_exact_reduction_ = false;
    bool hoists_fpu_ = false, hoists_sfpu_ = false;
};

}  // namespace softmetal::tilelang::engine
