#include "tensix/sfpu.h"
#include <fmt/format.h>
#include "softmetal/error.h"
namespace softmetal::tensix {
const char* sfpu_op_name(abi::SfpuOp) {
    return "sfpu";
}
bool sfpu_op_built(abi::SfpuOp) {
    return false;
}
void run_sfpu(const SfpuRequest& request, Dst&, SfpuState&) {
    throw UnsupportedError(fmt::format("SFPU operation {} is not built", static_cast<int>(request.op)));
}
}  // namespace softmetal::tensix
