// The functions of values and what they are called in a compute kernel. One row for each.
#pragma once

#include <string>

#include "engine/program.h"

namespace softmetal::tilelang::engine {

struct TileFunction {
    const char* name;  // of a value
    int inputs;        // tiles
    const char* call;  // "exp_tile": called with Dst indices, then the number if it takes one
    const char* init;  // "exp_tile_init()"
    const char* header;
    bool number = false;       // its last operand is a number
    const char* options = "";  // what stands after its operands
};

// With `number` the form whose second operand is a number; nullptr when there is none.
const TileFunction* FindFunction(const std::string& name, bool number);

// Whether the second operand of a call is a number that its function takes as such, not as a tile.
bool TakesNumber(const Value& call);

}  // namespace softmetal::tilelang::engine
