// Integers of 8 bits and float8 lie on the device as bfloat16, which has all of their numbers; sums of integers are
// float32, which has all integers up to 2^24.
#include "gemm_formats.h"

#include <algorithm>

#include "passes.h"

namespace softmetal::tilelang {
namespace {

// Formats of A and B as pass_configs={"tt.data_format": {"B": "bfp8_b"}} asks.
void ApplyWishes(GemmMetadata& gemm, const tvm::ffi::Map<tvm::ffi::String, tvm::ffi::String>& wishes) {
    for (const auto& [name, wish] : wishes) {
        const auto tensor = std::find(gemm.tensors.begin(), gemm.tensors.end(), std::string(name));
        if (tensor == gemm.tensors.end()) continue;  // another launch's
        gemm.formats[tensor - gemm.tensors.begin()] = WishedFormat(name, wish);
    }
}

// A 16-bit Dst holds bfloat16 only here: float16 accumulators and outputs that bfloat16 cannot carry take 32 bits.
bool NeedsFp32Dest(const GemmMetadata& gemm) {
    if (gemm.accumulator_dtype != "bfloat16") return true;
    return std::any_of(gemm.formats.begin(), gemm.formats.end(),
                       [](const std::string& format) { return format == "Float16" || format == "Float32"; });
}

// Of the right operand the matrix unit sees 10 bits, one fewer than float16 has. Unless the user chose what to trade,
// B is split, and the operands lie on the device as float32: its parts need a larger exponent than float16's.
bool SplitsB(const GemmMetadata& gemm, const tvm::transform::PassContext& context) {
    return gemm.formats[0] == "Float16" && gemm.formats[1] == "Float16" && gemm.fp32_dest_acc && WantsAllBits(context);
}

// The SDK builds no kernel whose buffers have exponents of five bits and of eight; float32 goes with both.
bool MixesExponents(const GemmMetadata& gemm) {
    return std::any_of(gemm.formats.begin(), gemm.formats.end(), [&](const std::string& format) {
        return !GoTogether(format, gemm.formats[0]) || !GoTogether(format, gemm.formats[1]);
    });
}

// The least fidelity whose phases see every bit of both operands: a phase takes 7 bits of A's numbers, or those
// behind, and 5 of B's, or those behind.
std::string ExactFidelity(const GemmMetadata& gemm) {
    const bool low_a = TilesOf(gemm.operand_dtypes[0]).bits > 7, low_b = TilesOf(gemm.operand_dtypes[1]).bits > 5;
    if (low_a) return low_b ? "HiFi4" : "HiFi3";
    return low_b ? "HiFi2" : "LoFi";
}

std::string Sums(const GemmMetadata& gemm) {
    return gemm.accumulator_dtype + " sums of " + gemm.operand_dtypes[0] + " times " + gemm.operand_dtypes[1];
}

}  // namespace

std::string WhyInexact(const GemmMetadata& gemm) {
    for (int i = 0; i < 2; ++i) {
        const std::string &held = gemm.operand_dtypes[i], &given = gemm.dtypes[i];
        if (TilesOf(held).stored_only && held != given)
            return gemm.tensors[i] + " is " + given + " and becomes " + held;
    }
    const int64_t a = TilesOf(gemm.operand_dtypes[0]).largest, b = TilesOf(gemm.operand_dtypes[1]).largest;
    if (gemm.accumulator_dtype != "int32") {
        return FormatOf(gemm.dtypes[2]).empty() ? gemm.accumulator_dtype + " sums become " + gemm.dtypes[2] : "";
    }
    if (a == 0 || b == 0) return Sums(gemm) + " are no integers";
    if (a * b * gemm.k > kExactIntegers) {
        return Sums(gemm) + " over " + std::to_string(gemm.k) + " may pass 2^24, up to which float32 has all " +
               "integers; up to " + std::to_string(kExactIntegers / (a * b)) + " never do";
    }
    if (gemm.dtypes[2] != "int32" && gemm.dtypes[2] != "float32") return "int32 sums become " + gemm.dtypes[2];
    if (gemm.output_role != "output") return gemm.tensors[2] + " keeps integers that the launch does not set";
    return "";
}

void ChooseFormats(GemmMetadata& gemm, const tvm::transform::PassContext& context) {
    gemm.formats = {TilesOf(gemm.operand_dtypes[0]).format, TilesOf(gemm.operand_dtypes[1]).format,
                    gemm.dtypes[2] == "int32" ? "Float32" : FormatOf(gemm.dtypes[2])};
    if (auto wishes = context->GetConfig<tvm::ffi::Map<tvm::ffi::String, tvm::ffi::String>>(kDataFormatConfig)) {
        ApplyWishes(gemm, wishes.value());
    }
    gemm.fp32_dest_acc = NeedsFp32Dest(gemm);
    gemm.split_b = SplitsB(gemm, context);
    if (gemm.split_b) {  // C too, for B's parts are bfloat16
        for (std::string& format : gemm.formats) format = format == "Float16" ? "Float32" : format;
    }
    if (MixesExponents(gemm)) gemm.formats[2] = "Float32";
    gemm.math_fidelity = context->GetConfig<tvm::ffi::String>(kMathFidelityConfig).value_or(ExactFidelity(gemm));
}

}  // namespace softmetal::tilelang
