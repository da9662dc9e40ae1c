// Arithmetic on values that needs no tile: constants, neutral elements, forms that the tile engine has a function for.
#pragma once

#include "engine/program.h"

namespace softmetal::tilelang::engine {

// op(args), in its simplest form.
ValuePtr Simplified(const std::string& op, const std::vector<ValuePtr>& args);

}  // namespace softmetal::tilelang::engine
