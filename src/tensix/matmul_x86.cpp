// Matrix products with AVX2+FMA, AVX-512 and AVX512-BF16. Functions carry their target, so the file needs no flags.
#include "tensix/matmul_x86.h"

#if SOFTMETAL_X86

#include <cstring>

namespace softmetal::tensix {
namespace {

#define SOFTMETAL_AVX2 __attribute__((target("avx2,fma,f16c")))
#define SOFTMETAL_AVX512 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,fma,f16c")))
#define SOFTMETAL_AVX512BF16 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512bf16,fma,f16c")))

constexpr uint32_t kFaceBytes = 16 * 16 * 2;

// ---- AVX2: 4 rows x 16 columns in 8 accumulators -----------------------------------------------------

template <DstRounding kRounding>
SOFTMETAL_AVX2 inline __m256 round8(__m256 value) {
    if constexpr (kRounding == DstRounding::kBf16) {
        __m256i bits = _mm256_castps_si256(value);
        __m256i odd = _mm256_and_si256(_mm256_srli_epi32(bits, 16), _mm256_set1_epi32(1));
        bits = _mm256_add_epi32(bits, _mm256_add_epi32(odd, _mm256_set1_epi32(0x7fff)));
        return _mm256_castsi256_ps(_mm256_and_si256(bits, _mm256_set1_epi32(static_cast<int>(0xffff0000u))));
    }
    if constexpr (kRounding == DstRounding::kFp16)
        return _mm256_cvtph_ps(_mm256_cvtps_ph(value, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC));
    return value;
}

template <DstRounding kRounding>
SOFTMETAL_AVX2 void fp32_avx2(float* dst, bool from_zero, const float* in0, const float* in1) {
    for (uint32_t r = 0; r < kTileDim; r += 4)
        for (uint32_t c = 0; c < kTileDim; c += 16) {
            __m256 acc[4][2];
            for (int i = 0; i < 4; ++i)
                for (int j = 0; j < 2; ++j)
                    acc[i][j] = from_zero ? _mm256_setzero_ps() : _mm256_loadu_ps(dst + (r + i) * kTileDim + c + 8 * j);
            for (uint32_t half = 0; half < kTileDim; half += 16) {
                for (uint32_t step = half; step < half + 16; ++step) {
                    uint32_t k = step ^ 1u;
                    __m256 b0 = _mm256_loadu_ps(in1 + k * kTileDim + c),
                           b1 = _mm256_loadu_ps(in1 + k * kTileDim + c + 8);
#pragma GCC unroll 4
                    for (int i = 0; i < 4; ++i) {
                        __m256 a = _mm256_broadcast_ss(in0 + (r + i) * kTileDim + k);
                        acc[i][0] = _mm256_fmadd_ps(a, b0, acc[i][0]);
                        acc[i][1] = _mm256_fmadd_ps(a, b1, acc[i][1]);
                    }
                }
                for (auto& row : acc)
                    for (__m256& one : row) one = round8<kRounding>(one);
            }
            for (int i = 0; i < 4; ++i)
                for (int j = 0; j < 2; ++j) _mm256_storeu_ps(dst + (r + i) * kTileDim + c + 8 * j, acc[i][j]);
        }
}

// ---- AVX-512: 8 rows x 32 columns in 16 accumulators --------------------------------------------------

template <DstRounding kRounding>
SOFTMETAL_AVX512 inline __m512 round16(__m512 value) {
    if constexpr (kRounding == DstRounding::kBf16) {
        __m512i bits = _mm512_castps_si512(value);
        __m512i odd = _mm512_and_si512(_mm512_srli_epi32(bits, 16), _mm512_set1_epi32(1));
        bits = _mm512_add_epi32(bits, _mm512_add_epi32(odd, _mm512_set1_epi32(0x7fff)));
        return _mm512_castsi512_ps(_mm512_and_si512(bits, _mm512_set1_epi32(static_cast<int>(0xffff0000u))));
    }
    if constexpr (kRounding == DstRounding::kFp16)
        return _mm512_cvtph_ps(_mm512_cvtps_ph(value, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC));
    return value;
}

template <DstRounding kRounding>
SOFTMETAL_AVX512 void fp32_avx512(float* dst, bool from_zero, const float* in0, const float* in1) {
    for (uint32_t r = 0; r < kTileDim; r += 8) {
        float* rows = dst + r * kTileDim;
        __m512 acc[8][2];
#pragma GCC unroll 8
        for (int i = 0; i < 8; ++i) {
            acc[i][0] = from_zero ? _mm512_setzero_ps() : _mm512_loadu_ps(rows + i * 32);
            acc[i][1] = from_zero ? _mm512_setzero_ps() : _mm512_loadu_ps(rows + i * 32 + 16);
        }
        for (uint32_t half = 0; half < kTileDim; half += 16) {
            for (uint32_t step = half; step < half + 16; ++step) {
                uint32_t k = step ^ 1u;
                __m512 b0 = _mm512_loadu_ps(in1 + k * kTileDim), b1 = _mm512_loadu_ps(in1 + k * kTileDim + 16);
#pragma GCC unroll 8
                for (int i = 0; i < 8; ++i) {
                    __m512 a = _mm512_set1_ps(in0[(r + i) * kTileDim + k]);
                    acc[i][0] = _mm512_fmadd_ps(a, b0, acc[i][0]);
                    acc[i][1] = _mm512_fmadd_ps(a, b1, acc[i][1]);
                }
            }
#pragma GCC unroll 8
            for (int i = 0; i < 8; ++i) {
                acc[i][0] = round16<kRounding>(acc[i][0]);
                acc[i][1] = round16<kRounding>(acc[i][1]);
            }
        }
#pragma GCC unroll 8
        for (int i = 0; i < 8; ++i) {
            _mm512_storeu_ps(rows + i * 32, acc[i][0]);
            _mm512_storeu_ps(rows + i * 32 + 16, acc[i][1]);
        }
    }
}

SOFTMETAL_AVX512BF16 inline __m512bh pairs_of(const uint32_t* words) {
    return reinterpret_cast<__m512bh>(_mm512_loadu_si512(words));
}

SOFTMETAL_AVX512BF16 inline __m512bh broadcast_pair(const uint8_t* pair) {
    int32_t word;
    std::memcpy(&word, pair, sizeof word);
    return reinterpret_cast<__m512bh>(_mm512_set1_epi32(word));
}

template <DstRounding kRounding>
SOFTMETAL_AVX512BF16 void bf16_avx512(float* dst, bool from_zero, const uint8_t* in0, const uint32_t* pairs) {
    for (uint32_t r = 0; r < kTileDim; r += 8) {
        float* rows = dst + r * kTileDim;
        __m512 acc[8][2];
#pragma GCC unroll 8
        for (int i = 0; i < 8; ++i) {
            acc[i][0] = from_zero ? _mm512_setzero_ps() : _mm512_loadu_ps(rows + i * 32);
            acc[i][1] = from_zero ? _mm512_setzero_ps() : _mm512_loadu_ps(rows + i * 32 + 16);
        }
#pragma GCC unroll 2
        for (uint32_t half = 0; half < 2; ++half) {
            const uint8_t* a_rows = in0 + (r / 16 * 2 + half) * kFaceBytes + r % 16 * 32;
#pragma GCC unroll 8
            for (uint32_t pair = 0; pair < 8; ++pair) {
                const uint32_t* b = pairs + (half * 8 + pair) * 32;
                __m512bh b0 = pairs_of(b), b1 = pairs_of(b + 16);
#pragma GCC unroll 8
                for (int i = 0; i < 8; ++i) {
                    __m512bh a = broadcast_pair(a_rows + i * 32 + pair * 4);
                    acc[i][0] = _mm512_dpbf16_ps(acc[i][0], a, b0);
                    acc[i][1] = _mm512_dpbf16_ps(acc[i][1], a, b1);
                }
            }
#pragma GCC unroll 8
            for (int i = 0; i < 8; ++i) {
                acc[i][0] = round16<kRounding>(acc[i][0]);
                acc[i][1] = round16<kRounding>(acc[i][1]);
            }
        }
#pragma GCC unroll 8
        for (int i = 0; i < 8; ++i) {
            _mm512_storeu_ps(rows + i * 32, acc[i][0]);
            _mm512_storeu_ps(rows + i * 32 + 16, acc[i][1]);
        }
    }
}

SOFTMETAL_AVX512 inline __m512i widen(const uint8_t* row) {
    return _mm512_cvtepu16_epi32(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(row)));
}

// Masks the halves, but keeps NaNs what they are.
SOFTMETAL_AVX512 inline __m512i mask_halves(__m512i words, __m512i mask) {
    __m512i magnitude = _mm512_and_si512(words, _mm512_set1_epi16(0x7fff));
    __mmask32 nan = _mm512_cmpgt_epi16_mask(magnitude, _mm512_set1_epi16(0x7f80));
    return _mm512_mask_blend_epi16(nan, _mm512_and_si512(words, mask), words);
}

SOFTMETAL_AVX512 void pack_pairs_plain(const uint8_t* tile, uint16_t mask, uint32_t* pairs) {
    __m512i masks = _mm512_set1_epi16(static_cast<int16_t>(mask));
    for (uint32_t pair = 0; pair < 16; ++pair)
        for (uint32_t side = 0; side < 2; ++side) {
            const uint8_t* rows = tile + (pair / 8 * 2 + side) * kFaceBytes + pair % 8 * 64;
            __m512i words = _mm512_or_si512(widen(rows), _mm512_slli_epi32(widen(rows + 32), 16));
            _mm512_storeu_si512(pairs + pair * 32 + side * 16, mask == 0xffff ? words : mask_halves(words, masks));
        }
}

// Column n of the transposed tile is row n of the stored one, where pairs already stand together.
SOFTMETAL_AVX512 void pack_pairs_transposed(const uint8_t* tile, uint16_t mask, uint32_t* pairs) {
    __m512i masks = _mm512_set1_epi16(static_cast<int16_t>(mask));
    __m512i rows = _mm512_mullo_epi32(_mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
                                      _mm512_set1_epi32(32));
    for (uint32_t pair = 0; pair < 16; ++pair)
        for (uint32_t side = 0; side < 2; ++side) {
            const uint8_t* column = tile + (side * 2 + pair / 8) * kFaceBytes + pair % 8 * 4;
            __m512i words = _mm512_i32gather_epi32(rows, column, 1);
            _mm512_storeu_si512(pairs + pair * 32 + side * 16, mask == 0xffff ? words : mask_halves(words, masks));
        }
}

}  // namespace

