// Operations of a tile and a scalar by number, as hosts name them.
#pragma once

namespace ckernel {

enum BinopWithScalar { ADD_UNARY = 0, SUB_UNARY = 1, MUL_UNARY = 2, DIV_UNARY = 3, RSUB_UNARY = 4 };

}  // namespace ckernel
