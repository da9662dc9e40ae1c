// Statements that do not fit the tile engine, inside a launch that otherwise does: which buffers and tensors have to be
// theirs, which processor does them, and what goes to and from tiles. Knows nothing of how they are printed.
#pragma once

#include <map>
#include <set>

#include "engine/program.h"
#include "launch.h"

namespace softmetal::tilelang::engine {

using Data = const tvm::tirx::VarNode*;  // of a buffer, which may have several views

// Buffers that scalar code sets and tensors that it touches: nothing but a product may set or touch them.
struct Owned {
    std::set<Data> chips, tensors;
    bool operator==(const Owned& other) const { return chips == other.chips && tensors == other.tensors; }
};

// What a statement without tile operators reads and sets, on the chip and in tensors.
struct Touched {
    std::map<Data, Buffer> read, set;
};
Touched TouchedBy(const tvm::tirx::Stmt& stmt);
bool HasGemm(const tvm::tirx::Stmt& stmt);

// A statement of a launch without tile operators, with conditions round what may leave its tensor.
tvm::tirx::Stmt Lowered(const Launch& launch, const ScalarWork& work);

using ChipsByData = std::map<Data, ChipPtr>;

// What a program's scalar nodes have to own.
Owned ClaimedBy(const Launch& launch, const Program& program, const ChipsByData& chips);
// Gives every scalar node its processor and its tiles.
void AssignScalarWork(const Launch& launch, Program& program, const ChipsByData& chips, const Owned& owned);

}  // namespace softmetal::tilelang::engine
