// Binary SFPU functions with vectors along the rows: of tiles that hold one in their first column, a quarter of what
// whole tiles take, and of a tile and one that is spread over another tile.
#pragma once

#include <string>

namespace softmetal::tilelang::engine {

// "add_columns" for "add", "" where there is none.
std::string ColumnFunction(const std::string& op);
// Its definition.
std::string ColumnFunctionText(const std::string& op);

// The same of a tile and a vector that is spread over another one, in place: "add_spread".
std::string SpreadFunction(const std::string& op);
std::string SpreadFunctionText(const std::string& op);

}  // namespace softmetal::tilelang::engine
