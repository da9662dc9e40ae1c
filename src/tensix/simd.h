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

// A loop compiled for each SIMD level: `Loop::run(args...)`, a static function marked SOFTMETAL_INLINE, with everything
// it calls. Contraction is off and every operation is exact or correctly rounded, so the bits do not depend on the
// level.
#define SOFTMETAL_INLINE inline __attribute__((always_inline))
template <typename Loop>
struct AtSimdLevel {
    template <typename... Args>
    static void portable(Args... args) {
        Loop::run(args...);
    }
#if SOFTMETAL_X86
    template <typename... Args>
    __attribute__((target("avx2"), flatten)) static void avx2(Args... args) {
        Loop::run(args...);
    }
    template <typename... Args>
    __attribute__((target("avx512f,avx512dq,avx512vl,avx512bw,prefer-vector-width=512"), flatten)) static void avx512(
        Args... args) {
        Loop::run(args...);
    }
#endif
};

template <typename Loop, typename... Args>
inline void run_at_simd_level(Args... args) {
#if SOFTMETAL_X86
    if (simd_level() >= SimdLevel::kAvx512) return AtSimdLevel<Loop>::avx512(args...);
    if (simd_level() == SimdLevel::kAvx2) return AtSimdLevel<Loop>::avx2(args...);
#endif
    AtSimdLevel<Loop>::portable(args...);
}

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
