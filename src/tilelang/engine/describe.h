// A computation in one line of words and formulas, for comments.
#pragma once

#include "engine/program.h"

namespace softmetal::tilelang::engine {

std::string Describe(const Node& node);
std::string Describe(const ScalarWork& work);
// A whole program, one statement a line, as `softmetal compile --ir` and tests of passes show it.
std::string Show(const Program& program);

}  // namespace softmetal::tilelang::engine
