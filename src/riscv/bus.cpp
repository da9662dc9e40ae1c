// The default bus: nothing beyond the windows.
#include "riscv/bus.h"

namespace softmetal::riscv {

bool Bus::device_load(uint32_t, unsigned, uint64_t, uint32_t&) {
    return false;
}
bool Bus::device_store(uint32_t, unsigned, uint64_t, uint32_t) {
    return false;
}
bool Bus::coprocessor(uint32_t, std::array<uint32_t, 32>&) {
    return false;
}

}  // namespace softmetal::riscv
