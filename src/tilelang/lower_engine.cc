// The tile-engine path.
#include "launch.h"

namespace softmetal::tilelang {

std::variant<LoweredLaunch, Reasons> LowerOnEngine(const Launch&, const ChipLimits&) {
    return Reasons{"only GEMM kernels run on the tile engine so far"};
}

}  // namespace softmetal::tilelang
