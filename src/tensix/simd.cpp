// Finds the vector instructions of this host once.
#include "tensix/simd.h"

#include <atomic>
#include <cstdlib>

#include "softmetal/error.h"

namespace softmetal::tensix {
namespace {

constexpr SimdLevel kLevels[] = {SimdLevel::kAvx512Bf16, SimdLevel::kAvx512, SimdLevel::kAvx2, SimdLevel::kPortable};

SimdLevel require(SimdLevel level) {
    if (!simd_supported(level))
        throw ConfigError(std::string("SIMD level ") + simd_name(level) +
                          " was asked for, but this host does not have it");
    return level;
}

SimdLevel initial_level() {
    if (const char* name = std::getenv("SOFTMETAL_SIMD"); name && *name) {
        for (SimdLevel level : kLevels)
            if (std::string(name) == simd_name(level)) return require(level);
        throw ConfigError(std::string("SOFTMETAL_SIMD is '") + name + "'; use portable, avx2, avx512 or avx512bf16");
    }
    for (SimdLevel level : kLevels)
        if (simd_supported(level)) return level;
    return SimdLevel::kPortable;
}

std::atomic<SimdLevel>& current_level() {
    static std::atomic<SimdLevel> level{initial_level()};
    return level;
}

}  // namespace

const char* simd_name(SimdLevel level) {
    switch (level) {
        case SimdLevel::kAvx2:
            return "avx2";
        case SimdLevel::kAvx512:
            return "avx512";
        case SimdLevel::kAvx512Bf16:
            return "avx512bf16";
        default:
            return "portable";
    }
}

bool simd_supported(SimdLevel level) {
#if SOFTMETAL_X86
    bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("f16c");
    bool avx512 = avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                  __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
    switch (level) {
        case SimdLevel::kAvx2:
            return avx2;
        case SimdLevel::kAvx512:
            return avx512;
        case SimdLevel::kAvx512Bf16:
            return avx512 && __builtin_cpu_supports("avx512bf16");
        default:
            return true;
    }
#else
    return level == SimdLevel::kPortable;
#endif
}

SimdLevel simd_level() {
    return current_level().load(std::memory_order_relaxed);
}

void set_simd_level(SimdLevel level) {
    current_level().store(require(level), std::memory_order_relaxed);
}

}  // namespace softmetal::tensix
