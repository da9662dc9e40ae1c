// Which vector instructions the engine uses, and the floating-point mode it computes in. Knows nothing of tiles.
// Every level gives the same bits; levels differ in speed only.
#pragma once

#include <cstdint>
#include <string>

#if defined(__x86_64__)
#define SOFTMETAL_X86 1
#include <immintrin.h>
#else
#define SOFTMETAL_X86 0
#endif

namespace softmetal::tensix {

enum class SimdLevel : uint8_t { kPortable, kAvx2, kAvx512, kAvx512Bf16 };

const char* simd_name(SimdLevel level);
bool simd_supported(SimdLevel level);
// The best this host has, or what the environment variable SOFTMETAL_SIMD names (portable, avx2, avx512, avx512bf16).
SimdLevel simd_level();
// For tests and benchmarks. Throws ConfigError when the host does not have it.
void set_simd_level(SimdLevel level);

// Denormals are zero, in and out, while one of these lives: the tile engine has none.
class FlushDenormals {
public:
#if SOFTMETAL_X86
    FlushDenormals() : saved_(_mm_getcsr()) {
        // Also round to nearest with exceptions masked, whatever the caller's mode.
        if (saved_ != kMode) _mm_setcsr(kMode);
    }
    ~FlushDenormals() {
        _mm_setcsr(saved_);
    }

private:
    static constexpr uint32_t kMode = 0x9fc0;  // FTZ, DAZ, all exceptions masked
    uint32_t saved_;
#else
    FlushDenormals() {}
#endif
public:
    FlushDenormals(const FlushDenormals&) = delete;
    FlushDenormals& operator=(const FlushDenormals&) = delete;
};

}  // namespace softmetal::tensix