namespace detail {

void matmul_fp32_avx2(float* dst, bool from_zero, const float* in0, const float* in1, DstRounding rounding) {
    switch (rounding) {
        case DstRounding::kNone:
            return fp32_avx2<DstRounding::kNone>(dst, from_zero, in0, in1);
        case DstRounding::kBf16:
            return fp32_avx2<DstRounding::kBf16>(dst, from_zero, in0, in1);
        case DstRounding::kFp16:
            return fp32_avx2<DstRounding::kFp16>(dst, from_zero, in0, in1);
    }
}

void matmul_fp32_avx512(float* dst, bool from_zero, const float* in0, const float* in1, DstRounding rounding) {
    switch (rounding) {
        case DstRounding::kNone:
            return fp32_avx512<DstRounding::kNone>(dst, from_zero, in0, in1);
        case DstRounding::kBf16:
            return fp32_avx512<DstRounding::kBf16>(dst, from_zero, in0, in1);
        case DstRounding::kFp16:
            return fp32_avx512<DstRounding::kFp16>(dst, from_zero, in0, in1);
    }
}

SOFTMETAL_AVX2 void matmul_int32_avx2(int32_t* dst, const int32_t* in0, const int32_t* in1) {
    multiply_integers(dst, in0, in1);
}
SOFTMETAL_AVX512 void matmul_int32_avx512(int32_t* dst, const int32_t* in0, const int32_t* in1) {
    multiply_integers(dst, in0, in1);
}

}  // namespace detail

void pack_pairs(const uint8_t* tile, uint16_t mask, bool transpose, uint32_t* pairs) {
    if (transpose)
        pack_pairs_transposed(tile, mask, pairs);
    else
        pack_pairs_plain(tile, mask, pairs);
}

void matmul_bf16(float* dst, bool from_zero, const uint8_t* in0, const uint32_t* pairs, DstRounding rounding) {
    switch (rounding) {
        case DstRounding::kNone:
            return bf16_avx512<DstRounding::kNone>(dst, from_zero, in0, pairs);
        case DstRounding::kBf16:
            return bf16_avx512<DstRounding::kBf16>(dst, from_zero, in0, pairs);
        case DstRounding::kFp16:
            return bf16_avx512<DstRounding::kFp16>(dst, from_zero, in0, pairs);
    }
}

}  // namespace softmetal::tensix

#endif  // SOFTMETAL_X86
