// A computation in one line of words and formulas, for comments.
#pragma once

#include "engine/program.h"

namespace softmetal::tilelang::engine {

std::string Describe(const Node& node);

}  // namespace softmetal::tilelang::engine
