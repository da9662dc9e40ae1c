// The text of functions of columns.
#include "engine/column_functions.h"

#include <map>

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

// A product is kept in a variable, so it is written as the multiply-add that it becomes.
std::string Spread(const std::string& op, const std::string& x) {
    return op == "mul" ? x + " * y + vConst0" : x + (op == "add" ? " + y" : " - y");
}

}  // namespace

std::string ColumnFunction(const std::string& op) {
    return Forms().count(op) ? op + "_columns" : "";
}

std::string ColumnFunctionText(const std::string& op) {
    const Form& form = Forms().at(op);
    return "// Of tiles that hold a vector in their first column: it lies in the even vectors of the left faces.\n"
           "#ifdef TRISC_MATH\n"
           "inline void " +
           op +
           "_face(uint32_t a, uint32_t b, uint32_t out) {\n"
           "    for (uint32_t i = 0; i < 8; i += 2) {\n"
           "        vFloat x = dst_reg[a * 32 + i], y = dst_reg[b * 32 + i];\n" +
           form.change + "        dst_reg[out * 32 + i] = " + form.result +
           ";\n"
           "    }\n"
           "}\n"
           "#endif\n"
           "[[maybe_unused]] void " +
           op +
           "_columns([[maybe_unused]] uint32_t a, [[maybe_unused]] uint32_t b,\n"
           "                                  [[maybe_unused]] uint32_t out) {\n"
           "    MATH((_llk_math_eltwise_binary_sfpu_params_(" +
           op +
           "_face, a, b, out, VectorMode::C)));\n"
           "}";
}

std::string SpreadFunction(const std::string& op) {
    return Forms().count(op) && !*Forms().at(op).change ? op + "_spread" : "";
}

std::string SpreadFunctionText(const std::string& op) {
    return "// Of a tile and a vector spread over the tile that comes `after` tiles later: four rows are four "
           "vectors.\n"
           "#ifdef TRISC_MATH\n"
           "inline void " +
           op +
           "_spread_vectors(uint32_t after) {\n"
           "    for (uint32_t i = 0; i < 8; ++i) {\n"
           "        const vFloat y = dst_reg[after * 32];\n"
           "#pragma GCC unroll 2\n"
           "        for (uint32_t face = 0; face < 2; ++face) {\n"
           "            vFloat even = dst_reg[face * 8], odd = dst_reg[face * 8 + 1];\n"
           "            even = " +
           Spread(op, "even") +
           ";\n"
           "            odd = " +
           Spread(op, "odd") +
           ";\n"
           "            dst_reg[face * 8] = even;\n"
           "            dst_reg[face * 8 + 1] = odd;\n"
           "        }\n"
           "        dst_reg += i == 3 ? 10 : 2;\n"
           "    }\n"
           "}\n"
           "#endif\n"
           "[[maybe_unused]] void " +
           op +
           "_spread([[maybe_unused]] uint32_t tile, [[maybe_unused]] uint32_t vector) {\n"
           "    MATH((_llk_math_eltwise_unary_sfpu_params_(" +
           op +
           "_spread_vectors, tile, VectorMode::RC_custom, vector - tile)));\n"
           "}";
}

}  // namespace softmetal::tilelang::engine
