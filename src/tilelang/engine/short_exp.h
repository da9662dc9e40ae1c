// An exponential of numbers that are not above 0 with the digits of bfloat16: little more than half the time of
// exp_tile.
#pragma once

namespace softmetal::tilelang::engine {

// Of a value: exp(number * args[0]), 0 where the result is below 2^-126.
inline constexpr const char* kShortExp = "exp_to_bfloat16";

// -x / ln 2 in 512ths, held within 16 bits, becomes exponent and mantissa of a float: a straight line between powers of
// 2, which a cubic of the mantissa bends. Errors: 2^-10.5 by the first, 2^-10.1 by the second, so that what the packer
// rounds is within a unit of bfloat16. Each vector's line is drawn while the one before is bent, so that none waits for
// a multiply-add: eleven instructions a vector, within the SFPU's eight registers.
inline constexpr const char* kShortExpText =
    R"(// exp(scale * x) of x <= 0 to the digits of bfloat16: -x / ln 2 makes exponent and mantissa, a cubic corrects them.
#if defined(TRISC_MATH) || defined(TRISC_PACK)
inline void exp_to_bfloat16_constants(float scale) {
    vConstFloatPrgm0 = scale * -738.65996f;
    vConstIntPrgm1 = 128 << 23;
    vConstFloatPrgm2 = -0.0538386106f;
}

// Bends `line` in four vectors; leaves in it and its mantissa what the next four begin with, if there are any.
template <bool last>
sfpi_inline void bend_four(vFloat& line, vFloat& mantissa, vFloat c0, vFloat c1, vFloat c2) {
#pragma GCC unroll 4
    for (int i = 0; i < 4; ++i) {
        const bool more = !last || i < 3;
        vFloat next, bent = mantissa * vConstFloatPrgm2 + c2;
        vUInt steps;
        if (more) next = dst_reg[i + 1] * vConstFloatPrgm0 + vConst0;
        bent = bent * mantissa + c1;
        if (more) steps = float_to_uint16(next, RoundMode::NearestEven);
        bent = bent * mantissa + c0;
        if (more) steps = steps << 14;
        bent = line * bent + vConst0;
        if (more) line = reinterpret<vFloat>(vInt(vConstIntPrgm1) - reinterpret<vInt>(steps));
        dst_reg[i] = bent;
        if (more) mantissa = setexp(line, 127);
    }
}

inline void exp_to_bfloat16_vectors(uint32_t tiles) {
    const vFloat c0 = 0.893586278f, c1 = -0.698056638f, c2 = 0.358308971f;
    const vUInt steps = float_to_uint16(dst_reg[0] * vConstFloatPrgm0, RoundMode::NearestEven) << 14;
    vFloat line = reinterpret<vFloat>(vInt(vConstIntPrgm1) - reinterpret<vInt>(steps));
    vFloat mantissa = setexp(line, 127);
    for (uint32_t i = 1; i < 8 * tiles; ++i) {
        bend_four<false>(line, mantissa, c0, c1, c2);
        dst_reg += 4;
    }
    bend_four<true>(line, mantissa, c0, c1, c2);
}
#endif
[[maybe_unused]] void exp_to_bfloat16_init([[maybe_unused]] float scale) {
    exp_tile_init();
    MATH(exp_to_bfloat16_constants(scale));
}
[[maybe_unused]] void exp_to_bfloat16([[maybe_unused]] uint32_t tile, [[maybe_unused]] uint32_t tiles = 1) {
    MATH((_llk_math_eltwise_unary_sfpu_params_(exp_to_bfloat16_vectors, tile, VectorMode::RC_custom, tiles)));
}
// The same on the pack processor, in the half of Dst that it holds; the packer waits for it.
[[maybe_unused]] void exp_to_bfloat16_packthread_init([[maybe_unused]] float scale) {
    exp_packthread_tile_init();
    PACK(exp_to_bfloat16_constants(scale));
}
[[maybe_unused]] void exp_to_bfloat16_packthread([[maybe_unused]] uint32_t tile, [[maybe_unused]] uint32_t tiles = 1) {
    PACK((_llk_math_eltwise_unary_sfpu_params_(exp_to_bfloat16_vectors, tile, VectorMode::RC_custom, tiles)));
    PACK(TTI_STALLWAIT(p_stall::STALL_PACK, p_stall::WAIT_SFPU));
})";

}  // namespace softmetal::tilelang::engine
