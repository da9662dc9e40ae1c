// The chip families that TT-Metalium names.
#pragma once

#include <cstdint>
#include <ostream>
#include <string>

namespace tt {

// softmetal simulates the first two.
enum class ARCH : uint8_t { WORMHOLE_B0 = 2, BLACKHOLE = 3, QUASAR = 4, Invalid = 0xFF };

// "wormhole_b0", "blackhole", "quasar".
inline std::string arch_to_str(ARCH arch) {
    switch (arch) {
        case ARCH::WORMHOLE_B0:
            return "wormhole_b0";
        case ARCH::BLACKHOLE:
            return "blackhole";
        case ARCH::QUASAR:
            return "quasar";
        case ARCH::Invalid:
            break;
    }
    return "Invalid";
}
inline std::string get_string_lowercase(ARCH arch) {
    return arch_to_str(arch);
}
inline std::ostream& operator<<(std::ostream& out, ARCH arch) {
    return out << arch_to_str(arch);
}

}  // namespace tt
