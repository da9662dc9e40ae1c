// The text of functions of columns.
#include "engine/column_functions.h"

#include <map>
#include <utility>
#include <vector>

namespace softmetal::tilelang::engine {
namespace {

// What is done to x and y, and what comes of it.
struct Form {
    const char *change, *result;
};

const std::map<std::string, Form>& Forms() {
    static const std::map<std::string, Form> kForms = {
        {"add", {"", "x + y"}},
        {"sub", {"", "x - y"}},
        {"mul", {"", "x * y"}},
        {"max", {"        vec_min_max(x, y);\n", "y"}},
        {"min", {"        vec_min_max(x, y);\n", "x"}},
    };
    return kForms;
}

// The text with names replaced by what stands for them.
std::string Filled(std::string text, const std::vector<std::pair<std::string, std::string>>& names) {
    for (const auto& [name, value] : names) {
        for (size_t at = 0; (at = text.find(name, at)) != std::string::npos; at += value.size()) {
            text.replace(at, name.size(), value);
        }
    }
    return text;
}

}  // namespace

std::string ColumnFunction(const std::string& op) {
    return Forms().count(op) ? op + "_columns" : "";
}

std::string ColumnFunctionText(const std::string& op) {
    const Form& form = Forms().at(op);
    return Filled(
        R"(// Of tiles that hold a vector in their first column: it lies in the even vectors of the left faces.
#ifdef TRISC_MATH
inline void OP_face(uint32_t a, uint32_t b, uint32_t out) {
    for (uint32_t i = 0; i < 8; i += 2) {
        vFloat x = dst_reg[a * 32 + i], y = dst_reg[b * 32 + i];
CHANGE        dst_reg[out * 32 + i] = RESULT;
    }
}
#endif
[[maybe_unused]] void OP_columns([[maybe_unused]] uint32_t a, [[maybe_unused]] uint32_t b,
                                  [[maybe_unused]] uint32_t out) {
    MATH((_llk_math_eltwise_binary_sfpu_params_(OP_face, a, b, out, VectorMode::C)));
})",
        {{"OP", op}, {"CHANGE", form.change}, {"RESULT", form.result}});
}

std::string SpreadFunction(const std::string& op) {
    return Forms().count(op) && !*Forms().at(op).change ? op + "_spread" : "";
}

std::string SpreadFunctionText(const std::string& op) {
    return Filled(
        R"(// Of a tile and a vector spread over the tile that comes `after` tiles later: four rows are four vectors.
#ifdef TRISC_MATH
inline void OP_spread_vectors(uint32_t after) {
    for (uint32_t i = 0; i < 8; ++i) {
        const vFloat y = dst_reg[after * 32];
#pragma GCC unroll 2
        for (uint32_t face = 0; face < 2; ++face) {
            vFloat even = dst_reg[face * 8], odd = dst_reg[face * 8 + 1];
            even = even SIGN y ADDED;
            odd = odd SIGN y ADDED;
            dst_reg[face * 8] = even;
            dst_reg[face * 8 + 1] = odd;
        }
        dst_reg += i == 3 ? 10 : 2;
    }
}
#endif
[[maybe_unused]] void OP_spread([[maybe_unused]] uint32_t tile, [[maybe_unused]] uint32_t vector) {
    MATH((_llk_math_eltwise_unary_sfpu_params_(OP_spread_vectors, tile, VectorMode::RC_custom, vector - tile)));
})",
        {{"OP", op},
         {"SIGN", op == "mul"   ? "*"
                  : op == "add" ? "+"
                                : "-"},
         // A product is kept in a variable, so it is written as the multiply-add that it becomes.
         {" ADDED", op == "mul" ? " + vConst0" : ""}});
}

}  // namespace softmetal::tilelang::engine
